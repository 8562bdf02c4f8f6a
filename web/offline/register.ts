/**
 * Starts the service worker after the page stands, and tells when a newer version of the page has been fetched and
 * waits: it takes over when somebody says so, with a reload, never under somebody's hands.
 */
import type { Language } from '../../src/words/index.ts';
import type { Wanted } from './wanted.ts';

export interface Update {
  /** Takes the new version over and shows it. */
  readonly reload: () => void;
}

/** Has the worker keep what the page may come to need in a language, as soon as nothing else is to be done. */
export async function keepForLater(language: Language): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  const keep = () => {
    const wanted: Wanted = {
      language,
      isSaving: connection?.saveData === true,
      isInstalled: matchMedia('(display-mode: standalone)').matches,
      used: performance.getEntriesByType('resource').map(({ name }) => name),
    };
    active?.postMessage(wanted);
  };
  if ('requestIdleCallback' in window) requestIdleCallback(keep, { timeout: 10_000 });
  else setTimeout(keep, 5000);
}

export async function keepOffline(onUpdate: (update: Update) => void): Promise<void> {
  const { serviceWorker } = navigator;
  // A first version that claims the page is no update of it.
  let isServed = serviceWorker.controller !== null;
  let isAsked = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
    // Another window took the new version over: this one still shows the old.
    else if (isServed) onUpdate({ reload: () => location.reload() });
    isServed = true;
  });
  const registration = await serviceWorker.register('./sw.js');
  const tell = (worker: ServiceWorker | null) => {
    if (!worker || !serviceWorker.controller) return;
    onUpdate({
      reload: () => {
        isAsked = true;
        worker.postMessage('take over');
      },
    });
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell(worker);
    });
  });
}
