/** Zdania o tym, ilu konsultantów i kiedy: potrzebna obsada, metody, obsadzanie i skąd różnice między liczbami. */
import type { planStaffing as en } from '../en/plan-staffing.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

/** "w każdej półgodzinie" */
const inEvery: Readonly<Record<number, string>> = {
  900: 'w każdym kwadransie',
  1800: 'w każdej półgodzinie',
  3600: 'w każdej godzinie',
};
/** After "w": 1 półgodzinie, 2 półgodzinach; and as the subject: 1 półgodzina, 2 półgodziny, 5 półgodzin. */
const inSome = (length: number, n: number): string =>
  ({
    900: pluralPl(n, 'kwadransie', 'kwadransach', 'kwadransach', 'kwadransa'),
    1800: pluralPl(n, 'półgodzinie', 'półgodzinach', 'półgodzinach', 'półgodziny'),
    3600: pluralPl(n, 'godzinie', 'godzinach', 'godzinach', 'godziny'),
  })[length] ?? pluralPl(n, 'interwale', 'interwałach', 'interwałach', 'interwału');

export const planStaffing: Shape<typeof en> = {
  needed: 'potrzeba',
  method: 'Jak obliczono potrzebną obsadę',
  methods: {
    formula: 'ze wzoru (opóźnione obciążenie)',
    equations: 'z równań dnia',
    simulation: 'z symulacji',
  },
  hints: {
    equations:
      'Najmniejsza obsada na linii, która osiąga cel w każdym interwale według równań dnia: kolejka przechodzi dalej, obsada zmienia się w trakcie rozmów.',
    simulation:
      'Najmniejsza obsada wszystkich grup razem, przy której każdy cel jest osiągany, znaleziona i sprawdzona na symulowanych dniach.',
  },
  short: (signed) => `${signed} h, niedobór`,
  over: (signed) => `${signed} h, nadwyżka`,
  exact: 'dokładnie tyle, ile potrzeba',
  gapTip: 'Na linii minus potrzeba, w roboczogodzinach dnia.',

  staffIt: 'Obsadź',
  staffItTip: 'Ustawia potrzebną obsadę na linii w każdym interwale. „Cofnij” przywraca poprzednią.',
  undo: 'Cofnij',
  stop: 'Zatrzymaj',
  again: 'Kontynuuj',
  failed: (why) => `Nie udało się obliczyć: ${why}`,

  refusal: {
    deferred:
      'Równania dnia dotyczą klientów czekających na linii; o pracy, która może poczekać, nic nie mówią.',
    concurrent: 'Równania dnia dotyczą jednego kontaktu naraz; o kilku czatach jednocześnie nic nie mówią.',
    shared: 'Ta obsada dzieli czas z inną pracą, a równania dnia dotyczą tylko jednej kolejki.',
    noPromise: 'Nie ma tu celu, więc nie ma też obsady, która by go osiągała.',
  },
  whyNot: {
    unknown: 'Nie wiadomo jeszcze, ilu konsultantów potrzeba.',
    unreachable: 'W niektórych interwałach żadna obsada nie osiągnie celu.',
    asNeeded: 'Na linii jest dokładnie tylu konsultantów, ilu potrzeba.',
  },
  workingOut: 'Obliczanie potrzebnej obsady …',
  leftOut: (what) => `Tych rzeczy równania nie obejmują: ${what}.`,
  leftOuts: {
    callback: 'oddzwonienia',
    redial: 'ponowne próby',
    repeat: 'ponowne kontakty',
    lines: 'ograniczona liczba linii',
    busyness: 'wahania wolumenu',
  },

  simulation: {
    start: 'Oblicz',
    ask: 'Potrzebną obsadę trzeba zasymulować, to około pół minuty.',
    first: 'Szukanie pierwszego planu …',
    progress: (hours, share, holds) =>
      `na razie ${hours} roboczogodzin${holds ? '' : ', jeszcze za mało'}; szukanie trwa, ${share} …`,
    stopped: (hours) => `Zatrzymano na ${hours} roboczogodzin, bez sprawdzenia na nowych dniach.`,
    proven: (s) =>
      `${s.hours} roboczogodzin: każdy cel jest osiągany na nowych dniach (${s.days}); żaden plan nie zejdzie poniżej ${s.least} tej liczby.`,
    notProven: (s) =>
      `${s.hours} roboczogodzin; na nowych dniach (${s.days}) wynik jest na granicy: ${s.type}, ${s.level}.`,
    unreachable: (s) =>
      `${s.type}: żadna obsada nie osiągnie celu; przy dowolnie dużej wynik to ${s.best}. Obniż cel albo wydłuż próg.`,
    nobody: 'Wszystkie grupy pracują na zmiany albo są partnerami: nie ma kogo planować.',
    usual: (types) => `Bez własnego celu, przyjęto zwykły: ${types}.`,
    checked: (days) => `każdy cel jest osiągany, sprawdzono na nowych dniach (${days}).`,
    checkedNot: (days) => `na nowych dniach (${days}) nie każdy cel jest na pewno osiągany.`,
  },

  wrote: (s) => `${s.before} → ${s.after} roboczogodzin`,
  checking: (done, of) => `sprawdzanie na nowych dniach: ${done} z ${of} …`,
  checkStopped: 'sprawdzanie na nowych dniach zatrzymano.',
  holds: (s) =>
    s.close === 0
      ? `cel ${s.share} w ${s.within} jest osiągany ${inEvery[s.interval] ?? 'w każdym interwale'}, sprawdzono na nowych dniach (${s.days}).`
      : `cel ${s.share} w ${s.within} jest osiągany, sprawdzono na nowych dniach (${s.days}); w ${s.closeText} ${inSome(s.interval, s.close)} wynik jest na granicy.`,
  misses: (s) =>
    `na nowych dniach (${s.days}) cel ${s.share} w ${s.within} nie jest osiągany w ${s.shortText} ${inSome(s.interval, s.short)}, najmniej o ${s.time}: ${s.level}.`,
  holdsWhole: (s) => `cel ${s.share} w ${s.within} jest osiągany na nowych dniach (${s.days}).`,
  missesWhole: (s) => `cel ${s.share} w ${s.within} nie jest osiągany na nowych dniach (${s.days}).`,
  notJudged: 'nie ma celu, który można by sprawdzić.',

  worth: {
    title: 'Ile daje jeden konsultant więcej na linii',
    row: '+1',
    each: (s) => `Jeden więcej o ${s.time}: ${s.contacts} w czasie, ${s.points} p.p. dnia`,
    option: (s) => `${s.time}: w całym dniu ${s.contacts} odebranych w czasie`,
    none: 'Ile daje jeden więcej: tylko dla połączeń z własną obsadą.',
    waiting: 'Obliczanie, ile daje jeden więcej …',
  },

  why: {
    open: 'Skąd różnice?',
    title: 'Skąd różnice między liczbami',
    close: 'Zamknij',
    level: 'Poziom obsługi',
    own: 'Kontakty wywołane tutaj',
    look: 'Co pokazać',
    type: 'Rodzaj kontaktu',
    all: 'Wszystkie razem',
    running: 'Symulacja krok po kroku …',
    stopped: 'Zatrzymano.',
    start: 'Zacznij od nowa',
    sentence: (s) =>
      `Według Erlanga C wynik to <now>${s.start}</now>${s.within}, według symulacji <need>${s.end}</need>.`,
    within: (within) => ` w ${within}`,
    most: (step, points) => ` Największy krok: ${step}, ${points}`,
    same: ' Nic ich tu nie różni.',
    table: 'Kroki od Erlanga C do symulacji',
    columns: { step: 'krok', change: 'punkty', people: 'w konsultantach', level: 'poziom, %' },
    points: (text) => `${text} p.p.`,
    people: (perPerson) =>
      `W konsultantach: ilu więcej na linii, średnio w godzinach otwarcia, dałoby tyle samo. Jeden więcej daje tu ${perPerson}`,
    noPeople:
      'Kilku konsultantów więcej lub mniej nie zmienia tu niczego, co dałoby się odróżnić od przypadku.',
    unstable: (intervals, text, share) =>
      `W ${text} ${pluralPl(intervals, 'interwale', 'interwałach', 'interwałach', 'interwału')} (${share} kontaktów) według Erlanga C pracy jest więcej niż ludzi: kolejka rośnie bez końca i nikt nie liczy się tam jako odebrany na czas.`,
    widths: (days) =>
      `Każdy krok włącza jedną rzecz więcej w tych samych wylosowanych dniach (${days}); ± to połowa 95% przedziału ufności.`,
    steps: {
      erlangC: 'Erlang C, interwał po interwale',
      simulated: 'symulacja',
    },
    ownSentence: (n, s) =>
      `<need>${s.contacts}</need> ${pluralPl(n, 'kontakt', 'kontakty', 'kontaktów', 'kontaktu')} dziennie (${s.share}) wywołuje sama infolinia: to ${s.hours} godz. pracy.`,
    ownNone:
      'Nikt nie kontaktuje się tu dwa razy: żadnych ponownych prób, powrotów, przełączeń ani pytań o sprawę.',
    ownTable: 'Kontakty, które infolinia wywołuje sama, dziennie',
    ownColumns: {
      cause: 'przyczyna',
      contacts: 'kontakty dziennie',
      hours: 'godziny',
      fullTime: 'etaty (FTE)',
      money: 'pieniądze',
    },
    ownNote:
      'Każda przyczyna to to, czego ubywa w tych samych dniach bez niej, ze wszystkimi skutkami. Etaty: płatne godziny przy 40 tygodniowo.',
    ownPay: 'Po wpisaniu stawki godzinowej grup, w części Rodzaje i grupy, widać też koszt.',
    pastEnd: (text) => `Jeszcze ${text} dziennie przyszłoby po końcu kalendarza.`,
    refused: {
      deferred:
        'Cała praca może tu poczekać: żaden wzór kolejkowy o niej nie mówi, więc nie ma czego porównać.',
      trace: 'To kontakty nagrane: nie ma w nich przypadku, który można by wyjaśniać.',
    },
  },
};
