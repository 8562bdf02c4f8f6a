/** Słowa lekcji „bot”. */

import type { words as en } from '../../en/lessons/the-bot.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    spare: {
      title: 'Bot przejmuje jedną piątą',
      text: 'Co pół godziny dzwoni {volume} {volume|osoba|osoby|osób|osoby}, a rozmowa trwa {handling}. Gdy na linii jest {before} {before|konsultant|konsultantów|konsultantów|konsultanta}, w ciągu {within} odbierane jest {levelBefore} połączeń.\n\nTeraz pojawia się bot i sam załatwia {deflected} połączeń: godziny otwarcia, saldo, nowe hasło. „Jedna piąta połączeń, czyli o {hoped} {hoped|osobę|osoby|osób|osoby} mniej” – mówi sprzedawca. O ile osób naprawdę można zmniejszyć obsadę, jeśli nadal {target} połączeń ma być odbieranych na czas?',
      label: 'O ile osób mniej z {before}',
    },
    watch: {
      title: 'Dzień po wdrożeniu',
      text: 'Na jednej sali działa bot i jest o {hoped} {hoped|osobę|osoby|osób|osoby} mniej, tak jak mówił sprzedawca. Na drugiej wszystko jest po staremu: wszystkie połączenia i wszyscy ludzie. Obserwuj kolejkę.',
    },
    gap: {
      title: '{saved}, a nie {hoped}',
      text: 'Z botem wymagana obsada to nadal {needed} {needed|osoba|osoby|osób|osoby}. Gdy jest {hopedLeft}, kolejka rośnie bez końca: przychodzi {loadLeft} pracy, więcej, niż da się kiedykolwiek wykonać.',
      close: 'Widać, że znasz boty.',
      off: 'Jedna piąta połączeń brzmi jak jedna piąta pracy. A to mniej niż jedna dziesiąta.',
    },
    harder: {
      title: 'Co zostaje ludziom?',
      text: 'Przed wdrożeniem bota rozmowa trwała średnio {handling}. Teraz konsultanci odbierają to, co zostało. Ile trwa taka rozmowa?',
      label: 'Średni czas rozmowy, która trafia do konsultanta',
    },
    longer: {
      title: 'Dłużej: {left}',
      text: 'Sprawy, które załatwia bot, zajęłyby po {easy}. Gdy zabraknie krótkich rozmów, średnia pozostałych rośnie, choć nikt nie pracuje wolniej.',
      close: 'Tak, łatwych już nie ma.',
      off: 'Żadna rozmowa się nie wydłużyła. Ze średniej zniknęły krótkie.',
    },
    why: {
      title: 'Gdzie się podziały oszczędności?',
      text: 'Połączeń jest mniej o {fewerContacts}, a pracy tylko o {fewerWork}.',
      reasons: [
        {
          choice: 'Bot sam potrzebuje czasu.',
          feedback: 'Zabiera czas klientowi, ale nikt na linii nie jest do tego potrzebny.',
        },
        {
          choice: 'Bot bierze krótkie sprawy, a praca to liczba połączeń razy ich długość.',
          feedback:
            'Tak. Jedna piąta połączeń, każde o połowę krótsze: {takenWork} pracy. A {bounced} klientów obsłużonych przez bota i tak prosi potem o konsultanta, co oddaje {backWork} pracy.',
        },
        {
          choice: 'Zbyt wielu klientów wraca od bota do ludzi.',
          feedback:
            'Część wraca: {bounced} obsłużonych przez bota. To oddaje {backWork} pracy; większej części wcale nie udało się zaoszczędzić.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Miesiąc po wdrożeniu bota średni czas obsługi jest dłuższy. Kierownik pyta, dlaczego ludzie zwolnili.',
          answers: [
            {
              choice: 'Nie zwolnili: zostały trudniejsze sprawy.',
              feedback: 'Tak. Cel sprzed wdrożenia karałby ich za sukces bota.',
            },
            {
              choice: 'Mają więcej czasu, więc pracują wolniej.',
              feedback: 'Tutaj nikt nie pracuje wolniej.',
            },
            {
              choice: 'Bot wprowadza klientów w błąd.',
              feedback: 'Może się zdarzyć, ale średnia rośnie i bez tego.',
            },
          ],
        },
        {
          ask: 'Sprzedawca pokazuje, jaką część połączeń załatwia bot. Co jeszcze trzeba wiedzieć?',
          answers: [
            { choice: 'W ilu językach mówi.', feedback: 'Dobrze wiedzieć, ale o obsadzie to nic nie mówi.' },
            {
              choice: 'Jak szybko odpowiada.',
              feedback: 'Dla klientów to dobre. W planie liczy się co innego.',
            },
            {
              choice: 'Ile trwałyby te rozmowy i ilu klientów wraca do konsultanta.',
              feedback: 'Tak. Wtedy wiadomo, ile pracy zostaje i jakiej obsady ona wymaga.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Zmień to, co załatwia bot. Co, jeśli wrócą wszyscy, których obsłużył? Co, jeśli bierze tylko najkrótsze sprawy?',
      controls: {
        contained: 'załatwione przez bota',
        easy: 'ile trwałyby te rozmowy',
        bounce: 'z nich i tak prosi o konsultanta',
      },
      goal: 'spełnij obietnicę sprzedawcy: ma wystarczyć {hopedLeft} {hopedLeft|osoba|osoby|osób|osoby}. Jak dobry musi być bot?',
      solved: 'Tyle właśnie trzeba. Poproś sprzedawcę o dowód.',
    },
  },
  figures: {
    before: 'obsada przed wdrożeniem bota',
    needed: 'wymagana obsada z botem',
    hopedLeft: 'obsada według sprzedawcy',
    saved: 'o tyle osób mniej',
    easy: 'sprawa załatwiana przez bota, gdyby odebrał ją konsultant',
    handling: 'średni czas obsługi przed wdrożeniem bota',
    left: 'średni czas obsługi tego, co zostało',
    fewerContacts: 'mniej połączeń',
    fewerWork: 'mniej pracy',
  },
  charts: {},
  films: { sold: 'z botem, obsada: {hopedLeft}', before: 'po staremu, obsada: {before}' },
};
