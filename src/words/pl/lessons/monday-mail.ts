/** Słowa lekcji „poniedziałkowe maile”. */

import type { words as en } from '../../en/lessons/monday-mail.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    when: {
      title: 'Poniedziałek, godzina ósma',
      text: 'Czeka {weekend} {weekend|mail|maile|maili|maila}: klienci pisali przez cały weekend. W tygodniu {week|przychodzi|przychodzą|przychodzi|przychodzi} {week} {week|mail|maile|maili|maila}; w przeliczeniu na godziny pracy to {perHour} na godzinę, a odpowiedź zajmuje {handling}. Średnio potrzeba więc {load} osoby, zaplanowano {people} {people|osobę|osoby|osób|osoby}, od poniedziałku do piątku, od ósmej do osiemnastej.\n\nPo ilu godzinach pracy znikną zaległości, tak że wolna osoba weźmie maila, który właśnie przyszedł? (Dzień ma {day} {day|godzinę|godziny|godzin|godziny} pracy).',
      label: 'Godziny pracy do zniknięcia zaległości',
    },
    watch: {
      title: 'Poniedziałek',
      text: 'W jednym zespole każdego dnia taka sama obsada: {people}. W drugim tyle samo godzin pracy w tygodniu, ale {monday} {monday|osoba|osoby|osób|osoby} w poniedziałek i {others} w pozostałe dni. Obserwuj stos maili i ich wiek.',
    },
    gap: {
      title: 'Godziny pracy: {gone}',
      text: 'W poniedziałek wieczorem nadal {evening|czeka|czekają|czeka|czeka} {evening} {evening|mail|maile|maili|maila}, a w nocy przychodzą nowe. Obiecana jest odpowiedź w ciągu {within}, licząc tylko godziny otwarcia; z maili, które przychodzą w poniedziałek, dostaje ją {levelMonday}, z czwartkowych {levelThursday}. W całym tygodniu to {level}.\n\nNiższa linia to tyle samo pracy, {hoursShifted} h, ale najpierw poniedziałek: zaległości znikają po {goneShifted} godzinach.',
      close: 'Widać, że znasz poniedziałki.',
      off: 'Najczęściej stawiamy na poniedziałkowy wieczór. Ale nowe maile cały czas przychodzą.',
    },
    more: {
      title: 'Co daje jedna osoba więcej?',
      text: 'Przy obsadzie {people} każdego dnia trwa to {gone} {gone|godzinę|godziny|godzin|godziny} pracy; ten punkt jest dany. Narysuj pozostałe, aż do obsady {most}.',
    },
    shape: {
      title: 'Jedna osoba: {faster} {faster|godzina|godziny|godzin|godziny}',
      text: 'Przy obsadzie {oneMore} zaległości znikają po {goneOneMore} godzinach pracy, przy obsadzie {most} – po {goneMost}. Najbardziej pomaga pierwsza dodatkowa osoba.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Zaległości topnieją tylko o to, co zespół zrobi ponad nowe maile. To niewiele, więc jedna osoba więcej znaczy dużo.',
    },
    why: {
      title: 'Dlaczego trwa to tak długo?',
      text: 'Obsada {people} to więcej niż {load}, czyli tyle, ile średnio potrzeba.',
      reasons: [
        {
          choice: 'Po weekendzie pracuje się wolniej.',
          feedback: 'Tutaj odpowiedź każdego dnia zajmuje {handling}.',
        },
        {
          choice: 'Ludzi jest za mało.',
          feedback:
            'W skali tygodnia wystarczy: zajętość to {busy}. A {hoursShifted} {hoursShifted|godzina|godziny|godzin|godziny} pracy, zaplanowane inaczej, pozwalają dotrzymać obietnicy.',
        },
        {
          choice: 'Średniej godziny nie ma: praca przychodzi wcześniej niż ludzie.',
          feedback:
            'Tak. W weekend są maile, a nie ma nikogo; w czwartek są ludzie, a maili mało. Zaplanuj {monday} {monday|osobę|osoby|osób|osoby} na poniedziałek i {others} na pozostałe dni: na czas będzie {levelShifted}, a godzin pracy tyle samo.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Tydzień kończy się wynikiem {level} maili na czas. Na co patrzysz?',
          answers: [
            {
              choice: 'Jak szybko ludzie piszą.',
              feedback: 'Na tydzień wystarczająco szybko. Kłopot w tym, kiedy są na miejscu.',
            },
            {
              choice: 'Na każdy dzień osobno.',
              feedback:
                'Tak: poniedziałek {levelMonday}, czwartek {levelThursday}. Średnia ukrywa jedno i drugie.',
            },
            {
              choice: 'Na nic, z mailami tak już jest.',
              feedback: 'Te same godziny, zaplanowane inaczej, dają {levelShifted}.',
            },
          ],
        },
        {
          ask: 'W poniedziałek jest święto. Co z tego wynika?',
          answers: [
            {
              choice: 'Maile też mają wolne.',
              feedback: 'Klienci piszą i w święta, a bywa, że więcej niż zwykle.',
            },
            {
              choice: 'Wtorek zacznie się gorzej niż zwykły poniedziałek: trzeba to zaplanować.',
              feedback: 'Tak. Policz, ile będzie czekać rano i ile przyniesie sam dzień.',
            },
            {
              choice: 'Taki sam tydzień, tylko o dzień krótszy.',
              feedback: 'Krótszy dla ludzi; maile z tego dnia będą czekać we wtorek.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Zaplanuj poniedziałek i pozostałe dni. Spróbuj też zabrać ludzi: kiedy zaległości nigdy nie znikną?',
      controls: { monday: 'obsada w poniedziałek', others: 'obsada w pozostałe dni' },
      goal: 'nie więcej niż {hours} {hours|godzina|godziny|godzin|godziny} pracy w tygodniu, a {target} maili z odpowiedzią w ciągu {within}.',
      solved: 'Obietnica dotrzymana, bez ani jednej godziny więcej.',
    },
  },
  figures: {
    weekend: 'maile w poniedziałek o ósmej',
    gone: 'godziny pracy do zniknięcia zaległości, obsada {people}',
    goneOneMore: 'to samo, obsada {oneMore}',
    goneMost: 'to samo, obsada {most}',
    level: 'odpowiedzi w ciągu {within}, codziennie {people}',
    levelShifted: 'odpowiedzi w ciągu {within}, {monday} w poniedziałek, potem {others}',
    goneShifted: 'godziny pracy do zniknięcia zaległości, najpierw poniedziałek',
    levelNow: 'odpowiedzi w ciągu {within}',
    goneNow: 'godziny pracy do zniknięcia zaległości',
    hoursNow: 'godziny pracy w tygodniu',
  },
  charts: {
    gone: { title: 'Godziny pracy do zniknięcia zaległości', x: 'obsada każdego dnia' },
    steady: {
      title: 'Czekające maile',
      x: 'godziny pracy od poniedziałku, od ósmej',
    },
    shifted: {
      title: 'Czekające maile',
      x: 'godziny pracy od poniedziałku, od ósmej',
    },
  },
  films: { average: 'codziennie {people}', monday: 'w poniedziałek {monday}' },
};
