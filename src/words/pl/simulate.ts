/** Sala: jeden symulowany dzień odtwarzany chwila po chwili, i co się właśnie stało. */

import type { SimulateWords } from '../en/simulate.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

const waits = (n: number, text: string) =>
  `${pluralPl(n, 'czeka', 'czekają', 'czeka', 'czeka')} ${text} ${pluralPl(n, 'klient', 'klienci', 'klientów', 'klienta')}`;
const people = (n: number, text: string) =>
  `${text} ${pluralPl(n, 'konsultant', 'konsultanci', 'konsultantów', 'konsultanta')}`;

export const simulate: Shape<SimulateWords> = {
  heading: 'Jeden symulowany dzień',
  loading: 'Nagrywanie dnia …',
  failed: (why) => `Nie udało się nagrać dnia: ${why}`,
  again: 'Spróbuj ponownie',
  now: {
    closed: (clock) => `O ${clock} jest zamknięte.`,
    calm: (clock, busy, of) => `O ${clock} pracuje ${busy} z ${of}, nikt nie czeka.`,
    queue: (clock, busy, of, waiting, text) =>
      `O ${clock} pracuje ${busy} z ${of}, <short>${waits(waiting, text)}</short>.`,
    full: (clock, waiting, text) => `O ${clock} wszyscy są zajęci, <short>${waits(waiting, text)}</short>.`,
  },
  onDay: (day, clock) => `dzień ${day}, ${clock}`,
  waiting: (type, count, longest) => `${type} · w kolejce ${count} · najdłużej ${longest}`,
  nobodyWaits: (type) => `${type} · nikt nie czeka`,
  stack: (type, count) => `${type} · do zrobienia ${count}`,
  group: (name, busy, of) => `${name} · pracuje ${busy} z ${of}`,
  onBreak: (count) => `na przerwie: ${count}`,
  tickets: (count) => `umówione oddzwonienia · ${count}`,
  keptBroken: (kept, broken) => `✓ dotrzymane: ${kept}  ✗ niedotrzymane: ${broken}`,
  tray: (count) => `zrezygnowali dotąd · ${count}`,
  underway: (count) => `spróbują ponownie · ${count}`,
  marks: (level, type) => `${type}, na czas dotąd · ${level}`,
  noLevel: 'jeszcze nic nie rozstrzygnięto',
  oneDot: (k) => `1 kropka = ${k}`,
  picture: 'Sala: kto czeka, kto pracuje',
  player: {
    label: 'Odtwarzanie',
    play: 'Odtwórz',
    pause: 'Pauza',
    back: 'Krok wstecz',
    forward: 'Krok naprzód',
    time: 'Godzina',
    speed: 'Tempo',
    times: (factor) => `${factor}×`,
    fastest: 'najszybciej, jak się da',
    another: 'Inny dzień',
    day: (day, seed) => `dzień ${day} · ziarno ${seed}`,
    strip: 'czekający, minuta po minucie',
    hint: 'Spacja odtwarza, ← i → to krok, z Shift dziesięć, [ i ] zmieniają tempo.',
  },
  marksOfDay: {
    title: 'Chwile warte uwagi',
    worstMinute: (count) => `najgorsza minuta: w kolejce ${count}`,
    firstMiss: (level) => `pierwszy interwał poniżej celu: ${level}`,
    firstBroken: (late) => `pierwsze niedotrzymane oddzwonienie: ${late} spóźnienia`,
    longestWait: (wait) => `najdłuższe oczekiwanie: ${wait}`,
  },
  whatIf: {
    title: 'Co, jeśli od tej chwili …',
    same: 'od tej chwili ci sami klienci',
    one: 'o jedną osobę więcej',
    fewer: 'o jedną mniej',
    sick: 'trzy osoby chorują',
    surge: 'kontakty ×2 przez 30 min',
    outage: 'nikt nie może pracować przez 15 min',
    callbacks: 'propozycja oddzwonienia',
    of: 'Obsada grupy',
    nothing: 'Tutaj nic by to nie zmieniło.',
    onShifts: 'Obsadę na zmianach zmienia się w Planie.',
    running: 'Ten sam dzień jeszcze raz …',
    end: 'Wróć do dnia, jaki był',
    asItWas: 'jak było',
    instead: (name, clock) => `od ${clock}: ${name}`,
    thisDay: 'ten dzień',
    difference: (days) => `różnica, ${days} takich dni`,
    level: (type) => `${type} na czas`,
    abandoned: 'rezygnują',
    wait: 'średni czas w kolejce',
    points: (text) => `${text} p.p.`,
    plusMinus: (text, half) => `${text} ± ${half}`,
  },
  log: {
    title: 'Co się właśnie stało',
    empty: 'Jeszcze nic. Odtwórz dzień albo wybierz chwilę.',
    opens: 'Otwarcie.',
    closes: 'Zamknięcie; rozpoczęte rozmowy są kończone.',
    come: (n, count, group, now) =>
      `Na linię ${pluralPl(n, 'wchodzi', 'wchodzą', 'wchodzi', 'wchodzi')} ${people(n, count)} (${group}: ${now}).`,
    go: (n, count, group, now) =>
      `Z linii ${pluralPl(n, 'schodzi', 'schodzą', 'schodzi', 'schodzi')} ${people(n, count)} (${group}: ${now}); najpierw kończą to, co w toku.`,
    queueForms: (type, of, came, cameText, expected) =>
      `${type}: wszyscy (${of}) zajęci, tworzy się kolejka. W dwie minuty ${cameText} ${pluralPl(came, 'kontakt', 'kontakty', 'kontaktów', 'kontaktu')}, spodziewano się ${expected}.`,
    tooLong: (type, wait, waiting, text) =>
      `${type}: pierwszy klient czeka już ${wait}; łącznie ${waits(waiting, text)}.`,
    queueGone: (type, longest, lasted) =>
      `${type}: kolejka znika po ${lasted}; najdłużej czekano ${longest}.`,
    gaveUp: (type, wait) => `${type}: klient rezygnuje po ${wait}.`,
    gaveUpMany: (type, n, count, minutes, wait) =>
      `${type}: w ${minutes} ${pluralPl(n, 'rezygnuje', 'rezygnują', 'rezygnuje', 'rezygnuje')} ${count} ${pluralPl(n, 'klient', 'klienci', 'klientów', 'klienta')}, ostatni po ${wait}.`,
    promisedMany: (type, count, minutes, due) =>
      `${type}: umówione oddzwonienia w ${minutes}: ${count}, ostatnie na ${due}.`,
    gaveUpAgain: (type, wait) => `${type}: klient rezygnuje po ${wait} i spróbuje ponownie.`,
    sentAway: (type) => `${type}: przy zamknięciu klient zostaje odesłany.`,
    linesTaken: (type) => `${type}: wszystkie linie zajęte, klient słyszy sygnał zajętości.`,
    promised: (type, due) => `${type}: umówiono oddzwonienie na ${due}.`,
    kept: (type, due) => `${type}: oddzwonienie umówione na ${due} dotrzymane.`,
    broken: (type, due) => `${type}: oddzwonienie umówione na ${due} niedotrzymane.`,
  },
};
