/** Miesiąc rozliczeniowy i pewność dni po polsku. */
import type { month as en } from '../en/month.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const month: Shape<typeof en> = {
  title: (name, days, of) =>
    `${name}: miesiąc złożony z ${days} ${pluralPl(days, 'dnia', 'dni', 'dni', 'dnia')}, losowanych spośród ${of} symulowanych`,
  columns: {
    rule: 'poziom obsługi liczony jako',
    level: 'średnia',
    months: 'miesiące: 10 % · połowa · 90 %',
    met: 'osiąga',
    pay: 'premia − kara',
  },
  reach: (share, within) => `osiąga ${share} w ciągu ${within}`,
  spread: (low, median, high) => `${low} · ${median} · ${high}`,
  known: (mean, low, high) => `${mean} (${low} do ${high})`,
  own: (rule) => `${rule} *`,
  basis: (seed, seconds) =>
    `* tak liczy cel scenariusza. W nawiasach przedziały ufności 95 %; ziarno „${seed}”, w ciągu ${seconds}.`,
  runs: (days) =>
    `Miesiąc składa się z całych przebiegów kalendarza (liczba dni: ${days}), a gdy nie mieszczą się w nim bez reszty, także z pierwszych dni jeszcze jednego; przebiegi są od siebie niezależne, więc cały miesiąc nigdy nie jest bardziej ruchliwy, niż zaplanowano.`,
  runsOfOne:
    'Miesiąc składa się z dni takich jak ten, niezależnych od siebie: jako całość nigdy nie jest bardziej ruchliwy, niż zaplanowano.',
  predictable: (type, share, within, kept, of, low, high) =>
    `${type}: ${share} w ciągu ${within} w ${kept} z ${of} pojedynczych dni (od ${low} do ${high} wszystkich takich dni).`,
  pairs: (share) => `Spośród pojedynczych interwałów osiąga to ${share}.`,
  wait95: (wait) => `W 95 % dni 95 % kontaktów dnia jest odbieranych w ciągu ${wait}.`,
  noWait95:
    'Nie ma takiego czasu, w którym w 95 % dni byłoby odbieranych 95 % kontaktów: za wielu rezygnuje.',
  heatTitle: (type, share, within) =>
    `${type}: udział dni, w których interwał osiąga ${share} w ciągu ${within}`,
  notStep: () => 'nie jest progiem; wpisz kwotę albo poziom obsługi i kwotę: 85%=2000',
  tooFewRuns: (least) => `to za mało, by losować miesiące; wpisz co najmniej ${least} albo pomiń`,
};
