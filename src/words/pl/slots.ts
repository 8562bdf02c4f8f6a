/** Terminy oddzwonień na sprzedaż: tabela, co ogranicza, co by pomogło. */
import type { slots as en } from '../en/slots.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const slots: Shape<typeof en> = {
  title: (name, type, days, seed, seconds) =>
    `${name}, ${type}: terminy do zaoferowania, z ${days} nowych dni, ziarno "${seed}", w ${seconds}`,
  columns: {
    start: 'terminy o',
    slots: 'terminów',
    room: 'miejsc w każdym',
    due: 'przypada',
    soldOut: 'pełne',
    kept: 'dotrzymane',
  },
  nothingDue: 'nic nie przypada',
  sums: {
    room: 'Obietnic do złożenia',
    due: 'Obietnic przypadających',
    kept: 'Obietnice dotrzymane',
    live: 'Poziom obsługi, na żywo',
    everyone: 'Poziom obsługi, wszyscy',
    without: 'Poziom obsługi bez terminów',
  },
  stages: {
    search: 'szukam',
    refine: 'uściślam',
    validate: 'sprawdzam na nowych dniach',
    tightest: 'o jeden termin więcej, przedział po przedziale',
  },
  progress: (stage, promises) => `${stage}: ${promises} obietnic`,
  notSettled: 'Na ostatnich nowych dniach coś jeszcze zawiodło: to górna granica liczby terminów.',
  nobodyAsks:
    'W żadnym nikomu nie obiecano oddzwonienia: nikt nie dostaje propozycji albo nikt jej nie przyjmuje.',
  demands: {
    kept: (place, share) => `z obietnic przypadających ${place} dotrzymane jest ${share}`,
    live: (place, share, type) => `poziom obsługi na żywo (${type}) ${place} wynosi ${share}`,
    everyone: (place, share, type) => `poziom obsługi wszystkich (${type}) ${place} wynosi ${share}`,
    held: (place, share, type) => `poziom obsługi czekających (${type}) ${place} wynosi ${share}`,
    days: (place, share, type) => `${type} osiąga swój poziom w ${share} miejsc ${place}`,
  },
  at: (start) => `o ${start}`,
  onDay: (day) => `w dniu: ${day}`,
  overall: 'w całym przebiegu',
  tightest: (start, then, asked, errors) =>
    `Najciaśniej: ${start}. Z jednym terminem więcej ${then}; wymagane jest co najmniej ${asked} (niżej o ${errors} błędu standardowego).`,
  loose: (start, then, asked) =>
    `Nic nie rozstrzyga: nawet z jednym terminem więcej o ${start}, gdzie najciaśniej, ${then}; wymagane jest co najmniej ${asked}.`,
  missed: (count, share, places) =>
    `Cel (${share}) nieosiągnięty także bez żadnego terminu, więc ${pluralPl(count, 'tego przedziału', 'tych przedziałów', 'tych przedziałów', 'tych przedziałów')} terminy nie uratują: ${places}. Wolno im tam kosztować pół punktu.`,
  people: (people) =>
    `Pomogliby ludzie. Bez terminów każdy poziom jest osiągnięty, gdy na linii jest: ${people}.`,
  peopleAt: (start, needed, now) => `${start} ${needed} (teraz ${now})`,
  onEdge: (places) =>
    `Niewymienione wśród chybionych, ale tak blisko celu, że niektóre wylosowane dni bez terminów go nie osiągają: ${places}.`,
  noPeople: 'Nie wiadomo, ilu ludzi by pomogło: nie są podani przedziałami albo trzeba ich znacznie więcej.',
  promisesAlone: 'Wymagane były same obietnice, bez poziomów obsługi.',
  frontierTitle: (name, type, kept, seconds) =>
    `${name}, ${type}: ludzie a obietnice i poziom obsługi, do dotrzymania ${kept} obietnic, w ${seconds}`,
  frontier: {
    people: 'ludzi',
    more: 'więcej o',
    without: 'bez terminów',
    missed: 'chybione',
    room: 'terminów',
    due: 'przypada',
    kept: 'dotrzymane',
    live: 'na żywo',
    everyone: 'wszyscy',
  },
  byPromises: 'Tyle terminów, ile dotrzymuje obietnic:',
  byBoth: 'Tyle, ile ich dotrzymuje i nie psuje poziomów obsługi:',
  frontierNote:
    'Ludzie w szczycie; cała linia zmienia się razem z nimi. Chybione: poziomy poniżej celu bez żadnego terminu.',
};
