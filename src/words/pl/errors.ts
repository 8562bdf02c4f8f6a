/** Co może być nie tak ze scenariuszem lub tabelą i jak to poprawić. */
import type { FieldUnit, GivenKind, Kind, Range, Work } from '../../scenario/index.ts';
import type { errors as en } from '../en/errors.ts';
import { pluralPl } from '../plural.ts';
import type { ScenarioSentences, TableSentences } from '../problems.ts';
import type { Shape } from '../shape.ts';

const figures = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 6 });
const figure = (value: number) => figures.format(value);
/** Bez grupowania cyfr, bo właśnie o nie tu chodzi. */
const comma = (value: number) => String(value).replace('.', ',');
const quoted = (text: string) => `„${text}”`;
const either = (words: readonly string[]) => new Intl.ListFormat('pl', { type: 'disjunction' }).format(words);
const listed = (words: readonly string[]) => words.map(quoted).join(', ');
const meant = (nearest: string | undefined, rest: string) =>
  nearest === undefined ? rest : `Czy chodziło o ${quoted(nearest)}?`;

/** 1 wartość, 2 wartości, 5 wartości: dopełnienie po „podano”, „jest”. */
const values = (count: number) =>
  `${figure(count)} ${pluralPl(count, 'wartość', 'wartości', 'wartości', 'wartości')}`;
/** dla 1 interwału, 2 interwałów */
const forIntervals = (count: number) =>
  `${figure(count)} ${pluralPl(count, 'interwału', 'interwałów', 'interwałów', 'interwału')}`;
const moreProblems = (count: number) =>
  `I jeszcze ${figure(count)} ${pluralPl(count, 'problem', 'problemy', 'problemów', 'problemu')}.`;

/** Biernik po „podaj”. */
const kinds: Readonly<Record<Kind, string>> = {
  object: 'obiekt w { }',
  list: 'listę w [ ]',
  number: 'liczbę',
  text: 'tekst w cudzysłowie',
  boolean: 'true albo false',
};
/** Mianownik po „to jest”. */
const givenKinds: Readonly<Record<GivenKind, string>> = {
  object: 'obiekt',
  list: 'lista',
  number: 'liczba',
  text: 'tekst',
  boolean: 'true albo false',
  null: 'null',
  nothing: 'pusta wartość',
  'something else': 'coś, czego JSON nie zna',
};
const units: Readonly<Record<FieldUnit, string>> = {
  seconds: ' (sekundy)',
  share: ' (udział: 0.8 to 80%)',
  contacts: ' (kontakty)',
  'contacts per second': ' (kontakty na sekundę)',
  people: ' (osoby)',
  sessions: ' (rozmowy)',
  attempts: ' (próby)',
  lines: ' (linie)',
  replications: ' (powtórzenia)',
  'money per hour': ' (za godzinę)',
};

const works: Readonly<Record<Work, string>> = {
  live: 'telefon, obsługa na miejscu',
  concurrent: 'czat, SMS, media społecznościowe',
  deferred: 'e-mail, formularz, zaplecze, kontakt wychodzący',
};
const channelsOf = (some: readonly Work[]) => some.map((work) => works[work]).join(', ');

function range({ min, above, max, below, whole, unit }: Range): string {
  const bounds =
    min !== undefined && max !== undefined
      ? [`od ${figure(min)} do ${figure(max)}`]
      : [
          min === undefined ? '' : `nie mniejszą niż ${figure(min)}`,
          above === undefined ? '' : `większą niż ${figure(above)}`,
          max === undefined ? '' : `nie większą niż ${figure(max)}`,
          below === undefined ? '' : `mniejszą niż ${figure(below)}`,
        ].filter((bound) => bound !== '');
  const counted = `${bounds.join(' i ')}${unit ? units[unit] : ''}`;
  return `Podaj liczbę ${whole ? 'całkowitą ' : ''}${counted}`.trimEnd();
}

