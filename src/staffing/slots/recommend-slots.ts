/**
 * How many callback slots to sell in each interval: as many as keep their promises and leave the service levels
 * standing, and not one more.
 *
 * 1. Days without slots show what is idle, and so about how many callbacks fit (the first step), and which levels are
 *    missed anyway (slot-sheet.ts says what is asked of those).
 * 2. On a few hundred days room is raised everywhere at once until it breaks something (raise-room.ts).
 * 3. On more days it is lowered where it breaks and raised by ones where it does not.
 * 4. On days not seen before it is lowered until every demand holds, each time on other days. Then one slot more is
 *    tried, interval by interval, and the one that breaks something most surely is named (tightest-interval.ts).
 *
 * Same scenario and settings: same digits. Every step is a run on common random days; there are interims on the way.
 */
import { meanOf } from '../../random/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { defaultSeed, freshVolumes, type Study, withFreshVolumes } from '../../simulation/index.ts';
import { type PeopleNeeded, peopleForLevels } from './people-for-levels.ts';
import { lowerRoom, raiseRoom } from './raise-room.ts';
import { describeSlots, type SlotFindings } from './slot-answer.ts';
import { type Room, slotsByInterval } from './slot-scenario.ts';
import { SlotSheet } from './slot-sheet.ts';
import { type Bench, SlotTrials } from './slot-trials.ts';
import { tightestInterval } from './tightest-interval.ts';

export interface SlotOptions {
  /** Id of the type whose slots are sold; it must sell slots. */
  readonly type: string;
  /** Share of the promises due in every interval that has to be kept, 0..1. Default 0.95. */
  readonly kept?: number;
  /** Ask for promises alone, whatever slots do to service levels. Default false. */
  readonly promisesAlone?: boolean;
  /** Days of the validation, ≥ 100; the search uses fewer. Default 2000. */
  readonly days?: number;
}

/** Where the search is. */
export interface SlotInterim {
  readonly stage: 'search' | 'refine' | 'validate' | 'tightest';
  /** Most promises in each slot that begins in the interval, as far as known. */
  readonly room: Room;
}

export interface SlotAnswer extends SlotFindings {
  /** People with whom every level would hold without slots; null where it does, or where none were found. */
  readonly people: readonly PeopleNeeded[] | null;
}

export const usualKept = 0.95;
export const usualDays = 2000;

/** Share of the validation's days that the first search, and its refinement, live through. */
const searchShare = 0.15;
const refineShare = 0.5;
/** Standard errors that the refinement keeps away from the edge, so that other days seldom break what it found. */
const caution = 1;
/** Fresh sets of days after which a room that still breaks something is given as it is. */
const mostValidations = 8;

/**
 * Recommends slots for a parsed scenario.
 *
 * @throws RangeError for a type that sells no slots, a share outside 0..1, or fewer than 100 days.
 */
export function* recommendSlots(given: Scenario, options: SlotOptions): Study<SlotAnswer, SlotInterim> {
  const { type, kept = usualKept, days = usualDays, promisesAlone = false } = options;
  check(kept, days);
  const slots = slotsByInterval(given, type);
  const scenario = withFreshVolumes(given, yield* freshVolumes(given));
  const bench = benchOf(scenario, type, slots, kept, promisesAlone);
  const seed = `${given.seed ?? defaultSeed} slots`;

  const found = yield* searchRoom(bench, slots, seed, days);
  const refining = new SlotTrials(bench, `${seed} refine`, Math.ceil(days * refineShare));
  let room = yield* during('refine', lowerRoom(refining, found, caution));
  // a quarter of what was taken back at once is tried again first, in the end one
  const steps = room.map((now, i) => (slots[i] === 0 ? 0 : Math.max(1, Math.ceil((found[i]! - now) / 4))));
  room = yield* during('refine', raiseRoom(refining, { start: room, steps, slots, caution }));

  let trials: SlotTrials;
  let isValid = false;
  for (let set = 1; ; set++) {
    trials = new SlotTrials(bench, `${seed} fresh ${set}`, days);
    const before = room;
    if ((yield* trials.broken(room)).length === 0) {
      isValid = true;
      break;
    }
    if (set === mostValidations) break;
    room = yield* during('validate', lowerRoom(trials, before));
  }
  yield { interim: { stage: 'tightest', room } };
  const tightest = yield* tightestInterval(trials, room, slots);
  const answer = yield* describeSlots(trials, { room, slots, tightest, isValid, kept });
  if (promisesAlone || answer.missedAnyway.length === 0) return { ...answer, people: null };
  return { ...answer, people: yield* peopleForLevels(bench, seed, Math.ceil(days * searchShare)) };
}

/** The bench on which rooms of a type are tried: all that is asked counts, or promises alone. */
export function benchOf(
  scenario: Scenario,
  type: string,
  slots: ArrayLike<number>,
  kept: number,
  promisesAlone = false,
): Bench {
  const sheet = new SlotSheet(scenario, type, slots, kept);
  return { scenario, type, sheet, counts: (line) => !promisesAlone || sheet.lines[line]!.kind === 'kept' };
}

/** The first search, from nothing; levels are held against days without slots that are as many as `days`. */
export function* searchRoom(
  bench: Bench,
  slots: ArrayLike<number>,
  seed: string,
  days: number,
): Study<Room, SlotInterim> {
  const trials = new SlotTrials(bench, seed, Math.ceil(days * searchShare), days);
  const { idle } = yield* trials.base();
  const work = workOfCallback(bench.scenario, bench.type);
  const steps = Array.from(slots, (count, i) => {
    if (count === 0) return 0;
    const fit = idle[i]! / days / work / count;
    return Math.max(1, Math.round(fit / 4));
  });
  const start = steps.map(() => 0);
  return yield* during('search', raiseRoom(trials, { start, steps, slots }));
}

/** Seconds that a callback takes of an agent: the conversation, and ringing in vain before it. */
function workOfCallback({ types }: Scenario, typeId: string): number {
  const { handleTime, callback } = types.find(({ id }) => id === typeId)!;
  const { answerProbability = 1, ringTime = 25, attempts = 1, handleTimeFactor = 1, dial } = callback!;
  let inVain = 0;
  let reached = 0;
  let trying = 1;
  for (let attempt = 0; attempt < attempts; attempt++) {
    reached += trying * answerProbability;
    trying *= 1 - answerProbability;
    inVain += trying;
  }
  const ringing = dial === 'customerFirst' ? 0 : inVain * ringTime;
  return Math.max(1, reached * meanOf(handleTime) * handleTimeFactor + ringing);
}

function* during(stage: SlotInterim['stage'], study: Study<Room, Room>): Study<Room, SlotInterim> {
  for (;;) {
    const { done, value } = study.next();
    if (done) return value;
    yield 'interim' in value ? { interim: { stage, room: value.interim } } : value;
  }
}

function check(kept: number, days: number): void {
  if (!(kept >= 0 && kept <= 1)) throw new RangeError(`invalid kept: ${kept} (share, must be 0..1)`);
  if (!Number.isInteger(days) || days < 100) {
    throw new RangeError(`invalid days: ${days} (whole number, must be ≥ 100)`);
  }
}
