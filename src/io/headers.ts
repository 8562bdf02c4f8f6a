/**
 * What a column holds, told by its header: the words that exports, spreadsheets and planners use, in English
 * and Polish, small letters or capitals, with or without Polish signs.
 */

export type ColumnRole = 'date' | 'start' | 'offered' | 'handleTime' | 'handleTimeSd' | 'agents';

/** Counts and shares that look like the ones wanted, and are not. */
const others =
  /%|percent|procent|answer(?!ed contacts)|odebran|odrzuc|\baban|porzuc|zgubion|missed|nieodebran|utracon|wait|oczekiw|speed|szybk|\basa\b|\bsla?\b|service level|poziom|occupan|zajetosc|queue(?!d)|kolejk|delay|required|wymagan|\bend\b|koniec|\bdo\b|stop|index|\blp\b/;

/** Tried from the top: "Liczba połączeń" is a volume, "Średni czas połączenia" a handle time. */
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['handleTimeSd', /\bsd\b|\bstd\b|odchyl|deviation/],
  ['handleTime', /\baht\b|handl|czas (obslugi|rozmowy|polaczenia|trwania|kontaktu)|talk|durat|\bacd time\b/],
  [
    'agents',
    /agent|konsultan|\bstaff|obsad|people|on the line|na linii|\bfte\b|etat|heads?count|scheduled|grafik|\bosob|\bosoby\b|stanowisk|\bpos\b/,
  ],
  [
    'offered',
    /offer|volume|wolumen|\bcalls?\b|contacts?\b|polacze|kontakt|rozmow|przychodz|incoming|presented|forecast|prognoz|liczba|\bchats?\b|czat|mail|zgloszen|telefon/,
  ],
  ['date', /\bdate\b|\bdata\b|\bday\b|\bdzien\b|datum/],
  [
    'start',
    /\bstart|\btime\b|interval|interwal|godzin|\bczas\b|przedzial|okres|\bfrom\b|\bod\b|hour|\bgodz\b/,
  ],
];

/** What the column under this header holds; undefined when the header does not say. */
export function roleOfHeader(header: string): ColumnRole | undefined {
  const words = normalised(header);
  if (others.test(words)) return undefined;
  return roles.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Does a row with this first cell sum up the others? */
export function isTotalsWord(cell: string): boolean {
  return /^(razem|suma|sumy|ogolem|lacznie|total|totals|sum|grand total|srednia|srednio|average|avg|mean)\b/.test(
    normalised(cell),
  );
}

/** Small letters without Polish signs, words parted by single blanks. */
function normalised(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
