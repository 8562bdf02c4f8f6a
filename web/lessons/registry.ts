/**
 * The lessons in their order, each fetched when it is opened. A new one is an entry here, a file in src/lessons (the
 * format and how to write one stand in lesson.ts there), its words in both languages, and its name and outcome in
 * names.ts beside the words.
 */
import type { Lesson } from '../../src/lessons/lesson.ts';
import type { LessonText } from '../../src/lessons/text.ts';
import type { LessonNames } from '../../src/words/en/lessons/names.ts';

export type LessonId = keyof LessonNames;

export interface LessonEntry {
  readonly id: LessonId;
  /** How long it takes, about. */
  readonly minutes: number;
  readonly lesson: () => Promise<{ readonly lesson: Lesson }>;
  readonly en: () => Promise<{ readonly words: LessonText }>;
  readonly pl: () => Promise<{ readonly words: LessonText }>;
}

export const registry: readonly LessonEntry[] = [
  {
    id: 'answer-the-calls',
    minutes: 8,
    lesson: () => import('../../src/lessons/answer-the-calls.ts'),
    en: () => import('../../src/words/en/lessons/answer-the-calls.ts'),
    pl: () => import('../../src/words/pl/lessons/answer-the-calls.ts'),
  },
  {
    id: 'power-of-one',
    minutes: 8,
    lesson: () => import('../../src/lessons/power-of-one.ts'),
    en: () => import('../../src/words/en/lessons/power-of-one.ts'),
    pl: () => import('../../src/words/pl/lessons/power-of-one.ts'),
  },
  {
    id: 'busy-is-not-the-goal',
    minutes: 8,
    lesson: () => import('../../src/lessons/busy-is-not-the-goal.ts'),
    en: () => import('../../src/words/en/lessons/busy-is-not-the-goal.ts'),
    pl: () => import('../../src/words/pl/lessons/busy-is-not-the-goal.ts'),
  },
  {
    id: 'pooling',
    minutes: 8,
    lesson: () => import('../../src/lessons/pooling.ts'),
    en: () => import('../../src/words/en/lessons/pooling.ts'),
    pl: () => import('../../src/words/pl/lessons/pooling.ts'),
  },
  {
    id: 'averages-lie',
    minutes: 6,
    lesson: () => import('../../src/lessons/averages-lie.ts'),
    en: () => import('../../src/words/en/lessons/averages-lie.ts'),
    pl: () => import('../../src/words/pl/lessons/averages-lie.ts'),
  },
  {
    id: 'over-the-edge',
    minutes: 10,
    lesson: () => import('../../src/lessons/over-the-edge.ts'),
    en: () => import('../../src/words/en/lessons/over-the-edge.ts'),
    pl: () => import('../../src/words/pl/lessons/over-the-edge.ts'),
  },
  {
    id: 'giving-up',
    minutes: 10,
    lesson: () => import('../../src/lessons/giving-up.ts'),
    en: () => import('../../src/words/en/lessons/giving-up.ts'),
    pl: () => import('../../src/words/pl/lessons/giving-up.ts'),
  },
  {
    id: 'callback-illusion',
    minutes: 9,
    lesson: () => import('../../src/lessons/callback-illusion.ts'),
    en: () => import('../../src/words/en/lessons/callback-illusion.ts'),
    pl: () => import('../../src/words/pl/lessons/callback-illusion.ts'),
  },
  {
    id: 'promise-kept',
    minutes: 9,
    lesson: () => import('../../src/lessons/promise-kept.ts'),
    en: () => import('../../src/words/en/lessons/promise-kept.ts'),
    pl: () => import('../../src/words/pl/lessons/promise-kept.ts'),
  },
  {
    id: 'monday-mail',
    minutes: 8,
    lesson: () => import('../../src/lessons/monday-mail.ts'),
    en: () => import('../../src/words/en/lessons/monday-mail.ts'),
    pl: () => import('../../src/words/pl/lessons/monday-mail.ts'),
  },
  {
    id: 'the-bot',
    minutes: 7,
    lesson: () => import('../../src/lessons/the-bot.ts'),
    en: () => import('../../src/words/en/lessons/the-bot.ts'),
    pl: () => import('../../src/words/pl/lessons/the-bot.ts'),
  },
  {
    id: 'unsolved-comes-back',
    minutes: 8,
    lesson: () => import('../../src/lessons/unsolved-comes-back.ts'),
    en: () => import('../../src/words/en/lessons/unsolved-comes-back.ts'),
    pl: () => import('../../src/words/pl/lessons/unsolved-comes-back.ts'),
  },
  {
    id: 'tell-them-before',
    minutes: 7,
    lesson: () => import('../../src/lessons/tell-them-before.ts'),
    en: () => import('../../src/words/en/lessons/tell-them-before.ts'),
    pl: () => import('../../src/words/pl/lessons/tell-them-before.ts'),
  },
  {
    id: 'premium-and-basic',
    minutes: 8,
    lesson: () => import('../../src/lessons/premium-and-basic.ts'),
    en: () => import('../../src/words/en/lessons/premium-and-basic.ts'),
    pl: () => import('../../src/words/pl/lessons/premium-and-basic.ts'),
  },
  {
    id: 'one-channel-done-well',
    minutes: 9,
    lesson: () => import('../../src/lessons/one-channel-done-well.ts'),
    en: () => import('../../src/words/en/lessons/one-channel-done-well.ts'),
    pl: () => import('../../src/words/pl/lessons/one-channel-done-well.ts'),
  },
  {
    id: 'predictable-standard',
    minutes: 9,
    lesson: () => import('../../src/lessons/predictable-standard.ts'),
    en: () => import('../../src/words/en/lessons/predictable-standard.ts'),
    pl: () => import('../../src/words/pl/lessons/predictable-standard.ts'),
  },
  {
    id: 'your-own-day',
    minutes: 10,
    lesson: () => import('../../src/lessons/your-own-day.ts'),
    en: () => import('../../src/words/en/lessons/your-own-day.ts'),
    pl: () => import('../../src/words/pl/lessons/your-own-day.ts'),
  },
];
