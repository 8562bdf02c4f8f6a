/** Każda miara słowami: nazwa, krótki nagłówek kolumny i zdanie wyjaśnienia. „Na czas” znaczy: w progu odebrania. */
import type { measures as en } from '../en/measures.ts';
import { levelWords } from '../levels.ts';
import type { Shape } from '../shape.ts';

const levels = levelWords({
  rules: {
    'answered/offered': {
      label: 'Poziom obsługi (SL)',
      short: '',
      help: 'Udział kontaktów odebranych na czas (w progu odebrania) wśród wszystkich przychodzących',
    },
    'answered/answered': {
      label: 'Poziom obsługi odebranych',
      short: ' odebrane',
      help: 'Udział odebranych, które nie czekały dłużej niż próg odebrania, bez porzuconych',
    },
    abandonsExcluded: {
      label: 'Poziom obsługi bez porzuconych przed progiem',
      short: ' bez porz.',
      help: 'Udział odebranych na czas wśród przychodzących, bez tych, które zrezygnowały przed upływem progu',
    },
    abandonsServed: {
      label: 'Poziom obsługi, porzucone przed progiem jako obsłużone',
      short: ' z porz.',
      help: 'Udział odebranych lub porzuconych przed upływem progu wśród wszystkich przychodzących',
    },
    shortAbandonsExcluded: {
      label: 'Poziom obsługi bez szybko porzuconych',
      short: ' bez szyb.',
      help: 'Udział odebranych na czas wśród przychodzących, bez tych, które zrezygnowały w pierwszych sekundach',
    },
  },
  populations: {
    live: {
      label: '',
      short: '',
      alone: 'SL',
      help: 'przyjętych oddzwonień nie liczy się po żadnej stronie.',
    },
    everyone: {
      label: ', wszyscy',
      short: ' wsz.',
      alone: 'SL, wszyscy',
      help: 'oddzwonienie liczy się od pierwszego połączenia.',
    },
    held: {
      label: ', czekający na linii',
      short: ' lin.',
      alone: 'SL, na linii',
      help: 'liczą się tylko ci, którzy musieli czekać i nie przyjęli oddzwonienia.',
    },
  },
});

