import type { page as en } from '../en/page.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';
import { cellsOf } from './counted.ts';

/** After "potrzeba, brakuje, ustaw": 1 konsultanta, 2 konsultantów, 5 konsultantów, 1,5 konsultanta. */
const agentsOf = (n: number, text: string): string =>
  `${text} ${pluralPl(n, 'konsultanta', 'konsultantów', 'konsultantów', 'konsultanta')}`;
/** After "brakuje": 1 godziny, 2 godzin, 5 godzin, 16,5 godziny. */
const hoursOf = (n: number, text: string): string =>
  `${text} ${pluralPl(n, 'godziny', 'godzin', 'godzin', 'godziny')}`;
/** After "wystarczy": 1 godzina, 2 godziny, 5 godzin, 16,5 godziny. */
const hoursAre = (n: number, text: string): string =>
  `${text} ${pluralPl(n, 'godzina', 'godziny', 'godzin', 'godziny')}`;
const daysOf = (n: number, text: string): string =>
  `${text} ${pluralPl(n, 'symulowany dzień', 'symulowane dni', 'symulowanych dni', 'symulowanego dnia')}`;

const everyName: Readonly<Record<number, string>> = {
  900: 'Każdy kwadrans',
  1800: 'Każda półgodzina',
  3600: 'Każda godzina',
};
const suchNames: Readonly<Record<number, string>> = {
  900: 'takich kwadransów',
  1800: 'takich półgodzin',
  3600: 'takich godzin',
};
const oneName: Readonly<Record<number, string>> = {
  900: 'jeden kwadrans',
  1800: 'jedna półgodzina',
  3600: 'jedna godzina',
};

