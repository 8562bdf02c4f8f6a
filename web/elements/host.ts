/**
 * Where the elements simulate: in workers, one set for all elements of a page. A browser starts no worker from another
 * origin; elements that come from one simulate in the page's own thread, with a breath between the days.
 */
import type { Host } from '../../workers/protocol.ts';

let host: Promise<Host> | undefined;

export function openHost(): Promise<Host> {
  host ??= open();
  return host;
}

async function open(): Promise<Host> {
  if (new URL(import.meta.url).origin !== location.origin) {
    return (await import('../../workers/in-thread-host.ts')).createInThreadHost();
  }
  return (await import('../../workers/browser-host.ts')).createBrowserHost();
}
