/**
 * What stands on the floor at a moment, in one sentence. Who waits is somebody on the line; what can wait is counted
 * apart, so that "nobody waits" never stands beside a pile.
 */
import type { Film, Scene } from '../../../src/playback/index.ts';
import type { Locale } from '../../state/locale.ts';
import { clockOf, simulateWords } from './words.ts';

export function headlineOf(locale: Locale, film: Film, scene: Scene): string {
  const { now } = simulateWords(locale);
  const clock = clockOf(locale, scene.time);
  let waiting = 0;
  let pile = 0;
  film.types.forEach(({ isDeferred }, t) => {
    if (isDeferred) pile += scene.state[3 * t]!;
    else waiting += scene.state[3 * t]!;
  });
  let people = 0;
  let engaged = 0;
  film.trace.groups.forEach((_, g) => {
    const at = 3 * film.types.length + 4 * g;
    people += scene.state[at]!;
    engaged += scene.state[at + 2]!;
  });
  const count = locale.number(waiting);
  const [busy, of] = [locale.number(engaged), locale.number(people)];
  const toDo = pile > 0 ? now.toDo(pile, locale.number(pile)) : '';
  if (people === 0 && engaged === 0 && waiting === 0) return now.closed(clock, toDo);
  if (film.types.every(({ isDeferred }) => isDeferred)) return now.pile(clock, busy, of, toDo);
  if (waiting === 0) return now.calm(clock, busy, of, toDo);
  if (engaged >= people) return now.full(clock, waiting, count, toDo);
  return now.queue(clock, busy, of, waiting, count, toDo);
}
