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
import { ChunkGraph } from './chunk-graph.ts';

type Bundle = Rolldown.OutputBundle;

const web = fileURLToPath(new URL('..', import.meta.url));
const bootTag = '<script src="./boot.js"></script>';
const languages = ['en', 'pl'] as const;
/** Cached when they are first used: the solver, the writer of workbooks, letters of other languages; icons, which the system keeps. */
const rare = /highs|workbook|latin-ext|\.png$/;

/**
 * What many never open is kept whole when it is first opened: by the module that opens it, and the worker it starts
 * (nobody imports those).
 */
const packs: readonly { readonly opens: RegExp; readonly worker?: RegExp }[] = [
  { opens: /\/views\/learn\/learn-view\.ts$/ },
  { opens: /\/views\/plan\/centre\/centre-panel\.ts$/ },
  { opens: /\/views\/plan\/callbacks\/callback-panel\.ts$/ },
  { opens: /\/web\/staffing\/optimiser\.ts$/ },
  { opens: /\/web\/staffing\/why-dialog\.ts$/ },
  { opens: /\/views\/data\/data-view\.ts$/, worker: /\/workers\/history-worker\.ts$/ },
  { opens: /\/views\/week\/forecast-dialog\.ts$/, worker: /\/workers\/forecast-worker\.ts$/ },
];

/** A view of its own, and the workers that the page starts anywhere else. */
const otherView = /\/views\/(?!plan\/)[^/]+\/[^/]+-view\.ts$/;
const planWorker = /\/workers\/(browser|day)-worker\.ts$/;
const otherWorker = /\/workers\/import-worker\.ts$/;

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
        worker.code = `const precache=${JSON.stringify(precacheOf(bundle, html, new Map([[boot, source]])))};${worker.code}`;
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
  /** Kept when the first of their files is used, of words those in the languages that are kept. */
  readonly packs: readonly Pack[];
}

interface Pack {
  readonly opens: string;
  readonly files: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** `emitted`: files that are not in the bundle yet. */
function precacheOf(bundle: Bundle, html: string, emitted: ReadonlyMap<string, string>): Precache {
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
  const hash = createHash('sha256');
  for (const file of [...contents.keys()].sort()) hash.update(`${file}\n`).update(contents.get(file)!);

  const graph = new ChunkGraph(bundle);
  const scripts = [...html.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)].map(
    ([, file]) => file!,
  );
  if (scripts.length === 0) throw new Error('index.html has no script');
  const isPack = (source: string) => packs.some(({ opens }) => opens.test(source));
  const leavesPlan = (source: string) => isPack(source) || otherView.test(source);
  const plan = graph.reached(scripts, leavesPlan);
  for (const worker of graph.named(planWorker)) graph.brought(worker, plan);
  const whole = graph.reached(scripts, isPack);
  for (const worker of graph.named(planWorker)) graph.brought(worker, whole);
  for (const worker of graph.named(otherWorker)) for (const file of graph.reached([worker])) whole.add(file);

  const scriptsAndStyles = /\.(js|css)$/;
  const kept = [...contents.keys()].filter((file) => !rare.test(file)).sort();
  const inOrder = (files: ReadonlySet<string>) => kept.filter((file) => files.has(file));
  const isStatic = (file: string) => !scriptsAndStyles.test(file) || emitted.has(file);
  const packed = packs.map(({ opens, worker }): Pack => {
    const [root] = graph.named(opens);
    if (!root) throw new Error(`the build made no chunk of ${opens}`);
    const files = graph.reached([root], (source) => isPack(source) && !opens.test(source));
    for (const one of worker ? graph.named(worker) : [])
      for (const file of graph.reached([one])) files.add(file);
    const own = inOrder(files).filter((file) => !whole.has(file));
    return { opens: root, ...byLanguage(own) };
  });
  const { files: others, words } = byLanguage(inOrder(whole));
  return {
    version: hash.digest('hex').slice(0, 12),
    first: [...kept.filter(isStatic), ...others.filter((file) => plan.has(file))].sort(),
    words,
    later: others.filter((file) => !plan.has(file) && !isStatic(file)),
    packs: packed,
  };
}

/** Dictionaries and lessons in a language, and the rest. */
function byLanguage(files: readonly string[]): Pick<Pack, 'files' | 'words'> {
  const isIn = (language: string, file: string) => new RegExp(`/(words|lesson)-${language}-`).test(file);
  return {
    files: files.filter((file) => !languages.some((language) => isIn(language, file))),
    words: Object.fromEntries(
      languages.map((language) => [language, files.filter((file) => isIn(language, file))]),
    ),
  };
}
