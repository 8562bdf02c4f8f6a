/**
 * The last steps of the build, for what only the finished bundle knows: which file holds the first screen's words in
 * each language (`boot.js` has them fetched along with the page), the page's content security policy, and the list
 * of files that the service worker keeps.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { contentSecurityPolicy } from '../../src/cli/serving/content-security-policy.ts';

type Bundle = Rolldown.OutputBundle;

const web = fileURLToPath(new URL('..', import.meta.url));
const bootTag = '<script src="./boot.js"></script>';
const languages = ['en', 'pl'] as const;
/** Cached when they are first used: the solver, the workers of the past, the writer of workbooks, letters of other languages; icons, which the system keeps. */
const rare = /highs|(history|forecast)-worker|workbook|latin-ext|\.png$/;

/** A view of its own, and the workers that the plan starts (nobody imports those). */
const otherView = /\/views\/(?!plan\/)[^/]+\/[^/]+-view\.ts$/;
const planWorker = /\/workers\/(browser|day)-worker\.ts$/;

export function offlinePage(): Plugin {
  return {
    name: 'offline-page',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: join(web, 'offline/service-worker.ts'), fileName: 'sw.js' });
    },
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(bootTag, '') },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = readFileSync(join(web, 'boot.js'), 'utf8');
        const boot = this.getFileName(this.emitFile({ type: 'asset', name: 'boot.js', source }));
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build made no index.html');
        const html = finished(String(page.source), boot, bundle);
        page.source = html;
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') throw new Error('the build made no service worker');
        worker.code = `const precache=${JSON.stringify(precacheOf(bundle, new Map([[boot, source]])))};${worker.code}`;
      },
    },
  };
}

/** The page with its policy and the script that runs before the first paint. */
function finished(html: string, boot: string, bundle: Bundle): string {
  const words = languages.map((language) => {
    const files = wordsOf(language, bundle).filter((file) => !html.includes(file));
    return ` data-${language}="${files.map((file) => `./${file}`).join(' ')}"`;
  });
  const first = '<meta charset="utf-8" />';
  const styles = /\s*(<link rel="stylesheet"[^>]*>)/.exec(html);
  if (!html.includes(first) || !styles) throw new Error('index.html does not begin as the build expects');
  // Nothing is painted before the styles are here: they are asked for first.
  return html.replace(styles[0], '').replace(
    first,
    `${first}
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
    ${styles[1]}
    <script src="./${boot}"${words.join('')}></script>`,
  );
}

/** The chunk of the first screen's words and what it imports. */
function wordsOf(language: string, bundle: Bundle): string[] {
  const source = join(web, `../src/words/${language}/first-screen.ts`);
  const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === source);
  if (chunk?.type !== 'chunk') throw new Error(`the build made no chunk of ${source}`);
  return [chunk.fileName, ...chunk.imports];
}

/** What the service worker keeps, in the order it is wanted. */
interface Precache {
  /** Changes with any file. */
  readonly version: string;
  /** Kept when the worker is installed: the page as it opens, and all of the plan. */
  readonly first: readonly string[];
  /** Kept once the page is idle: the words of the language shown, then the other views. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly later: readonly string[];
}

/** `emitted`: files that are not in the bundle yet. */
function precacheOf(bundle: Bundle, emitted: ReadonlyMap<string, string>): Precache {
  const contents = new Map<string, string | Uint8Array>(emitted);
  for (const file of Object.values(bundle)) {
    if (file.fileName !== 'sw.js')
      contents.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
  }
  for (const entry of readdirSync(join(web, 'public'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    contents.set(path.slice(join(web, 'public/').length).replaceAll('\\', '/'), readFileSync(path));
  }
  const files = [...contents.keys()].filter((file) => !rare.test(file)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(contents.get(file)!);
  const isWords = (language: string) => (file: string) => file.includes(`/words-${language}-`);
  const words = Object.fromEntries(languages.map((language) => [language, files.filter(isWords(language))]));
  const others = files.filter((file) => !languages.some((language) => isWords(language)(file)));
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const plan = reachable(chunks);
  const isLater = (file: string) => /\.(js|css)$/.test(file) && !plan.has(file) && !emitted.has(file);
  return {
    version: hash.digest('hex').slice(0, 12),
    first: others.filter((file) => !isLater(file)),
    words,
    later: others.filter(isLater),
  };
}

/** Scripts and styles that the page can come to need without leaving the plan; a worker only what it begins with. */
function reachable(chunks: readonly Rolldown.OutputChunk[]): Set<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<string>();
  const visit = (name: string, isWorker = false) => {
    const chunk = byName.get(name);
    if (!chunk || found.has(name) || otherView.test(chunk.facadeModuleId ?? '')) return;
    found.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
    for (const next of isWorker ? chunk.imports : [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const chunk of chunks) {
    const isWorker = planWorker.test(chunk.facadeModuleId ?? '');
    if (isWorker || (chunk.isEntry && chunk.facadeModuleId?.endsWith('index.html')))
      visit(chunk.fileName, isWorker);
  }
  return found;
}
