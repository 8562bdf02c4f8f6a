/** The words of the lessons' page, and of one lesson. */
import type { LessonText } from '../../src/lessons/text.ts';
import type { LessonNames } from '../../src/words/en/lessons/names.ts';
import type { PlayerWords } from '../../src/words/en/lessons/player.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';
import type { LessonEntry, LessonId } from './registry.ts';

export const playerWords = dictionary<Shape<PlayerWords>>({
  en: () => import('../../src/words/en/lessons/player.ts').then(({ player }) => player),
  pl: () => import('../../src/words/pl/lessons/player.ts').then(({ player }) => player),
});

export const lessonNames = dictionary<Shape<LessonNames>>({
  en: () => import('../../src/words/en/lessons/names.ts').then(({ names }) => names),
  pl: () => import('../../src/words/pl/lessons/names.ts').then(({ names }) => names),
});

type Text = ReturnType<typeof dictionary<LessonText>>;
const known = new Map<LessonId, Text>();

/** The dictionary of a lesson: to be fetched (`fetched` of state/words.ts) before it is asked. */
export function textOf({ id, en, pl }: LessonEntry): Text {
  const text =
    known.get(id) ??
    dictionary<LessonText>({
      en: () => en().then(({ words }) => words),
      pl: () => pl().then(({ words }) => words),
    });
  known.set(id, text);
  return text;
}
