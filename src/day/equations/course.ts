/**
 * The course of a day: a line carried from interval to interval, and for each interval what is counted.
 *
 * A fraction of an agent is a share of days with one more, drawn for each interval by itself; so the state after
 * a change of staff is the mixture of what the two counts come to, and a population is one line or two.
 *
 * Answered within T is asked at arrival, and staff may change before T is over. Where it does not, the outcome
 * depends on the state alone, and the time spent in each state weighs it (see waiting-outcome, leavers-outcome).
 * Where it does, a tagged contact is sent through the changes at three Gauss moments of every two minutes.
 */
import { Chain } from './chain.ts';
import { Evolution } from './evolve.ts';
import { type CourseInput, Known } from './known.ts';
import { Line } from './line.ts';
import type { LineRates } from './line-rates.ts';
import { partWay } from './pade.ts';
import { Tally } from './tally.ts';

/** Longest time for which three tagged contacts speak, seconds. */
const longestPanel = 120;
/** Contacts still waiting that are not followed any further. */
const forgotten = 1e-7;
/** How often the time after the last interval is doubled for a line that does not empty. */
const mostAfterwards = 30;

const panelMoments = [0.1127016653792583, 0.5, 0.8872983346207417];
const panelWays = panelMoments.map(partWay);
const panelWeights = [5 / 18, 8 / 18, 5 / 18];

/** What an interval comes to: contacts and seconds, expected. */
export interface Counts {
  offered: number;
  /** Of those who arrived in it, answered within T; given up within T. */
  answeredInTime: number;
  abandonedInTime: number;
  /** Given up during it, whenever they came. */
  abandoned: number;
  /** Time spent waiting and talking in it, and how long nobody was free. */
  waitingTime: number;
  busyTime: number;
  allBusyTime: number;
  /** Time people talked who should have left; part of the time busy. */
  overtime: number;
  /** Mean share of a wait that ends in an answer, were staff to stay as it is; and the wait it is a share of. */
  answeredWait: number;
  steadyWait: number;
}

export class Course {
  readonly input: CourseInput;
  /** People on the line in each interval; may be changed between runs. */
  readonly agents: number[];

  readonly #evolution = new Evolution();
  readonly #known: Known;
  readonly #plain = new Tally();
  readonly #between = new Tally();
  readonly #unread = new Tally();
  /** The heads at the moments of a panel, and the line as it is found at one of them. */
  readonly #laws = panelMoments.map(() => new Chain());
  readonly #found = new Line();
  #tagged: Line[] = [new Line(), new Line()];
  #taggedNext: Line[] = [new Line(), new Line()];

  constructor(input: CourseInput, agents: readonly number[]) {
    this.input = input;
    this.agents = [...agents];
    this.#known = new Known(input);
  }

  get intervals(): number {
    return this.input.paces.length;
  }

  /** Runs one interval: `lines`, which stand at its start with its people, stand at its end afterwards. */
  interval(i: number, lines: readonly Line[]): Counts {
    const { intervalLength, paces } = this.input;
    const { arrivals, balking, leaving } = paces[i]!;
    const counts = emptyCounts(arrivals * intervalLength);
    for (const line of lines) this.#run(i, line, counts);
    counts.abandoned = leaving * counts.waitingTime + balking * arrivals * counts.allBusyTime;
    return counts;
  }

  /** From the end of one interval to the start of the next: `next` becomes the population after the change. */
  change(lines: readonly Line[], i: number, next: Line[]): void {
    const agents = this.agents[i]!;
    const floor = Math.floor(agents);
    const more = agents - floor;
    const counts = more === 0 ? [floor] : [floor, floor + 1];
    while (next.length > counts.length) next.pop();
    while (next.length < counts.length) next.push(new Line());
    counts.forEach((count, b) => {
      const line = next[b]!;
      line.reset(count);
      for (const before of lines) line.addChanged(before, b === 0 ? 1 - more : more);
    });
  }

