/** What the headers of a list of single calls say, in English and Polish. */
import { meaningOfHeader, normalHeader, unitOfHeader } from './header-words.ts';
import type { Meaning, Role } from './roles.ts';

const patterns: readonly (readonly [Role, RegExp])[] = [
  ['direction', /direction|call type|kierunek/],
  ['outcome', /outcome|disposition|result|status|wynik/],
  [
    'serviceStart',
    /service start|answered (at|on)|answer time|connect(ed)? (time|at)|odebrano|czas odebrania|godzina odebrania/,
  ],
  ['caller', /\bani\b|caller ?id|caller number|customer id|numer dzwoniacego|numer klienta/],
  ['agent', /agent|konsultant/],
  ['wait', /wait|hold time|oczekiw|queue time|czas w kolejce/],
  ['handleTime', /handl|service (s|time)|durat|obslug|czas trwania|billsec/],
  ['talkTime', /talk|rozmow/],
  ['afterWork', /\bacw\b|after call|wrap/],
  ['queue', /queue(?! time)|kolejk|campaign|kampania|skill/],
  ['start', /arriv|start|timestamp|call time|enter|przybyci|poczatek|date ?time|\btime\b|godzina/],
  ['date', /\bdate\b|\bdata\b|\bday\b/],
];

/** What the column under this header holds in a list of calls; undefined when the header does not say. */
export function callMeaning(header: string): Meaning | undefined {
  const words = normalHeader(header);
  const role = patterns.find(([, pattern]) => pattern.test(words))?.[0];
  const unit = unitOfHeader(header);
  if (role) return unit ? { role, unit } : { role };
  const meaning = meaningOfHeader(header);
  return meaning && ['date', 'start', 'end', 'queue'].includes(meaning.role) ? meaning : undefined;
}
