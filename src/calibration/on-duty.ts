/**
 * Who was on the line, told from the calls they answered: rosters are rarely exported, calls with an agent's name
 * often.
 *
 * An agent is on duty from the first to the last service of a run. A gap between two services belongs to the run
 * when it is at most 15 minutes long and somebody waited in line during at most 60 seconds of it: an agent who was
 * there would not have let callers wait. Everything else is a break or the end of a shift. Whoever sat idle before
 * the first call or after the last is missed, so that quiet hours come out a little short of people.
 *
 * Source: the rule that the inferred staffing of the Technion call-centre data was made by (Mandelbaum, Sakov &
 * Zeltyn 2000 describe the data).
 */
import type { RecordedCall } from './history.ts';

/** One agent on duty without a break, seconds after the day's midnight. */
export interface Duty {
  readonly agent: string;
  readonly from: number;
  readonly to: number;
}

export interface DutyRule {
  /** Longest gap between services that belongs to a run, seconds. Default 900. */
  readonly longestGap?: number;
  /** Seconds of it during which somebody may have waited. Default 60. */
  readonly mostWaiting?: number;
}

/**
 * Runs of duty of one day's calls, by agent. Calls without an agent or a beginning say nothing of who was there, but
 * their waits count.
 *
 * Two services of an agent, 09:00–09:05 and 09:10–09:12, while nobody waits are one run: 09:00–09:12.
 */
export function onDuty(calls: readonly RecordedCall[], rule: DutyRule = {}): Duty[] {
  const { longestGap = 900, mostWaiting = 60 } = rule;
  const waited = new WaitingTime(calls);
  const services = new Map<string, { from: number; to: number }[]>();
  for (const { agent, began, handleTime } of calls) {
    if (agent === null || began === null || handleTime === null) continue;
    const own = services.get(agent) ?? [];
    services.set(agent, own);
    own.push({ from: began, to: began + handleTime });
  }
  return [...services].flatMap(([agent, own]) => {
    own.sort((a, b) => a.from - b.from);
    const runs: { agent: string; from: number; to: number }[] = [];
    for (const { from, to } of own) {
      const run = runs.at(-1);
      const gap = run ? from - run.to : Number.POSITIVE_INFINITY;
      const belongs = gap <= 0 || (gap <= longestGap && waited.between(run!.to, from) <= mostWaiting);
      if (run && belongs) run.to = Math.max(run.to, to);
      else runs.push({ agent, from, to });
    }
    return runs;
  });
}

/**
 * People on duty in each interval, a fraction for part of it.
 *
 * @example agentsByInterval([{ agent: 'A', from: 32400, to: 33600 }], [32400], 1800) // [0.6667]
 */
export function agentsByInterval(
  duties: readonly Duty[],
  starts: readonly number[],
  intervalLength: number,
): number[] {
  return starts.map((start) => {
    let seconds = 0;
    for (const { from, to } of duties) {
      seconds += Math.max(0, Math.min(to, start + intervalLength) - Math.max(from, start));
    }
    return seconds / intervalLength;
  });
}

/** Count of people on duty from each instant on, as steps; nobody before the first. */
export function agentSteps(duties: readonly Duty[]): { from: number; agents: number }[] {
  const changes = new Map<number, number>();
  const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const { from, to } of duties) {
    if (to <= from) continue;
    change(from, 1);
    change(to, -1);
  }
  const steps: { from: number; agents: number }[] = [];
  let agents = 0;
  for (const [from, by] of [...changes].sort(([a], [b]) => a - b)) {
    if (by === 0) continue;
    agents += by;
    steps.push({ from, agents });
  }
  return steps;
}

/** The times of a day at which anybody waited in line, as intervals that do not touch. */
class WaitingTime {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** Seconds before the start of each. */
  readonly #before: number[] = [];

  constructor(calls: readonly RecordedCall[]) {
    const waits = calls
      .filter(({ wait }) => wait > 0)
      .map(({ arrival, wait }) => [arrival, arrival + wait] as const)
      .sort(([a], [b]) => a - b);
    let sum = 0;
    for (const [from, to] of waits) {
      const last = this.#to.length - 1;
      if (last >= 0 && from <= this.#to[last]!) {
        sum += Math.max(0, to - this.#to[last]!);
        this.#to[last] = Math.max(this.#to[last]!, to);
        continue;
      }
      this.#from.push(from);
      this.#to.push(to);
      this.#before.push(sum);
      sum += to - from;
    }
  }

  /** Seconds between two instants during which somebody waited. */
  between(from: number, to: number): number {
    return this.#until(to) - this.#until(from);
  }

  #until(at: number): number {
    let low = 0;
    let high = this.#from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#from[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    return this.#before[low - 1]! + Math.min(at, this.#to[low - 1]!) - this.#from[low - 1]!;
  }
}