  /**
   * Time that those still wait who wait at the end of interval i, seconds × contacts, and how many of them never
   * see the end of it. Nobody who comes later can be in their way.
   */
  afterwards(lines: readonly Line[], i: number): { waitingTime: number; left: number } {
    let current = this.#tagged;
    let next = this.#taggedNext;
    let waitingTime = 0;
    let from = lines;
    let left = 0;
    let length = this.input.intervalLength;
    for (let k = i + 1; k < this.intervals + mostAfterwards; k++) {
      const at = Math.min(k, this.intervals - 1);
      if (k >= this.intervals && k > i + 1) length *= 2;
      this.change(from, at, next);
      left = 0;
      for (const line of next) {
        line.takeBelow(line.agents + 1);
        left += line.waiting();
      }
      if (left < forgotten) break;
      for (const line of next) {
        const rates = this.#known.rates(at, line.agents, 'waiting');
        this.#unread.clear();
        this.#evolution.move(line, rates, length, this.#unread);
        waitingTime += waitingOf(this.#unread, line.agents);
      }
      [current, next] = [next, current];
      from = current;
    }
    this.#tagged = current;
    this.#taggedNext = next;
    return { waitingTime, left: left < forgotten ? 0 : left };
  }

  #run(i: number, line: Line, counts: Counts): void {
    const rates = this.#known.rates(i, line.agents, 'everybody');
    const plain = this.#plain;
    plain.clear();
    this.#between.clear();
    let from = 0;
    for (const to of this.#breaks(i)) {
      if (this.#changesWithin(i, from)) {
        const panels = Math.ceil((to - from) / longestPanel);
        const length = (to - from) / panels;
        for (let k = 0; k < panels; k++) {
          this.#panel(i, line, rates, from + k * length, from + (k + 1) * length, counts);
        }
      } else this.#evolution.move(line, rates, to - from, plain, this.#known.leavers(i, line.agents));
      from = to;
    }
    this.#countPlain(i, line.agents, counts);
    plain.merge(this.#between);
    countTimes(plain, line.agents, counts);
    this.#countWaits(i, line.agents, counts);
  }

  /** Moves a line from `from` to `to`, sending a tagged contact on its way now and then. */
  #panel(i: number, line: Line, rates: LineRates, from: number, to: number, counts: Counts): void {
    const { arrivals, balking } = this.input.paces[i]!;
    const isSampled = this.#evolution.moveSampling(
      line,
      rates,
      to - from,
      this.#between,
      panelWays,
      this.#laws,
    );
    let now = from;
    for (let k = 0; k < panelMoments.length; k++) {
      const then = from + panelMoments[k]! * (to - from);
      if (!isSampled) this.#evolution.move(line, rates, then - now, this.#between);
      now = then;
      const weight = arrivals * (to - from) * panelWeights[k]!;
      if (weight === 0) continue;
      const found = isSampled ? this.#found : line;
      if (isSampled) found.become(line, this.#laws[k]!);
      this.#sendTagged(i, now, found);
      counts.answeredInTime += weight * (freeMass(found) + (1 - balking) * this.#answered);
      counts.abandonedInTime += weight * ((1 - balking) * this.#abandoned + balking * this.#sent);
    }
    if (!isSampled) this.#evolution.move(line, rates, to - now, this.#between);
  }

  /** Of the last tagged contact: probability that it had to wait, was answered and gave up within T. */
  #sent = 0;
  #answered = 0;
  #abandoned = 0;

  #sendTagged(i: number, elapsed: number, line: Line): void {
    const { intervalLength, acceptableWait } = this.input;
    let current = this.#tagged;
    let next = this.#taggedNext;
    current.length = 1;
    current[0]!.reset(line.agents);
    current[0]!.addBusy(line);
    this.#sent = current[0]!.mass();
    this.#answered = 0;
    let still = this.#sent;
    let left = acceptableWait;
    let k = i;
    let toEnd = intervalLength - elapsed;
    while (left > 0 && still > 1e-12) {
      const last = k >= this.intervals - 1 || left <= toEnd;
      const seconds = last ? left : toEnd;
      still = 0;
      for (const each of current) {
        const rates = this.#known.rates(k, each.agents, 'tagged');
        this.#unread.clear();
        this.#evolution.move(each, rates, seconds, this.#unread);
        const time = this.#unread.time[each.agents] ?? 0;
        this.#answered += each.agents * rates.pace.service * time;
        still += each.mass();
      }
      left -= seconds;
      if (last) break;
      k += 1;
      toEnd = intervalLength;
      this.change(current, k, next);
      for (const each of next) this.#answered += each.takeBelow(each.agents);
      still = 0;
      for (const each of next) still += each.mass();
      [current, next] = [next, current];
    }
    this.#tagged = current;
    this.#taggedNext = next;
    if (current.length < 2) current.push(new Line());
    this.#abandoned = Math.max(0, this.#sent - this.#answered - still);
  }

  /** Adds what becomes of those who come while nothing changes within T. */
  #countPlain(i: number, agents: number, counts: Counts): void {
    const plain = this.#plain;
    const { arrivals, balking } = this.input.paces[i]!;
    const outcome = this.#known.outcome(i, agents);
    outcome.reach(Math.max(0, plain.to - agents));
    const { excessTime, excessAnswered, excessStill } = plain;
    let soon = (1 - balking) * excessAnswered;
    let gone = excessTime * balking + (1 - balking) * (excessTime - excessAnswered - excessStill);
    for (let n = plain.from; n <= plain.to; n++) {
      const time = plain.time[n]!;
      if (n < agents) soon += time;
      else {
        const answered = outcome.answered[n - agents]!;
        soon += (1 - balking) * time * answered;
        gone += time * (balking + (1 - balking) * (1 - answered - outcome.still[n - agents]!));
      }
    }
    counts.answeredInTime += arrivals * soon;
    counts.abandonedInTime += arrivals * gone;
  }

