/**
 * When contacts of a type may come: pieces of constant rate inside each session, or recorded instants. Surges
 * are part of the rates; busyness, drawn anew for each replication, multiplies them (busyness.ts).
 *
 *   pieces of session s: [first[s], first[s + 1]) of from, to (local seconds), amount
 *   amount: contacts per second (Poisson), or contacts in the piece (recorded counts)
 */
import {
  type ContactType,
  cutAtSurges,
  type Interval,
  type RateStep,
  type Scenario,
  type Session,
  surgeSteps,
  type Volume,
} from '../../scenario/index.ts';
import { type BusynessPlan, compileBusyness } from '../draws/busyness.ts';

export interface ArrivalPlan {
  readonly kind: 'poisson' | 'recorded' | 'trace';
  readonly first: Int32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly amount: Float64Array;
  /** Interval of each piece where there is busyness; pieces never reach beyond theirs then. */
  readonly interval: Int32Array;
  readonly busyness: BusynessPlan | null;
  /** Trace: handle time and patience (Infinity: never) of each row; arrival stands in `from`. */
  readonly handleTime: Float64Array;
  readonly patience: Float64Array;
  /** Contacts expected in one replication: the mean over busyness, which leaves it as it is. */
  readonly expected: number;
}

/** Arrivals of a line that nobody comes to straight. */
export function noArrivals(sessions: number): ArrivalPlan {
  return new Pieces(sessions).plan('poisson', null);
}

/** Compiles the arrivals of a type. */
export function compileArrivals(
  scenario: Scenario,
  type: ContactType,
  sessions: readonly Session[],
  intervals: readonly Interval[],
  seed: string,
): ArrivalPlan {
  if (scenario.trace) return compileTrace(scenario, type.id, sessions);
  const { volume } = type;
  const surges = surgeSteps(scenario.surges ?? [], type.id);
  const busyness = compileBusyness(scenario.busyness, type, seed, intervals, sessions);
  const pieces = new Pieces(sessions.length);
  sessions.forEach((session, s) => {
    pieces.first[s] = pieces.from.length;
    const add = (start: number, end: number, rate: number, interval: number) =>
      cutAtSurges(surges, start, end, (from, to, factor) => {
        pieces.add(from - session.opens, to - session.opens, rate * factor, interval);
      });
    const own = intervals.slice(session.firstInterval, session.lastInterval);
    if (volume.count === 'recorded') addRecorded(volume, session, own, pieces);
    else if ('perInterval' in volume) {
      for (const { index, start, end } of own) {
        add(start, end, (volume.perInterval[index] ?? 0) / (end - start), index);
      }
    } else {
      clipSteps(volume.steps, session, (from, to, rate) => {
        if (!busyness) add(from, to, rate, 0);
        else for (const piece of cutAtIntervals(own, from, to)) add(piece.from, piece.to, rate, piece.index);
      });
    }
  });
  return pieces.plan(volume.count === 'recorded' ? 'recorded' : 'poisson', busyness);
}

function addRecorded(volume: Volume, session: Session, intervals: readonly Interval[], pieces: Pieces): void {
  if ('perInterval' in volume) {
    for (const { index, start, end } of intervals) {
      pieces.add(start - session.opens, end - session.opens, volume.perInterval[index] ?? 0, index);
    }
  } else {
    clipSteps(volume.steps, session, (from, to, rate) => {
      pieces.add(from - session.opens, to - session.opens, rate * (to - from), 0);
    });
  }
}

function clipSteps(
  steps: readonly RateStep[],
  { opens, closes }: Session,
  add: (from: number, to: number, rate: number) => void,
): void {
  steps.forEach((step, i) => {
    const from = Math.max(step.from, opens);
    const to = Math.min(steps[i + 1]?.from ?? Number.POSITIVE_INFINITY, closes);
    if (to > from) add(from, to, step.rate);
  });
}

/** The parts of `[from, to)` that lie in each of the intervals of a session, which are equally long. */
function* cutAtIntervals(intervals: readonly Interval[], from: number, to: number) {
  const { start: opens, end } = intervals[0]!;
  for (let i = Math.floor((from - opens) / (end - opens)); i < intervals.length; i++) {
    const { index, start, end: until } = intervals[i]!;
    if (start >= to) return;
    if (from < until) yield { index, from: Math.max(from, start), to: Math.min(to, until) };
  }
}

/** Rows between two sessions come at the next opening; rows after the last closing are left out. */
function compileTrace(scenario: Scenario, type: string, sessions: readonly Session[]): ArrivalPlan {
  const rows = (scenario.trace ?? []).filter((row) => row.type === type);
  const pieces = new Pieces(sessions.length);
  const handleTime: number[] = [];
  const patience: number[] = [];
  let next = 0;
  sessions.forEach((session, s) => {
    pieces.first[s] = pieces.from.length;
    for (; next < rows.length && rows[next]!.arrive < session.closes; next++) {
      const row = rows[next]!;
      const at = Math.max(0, row.arrive - session.opens);
      pieces.add(at, at, 1, 0);
      handleTime.push(row.handleTime);
      patience.push(row.patience ?? Number.POSITIVE_INFINITY);
    }
  });
  return pieces.plan('trace', null, Float64Array.from(handleTime), Float64Array.from(patience));
}

class Pieces {
  readonly first: Int32Array;
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly amount: number[] = [];
  readonly interval: number[] = [];

  constructor(sessions: number) {
    this.first = new Int32Array(sessions + 1);
  }

  add(from: number, to: number, amount: number, interval: number): void {
    this.from.push(from);
    this.to.push(to);
    this.amount.push(amount);
    this.interval.push(interval);
  }

  plan(
    kind: ArrivalPlan['kind'],
    busyness: BusynessPlan | null,
    handleTime = new Float64Array(0),
    patience = new Float64Array(0),
  ): ArrivalPlan {
    const { first, from, to, amount, interval } = this;
    first[first.length - 1] = from.length;
    let expected = 0;
    for (let i = 0; i < from.length; i++)
      expected += kind === 'poisson' ? amount[i]! * (to[i]! - from[i]!) : amount[i]!;
    return {
      kind,
      first,
      from: Float64Array.from(from),
      to: Float64Array.from(to),
      amount: Float64Array.from(amount),
      interval: Int32Array.from(busyness ? interval : []),
      busyness,
      handleTime,
      patience,
      expected,
    };
  }
}
