/**
 * M/M/n/K, with or without exponential patience: `lines` places in service and waiting together, and whoever
 * finds them all taken is blocked. Poisson arrivals, exponential handling, first come first served.
 *
 * All states are summed, each weight positive, scaled down as they grow, so overload cannot overflow. Behind j
 * others a contact passes stages of rates n/h + i/patience; that j + 1 of them take longer than T is the lower
 * tail of a negative binomial law (of a Poisson law when nobody gives up), summed term by term.
 *
 * Edge rules: lines equal to the agents is Erlang B; fewer lines than agents leave agents without work, who
 * still count in the occupancy; no lines block everybody; load 0 blocks nobody as long as there is a line.
 * Source: Kleinrock (1975), 3.6; Whitt (1999) for the stages.
 */
import { checkDuration, checkLoad, checkNotNegative, checkWhole } from './check.ts';
import { idleWeight } from './inverse-blocking.ts';
import { emptyParts, type WaitMeasures, waitMeasures } from './wait-measures.ts';

export interface FiniteLineInput {
  /** Contacts per second, ≥ 0. */
  readonly arrivalRate: number;
  /** Mean handle time, seconds, ≥ 0. */
  readonly handleTime: number;
  /** Agents, whole, ≥ 0. */
  readonly agents: number;
  /** Places in service and waiting together, whole, 0 to 10,000,000. */
  readonly lines: number;
  /** Mean of an exponential patience, seconds, > 0; absent or Infinity: nobody gives up. */
  readonly patience?: number;
  /** Acceptable wait T, seconds, ≥ 0. */
  readonly acceptableWait: number;
}

export interface FiniteLine extends WaitMeasures {
  /** Share of offered contacts that finds all lines taken. */
  readonly blockingProbability: number;
}

/**
 * Steady state of a centre with a limited number of lines. Shares are of all offered contacts, blocked ones
 * included; averageWait is over those let in.
 *
 * @throws RangeError for a bad number.
 * @example finiteLine({ arrivalRate: 100 / 1800, handleTime: 180, agents: 10, lines: 15, patience: 90,
 *   acceptableWait: 20 }).blockingProbability // 0.0152625
 */
export function finiteLine(input: FiniteLineInput): FiniteLine {
  const { arrivalRate, handleTime, agents, lines, acceptableWait } = input;
  const patience = input.patience ?? Number.POSITIVE_INFINITY;
  checkNotNegative('arrivalRate', arrivalRate, 'contacts per second');
  checkNotNegative('handleTime', handleTime, 'seconds');
  checkWhole('agents', agents);
  checkWhole('lines', lines, 0, 10_000_000);
  checkDuration('patience', patience);
  if (patience === 0) throw new RangeError('invalid patience: 0 (seconds, must be > 0)');
  checkNotNegative('acceptableWait', acceptableWait, 'seconds');

  const load = arrivalRate * handleTime;
  checkLoad(load);
  if (load === 0 && lines > 0) {
    return { ...waitMeasures(emptyParts(undefined), arrivalRate, load, agents), blockingProbability: 0 };
  }
  if (agents === 0 && patience === Number.POSITIVE_INFINITY) return stuckLine(load, lines);
  const working = Math.min(agents, lines);
  const line = new Line(working, load);
  // without agents nobody is ever answered, however short the queue: only patience empties it
  const drain = agents / handleTime;
  const stages = new Stages(drain, 1 / patience, acceptableWait);
  for (let behind = 0; behind < lines - working; behind++) {
    line.add(stages);
    line.next(arrivalRate / stages.rate);
    if (line.state === 0) break;
    stages.next();
  }
  const { total } = line;
  const blocked = line.state / total;
  const atOnce = line.free / total;
  const abandoned = line.abandoned / total;
  const late = line.late / total;
  const abandonedLate = Math.max(0, (line.late - line.answeredLate) / total);
  const parts = {
    atOnce,
    delayed: line.delayed / total,
    answered: atOnce + line.answered / total,
    abandoned,
    answeredSoon: atOnce + line.answeredSoon / total,
    abandonedSoon: Math.max(0, abandoned - abandonedLate),
    abandonedLate,
    abandonedShort: undefined,
    late,
    answeredTime: line.answeredTime / total,
    abandonedTime: line.abandonedTime / total,
  };
  return { ...waitMeasures(parts, arrivalRate, load, agents, blocked), blockingProbability: blocked };
}

/** Nobody answers and nobody gives up: in the end every line is taken for ever. */
function stuckLine(load: number, lines: number): FiniteLine {
  const none = { ...emptyParts(undefined), atOnce: 0, answered: 0, answeredSoon: 0 };
  return {
    ...waitMeasures(none, 0, load, 0, 1),
    averageQueueLength: lines,
    averageInSystem: lines,
    blockingProbability: 1,
  };
}

