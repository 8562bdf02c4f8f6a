/** Słowa lekcji „powiedz, zanim zapytają”. */

import type { words as en } from '../../en/lessons/tell-them-before.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    left: {
      title: '„Gdzie są moje pieniądze?”',
      text: 'Firma wynajmująca auta na minuty ma w ciągu dwóch tygodni {refunds} {refunds|zwrot|zwroty|zwrotów|zwrotu} do wypłacenia. Umówiony termin to {term} dni i dotrzymuje go {inTime} zwrotów. Ale do tego czasu klienci nic nie słyszą, więc {silent|przychodzi|przychodzą|przychodzi|przychodzi} {silent} {silent|połączenie|połączenia|połączeń|połączenia}: „Gdzie są moje pieniądze?”\n\nTeraz każdy dostaje wiadomość po upływie {one} dnia: sprawa jest u nas, potrwa do tego a tego dnia. Kto ją zna, pyta o {spares} rzadziej. Ile z tych połączeń zostanie?',
      label: 'Ile takich połączeń zostanie z {silent}',
    },
    watch: {
      title: 'Drugi poniedziałek, dwa razy',
      text: 'Na jednej sali cisza, na drugiej wiadomość po jednym dniu. Te same zwroty, ta sama obsada. Obserwuj połączenia z pytaniem, gdzie są pieniądze.',
    },
    gap: {
      title: '{told} z {silent}',
      text: 'Jedna wiadomość i połączeń jest mniej o {spared}, każde po {talk}. Żaden zwrot nie jest przez to szybszy: w ciągu {term} dni {inTimeTold}, tak jak wcześniej.',
      close: 'Widać, że wiesz, ile kosztuje cisza.',
      off: 'Oszczędza wiele połączeń, ale nie aż tyle, ile obiecuje: część klientów pyta, zanim wiadomość wyjdzie.',
    },
    later: {
      title: 'A jeśli wyjdzie później?',
      text: 'Wysłana po {one} dniu zostawia {told} {told|połączenie|połączenia|połączeń|połączenia}; ten punkt jest dany. Narysuj pozostałe: dla wiadomości wysłanej później, aż do ostatniego dnia terminu.',
    },
    late: {
      title: 'Każdy dzień kosztuje',
      text: 'Po {two} dniach {toldTwo|zostaje|zostają|zostaje|zostaje} {toldTwo} {toldTwo|połączenie|połączenia|połączeń|połączenia}, ostatniego dnia {toldLast}. Wtedy większość zwrotów jest już załatwiona, a kto się niepokoi, ma telefon za sobą.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Wiadomość pomaga tylko tym, którzy wciąż czekają i jeszcze nie dzwonili.',
    },
    why: {
      title: 'Dlaczego klienci w ogóle dzwonią?',
      text: 'Zwroty przychodzą tak, jak obiecano: na czas {inTime}.',
      reasons: [
        {
          choice: 'Nikt im nie mówi tego, co chcą wiedzieć.',
          feedback:
            'Tak. Dzwonić każe nie samo czekanie, lecz niewiedza. Dlatego wystarczy wiadomość i dlatego musi przyjść wcześnie.',
        },
        {
          choice: 'Zwrot trwa za długo.',
          feedback:
            'Z wiadomością trwa tyle samo co bez niej, a połączeń jest mniej o {spared}. Szybsze zwroty też pomagają: gdy bank potrzebuje o dzień mniej, bez żadnej wiadomości {quicker|przychodzi|przychodzą|przychodzi|przychodzi} {quicker} {quicker|połączenie|połączenia|połączeń|połączenia}.',
        },
        {
          choice: 'Klienci lubią z kimś porozmawiać.',
          feedback: 'Raczej nie w kolejce. Gdy dostają wiadomość, nie dzwonią.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Połączenia z pytaniem „co z moją sprawą?” są krótkie. Czy warto je jeszcze skracać?',
          answers: [
            {
              choice: 'Tak, lepszym skryptem.',
              feedback: 'Najlepsze takie połączenie to to, którego nikt nie potrzebuje.',
            },
            {
              choice: 'Lepiej sprawić, żeby nie musiały przychodzić.',
              feedback: 'Tak: z {hoursSilent} godziny rozmów w ciągu dwóch tygodni zostaje {hoursTold}.',
            },
            {
              choice: 'Nie, są dobre dla klientów.',
              feedback: 'Klient czeka, pyta i słyszy to, co było wiadomo już wcześniej.',
            },
          ],
        },
        {
          ask: 'Kiedy jest dobra chwila na wiadomość?',
          answers: [
            {
              choice: 'W dniu umówionego terminu, gdy wszystko wiadomo.',
              feedback: 'Za późno: zostaje wtedy {toldLast} z {silent} połączeń.',
            },
            { choice: 'Gdy klient zadzwoni.', feedback: 'Wtedy połączenie już jest.' },
            {
              choice: 'Zanim pojawi się pytanie, nawet jeśli niewiele wiadomo.',
              feedback: 'Tak. „Sprawa jest u nas, damy znać do piątku” wystarczy.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Wyślij ją wcześniej albo później, lepszą albo gorszą. Potem daj bankowi więcej czasu i zobacz, co dokładają niedotrzymane terminy.',
      controls: {
        after: 'godziny do wysłania wiadomości',
        spares: 'pytania, które stają się zbędne',
        bank: 'dni, których potrzebuje bank',
      },
      goal: 'nie więcej niż {goal} takich połączeń w ciągu dwóch tygodni, gdy bank potrzebuje swoich dwóch dni.',
      solved: 'Powiedziane w porę i powiedziane dobrze.',
    },
  },
  figures: {
    refunds: 'zwroty w ciągu dwóch tygodni',
    silent: 'połączenia z pytaniem, bez wiadomości',
    told: 'połączenia z pytaniem, wiadomość po {one} dniu',
    toldTwo: 'po {two} dniach',
    toldLast: 'ostatniego dnia',
    hoursSilent: 'godziny rozmów o tym, bez wiadomości',
    hoursTold: 'godziny rozmów o tym, wiadomość po {one} dniu',
    calls: 'połączenia z pytaniem w ciągu dwóch tygodni',
    hours: 'godziny rozmów o tym',
    kept: 'zwroty na czas',
  },
  charts: { left: { title: 'Połączenia z pytaniem w ciągu dwóch tygodni', x: 'dni do wysłania wiadomości' } },
  films: { silent: 'cisza', told: 'wiadomość po jednym dniu' },
};