  #countWaits(i: number, agents: number, counts: Counts): void {
    const { time, from, to } = this.#plain;
    const { service, leaving } = this.input.paces[i]!;
    const outcome = this.#known.outcome(i, agents);
    outcome.reach(Math.max(0, to - agents));
    for (let n = Math.max(from, agents); n <= to; n++) {
      const q = n - agents;
      const pace = agents * service + (q + 1) * leaving;
      const wait = pace > 0 ? ((q + 1) / pace) * time[n]! : 0;
      counts.steadyWait += wait;
      counts.answeredWait += wait * outcome.answeredWait[q]!;
    }
  }

  /** Instants after which what happens within T is decided by other changes, and the end of the interval. */
  #breaks(i: number): number[] {
    const { intervalLength, acceptableWait } = this.input;
    const breaks: number[] = [];
    for (let k = i + 1; k < this.intervals; k++) {
      const at = (k - i) * intervalLength - acceptableWait;
      if (at >= intervalLength) break;
      if (at > 0 && this.#changes(k)) breaks.push(at);
    }
    breaks.push(intervalLength);
    return breaks;
  }

  /** Whether staff or handling changes within T of an instant just after `elapsed`. */
  #changesWithin(i: number, elapsed: number): boolean {
    const { intervalLength, acceptableWait } = this.input;
    for (let k = i + 1; k < this.intervals; k++) {
      if ((k - i) * intervalLength - acceptableWait > elapsed * (1 + 1e-12)) return false;
      if (this.#changes(k)) return acceptableWait > 0;
    }
    return false;
  }

  #changes(k: number): boolean {
    const { paces } = this.input;
    return this.agents[k] !== this.agents[k - 1] || paces[k]!.service !== paces[k - 1]!.service;
  }
}

function emptyCounts(offered: number): Counts {
  return {
    offered,
    answeredInTime: 0,
    abandonedInTime: 0,
    abandoned: 0,
    waitingTime: 0,
    busyTime: 0,
    allBusyTime: 0,
    overtime: 0,
    answeredWait: 0,
    steadyWait: 0,
  };
}

function freeMass({ heads, agents }: Line): number {
  let sum = 0;
  for (let n = heads.from; n <= heads.to && n < agents; n++) sum += heads.p[n]!;
  return sum;
}

function waitingOf(tally: Tally, agents: number): number {
  let sum = tally.excessWaiting;
  for (let n = Math.max(agents + 1, tally.from); n <= tally.to; n++) sum += (n - agents) * tally.time[n]!;
  return sum;
}

function countTimes(tally: Tally, agents: number, counts: Counts): void {
  counts.waitingTime += waitingOf(tally, agents);
  counts.busyTime += tally.excessBusy;
  counts.allBusyTime += tally.excessTime;
  counts.overtime += tally.overtime;
  for (let n = tally.from; n <= tally.to; n++) {
    counts.busyTime += Math.min(n, agents) * tally.time[n]!;
    if (n >= agents) counts.allBusyTime += tally.time[n]!;
  }
}
