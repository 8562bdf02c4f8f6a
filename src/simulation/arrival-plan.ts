/**
 * When contacts of a type may come: pieces of constant rate inside each session, or recorded instants.
 *
 *   pieces of session s: [first[s], first[s + 1]) of from, to (local seconds), amount
 *   amount: contacts per second (Poisson), or contacts in the piece (recorded counts)
 */
import type { ContactType, RateStep, Scenario, Session } from '../scenario/index.ts';

export interface ArrivalPlan {
  readonly kind: 'poisson' | 'recorded' | 'trace';
  readonly first: Int32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly amount: Float64Array;
  /** Trace: handle time and patience (Infinity: never) of each row; arrival stands in `from`. */
  readonly handleTime: Float64Array;
  readonly patience: Float64Array;
  /** Contacts expected in one replication. */
  readonly expected: number;
}

/** Compiles the arrivals of a type. */
export function compileArrivals(
  scenario: Scenario,
  type: ContactType,
  sessions: readonly Session[],
  intervalStart: Float64Array,
  intervalEnd: Float64Array,
): ArrivalPlan {
  if (scenario.trace) return compileTrace(scenario, type.id, sessions);
  const recorded = type.volume.count === 'recorded';
  const pieces = new Pieces(sessions.length);
  sessions.forEach((session, s) => {
    pieces.first[s] = pieces.from.length;
    if ('perInterval' in type.volume) {
      for (let i = session.firstInterval; i < session.lastInterval; i++) {
        const start = intervalStart[i]!;
        const end = intervalEnd[i]!;
        const volume = type.volume.perInterval[i] ?? 0;
        pieces.add(start - session.opens, end - session.opens, recorded ? volume : volume / (end - start));
      }
    } else {
      clipSteps(type.volume.steps, session, (from, to, rate) => {
        pieces.add(from - session.opens, to - session.opens, recorded ? rate * (to - from) : rate);
      });
    }
  });
  return pieces.plan(recorded ? 'recorded' : 'poisson');
}

function clipSteps(
  steps: readonly RateStep[],
  session: Session,
  add: (from: number, to: number, rate: number) => void,
): void {
  steps.forEach((step, i) => {
    const from = Math.max(step.from, session.opens);
    const to = Math.min(steps[i + 1]?.from ?? Number.POSITIVE_INFINITY, session.closes);
    if (to > from) add(from, to, step.rate);
  });
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
      pieces.add(at, at, 1);
      handleTime.push(row.handleTime);
      patience.push(row.patience ?? Number.POSITIVE_INFINITY);
    }
  });
  return pieces.plan('trace', Float64Array.from(handleTime), Float64Array.from(patience));
}

class Pieces {
  readonly first: Int32Array;
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly amount: number[] = [];

  constructor(sessions: number) {
    this.first = new Int32Array(sessions + 1);
  }

  add(from: number, to: number, amount: number): void {
    this.from.push(from);
    this.to.push(to);
    this.amount.push(amount);
  }

  plan(
    kind: ArrivalPlan['kind'],
    handleTime = new Float64Array(0),
    patience = new Float64Array(0),
  ): ArrivalPlan {
    const { first, from, to, amount } = this;
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
      handleTime,
      patience,
      expected,
    };
  }
}
