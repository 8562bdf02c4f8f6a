/**
 * Keeps the page for when there is no network, and makes it installable.
 *
 * The build lists the files of the page under a version, a digest of them all. Those of the page as it opens and of
 * the plan are cached when the worker is installed; the words of the language shown and the other views when the page
 * is idle and says so; the rarest (the solver, letters of other languages) when they are first used. What the version
 * before had already is copied. Everything is answered from that cache first, so one version's files are never mixed
 * with another's; a new version waits until the page says `take over`, or until no window shows the old one.
 *
 * Answers get the two headers that let threads share memory, for hosts that cannot send them.
 */
export {};

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: the version, and the files relative to this one. */
declare const precache: {
  readonly version: string;
  readonly first: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly later: readonly string[];
};

const prefix = 'holdline ';
const name = prefix + precache.version;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(self.registration.scope) && request.method === 'GET';
  if (isOurs) event.respondWith(answer(request));
});
self.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'take over') event.waitUntil(self.skipWaiting());
  else event.waitUntil(keepMore(data.language, data.isSaving));
});

/** The page as it opens, in the languages the version before was shown in. */
async function install(): Promise<void> {
  await keep(precache.first);
  for (const [language, files] of Object.entries(precache.words)) {
    if (await isKnown(`words-${language}-`)) await keep(files);
  }
}

/** What the page may come to need: the words it is shown in first, other views unless somebody saves data. */
async function keepMore(language: string, isSaving: boolean): Promise<void> {
  await keep(precache.words[language] ?? []);
  if (!isSaving) await keep(precache.later);
}

async function isKnown(part: string): Promise<boolean> {
  for (const key of await caches.keys()) {
    if (!key.startsWith(prefix)) continue;
    const held = await (await caches.open(key)).keys();
    if (held.some(({ url }) => url.includes(part))) return true;
  }
  return false;
}

async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all(
    files.map(async (file) => {
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
