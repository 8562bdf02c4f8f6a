/**
 * Contacts that a centre causes itself: customers who try again, come back unsolved, are handed on, ask after a reply
 * or a case; in contacts, hours of work, full-time equivalents and money.
 *
 * Each cause is measured by switching it off and living through the same days without it: what is gone then is what
 * it costs, knock-on included (a repeat call makes others wait, who give up and call again). Counting its contacts and
 * multiplying by a mean handle time would leave that out, and would pay for redials that nobody answered. The price
 * is that causes meet: those switched off together save more or less than one by one. What all of them cost together
 * is measured, too, and the rest is shown as what it is, *together*, so that the bars add up to the whole. How many
 * contacts of each cause were counted stands beside.
 *
 * Asking after a case is two causes: as often as somebody asks while the date promised stands, and what is asked more
 * once it has passed (a broken promise). A broken promise of a callback brings no contact in this model; its attempts
 * in vain take people's time, which is the cause `ringing`.
 *
 * Fresh volumes are those of the scenario as it is. People stay as they are, so hours are work, not schedules: what
 * people do more because of the cause, and what it leaves undone of deferred work. Where people are busy all the time,
 * customers who try again are answered in place of others, and the hours are fewer than the contacts suggest. FTE are
 * the paid hours that the work takes at the scenario's own ratio of paid to working time, over 40 h a week (a calendar
 * of fewer than five days: 8 h a day), and money is what an hour of work costs there. What falls past the end of the run
 * is in none of it; a repeat within seven days needs a calendar of more than a day.
 */
import type { Estimate } from '../../measures/index.ts';
import { compileRunMeasure, RunSums, runOver } from '../../measures/run-sums.ts';
import { Scopes } from '../../measures/scopes.ts';
import { sizeOf, tallyLength } from '../../measures/tally-shape.ts';
import { dayOffset, type Scenario } from '../../scenario/index.ts';
import {
  compilePlan,
  defaultReplications,
  defaultSeed,
  type FreshRatios,
  freshVolumes,
  type Run,
  runOf,
  type Study,
  shapeOf,
  withFreshVolumes,
} from '../../simulation/index.ts';
import { type CauseKey, causeKeys, causes } from './causes.ts';
import { JointRatios } from './joint-ratios.ts';

/** What a cause (or what all of them do together) brings to one day of the calendar. */
export interface OwnWork {
  /** Contacts offered. */
  readonly contacts: Estimate;
  /** Hours of work, done or left open at the end. */
  readonly hours: Estimate;
  /** Full-time equivalents, 40 paid hours a week; null without paid time. */
  readonly fullTime: Estimate | null;
  /** Money, in the planner's currency; null where no pay is given. */
  readonly money: Estimate | null;
}

export interface Cause extends OwnWork {
  readonly key: CauseKey;
  /** Contacts of the cause (attempts in vain of `ringing`) counted in the scenario as it is, a day; null where they are not told apart. */
  readonly counted: number | null;
}

export interface OwnContacts {
  readonly scenario: string;
  readonly seed: string;
  readonly replications: number;
  /** The scenario as it is: everything that is offered and worked. */
  readonly all: OwnWork;
  /** Those that the scenario has, in the order of `causeKeys`. */
  readonly causes: readonly Cause[];
  /** What causes do beyond the sum of each alone, negative where they overlap; null where they do nothing to each other. */
  readonly together: OwnWork | null;
  /** All causes: their sum and `together`. */
  readonly total: OwnWork;
  /** Contacts that came too late for the calendar and are in none of this, a day: redials and repeats. */
  readonly pastEnd: number;
}

export interface OwnContactsLimits {
  /** Simulated horizons, ≥ 2 to have intervals. Default: the scenario's, else 200. */
  readonly replications?: number;
  /** Fresh ÷ given volumes, where somebody has solved for them already. */
  readonly ratios?: FreshRatios;
}

/**
 * The study of the contacts that a parsed scenario causes itself. A scenario without any has no causes and zeros.
 *
 * @throws RangeError for replications below 1.
 * @example studyHere(ownContactsStudy(surgeDay, { replications: 50 })).causes[0]
 *   // { key: 'redials', contacts: { mean: 492.9, … }, … }
 */
export function* ownContactsStudy(
  scenario: Scenario,
  { replications, ratios }: OwnContactsLimits = {},
): Study<OwnContacts> {
  const fresh = withFreshVolumes(scenario, ratios ?? (yield* freshVolumes(scenario)));
  const stop = replications ?? scenario.run?.replications ?? defaultReplications;
  return yield* runOf(new OwnContactsRun(fresh, stop));
}

const contacts = compileRunMeasure({ unit: 'count', over: { offered: 1 } });
/** Seconds of work done, in hours and after closing. */
const done = { busyTime: 1, overtime: 1, lateTime: -1 } as const;
const doneWork = compileRunMeasure({ unit: 'seconds', over: done });
/** The same with what is left open: work that calls keep people from is not saved. */
const work = compileRunMeasure({ unit: 'seconds', over: { ...done, openHours: 1 } });
const paid = compileRunMeasure({ unit: 'seconds', over: { paidTime: 1 } });
const money = compileRunMeasure({ unit: 'money', over: { cost: 1, partnerCost: 1 } });
const late = compileRunMeasure({ unit: 'count', over: { redialsPastEnd: 1, repeatsPastEnd: 1 } });

const hoursAWeek = 40;

