/** Słowa lekcji „jeden kanał, a dobrze”. */

import type { words as en } from '../../en/lessons/one-channel-done-well.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    doors: {
      title: 'Cztery wejścia zamiast jednego',
      text: 'Co pół godziny dzwoni {contacts} {contacts|klient|klientów|klientów|klienta}, a na linii {people|jest|są|jest|jest} {people} {people|konsultant|konsultanci|konsultantów|konsultanta}: w ciągu {within} odbierane jest {oneLevel} połączeń. Obietnica {target} jest dotrzymana.\n\nTeraz są cztery wejścia. Dzwoni nadal {calls} {calls|osoba|osoby|osób|osoby}, {chats} wybiera czat, {mails} pisze maile, {posts} pisze w mediach społecznościowych. Pracy jest tyle samo co przedtem i według niej podzielono obsadę: telefon {phone}, czat {chat}, maile {mail}, media społecznościowe {social}.\n\nJaka część połączeń jest teraz odbierana w ciągu {within}?',
      label: 'Połączenia odebrane w ciągu {within}, obsada telefonu: {phone}',
    },
    watch: {
      title: 'Ta sama godzina, dwa razy',
      text: 'Na jednej sali jedno wejście, na drugiej cztery. Poszukaj klienta, który czeka, choć przy innym wejściu ktoś siedzi bezczynnie.',
    },
    gap: {
      title: '{fourLevel} zamiast {oneLevel}',
      text: 'Tyle samo ludzi, tyle samo pracy, a jednak rezygnuje {fourGaveUp} dzwoniących, a nie {oneGaveUp}. Na czacie pierwsza odpowiedź przychodzi na czas ({chatLevel}), ale jedna osoba prowadzi do {sessions} rozmów naraz: czat trwa wtedy {chatTime}, rozmowa telefoniczna {handling}.',
      close: 'Widać, że wiesz, ile kosztują mury.',
      off: 'Praca została podzielona uczciwie. Wolnych chwil nikt nie dzieli.',
    },
    borrow: {
      title: 'Telefon potrzebuje pomocy',
      text: 'Maile mogą poczekać, więc {borrowed} {borrowed|osoba przechodzi|osoby przechodzą|osób przechodzi|osoby przechodzi} od maili do telefonu: tam jest teraz {phoneMoved}, przy mailach {mailMoved}. Ale część klientów, którzy po godzinie czy dwóch nie mają odpowiedzi, chwyta za telefon i pyta.\n\nIle dziennie będzie połączeń tylko z pytaniem o maila?',
      label: 'Połączenia z pytaniem o maila w ciągu dnia',
    },
    asked: {
      title: 'Połączenia własnej produkcji: {asking}',
      text: 'Mail czeka teraz {movedMail}, a wcześniej {mailWait}. {asking} {asking|klient dzwoni|klientów dzwoni|klientów dzwoni|klienta dzwoni} z pytaniem o swojego maila, a odbiera to telefon, wzmocniony przed chwilą: w ciągu {within} jest {movedLevel}, wciąż nie całkiem tyle, ile obiecano.',
      close: 'Trafne: tego trzeba się było spodziewać.',
      off: 'Z powolnych maili robią się połączenia. Co zabrano przy jednym wejściu, wchodzi drugim.',
    },
    why: {
      title: 'Ile kosztują mury?',
      text: 'Ostatni słupek to cztery wejścia i jeden wspólny zespół: każdy bierze to, co przychodzi, a maile wtedy, gdy nie czeka żadne połączenie.',
      reasons: [
        {
          choice: 'Cztery kanały to więcej pracy niż jeden.',
          feedback:
            'Bywa i tak, ale nie tutaj: przy jednym wejściu zajęte jest średnio {busyOne} osoby, przy czterech {busyFour}.',
        },
        {
          choice: 'Czat jest powolny.',
          feedback: 'Dla piszących na czacie trochę. Ale to nie wyjaśnia, dlaczego czekają dzwoniący.',
        },
        {
          choice: 'Kto jest wolny przy jednym wejściu, nie pomaga przy innym.',
          feedback:
            'Tak. Bez murów na czas odbierane jest {togetherLevel} połączeń i {togetherChat} czatów, a mail czeka średnio {togetherMail}. Trzeba do tego ludzi, którzy umieją wszystko, a więc szkoleń.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Zarząd chce piątego kanału, przy tej samej obsadzie. Co mówisz?',
          answers: [
            {
              choice: 'Chętnie: klienci lubią mieć wybór.',
              feedback: 'Jeszcze bardziej lubią mieć odpowiedź.',
            },
            {
              choice: 'Tylko jeśli osoby z tego kanału będą mogły pomagać przy innych.',
              feedback: 'Tak. Mały osobny zespół na przemian siedzi bezczynnie i tonie w pracy.',
            },
            { choice: 'Nigdy.', feedback: 'Kłopotem nie jest wejście, lecz mur za nim.' },
          ],
        },
        {
          ask: 'Każde wejście raportuje własny poziom obsługi. Czego nie pokazuje żaden z tych raportów?',
          answers: [
            {
              choice: 'Tego, że jedno wejście odsyła klientów do drugiego.',
              feedback: 'Tak: pytania o maile ({asking}) omijają zespół maili, a trafiają do telefonu.',
            },
            { choice: 'Tego, ile było kontaktów.', feedback: 'Każdy raport pokazuje swoje.' },
            { choice: 'Tego, jak długo czekają klienci.', feedback: 'Każdy raport pokazuje swoich.' },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Rozdziel ludzi między cztery wejścia. Zostaw maile jednej osobie i obserwuj telefon.',
      controls: { phone: 'telefon', chat: 'czat', mail: 'maile', social: 'media społecznościowe' },
      goal: 'dotrzymaj {target} na czas w telefonie, na czacie i w mediach społecznościowych, a o maile niech nie pyta prawie nikt. Jakiej obsady to wymaga, gdy są mury?',
      solved: 'Da się, ale {people} to za mało.',
    },
  },
  figures: {
    oneLevel: 'jedno wejście: połączenia w ciągu {within}',
    fourLevel: 'cztery wejścia: połączenia w ciągu {within}',
    fourGaveUp: 'cztery wejścia: rezygnujący dzwoniący',
    movedLevel: 'przesunięcie od maili do telefonu ({borrowed}): połączenia w ciągu {within}',
    movedMail: 'czas oczekiwania na odpowiedź na maila',
    asking: 'połączenia z pytaniem o maila w ciągu dnia',
    togetherLevel: 'cztery wejścia, jeden zespół: połączenia w ciągu {within}',
    total: 'obsada razem',
    callsNow: 'połączenia na czas',
    chatsNow: 'czaty na czas',
    socialNow: 'media społecznościowe na czas',
    mailNow: 'czas oczekiwania na odpowiedź na maila',
    askingNow: 'połączenia z pytaniem o maila',
  },
  charts: {},
  films: { one: 'jedno wejście', four: 'cztery wejścia' },
};
