/**
 * Starts the service worker after the page stands, and tells when a newer version of the page has been fetched and
 * waits: it takes over when somebody says so, with a reload, never under somebody's hands.
 */
export interface Update {
  /** Takes the new version over and shows it. */
  readonly reload: () => void;
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
