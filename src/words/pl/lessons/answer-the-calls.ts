/** Słowa lekcji „odbierz połączenia samodzielnie”. */
import type { words as en } from '../../en/lessons/answer-the-calls.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    guess: {
      title: 'Cały zespół to Ty',
      text: 'Przez dwie godziny samodzielnie odbierasz połączenia. W ciągu godziny przychodzi ich około {perHour}, a rozmowa trwa średnio {handling}: to {minutes} {minutes|minuta|minuty|minut|minuty} pracy w każdej godzinie. Ani na chwilę nie odchodzisz od telefonu i odbierasz, gdy tylko możesz.\n\nIlu z {callers} dzwoniących będzie musiało czekać?',
      label: 'Ilu z {callers} dzwoniących poczeka',
    },
    hands: {
      title: 'A teraz do dzieła',
      text: 'Dwie godziny mijają w dwie minuty. Ktoś dzwoni: odbierz. Gdy rozmawiasz, może zadzwonić następna osoba. Rozmowy kończą się same; nikt ich nie przyspieszy.\n\nKółko czekającej osoby powoli się opróżnia, a gdy czekanie trwa za długo, dostaje znacznik.',
    },
    machine: {
      title: 'Maszyna odbiera te same połączenia',
      text: 'Te same osoby dzwonią w tych samych chwilach i każda rozmowa trwa tyle, ile trwała u Ciebie. Maszyna nie traci ani sekundy. Zobacz, jak długo czekają jej klienci.',
    },
    gap: {
      title: 'Czeka {waited} z {callers}',
      text: 'Średnio w {days} takich dniach czekać musi {waitedShare} dzwoniących, choć przez {free} czasu nie ma z kim rozmawiać. Średni czas w kolejce to {wait}, razem z tymi, którzy nie czekali wcale.',
      close: 'Dobre wyczucie.',
      off: 'Czasu było dość, a jednak tylu czeka.',
    },
    why: {
      title: 'Dlaczego tylu czeka?',
      text: 'Czasu wystarczało na każdą rozmowę i ktoś stale był przy telefonie.',
      reasons: [
        {
          choice: 'Połączenia były odbierane zbyt powoli.',
          feedback: 'Maszyna odbiera każde od razu, a i tak czeka {waitedShare} dzwoniących.',
        },
        {
          choice: 'Połączenia nie przychodzą po kolei i nie trwają tyle samo.',
          feedback:
            'Tak. Dwa przychodzą tuż po sobie albo jedno trwa bardzo długo i następne czekają. Potem przez chwilę nikt nie dzwoni, ale wolnej minuty nie da się odłożyć na później.',
        },
        {
          choice: 'To było za dużo pracy dla jednej osoby.',
          feedback:
            'Pracy było {minutes} {minutes|minuta|minuty|minut|minuty} w każdej godzinie. Zbyt wiele oczekuje ten, kto liczy, że połączenia ustawią się w szeregu.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Rano klienci czekają, a po południu ludzie siedzą bezczynnie. O czym to świadczy?',
          answers: [
            {
              choice: 'Że ludziom się nie chce.',
              feedback: 'Tutaj każdemu się chciało, a zdarzyło się to i tak.',
            },
            {
              choice: 'Że obsada jest za duża.',
              feedback: 'Kogo w jednej minucie jest za dużo, tego w innej brakuje.',
            },
            {
              choice: 'Samo w sobie o niczym: przypadek robi to co dzień.',
              feedback: 'Tak. Planu wymaga dopiero to, co wraca o tej samej porze.',
            },
          ],
        },
        {
          ask: 'Do tych samych połączeń dołącza druga osoba. Ilu dzwoniących wtedy czeka?',
          answers: [
            { choice: 'O połowę mniej.', feedback: 'O wiele mniej.' },
            {
              choice: 'O wiele mniej niż połowa.',
              feedback:
                'Tak: na dłuższą metę {ofTwo} zamiast {steady}. Tylko przez {ofTwo} czasu obie osoby rozmawiają jednocześnie.',
            },
            { choice: 'Nikt.', feedback: 'Nadal {ofTwo}: czasem dzwonią trzy osoby naraz.' },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Więcej połączeń, więcej ludzi. Kiedy jedna osoba już nigdy nie nadąży? Ile połączeń odbierze pięć osób, zanim czekać będzie połowa dzwoniących?',
      controls: { perHour: 'połączenia w godzinę', people: 'osoby' },
    },
  },
  figures: {
    waitedShare: 'czekający, gdy przez dwie godziny odbiera jedna osoba',
    busy: 'zajętość w tych dwóch godzinach',
    steady: 'czekający na dłuższą metę',
    ofTwo: 'to samo, gdy są dwie osoby',
    wait: 'średni czas w kolejce',
  },
  charts: {},
};
