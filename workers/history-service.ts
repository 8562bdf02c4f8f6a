/**
 * A centre's past inside a worker of the page: a file of any size is read, calibrated and lived again here, so that
 * the thread that draws only ever gets what it shows; days are simulated by workers of its own. The file read last stays, and further questions are about it.
 */
import {
  type Backtest,
  backtestStudy,
  chooseDays,
  type History,
  historyOfImport,
  type ImportedHistory,
  type ImportGap,
  scenarioOfHistory,
} from '../src/calibration/index.ts';
import { type Import, type ImportOptions, importTable, TableError } from '../src/io/index.ts';
import { ScenarioError } from '../src/scenario/index.ts';
import { createBrowserHost } from './browser-host.ts';
import type { Host } from './protocol.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

/** What a file came to. */
export interface OpenedHistory {
  readonly layout: Import['layout'];
  readonly issues: Import['issues'];
  /** Left open; while there are any, nothing else is known. */
  readonly questions: Import['questions'];
  /** Why its days cannot be lived again; null: they can. */
  readonly gap: HistoryGap | null;
  /** Queues taken together. */
  readonly together: readonly string[];
  readonly whileClosed: number;
  readonly inferred: boolean;
  readonly days: readonly { readonly date: string | undefined; readonly offered: number }[];
}

export type HistoryGap = ImportGap | 'noOutcome' | 'noHandleTimes' | 'tooLarge';

export class HistoryService {
  #found: ImportedHistory | undefined;
  /** Workers of this worker: they end with it. */
  #host: Host | undefined;

  async read(bytes: Uint8Array, options: ImportOptions): Promise<OpenedHistory> {
    this.#found = undefined;
    const imported = await importOf(bytes, options.queue === undefined ? { sum: true, ...options } : options);
    if (!('rows' in imported)) return { ...nothing, issues: imported.issues };
    const { layout, issues, questions, queues } = imported;
    if (issues.length > 0 || questions.length > 0) return { ...nothing, layout, issues, questions };
    const found = historyOfImport(imported);
    if (typeof found === 'string') return { ...nothing, layout, gap: found };
    const gap = gapOf(found.history);
    if (gap) return { ...nothing, layout, gap };
    this.#found = found;
    const { history, whileClosed, inferred } = found;
    const offered = new Float64Array(history.days.length);
    for (const interval of history.intervals) offered[interval.day]! += interval.offered;
    const busy = queues.filter((queue) => queue.offered > 0).map(({ name }) => name);
    return {
      ...nothing,
      layout,
      together: options.queue === undefined && busy.length > 1 ? busy : [],
      whileClosed,
      inferred,
      days: history.days.map(({ date }, d) => ({ date, offered: offered[d]! })),
    };
  }

  /** Lives the days of the file again, some left out by date; tells how much of the work is done, 0..1. */
  backtest(
    skip: readonly string[],
    replications: number,
    onProgress: (done: number) => void,
  ): Promise<Backtest> {
    const history = chooseDays(this.#found!.history, { skip });
    this.#host ??= createBrowserHost();
    const host = this.#host;
    // of the models, each a run and perhaps a search for people: the runs are nearly all of it
    const models = history.calls ? 2 : 1;
    let finished = 0;
    return host.study(() => backtestStudy(history, { replications }), {
      onInterim: ({ done }) => {
        finished = done;
        onProgress(done);
      },
      onProgress: ({ done, of }) => onProgress(Math.min(1, finished + (done / of) * (1 / models))),
    });
  }
}

const nothing: OpenedHistory = {
  layout: 'table',
  issues: [],
  questions: [],
  gap: null,
  together: [],
  whileClosed: 0,
  inferred: false,
  days: [],
};

async function importOf(bytes: Uint8Array, options: ImportOptions): Promise<Import | Pick<Import, 'issues'>> {
  try {
    return importTable(isWorkbook(bytes) ? await readWorkbook(bytes) : bytes, options);
  } catch (error) {
    if (error instanceof TableError) return { issues: error.issues };
    throw error;
  }
}

function gapOf(history: History): HistoryGap | null {
  const { intervals } = history;
  if (intervals.every(({ answered, abandoned }) => answered === null && abandoned === null))
    return 'noOutcome';
  if (intervals.every(({ handleTime }) => handleTime === null)) return 'noHandleTimes';
  try {
    scenarioOfHistory(history, { patience: undefined });
  } catch (error) {
    if (error instanceof ScenarioError) return 'tooLarge';
    throw error;
  }
  return null;
}
