/** Słowa lekcji „siła jednej osoby”. */

import type { words as en } from '../../en/lessons/power-of-one.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    one: {
      title: 'Brakuje jednej osoby',
      text: 'W ciągu pół godziny dzwoni {volume} {volume|osoba|osoby|osób|osoby}, a rozmowa trwa {handling}. Gdy na linii jest {agents} {agents|konsultant|konsultantów|konsultantów|konsultanta}, w ciągu {within} odbierane jest {level17} połączeń: obietnica {target} jest dotrzymana.\n\nDziś jedna osoba zachorowała, zostaje {oneFewer}. Każdemu z pozostałych przybywa jedna szesnasta pracy.',
      label: 'Odebrane w ciągu {within}, gdy na linii jest {oneFewer}',
    },
    watch: {
      title: 'To samo pół godziny, dwa razy',
      text: 'Na jednej sali są wszyscy, na drugiej brakuje dwóch osób. Dzwonią ci sami klienci, w tych samych chwilach i z tymi samymi sprawami. Obserwuj kolejkę i rosnący rząd ptaszków i krzyżyków. To jeden dzień z wielu; średnie będą za chwilę.',
    },
    gap: {
      title: 'Jedna osoba to {firstDrop}',
      text: 'Gdy na linii jest {oneFewer}, na czas odbierane jest {level16} połączeń. Brakowało jednej osoby z {agents}, a ubyło {firstDrop}.',
      close: 'Bardzo blisko. To rzadkość.',
      off: 'Zwykle oczekuje się, że poziom obsługi spadnie tylko o tyle, o ile zmalał zespół.',
    },
    curve: {
      title: 'A o jedną więcej i o jedną mniej?',
      text: 'Dwa punkty są dane: {level16}, gdy na linii jest {oneFewer}, i {level17}, gdy {agents}. Narysuj pozostałe, od {lastAgents} do {mostAgents} osób.',
    },
    shape: {
      title: 'Stromo w dole, płasko w górze',
      text: 'Jedna osoba więcej daje {gain}. Jedna mniej kosztuje {firstDrop}, następna {secondDrop}, kolejna {thirdDrop}. Obietnica leży na stromej części krzywej, jak to zwykle z obietnicami bywa.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Najczęściej rysujemy prostą. Prawda się wygina.',
    },
    why: {
      title: 'Dlaczego jedna osoba znaczy tak wiele?',
      text: 'Połączenia to stale {load} pracy. Co zmienia się tak szybko?',
      reasons: [
        {
          choice: 'Pozostali pod presją pracują wolniej.',
          feedback:
            'Może się tak zdarzyć, ale nie tutaj: każda rozmowa trwa średnio {handling}, bez względu na kolejkę. Spadek widać i bez tego.',
        },
        {
          choice: 'Kurczy się zapas: jest mały, a jedna osoba to duża jego część.',
          feedback:
            'Tak. Gdy na linii jest {agents}, zostaje {spare17} zapasu, gdy {twoFewer} – już tylko {spare15}. Kolejka topnieje tak szybko, jak pozwala zapas, więc średni czas w kolejce rośnie z {wait17} do {wait15}.',
        },
        {
          choice: 'Kto musi czekać, dzwoni częściej.',
          feedback:
            'W życiu bywa i tak. Tutaj co pół godziny spodziewamy się tylu samo połączeń ({volume}), ktokolwiek jest na linii.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Zespół o włos dotrzymuje obietnicy. Dwie osoby wychodzą na nieplanowaną przerwę. Co się stanie?',
          answers: [
            {
              choice: 'Poziom obsługi spadnie mniej więcej o ich udział w zespole.',
              feedback: 'Spadnie o wiele bardziej.',
            },
            { choice: 'Nic, pozostali nadrobią.', feedback: 'Nie mają na to zapasu.' },
            {
              choice: 'Spadnie o wiele bardziej, niż wynosi ich udział w zespole.',
              feedback: 'Tak: tutaj z {level17} do {level15}.',
            },
          ],
        },
        {
          ask: 'Gdzie jedna osoba więcej pomaga najbardziej?',
          answers: [
            { choice: 'W interwale, w którym brakuje ludzi.', feedback: 'Tak: tam krzywa jest stroma.' },
            {
              choice: 'W interwale, w którym obietnica i tak jest dotrzymana.',
              feedback: 'Tam krzywa jest płaska: tutaj jedna osoba więcej daje {gain}.',
            },
            { choice: 'Wszędzie tak samo.', feedback: 'Krzywa się wygina, więc nie.' },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Zabieraj ludzi, aż kolejka zacznie rosnąć bez końca. Potem podwój liczbę połączeń i sprawdź, ilu osób to wymaga. Czy dwa razy tylu?',
      controls: {
        agents: 'konsultanci na linii',
        volume: 'połączenia w pół godziny',
        handling: 'czas jednej rozmowy',
      },
    },
  },
  figures: {
    level17: 'na czas, gdy na linii jest {agents}',
    level16: 'na czas, gdy na linii jest {oneFewer}',
    level15: 'na czas, gdy na linii jest {twoFewer}',
    wait17: 'średni czas w kolejce, gdy {agents}',
    wait15: 'średni czas w kolejce, gdy {twoFewer}',
    busy17: 'zajętość, gdy {agents}',
    busy15: 'zajętość, gdy {twoFewer}',
    level: 'odebrane na czas',
    wait: 'średni czas w kolejce',
    busy: 'zajętość',
  },
  charts: { level: { title: 'Odebrane w ciągu {within}', x: 'konsultanci na linii' } },
  films: { seventeen: 'wszyscy są', fifteen: 'brakuje dwóch osób' },
};
