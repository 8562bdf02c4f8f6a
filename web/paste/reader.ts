/**
 * Reads what was pasted or dropped: a clipboard at once in this thread, a workbook or a large file in a worker,
 * so that nothing stands still. Only the latest reading counts; one overtaken by another answers undefined.
 */
import {
  type ImportOptions,
  importPlan,
  type PlanImport,
  type TableIssue,
  type UsualTimes,
} from '../../src/io/index.ts';
import { type ImportPlace, openImport } from '../../workers/browser-import.ts';
import { bytesOf } from '../state/file-bytes.ts';

/** A clipboard's text, or a file with its name. */
export type Pasted = string | File;

export type Reading =
  | PlanImport
  /** The file cannot be opened at all. */
  | { readonly issues: readonly TableIssue[] };

/** Characters read in this thread: well below a frame. */
const small = 60_000;

export class Reader {
  #source: Pasted = '';
  #place: ImportPlace | undefined;
  #opened: Promise<readonly TableIssue[]> | undefined;
  #latest = 0;

  open(source: Pasted): void {
    this.#source = source;
    this.#opened = undefined;
  }

  async read(options: ImportOptions, usual: UsualTimes): Promise<Reading | undefined> {
    const mine = ++this.#latest;
    const source = this.#source;
    if (typeof source === 'string' && source.length <= small) return importPlan(source, options, usual);
    this.#place ??= this.#start();
    const place = this.#place;
    const answer = async (): Promise<Reading> => {
      this.#opened ??= this.#send(place, source);
      const issues = await this.#opened;
      return issues.length > 0 ? { issues } : place.service.read(options, usual);
    };
    const reading = await Promise.race([answer(), place.died.then((error) => Promise.reject(error))]);
    return mine === this.#latest ? reading : undefined;
  }

  close(): void {
    this.#latest++;
    this.#place?.terminate();
    this.#place = undefined;
    this.#opened = undefined;
  }

  async #send({ service }: ImportPlace, source: Pasted): Promise<readonly TableIssue[]> {
    return service.open(typeof source === 'string' ? source : await bytesOf(source));
  }

  #start(): ImportPlace {
    const place = openImport();
    void place.died.then(() => this.close());
    return place;
  }
}
