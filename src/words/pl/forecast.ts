/** Prognoza z historii po polsku. */
import type { forecast as en, forecastProblems as enProblems } from '../en/forecast.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const forecast: Shape<typeof en> = {
  title: (name, weeks, from) =>
    `${name}: prognoza na ${weeks} ${pluralPl(weeks, 'tydzień', 'tygodnie', 'tygodni', 'tygodnia')} od ${from}`,
  history: (used, days, from, to) =>
    `Na podstawie ${used} z ${days} ${pluralPl(days, 'dnia', 'dni', 'dni', 'dnia')} historii, od ${from} do ${to}.`,
  columns: {
    day: 'dzień',
    volume: 'kontakty',
    level: 'zwykły dzień',
    trend: 'trend',
    weekday: 'dzień tygodnia',
    dayFactor: 'ten dzień',
    time: 'godzina',
  },
  weekdays: ['pn', 'wt', 'śr', 'cz', 'pt', 'sb', 'nd'],
  product:
    'Kontakty w dniu = zwykły dzień × trend × dzień tygodnia × ten dzień; w interwale jeszcze razy jego udział w dniu.',
  closed: 'nieczynne',
  unseen: 'takiego dnia tygodnia nie ma w historii, więc nieczynne',
  reasons: {
    special: () => 'według Twojej wskazówki',
    holidayAsBefore: (seen) =>
      `święto: jak ${seen} ${pluralPl(seen, 'wcześniejsze', 'wcześniejsze', 'wcześniejszych', 'wcześniejszego')} w historii`,
    holidayAsSunday: () => 'święto: przyjęte jak niedziela, bo w historii żadnego nie było',
    holidayClosed: (seen) =>
      seen > 0
        ? `święto: nieczynne, jak w ${seen} ${pluralPl(seen, 'wcześniejszym przypadku', 'wcześniejszych przypadkach', 'wcześniejszych przypadkach', 'wcześniejszego przypadku')}`
        : 'święto: przyjęte jako nieczynne, bo w historii żadnego nie było',
  },
  intervalsTitle: 'Kontakty w interwałach:',
  level: (halfLife) =>
    `Zwykły dzień to średnia minionych tygodni, z których każdy liczy się o połowę mniej niż późniejszy o ${halfLife} ${pluralPl(halfLife, 'tydzień', 'tygodnie', 'tygodni', 'tygodnia')}.`,
  withTrend:
    'Przedłużona jest połowa trendu z ostatnich ośmiu tygodni: tak minione tygodnie prognozowało się lepiej.',
  withoutTrend:
    'Trend nie jest przedłużany: minione tygodnie prognozowało się bez niego tak samo dobrze albo lepiej.',
  tested: (weeks, error, lastWeek, meanOfFour) =>
    `Sprawdzono na minionych tygodniach (${weeks}), każdy prognozowany tylko z dni przed nim: błąd ${error} kontaktów, interwał po interwale. Ten sam interwał tydzień wcześniej mylił się o ${lastWeek}, średnia z czterech tygodni o ${meanOfFour}.`,
  worse:
    'Prosta reguła była na tych tygodniach trafniejsza: porównaj z nią tę prognozę, zanim na niej oprzesz plan.',
  untested:
    'Historia jest za krótka na sprawdzian: żaden tydzień nie ma przed sobą trzech innych. Przedziału nie ma.',
  band: (coverage, held) =>
    `Przedziały, które miały obejmować ${coverage} pojedynczych interwałów, każdy ze sprawdzianów przed nim, objęły ${held}.`,
  bandUntested: (coverage) =>
    `Przedział ma obejmować ${coverage} pojedynczych interwałów; tygodni jest za mało, by to sprawdzić.`,
  busyness: (day, interval, correlation) =>
    `Poza przypadkiem dni odbiegały od takich prognoz o ${day} (SD), a interwały o dalsze ${interval}, sąsiednie z korelacją ${correlation}: to wahania ruchu w scenariuszu.`,
  busynessOfDays: (day) =>
    `Poza przypadkiem dni odbiegały od takich prognoz o ${day} (SD), a interwały nie bardziej: to wahania ruchu w scenariuszu.`,
  ragged: (time, minutes) =>
    `Interwał ${time} jest pominięty: historia ma z niego w każdym dniu najwyżej ${minutes} min.`,
  asideTitle: 'Dni odłożone na bok:',
  aside: {
    holiday: () => 'święto',
    special: () => 'wskazany przez Ciebie',
    incomplete: (seen, usual) => `niepełny: interwały ${seen}, zwykle ${usual}`,
    outlier: (seen, usual) => `kontakty: ${seen}, zwykle ${usual}`,
    spike: (seen, usual, time) => `kontakty o ${time}: ${seen}, zwykle ${usual}`,
  },
};

export const forecastProblems: Shape<typeof enProblems> = {
  notHistory: () => 'nie jest tabelą; wskaż CSV z datą, godziną i liczbą kontaktów',
  noDates: () => 'nie ma dat albo godzin; prognoza potrzebuje obu',
  longRows: () =>
    'ma wiersze, które nie są kwadransami, półgodzinami, godzinami ani ich równymi częściami; prognoza w interwałach ich potrzebuje',
  notDay: () => 'nie jest dniem; zapisz go jak 2026-05-02',
  notSpecial: () => 'nie jest dniem szczególnym; zapisz 2026-05-02=0.4 albo wskaż plik z takimi wierszami',
  beforeHistory: (first) => `nie jest po początku historii, ${first}; wskaż późniejszy dzień`,
  likeNeeded: () =>
    'jest potrzebne przy --as scenario: scenariusz tej samej infolinii, z którego weźmie się całą resztę',
  severalTypes: () => 'ma kilka typów kontaktu; prognoza dotyczy jednej linii: wskaż scenariusz z jednym',
  peopleNotByInterval: () =>
    'ma ludzi na zmianach albo w krokach, które należą do jego własnych dni; wskaż scenariusz z ludźmi w interwałach',
  nothingForecast: () =>
    'jest nieczynna we wszystkich prognozowanych dniach, więc nie ma czego wstawić do scenariusza',
};