const scenario: ScenarioSentences = {
  newerVersion: (_, { version, known }) =>
    `Scenariusz jest w wersji ${version}, a ten program czyta wersje do ${known}. Otwórz go w nowszej wersji programu Holdline.`,
  unknownVersion: (value, { known }) => `${value} nie jest wersją tego formatu. Wpisz ${known}.`,
  missing: () => 'Brakuje tego klucza. Dodaj go.',
  unknownKey: (_, { nearest, allowed }) =>
    `Nieznany klucz. ${meant(nearest, `Usuń go; tu dozwolone: ${allowed.join(', ')}.`)}`,
  wrongType: (value, { expected, given }) =>
    given === 'text' && expected === 'number'
      ? `${value} to tekst. Podaj liczbę bez cudzysłowu.`
      : `To jest ${givenKinds[given]}. Podaj ${kinds[expected]}.`,
  notFinite: (value, limits) => `Z wartością ${value} nie da się liczyć. ${range(limits)}.`,
  outOfRange: (value, limits) => `Wartość ${value} jest poza zakresem. ${range(limits)}.`,
  notWhole: (value, limits) => `${value} to nie liczba całkowita. ${range(limits)}.`,
  notAllowed: (value, { nearest, allowed }) =>
    `Wartość ${value} nie jest tu znana. ${meant(nearest, `Podaj ${either(allowed.map(quoted))}.`)}`,
  tooLong: (_, { length, most }) =>
    `Tekst ma ${figure(length)} ${pluralPl(length, 'znak', 'znaki', 'znaków', 'znaku')}. Skróć go najwyżej do ${figure(most)}.`,
  badId: (value) =>
    `${value} nie może być identyfikatorem. Użyj liter a–z, cyfr, - i _; zacznij od litery lub cyfry.`,
  badDate: (value) => `${value} to nie data. Wpisz rok-miesiąc-dzień, na przykład 2026-03-02.`,
  tooFew: (_, { count, least }) =>
    `${count === 0 ? 'Lista jest pusta' : `Liczba pozycji na liście: ${figure(count)}`}. Podaj co najmniej ${figure(least)}.`,
  tooMany: (_, { count, most }) =>
    `Liczba pozycji na liście: ${figure(count)}. Podaj najwyżej ${figure(most)}.`,
  needsOneOf: (_, { keys }) => `Brakuje ${keys.map(quoted).join(' albo ')}. Podaj jedno z nich.`,
  onlyOneOf: (_, { keys }) => `${keys.map(quoted).join(' i ')} mówią to samo dwa razy. Zostaw jedno z nich.`,

  closesBeforeOpening: (value, { opens }) =>
    `Zamknięcie (${value}) nie przypada po otwarciu (${opens}). Oba czasy to sekundy od północy; godziny po północy to wartości powyżej 86400.`,
  notDivisible: (_, { length, intervalLength }) =>
    `Dzień trwa ${figure(length)} s i nie dzieli się na całe interwały po ${figure(intervalLength)} s. Zmień godziny albo „intervalLength”.`,
  daysOverlap: (_, { day }) =>
    `Dzień ${day + 1} otwiera się, zanim zamknie się dzień ${day}. Przesuń jeden z nich albo skróć wcześniejszy.`,
  someDates: () => 'Ten dzień nie ma daty, a inne mają. Podaj daty wszystkich dni albo żadnego.',
  datesNotAscending: (value, { previous }) =>
    `${value} nie przypada po ${quoted(previous)}. Ułóż dni po kolei, bez powtórzeń.`,

  wrongLength: (_, { count, expected }) =>
    `${values(count)} dla ${forIntervals(expected)}. Podaj po jednej dla każdego interwału kalendarza.`,
  lengthsDiffer: (_, { count, other, expected }) =>
    `${values(count)}, a według „${other}” potrzeba ${figure(expected)}. Uzupełnij albo skróć listę.`,
  notAscending: (value, { previous }) =>
    `Wartość ${value} po ${previous} zaburza kolejność. Posortuj listę rosnąco.`,
  endsBeforeStart: (value, { from }) =>
    `Koniec (${value} s) nie przypada po początku (${figure(from)} s). Przesuń jeden z nich.`,
  pastTheEnd: (value, { end }) =>
    `${value} s nie przypada przed ostatnim zamknięciem (${figure(end)} s). Usuń ten wpis albo wydłuż kalendarz.`,
  outsideHours: (value) =>
    `W chwili ${value} s infolinia jest zamknięta. Wydłuż godziny otwarcia albo usuń wiersz.`,
  outsideDay: (value, { day, opens, closes }) =>
    `${value} s wykracza poza dzień ${day} kalendarza, czynny od ${figure(opens)} do ${figure(closes)} s. Zmień tę godzinę albo wskaż inne dni w „days”.`,
  hoursOverlap: (value, { day }) =>
    `Godziny od ${value} s w dniu ${day} zaczynają się, zanim skończą się poprzednie. Ułóż je jedne po drugich.`,
  sharesAboveOne: (_, { sum }) =>
    `Udziały dają razem ${figure(sum)}, czyli więcej niż całość. Ich suma może wynosić najwyżej 1.`,
  sharesTooLarge: (_, { sum, of }) =>
    `Udziały ${of === 'paid' ? 'czasu płatnego' : 'czasu obecności'} dają razem ${figure(sum)}, a ktoś musi zostać na linii. Ich suma musi być mniejsza niż 1.`,
  allZero: () => 'Wszystkie wagi są równe 0. Podaj choć jedną większą od 0.',

  breakOutsideShift: (value, { from, to }) =>
    `Przerwa (${value} s) nie mieści się w swojej zmianie, od ${figure(from)} do ${figure(to)} s. Przesuń ją albo skróć.`,
  breaksOverlap: (value, { end }) =>
    `Przerwa (${value} s) zaczyna się, zanim skończy się poprzednia (${figure(end)} s). Ułóż je jedną po drugiej.`,
  noSuchDay: (value, { days }) =>
    `W kalendarzu nie ma dnia ${value}: ${days === 1 ? 'jedyny dzień to 0' : `dni mają numery od 0 do ${days - 1}`}. Usuń ten wpis.`,

  notAboveMin: (value, { min }) => `${value} nie przekracza „min”, czyli ${min}. Zwiększ tę wartość.`,
  spreadTooWide: (_, { mean, most }) =>
    `Odchylenie standardowe jest ponad ${figure(most)} razy większe od średniej (${figure(mean)} s). Sprawdź jednostkę: obie wartości podaje się w sekundach.`,
  ratesStartAtOne: (value) => `Przy jednej rozmowie tempo z definicji wynosi 1, a nie ${value}. Wpisz 1.`,
  ratesFall: (value, { previous }) =>
    `${value} po ${previous}: kolejna rozmowa nie może spowolnić wszystkich razem. Podaj co najmniej ${previous}.`,
  ratesSpeedUp: (value, { previous }) =>
    `${value} po ${previous}: kolejna rozmowa nie może przyspieszyć każdej z osobna. Podaj mniejsze tempo.`,

  duplicateId: (value, { first }) => `${value} to już identyfikator w ${first}. Wybierz inny.`,
  duplicateSkill: (value, { first }) => `${value} jest już w ${first}. Usuń jeden z wpisów.`,
  duplicateTarget: (value, { first }) =>
    `Cel ${value} jest już w ${first}. Zostaw po jednym celu dla każdej miary.`,
  duplicateWithin: (value, { first }) =>
    `Poziom obsługi w czasie ${value} s jest już w ${first}. Podaj inny czas albo usuń jeden z celów.`,
  tooManyServiceLevels: (_, { count, most }) =>
    `Liczba celów dotyczących poziomu obsługi: ${figure(count)}. Zostaw najwyżej ${figure(most)}.`,
  unknownType: (value, { nearest, known }) =>
    `Żaden rodzaj kontaktu nie ma identyfikatora ${value}. ${meant(nearest, `Znane: ${listed(known)}.`)}`,
  unknownStage: (value, { nearest, known }) =>
    `W tej sprawie nie ma etapu ${value}. ${meant(nearest, `Znane: ${listed(known)}.`)}`,
  stageOutOfReach: (value) =>
    `Żadna sprawa nie trafi do etapu ${value}. Wskaż go w „next” innego etapu z udziałem większym od 0 albo usuń.`,
  sameType: (value) =>
    `${value} to ten sam rodzaj kontaktu, a chodzi o przejście do innego. Wskaż inny rodzaj albo usuń „move”.`,
  partnersLeaveSome: (_, { type, share }) =>
    `Partnerzy zostawiają ${figure(share * 100)}% kontaktów ${quoted(type)}, których nikt inny nie obsługuje. Zwiększ ich udziały tak, aby dawały razem 1, albo dodaj ten rodzaj do umiejętności innej grupy.`,
  reserveTooLarge: (value, { people }) =>
    `Największa liczba osób naraz to tutaj ${figure(people)}, więc nigdy nie będzie wolnych więcej niż ${value}. Podaj rezerwę mniejszą niż ${figure(people)}.`,
  noGroup: (_, { type }) => `Nikt nie obsługuje ${quoted(type)}. Dodaj ten rodzaj do umiejętności grupy.`,

  onlyForWork: (value, { key, works }) =>
    key === 'closing'
      ? `${value} dotyczy tylko kanałów: ${channelsOf(works)}. W pozostałych nikt nie czeka do rana. Użyj „serve” albo „flush”.`
      : `„${key}” dotyczy tylko kanałów: ${channelsOf(works)}. Usuń ten klucz.`,
  neededWith: (_, { other }) => `Brakuje tego klucza, a ${quoted(other)} go wymaga. Dodaj go.`,
  onlyWith: (_, { others }) =>
    `Ten klucz ma sens tylko razem z ${either(others.map(quoted))}. Usuń go albo dodaj to, czego wymaga.`,
  otherClock: (_, { clock }) =>
    `Wszystkie poziomy obsługi rodzaju kontaktów biegną według jednego zegara, pierwszego z nich: ${quoted(clock)}. Ustaw tu ten sam albo wydziel osobny rodzaj.`,
  notWith: (_, { other }) => `Ten klucz wyklucza się z ${quoted(other)}. Usuń jeden z nich.`,
  recordedNotWhole: (value) =>
    `Zarejestrowana liczba kontaktów nie może wynosić ${value}. Zaokrąglij ją albo ustaw „count” na „expected”.`,
  recordedStays: (_, { key, by }) =>
    `„${key}” dotyczy kontaktów oczekiwanych, a zarejestrowane przychodzą dokładnie tak, jak było. ${
      by === 'trace'
        ? `Usuń „${key}” albo „trace”.`
        : key === 'surges'
          ? 'Wskaż inne rodzaje w „types” albo ustaw ich „count” na „expected”.'
          : 'Usuń ten klucz albo ustaw „count” na „expected” wszędzie, gdzie obowiązuje.'
    }`,
  recordedNeedsFresh: () =>
    'Policzone kontakty przychodzące zawierają już ponowne próby i powroty, a że mają zostać takie, jakie są, nie da się z nich wyłuskać samych pierwszych prób. Podaj liczby pierwszych prób (basis „fresh”) albo ustaw „count” na „expected”.',
  easyTooLong: (value, { mean, contained }) =>
    `Gdyby ${figure(contained * 100)}% kontaktów załatwianych samodzielnie zajmowało po ${value} s, przy średniej ${figure(mean)} s na resztę zostałoby mniej niż nic. Podaj najwyżej ${figure(mean / contained)}.`,
  warmUpTooLong: (value, { length }) =>
    `${value} s to tyle, ile trwa cała symulacja (${figure(length)} s), albo więcej. Skróć okres rozruchu.`,

  tooLarge: (_, { size, figure: count, most }) => {
    const [what, mend] = {
      days: ['liczba dni od pierwszego do ostatniego', 'Skróć kalendarz'],
      intervals: ['liczba interwałów', 'Skróć kalendarz albo wydłuż interwały'],
      cells: [
        'liczba interwałów wszystkich rodzajów kontaktu',
        'Skróć kalendarz albo usuń część rodzajów kontaktu',
      ],
      contacts: [
        'liczba kontaktów w jednym powtórzeniu',
        'Skróć kalendarz albo sprawdź wolumen, ponowne próby i to, co wynika z kontaktu',
      ],
      shifts: ['liczba przyjść, wyjść i przerw w jednej grupie', 'Zmniejsz liczbę zmian, osób albo dni'],
      work: ['liczba kontaktów we wszystkich powtórzeniach', 'Zmniejsz liczbę powtórzeń'],
    }[size] as [string, string];
    return `Scenariusz jest za duży, aby go uruchomić: ${what} to ${figure(count)}, a może być najwyżej ${figure(most)}. ${mend}.`;
  },
  endlessLoop: (_, { gain, most }) =>
    `Średnia liczba kontaktów, które wynikają z jednego (przekazania, powroty, dalsze zadania, sprawy, zmiany kanału), to ${figure(Math.round(gain * 1000) / 1000)}, więc z jednego robi się ponad ${figure(most)}. Zmniejsz te udziały.`,
  moreIssues: (_, { count }) => moreProblems(count),
};

