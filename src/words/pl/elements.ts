/** Co mówią elementy na cudzych stronach poza samym wykresem i salą. */

import type { ElementsWords } from '../en/elements.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const elements: Shape<ElementsWords> = {
  loading: 'Wczytywanie scenariusza …',
  none: 'Nie podano jeszcze scenariusza.',
  unreadable: 'Nie można odczytać scenariusza:',
  notFetched: (address, why) => `nie udało się pobrać ${address}: ${why}`,
  notJson: (why) => `to nie jest JSON: ${why}`,
  failed: (why) => `Nie udało się zasymulować dni: ${why}`,
  noType: (id, known) => `W scenariuszu nie ma rodzaju kontaktów „${id}”; są: ${known}.`,
  noInterval: (given) => `O godzinie ${given} nic nie jest otwarte.`,
  byFormula: 'ze wzoru',
  days: (count, text) =>
    `${text} ${pluralPl(count, 'symulowany dzień', 'symulowane dni', 'symulowanych dni', 'symulowanego dnia')}`,
};
