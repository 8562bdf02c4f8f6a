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
import { contentSecurityPolicy } from '../../src/cli/content-security-policy.ts';

type Bundle = Rolldown.OutputBundle;

const web = fileURLToPath(new URL('..', import.meta.url));
const bootTag = '<script src="./boot.js"></script>';
const languages = ['en', 'pl'] as const;
/** Cached when they are first used: the solver, the workers of the past, letters of other languages; icons, which the system keeps. */
const rare = /highs|(history|forecast)-worker|latin-ext|\.png$/;

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
  if (!html.includes(first)) throw new Error('index.html does not begin as the build expects');
  return html.replace(
    first,
    `${first}
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
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

/** Every file but the rare ones (`emitted`: last, not yet in the bundle), and a version that changes with any of them. */
function precacheOf(
  bundle: Bundle,
  emitted: ReadonlyMap<string, string>,
): { version: string; files: string[] } {
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
  return { version: hash.digest('hex').slice(0, 12), files };
}
