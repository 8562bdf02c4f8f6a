/** The command line in Polish. */
import type { cli as en } from '../en/cli.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';
import { diagnosis } from './diagnosis.ts';
import { explain } from './explain.ts';
import { forecast, forecastProblems } from './forecast.ts';
import { importProblems, imports } from './imports.ts';
import { interval } from './interval.ts';
import { month } from './month.ts';
import { promise } from './promise.ts';
import { linkProblems, share } from './share.ts';
import { shifts } from './shifts.ts';
import { slots } from './slots.ts';
import { staffing } from './staffing.ts';
import { sweep, sweepProblems } from './sweep.ts';
import { trace } from './trace.ts';
import { trust } from './trust.ts';

const { abandonedWithoutWait, nobodyWaited, everybodyGaveUp, noWork, noPatienceFits } = diagnosis.conflicts;
const diagnosisProblems = {
  abandonedWithoutWait: () => abandonedWithoutWait,
  nobodyWaited: () => nobodyWaited,
  everybodyGaveUp: () => everybodyGaveUp,
  noWork: () => noWork,
  noPatienceFits: () => noPatienceFits,
};

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
    sweep: 'siatka (JSON): scenario, axes, measures, replications, seed; - czyta standardowe wejście',
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
    weekdays: 'DNI',
  },
  flags: {
    model:
      'b: bez kolejki; c: nikt nie rezygnuje; a: klienci rezygnują. Domyślnie a przy --patience, inaczej c',
    arrivals: 'kontakty w jednostce czasu: 100/30m, 200/h',
    aht: 'średni czas obsługi: 180s, 3m, 4:00',
    agents: 'ludzie na linii; przy odtwarzaniu dni column (jak w pliku) albo inferred (z tego, kto odbierał)',
    patience:
      'średni czas, po którym klient rezygnuje: 5m. Bez tej opcji nie rezygnuje nikt. Przy odtwarzaniu dni rozkład, odczytany z pliku; domyślnie wszystkie, które z niego widać',
    within: 'dopuszczalny czas czekania: odebrane w tym czasie liczy się jako na czas',
    target: 'poziom obsługi do osiągnięcia: 80/20s to 80 % w 20 sekund',
    maxOccupancy: 'największa dopuszczalna zajętość konsultantów: 85%',
    maxAbandonment: 'największy dopuszczalny udział rezygnacji: 5%',
    maxAsa: 'największy dopuszczalny średni czas do odebrania: 30s',
    share: 'udział klientów, którym obiecuje się odebranie na czas: 90%',
    days: 'udział dni, w których obietnica albo cel ma być dotrzymany: 95%; dla jednego interwału według --busyness',
    rule: 'jak poziom obsługi liczy rezygnacje. Domyślnie offered',
    held: 'poziom obsługi tych, którzy w ogóle musieli czekać',
    maxWait: 'udział wszystkich, którzy czekają najwyżej tyle, jakkolwiek to się kończy: 90/60s',
    redial: 'udział rezygnujących, którzy próbują później znowu: 30%',
    busyness: 'jak bardzo ruch w poszczególnych dniach odchyla się od średniej (SD): 10%',
    sessions: 'ile rozmów naraz prowadzi jedna osoba, na przykład czatów',
    slowdown: 'o jaki udział każda następna rozmowa spowalnia pozostałe. Domyślnie 15 %',
    seats: 'najwięcej ludzi, ilu się zmieści',
    hourlyCost: 'koszt płatnej godziny, w pieniądzach',
    around: 'pokaż, co zmieniłyby od dwóch osób mniej do pięciu więcej',
    shrinkage: 'udział płatnego czasu poza linią: 30%',
    csv: 'wypisz wiersze jako CSV: staff z potrzebną liczbą ludzi, gotowe dla simulate; simulate każdy interwał, dla arkusza w języku --lang',
    seed: 'nazwa wylosowanych dni; to samo ziarno daje te same cyfry',
    replications: 'ile razy symulowany jest cały kalendarz; domyślnie według scenariusza albo 200',
    precision:
      'zakończ przy 50, 100, 200 … powtórzeniach, gdy poziom obsługi albo każda jego różnica są tak pewne: 0.5%',
    replication: 'które powtórzenie, od 0',
    format:
      'podsumowanie albo wszystkie zdarzenia w wierszach JSON lub CSV. Domyślnie podsumowanie; przy --out według nazwy pliku',
    as: 'wypisz wiersze jako csv albo scenariusz gotowy dla simulate i staff. Domyślnie: co zrozumiano albo jaka jest prognoza',
    queue: 'kolejka do wczytania, gdy plik ma ich kilka',
    sum: 'weź wszystkie kolejki razem',
    decimal: 'znak przed ułamkiem tam, gdzie 1.234 ma dwa znaczenia',
    dates: 'kolejność w datach tam, gdzie 3/4/2026 ma dwa znaczenia',
    map: "co zawiera kolumna, 'Nagłówek=rola' albo 'Nagłówek=rola/min'. Można powtarzać",
    repeats: 'który wiersz się liczy, gdy kolejka i godzina występują dwa razy z różnymi liczbami',
    zone: 'strefa czasowa centrum, gdy plik jest w UTC: Europe/Warsaw',
    sheet: 'arkusz skoroszytu',
    skipUnreadable: 'odłóż wiersze, których nie da się odczytać, zamiast przerywać',
    out: 'plik do zapisania',
    threads: 'liczba wątków; 0 zostaje w tym jednym. Cyfry są takie same',
    assert:
      'teza o średniej: całości, typu albo dnia; kod wyjścia 1, gdy nieprawdziwa: "phone.serviceLevel >= 80%". Można powtarzać',
    assertLower:
      'to samo o gorszym końcu 95-procentowego przedziału: dolnym przy >=, górnym przy <=. Można powtarzać',
    intervals: 'wypisz też każdy interwał',
    type: 'tylko ten typ kontaktu: jego id',
    kept: 'udział obietnic przypadających w każdym przedziale, których trzeba dotrzymać. Domyślnie 95%',
    freshDays: 'nowe dni, na których sprawdzany jest wynik. Domyślnie 2000; przy --frontier 500 na punkt',
    promisesAlone: 'wymagaj samych obietnic, cokolwiek terminy robią z poziomem obsługi',
    frontier: 'zamiast tego: od mniejszej do większej liczby ludzi obietnice, poziomy obsługi i terminy',
    address:
      'adres aplikacji, którą otwiera link. Domyślnie http://127.0.0.1:4280/, czyli tam, gdzie udostępnia ją holdline open',
    names: 'zachowaj w linku nazwy i notatki; bez tej opcji są pomijane',
    port: 'port serwera. Domyślnie 4280 albo wolny',
    method:
      'formula: ludzie w każdym interwale z osobna; day: z równań całego dnia, kolejka przechodzi dalej; shifts: najtańsze zmiany, które pokrywają scenariusz, a potem jego symulacja; simulation: najmniej ludzi w każdej grupie scenariusza, sprawdzone na nowych dniach. Domyślnie formula',
    requirement:
      'skąd wziąć ludzi do pokrycia: formula (wzór), day (równania dnia) albo simulation (symulacja). Domyślnie formula',
    library: 'zmiany, które wolno układać, jako JSON; domyślnie polska praktyka',
    explain:
      'day: co decyduje w każdym interwale i ile warta jest tam jeszcze jedna osoba; shifts: pokrycie każdego interwału; simulation: typ, którego cel w nim decyduje',
    rounds: 'ile razy dodać ludzi tam, gdzie symulacja nie dotrzymuje celu. Domyślnie 0',
    solveTime: 'najdłuższy czas układania zmian jednej grupy. Domyślnie 1m',
    monthDays:
      'dni w miesiącu. Domyślnie tyle, ile ma kalendarz, jeśli co najmniej 20, dla tygodnia siedmiu dni 30, inaczej 21',
    bonus:
      'premia za miesiąc, który osiąga cel albo własny próg: 2000, 85%=2000. Można powtarzać; płatny jest najwyższy osiągnięty',
    malus:
      'tak samo kara poniżej celu albo progu: 3000, 75%=3000. Można powtarzać; płatny jest najniższy nieosiągnięty',
    weeks: 'ile tygodni prognozować, od 1 do 8. Domyślnie 1',
    from: 'pierwszy prognozowany dzień; liczą się tylko dni przed nim. Domyślnie poniedziałek po historii',
    holidays:
      'święta: w historii odkładane na bok, a prognozowane tak, jak wypadały wcześniejsze. Domyślnie none (bez świąt)',
    special:
      'dzień, o którym wiadomo, że jest inny niż zwykle: 2026-05-02=0.4 zwykłego ruchu, albo plik z takimi wierszami. Można powtarzać',
    like: 'scenariusz tej samej infolinii, w który wstawia się prognozę: czasy obsługi, ludzie, cele, cierpliwość',
    skipDay: 'dzień do pominięcia, na przykład z awarią: 2026-03-02. Można powtarzać',
    weekdays: 'dni tygodnia, które się bierze: pn-pt, nd-cz. Domyślnie wszystkie',
    hours: 'godziny, które się bierze: 07:00-22:00. Domyślnie wszystkie, w których ktoś był na linii',
    volume: 'liczba kontaktów',
    per: 'czas, w którym przyszły: 30m, 10h',
    abandonment: 'udział tych, którzy zrezygnowali: 6%',
    meanWait: 'średni czas w kolejce wszystkich, także tych, którzy zrezygnowali: 25s',
    asa: 'średni czas do odebrania, jeśli znasz tylko ten: 20s',
    paid: 'liczba ludzi na linii, za których płacisz',
    json: 'wypisz JSON',
    lang: 'język tabel i komunikatów',
    help: 'pokaż to',
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
  problems: {
    ...importProblems,
    ...sweepProblems,
    ...linkProblems,
    ...forecastProblems,
    notStep: month.notStep,
    tooFewRuns: month.tooFewRuns,
    unknownCommand: (meant) =>
      `nie jest poleceniem${meant ? `; może chodziło o ${meant}?` : '; wylicza je holdline help'}`,
    unknownFlag: (meant) =>
      `nie jest tu opcją${meant ? `; może chodziło o ${meant}?` : '; wylicza je --help'}`,
    takesNoValue: () => 'to przełącznik, nie przyjmuje wartości',
    valueMissing: () => 'wymaga wartości za sobą',
    givenTwice: () => 'jest podane więcej niż raz; zostaw jedno',
    flagMissing: () => 'jest konieczne; dodaj',
    surplusOperand: () => 'jest tu zbędne; usuń albo poprzedź opcją',
    fileMissing: () => 'nie podano; wskaż plik, preset:NAZWA albo - czyli standardowe wejście',
    empty: () => 'jest puste; wpisz coś albo pomiń opcję',
    notDuration: () => 'nie jest czasem ≥ 0; napisz 180s, 3m, 1h30m albo 4:00',
    notPositiveDuration: () => 'nie jest czasem większym od 0; napisz 180s, 3m, 1h30m albo 4:00',
    notRate: () => 'nie jest tempem; napisz kontakty/czas, na przykład 100/30m albo 200/h',
    notTarget: () => 'nie jest celem; napisz procent/czas, na przykład 80/20s',
    notShare: () => 'nie jest udziałem od 0 do 100 %; napisz 85% albo 0.85',
    notShareAboveZero: () => 'nie jest udziałem powyżej 0, do 100 %; napisz 1% albo 0.01',
    notShareBelowOne: () => 'nie jest udziałem od 0 do mniej niż 100 %; napisz 30% albo 0.3',
    notWhole: (least, most) => `nie jest liczbą całkowitą od ${least} do ${most}`,
    notOneOf: (words) => `nie jest jednym z: ${words}`,
    tooMuchLoad: (load, most) => `to ${load} erl. pracy; wzory liczą najwyżej ${most}`,
    nothingDemanded: () => 'nie podano; wskaż cel, na przykład 80/20s, albo granicę --max-…',
    targetOutOfReach: () =>
      'żąda wszystkich na czas, czego nie obieca żadna liczba ludzi; żądaj mniej niż 100 %',
    mostOutOfReach: () =>
      'żąda równego zera, czego nie obieca żadna liczba ludzi; żądaj więcej niż 0 albo usuń',
    heldAtOnce: () =>
      'pyta o tych, którzy czekali i zostali odebrani od razu; podaj dłuższy czas w --target albo usuń',
    onlyWithMethod: (method) => `pasuje tylko do --method ${method}; pomiń`,
    notScenario: () =>
      'to tabela z półgodzinami; zmiany wymagają scenariusza: zrób go w aplikacji albo zobacz holdline schema',
    notLibrary: () => 'to nie JSON; biblioteka zmian jest plikiem JSON',
    notTable: () =>
      'to scenariusz, a wzory biorą CSV z półgodzinami; dodaj --method day, shifts albo simulation',
    onlyWithModel: (models) => `ma sens tylko z --model ${models}; pomiń`,
    neededWithModel: (model) => `jest konieczne z --model ${model}; dodaj`,
    onlyWith: (flag) => `ma sens tylko z ${flag}; usuń albo dodaj tamto`,
    neededWithoutFile: () => 'jest konieczne bez pliku; dodaj albo wskaż scenariusz',
    notShareOfDays: () => 'nie jest udziałem dni od 50 do 99 %; napisz 95%',
    notAmount: () => 'nie jest kwotą większą od 0; napisz 38.50',
    onlyForCsv: () => 'dotyczy pliku z półgodzinami; scenariusz mówi to sam w sobie',
    onlyWithoutFile: () => 'nie idzie w parze z plikiem, który mówi to wiersz po wierszu; pomiń',
    notOneLine: () =>
      'ma kilka rodzajów kontaktów albo jeden, który nie jest rozmową ani okienkiem; --method day odpowiada dla jednej kolejki, w której każdy obsługuje jeden kontakt naraz',
    onlyWithFile: () => 'idzie w parze tylko z plikiem; podaj go',
    twoWaits: (other) => `różni się od ${other} s w --target; pomiń`,
    notCount: () => 'nie jest liczbą ≥ 0; napisz 120',
    notHours: () => 'nie jest częścią dnia; napisz 07:00-22:00',
    notWeekdays: () => 'nie jest listą dni tygodnia; napisz pn-pt albo pn,śr,so',
    waitMissing: () => 'jest konieczne; dodaj albo podaj --asa, jeśli znasz tylko czas do odebrania',
    twoMeanWaits: () => 'nie idzie w parze z --mean-wait; zostaw jedno',
    ...diagnosisProblems,
    noOutcome: () =>
      'nie mówi, ilu odebrano ani ilu zrezygnowało, więc nie ma z czym porównać prognozy; wyeksportuj też to',
    noHandleTimes: () => 'nie mówi, jak długo trwały kontakty; wyeksportuj też średni czas obsługi',
    noPeople: () =>
      'nie mówi, kto był na linii; dodaj kolumnę z obsadą albo weź pojedyncze połączenia z nazwą konsultanta',
    needsCalls: () => 'wymaga pojedynczych połączeń; z interwałów widać tylko rozkład wykładniczy',
    nobodyGaveUp: () => 'wymaga kontaktów, które zrezygnowały; pomiń',
    noSuchDay: () => 'nie jest dniem z tego pliku; napisz go tak: 2026-03-02',
    noDaysLeft: () => 'nie zostawia żadnego dnia; weź więcej',
    noIntervals: () => 'ma same dni; potrzeba półgodzin albo pojedynczych połączeń',
    noAgentNames: () =>
      'nie wymienia żadnego konsultanta, więc nie wiadomo, kto był na linii; użyj --agents column',
    noAgents: () =>
      'nie ma kolumny „agents”, więc nikogo na linii; ilu trzeba, powie: holdline staff PLIK --target 80/20s --csv',
    fileNotFound: () => 'nie ma takiego pliku; sprawdź nazwę, a przykład wskaż przez preset:NAZWA',
    isFolder: () => 'to folder; wskaż plik w nim',
    unwritable: (reason) => `nie da się zapisać (${reason})`,
    unreadable: (reason) => `nie da się odczytać (${reason})`,
    fileTooBig: (megabytes) => `ma więcej niż ${megabytes} MB; takiego scenariusza nie da się policzyć`,
    cutOff: () => 'urywa się w środku JSON; weź cały plik',
    notJson: (line, column) => `nie jest JSON: wiersz ${line}, kolumna ${column}`,
    unknownPreset: (known) => `to nie przykład; są: ${known}`,
    notClaim: () =>
      'nie jest tezą; napisz MIARA >= WARTOŚĆ albo MIARA <= WARTOŚĆ, na przykład "serviceLevel >= 80%"',
    unknownMeasure: (meant) =>
      `nie jest miarą${meant ? ` (może chodziło o ${meant}?)` : ''}; napisz na przykład serviceLevel, averageWait albo abandonmentRate`,
    unknownType: (meant, known) =>
      `nie jest typem kontaktu ani dniem z tego scenariusza${meant ? ` (może chodziło o ${meant}?)` : ''}; są: ${known}`,
    notType: (meant, known) =>
      `nie jest typem kontaktu z tego scenariusza${meant ? ` (może chodziło o ${meant}?)` : ''}; są: ${known}`,
    notExplained: () =>
      'nie ma nikogo, kto czeka na linii: same sprawy odroczone albo nagrane kontakty; Erlang C nie ma tu nic do powiedzenia',
    unknownPart: (meant, known) =>
      `nie jest typem kontaktu, który można wyjaśnić${meant ? ` (może chodziło o ${meant}?)` : ''}; są: ${known}`,
    noSlots: () =>
      'nie ma typu kontaktu z terminami oddzwonień (callback.kind: slot), nie ma więc czego oferować',
    whichType: (known) => `trzeba podać: terminy ma kilka typów kontaktu; wskaż jeden z: ${known}`,
    notSlotType: (meant, known) =>
      `nie jest typem kontaktu z terminami${meant ? ` (może chodziło o ${meant}?)` : ''}; są: ${known}`,
    readTwice: () => 'to standardowe wejście, które da się odczytać raz; dla drugiego wskaż plik',
    portTaken: () => 'jest zajęty; podaj inny albo pomiń --port',
    portRefused: () => 'jest niedozwolony; podaj większy niż 1023 albo pomiń --port',
    appMissing: () => 'nie istnieje: najpierw zbuduj aplikację (npm run build)',
  },
  examples: {
    erlang: [
      'holdline erlang --arrivals 100/30m --aht 180s --agents 14 --within 20s',
      'holdline erlang --model a --arrivals 100/30m --aht 180s --agents 12 --patience 5m --json',
    ].join('\n'),
    staff: [
      'holdline staff --arrivals 100/30m --aht 180s --target 80/20s --shrinkage 30%',
      'holdline staff polgodziny.csv --target 80/20s --csv > z-obsada.csv',
      'holdline staff preset:hotlineMonday --method day --explain',
      'holdline staff preset:hotlineMonday --method simulation --explain --out z-obsada.json',
    ].join('\n'),
    promise: [
      'holdline promise preset:hotlineMonday --share 90% --days 95%',
      'holdline promise --arrivals 100/30m --aht 180s --agents 14 --busyness 10%',
    ].join('\n'),
    forecast: [
      'holdline forecast historia.csv --holidays pl --special 2026-05-02=0.4',
      'holdline forecast historia.csv --weeks 2 --as csv > tygodnie.csv',
      'holdline forecast historia.csv --as scenario --like infolinia.json > tydzien.json',
    ].join('\n'),
    month: [
      'holdline month preset:hotlineMonday --bonus 85%=2000 --malus 75%=3000',
      'holdline month scenariusz.json --target 80/20s --month-days 22 --intervals',
    ].join('\n'),
    simulate: [
      'holdline simulate preset:hotlineMonday',
      'holdline simulate polgodziny.csv --patience 5m --within 20s --seed poniedzialek',
      'holdline simulate scenariusz.json --csv --lang pl > interwaly.csv',
      'holdline simulate scenariusz.json --replications 400 --assert "serviceLevel >= 80%"',
      'holdline simulate scenariusz.json --assert-lower "phone.serviceLevel >= 0.8" --assert-lower "phone.averageWait <= 30s"',
    ].join('\n'),
    compare: [
      'holdline compare scenariusz.json jeden-wiecej-w-poludnie.json',
      'holdline compare dzis.csv plan-a.csv plan-b.csv --patience 5m --target 80/20s --intervals',
    ].join('\n'),
    explain: [
      'holdline explain preset:smallBank',
      'holdline explain preset:languageLines --type english',
    ].join('\n'),
    slots: [
      'holdline slots preset:callbackDesk',
      'holdline slots scenariusz.json --type calls --kept 98% --frontier',
    ].join('\n'),
    sweep: ['holdline sweep siatka.json --out komorki.csv', 'holdline sweep siatka.json --json'].join('\n'),
    import: [
      'holdline import eksport.csv',
      'holdline import eksport.xlsx --sum --as csv > wiersze.csv',
      "holdline import eksport.csv --queue Sprzedaż --map 'Połączenia=offered' --as scenario --target 80/20s > scenariusz.json",
    ].join('\n'),
    trace: [
      'holdline trace preset:hotlineMonday',
      'holdline trace scenariusz.json --replication 3 --out dzien.csv',
    ].join('\n'),
    backtest: [
      'holdline backtest polaczenia.csv --skip-day 2026-03-04 --weekdays pn-pt',
      'holdline backtest polgodziny.csv --patience exponential --intervals --json',
    ].join('\n'),
    diagnose: [
      'holdline diagnose --volume 120 --per 30m --aht 240s --abandonment 8.2% --mean-wait 16s --paid 25',
      'holdline diagnose --volume 2400 --per 13h --aht 4m --abandonment 6% --asa 12s --target 80/20s',
    ].join('\n'),
    measures: 'holdline measures',
    share: ['holdline share scenariusz.json', 'holdline simulate "http://127.0.0.1:4280/#/plan?s=1.…"'].join(
      '\n',
    ),
    schema: 'holdline schema > scenario.schema.json',
    open: 'holdline open --port 8080',
  },
};
