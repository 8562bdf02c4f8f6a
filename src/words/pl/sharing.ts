import type { sharing as en } from '../en/sharing.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';
import { linkProblems } from './share.ts';

export const sharing: Shape<typeof en> = {
  title: 'Udostępnij ten scenariusz',
  lead: 'Link zawiera cały scenariusz. Otwiera się z tymi samymi liczbami i tymi samymi symulowanymi dniami; nic nie trafia na żaden serwer.',
  link: 'Link',
  copy: 'Kopiuj link',
  copied: 'Skopiowano.',
  notCopied: 'Przeglądarka nie pozwala stronie kopiować. Link jest zaznaczony: naciśnij Ctrl+C.',
  length: (n, text) => `${text} ${pluralPl(n, 'znak', 'znaki', 'znaków', 'znaku')}.`,
  long: (text) =>
    `Znaków: ${text}. Niektóre programy ucinają linki dłuższe niż 2000 znaków. Wypróbuj albo wyślij plik.`,
  tooLong: (text) => `Znaków: ${text}. Programy pocztowe i komunikatory utną taki link. Wyślij raczej plik.`,
  none: 'Ten scenariusz jest za duży na link. Wyślij plik.',
  names: 'Zachowaj nazwy i notatki',
  namesOff: 'Nazwy i notatki są pominięte, bo mogą w nich być czyjeś dane.',
  namesOn: 'Każdy, kto ma link, przeczyta wszystkie nazwy i notatki.',
  holds: 'W linku',
  types: (n, text, ids) =>
    `${text} ${pluralPl(n, 'rodzaj kontaktów', 'rodzaje kontaktów', 'rodzajów kontaktów', 'rodzaju kontaktów')}: ${ids}`,
  groups: (n, text, ids) => `${text} ${pluralPl(n, 'grupa', 'grupy', 'grup', 'grupy')}: ${ids}`,
  days: (n, text, intervals) =>
    `${text} ${pluralPl(n, 'dzień', 'dni', 'dni', 'dnia')}, interwałów: ${intervals}`,
  seed: (seed) => `ziarno „${seed}”: te same symulowane dni`,
  file: 'Jako plik',
  fileLead: 'Plik zawiera wszystko, także nazwy. Czyta go też wiersz poleceń.',
  save: 'Zapisz plik',
  openFile: 'Otwórz plik',
  close: 'Zamknij',
  opened: 'Otwarto z linku jako osobny scenariusz. Poprzedni przywróci jedno cofnięcie.',
  undo: 'Cofnij',
  refused: (problem) => `Link ${problem}.`,
  problems: linkProblems,
};
