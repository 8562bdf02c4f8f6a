/**
 * What a report of four figures implies: volume, handle time, the share that gave up and the mean wait. Erlang A turned
 * round: patience and people are the unknowns.
 *
 * Patience, were it exponential, is wait ÷ share that gave up: exact in any state of any centre, steady or not, since
 * every second in line is a trial of somebody's patience (exponential-patience.ts). Where the report has the wait of
 * those answered only, patience is the one at which Erlang A gives that wait. People are then those at which Erlang A
 * gives the share that gave up; between two whole numbers, of the mixture. Where nobody gave up, patience is
 * unknown, and people are those at which Erlang C gives the wait.
 *
 * Averages of a day that varies come from its bad hours: a few people at the wrong time make most of the waiting. So
 * the people implied by a whole day are too few, and whoever is "away" too many. Simulated days of known people,
 * their averages turned round (test/calibration/diagnose.test.ts), imply
 *
 *   people who follow the load through the day       0 to 2 % too few
 *   the same people all day, an ordinary profile     5 to 13 % too few
 *   a surge that the plan knows nothing of           20 to 35 % too few
 *
 * and 19 days of a real bank 3 % on average, single days from 16 % too few to 4 % too many; its busy hours alone 0 %.
 */
import { erlangA, erlangC } from '../erlang/index.ts';
import { requiredAgents } from '../staffing/index.ts';

export interface DiagnosisInput {
  /** Contacts that came. */
  readonly volume: number;
  /** In so many seconds. */
  readonly per: number;
  /** Seconds. */
  readonly handleTime: number;
  /** Share that gave up, 0 ≤ share < 1. */
  readonly abandonmentRate: number;
  /** Mean wait of everybody, seconds; or */
  readonly averageWait?: number;
  /** mean wait of those answered. */
  readonly averageSpeedOfAnswer?: number;
  /** People paid to be on the line. */
  readonly paid?: number;
  readonly target?: { readonly share: number; readonly within: number };
}

export interface Diagnosis {
  /** Erlangs. */
  readonly load: number;
  /** Mean, seconds; null: nobody gave up, so it is longer than any wait seen. */
  readonly patience: number | null;
  /** People on the line, on average over the time. */
  readonly agents: number;
  /** Share of the people's time that is taken by contacts, 0..1. */
  readonly occupancy: number;
  /** The people there may truly be, where the figures are averages of hours that differ. */
  readonly ofAverages: { readonly least: number; readonly most: number } | null;
  /** Share of the paid people who are not on the line; negative where the report implies more than are paid. */
  readonly away: number | null;
  readonly target: {
    readonly share: number;
    readonly within: number;
    /** Of the people implied. */
    readonly serviceLevel: number;
    /** People on the line that it takes. */
    readonly requiredAgents: number;
  } | null;
}

/** Why four figures cannot be of one centre, or say nothing. */
export type DiagnosisConflict =
  /** Somebody gave up, and nobody waited. */
  | 'abandonedWithoutWait'
  /** Nobody gave up and nobody waited: any number of people that is large enough. */
  | 'nobodyWaited'
  /** Nobody was answered. */
  | 'everybodyGaveUp'
  /** There is nobody to serve, or no work in a contact. */
  | 'noWork'
  /** Those answered waited longer, or less, than any patience explains at this share of abandonment. */
  | 'noPatienceFits';

/** Longer stretches than this are averages of hours that differ. */
const longestEven = 3600;
/** People truly there over people implied, of an ordinary day. */
const mostUnderstated = 1 / 0.87;
const patienceBounds = [0.1, 1e7] as const;

export function conflictOf(input: DiagnosisInput): DiagnosisConflict | null {
  const { volume, handleTime, abandonmentRate } = input;
  const wait = input.averageWait ?? input.averageSpeedOfAnswer ?? 0;
  if (volume === 0 || handleTime === 0) return 'noWork';
  if (abandonmentRate >= 1) return 'everybodyGaveUp';
  if (wait === 0) return abandonmentRate > 0 ? 'abandonedWithoutWait' : 'nobodyWaited';
  return patienceOf(input) === undefined ? 'noPatienceFits' : null;
}

/**
 * What the figures imply.
 *
 * @throws RangeError for a negative or missing figure, both waits or none, or figures that contradict each other
 *   (`conflictOf` says how).
 * @example diagnose({ volume: 120, per: 1800, handleTime: 240, abandonmentRate: 0.06, averageWait: 15, paid: 25 })
 *   // { load: 16, patience: 250, agents: 17.5, away: 0.299, … }
 */
export function diagnose(input: DiagnosisInput): Diagnosis {
  check(input);
  const conflict = conflictOf(input);
  if (conflict) throw new RangeError(`invalid figures: ${conflict} (they cannot be of one centre)`);
  const { volume, per, handleTime, abandonmentRate, paid, target } = input;
  const load = (volume / per) * handleTime;
  const patience = patienceOf(input) ?? null;
  const centre = new Centre(volume / per, handleTime, patience ?? Number.POSITIVE_INFINITY);
  const agents =
    patience === null
      ? centre.agentsForWait((input.averageWait ?? input.averageSpeedOfAnswer)!)
      : centre.agentsForAbandonment(abandonmentRate);
  return {
    load,
    patience,
    agents,
    occupancy: Math.min(1, (load * (1 - abandonmentRate)) / agents),
    ofAverages: per > longestEven ? { least: agents, most: agents * mostUnderstated } : null,
    away: paid === undefined ? null : 1 - agents / paid,
    target: target
      ? {
          ...target,
          serviceLevel: centre.serviceLevel(agents, target.within),
          requiredAgents: requiredAgents({
            model: patience === null ? 'c' : 'a',
            ...(patience === null ? {} : { patience }),
            arrivalRate: volume / per,
            handleTime,
            serviceLevelTarget: target.share,
            acceptableWait: target.within,
          }).requiredAgents,
        }
      : null,
  };
}

