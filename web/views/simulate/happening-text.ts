/** A happening, or several of a kind, as a sentence. */
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Locale } from '../../state/locale.ts';
import type { Told } from './told-together.ts';
import { groupName, simulateWords } from './words.ts';

const day = 86_400;

export function happeningText(locale: Locale, scenario: Scenario, { one, count, within }: Told): string {
  const { log } = simulateWords(locale);
  const number = (value: number) => locale.number(value);
  const name = (type: number) => locale.typeName(scenario.types[type]!);
  const duration = (seconds: number) => locale.duration(Math.round(seconds));
  const clock = (time: number) => locale.clock(Math.floor((time % day) / 60) * 60);
  const span = duration(Math.max(1, within));
  if (count > 1 && one.what === 'gaveUp')
    return log.gaveUpMany(name(one.type), count, number(count), span, duration(one.wait));
  if (count > 1 && one.what === 'promised')
    return log.promisedMany(name(one.type), number(count), span, clock(one.due));
  switch (one.what) {
    case 'opens':
      return log.opens;
    case 'closes':
      return log.closes;
    case 'people': {
      const by = Math.abs(one.by);
      const group = groupName(locale, scenario, one.group);
      return (one.by > 0 ? log.come : log.go)(by, number(by), group, number(one.now));
    }
    case 'queueForms':
      return log.queueForms(
        name(one.type),
        number(one.people),
        one.wrapUp > 0 ? number(one.wrapUp) : '',
        one.came,
        number(one.came),
        locale.number(one.expected, 1),
      );
    case 'tooLong':
      return log.tooLong(name(one.type), duration(one.wait), one.waiting, number(one.waiting));
    case 'queueGone':
      return log.queueGone(name(one.type), duration(one.longest), duration(one.lasted));
    case 'gaveUp':
      return (one.comesAgain ? log.gaveUpAgain : log.gaveUp)(name(one.type), duration(one.wait));
    case 'promised':
    case 'kept':
    case 'broken':
      return log[one.what](name(one.type), clock(one.due));
    case 'sentAway':
    case 'linesTaken':
      return log[one.what](name(one.type));
  }
}
