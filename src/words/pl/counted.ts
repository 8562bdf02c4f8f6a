/** Counted nouns that several dictionaries use, in the nominative. */
import { pluralPl } from '../plural.ts';

export const rowsOf = (n: number, text: string): string =>
  `${text} ${pluralPl(n, 'wiersz', 'wiersze', 'wierszy', 'wiersza')}`;
export const cellsOf = (n: number, text: string): string =>
  `${text} ${pluralPl(n, 'komórka', 'komórki', 'komórek', 'komórki')}`;
