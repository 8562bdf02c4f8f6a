/**
 * From offered volumes back to fresh ones.
 *
 * Counts taken from reports are contacts *offered*: redials, repeats, transfers are inside. A simulation that adds
 * them once more would count them twice, so the fresh volume F of each interval is solved once, such that the
 * base scenario reproduces the counts D it was given:
 *
 *   F = (D − R(F)) / p      R: contacts of the interval that are no first attempts; p: share let through by self-service
 *
 * R is measured by pilot runs with the same random numbers at every step, a damped fixed point. It is not
 * negative: where more comes back than was counted, F is 0 and more than D is offered. Drafts keep the base's
 * ratio F / D, so that what a draft changes (fewer lost, fewer back) shows.
 */
import { column, columnCount, placesOf, tallyLength } from '../measures/index.ts';
import {
  type ContactType,
  type Interval,
  intervalsOf,
  type Scenario,
  type Volume,
} from '../scenario/index.ts';
import { typesAfter } from './plan/aftermath-plan.ts';
import { tallySizeOf } from './plan/cells.ts';
import { compilePlan } from './plan/plan.ts';
import type { Run } from './run.ts';
import { type Study, studyHere } from './study.ts';

/** Fresh ÷ given volume, by type id and interval; types without an entry are fresh as given. */
export type FreshRatios = ReadonlyMap<string, Float64Array>;

const mostSteps = 12;
const damping = 0.5;
/** Ends when a step moves the fresh volume by less than this share of it. */
const precision = 0.002;
/** Contacts simulated in one step, about; and bounds of its replications. */
const pilotContacts = 100_000;
const fewest = 4;
const most = 30;

/** The study that solves a scenario's offered volumes for fresh ones. */
export function* freshVolumes(scenario: Scenario): Study<FreshRatios> {
  const volumes = new FreshVolumes(scenario);
  for (let pilot = volumes.next(); pilot; pilot = volumes.next()) yield { run: pilot };
  return volumes.ratios;
}

/** Solves in the calling thread. */
export function solveFresh(scenario: Scenario): FreshRatios {
  return studyHere(freshVolumes(scenario));
}

class FreshVolumes {
  readonly ratios = new Map<string, Float64Array>();
  private readonly scenario: Scenario;
  private readonly intervals: readonly Interval[];
  private readonly replications: number;
  private step = 0;
  private settled: boolean;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.intervals = intervalsOf(scenario.calendar);
    for (const type of scenario.types) {
      if (isToBeSolved(type, scenario))
        this.ratios.set(type.id, new Float64Array(this.intervals.length).fill(1));
    }
    this.settled = this.ratios.size === 0;
    const expected = this.settled ? 1 : volumeOf(scenario);
    this.replications = Math.min(most, Math.max(fewest, Math.ceil(pilotContacts / Math.max(1, expected))));
  }

  /** The next pilot run; undefined when the volumes are solved. Its result is nothing: `add` notes what it says. */
  next(): Run<void> | undefined {
    if (this.settled || this.step === mostSteps) return undefined;
    this.step += 1;
    const scenario = withFreshVolumes(
      { ...this.scenario, seed: `${this.scenario.seed ?? ''} fresh` },
      this.ratios,
    );
    const size = tallySizeOf(compilePlan(scenario));
    const length = tallyLength(size);
    const rows = placesOf(size.intervals);
    const back = new Float64Array(size.types * size.intervals);
    const { replications } = this;
    let done = 0;
    return {
      scenarios: [scenario],
      stops: [replications],
      isEnough: false,
      get done() {
        return done;
      },
      add: ([batch]) => {
        const { from, to, tallies } = batch!;
        for (let r = 0; r < to - from; r++) {
          for (let t = 0; t < size.types; t++) {
            for (let i = 0; i < size.intervals; i++) {
              const row = r * length + (t * rows + i) * columnCount;
              back[t * size.intervals + i]! +=
                tallies[row + column.offered]! - tallies[row + column.firstAttempts]!;
            }
          }
        }
        done = to;
        if (done === replications) this.improve(back);
      },
      result: () => undefined,
    };
  }

  private improve(back: Float64Array): void {
    let moved = 0;
    let whole = 0;
    this.scenario.types.forEach((type, t) => {
      const ratio = this.ratios.get(type.id);
      if (!ratio) return;
      const given = volumePerInterval(type.volume, this.intervals);
      const passes =
        1 - (type.selfService ? type.selfService.contained * (1 - (type.selfService.bounce ?? 0)) : 0);
      for (let i = 0; i < ratio.length; i++) {
        if (given[i]! <= 0) continue;
        const returns = back[t * ratio.length + i]! / this.replications;
        const wanted = Math.max(0, (given[i]! - returns) / passes / given[i]!);
        const change = damping * (wanted - ratio[i]!);
        moved += Math.abs(change) * given[i]!;
        whole += given[i]!;
        ratio[i]! += change;
      }
    });
    this.settled = moved <= precision * whole;
  }
}

