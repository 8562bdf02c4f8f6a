/** Przebieg na wielu komputerach: co mówią zlecający i wykonawca oraz czego nie przyjmują. */
import type { queue as en, queueProblems as enProblems, queueReasons as enReasons } from '../en/queue.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const queue: Shape<typeof en> = {
  serving: (where, version, slots) =>
    `Obsługa kolejki ${where}: wersja ${version}, naraz ${slots} ${pluralPl(slots, 'zadanie', 'zadania', 'zadań', 'zadania')}. Ctrl-C kończy.`,
  served: (cells) => `Koniec. Policzone komórki: ${cells}.`,
  there: (done, of) => `W kolejce gotowe jest już ${done} z ${of} komórek.`,
  progress: (done, of, workers, left) =>
    `${done} z ${of} komórek, wykonawcy: ${workers}${left ? `, zostało około ${left}` : ''}`,
  nobody: (version, others) =>
    `Kolejki nie obsługuje żaden wykonawca w wersji ${version}${others === '' ? '' : ` (są w wersji ${others})`}: uruchom holdline worker --queue … w tej wersji.`,
  otherVersion: (theirs, ours) =>
    `Czeka tu przebieg w wersji ${theirs}; ten wykonawca ma wersję ${ours} i nie bierze jego zadań.`,
  damaged: (cell) => `Wyniki komórki ${cell} są w kolejce uszkodzone; liczymy je jeszcze raz.`,
  trouble: (reason) => `Kolejka nie odpowiada, jak powinna (${reason}); próbujemy dalej.`,
  failed: (name, reason) => `Zadanie ${name} nie powiodło się i zostanie powtórzone: ${reason}`,
  setAside: (name, reason) => `Zadanie ${name} odłożone: ${reason}`,
  aside: (cells) =>
    `Komórki, których mimo prób nie udało się policzyć i które odłożono: ${cells}. Pozostałe są w kolejce; to samo polecenie spróbuje odłożonych jeszcze raz.`,
  cells: (first, last) => (first === last ? `komórka ${first}` : `komórki od ${first} do ${last}`),
};

export const queueReasons: Shape<typeof enReasons> = {
  packagesMissing: () =>
    'potrzebne są dwa pakiety, których nie ma w zestawie; zainstaluj je obok holdline: npm install bullmq ioredis',
  unreachable: (where, reason) =>
    `pod adresem ${where} nikt nie odpowiada (${reason}); sprawdź adres i czy działa tam Redis`,
  unreachableOverTls: (where, reason) =>
    `pod adresem ${where} nikt nie odpowiada przez TLS (${reason}); sprawdź adres i czy Redis używa tam TLS: redis:// łączy bez niego`,
  complains: (where, complaint) =>
    `Redis pod adresem ${where} odmawia (${complaint}); zapytaj osobę, która go prowadzi`,
  notAllowed: (where) => `${where} nas nie wpuszcza; sprawdź nazwę i hasło w redis://NAZWA:HASŁO@HOST`,
  otherVersion: (theirs, ours) =>
    `czekają tam zadania w wersji ${theirs}, a to wersja ${ours}; użyj tej samej po obu stronach`,
  foreignJob: () => 'to nie zadanie przebiegu; wstawił je tam ktoś inny',
  gridGone: (sweep) => `w kolejce nie ma siatki przebiegu ${sweep}; uruchom przebieg jeszcze raz`,
  gridDamaged: (sweep) =>
    `to, co jest w kolejce, nie jest siatką przebiegu ${sweep}; uruchom przebieg jeszcze raz`,
  gridTooLarge: (bytes, most) =>
    `siatka ma ${bytes} bajtów, a kolejka przyjmuje najwyżej ${most}; pomiń część wartości albo interwałów`,
  answerTooLarge: (bytes, most) =>
    `wyniki jednej komórki mają ${bytes} bajtów, a kolejka przyjmuje najwyżej ${most}; wybierz mniej miar`,
  foreignKey: (key) => `pod kluczem ${key} jest tam coś innego; użyj innej bazy tego Redisa`,
  answerDamaged: (cell) => `wyniki komórki ${cell} były w kolejce uszkodzone raz po raz`,
  workersDied: (times) =>
    `tyle razy wykonawca padł albo zamilkł: ${times}; tak bywa, gdy scenariusz nie mieści się w pamięci`,
  answersDiffer: (cell) =>
    `dwóch wykonawców policzyło komórkę ${cell} różnie; któryś komputer albo program jest wadliwy`,
};

export const queueProblems: Shape<typeof enProblems> = {
  notQueue: () => 'nie jest adresem kolejki; napisz redis://HOST:6379 albo rediss://:HASŁO@HOST, jeśli z TLS',
  queueRefused: (reason) => `jest nie do użycia: ${reason}`,
  shardOrQueue: () => 'i --queue to dwa sposoby podziału pracy; wybierz jeden',
};
