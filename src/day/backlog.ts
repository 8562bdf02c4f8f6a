/**
 * Deferred work (e-mail, cases) by interval arithmetic: what comes in is added to the backlog, and people work
 * it off as fast as their capacity allows. Amounts, not contacts: no randomness, no order of work.
 */
import { checkNotNegative } from '../erlang/check.ts';

export interface BacklogInput {
  /** Pieces open before the first interval, ≥ 0. */
  readonly opening: number;
  /** Pieces that come in each interval, ≥ 0. */
  readonly arrivals: readonly number[];
  /** Pieces that can be worked in each interval, ≥ 0. */
  readonly capacity: readonly number[];
}

export interface Backlog {
  /** Pieces worked in each interval. */
  readonly done: readonly number[];
  /** Pieces open at the end of each interval. */
  readonly backlog: readonly number[];
}

/**
 * Work done and backlog left, interval by interval. What comes in during an interval can be worked in it.
 *
 * @throws RangeError for a negative or non-finite number, or lists of different lengths.
 * @example backlogByInterval({ opening: 120, arrivals: [60, 0], capacity: [50, 200] })
 *   // { done: [50, 130], backlog: [130, 0] }
 */
export function backlogByInterval(input: BacklogInput): Backlog {
  const { opening, arrivals, capacity } = input;
  checkNotNegative('opening', opening, 'pieces');
  if (capacity.length !== arrivals.length) {
    throw new RangeError(
      `invalid capacity: ${capacity.length} values (must be ${arrivals.length}, one for each interval)`,
    );
  }
  const done: number[] = [];
  const backlog: number[] = [];
  let open = opening;
  for (let i = 0; i < arrivals.length; i++) {
    checkNotNegative('arrivals', arrivals[i]!, 'pieces per interval');
    checkNotNegative('capacity', capacity[i]!, 'pieces per interval');
    const worked = Math.min(open + arrivals[i]!, capacity[i]!);
    open += arrivals[i]! - worked;
    done.push(worked);
    backlog.push(open);
  }
  return { done, backlog };
}
