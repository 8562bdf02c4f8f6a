/**
 * Moments worth looking at first, found in the day itself: the worst minute, where the service level first went below
 * its target for an interval, the first broken promise, the longest wait.
 */
import { serviceLevelMeasure } from '../measures/index.ts';
import { intervalsOf, type Scenario } from '../scenario/index.ts';
import type { Trace } from '../simulation/trace-format.ts';
import { levelBetween, type TypeScore } from './score.ts';
import { placeIndex, type Stays } from './stays.ts';

export interface Bookmark {
  readonly time: number;
  readonly what: 'worstMinute' | 'firstMiss' | 'firstBroken' | 'longestWait';
  /** How many wait; the level; seconds late; seconds of wait. */
  readonly value: number;
  /** −1 of the whole centre. */
  readonly type: number;
}

/** Live contacts waiting at each checkpoint, of all types together. */
export function queueByCheckpoint(trace: Trace, isDeferred: readonly boolean[]): Int32Array {
  const { count, width, states } = trace.checkpoints;
  return Int32Array.from({ length: count }, (_, k) => {
    let waiting = 0;
    isDeferred.forEach((deferred, t) => {
      if (!deferred) waiting += states[k * width + 3 * t]!;
    });
    return waiting;
  });
}

/** The bookmarks of a day in order of time; a quiet day has none. */
export function bookmarksOf(
  scenario: Scenario,
  trace: Trace,
  stays: Stays,
  scores: readonly TypeScore[],
  queue: Int32Array,
  isDeferred: readonly boolean[],
): Bookmark[] {
  return [
    worstMinute(trace, queue),
    firstMiss(scenario, scores, isDeferred),
    firstBroken(trace),
    longestWait(stays, isDeferred),
  ]
    .filter((mark) => mark !== undefined)
    .sort((a, b) => a.time - b.time);
}

function worstMinute({ checkpoints }: Trace, queue: Int32Array): Bookmark | undefined {
  let worst = 0;
  for (let k = 1; k < queue.length; k++) if (queue[k]! > queue[worst]!) worst = k;
  if (!queue[worst]) return undefined;
  const time = checkpoints.start + worst * checkpoints.every;
  return { time, what: 'worstMinute', value: queue[worst]!, type: -1 };
}

/** The first interval that ends below a live type's target, by contacts settled in it. */
function firstMiss(
  scenario: Scenario,
  scores: readonly TypeScore[],
  isDeferred: readonly boolean[],
): Bookmark | undefined {
  for (const { start, end } of intervalsOf(scenario.calendar)) {
    for (const [type, score] of scores.entries()) {
      const target = scenario.types[type]!.targets?.find((one) => one.measure === 'serviceLevel');
      if (isDeferred[type] || !target) continue;
      const level = levelBetween([score], serviceLevelMeasure(target), start, end);
      if (level !== undefined && level < target.share)
        return { time: end, what: 'firstMiss', value: level, type };
    }
  }
  return undefined;
}

function firstBroken({ promises }: Trace): Bookmark | undefined {
  const broken = promises
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ type, due, firstAttempt }) => ({ time: firstAttempt ?? due, due, type }))
    .sort((a, b) => a.time - b.time)[0];
  return (
    broken && { time: broken.time, what: 'firstBroken', value: broken.time - broken.due, type: broken.type }
  );
}

function longestWait(stays: Stays, isDeferred: readonly boolean[]): Bookmark | undefined {
  let longest = -1;
  const waitOf = (stay: number) => stays.to[stay]! - stays.from[stay]!;
  for (let stay = 0; stay < stays.length; stay++) {
    if (stays.place[stay] !== placeIndex.waiting || isDeferred[stays.type[stay]!]) continue;
    if (stays.to[stay] === Number.POSITIVE_INFINITY) continue;
    if (longest < 0 || waitOf(stay) > waitOf(longest)) longest = stay;
  }
  if (longest < 0) return undefined;
  return {
    time: stays.to[longest]!,
    what: 'longestWait',
    value: waitOf(longest),
    type: stays.type[longest]!,
  };
}