export const page: Shape<typeof en> = {
  title: (scenario, view) => `${scenario} · ${view} · Holdline`,
  contacts: {
    phone: 'połączenia',
    inPerson: 'wizyty',
    chat: 'czaty',
    sms: 'SMS-y',
    social: 'wiadomości',
    email: 'e-maile',
    webForm: 'formularze',
    backOffice: 'sprawy',
    outbound: 'zadania zwrotne',
  },

  bar: {
    home: 'Holdline',
    views: {
      plan: 'Plan',
      data: 'Dane',
      week: 'Tydzień',
      simulate: 'Symulacja',
      compare: 'Porównanie',
      learn: 'Lekcje',
      report: 'Raport',
    },
    scenario: 'Scenariusz',
    examples: 'Przykłady',
    own: 'Twoje dane',
    open: 'Otwórz plik scenariusza',
    save: 'Zapisz do pliku',
    share: 'Udostępnij',
    yours: 'Twoje scenariusze',
    allYours: 'Wszystkie twoje scenariusze …',
    undo: 'Cofnij',
    redo: 'Ponów',
    language: 'Język',
    theme: 'Motyw',
    themes: { system: 'jak w systemie', light: 'jasny', dark: 'ciemny' },
    paste: 'Wklej swoje dane',
    skip: 'Przejdź do treści',
    dismiss: 'Zamknij',
    commands: 'Polecenia',
    update: 'Nowa wersja Holdline jest gotowa.',
    reload: 'Wczytaj ponownie',
  },

  parts: {
    title: 'Co pokazać',
    day: 'Dzień',
    centre: 'Rodzaje i grupy',
    callbacks: 'Oddzwonienia',
    loading: 'Wczytywanie …',
    peopleOf: 'Obsada grupy',
    shared: 'obsada dzielona z inną pracą: ile osób potrzeba, wie tylko symulacja',
  },

  answer: {
    shortage: (s) =>
      `O ${s.time} <short>brakuje ${agentsOf(s.shortBy, s.short)}</short>. Przy <need>${s.needed}</need> na linii cel jest osiągnięty: ${s.share} odebranych w\u00a0${s.within}; przy ${s.agents} wynik to ${s.now}.`,
    backlog: (s) =>
      `<short>Brakuje ${hoursOf(s.missing, s.missingText)} pracy</short>. Spośród e-maili z ${s.time} ${s.now} dostaje odpowiedź w\u00a0${s.within}, cel to ${s.share}. Wystarczy <need>${hoursAre(s.hours, s.hoursText)}</need>, jeśli rozłożyć je jak na wykresie.`,
    neverSettles: (s) =>
      `O ${s.time} <short>brakuje ${agentsOf(s.shortBy, s.short)}</short>: przy ${s.agents} na linii kolejka rośnie bez końca. Przy <need>${s.needed}</need> cel jest osiągnięty: ${s.share} odebranych w\u00a0${s.within}.`,
    unreachable: (s) =>
      `<short>Żadna obsada</short> nie wystarczy o ${s.time}, by osiągnąć cel: ${s.share} odebranych w\u00a0${s.within}; przy ${s.agents} na linii wynik to ${s.now}.`,
    enough: (s) =>
      `<spare>${everyName[s.interval] ?? 'Każdy interwał'} osiąga cel</spare>: ${s.share} odebranych w\u00a0${s.within}. Najciaśniej jest o ${s.time}: potrzeba <need>${s.needed}</need>, na linii ${s.agents}, wynik ${s.now}.`,
    enoughYet: (s) =>
      `Obsada odpowiada potrzebie, a jednak w symulowanych dniach brakuje o <short>${s.time}</short>: przy ${s.agents} na linii ${s.now} odebranych w\u00a0${s.within}, cel to ${s.share}.`,
    enoughReply: (s) =>
      `<spare>${everyName[s.interval] ?? 'Każdy interwał'} osiąga cel</spare>: ${s.share} odpowiedzi w\u00a0${s.within}. Najciaśniej jest o ${s.time}: potrzeba <need>${s.needed}</need>, obsada ${s.agents}, wynik ${s.now}.`,
    noPromise: (s) =>
      `Najdłużej czeka się o <now>${s.time}</now>: średnio ${s.wait} przy ${s.agents} na linii.`,
    shared: (s) =>
      `Najtrudniej jest o <short>${s.time}</short>: ${s.now} odebranych w\u00a0${s.within}, cel to ${s.share}. Obsada (${s.agents}) dzieli czas z inną pracą.`,
    sharedEnough: (s) =>
      `<spare>${everyName[s.interval] ?? 'Każdy interwał'} osiąga cel</spare>: ${s.share} odebranych w\u00a0${s.within}. Najciaśniej jest o ${s.time}: ${s.now}, przy obsadzie dzielonej z inną pracą.`,
    sharedWaiting: 'Obsada dzieli czas z inną pracą: trwa symulacja …',
    fromOthers: (s) =>
      `Te kontakty wynikają z innych. W\u00a0${s.within} załatwionych jest <now>${s.now}</now>, cel to ${s.share}.`,
    quiet: 'Na razie nikt nie dzwoni. Wpisz lub wklej kontakty, aby zobaczyć potrzebną obsadę.',
    show: (time) => `Pokaż ${time}`,
  },

  dots: {
    now: (kept, agents, interval) =>
      `${kept} z\u00a020 ${suchNames[interval] ?? 'takich interwałów'} ${pluralPl(kept, 'osiąga', 'osiągają', 'osiąga', 'osiąga')} cel przy ${agents}`,
    needed: (kept, needed) => `; ${kept}\u00a0z\u00a020 przy\u00a0${needed}`,
    waiting: 'Symulacja pojedynczych dni …',
    label: (kept) => `${kept} z 20 ${pluralPl(kept, 'osiąga', 'osiągają', 'osiąga', 'osiąga')} cel`,
  },

  settings: {
    title: 'Ustawienia',
    live: '{interval}, {opens}–{closes}. Cel: {share} odebranych w {within}. {contact} trwa {handle}; dzwoniący rezygnują średnio po {patience}.',
    liveNever:
      '{interval}, {opens}–{closes}. Cel: {share} odebranych w {within}. {contact} trwa {handle}; dzwoniący {patience} nie rezygnują.',
    chat: '{interval}, {opens}–{closes}. Cel: {share} odebranych w {within}. {contact} trwa {handle}, {sessions} naraz; klienci rezygnują średnio po {patience}.',
    chatNever:
      '{interval}, {opens}–{closes}. Cel: {share} odebranych w {within}. {contact} trwa {handle}, {sessions} naraz; klienci {patience} nie rezygnują.',
    deferred:
      '{interval}, {opens}–{closes}. Cel: {share} odpowiedzi w {within}. {contact} trwa {handle}; nikt nie rezygnuje.',
    shrinkage: '{shrinkage} płatnego czasu przypada poza obsługą.',
    callback: 'Oddzwonienie {callback}.',
    callbackDetails:
      'Proponowane, gdy szacowane czekanie przekracza {offer}; {acceptance} się zgadza, {unanswered} oddzwonień pozostaje bez odpowiedzi, prób {attempts} co {retry}. Dotrzymane, jeśli telefon zadzwoni w ciągu {window}.',
    contact: {
      phone: 'Połączenie',
      inPerson: 'Wizyta',
      chat: 'Czat',
      sms: 'Rozmowa SMS',
      social: 'Rozmowa',
      email: 'Odpowiedź',
      webForm: 'Odpowiedź',
      backOffice: 'Sprawa',
      outbound: 'Zadanie zwrotne',
    },
    intervals: { 900: 'Kwadranse', 1800: 'Półgodziny', 3600: 'Godziny' },
    otherInterval: (minutes) => `Interwały ${minutes} min`,
    on: 'włączone',
    off: 'wyłączone',
    never: 'nigdy',
    fields: {
      interval: 'Długość interwału',
      opens: 'Otwarcie',
      closes: 'Zamknięcie',
      share: 'Poziom obsługi do osiągnięcia',
      within: 'Próg odebrania',
      handle: 'Średni czas obsługi (AHT)',
      sessions: 'Liczba czatów naraz',
      patience: 'Dzwoniący rezygnują średnio po',
      shrinkage: 'Shrinkage: czas poza obsługą',
      callback: 'Oddzwonienie',
      offer: 'Proponowane, gdy szacowane czekanie przekracza',
      acceptance: 'Odsetek zgadzających się',
      unanswered: 'Odsetek oddzwonień bez odpowiedzi',
      attempts: 'Liczba prób',
      retry: 'Czas między próbami',
      window: 'Dotrzymane w ciągu',
    },
  },

  errors: {
    file: (name, problems, more) =>
      problems === ''
        ? `„${name}” nie jest scenariuszem: to nie jest JSON.`
        : `Nie można otworzyć „${name}”. ${problems}${more > 0 ? ` I jeszcze ${more}.` : ''}`,
    shifts:
      'Ta grupa pracuje na zmiany. Najpierw zamień zmiany na obsadę w interwałach, w części Rodzaje i grupy.',
    duration: (text) => `„${text}” nie jest czasem. Wpisz 240, 4:00 lub 4 min.`,
    patience: (text) => `„${text}” nie jest czasem. Wpisz 180, 3 min lub nigdy.`,
    percent: (text) => `„${text}” nie jest odsetkiem. Wpisz liczbę od 0 do 100, na przykład 80%.`,
    ambiguous: (text, one, other) => `„${text}” może oznaczać ${one} albo ${other}. Wpisz bez znaku tysięcy.`,
    number: (text) => `„${text}” nie jest liczbą. Wpisz cyfry, na przykład 112 lub 112,5.`,
    clock: (text) => `„${text}” nie jest godziną. Wpisz na przykład 08:00.`,
    hours: 'Zamknięcie musi następować po otwarciu, po pełnej liczbie interwałów.',
    refused: 'Ta wartość nie może tu stać.',
    use: (text) => `Użyj ${text}`,
    noView: 'Adres nie wskazuje żadnego widoku tej strony; oto plan.',
    fetch: 'Nie udało się pobrać części strony. Sprawdź połączenie i spróbuj ponownie.',
  },

  day: {
    title: 'Dzień',
    needed: 'potrzeba',
    onTheLine: 'na linii',
    chart: (day) => `${day}: wymagana obsada i konsultanci na linii`,
    column: (s) => `${s.time}, na linii ${s.agents}, potrzeba ${s.needed}, ${s.gap}`,
    short: (n, text) => `brakuje ${agentsOf(n, text)}`,
    spare: (_, text) => `o ${text} więcej, niż potrzeba`,
    exact: 'dokładnie tyle, ile potrzeba',
    strip: (within, interval) =>
      `odebrane w ${within}, % · punkt: średnia · kreska: ${oneName[interval] ?? 'jeden interwał'} (10–90%)`,
    stripReplies: (within, interval) =>
      `odpowiedzi w ${within}, % · punkt: średnia · kreska: ${oneName[interval] ?? 'jeden interwał'} (10–90%)`,
    total: (s) => `w całym dniu ${s.share} w ${s.within}`,
    type: 'Rodzaj kontaktu',
    day: 'Dzień',
    dayNumber: (n) => `Dzień ${n}`,
  },

  method: {
    formula: 'ze wzoru',
    waiting: 'trwa symulacja …',
    simulated: daysOf,
    progress: (done, of) => `${done} z ${of} dni`,
    plusMinus: (text) => `±${text}`,
    stop: 'Zatrzymaj',
    stopped: (done, text) => `zatrzymano po ${text} ${pluralPl(done, 'dniu', 'dniach', 'dniach', 'dnia')}`,
    again: 'Kontynuuj',
    failed: 'symulacja przerwana; zostają wzory',
    formulaTip: 'Ze wzoru, od razu; symulacja go zastąpi.',
    simulatedTip: (halfWidth, days) => `±${halfWidth}, liczba symulowanych dni: ${days}`,
  },

  curve: {
    title: (time) => `Poziom obsługi o ${time}`,
    by: 'zależnie od obsady na linii',
    now: (n, share) => `teraz ${n} → ${share}`,
    nowUnsettled: (n) => `teraz ${n}`,
    needed: (n, share) => `potrzeba ${n} → ${share}`,
    neededAlone: (n) => `potrzeba ${n}`,
    target: (share, within) => `cel: ${share} w ${within}`,
    oneInterval: (length) => oneName[length] ?? 'jeden interwał',
    neverSettles: 'kolejka rośnie bez końca',
    handle: (time) => `Konsultanci na linii o ${time}`,
    fewer: 'Jeden mniej',
    more: 'Jeden więcej',
    chart: (time) => `Poziom obsługi o ${time} zależnie od obsady na linii`,
  },

  staffing: {
    title: 'Jeden więcej, jeden mniej',
    people: 'obsada',
    within: (within) => `w ${within}`,
    wait: 'czekanie',
    giveUp: 'porzucone',
    busy: 'zajętość',
    keeps: 'osiąga cel',
    now: 'teraz',
    inTwenty: (n) => `${n} z 20`,
    put: (n, text, time) => `Ustaw ${agentsOf(n, text)} na linii o ${time}`,
  },

  callback: {
    title: 'Oddzwonienie',
    without: 'bez',
    with: 'z ofertą',
    change: 'zmiana',
    everyone: (within) => `wszyscy w ${within}`,
    live: (within) => `czekający na linii w ${within}`,
    liveWait: 'czekanie na linii',
    callbackWait: 'czekanie na oddzwonienie',
    timeToTalk: 'czas do rozmowy, wszyscy',
    abandoned: 'porzucone',
    accepted: 'zgadzają się',
    kept: 'obietnice dotrzymane',
    hints: {
      everyone: 'Wszyscy dzwoniący; kto się zgodził, liczy się w chwili połączenia zwrotnego.',
      live: 'To, co pokazuje system telefoniczny: przyjęte oddzwonienia wyłączone z licznika i mianownika.',
      timeToTalk: 'Od zadzwonienia do rozmowy, średnio dla wszystkich, którzy rozmawiali.',
      kept: 'Odsetek obiecanych połączeń wykonanych w terminie.',
    },
    points: (text) => `${text} p.p.`,
  },

  grid: {
    titles: { 900: 'Kwadranse', 1800: 'Półgodziny', 3600: 'Godziny' },
    otherTitle: 'Interwały',
    hint: 'wpisz, wklej z arkusza, przeciągnij, aby wypełnić',
    label: 'Kontakty i obsada w każdym interwale',
    time: 'godzina',
    handle: 'obsługa, s',
    onTheLine: 'na linii',
    needed: 'potrzeba',
    gap: 'różnica',
    within: (within) => `w ${within}, %`,
    wait: 'czekanie, s',
    waitMinutes: 'czekanie, min',
    giveUp: 'porzucone, %',
    busy: 'zajętość, %',
    calculated: 'Ta kolumna jest obliczana. Wpisywać można kontakty, czas obsługi i obsadę na linii.',
    fill: 'Przeciągnij w dół, aby wypełnić',
    neverSettles: 'rośnie bez końca',
    none: '–',
    intoCells: (cells, text) => `Zmieniono: ${cellsOf(cells, text)}.`,
    partly: (cells, text) =>
      `${cellsOf(cells, text)} ${pluralPl(cells, 'jest nieczytelna i została zaznaczona', 'są nieczytelne i zostały zaznaczone', 'jest nieczytelnych i zostało zaznaczonych', 'jest nieczytelne')}.`,
    summary: 'dzień',
    hints: {
      needed:
        'Konsultanci na linii potrzebni, by osiągnąć cel; z opóźnieniem obciążenia: rozmowy z poprzedniego interwału mogą jeszcze trwać.',
      gap: 'Na linii minus potrzeba.',
      within: 'Spośród kontaktów przychodzących w tym interwale.',
      wait: 'Średnio dla wszystkich, odebranych i nieodebranych.',
      giveUp: 'Spośród kontaktów przychodzących.',
      busy: 'Czas obsługi w czasie na linii.',
    },
  },
};
