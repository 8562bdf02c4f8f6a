/** Obsada zmianami po polsku: tabele i powody, dla których pokrycia nie ma. */
import type { shifts as en } from '../en/shifts.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const shifts: Shape<typeof en> = {
  sources: {
    formula: 'potrzeba według wzoru',
    day: 'potrzeba według równań dnia',
    given: 'ludzie tak jak w scenariuszu',
    simulation: 'potrzeba według symulacji',
  },
  columns: {
    shift: 'zmiana',
    days: 'dni',
    people: 'ludzie',
    breaks: 'przerwy',
    time: 'godzina',
    needed: 'potrzeba',
    cover: 'pokrycie',
    least: 'najmniej',
    over: 'ponad',
    under: 'brakuje',
  },
  everyDay: 'wszystkie',
  summary: {
    people: 'Ludzie na zmianach, dzień po dniu',
    different: 'Różnych osób co najmniej',
    paid: 'Godziny płatne',
    onLine: 'Godziny na linii',
    over: 'Godziny ponad potrzebę',
    under: 'Brakujące godziny',
    cost: 'Koszt programu',
    gap: 'Taniej najwyżej o',
  },
  cheapest: 'tańszego pokrycia nie ma',
  noGroup: (group) => `${group}: nikt nie jest potrzebny`,
  kept: (replications) => `Symulacja, ${replications} powtórzeń: każdy cel jest dotrzymany.`,
  missed: (count, replications) =>
    `Symulacja, ${replications} powtórzeń: ${count} ${pluralPl(count, 'cel nie jest dotrzymany', 'cele nie są dotrzymane', 'celów nie jest dotrzymanych', 'celu nie jest dotrzymane')}.`,
  missedAt: (times) => `za mało o ${times}`,
  andMore: (count) => `i ${count} więcej`,
  rounds: (count) =>
    `Tam, gdzie symulacja nie dotrzymała celu, ludzi dodano ${count} ${pluralPl(count, 'raz', 'razy', 'razy', 'razu')}.`,
  wantsRounds: 'Z opcją --rounds 5 program sam doda tam ludzi.',
  solving: (group) => `układanie zmian: ${group}`,
  noCover: (group) => `${group}: nie ma pokrycia. Co stoi na przeszkodzie i co by ją usunęło:`,
  outOfTime: 'W tym czasie nie znaleziono żadnego pokrycia. Daj więcej czasu: --solve-time 5m.',
  obstacles: {
    noShift: (when) =>
      `${when}: żadna zmiana z biblioteki wtedy nie pracuje. Niech jakaś się tam zaczyna albo kończy (earliest, latest, length), albo podaj cenę braków (underPerHour).`,
    seats: (when, needed, seats) =>
      `${when}: na linii potrzeba ${needed} osób, więcej, niż pozwalają stanowiska. Trzeba ${seats} stanowisk albo underPerHour.`,
    most: (when, missing) =>
      `${when}: brakuje ${missing} osób, bo tylko tyle może zacząć takie zmiany. Podnieś „most”, dodaj rodzaj zmiany albo podaj underPerHour.`,
    people: (when, missing) =>
      `${when}: brakuje ${missing} osób; wszyscy, którzy są, pracują, na ile pozwalają odpoczynek i dni wolne. Podnieś „people” albo podaj underPerHour.`,
    breaks: (when, missing) =>
      `${when}: brakuje ${missing} osób, gdy inni mają przerwę. Poszerz okna przerw albo podaj underPerHour.`,
  },
};
