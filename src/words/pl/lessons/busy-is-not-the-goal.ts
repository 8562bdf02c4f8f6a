/** Słowa lekcji „zajętość nie jest celem”. */

import type { words as en } from '../../en/lessons/busy-is-not-the-goal.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    small: {
      title: 'Bardzo mały zespół',
      text: 'W pół godziny przychodzi tylko {few} {few|połączenie|połączenia|połączeń|połączenia}, rozmowa trwa {handling}. Aby w ciągu {within} odebrać {target} z nich, potrzeba {teamFew} {teamFew|konsultanta|konsultantów|konsultantów|konsultanta}.\n\nJak bardzo zajęte będą te trzy osoby?',
      choices: [
        'Rozmawiają mniej niż połowę czasu',
        'Rozmawiają trochę ponad połowę czasu',
        'Rozmawiają prawie cały czas, jak należy',
      ],
    },
    watch: {
      title: 'Godzina z małym zespołem',
      text: 'Przez większość czasu ktoś siedzi z założonymi rękami. A raz na jakiś czas naraz chcą rozmawiać cztery osoby i wtedy nawet troje to za mało.',
    },
    gap: {
      title: 'Zajętość {busyFew} – i tak ma być',
      text: 'Połączenia to {loadFew} pracy na {teamFew} {teamFew|osobę|osoby|osób|osoby}. Nikt się nie leni: ktoś musi być wolny, gdy dzwoni telefon.',
      close: 'Tak właśnie jest.',
      off: 'Wygląda to na marnotrawstwo. Gdyby jednej osoby zabrakło, na czas odbierane byłoby tylko {pushedLevel}, a średni czas w kolejce wyniósłby {pushedWait}.',
    },
    curve: {
      title: 'Większe zespoły, ta sama obietnica',
      text: 'Jaka jest zajętość przy {target} w ciągu {within}, gdy w pół godziny przychodzi {middle} połączeń albo {many}? Najmniejszy zespół jest dany. Narysuj resztę.',
    },
    shape: {
      title: 'Im większy zespół, tym bardziej zajęty',
      text: '{busyFew} przy {few} połączeniach, {busyMiddle} przy {middle}, {busyMany} przy {many}. Obietnica jest wszędzie ta sama. Zajętość z niej wynika; nikt jej nie wybrał.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'O zajętości nie decyduje to, jak bardzo kto się stara, lecz to, ile osób dzieli połączenia między siebie.',
    },
    why: {
      title: 'Dlaczego większe zespoły są bardziej zajęte?',
      text: 'Przy {many} połączeniach obietnicy dotrzymuje {teamMany} {teamMany|osoba|osoby|osób|osoby}, a zajętość wynosi {busyMany}.',
      reasons: [
        {
          choice: 'Wśród wielu wahania się wyrównują, więc wystarcza mniejszy zapas.',
          feedback:
            'Tak. Z {few} połączeń trzy mogą przyjść naraz, z {many} nigdy jedna trzecia. W większym zespole wolna musi być mniejsza jego część.',
        },
        {
          choice: 'W dużych zespołach pracuje się szybciej.',
          feedback: 'Tutaj rozmowa w każdym zespole trwa {handling}.',
        },
        {
          choice: 'Duże zespoły każą klientom czekać dłużej.',
          feedback: 'Nie: każdy z tych zespołów jest najmniejszym, który dotrzymuje tej samej obietnicy.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Kierownik żąda, żeby mały zespół był tak zajęty jak duży. Co z tego wyniknie?',
          answers: [
            { choice: 'Zespół będzie wydajniejszy.', feedback: 'Zapłacą za to tylko klienci: będą czekać.' },
            {
              choice: 'Obietnica zostanie złamana.',
              feedback:
                'Tak: gdy na linii jest {pushedTeam}, a zajętość wynosi {pushedBusy}, na czas odbierane jest {pushedLevel}.',
            },
            {
              choice: 'Dla klientów nic się nie zmieni.',
              feedback: 'Kto zadzwoni, gdy wszyscy rozmawiają, musi czekać.',
            },
          ],
        },
        {
          ask: 'Co jest więc dobrym celem?',
          answers: [
            { choice: 'Żeby wszyscy rozmawiali cały czas.', feedback: 'Wtedy czeka każdy klient.' },
            {
              choice: 'Żeby nikt nigdy nie czekał.',
              feedback: 'Wtedy bezczynnie siedzi o wiele więcej osób, niż wymaga jakakolwiek obietnica.',
            },
            {
              choice: 'Obietnica i najmniejsza obsada, która jej dotrzymuje.',
              feedback: 'Tak. Zajętość z tego wynika.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Zmieniaj liczbę połączeń i osób i patrz, jaka jest zajętość, gdy obietnica jest jeszcze dotrzymana. Czy zmienia się, gdy jednych i drugich jest dwa razy więcej?',
      controls: { volume: 'połączenia w pół godziny', agents: 'konsultanci na linii' },
      goal: 'zajętość co najmniej dziewięćdziesiąt pięć procent, a obietnica {target} w ciągu {within} dotrzymana. Ilu połączeń do tego trzeba?',
      solved: 'Nikt nie kazał im być zajętymi: po prostu jest ich aż tylu.',
    },
  },
  figures: {
    busyFew: 'zajętość przy {few} połączeniach',
    busyMiddle: 'zajętość przy {middle} połączeniach',
    busyMany: 'zajętość przy {many} połączeniach',
    levelFew: 'na czas przy {few} połączeniach',
    teamFew: 'obsada na {few} połączeń',
    teamMiddle: 'obsada na {middle} połączeń',
    teamMany: 'obsada na {many} połączeń',
    busy: 'zajętość',
    level: 'odebrane na czas',
    wait: 'średni czas w kolejce',
    needed: 'obsada, która dotrzymuje obietnicy',
  },
  charts: { busy: { title: 'Zajętość, jako część czasu na linii', x: 'połączenia w pół godziny' } },
  films: { small: 'mały zespół' },
};
