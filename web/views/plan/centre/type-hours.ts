/** When a type is open: with the calendar, or at hours of its own. */
import { readTimeOfDay } from '../../../state/inputs.ts';
import { commonHours, setHours, setType } from '../../../state/type-settings.ts';
import type { Sentence } from './card.ts';
import type { TypeContext } from './type-card.ts';

/** Hours that can be edited one by one; of longer lists the first ones. */
const most = 7;

export function hourSentences({ scenario, locale, type, words, set }: TypeContext): Sentence[] {
  const { id, hours } = type;
  set.pick('hours', hours ? 'own' : 'all', words.hourKinds, (kind) =>
    setType(scenario, id, { hours: kind === 'own' ? (hours ?? commonHours(scenario)) : undefined }),
  );
  const sentences: Sentence[] = [{ text: words.hours }];
  hours?.slice(0, most).forEach(({ opens, closes, days }, h) => {
    const slots = { opens: `opens${h}`, closes: `closes${h}` };
    set.text(
      slots.opens,
      locale.clock(opens),
      readTimeOfDay,
      (to) => setHours(scenario, id, h, { opens: to }),
      'opens',
    );
    set.text(
      slots.closes,
      locale.clock(closes),
      readTimeOfDay,
      (to) => setHours(scenario, id, h, { closes: to > opens ? to : to + 86_400 }),
      'closes',
    );
    const on = days ? words.onDays(days.length, locale.number(days.length)) : '';
    sentences.push({ text: words.ownHours.replace('{days}', on), slots });
  });
  return sentences;
}
