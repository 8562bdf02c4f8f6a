/**
 * What is known of a day before anything moves: rates of a line and what becomes of those who come, by interval and
 * people on the line. Each is worked out when it is first asked for and serves every later run.
 */
import { LeaversOutcome } from './leavers-outcome.ts';
import { LineRates, type Pace, type Whose } from './line-rates.ts';
import { WaitingOutcome } from './waiting-outcome.ts';

export interface CourseInput {
  /** Seconds. */
  readonly intervalLength: number;
  readonly paces: readonly Pace[];
  /** T, seconds. */
  readonly acceptableWait: number;
}

const kinds = { everybody: 0, tagged: 1, waiting: 2 } as const;

export class Known {
  readonly #input: CourseInput;
  readonly #rates: Map<number, LineRates>[][];
  readonly #outcomes: Map<number, WaitingOutcome>[];
  readonly #leavers: Map<number, LeaversOutcome>[];

  constructor(input: CourseInput) {
    this.#input = input;
    this.#rates = input.paces.map(() => [new Map(), new Map(), new Map()]);
    this.#outcomes = input.paces.map(() => new Map());
    this.#leavers = input.paces.map(() => new Map());
  }

  rates(i: number, agents: number, whose: Whose): LineRates {
    const known = this.#rates[i]![kinds[whose]]!;
    let rates = known.get(agents);
    if (rates === undefined) {
      rates = new LineRates(this.#input.paces[i]!, agents, whose);
      known.set(agents, rates);
    }
    return rates;
  }

  outcome(i: number, agents: number): WaitingOutcome {
    const known = this.#outcomes[i]!;
    let outcome = known.get(agents);
    if (outcome === undefined) {
      const { service, leaving } = this.#input.paces[i]!;
      outcome = new WaitingOutcome(agents * service, leaving, this.#input.acceptableWait);
      known.set(agents, outcome);
    }
    return outcome;
  }

  leavers(i: number, agents: number): LeaversOutcome {
    const known = this.#leavers[i]!;
    let outcome = known.get(agents);
    if (outcome === undefined) {
      outcome = new LeaversOutcome(this.#input.paces[i]!, agents, this.#input.acceptableWait);
      known.set(agents, outcome);
    }
    return outcome;
  }
}
