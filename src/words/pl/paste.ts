/** What the page says of data pasted from a spreadsheet. */
import type { paste as en } from '../en/paste.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';
import { cellsOf, rowsOf } from './counted.ts';

export const paste: Shape<typeof en> = {
  title: 'Twoje dane',
  lead: 'Skopiuj półgodziny z arkusza i wklej tutaj albo weź eksport z centrali taki, jaki jest (CSV, tekst, Excel). Plik można też upuścić w dowolnym miejscu strony.',
  file: 'Wybierz plik',
  reading: 'Odczytuję plik…',
  area: 'Wiersze skopiowane z arkusza',
  example: '08:00\t46\t240\t8\n08:30\t62\t240\t9\n…',
  read: (rows, text, days) => `Odczytano ${rowsOf(rows, text)}${days > 1 ? `, liczba dni: ${days}` : ''}`,
  summary: (read, from, to, contacts) => `${read}, ${from}–${to}, kontaktów razem: ${contacts}.`,
  totals: (rows, texts) =>
    `${rows > 1 ? 'Pominięto wiersze, bo sumują' : 'Pominięto wiersz, bo sumuje'} pozostałe: ${texts.map((text) => `„${text}”`).join(', ')}.`,
  filled: (n, text) =>
    `Brakuje ${text} ${pluralPl(n, 'interwału', 'interwałów', 'interwałów', 'interwału')}; przyjęto w nich zero kontaktów.`,
  noAgents: 'Brak kolumny z obsadą: na linii stanie tylu, ilu potrzeba.',
  noHandle: (handle) => `Brak kolumny z czasem obsługi: zostaje ${handle}.`,
  noStart: (from) => `Brak kolumny z godziną: pierwszy wiersz to ${from}.`,
  oneType: (name) =>
    `Twoje dane zastąpią „${name}”; pozostałe rodzaje kontaktów znikną. Cofnij przywróci je z powrotem.`,
  problems: (n, text) =>
    `${cellsOf(n, text)} ${pluralPl(n, 'wymaga', 'wymagają', 'wymaga', 'wymaga')} najpierw poprawy:`,
  more: (text) => `i jeszcze ${text}`,
  skip: 'Pomiń te wiersze',
  obstacles: {
    tooFew: 'Wklej co najmniej dwa wiersze.',
    noVolume: 'Nie znaleziono kolumny z kontaktami. Wskaż ją poniżej.',
    unevenTimes:
      'Godziny nie rosną w równych krokach co 15, 30 lub 60 minut, każda raz. Popraw je w arkuszu albo wskaż poniżej właściwą kolumnę.',
    wholeDays: 'Wiersze to całe dni. Plan wymaga kwadransów, półgodzin albo godzin.',
    noContacts: 'Wszystkie kontakty to 0. Wskaż poniżej właściwą kolumnę.',
  },
  columnHolds: (name) => `Kolumna ${name} zawiera`,
  use: (rows, text) =>
    `Użyj ${pluralPl(rows, 'tego wiersza', `tych ${text} wierszy`, `tych ${text} wierszy`, `tych ${text} wierszy`)}`,
  cancel: 'Anuluj',
  again: 'Weź inne dane',
};
