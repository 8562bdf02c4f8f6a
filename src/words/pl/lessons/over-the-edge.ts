/** Słowa lekcji „za krawędzią”. */

import type { words as en } from '../../en/lessons/over-the-edge.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    noon: {
      title: 'O pięć połączeń za dużo',
      text: 'W każdej godzinie dzwoni {hourly} {hourly|osoba|osoby|osób|osoby}, a rozmowa trwa {handling}. Na linii jest {agents} {agents|konsultant|konsultantów|konsultantów|konsultanta}, którzy mogą odebrać {capacity} {capacity|połączenie|połączenia|połączeń|połączenia} na godzinę: {left} zostaje. Nikt nie rezygnuje, każdy czeka, aż ktoś odbierze.\n\nInfolinia rusza o ósmej, z pustą kolejką. Ile osób czeka w południe, średnio w wielu takich dniach?',
      label: 'Ile osób czeka w południe',
    },
    watch: {
      title: 'Jedno przedpołudnie: na linii jest {agents}',
      text: 'Zwyczajne: cztery godziny w niecałe pół minuty. Na początku od czasu do czasu ktoś jest wolny; zauważ, kiedy to się kończy.',
    },
    gap: {
      title: 'Czeka {queue4}, a nie {reckoned}',
      text: 'Cztery godziny po {left} za dużo to {reckoned}. A jednak w południe czeka średnio {queue4} {queue4|osoba|osoby|osób|osoby}, a już po pierwszej godzinie nie {left}, lecz {queue1}. Kto dzwoni tuż przed południem, czeka {waitNoon}; w ciągu {within} odbierane jest {levelNoon}.',
      close: 'Bardzo blisko. Zwykle liczymy tylko nadwyżkę.',
      off: 'Nadwyżka to tylko połowa. Druga połowa to przypadek, który marnuje czas nie do odzyskania.',
    },
    rescue: {
      title: 'W południe przychodzi pomoc',
      text: 'W południe siada na linii jeszcze jedna osoba. Teraz jest {helped} {helped|konsultant|konsultantów|konsultantów|konsultanta} na {load} stałej pracy: wystarczy, choć ledwo. Narysuj kolejkę godzina po godzinie, do ósmej godziny po otwarciu. Otwarcie i południe są dane.',
    },
    melt: {
      title: 'Urosła szybko, topnieje powoli',
      text: 'Godzinę po południu czeka nadal {rescued5} {rescued5|osoba|osoby|osób|osoby}, cztery godziny po południu {rescued8}. Kolejka topnieje tylko tak szybko, jak pozwala zapas, a jedna osoba to mały zapas.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Zwykle rysuje się kolejkę, która znika w godzinę. To, co rosło całe przedpołudnie, wymaga o wiele więcej niż jednej brakującej osoby.',
    },
    patience: {
      title: 'A jeśli ludzie nie czekają bez końca?',
      text: 'Znów na linii jest {agents}, przez cały dzień, ale teraz klienci rezygnują, średnio po {patience} czekania. Jedni odkładają słuchawkę od razu, inni czekają dziesięć minut. Co stanie się z kolejką?',
      choices: [
        'Rośnie jak przedtem, tylko wolniej',
        'Ustala się na jednej, dwóch osobach',
        'Kolejki w ogóle już nie ma',
      ],
    },
    settled: {
      title: 'Ustala się, bo tracimy dzwoniących',
      text: 'Średnio, o każdej porze dnia, w kolejce {leavingQueue|jest|są|jest|jest} {leavingQueue} {leavingQueue|osoba|osoby|osób|osoby}. W ciągu {within} odbierane jest {leavingLevel}, a średni czas w kolejce to {leavingWait}. Wygląda to na lekarstwo. Ale rezygnuje {leavingLost} dzwoniących: co godzinę {leavingLostHour} {leavingLostHour|osoba, której|osoby, którym|osób, którym|osoby, którym} nikt nie pomógł.',
      close: 'Tak właśnie jest.',
      off: 'Kto rezygnuje, robi miejsce tym, którzy stoją za nim, więc kolejka sama znajduje swoją długość.',
    },
    why: {
      title: 'Dlaczego kolejka jest dłuższa niż nadwyżka?',
      text: 'Za dużo jest tylko {left} {left|połączenie|połączenia|połączeń|połączenia} na godzinę. Dlaczego po czterech godzinach czeka {queue4}, a nie {reckoned}?',
      reasons: [
        {
          choice: 'Im dłużej kto czekał, tym dłużej potem rozmawia.',
          feedback: 'W życiu tak bywa. Tutaj rozmowa trwa średnio {handling}, przez cały dzień.',
        },
        {
          choice: 'Po południu dzwoni więcej osób.',
          feedback: 'Nie: w każdej godzinie spodziewamy się {hourly} połączeń.',
        },
        {
          choice: 'W spokojnej chwili ktoś siedzi wolny, a tego czasu nie da się odłożyć na chwilę tłoku.',
          feedback:
            'Tak. Do południa przez {freeMorning} czasu ktoś jest wolny. Te minuty przepadają, a tłok usypuje kolejkę, której żadna spokojna chwila w całości nie zabierze.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'W planie na jutro jest o jedną osobę mniej, niż wymaga stała praca. Prognoza mówi o zwykłym dniu. Czego się spodziewasz?',
          answers: [
            {
              choice: 'Poziomu obsługi trochę poniżej celu.',
              feedback:
                'Za krawędzią nie ma poziomu, na którym by się zatrzymał: spada z godziny na godzinę.',
            },
            {
              choice: 'Kolejki, która rośnie, aż ludzie zrezygnują albo skończy się dzień.',
              feedback: 'Tak. Kończą ją tylko utraceni dzwoniący, pomoc albo wieczór.',
            },
            {
              choice: 'Może dopisze szczęście.',
              feedback: 'Może jednego przedpołudnia. Ale nie średnio i nie dzień po dniu.',
            },
          ],
        },
        {
          ask: 'Kiedy wysyłasz pomoc?',
          answers: [
            {
              choice: 'Jak najwcześniej i więcej niż tę jedną brakującą osobę.',
              feedback:
                'Tak. Co nie urosło, nie musi topnieć, a topnieje tylko tak szybko, jak pozwala zapas.',
            },
            {
              choice: 'W południe, gdy już widać, że jest potrzebna.',
              feedback:
                'Wtedy czeka już {queue4} {queue4|osoba|osoby|osób|osoby}, a jednej dodatkowej osobie nie wystarczy reszta dnia: wieczorem czeka nadal {rescued8}.',
            },
            {
              choice: 'Wcale, dzwoniący sami to rozwiążą.',
              feedback: 'Rozwiążą, odkładając słuchawkę: {leavingLostHour} na godzinę.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Tutaj nikt nie rezygnuje. Zabierz jeszcze kogoś i zobacz, jak długa zrobi się kolejka. Potem posadź więcej osób na linii po południu.',
      controls: {
        agents: 'konsultanci do południa',
        later: 'konsultanci od południa',
        volume: 'połączenia w pół godziny',
      },
      goal: 'zostaw przed południem {agents} {agents|konsultanta|konsultantów|konsultantów|konsultanta}. Ilu trzeba od południa, żeby na koniec kolejki nie było?',
      solved: 'Aż tylu, bo rano brakowało jednej osoby.',
    },
  },
  figures: {
    queue1: 'czekających po godzinie',
    queue4: 'czekających po czterech godzinach',
    queue8: 'czekających po ośmiu godzinach',
    waitNoon: 'średni czas w kolejce tuż przed południem',
    levelNoon: 'odebrane w ciągu {within} tuż przed południem',
    rescued8: 'czekających po ośmiu godzinach, o jedną osobę więcej od południa',
    leavingQueue: 'czekających, gdy klienci rezygnują',
    leavingLost: 'wtedy rezygnuje',
  },
  charts: {
    queue: { title: 'Ile osób średnio czeka', x: 'godziny od otwarcia' },
    staying: {
      title: 'Ile osób czeka, gdy cały dzień na linii jest {agents}',
      x: 'godziny od otwarcia',
      line: 'nikt nie rezygnuje',
    },
    leaving: {
      title: 'Ile osób czeka, gdy cały dzień na linii jest {agents}',
      x: 'godziny od otwarcia',
      line: 'klienci rezygnują',
    },
  },
  films: { staying: 'nikt nie rezygnuje' },
};
