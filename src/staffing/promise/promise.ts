/**
 * The promise to publish: "with these people, 95 % of calls are answered within 90 seconds, on 95 % of days". The
 * question of staffing turned round: people are given, the time is found.
 *
 * Every contact that was offered counts (whoever gives up was not answered in time; a callback is answered when it
 * connects), and a day counts by its own share, as a customer meets it, not by the mean of many. Simulated days
 * give the shortest time T kept on `days` of them; it is rounded to what can be printed, to the safe side.
 *
 * A time read off N days is right for those days by construction, and too short for others half of the time. So it
 * is taken at a higher share of them,
 *
 *   days + 1.645 √(days (1 − days) (1/N + 1/M)),
 *
 * which M fresh days then confirm with a probability of 95 %; and they do have to: fresh days, whose seed had no
 * part in the choice, are simulated next. Should they not, all days seen so far are put together, the time is
 * chosen anew and asked of other fresh days. What is reported are the fresh days alone. A time a tenth shorter is
 * asked of them as well: it is there to show that the promise gives nothing away.
 *
 * Redials and the like that flow into offered volumes are solved back once, for the base scenario.
 */
import { dayColumn, promisedPercents, type ShareOfDays } from '../../measures/index.ts';
import { type ContactType, intervalsOf, type Scenario } from '../../scenario/index.ts';
import { givenVolume } from '../../simulation/fresh-volumes.ts';
import { defaultSeed, freshVolumes, type Study, withFreshVolumes } from '../../simulation/index.ts';
import { DaySample } from './day-sample.ts';
import { publishedTime } from './round-time.ts';

export interface PromiseInput {
  /** Share of a day's contacts to be answered in time: 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98 or 0.99. Default 0.95. */
  readonly share?: number;
  /** Share of days that keep it, 0.5 to 0.99. Default 0.95. */
  readonly days?: number;
  /** Contact types by id; default: all. */
  readonly types?: readonly string[];
  /** Days to choose on, at least 200, and as many fresh ones; default: about ten million contacts, 1,000 to 10,000 days. */
  readonly sampledDays?: number;
}

/** The wait that can be published for each type with the people there are, and how it held on fresh days. */
export interface PromiseReport {
  readonly seed: string;
  readonly share: number;
  readonly days: number;
  /** Simulated days the promise was chosen on, and fresh ones it was then asked of. */
  readonly chosenOn: number;
  readonly freshDays: number;
  readonly types: readonly TypePromise[];
}

export interface TypePromise {
  readonly type: string;
  readonly name: string;
  /** Seconds to publish; null: this share cannot be promised on so many days. */
  readonly within: number | null;
  /** Share of the fresh days that keep it, with its 95 % interval; null without a promise. */
  readonly kept: ShareOfDays | null;
  /** The same of a tenth less. */
  readonly stricter: { readonly within: number; readonly kept: ShareOfDays } | null;
  /** Share of days on which so many were answered at all, however late; null: nobody came. */
  readonly answeredAtAll: number | null;
  /** What could be promised of other shares on as many days, rising; those that cannot are left out. */
  readonly others: readonly { readonly share: number; readonly within: number }[];
}

/** Found so far: the promises as the days up to now have them, and how much of the work is done. */
export interface PromiseProgress {
  readonly done: number;
  readonly types: readonly { readonly type: string; readonly within: number | null }[];
}

const z = 1.6448536269514722;
const contactsToSample = 10_000_000;
const fewestDays = 200;
const mostDays = 1_000_000;
/** A round fails once in twenty, each with more days behind it: whatever still fails then is not promised. */
const mostRounds = 6;
/** Days simulated between two answers. */
const daysInStep = 500;

/**
 * Finds and proves the promise of each type.
 *
 * @throws RangeError for a share that is not counted, days out of range or an unknown type.
 * @example studyHere(promiseStudy(hotlineMonday, { share: 0.9, sampledDays: 1000 })).types[0]!.within // 86
 */
