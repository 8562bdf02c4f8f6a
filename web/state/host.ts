/**
 * The place where simulations run, fetched and started after the first paint: nothing on the first screen
 * waits for it.
 */
import type { Host } from '../../workers/protocol.ts';

export async function openHost(): Promise<Host> {
  await painted();
  const { createBrowserHost } = await import('../../workers/browser-host.ts');
  return createBrowserHost();
}

/** Resolves once the browser has drawn what stands now. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