/** The scenario with fresh volumes: each given one times its ratio. The same scenario when there is none. */
export function withFreshVolumes(scenario: Scenario, ratios: FreshRatios): Scenario {
  if (ratios.size === 0) return scenario;
  const intervals = intervalsOf(scenario.calendar);
  return {
    ...scenario,
    types: scenario.types.map((type) => {
      const ratio = ratios.get(type.id);
      if (!ratio || type.volume.basis === 'fresh') return type;
      return { ...type, volume: scaled(type.volume, ratio, intervals) };
    }),
  };
}

/** Fresh volume of a type in one replication. */
export function freshVolume(type: ContactType, ratios: FreshRatios, intervals: readonly Interval[]): number {
  const ratio = ratios.get(type.id);
  return volumePerInterval(type.volume, intervals).reduce(
    (sum, given, i) => sum + given * (ratio?.[i] ?? 1),
    0,
  );
}

/** Volume of a type in one replication, as given. */
export function givenVolume({ volume }: ContactType, intervals: readonly Interval[]): number {
  return volumePerInterval(volume, intervals).reduce((sum, given) => sum + given, 0);
}

/** Offered volumes that something flows into, or that self-service comes before. */
function isToBeSolved(type: ContactType, { types, trace }: Scenario): boolean {
  const { volume, redial, repeat, selfService } = type;
  if (trace || volume.basis === 'fresh' || volume.count === 'recorded') return false;
  if (redial || repeat || selfService) return true;
  return types.some((other) => [...typesAfter(other)].includes(type.id));
}

function scaled(volume: Volume, ratio: Float64Array, intervals: readonly Interval[]): Volume {
  const { basis: _, ...rest } = volume;
  if ('perInterval' in rest) {
    return { ...rest, basis: 'fresh', perInterval: rest.perInterval.map((n, i) => n * (ratio[i] ?? 1)) };
  }
  const steps = [];
  for (const { index, start, end } of intervals) {
    const own = rest.steps.filter(({ from }) => from > start && from < end);
    for (const { from, rate } of [{ from: start, rate: rateAt(volume, start) }, ...own]) {
      steps.push({ from, rate: rate * (ratio[index] ?? 1) });
    }
  }
  return { ...rest, basis: 'fresh', steps };
}

/** Contacts given in each interval. */
export function volumePerInterval(volume: Volume, intervals: readonly Interval[]): number[] {
  if ('perInterval' in volume) return [...volume.perInterval];
  return intervals.map(({ start, end }) => {
    let contacts = 0;
    volume.steps.forEach(({ from, rate }, s) => {
      const until = Math.min(end, volume.steps[s + 1]?.from ?? Number.POSITIVE_INFINITY);
      contacts += Math.max(0, until - Math.max(start, from)) * rate;
    });
    return contacts;
  });
}

function rateAt(volume: Volume, time: number): number {
  if ('perInterval' in volume) return 0;
  return volume.steps.filter(({ from }) => from <= time).at(-1)?.rate ?? 0;
}

function volumeOf(scenario: Scenario): number {
  const intervals = intervalsOf(scenario.calendar);
  let sum = 0;
  for (const { volume } of scenario.types)
    for (const contacts of volumePerInterval(volume, intervals)) sum += contacts;
  return sum;
}
