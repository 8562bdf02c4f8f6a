/**
 * The place where simulations run, fetched and started after the first paint: nothing on the first screen
 * waits for it.
 */
import type { Host } from '../../workers/protocol.ts';

let host: Promise<Host> | undefined;

/** The one place of the page: all views share its workers, and none closes it. */
export function openHost(): Promise<Host> {
  if (!host) {
    const opening = open();
    host = opening;
    // A place that could not be opened is opened anew when it is asked for again.
    opening.catch(() => {
      if (host === opening) host = undefined;
    });
  }
  return host;
}

async function open(): Promise<Host> {
  await painted();
  const { createBrowserHost } = await import('../../workers/browser-host.ts');
  return createBrowserHost();
}

/** Resolves once the browser has drawn what stands now. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