export const measures: Shape<typeof en> = {
  offered: {
    label: 'Przychodzące',
    short: 'przychodzące',
    help: 'Kontakty, które w godzinach otwarcia chciały rozmowy z człowiekiem; każda ponowna próba liczy się od nowa.',
  },
  answered: {
    label: 'Odebrane',
    short: 'odebrane',
    help: 'Kontakty, które doczekały się konsultanta na linii.',
  },
  abandoned: {
    label: 'Porzucone',
    short: 'porzucone',
    help: 'Kontakty, które zrezygnowały przed odebraniem, także te, które nie chciały czekać wcale.',
  },
  blocked: {
    label: 'Odrzucone (brak linii)',
    short: 'odrzucone',
    help: 'Kontakty odrzucone, bo wszystkie linie były zajęte.',
  },
  flushed: {
    label: 'Odprawione przy zamknięciu',
    short: 'odprawione',
    help: 'Kontakty, które w chwili zamknięcia jeszcze czekały i nie zostały obsłużone.',
  },
  callbacksAccepted: {
    label: 'Przyjęte oddzwonienia',
    short: 'oddzwonienia',
    help: 'Klienci, którym obiecano oddzwonienie i którzy nie czekają na linii.',
  },
  callbacksConnected: {
    label: 'Oddzwonienia zakończone rozmową',
    short: 'oddzwoniono',
    help: 'Przyjęte oddzwonienia, w których doszło do rozmowy z konsultantem.',
  },
  callbacksLost: {
    label: 'Oddzwonienia nieudane',
    short: 'oddzw. nieudane',
    help: 'Przyjęte oddzwonienia bez rozmowy: nieodebrane, wygasłe, odwołane albo porzucone przy zamknięciu.',
  },
  open: {
    label: 'Otwarte na koniec',
    short: 'otwarte',
    help: 'Kontakty, które do końca symulacji ani nie zostały odebrane, ani nie odeszły.',
  },
  redials: {
    label: 'Ponowne próby',
    short: 'ponowne próby',
    help: 'Próby klientów, którzy wcześniej zrezygnowali albo trafili na zajęte linie.',
  },

  startedInPeriod: {
    label: 'Rozpoczęte w okresie',
    short: 'rozpoczęte',
    help: 'Kontakty, których obsługę rozpoczęto w tym okresie, bez względu na to, kiedy przyszły.',
  },
  abandonedInPeriod: {
    label: 'Porzucone w okresie',
    short: 'porz. w okresie',
    help: 'Kontakty, które zrezygnowały w tym okresie, bez względu na to, kiedy przyszły.',
  },

  ...levels,

  averageSpeedOfAnswer: {
    label: 'Średni czas do odebrania (ASA)',
    short: 'ASA',
    help: 'Średni czas oczekiwania odebranych; odebrane od razu liczą się jako 0.',
  },
  averageWait: {
    label: 'Średni czas w kolejce (wszyscy)',
    short: 'w kolejce',
    help: 'Średni czas w kolejce wszystkich, którzy zostali na linii, bez względu na to, jak to się skończyło.',
  },
  timeToAbandon: {
    label: 'Średni czas do porzucenia',
    short: 'rezygnacja po',
    help: 'Średni czas oczekiwania tych, którzy zrezygnowali.',
  },
  callbackWait: {
    label: 'Czas do oddzwonienia',
    short: 'do oddzw.',
    help: 'Średni czas od zgłoszenia, a przy terminie od umówionej pory, do rozmowy tych, do których oddzwoniono.',
  },
  timeToTalk: {
    label: 'Czas do rozmowy',
    short: 'do rozmowy',
    help: 'Średni czas od zgłoszenia do rozmowy wszystkich, którzy rozmawiali: na linii lub po oddzwonieniu.',
  },
  averageHandleTime: {
    label: 'Średni czas obsługi (AHT)',
    short: 'AHT',
    help: 'Rozmowa, zawieszenie i praca po kontakcie (ACW) obsłużonych kontaktów.',
  },

  abandonmentRate: {
    label: 'Porzucone, udział',
    short: 'porzucone',
    help: 'Udział przychodzących, które zrezygnowały.',
  },
  abandonmentRateNetOfShort: {
    label: 'Porzucone bez szybkich rezygnacji',
    short: 'porzucone netto',
    help: 'Udział porzuconych; rezygnacji z pierwszych sekund nie liczy się po żadnej stronie.',
  },
  blockingProbability: {
    label: 'Odrzucone, udział',
    short: 'odrzucone',
    help: 'Udział przychodzących, które trafiły na zajęte linie.',
  },
  waitProbability: {
    label: 'Musiało czekać, udział',
    short: 'czekało',
    help: 'Udział przychodzących, które nie zastały wolnego konsultanta.',
  },
  callbackOfferRate: {
    label: 'Z propozycją oddzwonienia, udział',
    short: 'prop. oddzw.',
    help: 'Udział kontaktów, którym zaproponowano oddzwonienie.',
  },
  callbackAcceptRate: {
    label: 'Przyjęło oddzwonienie, udział',
    short: 'przyjęło oddzw.',
    help: 'Udział kontaktów, które przyjęły oddzwonienie.',
  },
  promisesKept: {
    label: 'Dotrzymane obietnice',
    short: 'dotrzymane',
    help: 'Udział oddzwonień, których pierwsza próba nastąpiła w obiecanym czasie, z uwzględnieniem okna.',
  },

  occupancy: {
    label: 'Zajętość konsultantów',
    short: 'zajętość',
    help: 'Udział czasu na linii, w którym konsultanci obsługują kontakty. Wynik, nie cel.',
  },
  concurrencyAchieved: {
    label: 'Kontaktów naraz',
    short: 'naraz',
    help: 'Ile kontaktów średnio obsługuje naraz zajęty konsultant.',
  },
  averageQueueLength: {
    label: 'Czekający, średnio',
    short: 'czekający',
    help: 'Ile kontaktów czeka w kolejce w przypadkowej chwili.',
  },
  averageCallbackQueue: {
    label: 'Oddzwonienia w kolejce, średnio',
    short: 'oddzw. w kolejce',
    help: 'Ilu klientów czeka na oddzwonienie w przypadkowej chwili.',
  },
  averageBusy: {
    label: 'Zajęci konsultanci, średnio',
    short: 'zajęci',
    help: 'Ilu konsultantów obsługuje w przypadkowej chwili co najmniej jeden kontakt.',
  },
  averageOnTheLine: {
    label: 'Konsultanci na linii, średnio',
    short: 'na linii',
    help: 'Ilu konsultantów w przypadkowej chwili obsługuje kontakt albo jest na niego gotowych.',
  },
  averageInOrbit: {
    label: 'Między próbami, średnio',
    short: 'zadzwonią znów',
    help: 'Ilu klientów po rezygnacji czeka w przypadkowej chwili z ponowną próbą.',
  },
  allBusyShare: {
    label: 'Wszyscy zajęci, udział czasu',
    short: 'wszyscy zajęci',
    help: 'Udział czasu, w którym nikt w grupie nie jest wolny; przy kilku grupach średnia.',
  },

  serviceLevelFirstAttempt: {
    label: 'Poziom obsługi pierwszych prób',
    short: 'SL, 1. próba',
    help: 'Udział pierwszych prób odebranych na czas; ponowne próby się nie liczą.',
  },
  waitProbabilityFirstAttempt: {
    label: 'Pierwsze próby, które musiały czekać',
    short: 'czekało, 1. próba',
    help: 'Udział pierwszych prób, które nie zastały wolnego konsultanta.',
  },
  customersLostRate: {
    label: 'Utraceni klienci',
    short: 'utraceni',
    help: 'Udział klientów, którzy zrezygnowali na dobre i nigdy nie zostali obsłużeni.',
  },
};
