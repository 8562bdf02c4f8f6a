/** Słowa lekcji „jedna kolejka”. */

import type { words as en } from '../../en/lessons/pooling.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    walls: {
      title: 'Cztery zespoły czy jeden?',
      text: 'W ciągu pół godziny przychodzi {calls} {calls|połączenie|połączenia|połączeń|połączenia}, a rozmowa trwa {handling}. Są {teams} {teams|zespół|zespoły|zespołów|zespołu}, każdy po {each} {each|osobie|osoby|osób|osoby}, z własnym numerem i własnymi {callsEach} połączeniami. W ciągu {within} odbierane jest tylko {levelFour}; obiecane jest {target}.\n\nTeraz znikają ściany: ci sami ludzie, razem {all}, odbierają te same połączenia jako jeden zespół, z jednej kolejki. Nikt nie został zatrudniony, nikt nie pracuje szybciej.',
      label: 'Odebrane w ciągu {within} przez jeden zespół, {all} {all|osoba|osoby|osób|osoby}',
    },
    watch: {
      title: 'Ci sami klienci, dwa razy',
      text: 'Na jednej sali cztery zespoły, każdy z własną kolejką. Na drugiej ci sami ludzie biorą zawsze tego, kto ze wszystkich czeka najdłużej. Dzwonią ci sami klienci, w tych samych chwilach. Wypatruj kogoś, kto czeka, choć w innym zespole ktoś siedzi wolny.',
    },
    gap: {
      title: 'Z {levelFour} na {levelOne}',
      text: 'Ci sami ludzie, te same połączenia, a na czas odbieranych jest o {gain} więcej. Średni czas w kolejce spada z {waitFour} do {waitOne}. Wszyscy są dokładnie tak samo zajęci jak przedtem: {busyOne} czasu.',
      close: 'Wiesz, ile warta jest wspólna kolejka.',
      off: 'Mało kto spodziewa się aż tyle po zburzeniu ściany.',
    },
    split: {
      title: 'Ilu ludzi wymaga obietnica?',
      text: 'Przy czterech zespołach, aby w ciągu {within} odebrać {target}, w każdym potrzeba {neededEach} {neededEach|osoby|osób|osób|osoby}, razem {neededFour}. Narysuj, ilu ludzi potrzeba łącznie, gdy te same {calls} połączeń dzieli między siebie mniej zespołów albo więcej.',
    },
    shape: {
      title: 'Każda ściana kosztuje ludzi',
      text: 'Jeden zespół potrzebuje {neededOne} osób, dwa {neededTwo}, cztery {neededFour}. Podziel połączenia między {many} zespołów, a potrzeba {neededForty}: dwa razy tylu, ilu w jednym.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Połączenia są wszędzie te same: {load} pracy. Różnią się tylko ściany.',
    },
    why: {
      title: 'Gdzie aż tyle przepada?',
      text: 'W czterech zespołach nikt nie pracuje mniej niż w jednym. Co robią ściany?',
      reasons: [
        {
          choice: 'W dużym zespole ludzie bardziej się starają.',
          feedback: 'Tutaj rozmowa w każdym zespole trwa średnio {handling}, a wszyscy są tak samo zajęci.',
        },
        {
          choice: 'Ktoś czeka w jednej kolejce, choć w innym zespole ktoś jest wolny.',
          feedback:
            'Tak. Przy czterech zespołach dzieje się tak przez {besideFree} czasu. W jednym zespole to niemożliwe: nikt nie czeka, dopóki ktokolwiek jest wolny.',
        },
        {
          choice: 'W dużym zespole część połączeń nigdy nie jest odbierana.',
          feedback:
            'Tutaj nikt nie rezygnuje: każde połączenie jest odbierane, i w czterech zespołach, i w jednym.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Dwie lokalizacje odbierają takie same połączenia, każda z własnej kolejki. Od czego zaczniesz?',
          answers: [
            {
              choice: 'Od jednej kolejki dla obu; wszyscy zostają u siebie.',
              feedback: 'Tak. Wspólna ma być kolejka, nie sala.',
            },
            {
              choice: 'Od zatrudnienia ludzi w słabszej lokalizacji.',
              feedback: 'To też pomoże, ale wspólna kolejka nie wymaga nowych ludzi.',
            },
            {
              choice: 'Od konkursu, która ma lepszy poziom obsługi.',
              feedback: 'Wtedy każda strzeże swoich ludzi, a ściana rośnie.',
            },
          ],
        },
        {
          ask: 'W jednym zespole każdy musi umieć wszystko, więc każda rozmowa trwa trochę dłużej. Kiedy zysk znika?',
          answers: [
            {
              choice: 'Od pierwszej sekundy.',
              feedback: 'Jest zapas: w jednym zespole z obsadą {neededFour} zostaje go sporo.',
            },
            {
              choice: 'Gdy rozmowa wydłuży się o więcej niż około {room}.',
              feedback:
                'Tak. Wtedy jeden zespół potrzebuje już więcej ludzi niż cztery razem, czyli ponad {neededFour}. Zmierz to, zanim połączysz zespoły.',
            },
            {
              choice: 'Nigdy: większy jest zawsze lepszy.',
              feedback: 'Dłuższe rozmowy to więcej pracy i w końcu kosztują więcej niż ściana.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Dziel połączenia między coraz więcej zespołów. Gdzie ściana boli najbardziej: przy wielu połączeniach czy przy niewielu?',
      controls: { calls: 'połączenia w pół godziny, razem', teams: 'zespoły, które je dzielą' },
      goal: 'znajdź podział, który wymaga dwa razy tylu ludzi co jeden zespół.',
      solved: 'Za ściany najwięcej płacą małe zespoły.',
    },
  },
  figures: {
    levelFour: 'na czas, cztery zespoły po {each}',
    levelOne: 'na czas, jeden zespół: {all}',
    waitFour: 'średni czas w kolejce, cztery zespoły',
    waitOne: 'średni czas w kolejce, jeden zespół',
    neededFour: 'obsada, która dotrzymuje obietnicy, cztery zespoły',
    neededOne: 'obsada, która dotrzymuje obietnicy, jeden zespół',
    besideFree: 'czasu ktoś czeka, choć w innym zespole ktoś jest wolny',
    needed: 'obsada łącznie',
    together: 'obsada jednego zespołu',
    more: 'osoby ponad to, czego potrzebuje jeden zespół',
  },
  charts: {
    people: {
      title: 'Obsada, która w ciągu {within} odbiera {target}',
      x: 'zespoły, które dzielą połączenia',
    },
  },
  films: { four: 'cztery zespoły po {each}', one: 'jeden zespół: {all}' },
};
