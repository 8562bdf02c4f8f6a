/** Dlaczego liczby się różnią i jakie kontakty infolinia wywołuje sama: kroki, przyczyny, uwagi. */
import type { explain as en } from '../en/explain.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const explain: Shape<typeof en> = {
  steps: {
    abandonment: 'klienci rezygnują (Erlang A)',
    patienceLaw: 'cierpliwość taka, jak podano',
    time: 'dzień w biegu: pusty start, kolejki przechodzą dalej',
    handling: 'rozrzut czasów obsługi',
    lines: 'ograniczona liczba linii',
    announcements: 'zapowiedzi czasu oczekiwania',
    concurrency: 'kilka czatów naraz',
    skills: 'wspólni konsultanci i kierowanie ruchem',
    shifts: 'zmiany i przerwy',
    selfService: 'samoobsługa',
    returns: 'kontakty wtórne: ponowne próby, powroty, sprawy',
    callbacks: 'oddzwonienia',
    volume: 'wahania wolumenu',
    absence: 'nieobecności',
  },
  causes: {
    redials: 'ponowne próby po rezygnacji',
    repeats: 'ponowne kontakty w tej samej sprawie',
    transfers: 'przełączenia',
    chasers: 'dopytywanie o odpowiedź',
    status: '„co z moją sprawą?”',
    brokenDates: '„co z moją sprawą?” po terminie',
    ringing: 'oddzwonienia bez odpowiedzi',
  },
  erlangC: 'Erlang C, interwał po interwale',
  simulated: 'Symulacja',
  everyone: 'Symulacja, wszyscy: oddzwonienia w chwili połączenia',
  whole: 'od Erlanga C do symulacji',
  columns: { change: 'zmiana', people: 'to tyle co ludzi', level: 'poziom' },
  unstable: (intervals, share) =>
    `W ${intervals} ${pluralPl(intervals, 'interwale', 'interwałach', 'interwałach', 'interwału')} (${share} kontaktów) według Erlanga C pracy jest więcej niż ludzi: kolejka rośnie bez końca i nikt nie liczy się tam jako odebrany na czas.`,
  people: (perPerson) =>
    `Ludzie to średnia liczba na linii w godzinach otwarcia (jedna osoba więcej daje tu ${perPerson}). Kroki przeliczono na ludzi na podstawie tych samych dni z obsadą większą i mniejszą nawet o 30 %.`,
  noPeople: 'Kilka osób więcej lub mniej nie zmienia niczego, co dałoby się odróżnić od przypadku.',
  widths:
    'Każdy krok włącza jedną rzecz więcej w tych samych wylosowanych dniach; ± to połowa szerokości 95 % przedziału ufności kroku.',
  oneType: (types) => `Jeden typ osobno: --type ${types}`,
  ownTitle: 'Kontakty, które infolinia wywołuje sama, dziennie',
  ownColumns: {
    cause: 'przyczyna',
    counted: 'policzone',
    contacts: 'kontakty',
    hours: 'godziny pracy',
    fullTime: 'etaty (FTE)',
    money: 'pieniądze',
  },
  together: 'razem, ponad każdą z osobna',
  total: 'wszystkie te przyczyny',
  everything: 'wszystko, co przychodzi',
  ownNote:
    'Każda przyczyna to to, czego ubywa w tych samych dniach bez niej, ze wszystkimi skutkami; etaty to płatne godziny przy 40 tygodniowo.',
  pastEnd: (contacts) => `Jeszcze ${contacts} dziennie przyszłoby po końcu kalendarza.`,
  noOwn:
    'Nikt nie kontaktuje się tu dwa razy: żadnych ponownych prób, powrotów, przełączeń ani pytań o sprawę.',
};
