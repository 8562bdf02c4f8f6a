/** A chapter of a customer's story as a sentence. */
import type { Chapter } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Locale } from '../../state/locale.ts';
import { groupName, simulateWords } from './words.ts';

const day = 86_400;

export function storyText(locale: Locale, scenario: Scenario, chapter: Chapter): string {
  const { follow } = simulateWords(locale);
  const number = (value: number) => locale.number(value);
  const duration = (seconds: number) => locale.duration(Math.max(1, Math.round(seconds)));
  const clock = (time: number) => locale.clock(Math.floor((time % day) / 60) * 60);
  const type = locale.typeName(scenario.types[chapter.type]!);
  switch (chapter.what) {
    case 'came':
      if (chapter.origin === 'redialled' || chapter.attempt > 0)
        return follow.triesAgain(type, number(chapter.attempt + 1));
      return (follow.came[chapter.origin as keyof typeof follow.came] ?? follow.came.fresh)(type);
    case 'waits':
      return chapter.busy >= chapter.people
        ? follow.waitsAllBusy(chapter.ahead, number(chapter.ahead), number(chapter.people))
        : follow.waits(chapter.ahead, number(chapter.ahead), number(chapter.busy), number(chapter.people));
    case 'told':
    case 'toldPassed':
      return follow[chapter.what](duration(chapter.wait));
    case 'tooLong':
      return follow.tooLong(duration(chapter.wait));
    case 'promised':
      return follow.promised(clock(chapter.due));
    case 'calledBack':
      return follow.calledBack(clock(chapter.due));
    case 'answered': {
      const group = groupName(locale, scenario, chapter.group);
      return chapter.wait < 0.5
        ? follow.answeredAtOnce(group)
        : follow.answered(duration(chapter.wait), group);
    }
    case 'ends':
      return chapter.wrapUp > 0
        ? follow.endsWithWrapUp(duration(chapter.length), duration(chapter.wrapUp))
        : follow.ends(duration(chapter.length));
    case 'hangsUp':
      return follow.hangsUp(duration(chapter.talk));
    case 'gaveUp':
      return follow.gaveUp(duration(chapter.wait));
    default:
      return follow[chapter.what];
  }
}
