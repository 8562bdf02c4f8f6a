/** Miary całego przebiegu słowami: nazwa i zdanie wyjaśnienia. */
import type { runMeasures as en } from '../en/run-measures.ts';
import type { Shape } from '../shape.ts';

export const runMeasures: Shape<typeof en> = {
  openingBacklog: {
    label: 'Zaległości na początku',
    help: 'Kontakty, które czekały już przed pierwszym otwarciem.',
  },
  closed: {
    label: 'Poza godzinami otwarcia',
    help: 'Kontakty, które przyszły po zamknięciu; nie liczą się do przychodzących.',
  },
  closedSettled: {
    label: '… załatwione komunikatem',
    help: 'Spośród kontaktów poza godzinami otwarcia: załatwione komunikatem lub samoobsługą.',
  },
  closedRetried: {
    label: '… wróciły po otwarciu',
    help: 'Spośród kontaktów poza godzinami otwarcia: próbowały ponownie po otwarciu.',
  },
  closedMoved: {
    label: '… napisały',
    help: 'Spośród kontaktów poza godzinami otwarcia: przeszły do kanału, który może poczekać.',
  },
  closedRequested: {
    label: '… poprosiły o oddzwonienie',
    help: 'Spośród kontaktów poza godzinami otwarcia: zostawiły numer na następny dzień.',
  },
  closedLost: {
    label: '… utracone',
    help: 'Spośród kontaktów poza godzinami otwarcia: na tym poprzestały.',
  },
  contained: {
    label: 'Załatwione samoobsługą',
    help: 'Kontakty, którym nikt nie był potrzebny; nie liczą się do przychodzących.',
  },
  containmentRate: {
    label: 'Załatwione samoobsługą, udział',
    help: 'Wśród wszystkich, w samoobsłudze i w kolejce: udział tych, którym nikt nie był potrzebny.',
  },
  bouncedBackRate: {
    label: 'Powroty z samoobsługi, udział',
    help: 'Wśród pozornie załatwionych samoobsługą: udział tych, które jednak trafiły do kolejki.',
  },
  transferredOut: {
    label: 'Przekazane dalej',
    help: 'Kontakty przekazane do innego rodzaju spraw.',
  },
  transferredIn: {
    label: 'Przejęte',
    help: 'Kontakty przekazane tu z innego rodzaju spraw.',
  },
  transferRate: {
    label: 'Przekazane dalej, udział',
    help: 'Udział obsłużonych kontaktów, które przekazano dalej.',
  },
  warmHoldTime: {
    label: 'Oczekiwanie przy przekazaniu',
    help: 'Średni czas, przez który pierwszy konsultant czekał na odebranie przez drugiego.',
  },
  repeats: {
    label: 'Kontakty powtórne',
    help: 'Kontakty, które wróciły, bo sprawa nie została załatwiona, w symulowanym czasie.',
  },
  chasers: {
    label: 'Ponaglenia',
    help: 'Kontakty klientów, którzy dopytują o odpowiedź, bo nie doczekali się jej na czas.',
  },
  followUpsOwed: {
    label: 'Obiecane kontakty zwrotne',
    help: 'Kontakty zwrotne obiecane klientom, z terminem w symulowanym czasie.',
  },
  surveyAnswerRate: {
    label: 'Odpowiedzi na ankiety, udział',
    help: 'Udział wysłanych ankiet, na które przyszła odpowiedź.',
  },
  surveyLowRate: {
    label: 'Niskie oceny, udział',
    help: 'Udział odpowiedzi z oceną, po której trzeba się odezwać.',
  },
  redialsMoved: {
    label: 'Ponowne próby innym kanałem',
    help: 'Klienci, którzy spróbowali ponownie innym kanałem.',
  },
  issues: {
    label: 'Sprawy',
    help: 'To, co klienci chcą załatwić; wszystkie kontakty o tym samym to jedna sprawa.',
  },
  issuesSolvedRate: {
    label: 'Sprawy załatwione, udział',
    help: 'Udział rozpoczętych spraw załatwionych do końca symulacji.',
  },
  firstContactResolution: {
    label: 'Załatwione przy pierwszym kontakcie (FCR)',
    help: 'Udział spraw załatwionych jednym odebranym kontaktem; wcześniejsze porzucone próby tego nie psują.',
  },
  timeToSolution: {
    label: 'Czas do załatwienia sprawy',
    help: 'Średni czas od pierwszej próby do końca kontaktu lub zgłoszenia, które załatwiło sprawę.',
  },
  customerTime: {
    label: 'Czas klienta',
    help: 'Średni czas, jaki sprawa zajmuje klientowi: czekanie, rozmowa i samoobsługa we wszystkich próbach.',
  },
  serviceLevelOfCustomers: {
    label: 'Poziom obsługi liczony klientami',
    help: 'Udział klientów, których ostatnią próbę odebrano na czas, bez względu na liczbę prób.',
  },
  customersAnsweredRate: {
    label: 'Klienci obsłużeni, udział',
    help: 'Udział klientów, którzy w końcu zostali obsłużeni.',
  },
  announced: {
    label: 'Z zapowiedzią czasu, odebrane',
    help: 'Kontakty, którym zapowiedziano czas oczekiwania i które odebrano.',
  },
  announcedBias: {
    label: 'Różnica wobec zapowiedzi',
    help: 'Średnia różnica między czasem oczekiwania a zapowiedzią; poniżej 0 zapowiedź jest za długa.',
  },
  announcedKeptRate: {
    label: 'Dotrzymane zapowiedzi, udział',
    help: 'Udział zapowiedzianych czasów, których nie przekroczono.',
  },
  announcedLeft: {
    label: 'Rezygnacje po zapowiedzi',
    help: 'Kontakty, które zrezygnowały, gdy usłyszały zapowiedź.',
  },
  silentAbandoned: {
    label: 'Odeszli niezauważeni',
    help: 'Czaty, w których klienta już nie było, gdy konsultant je otworzył.',
  },
  silentTime: {
    label: 'Czas zajęty przez nieobecnych',
    help: 'Średni czas, przez który taki czat zajmował miejsce konsultanta.',
  },
  inSessionTime: {
    label: 'Czas trwania czatu',
    help: 'Średni czas od pierwszej odpowiedzi konsultanta do końca czatu; rośnie z liczbą czatów prowadzonych naraz.',
  },
  firstTouchWait: {
    label: 'Czas do podjęcia pracy',
    help: 'Średni czas do podjęcia pracy nad kontaktem, na jego własnym zegarze.',
  },
  firstTouchLevel: {
    label: 'Podjęte na czas, udział',
    help: 'Udział kontaktów, nad którymi praca zaczęła się w progu odebrania.',
  },
  doomedRate: {
    label: 'Spóźnione przed podjęciem, udział',
    help: 'Udział kontaktów, których termin minął, zanim zaczęto nad nimi pracować.',
  },
  openLate: {
    label: 'Otwarte po terminie',
    help: 'Kontakty otwarte na koniec, których termin już minął.',
  },
  oldestOpenAge: {
    label: 'Najstarszy otwarty kontakt',
    help: 'Wiek najstarszego kontaktu otwartego na koniec, na jego własnym zegarze.',
  },
  openWork: {
    label: 'Praca do wykonania',
    help: 'Czas potrzebny na kontakty otwarte na koniec.',
  },
  promisesMade: {
    label: 'Obiecane oddzwonienia',
    help: 'Obietnice oddzwonienia.',
  },
  promisesKeptAll: {
    label: '… dotrzymane',
    help: 'Obietnice, przy których pierwsza próba nastąpiła na czas, nawet bez odpowiedzi.',
  },
  promisesBroken: {
    label: '… niedotrzymane',
    help: 'Obietnice, których czas minął bez próby albo z próbą nie w porę.',
  },
  promisesOpen: {
    label: '… otwarte',
    help: 'Obietnice z terminem po końcu symulacji albo takie, na które nikt już nie czeka.',
  },
  promisesOvertaken: {
    label: '… uprzedzone',
    help: 'Obietnice, przy których klient dodzwonił się pierwszy; liczą się jako otwarte.',
  },
  brokenLate: {
    label: 'Niedotrzymane: za późno',
    help: 'Pierwsza próba nastąpiła po obiecanym czasie i oknie.',
  },
  brokenEarly: {
    label: 'Niedotrzymane: za wcześnie',
    help: 'Pierwsza próba nastąpiła ponad pięć minut przed obiecanym czasem.',
  },
  brokenClosed: {
    label: 'Niedotrzymane: zamknięcie',
    help: 'Centrum zamknięto przed pierwszą próbą.',
  },
  brokenExpired: {
    label: 'Niedotrzymane: wygasłe',
    help: 'Obietnica wygasła przed pierwszą próbą.',
  },
  brokenCancelled: {
    label: 'Niedotrzymane: odwołane',
    help: 'Oddzwonienie odwołano przed pierwszą próbą.',
  },
  brokenPastEnd: {
    label: 'Niedotrzymane: bez próby',
    help: 'Obiecany czas i okno minęły, a do końca nie było próby.',
  },
  attemptsAnsweredRate: {
    label: 'Odebrane próby oddzwonienia, udział',
    help: 'Udział prób oddzwonienia, w których klient odebrał.',
  },
  casesOpened: {
    label: 'Otwarte zgłoszenia',
    help: 'Zgłoszenia wieloetapowe rozpoczęte w symulowanym czasie.',
  },
  casesClosed: {
    label: 'Zamknięte zgłoszenia',
    help: 'Zgłoszenia doprowadzone do końca.',
  },
  casesOpen: {
    label: 'Zgłoszenia w toku',
    help: 'Zgłoszenia niezakończone na koniec symulacji.',
  },
  casesWithinRate: {
    label: 'Zgłoszenia w terminie, udział',
    help: 'Udział zamkniętych zgłoszeń, które w całości zmieściły się w terminie.',
  },
  caseTime: {
    label: 'Czas zgłoszenia',
    help: 'Średni czas od otwarcia do zamknięcia, razem z czekaniem na innych.',
  },
  caseClockTime: {
    label: 'Czas zgłoszenia na jego zegarze',
    help: 'Średni czas od otwarcia do zamknięcia, gdy zegar zgłoszenia biegnie.',
  },
  reworkRate: {
    label: 'Poprawki, udział',
    help: 'Udział etapów, które wykonano już wcześniej.',
  },
  statusContacts: {
    label: '„Co z moją sprawą?”',
    help: 'Kontakty z pytaniem, na jakim etapie jest sprawa.',
  },
  notices: {
    label: 'Wysłane powiadomienia',
    help: 'Klienci powiadomieni o swojej sprawie, zanim zapytali.',
  },
  noticesMoved: {
    label: '… ze zmianą terminu',
    help: 'Powiadomienia z późniejszym terminem.',
  },
  paidTime: {
    label: 'Czas płatny',
    help: 'Czas, za który ludzie są opłacani: na linii i poza nią, z przerwami i nadgodzinami.',
  },
  overtime: {
    label: 'Nadgodziny',
    help: 'Czas pracy po zamknięciu.',
  },
  utilisation: {
    label: 'Wykorzystanie czasu',
    help: 'Udział płatnego czasu, w którym konsultanci obsługują kontakty.',
  },
  partnerContacts: {
    label: 'Odebrane przez partnera',
    help: 'Kontakty odebrane przez ludzi partnera.',
  },
  partnerCost: {
    label: 'Koszt partnerów',
    help: 'Cena kontaktów odebranych przez partnerów.',
  },
  cost: {
    label: 'Koszt',
    help: 'Płatny czas ludzi i cena kontaktów partnerów.',
  },
  costPerAnswered: {
    label: 'Koszt odebranego kontaktu',
    help: 'Cały koszt na kontakt odebrany albo oddzwoniony.',
  },
  costPerSolved: {
    label: 'Koszt załatwionej sprawy',
    help: 'Cały koszt na załatwioną sprawę.',
  },
  costPerKeptPromise: {
    label: 'Koszt dotrzymanej obietnicy',
    help: 'Cały koszt na dotrzymaną obietnicę oddzwonienia.',
  },
};
