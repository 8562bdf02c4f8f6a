/**
 * Which modules of the first route go together. Left alone, whatever any two parts of the page share becomes a file of
 * its own: the first route was 31 scripts, fetched six at a time. Now it is two beside its entry: what workers can come
 * to need too, and what the page alone does (a worker has no document).
 *
 * Which modules those are only a build can tell, after everything unused has been dropped: the page is built once
 * without writing anything, and its first route read off.
 */
import { build, type InlineConfig, type Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Name of the file that a module goes to; null: it goes where the bundler puts it. */
export async function firstRouteChunks(config: InlineConfig): Promise<(id: string) => string | null> {
  const settings = { ...config.build, write: false, minify: false, reportCompressedSize: false };
  const built = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: settings,
  })) as Rolldown.RolldownOutput;
  const chunks = new Map(
    built.output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const entries = [...chunks.values()].filter(({ isEntry }) => isEntry);
  const isWorker = ({ facadeModuleId }: Chunk) => /-worker\.ts$/.test(facadeModuleId ?? '');
  const page = entries.filter((entry) => !isWorker(entry));
  // Of the words in a language only what they share: the rest is fetched in that language alone.
  const shared = [...chunks.values()]
    .filter(({ facadeModuleId }) => /\/first-screen\.ts$/.test(facadeModuleId ?? ''))
    .flatMap(({ imports }) => imports.map((name) => chunks.get(name)!));
  const first = modulesOf([...page, ...shared], chunks, ({ imports }) => imports);
  const working = modulesOf(entries.filter(isWorker), chunks, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports,
  ]);
  if (first.size === 0 || working.size === 0)
    throw new Error('the page was built without its page or its workers');
  return (id) => (!first.has(id) ? null : working.has(id) ? 'model' : 'page');
}

/** Modules of which anything is left in these chunks and in what they bring along. */
function modulesOf(
  from: readonly Chunk[],
  chunks: ReadonlyMap<string, Chunk>,
  nextOf: (chunk: Chunk) => readonly string[],
): ReadonlySet<string> {
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const next of nextOf(chunk)) visit(chunks.get(next));
  };
  from.forEach(visit);
  const found = new Set<string>();
  for (const { modules } of seen) {
    for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) found.add(id);
  }
  return found;
}
