/**
 * Reading an export in a worker of the page: unpacking a workbook and ten thousand rows take longer than a frame.
 * The last file stays here, so that an answer to a question sends the answer and not the file again.
 */
import {
  type ImportOptions,
  type ImportSource,
  importPlan,
  type PlanImport,
  TableError,
  type UsualTimes,
} from '../src/io/index.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

export class ImportService {
  #source: ImportSource = '';

  /** Opens a file or a text; read() reads it. */
  async open(source: Uint8Array | string): Promise<TableError['issues']> {
    this.#source = '';
    try {
      const isArchive = typeof source !== 'string' && isWorkbook(source);
      this.#source = isArchive ? await readWorkbook(source) : source;
      return [];
    } catch (error) {
      // an error loses its class on the way to the page
      if (error instanceof TableError) return error.issues;
      throw error;
    }
  }

  read(options: ImportOptions, usual: UsualTimes): PlanImport {
    return importPlan(this.#source, options, usual);
  }
}
