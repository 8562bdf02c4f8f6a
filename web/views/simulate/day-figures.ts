/** What one recorded day came to for a type of contact. */
import type { LevelKey } from '../../../src/measures/index.ts';
import { type Film, levelBetween } from '../../../src/playback/index.ts';
import { outcomes } from '../../../src/simulation/contact-log.ts';

export interface DayFigures {
  /** Undefined where nobody was settled. */
  readonly level: number | undefined;
  readonly abandonmentRate: number | undefined;
  /** Of everybody who was answered or gave up, seconds. */
  readonly averageWait: number | undefined;
}

const answered = outcomes.indexOf('answered');
const abandoned = outcomes.indexOf('abandoned');

/** A service level of the whole day; undefined where nobody was settled. */
export function dayLevel(film: Film, type: number, key: LevelKey): number | undefined {
  return levelBetween([film.scores[type]!], key, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

export function dayFigures(film: Film, type: number): DayFigures {
  const { events } = film.trace;
  let wait = 0;
  let count = 0;
  let gone = 0;
  for (let i = 0; i < events.length; i++) {
    if (events.type[i] !== type) continue;
    const outcome = events.outcome[i]!;
    if (outcome !== answered && outcome !== abandoned) continue;
    count++;
    wait += events.wait[i]!;
    if (outcome === abandoned) gone++;
  }
  const level = dayLevel(film, type, film.types[type]!.level);
  if (count === 0) return { level, abandonmentRate: undefined, averageWait: undefined };
  return { level, abandonmentRate: gone / count, averageWait: wait / count };
}
