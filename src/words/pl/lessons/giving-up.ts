/** Słowa lekcji „rezygnacje i ponowne próby”. */

import type { words as en } from '../../en/lessons/giving-up.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    leave: {
      title: 'A jeśli ludzie odkładają słuchawkę?',
      text: 'W ciągu pół godziny dzwoni {volume} {volume|osoba|osoby|osób|osoby}, a na linii jest tylko {agents} {agents|konsultant|konsultantów|konsultantów|konsultanta}: o dwie osoby mniej, niż potrzeba. Dopóki wszyscy czekają, w ciągu {within} odbierane jest {levelStaying}, a średni czas w kolejce to {waitStaying}.\n\nPrawdziwi klienci nie czekają bez końca. Niech rezygnują średnio po {patience}: jedni od razu, inni znacznie później. Nic innego się nie zmienia.',
      label: 'Odebrane w ciągu {within}, ze wszystkich dzwoniących',
    },
    watch: {
      title: 'Ci sami dzwoniący, dwa razy',
      text: 'Na jednej sali wszyscy czekają, na drugiej klienci rezygnują. Obserwuj, jak długa robi się kolejka na każdej z nich, i tacę, na którą trafiają ci, którzy odłożyli słuchawkę.',
    },
    gap: {
      title: 'Z {levelStaying} na {levelLeaving}',
      text: 'Nikt nie został zatrudniony, a poziom obsługi jest o {rise} wyższy. Rezygnuje {lost}: w pół godziny {lostCalls} na {callsNever} połączeń. Dla całej reszty kolejka jest krótka, a średni czas w kolejce spada z {waitStaying} do {waitLeaving}.',
      close: 'Bardzo blisko.',
      off: 'Kilka osób, które odejdą w najgorszej chwili, daje bardzo dużo wszystkim, którzy zostają.',
    },
    rules: {
      title: 'Czy obietnica jest dotrzymana?',
      text: 'Obiecane jest {target} w ciągu {within}. Ze wszystkich dzwoniących było to {levelLeaving}, więc obietnica jest złamana. Ale liczyć można też inaczej: pominąć tych, którzy rozłączają się od razu; uznać za obsłużonych tych, którzy rezygnują w ciągu {within}; albo patrzeć tylko na odebrane.\n\nWszystkie cztery sposoby z tych samych połączeń. Co mówią?',
      choices: [
        'Wszystkie cztery: złamana',
        'Jedne mówią „złamana”, inne „dotrzymana”',
        'Trzy pozostałe: dotrzymana',
      ],
    },
    flip: {
      title: 'Ten sam dzień, obietnica dotrzymana i złamana',
      text: 'Ze wszystkich dzwoniących: {ofOffered}. Bez tych, którzy rozłączają się po kilku sekundach: {shortExcluded}. Wczesne rezygnacje uznane za obsłużone: {countedServed}. Tylko z odebranych: {ofAnswered}. Sama definicja to {apart} różnicy – i to ona decyduje, czy obietnica jest dotrzymana.',
      close: 'Zgadza się. Zawsze pytaj, jak to policzono.',
      off: 'Poziom obsługi bez definicji niewiele mówi. Pytaj, jak go policzono.',
    },
    again: {
      title: 'Dzwonią jeszcze raz',
      text: 'Dotąd kto odłożył słuchawkę, znikał. W życiu wielu próbuje ponownie po kilku minutach. Narysuj poziom obsługi, ze wszystkich połączeń, gdy coraz więcej rezygnujących dzwoni jeszcze raz. Pierwszy punkt jest dany: nikt nie próbuje.',
    },
    back: {
      title: 'Ulga była na kredyt',
      text: 'Gdy {mostRedial} rezygnujących dzwoni jeszcze raz, na czas odbierane jest {levelRedial}: o {fallRedial} mniej. Zamiast {callsNever} połączeń przychodzi {callsRedial}, od tych samych klientów. Za to więcej z nich w końcu z kimś rozmawia: {servedRedial} zamiast {servedNever}.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Każda ponowna próba to jeszcze jedno połączenie, w najgorszej chwili.',
    },
    why: {
      title: 'Czy rezygnacje pomagają?',
      text: 'Gdy na linii jest {agents}, poziom obsługi rośnie z {levelStaying} do {levelLeaving}. Kto zyskuje, a kto płaci?',
      reasons: [
        {
          choice:
            'Zyskują ci, którzy stoją dalej; płacą ci, którzy odchodzą, a wskaźnik prawie ich nie widzi.',
          feedback:
            'Tak. {lost} odchodzi z niczym, średnio po {timeToAbandon} czekania. Każda taka osoba zabiera ze sobą pracę jednej rozmowy i to jest cały zysk.',
        },
        {
          choice: 'Konsultanci pracują szybciej.',
          feedback: 'Nie: rozmowa trwa tyle, co przedtem. Po prostu jest mniej do zrobienia.',
        },
        {
          choice: 'Zyskują wszyscy: wskaźnik jest lepszy.',
          feedback: 'Nie ci, którzy rezygnują: {lostCalls} co pół godziny. Im nikt nie pomógł.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Partner raportuje {ofAnswered} w ciągu {within}. O co pytasz?',
          answers: [
            { choice: 'O nic, to ponad {target}.', feedback: 'To może być ten sam dzień co {ofOffered}.' },
            {
              choice: 'Ile trwa rozmowa.',
              feedback: 'Warto wiedzieć, ale to nie mówi, co policzono.',
            },
            {
              choice: 'Z czego: ze wszystkich przychodzących czy tylko z odebranych?',
              feedback: 'Tak. I zawsze proś o odsetek porzuconych, tuż obok.',
            },
          ],
        },
        {
          ask: 'Z tygodnia na tydzień rośnie poziom obsługi i rośnie odsetek porzuconych. Co się dzieje?',
          answers: [
            { choice: 'Zespół pracuje lepiej.', feedback: 'Wtedy rezygnacji byłoby mniej, nie więcej.' },
            {
              choice: 'Może tylko to: tracimy więcej klientów, a reszcie jest łatwiej.',
              feedback: 'Tak. Patrz na oba wskaźniki i na to, ilu klientów w końcu z kimś rozmawia.',
            },
            {
              choice: 'Mniej osób dzwoni ponownie.',
              feedback: 'Możliwe, ale samo to nie zwiększa liczby rezygnacji.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Zrób z klientów bardzo niecierpliwych: co mówi poziom obsługi, a ilu klientów tracisz? Potem niech prawie wszyscy dzwonią jeszcze raz.',
      controls: {
        agents: 'konsultanci na linii',
        patience: 'rezygnują średnio po',
        redial: 'z rezygnujących dzwoni jeszcze raz',
      },
    },
  },
  figures: {
    levelStaying: 'na czas, gdy wszyscy czekają',
    levelLeaving: 'na czas, gdy klienci rezygnują',
    lost: 'porzucone',
    ofOffered: 'na czas, ze wszystkich przychodzących',
    shortExcluded: 'bez tych, którzy rozłączają się od razu',
    countedServed: 'wczesne rezygnacje jako obsłużone',
    ofAnswered: 'na czas, tylko z odebranych',
    levelRedial: 'na czas, gdy {mostRedial} dzwoni jeszcze raz',
    servedRedial: 'klientów w końcu z kimś rozmawia, gdy {mostRedial} dzwoni jeszcze raz',
    calls: 'połączenia w pół godziny, z ponownymi próbami',
    served: 'klientów w końcu z kimś rozmawia',
  },
  charts: {
    level: {
      title: 'Odebrane w ciągu {within}, ze wszystkich połączeń',
      x: 'jaka część rezygnujących dzwoni jeszcze raz',
    },
  },
  films: { staying: 'wszyscy czekają', leaving: 'klienci rezygnują' },
};
