import type { rest as en } from '../en/rest.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const rest: Shape<typeof en> = {
  title: 'Co jeszcze jest w scenariuszu',
  hint: 'symulowane i zapisywane bez zmian; zmienić to można w pliku scenariusza',
  centre: 'Całe centrum',
  days: (n, text) => `${text} ${pluralPl(n, 'dzień', 'dni', 'dni', 'dnia')}`,

  announcement: (by) => `Czekający słyszą zapowiedź czasu oczekiwania, ${by}.`,
  estimators: {
    position: 'według miejsca w kolejce',
    lastToEnter: 'tyle, ile czekał ostatni odebrany',
    headOfLine: 'tyle, ile czeka już pierwszy w kolejce',
  },
  selfService: (s) => `Samoobsługa załatwia ${s.contained} kontaktów bez konsultanta, średnio w ${s.time}.`,
  bounce: (share) => `${share} z nich prosi jednak o konsultanta.`,
  transfer: (s) => `${s.share} trafia dalej do „${s.type}” i czeka ponownie.`,
  transferWarm: (s) =>
    `${s.share} trafia dalej do „${s.type}”; pierwszy konsultant czeka, aż odbierze drugi.`,
  repeat: (delay) => `Niezałatwione wracają średnio po ${delay}.`,
  comeback: (share) => `Spośród niezałatwionych wraca ${share}.`,
  repeatMove: (s) => `${s.share} powracających wybiera „${s.type}”.`,
  redialMove: (s) => `${s.share} ponawiających próbę wybiera „${s.type}”.`,
  redialBlocked: (share) => `${share} odrzuconych z braku linii próbuje ponownie.`,
  followUp: (s) => `${s.share} wymaga kontaktu zwrotnego, obsługiwanego jako „${s.type}” po ${s.delay}.`,
  survey: (s) => `Na ankietę odpowiada ${s.answered} pytanych, z tego ${s.low} z niską oceną.`,
  surveyFollowUp: (type) => `Po niskiej ocenie następuje kontakt „${type}”.`,
  afterHours: (parts) => `Poza godzinami otwarcia: ${parts}; reszta jest stracona.`,
  settled: (share) => `${share} załatwia komunikat`,
  retry: (share) => `${share} próbuje ponownie po otwarciu`,
  moved: (share, type) => `${share} wybiera „${type}”`,
  requested: (share) => `${share} zostawia numer`,
  silent: (s) => `${s.share} rezygnujących odchodzi niezauważenie i zajmuje sesję przez ${s.timeOut}.`,
  backlog: (n, text) =>
    `Na początku ${pluralPl(n, 'czeka', 'czekają', 'czeka', 'czeka')} ${text} ${pluralPl(n, 'zaległa sprawa', 'zaległe sprawy', 'zaległych spraw', 'zaległej sprawy')}.`,
  chaser: (s) => `${s.share} dopytuje przez „${s.type}”, gdy odpowiedzi nie ma po ${s.after}.`,
  interruptible: 'Praca jest przerywana dla ważniejszych kontaktów i potem wznawiana.',
  accepts: { hours: 'Przyjmowane tylko w godzinach otwarcia.', always: 'Przyjmowane o każdej porze.' },
  shortAbandon: (within) => `Rezygnacja w ciągu ${within} liczy się jako krótka.`,
  atConcurrency: (sessions) => `Czasy obsługi zmierzono przy ${sessions} sesjach naraz.`,
  recorded: 'Wolumeny to dokładne liczby, jak zarejestrowano.',
  busyness: (share) => `Całe dni odbiegają od prognozy o ${share}.`,
  busynessInterval: (share) => `Pojedyncze interwały odbiegają o ${share}.`,
  handleLaw: (law) => `Czasy obsługi mają własny rozkład: ${law}.`,

  causes: (causes) => `Czas poza obsługą według przyczyn: ${causes}.`,
  rates: (rates) => `Tempo pracy przy 1, 2, … czatach, zmierzone: ${rates}.`,
  fullest: 'Nowy czat trafia do konsultanta, który ma ich najwięcej.',

  opens: (s) => `Taką sprawę otwiera ${s.share} kontaktów „${s.type}”.`,
  stages: (n, text, names) => `${text} ${pluralPl(n, 'etap', 'etapy', 'etapów', 'etapu')}: ${names}.`,
  caseTarget: (s) => `Cel: ${s.share} zamkniętych w ${s.within}.`,
  status: (s) => `Klienci pytają o sprawę ${s.perDay} razy dziennie, jako „${s.type}”.`,
  notice: (s) => `Powiadomienie po ${s.at} terminu oszczędza ${s.reduces} takich pytań.`,

  leastSkilled: 'Pierwszeństwo ma grupa o najmniejszej liczbie umiejętności.',
  listed: 'Grupy są wybierane w podanej kolejności.',
  urgency: 'Pierwszeństwo ma kontakt najpilniejszy: czas oczekiwania względem progu.',
  surge: (s) => `×${s.factor} kontaktów od ${s.from} do ${s.to}${s.types}.`,
  ofTypes: (types) => ` (${types})`,
  trace: (n, text) =>
    `Zamiast wolumenów: ${text} ${pluralPl(n, 'zarejestrowany kontakt', 'zarejestrowane kontakty', 'zarejestrowanych kontaktów', 'zarejestrowanego kontaktu')}.`,
  run: (days, seed) => `Symulacja: ${days}, ziarno „${seed}”.`,
  warmUp: (time) => `Pierwsze ${time} nie liczy się do wyników.`,
};
