/**
 * Forecasts inside a worker of the page: reading an export of a hundred thousand rows takes seconds, and testing every
 * past week tenths of one, too long for the thread that draws. What was read is kept for the next question about it.
 */
import { type Forecast, type ForecastOptions, forecastWeek, type HistoryRow } from '../src/forecast/index.ts';
import { importTable } from '../src/io/import/import-table.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

/** Why there is no forecast: what the file leaves open or lacks, or what the options ask for. */
export type ForecastProblem = 'open' | 'noDates' | 'longRows' | 'early';

export type HistoryAnswer =
  | { readonly rows: number; readonly queues: readonly string[] }
  | { readonly problem: ForecastProblem };

export type ForecastAnswer = { readonly forecast: Forecast } | { readonly problem: ForecastProblem };

export class ForecastService {
  #rows: readonly HistoryRow[] = [];

  /** Reads a history: a file's bytes or pasted text; all queues together, or the one named. */
  async read(source: Uint8Array | string, queue: string | undefined): Promise<HistoryAnswer> {
    const isBook = typeof source !== 'string' && isWorkbook(source);
    const table = isBook ? await readWorkbook(source) : source;
    const read = importTable(table, queue === undefined ? { sum: true } : { queue });
    const isOpen = read.questions.length > 0 || read.issues.length > 0;
    this.#rows = isOpen
      ? []
      : read.rows.flatMap(({ date, start, offered }) =>
          date === null || start === null || offered === null ? [] : [{ date, start, volume: offered }],
        );
    if (isOpen) return { problem: 'open' };
    if (this.#rows.length === 0) return { problem: 'noDates' };
    return { rows: this.#rows.length, queues: read.queues.map(({ name }) => name) };
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