const table: TableSentences = {
  emptyTable: () => 'Nie ma żadnych wierszy. Podaj nagłówek i co najmniej jeden interwał.',
  noHeader: (_, { needed }) =>
    `W pierwszym wierszu nie ma nazw kolumn. Wpisz je na górze: ${needed.join(',')}.`,
  missingColumn: (_, { column, nearest }) =>
    nearest === undefined
      ? `Brakuje kolumny ${quoted(column)}. Dodaj ją.`
      : `Brakuje kolumny ${quoted(column)}. Czy to ${quoted(nearest)}? Jeśli tak, zmień jej nazwę.`,
  noAgents: () =>
    'Brakuje kolumny „agents”, więc nie wiadomo, ilu konsultantów jest na linii. Dodaj ją albo policz, ilu potrzeba.',
  duplicateColumn: (_, { first }) =>
    `Ta kolumna i ${quoted(first)} wyglądają na tę samą wielkość. Usuń jedną z nich.`,
  tooManyRows: (_, { count, most }) =>
    `Liczba wierszy w tabeli: ${figure(count)}. Naraz można symulować najwyżej ${figure(most)}. Podziel tabelę.`,
  tooManyColumns: (_, { most }) =>
    `Wiersz ma ponad ${figure(most)} kolumn. Sprawdź znak między komórkami albo pomiń część kolumn.`,
  ragged: (_, { count, expected }) =>
    `Liczba komórek to ${figure(count)}, a w nagłówku ${figure(expected)}. Sprawdź separatory w tym wierszu.`,
  brokenQuotes: () => 'Brakuje cudzysłowu albo jest o jeden za dużo. Całe komórki w cudzysłowach albo żadna.',
  notNumber: (value) => `${value} to nie liczba. Wpisz cyfry, na przykład 12,5.`,
  twoReadings: (value, { one, other }) =>
    `${value} może znaczyć ${comma(one)} albo ${other}. Wpisz liczbę bez separatora tysięcy.`,
  negative: (value) => `${value} to mniej niż 0. Podaj 0 lub więcej.`,
  tooLarge: (value, { most }) => `${value} to za dużo. Podaj najwyżej ${figure(most)}.`,
  notWhole: (value) => `Zarejestrowana liczba kontaktów nie może wynosić ${value}. Podaj liczbę całkowitą.`,
  notDuration: (value) => `${value} to nie czas trwania. Wpisz sekundy, na przykład 240, albo 4:00.`,
  notClock: (value) => `${value} to nie godzina. Wpisz godzinę i minuty, na przykład 08:30.`,
  notDate: (value) => `${value} to nie data. Wpisz rok-miesiąc-dzień, na przykład 2026-03-02.`,
  offGrid: (value, { intervalLength }) =>
    `${value} nie pasuje do pozostałych wierszy tego dnia, które są co ${figure(intervalLength / 60)} min. Popraw godzinę.`,
  mixedIntervals: (value, { intervalLength, other }) =>
    `Od godziny ${value} wiersze są co ${figure(other / 60)} min, a inne w pliku co ${figure(intervalLength / 60)} min. Podziel plik albo daj wszystkim wierszom jedną długość.`,
  badInterval: (_, { intervalLength }) =>
    `Wiersze są co ${figure(intervalLength / 60)} min. Podaj kwadranse, półgodziny albo godziny.`,
  duplicateRow: (_, { first }) => `Ta sama godzina jest już w wierszu ${first}. Zostaw jeden z tych wierszy.`,
  spreadTooWide: (value, { mean, most }) =>
    `${value} to ponad ${figure(most)} razy więcej niż średnia (${figure(mean)} s). Sprawdź jednostkę: obie wartości podaje się w sekundach.`,
  noHandleTime: () => 'Żaden wiersz nie podaje czasu obsługi. Uzupełnij choć jeden.',
  noVolume: () => 'Nie znaleziono kolumny z liczbą kontaktów. Wskaż tę, która je liczy.',
  oldWorkbook: () => 'To skoroszyt w starym formacie (.xls). Zapisz go jako .xlsx albo CSV.',
  brokenWorkbook: () =>
    'Skoroszyt jest uszkodzony albo to nie skoroszyt. Otwórz go i zapisz ponownie jako .xlsx lub CSV.',
  fileTooBig: (_, { most }) => `Plik ma ponad ${most} MB. Wyeksportuj mniej dni albo kolumn.`,
  workbookTooBig: (_, { most }) => `Rozpakowany skoroszyt ma ponad ${most} MB. Zapisz arkusz jako CSV.`,
  moreIssues: (_, { count }) => moreProblems(count),
};

export const errors: Shape<typeof en> = {
  scenario,
  table,
  quoted,
  nothing: 'pusta wartość',
  row: (row, column) => [row > 0 ? `Wiersz ${row}` : '', column].filter((part) => part !== '').join(', '),
};
