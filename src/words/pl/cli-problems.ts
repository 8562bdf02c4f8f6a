/** Co jest nie tak w poleceniu i jak to poprawić. */
import type { problems as en } from '../en/cli-problems.ts';
import type { Shape } from '../shape.ts';
import { diagnosis } from './diagnosis.ts';
import { forecastProblems } from './forecast.ts';
import { importProblems } from './imports.ts';
import { month } from './month.ts';
import { queueProblems } from './queue.ts';
import { linkProblems } from './share.ts';
import { sweepProblems } from './sweep.ts';

const { abandonedWithoutWait, nobodyWaited, everybodyGaveUp, noWork, noPatienceFits } = diagnosis.conflicts;
const diagnosisProblems = {
  abandonedWithoutWait: () => abandonedWithoutWait,
  nobodyWaited: () => nobodyWaited,
  everybodyGaveUp: () => everybodyGaveUp,
  noWork: () => noWork,
  noPatienceFits: () => noPatienceFits,
};

export const problems: Shape<typeof en> = {
  ...importProblems,
  ...sweepProblems,
  ...queueProblems,
  ...linkProblems,
  ...forecastProblems,
  notStep: month.notStep,
  tooFewRuns: month.tooFewRuns,
  unknownCommand: (meant) =>
    `nie jest poleceniem${meant ? `; może chodziło o ${meant}?` : '; wylicza je holdline help'}`,
  unknownFlag: (meant) => `nie jest tu opcją${meant ? `; może chodziło o ${meant}?` : '; wylicza je --help'}`,
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
};
