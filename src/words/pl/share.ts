import type { linkProblems as enLinkProblems, share as enShare } from '../en/share.ts';
import type { Shape } from '../shape.ts';

export const linkProblems: Shape<typeof enLinkProblems> = {
  notLink: () => 'nie zawiera scenariusza; skopiuj cały adres, od https do końca',
  newerLink: (version, known) =>
    `pochodzi z nowszej wersji Holdline (link w wersji ${version}, ta czyta ${known}); zaktualizuj program albo poproś o scenariusz w pliku`,
  damagedLink: () =>
    'jest uszkodzony lub ucięty po drodze; skopiuj go jeszcze raz albo poproś o scenariusz w pliku',
  linkTooLarge: () => 'jest większy niż jakikolwiek link Holdline; poproś o scenariusz w pliku',
  tooLargeToLink: () => 'zawiera więcej, niż zmieści link; wyślij go jako plik',
  emptyLink: () => 'jest cały, ale nie zawiera scenariusza; poproś o scenariusz w pliku',
};

export const share: Shape<typeof enShare> = {
  length: (characters) => `Znaków: ${characters}.`,
  tooLong: (characters) =>
    `Znaków: ${characters}. Programy pocztowe i komunikatory mogą uciąć taki link. Lepiej wyślij plik.`,
  withoutNames: 'Nazwy i notatki pominięto; --names je zachowuje.',
};