const large = 1e250;

/** Weights of the states from "all working agents busy" upward, and sums over those an arrival may find. */
class Line {
  /** Weight of the states with an agent free, of the present state, and of all states so far. */
  free: number;
  state: number;
  total: number;
  delayed = 0;
  answered = 0;
  abandoned = 0;
  answeredTime = 0;
  abandonedTime = 0;
  answeredSoon = 0;
  answeredLate = 0;
  late = 0;

  constructor(working: number, load: number) {
    const idle = idleWeight(working, load);
    // all agents are never busy at once: everything above them weighs nothing
    const never = idle === Number.POSITIVE_INFINITY;
    this.free = never ? 1 : idle;
    this.state = never ? 0 : 1;
    this.total = this.free + this.state;
  }

  /** Counts an arrival that finds the present state, with the stages it has to pass. */
  add(stages: Stages): void {
    const { state } = this;
    const answered = state * stages.answered;
    this.delayed += state;
    this.answered += answered;
    this.abandoned += state * stages.abandoned;
    this.answeredTime += answered * stages.time;
    this.abandonedTime += state * stages.abandonedTime;
    this.answeredSoon += answered * (1 - stages.answeredLate);
    this.answeredLate += answered * stages.answeredLate;
    this.late += state * stages.late;
  }

  /** Moves to the state with one more waiting; `ratio` is its weight relative to the present one. */
  next(ratio: number): void {
    this.state *= ratio;
    this.total += this.state;
    if (this.state > large) this.#scale(1 / large);
  }

  #scale(by: number): void {
    this.free *= by;
    this.state *= by;
    this.total *= by;
    this.delayed *= by;
    this.answered *= by;
    this.abandoned *= by;
    this.answeredTime *= by;
    this.abandonedTime *= by;
    this.answeredSoon *= by;
    this.answeredLate *= by;
    this.late *= by;
  }
}

/** What lies before a contact with j others ahead in the line; starts at j = 0. */
class Stages {
  readonly #drain: number;
  readonly #leave: number;
  /** Mean of min(T, patience) over patience's own rate: T when nobody gives up. */
  readonly #reach: number;
  #ahead = 0;
  /** Rate at which the line moves while the contact and those ahead wait. */
  rate: number;
  /** Mean time through all stages. */
  time: number;
  #leavers: number;
  readonly #answeredTail: Tail;
  readonly #tail: Tail;

  constructor(drain: number, leave: number, acceptableWait: number) {
    this.#drain = drain;
    this.#leave = leave;
    this.#reach = leave === 0 ? acceptableWait : -Math.expm1(-leave * acceptableWait) / leave;
    this.rate = drain + leave;
    this.time = 1 / this.rate;
    this.#leavers = leave / this.rate;
    this.#answeredTail = new Tail(-this.rate * acceptableWait);
    this.#tail = new Tail(-this.rate * acceptableWait);
  }

  get answered(): number {
    return this.#drain / this.rate;
  }

  get abandoned(): number {
    return ((this.#ahead + 1) * this.#leave) / this.rate;
  }

  /** Mean wait if it gives up × probability that it does. */
  get abandonedTime(): number {
    return this.#leavers / this.rate;
  }

  /** P(wait > T), if it is answered in the end. */
  get answeredLate(): number {
    return Math.min(1, this.#answeredTail.sum);
  }

  /** P(wait > T), however it ends. */
  get late(): number {
    return Math.min(1, this.#tail.sum);
  }

  next(): void {
    this.#ahead += 1;
    const j = this.#ahead;
    this.#answeredTail.next((this.#reach * (this.#drain + j * this.#leave)) / j);
    this.#tail.next((this.#reach * (this.#drain + (j - 1) * this.#leave)) / j);
    this.rate = this.#drain + (j + 1) * this.#leave;
    this.time += 1 / this.rate;
    this.#leavers += ((j + 1) * this.#leave) / this.rate;
  }
}

/** Sum of terms given by ratios, the first of which may be too small for a Float64. */
class Tail {
  sum = 0;
  #term = 0;
  #logTerm: number;

  constructor(logFirst: number) {
    this.#logTerm = logFirst;
    this.#enter();
  }

  next(ratio: number): void {
    if (this.sum > 0) {
      this.#term *= ratio;
      this.sum += this.#term;
    } else {
      this.#logTerm += Math.log(ratio);
      this.#enter();
    }
  }

  #enter(): void {
    if (this.#logTerm < -700) return;
    this.#term = Math.exp(this.#logTerm);
    this.sum = this.#term;
  }
}