class OwnContactsRun implements Run<OwnContacts> {
  readonly scenarios: readonly Scenario[];
  readonly stops: readonly number[];
  readonly isEnough = false;
  done = 0;
  private readonly keys: readonly CauseKey[];
  private readonly sides: readonly {
    readonly scopes: Scopes;
    readonly sums: RunSums;
    readonly length: number;
  }[];
  private readonly contacts: JointRatios;
  private readonly work: JointRatios;
  /** Of the scenario as it is, over all replications: seconds worked and paid, money, contacts past the end. */
  private readonly asItIs = { worked: 0, paid: 0, money: 0, late: 0 };
  private readonly counted: Float64Array;
  private readonly countedSums: readonly (ReturnType<typeof compileRunMeasure> | null)[];

  constructor(scenario: Scenario, replications: number) {
    if (!Number.isInteger(replications) || replications < 1) {
      throw new RangeError(`invalid replications: ${replications} (whole number, must be ≥ 1)`);
    }
    this.stops = [replications];
    this.keys = causeKeys.filter((key) => causes[key].has(scenario));
    // the scenario as it is, without each cause, without all
    const without = this.keys.map((key) => causes[key].without(scenario));
    const clean = this.keys.reduce((rest, key) => causes[key].without(rest), scenario);
    this.scenarios = [scenario, ...without, clean];
    this.sides = this.scenarios.map((side) => {
      const shape = shapeOf(side, compilePlan(side));
      const scopes = new Scopes(shape);
      return { scopes, sums: new RunSums(shape, scopes), length: tallyLength(sizeOf(shape)) };
    });
    this.contacts = new JointRatios(this.scenarios.length);
    this.work = new JointRatios(this.scenarios.length);
    this.counted = new Float64Array(this.keys.length);
    this.countedSums = this.keys.map((key) => {
      const { counted } = causes[key];
      return counted && compileRunMeasure({ unit: 'count', over: counted });
    });
  }

  add(batches: Parameters<Run<OwnContacts>['add']>[0]): void {
    const { from, to } = batches[0]!;
    const count = new Float64Array(this.sides.length);
    const seconds = new Float64Array(this.sides.length);
    const one = new Float64Array(this.sides.length).fill(1);
    const all = this.scenarios[0]!.types.length;
    const { asItIs } = this;
    for (let r = 0; r < to - from; r++) {
      this.sides.forEach(({ scopes, sums, length }, k) => {
        const tally = batches[k]!.tallies.subarray(r * length, (r + 1) * length);
        const rows = sums.read(tally, scopes.read(tally));
        count[k] = runOver(contacts, rows, all);
        seconds[k] = runOver(work, rows, all);
        if (k > 0) return;
        asItIs.worked += runOver(doneWork, rows, all);
        asItIs.paid += runOver(paid, rows, all);
        asItIs.money += runOver(money, rows, all);
        asItIs.late += runOver(late, rows, all);
        this.countedSums.forEach((sum, c) => {
          if (sum) this.counted[c]! += runOver(sum, rows, all);
        });
      });
      this.contacts.add(count, one);
      this.work.add(seconds, one);
    }
    this.done = to;
  }

  result(): OwnContacts {
    const { keys, done } = this;
    const scenario = this.scenarios[0]!;
    const days = scenario.calendar.days.length;
    const last = keys.length + 1;
    const weights = (...entries: readonly (readonly [number, number])[]): number[] => {
      const all = this.scenarios.map(() => 0);
      for (const [k, weight] of entries) all[k]! += weight;
      return all;
    };
    const status = keys.indexOf('status') + 1;
    const broken = keys.indexOf('brokenDates') + 1;
    const alone = keys.map((key, c) => {
      // without status nobody asks at all: what is asked of dates that stand is what brokenDates leaves
      if (key === 'status' && broken > 0) return weights([broken, 1], [status, -1]);
      return weights([0, 1], [c + 1, -1]);
    });
    const total = weights([0, 1], [last, -1]);
    const rest = total.map((weight, k) => alone.reduce((left, own) => left - own[k]!, weight));
    const together = this.ownWork(rest);
    return {
      scenario: scenario.name ?? '',
      seed: scenario.seed ?? defaultSeed,
      replications: done,
      all: this.ownWork(weights([0, 1])),
      causes: keys.map((key, c) => ({
        key,
        ...this.ownWork(alone[c]!),
        counted: this.countedSums[c] ? this.counted[c]! / done / days : null,
      })),
      together: keys.length > 1 && !isNothing(together) ? together : null,
      total: this.ownWork(total),
      pastEnd: this.asItIs.late / done / days,
    };
  }

  private ownWork(weights: readonly number[]): OwnWork {
    const { calendar } = this.scenarios[0]!;
    const { worked, paid, money } = this.asItIs;
    const perDay = (by: number) => weights.map((weight) => (weight * by) / calendar.days.length);
    const hours = this.work.combined(perDay(1 / 3600));
    const times = (by: number): Estimate | null =>
      by > 0
        ? { mean: hours.mean! * by, halfWidth: hours.halfWidth === null ? null : hours.halfWidth * by }
        : null;
    const daysAWeek = calendar.days.length / weeksOf(this.scenarios[0]!);
    return {
      contacts: this.contacts.combined(perDay(1)),
      hours,
      fullTime: worked > 0 ? times(((paid / worked) * daysAWeek) / hoursAWeek) : null,
      money: worked > 0 ? times(money / (worked / 3600)) : null,
    };
  }
}

function isNothing({ contacts, hours }: OwnWork): boolean {
  return [contacts, hours].every(({ mean, halfWidth }) => mean === 0 && (halfWidth ?? 0) === 0);
}

/** Weeks that the calendar stands for: whole ones as soon as it has five days, before that a fifth for each day. */
function weeksOf({ calendar: { days } }: Scenario): number {
  if (days.length < 5) return days.length / 5;
  return Math.ceil((dayOffset(days, days.length - 1) / 86_400 + 1) / 7);
}
