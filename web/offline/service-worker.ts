/**
 * Keeps the page for when there is no network, and makes it installable.
 *
 * The build lists every file of the page but the largest and rarest (the solver, letters of other languages) under a
 * version, a digest of them all; they are cached when the worker is installed, and what the version before had
 * already is copied. The rest is cached when it is first used. Everything is answered from that cache first, so one
 * version's files are never mixed with another's; a new version waits until the page says `take over`, or until
 * no window shows the old one.
 *
 * Answers get the two headers that let threads share memory, for hosts that cannot send them.
 */
export {};

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: the version, and the files relative to this one. */
declare const precache: { readonly version: string; readonly files: readonly string[] };

const prefix = 'holdline ';
const name = prefix + precache.version;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(self.registration.scope) && request.method === 'GET';
  if (isOurs) event.respondWith(answer(request));
});
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

async function fill(): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all(
    precache.files.map(async (file) => {
      // Names under assets/ carry a digest of their content.
      const known = file.startsWith('assets/') ? await caches.match(file) : undefined;
      const response = known ?? (await fetch(file, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      await cache.put(file, response);
    }),
  );
}

/** The first version serves the page that brought it; old caches go. */
async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
  await Promise.all(old.map((key) => caches.delete(key)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const isPage = request.mode === 'navigate';
  const known = await cache.match(isPage ? 'index.html' : request, { ignoreSearch: true, ignoreVary: true });
  if (known) return isolated(known);
  const response = await fetch(request);
  if (response.ok && request.url.includes('/assets/')) await cache.put(request, response.clone());
  return isolated(response);
}

function isolated(response: Response): Response {
  // A redirect is the browser's to follow, and has no body to copy.
  if (response.type !== 'basic' && response.type !== 'default') return response;
  const headers = new Headers(response.headers);
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Embedder-Policy', 'require-corp');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
