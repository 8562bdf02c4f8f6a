/** What is said of an imported file: how it was read, what was set aside, what it leaves open. */
import type { imports as en, importProblems as enProblems } from '../en/imports.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

const rows = (count: number) => `${count} ${pluralPl(count, 'wiersz', 'wiersze', 'wierszy', 'wiersza')}`;
const which = (count: number, one: string, more: string) => (count === 1 ? one : more);

export const imports: Shape<typeof en> = {
  layouts: {
    avayaCmsInterval: 'Avaya CMS, grupa według interwałów',
    avayaRaw: 'Avaya CMS, surowa tabela',
    genesysCloudInterval: 'Genesys Cloud, kolejka według interwałów',
    amazonConnectHistorical: 'Amazon Connect, dane historyczne',
    amazonConnectForecast: 'Amazon Connect, wolumeny do prognozy',
    ciscoUccx: 'Cisco UCCX, aktywność kolejek',
    five9CallLog: 'Five9, lista połączeń',
    asteriskQueueLog: 'Asterisk, dziennik kolejki',
    swyx: 'Swyx, statystyka połączeń',
    nice: 'NICE IEX, dane kolejki',
    dailySummary: 'zestawienie połączeń odebranych i porzuconych',
    bankCalls: 'wolumeny według interwałów',
    technionCalls: 'bank z Technionu, połączenie po połączeniu',
    technionHalfHours: 'bank z Technionu, półgodziny',
    table: 'tabela interwałów',
    calls: 'lista połączeń',
  },
  roles: {
    date: 'data',
    start: 'godzina',
    end: 'koniec interwału',
    length: 'długość interwału',
    queue: 'kolejka',
    channel: 'kanał',
    offered: 'kontakty przychodzące',
    answered: 'odebrane',
    abandoned: 'porzucone',
    answeredWithin: 'odebrane na czas',
    serviceLevel: 'poziom obsługi',
    agents: 'obsada na linii',
    answerWait: 'średni czas do odebrania (ASA)',
    abandonWait: 'średni czas do porzucenia',
    wait: 'średni czas w kolejce (wszyscy)',
    handleTime: 'średni czas obsługi (AHT)',
    handleTimeSd: 'czas obsługi, odch. st.',
    talkTime: 'czas rozmowy',
    holdTime: 'czas zawieszenia',
    afterWork: 'praca po kontakcie (ACW)',
    totalHandleTime: 'czas obsługi, suma',
    totalTalkTime: 'czas rozmów, suma',
    totalHoldTime: 'czas zawieszenia, suma',
    totalAfterWork: 'praca po kontaktach, suma',
    totalAnswerWait: 'czas oczekiwania odebranych, suma',
    outcome: 'wynik połączenia',
    direction: 'kierunek połączenia',
    agent: 'konsultant',
    caller: 'kto dzwonił',
    serviceStart: 'godzina odebrania',
    none: 'pomiń',
  },
  units: { s: 'sekundy', ms: 'milisekundy', min: 'minuty', h: 'godziny', d: 'dni' },

  counted: {
    arrival: 'w interwale, w którym przyszedł',
    answer: 'w interwale, w którym został odebrany',
    end: 'w interwale, w którym się skończył',
    unknown: 'w interwale, którego eksport nie podaje',
  },
  countedAll: (where) => `Kontakt jest liczony ${where}.`,
  countedApart: (offered, answered, handled) =>
    `Kontakt jest liczony jako przychodzący ${offered}, jako odebrany ${answered}, a jego czas obsługi ${handled}.`,
  waitStarts: {
    queue: 'Oczekiwanie zaczyna się z wejściem do kolejki.',
    entry: 'Oczekiwanie zaczyna się z wejściem do centrum, razem z menu.',
    unknown: 'Eksport nie podaje, od kiedy liczy się oczekiwanie.',
  },

  read: (layout, sure) => `Rozpoznano: ${layout} (pewność ${sure}).`,
  counts: (rowCount, days, contacts) =>
    `${rowCount} ${pluralPl(Number(rowCount), 'interwał', 'interwały', 'interwałów', 'interwału')}${days > 0 ? `, liczba dni: ${days}` : ''}, kontaktów razem: ${contacts}.`,
  callCount: (count) => `Pojedynczych połączeń: ${count}.`,
  form: (encoding, delimiter) =>
    `Odczytano jako ${encoding}${delimiter && `, komórki rozdzielają ${delimiter}`}.`,
  delimiters: { '\t': 'tabulatory', ';': 'średniki', '|': 'kreski pionowe', ',': 'przecinki' },
  columnsTitle: 'Kolumny',
  column: 'kolumna',
  holds: 'zawiera',
  sure: 'pewność',
  nameless: (number) => `kolumna ${number}`,
  asidesTitle: 'Odłożono',
  remarksTitle: 'Warto wiedzieć',

  asides: {
    above: (count) => `${rows(count)} nad tabelą`,
    totals: (count) => `${rows(count)} z sumą pozostałych`,
    repeatedHeader: (count) => `powtórzony nagłówek, ${rows(count)}`,
    comment: (count) => `${rows(count)} komentarza`,
    text: (count) => `${rows(count)} bez liczb`,
    repeat: (count) => `${rows(count)} ${which(count, 'powtarzający', 'powtarzające')} inny słowo w słowo`,
    otherRepeat: (count) => `${rows(count)} dla kolejki i godziny, które występują dwa razy`,
    otherQueue: (count) => `${rows(count)} innych kolejek`,
    queuesTogether: (count) => `${rows(count)} z sumą kolejek, które mają własne wiersze`,
    notOffered: (count) =>
      `${count} ${pluralPl(count, 'połączenie', 'połączenia', 'połączeń', 'połączenia')} poza kolejką (wychodzące albo załatwione w menu)`,
    event: (count) =>
      `${count} ${pluralPl(count, 'zdarzenie', 'zdarzenia', 'zdarzeń', 'zdarzenia')}, z których nic nie wynika o kontakcie`,
    unfinished: (count) =>
      `${count} ${pluralPl(count, 'połączenie', 'połączenia', 'połączeń', 'połączenia')} bez końca, bo dziennik się urywa`,
    unreadable: (count) => `${rows(count)}, których nie da się odczytać`,
  },
  inLines: (lines) => `wiersz pliku ${lines}`,

  remarks: {
    offeredAdded: () => 'Nie ma kolumny kontaktów przychodzących: dodano odebrane i porzucone.',
    talkOnly: () => 'Czas obsługi to sama rozmowa; pracy po kontakcie nie ma w eksporcie.',
    handleTimeAdded: () => 'Czas obsługi złożono z rozmowy, zawieszenia i pracy po kontakcie.',
    dateOrder: (value) =>
      `Daty odczytano z ${value === 'mdy' ? 'miesiącem' : 'dniem'} na początku, tak jak zapisuje je ten system.`,
    noDates: () => 'Wiersze nie mają dat.',
    dayAbove: (value) => `Data ${value} stoi nad tabelą.`,
    queueAbove: (value) => `Kolejka „${value}” stoi nad tabelą.`,
    usualWait: (value) =>
      `Przyjęto poziom obsługi w ${value} s, zwykły próg tego systemu; plik go nie podaje. Inny poda --within.`,
    unknownWait: (value) =>
      `„${value}” nie podaje swojego progu, więc liczba odebranych w 20 s pozostaje pusta. Próg poda --within.`,
    levelDoesNotFit: () =>
      'Poziom obsługi nie jest ułamkiem całkowitej liczby kontaktów, więc nic z niego tam nie policzono. Może pomija szybko porzucone.',
    levelRounded: () => 'Poziomy obsługi są zbyt zaokrąglone, by pewnie wskazać liczbę kontaktów.',
    countsDisagree: () => 'Odebrane i porzucone nie sumują się do przychodzących.',
    headerDoubted: (value) => `Komórki pod „${value}” nie są tym, co mówi nagłówek; kolumnę pominięto.`,
    blankCounts: () => 'Niektóre liczby są puste i takie pozostają.',
    carriedDown: () => 'Puste daty lub kolejki uzupełniono z wiersza powyżej.',
    repeatedHour: (value) =>
      `W dniu ${value} cofnięto zegary: jedna godzina występuje dwa razy, obie zachowano.`,
    missingDays: (value) => `Brak danych za ${value}.`,
    outOfOrder: () => 'Wiersz ma godzinę wcześniejszą niż wiersz nad nim.',
    afternoon: () =>
      'Zegar ma dwanaście godzin bez AM i PM: wiersze po południu odczytano jako godziny od 13:00.',
    gaps: () => 'W ciągu dnia brakuje niektórych godzin; plan przyjmuje, że nie było wtedy kontaktów.',
    farFromOthers: (value) => `Czas obsługi ${value} s bardzo odbiega od pozostałych wierszy. Sprawdź go.`,
    raggedSettled: () =>
      'Wiersz ma o komórkę za dużo; jego liczby zgadzają się tylko w jednym odczycie i tak go odczytano.',
    serialDates: (value) =>
      `Liczby pod „${value}” to daty lub godziny tak, jak przechowuje je arkusz; tak je odczytano.`,
    agentsNotSummed: () => 'Ci sami ludzie mogą pracować w kilku kolejkach, więc obsady nie dodano.',
    queuesInOneCell: (value) => `Wiersze „${value}” liczą kilka kolejek razem.`,
  },

  questions: {
    queue: (text) =>
      text === ''
        ? 'W pliku jest kilka kolejek. Która, czy wszystkie razem?'
        : `Nie ma jednej kolejki „${text}”. Która, czy wszystkie razem?`,
    decimal: (text) => `Co oznacza „${text}”?`,
    dates: (text) => `Który to dzień: ${text}?`,
    column: (text) => `Która kolumna się liczy (${text})?`,
    unit: (text) => `W jakiej jednostce jest ${text}?`,
    total: (text) => `Czy ${text} to czas jednego kontaktu, czy wszystkich kontaktów z wiersza razem?`,
    repeats: () => 'Ta sama kolejka i godzina występuje dwa razy z różnymi liczbami. Które są prawdziwe?',
    zone: () => 'Godziny są w UTC. W jakiej strefie czasowej jest centrum?',
    sheet: () => 'Kilka arkuszy zawiera tabelę. Który wczytać?',
  },
  choices: {
    queue: (value, reading) => `${value} (kontaktów: ${reading})`,
    decimal: (_, reading) => reading,
    dates: (_, reading) => reading,
    column: (_, reading) => reading,
    unit: (_, reading) => reading,
    total: (value, reading) =>
      value.includes('=total') ? `wszystkich razem: ${reading}` : `jednego kontaktu: ${reading}`,
    repeats: (value, reading) =>
      `${{ first: 'pierwsze', last: 'ostatnie', sum: 'oba razem' }[value]} (${reading})`,
    zone: (value) => value,
    sheet: (value) => value,
  },
  allTogether: 'wszystkie razem',
  answerWith: (flags) => `odpowiedz flagą ${flags}`,
};

export const importProblems: Shape<typeof enProblems> = {
  notDatesOrder: () => 'nie jest kolejnością dat; napisz dmy, mdy albo ymd',
  notMeaning: (known) =>
    `nie wskazuje kolumny; napisz 'NAGŁÓWEK=ROLA' albo 'NAGŁÓWEK=ROLA/min', gdzie rola to: ${known}`,
  unknownHeader: (known) => `nie jest kolumną tego pliku; są: ${known}`,
  notZone: () => 'nie jest strefą czasową; napisz na przykład Europe/Warsaw',
  queueOrSum: () => 'nie łączy się z --queue; zostaw jedno',
  csvOrJson: () => 'nie łączy się z --json; zostaw jedno',
};
