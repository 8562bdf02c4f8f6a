import type { compare as en } from '../en/compare.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

const nazwa = ({ letter, changes }: { readonly letter: string; readonly changes: string }) =>
  changes === '' ? letter : `${letter} (${changes})`;
const wDniach = (verdict: string, days: string) => (days === '' ? '' : `, ${verdict} w\u00a0${days}`);

export const compare: Shape<typeof en> = {
  title: 'Porównanie',
  asking:
    'Co, jeśli…? Postaw wariant obok planu: te same wylosowane dni pokażą, czy jest <need>lepszy i na ile to pewne</need>.',
  waiting: 'Symulacja tych samych dni dla wszystkich …',
  draft: (letter) => `Wariant ${letter}`,
  base: 'Wariant bazowy',
  baseIs: 'plan w obecnej postaci',
  editBase: 'Edytuj w Planie',

  one: {
    better: (s) =>
      `Wariant ${nazwa(s)} jest <spare>lepszy</spare>: ${s.level}, ${s.difference}${wDniach('lepszy', s.days)}.`,
    worse: (s) =>
      `Wariant ${nazwa(s)} jest <short>gorszy</short>: ${s.level}, ${s.difference}${wDniach('gorszy', s.days)}.`,
    'cannot tell': (s) =>
      `<need>Nie wiadomo</need>, czy wariant ${nazwa(s)} jest lepszy: ${s.level}, ${s.difference}${wDniach('lepszy', s.days)}.`,
    same: (s) => `Wariant ${nazwa(s)} wypada każdego dnia <need>tak samo</need>: ${s.level}.`,
  },
  best: (s) =>
    `Wariant ${nazwa(s)} jest <spare>najlepszy</spare>: ${s.level}, ${s.difference}${wDniach('lepszy', s.days)}.`,
  noneBetter: (level) => `<short>Żaden wariant nie jest lepszy</short> od bazowego: ${level}.`,
  notApart: (letter, other) =>
    `<need>Nie wiadomo</need>, czy wariant ${letter} jest lepszy od wariantu ${other}.`,
  between: {
    better: (s) =>
      `Wariant ${s.letter} jest lepszy od ${s.other}: ${s.difference}${wDniach('lepszy', s.days)}.`,
    worse: (s) =>
      `Wariant ${s.letter} jest gorszy od ${s.other}: ${s.difference}${wDniach('gorszy', s.days)}.`,
    'cannot tell': (s) =>
      `Nie wiadomo, który jest lepszy, ${s.letter} czy ${s.other}: ${s.difference}${wDniach(`${s.letter} lepszy`, s.days)}.`,
    same: (s) => `Warianty ${s.letter} i ${s.other} wypadają każdego dnia tak samo.`,
  },
  betweenTitle: 'Warianty między sobą',
  within: (share, within) => `${share} w\u00a0${within}`,
  inTime: (share) => `${share} na czas`,
  ofDays: {
    days: (count, of, days) => `${count}\u00a0z\u00a0${of} ${pluralPl(days, 'dnia', 'dni', 'dni', 'dnia')}`,
    replications: (count, of, runs) =>
      `${count}\u00a0z\u00a0${of} ${pluralPl(runs, 'symulowanego przebiegu', 'symulowanych przebiegów', 'symulowanych przebiegów', 'symulowanego przebiegu')}`,
  },
  allDays: {
    days: (of, days) => `${of} ${pluralPl(days, 'dnia', 'dni', 'dni', 'dnia')}`,
    replications: (of, runs) =>
      `${of} ${pluralPl(runs, 'symulowanego przebiegu', 'symulowanych przebiegów', 'symulowanych przebiegów', 'symulowanego przebiegu')}`,
  },
  points: (text) => `${text} p.p.`,

  status: {
    progress: (done, of, width) => `symulowane dni: ${done} z ${of}${width === '' ? '' : `, ${width}`}`,
    done: (days, seed) => `symulowanych dni: ${days}, te same dla wszystkich (ziarno ${seed})`,
    stopped: (days) => `zatrzymano, symulowanych dni: ${days}`,
    failed: (why) => `Nie udało się porównać: ${why}`,
    stop: 'Zatrzymaj',
    again: 'Kontynuuj',
  },

  verdicts: { better: 'lepiej', worse: 'gorzej', 'cannot tell': 'nie wiadomo', same: 'tak samo' },
  columns: { measure: 'symulowany dzień', picture: 'bazowy ○ i warianty ●' },
  run: 'symulowany przebieg kalendarza',
  look: 'Co porównać',
  all: 'Wszystko razem',
  rows: {
    level: (within) => `odebrane w\u00a0${within}`,
    levelInTime: 'odebrane na czas',
    everyone: 'to samo, wszyscy',
    averageWait: 'średni czas w kolejce (wszyscy)',
    averageSpeedOfAnswer: 'ASA',
    abandonmentRate: 'porzucone',
    promisesKept: 'oddzwonienia na czas',
    occupancy: 'zajętość',
    offered: 'kontakty przychodzące',
    paidTime: 'płatne godziny',
    cost: 'koszt',
  },
  hours: (text) => `${text}\u00a0h`,
  noCost: 'Jeśli w zakładce Rodzaje i grupy podasz stawkę za godzinę, porównanie pokaże też koszt wariantu.',
  otherWait: (letter) =>
    `W wariancie ${letter} „na czas” znaczy co innego: poziomy obsługi odpowiadają na dwa różne pytania.`,
  otherTypes: (letter) => `Wariant ${letter} ma inne rodzaje kontaktów: porównano wszystko razem.`,
  eachByItself:
    '± to połowa 95-procentowego przedziału ufności różnicy. Każda ocena ma 95% pewności z osobna: gdyby żaden z trzech wariantów niczego nie zmieniał, to i tak w najwyżej 15% porównań któryś zostałby uznany za lepszy lub gorszy.',

  dots: {
    title: (measure) => `Jak różnią się pojedyncze dni: ${measure}`,
    measure: 'Miara',
    worse: 'wariant gorszy',
    better: 'wariant lepszy',
    higher: 'wyżej',
    lower: 'niżej',
    each: (days, text) => `Każda kropka to ${text} ${pluralPl(days, 'dzień', 'dni', 'dni', 'dnia')}.`,
    said: (s) => `${s.letter}: lepszy w ${s.better}, gorszy w ${s.worse} z ${s.of}`,
  },

  add: {
    title: 'Nowy wariant',
    first: 'Co, jeśli …',
    volume: '+10% kontaktów',
    handleTime: '−20 s czasu obsługi',
    agents: '+1 konsultant cały dzień',
    callbacksOn: 'z oddzwanianiem',
    callbacksOff: 'bez oddzwaniania',
    copy: 'Kopia planu',
    example: 'Inny scenariusz …',
    saved: 'Twoje scenariusze',
    examples: 'Przykłady',
    gone: 'Tego scenariusza już nie ma albo nie da się go odczytać.',
    file: 'Plik …',
    full: 'Najwyżej trzy warianty; usuń jeden, aby dodać następny.',
    refused: (name, problem) => `${name}: ${problem}`,
    notJson: 'to nie jest plik scenariusza.',
  },
  changes: {
    volume: '{by} kontaktów',
    volumeOf: '{by} kontaktów, {type}',
    handleTime: '{by} czasu obsługi',
    handleTimeOf: '{by} czasu obsługi, {type}',
    agents: '{by} na linii, {from}–{to}',
    agentsOf: '{by} w grupie {group}, {from}–{to}',
    callbacks: 'oddzwanianie {on}',
    callbacksOf: 'oddzwanianie {on}, {type}',
    patience: 'rezygnują średnio po {mean}',
    patienceOf: 'rezygnują średnio po {mean}, {type}',
  },
  fields: {
    volume: 'Więcej lub mniej kontaktów, %',
    handleTime: 'Dłuższy lub krótszy czas obsługi',
    agents: 'Więcej lub mniej osób',
    from: 'Od',
    to: 'Do',
    group: 'Grupa',
    type: 'Rodzaj kontaktów',
    callbacks: 'Oddzwanianie',
    patience: 'Średnia cierpliwość',
  },
  hints: {
    volume:
      'Względem wariantu bazowego, w każdym interwale: +10% to o jedną dziesiątą więcej, −5% to o jedną dwudziestą mniej.',
    handleTime:
      'O ile sekund dłużej lub krócej niż w wariancie bazowym, w każdym interwale: −20 s albo +0:30.',
    agents: 'O ile osób więcej lub mniej na linii niż w wariancie bazowym: +2 albo −1.',
    patience: 'Jak długo średnio czekają klienci, zanim zrezygnują; albo „nigdy”.',
  },
  everyType: 'każdy rodzaj',
  on: 'włączone',
  off: 'wyłączone',
  never: 'nigdy',
  change: 'Zmiana',
  another: 'zmień także …',
  kinds: {
    volume: 'kontakty',
    handleTime: 'czas obsługi',
    agents: 'osoby na linii',
    callbacks: 'oddzwanianie',
    patience: 'cierpliwość',
  },
  drop: (change) => `Wycofaj: ${change}`,
  unchanged: 'jeszcze nic nie zmieniono',
  origins: {
    plan: 'plan z chwili skopiowania',
    edited: 'po edycji w Planie',
    formerBase: 'z poprzedniego wariantu bazowego',
  },
  openInPlan: 'Otwórz w Planie',
  setBase: 'Ustaw jako bazowy',
  copy: 'Kopiuj',
  remove: 'Usuń',
  actionOf: (action, letter) => `${action}: wariant ${letter}`,
  refusals: {
    trace: 'To zapisane kontakty, każdy z własnym czasem: nie da się ich pomnożyć ani wydłużyć.',
    shifts: 'Te osoby pracują na zmianach: otwórz wariant w Planie i zamień je najpierw na liczby osób.',
  },
  notSigned: (text) => `„${text}” to nie liczba. Wpisz +10 albo −5.`,
  notSeconds: (text) => `„${text}” to nie czas. Wpisz −20 s albo +0:30.`,
  notKept: 'Przeglądarka niczego tu nie przechowuje: warianty znikną po zamknięciu strony.',
  editing: (letter) => `Edytujesz w Planie wariant ${letter}; wariant bazowy czeka.`,
  back: 'Wróć do porównania',
};