function check(input: DiagnosisInput): void {
  const { volume, per, handleTime, abandonmentRate, averageWait, averageSpeedOfAnswer, paid } = input;
  const figures = { volume, handleTime, abandonmentRate, averageWait, averageSpeedOfAnswer };
  for (const [name, value] of Object.entries(figures)) {
    if (value !== undefined && !(value >= 0 && Number.isFinite(value))) {
      throw new RangeError(`invalid ${name}: ${value} (must be ≥ 0)`);
    }
  }
  if (!(per > 0 && Number.isFinite(per))) throw new RangeError(`invalid per: ${per} (seconds, must be > 0)`);
  if (paid !== undefined && !(paid > 0 && Number.isFinite(paid))) {
    throw new RangeError(`invalid paid: ${paid} (people, must be > 0)`);
  }
  if ((averageWait === undefined) === (averageSpeedOfAnswer === undefined)) {
    throw new RangeError('invalid wait: give averageWait or averageSpeedOfAnswer (one of them)');
  }
}

/** Mean patience; null where nobody gave up; undefined where none explains the figures. */
function patienceOf(input: DiagnosisInput): number | null | undefined {
  const { volume, per, handleTime, abandonmentRate, averageWait, averageSpeedOfAnswer } = input;
  if (abandonmentRate === 0) return null;
  if (averageWait !== undefined) return averageWait / abandonmentRate;
  const speedAt = (patience: number) => {
    const centre = new Centre(volume / per, handleTime, patience);
    return centre.speedOfAnswer(centre.agentsForAbandonment(abandonmentRate));
  };
  let [low, high]: [number, number] = [...patienceBounds];
  if (speedAt(low) > averageSpeedOfAnswer! || speedAt(high) < averageSpeedOfAnswer!) return undefined;
  for (let step = 0; step < 60 && high > low * (1 + 1e-9); step++) {
    const middle = Math.sqrt(low * high);
    if (speedAt(middle) < averageSpeedOfAnswer!) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

/** One centre in its steady state, at any number of people; what is no whole number is a mixture of both sides. */
class Centre {
  readonly #arrivalRate: number;
  readonly #handleTime: number;
  readonly #patience: number;

  constructor(arrivalRate: number, handleTime: number, patience: number) {
    this.#arrivalRate = arrivalRate;
    this.#handleTime = handleTime;
    this.#patience = patience;
  }

  agentsForAbandonment(share: number): number {
    return this.#agentsFor((agents) => this.#at(agents, 0).abandonmentRate, share, 0);
  }

  /** Nobody gives up: people for whom the mean wait is this. */
  agentsForWait(wait: number): number {
    const load = this.#arrivalRate * this.#handleTime;
    return this.#agentsFor((agents) => this.#waiting(agents), wait, Math.floor(load) + 1);
  }

  speedOfAnswer(agents: number): number {
    const [below, above, rest] = around(agents);
    const one = this.#at(below, 0);
    const other = this.#at(above, 0);
    const answered = (1 - rest) * (1 - one.abandonmentRate) + rest * (1 - other.abandonmentRate);
    const waited =
      (1 - rest) * (1 - one.abandonmentRate) * (one.averageSpeedOfAnswer ?? 0) +
      rest * (1 - other.abandonmentRate) * (other.averageSpeedOfAnswer ?? 0);
    return answered > 0 ? waited / answered : 0;
  }

  serviceLevel(agents: number, within: number): number {
    const [below, above, rest] = around(agents);
    const one = this.#at(below, within).serviceLevel;
    const other = this.#at(above, within).serviceLevel;
    return (1 - rest) * (one ?? 0) + rest * (other ?? 0);
  }

  /** People at which a falling measure has a value, linear between whole numbers; `least` at least. */
  #agentsFor(measure: (agents: number) => number, value: number, least: number): number {
    let high = Math.max(least, Math.ceil(this.#arrivalRate * this.#handleTime), 1);
    while (measure(high) > value) high *= 2;
    let low = least;
    if (measure(low) <= value) return Math.max(low, 0.01);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (measure(middle) > value) low = middle;
      else high = middle;
    }
    const [above, below] = [measure(low), measure(high)];
    return low + (above - value) / (above - below);
  }

  #waiting(agents: number): number {
    const steady = erlangC({
      arrivalRate: this.#arrivalRate,
      handleTime: this.#handleTime,
      agents,
      acceptableWait: 0,
    });
    return steady.stable ? steady.averageWait : Number.POSITIVE_INFINITY;
  }

  #at(agents: number, acceptableWait: number) {
    const steady = erlangA({
      arrivalRate: this.#arrivalRate,
      handleTime: this.#handleTime,
      patience: this.#patience,
      agents,
      acceptableWait,
    });
    // only without patience, and with fewer people than erlangs
    if (!steady.stable) return { abandonmentRate: 0, averageSpeedOfAnswer: null, serviceLevel: 0 };
    return steady;
  }
}

/** Whole numbers on either side, and how far to go from the first. */
function around(agents: number): [below: number, above: number, rest: number] {
  const below = Math.floor(agents);
  return [below, below + 1, agents - below];
}
