/**
 * What a built page can come to need from where: scripts by the files they import, at once or later, with the styles
 * these bring. Words of every language count, for which of them are fetched only the page knows.
 */
import type { Rolldown } from 'vite';

export class ChunkGraph {
  readonly #chunks: ReadonlyMap<string, Rolldown.OutputChunk>;

  constructor(bundle: Rolldown.OutputBundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    this.#chunks = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  }

  /** Files of the chunks that stand for such a module. */
  named(source: RegExp): string[] {
    return [...this.#chunks.values()]
      .filter(({ facadeModuleId }) => source.test(facadeModuleId ?? ''))
      .map(({ fileName }) => fileName);
  }

  /** Everything that can be fetched from these files on, but what stands for a module that `isBarred`. */
  reached(from: readonly string[], isBarred: (source: string) => boolean = () => false): Set<string> {
    const found = new Set<string>();
    const visit = (name: string) => {
      const chunk = this.#chunks.get(name);
      if (!chunk || found.has(name) || isBarred(chunk.facadeModuleId ?? '')) return;
      found.add(name);
      for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
    };
    from.forEach(visit);
    return found;
  }

  /** Adds a file and what it begins with, not what it may fetch later. */
  brought(file: string, to: Set<string>): void {
    if (to.has(file)) return;
    to.add(file);
    for (const next of this.#chunks.get(file)?.imports ?? []) this.brought(next, to);
  }
}
