/**
 * Forecasts inside a worker of the page: reading an export of a hundred thousand rows takes seconds, and testing every
 * past week tenths of one, too long for the thread that draws. What was read is kept for the next question about it.
 */
import { type Forecast, type ForecastOptions, forecastWeek, type HistoryRow } from '../src/forecast/index.ts';
import type { Import, ImportOptions } from '../src/io/import/import.ts';
import { importTable } from '../src/io/import/import-table.ts';
import { TableError } from '../src/io/table-issue.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

/** Why there is no forecast: what the file lacks, or what the options ask for. */
export type ForecastProblem = 'noDates' | 'longRows' | 'early';

export type HistoryAnswer =
  | { readonly rows: number; readonly queues: readonly string[] }
  | { readonly problem: ForecastProblem }
  /** Cells that cannot be read, and what the file leaves open. */
  | Pick<Import, 'issues' | 'questions'>;

export type ForecastAnswer = { readonly forecast: Forecast } | { readonly problem: ForecastProblem };

export class ForecastService {
  #rows: readonly HistoryRow[] = [];

  /** Reads a history: a file's bytes or pasted text. */
  async read(source: Uint8Array | string, options: ImportOptions): Promise<HistoryAnswer> {
    this.#rows = [];
    const { issues, questions, rows, queues } = await tableOf(source, options);
    if (issues.length > 0 || questions.length > 0) return { issues, questions };
    this.#rows = rows.flatMap(({ date, start, offered }) =>
      date === null || start === null || offered === null ? [] : [{ date, start, volume: offered }],
    );
    if (this.#rows.length === 0) return { problem: 'noDates' };
    return { rows: this.#rows.length, queues: queues.map(({ name }) => name) };
  }

  /** Forecasts from the history read last. */
  forecast(options: ForecastOptions): ForecastAnswer {
    const [first] = this.#rows;
    if (options.from !== undefined && first && options.from <= first.date) return { problem: 'early' };
    try {
      return { forecast: forecastWeek(this.#rows, options) };
    } catch (error) {
      if (error instanceof RangeError) return { problem: 'longRows' };
      throw error;
    }
  }
}

type Table = Pick<Import, 'issues' | 'questions' | 'rows' | 'queues'>;

async function tableOf(source: Uint8Array | string, options: ImportOptions): Promise<Table> {
  try {
    const isBook = typeof source !== 'string' && isWorkbook(source);
    return importTable(isBook ? await readWorkbook(source) : source, options);
  } catch (error) {
    if (error instanceof TableError) return { issues: error.issues, questions: [], rows: [], queues: [] };
    throw error;
  }
}
