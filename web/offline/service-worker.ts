/**
 * Keeps the page for when there is no network, and makes it installable.
 *
 * The build lists the files of the page under a version, a digest of them all. Those of the page as it opens and of
 * the plan are cached when the worker is installed; the words of the language shown and the other views when the page
 * is idle and says so; what many never open (the lessons, the past, types and groups) as a pack, whole, when its first
 * file is used, and at once where the page is installed; the rarest (the solver, letters of other languages) by
 * themselves when they are used. What the version before had already is copied. Everything is answered from that cache first, so one version's files are never mixed
 * with another's; a new version waits until the page says `take over`, or until no window shows the old one.
 *
 * Answers get the two headers that let threads share memory, for hosts that cannot send them.
 */
import type { Wanted } from './wanted.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: the version, and the files relative to this one. */
declare const precache: {
  readonly version: string;
  readonly first: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly later: readonly string[];
  readonly packs: readonly Pack[];
};

/** Files that are of use together. */
interface Pack {
  /** The one that is used first. */
  readonly opens: string;
  readonly files: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const prefix = 'holdline ';
const name = prefix + precache.version;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(self.registration.scope) && request.method === 'GET';
  if (!isOurs) return;
  event.respondWith(answer(request));
  const pack = precache.packs.find(({ opens }) => request.url.endsWith(`/${opens}`));
  if (pack) event.waitUntil(keepPack(pack));
});
self.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'take over') event.waitUntil(self.skipWaiting());
  else event.waitUntil(keepMore(data));
});

/** The page as it opens, and whatever the version before was used for. */
async function install(): Promise<void> {
  await keep(precache.first);
  for (const [language, files] of Object.entries(precache.words)) {
    if (await isKnown(`words-${language}-`)) await keep(files);
  }
  for (const pack of precache.packs) {
    if (await isKnown(nameOf(pack.opens))) await keepPack(pack);
  }
}

/** `assets/learn-view-` of `assets/learn-view-B1xy2z3w.js`: the same in every version. */
function nameOf(file: string): string {
  return file.slice(0, file.lastIndexOf('-') + 1);
}

/** What the page may come to need: the words it is shown in first, other views unless somebody saves data. */
async function keepMore({ language, isSaving, isInstalled, used }: Wanted): Promise<void> {
  await keep(precache.words[language] ?? []);
  const { scope } = self.registration;
  const files = used.flatMap((url) => (url.startsWith(`${scope}assets/`) ? [url.slice(scope.length)] : []));
  // Of a page of another version, files that are not there any more.
  await keep(files).catch(() => undefined);
  if (!isSaving) await keep(precache.later);
  for (const pack of precache.packs) {
    if (files.includes(pack.opens) || (isInstalled && !isSaving)) await keepPack(pack);
  }
}

/** Of its words those in languages that the page has been shown in. */
async function keepPack({ files, words }: Pack): Promise<void> {
  await keep(files);
  for (const [language, spoken] of Object.entries(words)) {
    if (await isKnown(`words-${language}-`)) await keep(spoken);
  }
}

async function isKnown(part: string): Promise<boolean> {
  for (const key of await caches.keys()) {
    if (!key.startsWith(prefix)) continue;
    const held = await (await caches.open(key)).keys();
    if (held.some(({ url }) => url.includes(part))) return true;
  }
  return false;
}

/** Two at a time: the page that is being worked with wants lines to the server too. */
async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(name);
  const left = [...files];
  const lane = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      // Names under assets/ carry a digest of their content.
      const isNamed = file.startsWith('assets/');
      const known = isNamed ? await caches.match(file) : undefined;
      const response = known ?? (await fetch(file, isNamed ? {} : { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      await cache.put(file, response);
    }
  };
  await Promise.all([lane(), lane()]);
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