export function* promiseStudy(
  scenario: Scenario,
  { share = 0.95, days = 0.95, types, sampledDays }: PromiseInput = {},
): Study<PromiseReport, PromiseProgress> {
  const column = columnOf(share);
  const asked = indicesOf(types ?? scenario.types.map(({ id }) => id), scenario);
  if (!(days >= 0.5 && days <= 0.99)) {
    throw new RangeError(`invalid days: ${days} (share, must be 0.5 to 0.99)`);
  }
  if (sampledDays !== undefined && !(sampledDays >= fewestDays && sampledDays <= mostDays)) {
    throw new RangeError(`invalid sampledDays: ${sampledDays} (days, must be ${fewestDays} to ${mostDays})`);
  }
  const perReplication = scenario.calendar.days.length;
  const replications = Math.ceil((sampledDays ?? usualDays(scenario)) / perReplication);
  const seed = scenario.seed ?? defaultSeed;
  const ready = withFreshVolumes(scenario, yield* freshVolumes(scenario));

  const chosenOn = new DaySample(ready, replications);
  const choose = (type: number, k = column) => timeToPublish(chosenOn, type, k, days, replications);
  const soFar = (done: number): PromiseProgress => ({
    done,
    types: asked.map((t) => ({ type: scenario.types[t]!.id, within: finite(choose(t)) })),
  });
  yield* simulateDays(ready, `${seed} promise`, chosenOn, replications, (done) => soFar(done / 2));

  let within = asked.map((t) => choose(t));
  for (let round = 1; ; round++) {
    const fresh = new DaySample(ready, replications);
    yield* simulateDays(ready, `${seed} fresh days ${round}`, fresh, replications, (done) =>
      soFar((1 + done) / 2),
    );
    const isBroken = asked.map((t, k) => {
      const kept = fresh.kept(t, column, within[k]!);
      return within[k]! < Number.POSITIVE_INFINITY && kept !== null && kept.share < days;
    });
    if (!isBroken.includes(true) || round === mostRounds) {
      return {
        seed,
        share,
        days,
        chosenOn: chosenOn.replications * perReplication,
        freshDays: replications * perReplication,
        types: asked.map((t, k) => ({
          ...typePromise(
            scenario.types[t]!,
            fresh,
            t,
            column,
            isBroken[k] ? Number.POSITIVE_INFINITY : within[k]!,
          ),
          others: othersThan(column, (other) => choose(t, other)),
        })),
      };
    }
    chosenOn.addAll(fresh);
    within = within.map((time, k) =>
      isBroken[k] ? Math.max(publishedTime(time * 1.0001), choose(asked[k]!)) : time,
    );
  }
}

/** What fresh days say of a time; Infinity stands for no promise. */
function typePromise(
  { id, name }: ContactType,
  fresh: DaySample,
  type: number,
  column: number,
  within: number,
): Omit<TypePromise, 'others'> {
  const kept = (time: number) => fresh.kept(type, column, time);
  const answeredAtAll = kept(Number.POSITIVE_INFINITY);
  const isPromised = within < Number.POSITIVE_INFINITY && answeredAtAll !== null;
  return {
    type: id,
    name: name ?? id,
    within: isPromised ? within : null,
    kept: isPromised ? kept(within) : null,
    stricter: isPromised ? { within: 0.9 * within, kept: kept(0.9 * within)! } : null,
    answeredAtAll: answeredAtAll?.share ?? null,
  };
}

/** The other shares that can be promised. */
function othersThan(column: number, choose: (column: number) => number): TypePromise['others'] {
  return promisedPercents.flatMap((percent, k) => {
    const within = k === column ? Number.POSITIVE_INFINITY : choose(k);
    return within < Number.POSITIVE_INFINITY ? [{ share: percent / 100, within }] : [];
  });
}

function columnOf(share: number): number {
  const column = dayColumn(share);
  if (column >= 0) return column;
  const known = promisedPercents.map((percent) => percent / 100).join(', ');
  throw new RangeError(`invalid share: ${share} (one of ${known})`);
}

function indicesOf(ids: readonly string[], { types }: Scenario): number[] {
  return ids.map((id) => {
    const index = types.findIndex((type) => type.id === id);
    if (index < 0) throw new RangeError(`invalid types: ${id} (no contact type of the scenario)`);
    return index;
  });
}

/** Simulates a part of the days after another into a sample, and says in between what they show. */
function* simulateDays(
  scenario: Scenario,
  seed: string,
  sample: DaySample,
  replications: number,
  soFar: (done: number) => PromiseProgress,
): Study<void, PromiseProgress> {
  const step = Math.max(1, Math.round(daysInStep / scenario.calendar.days.length));
  for (let part = 0; part * step < replications; part++) {
    const size = Math.min(step, replications - part * step);
    yield { run: sample.run({ ...scenario, seed: `${seed} ${part}` }, size) };
    yield { interim: soFar((part * step + size) / replications) };
  }
}

/** The time to publish after a sample, to be kept in so many fresh replications; Infinity: none. */
function timeToPublish(sample: DaySample, type: number, column: number, days: number, fresh: number): number {
  const { worth } = sample.shortest(type, column, days);
  const freshWorth = (worth * fresh) / sample.replications;
  const spread = Math.sqrt(days * (1 - days) * (1 / worth + 1 / freshWorth));
  return publishedTime(sample.shortest(type, column, Math.min(1, days + z * spread)).within);
}

/** As many days as are simulated in seconds. */
function usualDays(scenario: Scenario): number {
  const intervals = intervalsOf(scenario.calendar);
  const contacts = scenario.types.reduce((sum, type) => sum + givenVolume(type, intervals), 1);
  return Math.min(10_000, Math.max(1000, (contactsToSample * scenario.calendar.days.length) / contacts));
}

function finite(within: number): number | null {
  return within < Number.POSITIVE_INFINITY ? within : null;
}
