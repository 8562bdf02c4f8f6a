/** The command line in Polish. */
import type { cli as en } from '../en/cli.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';
import { examples } from './cli-examples.ts';
import { flags } from './cli-flags.ts';
import { problems } from './cli-problems.ts';
import { diagnosis } from './diagnosis.ts';
import { explain } from './explain.ts';
import { forecast } from './forecast.ts';
import { imports } from './imports.ts';
import { interval } from './interval.ts';
import { month } from './month.ts';
import { promise } from './promise.ts';
import { queue, queueReasons } from './queue.ts';
import { share } from './share.ts';
import { shifts } from './shifts.ts';
import { slots } from './slots.ts';
import { staffing } from './staffing.ts';
import { sweep } from './sweep.ts';
import { trace } from './trace.ts';
import { trust } from './trust.ts';

export const cli: Shape<typeof en> = {
  about: 'Holdline: ilu ludzi potrzebuje infolinia i jak długo czekają klienci.',
  usage: 'Użycie:',
  commandsTitle: 'Polecenia:',
  flagsTitle: 'Opcje:',
  examplesTitle: 'Przykłady:',
  everywhere: 'Każde polecenie zna --json, --lang en|pl i --help.',
  moreHelp: (command) => `Opcje i przykłady: holdline help${command === '' ? ' POLECENIE' : ` ${command}`}`,

  commands: {
    erlang: 'Co o jednym interwale mówią wzory: Erlang B, C lub A.',
    staff: 'Ilu ludzi wymaga cel: w jednym interwale, w każdym wierszu pliku albo w całym scenariuszu.',
    promise: 'Znajduje czas czekania, który można obiecać klientom, i sprawdza go w nowych dniach.',
    simulate: 'Symuluje scenariusz albo plik z półgodzinami, dzień po dniu.',
    compare:
      'Porównuje do trzech wariantów z bazą w tych samych wylosowanych dniach i mówi, jak pewna jest różnica.',
    forecast: 'Prognozuje ruch w nadchodzących tygodniach na podstawie historii i objaśnia każdą liczbę.',
    month:
      'Jak prawdopodobne jest, że miesiąc osiągnie poziom obsługi, według każdej reguły, oraz oczekiwana premia i kara.',
    explain: 'Wyjaśnia krok po kroku, czemu symulacja różni się od Erlanga C, i co infolinia wywołuje sama.',
    slots:
      'Ile terminów oddzwonień zaoferować w każdym przedziale, żeby dotrzymać obietnic i poziomu obsługi.',
    sweep:
      'Symuluje siatkę parametrów na tych samych losowych dniach, do tabeli, którą można dokończyć później.',
    merge: 'Składa części przebiegu po siatce w to, co zapisałby jeden komputer.',
    worker: 'Liczy komórki przebiegów z kolejki; można uruchomić ich dowolnie wiele, na różnych komputerach.',
    import:
      'Czyta eksport z centrali lub arkusza, mówi, co zrozumiano, i zapisuje zwykłe wiersze albo scenariusz.',
    trace: 'Zapisuje jedno powtórzenie, zdarzenie po zdarzeniu: podsumowanie albo wszystkie zdarzenia.',
    backtest: 'Odtwarza dni z eksportu i mówi, jak bardzo można ufać modelowi i czemu się myli.',
    diagnose:
      'Z samego ruchu, czasu obsługi, porzuceń i oczekiwania: cierpliwość i ludzie naprawdę na linii.',
    measures: 'Wypisuje wszystkie miary raportu i ich definicje.',
    share: 'Wypisuje link, który otwiera scenariusz w aplikacji.',
    schema: 'Wypisuje JSON Schema scenariusza.',
    open: 'Udostępnia aplikację na tym komputerze i wypisuje jej adres.',
    help: 'Pokazuje to albo opcje polecenia.',
  },
  files: {
    staff:
      'CSV z kolumnami date, start, offered, aht_s; z --method day, shifts albo simulation także scenariusz (JSON) albo preset:NAZWA; - czyta standardowe wejście',
    simulate: 'scenariusz (JSON), półgodziny (CSV), preset:NAZWA, link albo - czyli standardowe wejście',
    explain: 'scenariusz (JSON), półgodziny (CSV), preset:NAZWA albo - czyli standardowe wejście',
    promise:
      'scenariusz (JSON), półgodziny (CSV), preset:NAZWA albo - czyli standardowe wejście; bez pliku jeden interwał według wzoru',
    forecast:
      'historia (CSV): data, godzina i liczba kontaktów w wierszach najwyżej godzinnych; - czyta standardowe wejście',
    month: 'scenariusz (JSON), półgodziny (CSV), preset:NAZWA, link albo - czyli standardowe wejście',
    slots: 'scenariusz (JSON) z typem kontaktu, który ma terminy, preset:NAZWA albo -',
    sweep: 'siatka (JSON): scenario, axes, measures, replications, seed, study; - czyta standardowe wejście',
    merge:
      'części zapisane przez holdline sweep --shard, wszystkie z jednego przebiegu; - czyta standardowe wejście',
    import: 'eksport z centrali lub arkusza (CSV, tekst, XLSX); - czyli standardowe wejście',
    trace: 'scenariusz (JSON), półgodziny (CSV), preset:NAZWA albo - czyli standardowe wejście',
    backtest:
      'eksport z tym, co się działo: pojedyncze połączenia albo interwały z odebranymi, porzuconymi, oczekiwaniem i obsadą',
    compare:
      'każdy to scenariusz (JSON), półgodziny (CSV), preset:NAZWA, link albo - czyli standardowe wejście',
    share: 'scenariusz (JSON), półgodziny (CSV), preset:NAZWA, link albo - czyli standardowe wejście',
  },
  placeholders: {
    duration: 'CZAS',
    rate: 'TEMPO',
    target: 'CEL',
    share: 'UDZIAŁ',
    number: 'N',
    text: 'TEKST',
    claim: 'TEZA',
    step: 'PRÓG',
    date: 'DATA',
    special: 'DATA=MNOŻNIK|PLIK',
    hours: 'GODZINY',
    shard: 'I/N',
    queue: 'URL',
    weekdays: 'DNI',
  },
  flags,
  ownFlags: {
    sweep: {
      queue:
        'liczą wykonawcy przy tym Redisie: redis://HOST:6379, redis://:HASŁO@HOST/3 z numerem bazy, rediss://NAZWA:HASŁO@HOST z TLS',
    },
    worker: {
      queue:
        'Redis, w którym czekają przebiegi: redis://HOST:6379, redis://:HASŁO@HOST/3 z numerem bazy, rediss://NAZWA:HASŁO@HOST z TLS',
    },
  },
  defaultsTo: (value) => ` (domyślnie ${value})`,
  needed: ' (konieczne)',

  diagnosis,
  explain,
  imports,
  forecast,
  interval,
  month,
  promise,
  queue,
  queueReasons,
  share,
  shifts,
  slots,
  sweep,
  staffing,
  trace,
  trust,

  load: 'Obciążenie',
  scheduledAgents: 'Ludzie w grafiku',
  within: (label, wait) => `${label}, ${wait}`,
  requiredBecause: (binding) => `Ludzie na linii; decyduje ${binding}`,
  erlangs: (load) => `${load} erl.`,
  unstable: (load, agents) =>
    `Niestabilnie: ${load} erl. pracy, a ludzi ${agents}. Kolejka rośnie bez końca; dodaj ludzi albo podaj --patience.`,
  bindings: {
    stability: 'sama praca',
    serviceLevel: 'poziom obsługi',
    waitPercentile: 'czas, którego tylu nie przekracza',
    occupancy: 'granica zajętości',
    abandonment: 'granica rezygnacji',
    averageSpeedOfAnswer: 'czas do odebrania',
    averageWait: 'średni czas czekania',
    none: 'brak pracy',
  },
  nothingAskedTakesMore: 'Ludzie na linii; żadne żądanie nie wymaga więcej',

  dayByEquations: (level, abandoned) => `Z nimi ${level} odebranych na czas, ${abandoned} rezygnacji.`,
  oneMoreMeans:
    'O jedną więcej: ile kontaktów całego dnia jedna osoba więcej w tym interwale obsłuży na czas i ile uchroni przed rezygnacją.',
  equationsIgnore: {
    sentence: (list) => `Nie ma w równaniach, więc i tu pominięte: ${list}.`,
    callback: 'oddzwonienia',
    rule: 'reguła i populacja celu (liczy się odebrane na czas ze wszystkich)',
    onDays: 'udział dni, które mają osiągnąć cel',
    furtherLevels: 'drugi i trzeci poziom obsługi',
    groups: 'tempo i kolejność kilku grup',
  },
  equationsLeaveOut:
    'Równaniami: obsługa i cierpliwość jak wykładnicze, kontakty jak podano. Przy obsłudze lognormalnej pół godziny przesuwa się o najwyżej 1,3 punktu; pewność daje symulacja.',

  unnamed: 'Scenariusz bez nazwy',
  solvedBack: (type, given, fresh) =>
    `${type}: w podanych kontaktach (${given}) są już ponowne próby i powroty; pierwszych jest ${fresh}.`,
  columns: {
    day: 'dzień',
    time: 'godzina',
    type: 'rodzaj',
    group: 'grupa',
    total: 'razem',
    wholeRun: 'w całym przebiegu',
    stage: 'etap',
    load: 'obciążenie',
    required: 'potrzeba',
    binding: 'decyduje',
    scheduled: 'grafik',
    oneMoreInTime: 'o jedną więcej: na czas',
    oneMoreStay: 'mniej rezygnacji',
    low: '8 dni na 10 od',
    high: 'do',
  },

  compared: (base, replications, seed, seconds) =>
    `Baza: ${base}, powtórzeń ${replications}, ziarno „${seed}”, w ciągu ${seconds}`,
  draftTitle: (name) => `Wariant: ${name}`,
  base: 'baza',
  draft: 'wariant',
  difference: 'różnica',
  verdict: 'ocena',
  betterOn: 'lepszy w',
  worseOn: 'gorszy w',
  verdicts: { better: 'lepiej', worse: 'gorzej', 'cannot tell': 'nie wiadomo' },
  sameVerdict: 'tak samo',
  ofDays: {
    days: (better, of) => `${better} z ${of} ${pluralPl(of, 'dnia', 'dni', 'dni', 'dnia')}`,
    replications: (better, of) =>
      `${better} z ${of} ${pluralPl(of, 'powtórzenia', 'powtórzeń', 'powtórzeń', 'powtórzenia')}`,
  },
  otherWaits: (type, base, draft) =>
    `${type}: „na czas” to ${base} w bazie, a ${draft} w wariancie, więc poziomy obsługi odpowiadają na dwa różne pytania.`,
  onlyInBase: (types) => `Tylko w bazie i w jej sumie: ${types}.`,
  onlyInDraft: (types) => `Tylko w wariancie i w jego sumie: ${types}.`,
  otherDays: 'Kalendarze mają różne dni; dni i interwały nie są porównywane.',
  otherIntervals: 'Kalendarze mają różny podział; interwały nie są porównywane.',
  differenceWidths:
    '± to połowa 95-procentowego przedziału ufności; różnica ma własny, bo obie strony przeżyły te same wylosowane dni.',
  draftsAmongThemselves: 'Warianty między sobą',
  draftAgainst: (draft, other) => `${draft} wobec ${other}`,
  other: 'drugi',
  eachByItself: (drafts) =>
    `Każda ocena ma 95% pewności z osobna: gdyby żaden z ${drafts} wariantów niczego nie zmieniał, to i tak w najwyżej ${drafts * 5}% porównań któryś zostałby uznany za lepszy lub gorszy.`,

  simulated: (name, replications, seed, seconds) =>
    `${name}: powtórzeń ${replications}, ziarno „${seed}”, w ciągu ${seconds}`,
  agentHours: (hours) => `Razem godzin na linii: ${hours}.`,
  measures: {
    columns: { key: 'klucz', name: 'nazwa', unit: 'jednostka', formula: 'z czego' },
    intervals: 'W interwałach, w dniach i w całości, dla każdego rodzaju kontaktów i razem:',
    run: 'Tylko w całym przebiegu:',
    units: { count: 'w przebiegu', share: 'udział', seconds: 'sekundy', people: 'osoby', money: 'pieniądze' },
  },
  targets: {
    columns: {
      promised: 'obietnica',
      simulated: 'symulacja',
      onDays: 'pojedyncze dni, które ją spełniają',
      within95: '95 % w 95 % dni',
      kept: 'dotrzymana',
    },
    level: (share, within) => `${share} w ${within}`,
    most: (measure, most) => `${measure}: najwyżej ${most}`,
    scopes: { interval: 'w każdym interwale', day: 'każdego dnia', month: 'w całym horyzoncie' },
    onDays: (share) => `w ${share} z nich`,
    yes: 'tak',
    no: 'nie',
  },
  halfWidths: '± to połowa 95-procentowego przedziału ufności średniej.',
  sharpened: {
    title: 'Zaostrzone przez prostsze centrum w tych samych dniach, którego wyniki są znane bez symulacji:',
    noTwin:
      'Nie ma czego zaostrzyć: potrzebny jest rodzaj obsługiwany na żywo, z oczekiwanym wolumenem, bez rozgrzewki i bez nagranych zgłoszeń.',
    narrower: (times: string) => `przedział ${times}× węższy niż bez tego`,
  },
  dayNumber: (day) => `dzień ${day}`,
  progress: (done, of, level) => `${done} z ${of}  poziom obsługi ${level}`,
  assertionFailed: (claim, found) => `teza nieprawdziwa: ${claim}; symulacja mówi ${found}`,
  assertionHolds: (claim, found) => `zgadza się: ${claim} (${found})`,
  nothingObserved: 'nic nie zaobserwowano',
  noInterval: (mean) => `jedno powtórzenie nie daje przedziału (średnia ${mean})`,
  intervalEnd: {
    lower: (end, estimate) => `${end} na dolnym końcu 95-procentowego przedziału (${estimate})`,
    upper: (end, estimate) => `${end} na górnym końcu 95-procentowego przedziału (${estimate})`,
  },
  interrupted: 'przerwano',
  serving: (address) => `Holdline jest pod adresem ${address}  (Ctrl-C kończy)`,

  problemsTitle: (count) => (count === 1 ? 'Jedna rzecz do poprawienia:' : `Do poprawienia (${count}):`),
  problems,
  examples,
};
