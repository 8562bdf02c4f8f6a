/** Słowa lekcji „złudzenie oddzwonień”. */

import type { words as en } from '../../en/lessons/callback-illusion.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    board: {
      title: '„Oddzwonimy do Państwa”',
      text: 'W ciągu pół godziny dzwoni {volume} {volume|osoba|osoby|osób|osoby}, na linii jest {agents} {agents|konsultant|konsultantów|konsultantów|konsultanta}, a kto czeka za długo, rezygnuje, średnio po {patience}. W ciągu {within} odbierane jest {livePlain}; obiecane jest {target}.\n\nTeraz każdy, kto musiałby czekać, dostaje propozycję oddzwonienia: można się rozłączyć, miejsce w kolejce zostaje, a my dzwonimy, gdy przyjdzie kolej. Połowa się zgadza. Tablica na ścianie liczy połączenia na żywo, jak to tablice: przyjętego oddzwonienia nie ma ani w liczniku, ani w mianowniku. Co pokaże?',
      label: 'Odebrane w ciągu {within}, na tablicy',
    },
    watch: {
      title: 'To samo pół godziny, bez oddzwonień i z nimi',
      text: 'Na jednej sali nikt nie dostaje propozycji, na drugiej zgadza się połowa tych, którzy musieliby czekać. Obserwuj półkę z bilecikami: tych osób nie ma na linii, a jednak czekają.',
    },
    gap: {
      title: 'Tablica się cieszy: {liveOffered}',
      text: 'Z {livePlain} na {liveOffered}: obietnica {target} jest dotrzymana. Nikt nie został zatrudniony. Kto patrzy tylko na tablicę, widzi triumf oddzwonień.',
      close: 'Bardzo blisko.',
      off: 'Tablica liczy tylko tych, którzy się nie zgodzili, a {lucky} z nich to szczęśliwcy, którzy w ogóle nie musieli czekać.',
    },
    customers: {
      title: 'A klienci?',
      text: 'Nie patrz teraz na tablicę, lecz na ludzi: ile czasu mija od wybrania numeru do rozmowy, razem z oddzwonieniami? Bez propozycji jest to średnio {talkPlain}. A z propozycją?',
      choices: ['Krócej: linia jest odciążona', 'Mniej więcej tyle samo', 'Co najmniej półtora raza dłużej'],
    },
    longer: {
      title: 'Dłużej dla wszystkich',
      text: 'Średnio {talkOffered} zamiast {talkPlain}. Kto się zgodził, czeka {callbackWait}; kto odmówił i musi czekać na linii, czeka {holdOffered}, a wcześniej {holdPlain}. Licząc wszystkich, w ciągu {within} z konsultantem rozmawia {everyoneOffered}, o {fall} mniej niż przedtem.',
      close: 'Zgadza się.',
      off: 'Oddzwonienie przesunęło pracę. Nie ubyło jej ani trochę.',
    },
    everybody: {
      title: 'Niech zgadza się więcej osób',
      text: 'Jaka część wszystkich rozmawia z konsultantem w ciągu {within}, gdy oddzwonienia liczą się z prawdziwym czasem czekania? Narysuj to dla coraz większej części tych, którzy się zgadzają. Bez oddzwonień jest to {everyonePlain}.',
    },
    scissors: {
      title: 'Dwie linie, jedna prawda',
      text: 'Gdy zgadza się {most}, tablica pokazuje {liveMost}. Ze wszystkich jest to {everyoneMost}, a średni czas do rozmowy wynosi {talkMost}. Im ładniej wygląda tablica, tym dłużej ludzie czekają.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Linia wszystkich spada, gdy linia z tablicy rośnie.',
    },
    why: {
      title: 'Dlaczego wszyscy czekają dłużej?',
      text: 'Odbierają ci sami ludzie i dzwonią ci sami klienci.',
      reasons: [
        {
          choice: 'Oddzwonienie trwa dłużej niż zwykła rozmowa.',
          feedback: 'W życiu często trochę dłużej. Tutaj trwa dokładnie tyle samo i każdy odbiera telefon.',
        },
        {
          choice: 'Kto się zgodził, już nie rezygnuje, więc w kolejce zostaje więcej pracy.',
          feedback:
            'Tak. Bez oddzwonień rezygnuje {lostPlain}, z nimi {lostOffered}. Dla tych klientów to dobrze; ale teraz trzeba obsłużyć także ich, a stojący dalej na to czekają.',
        },
        {
          choice: 'Konsultanci oddzwaniają, zamiast odbierać.',
          feedback:
            'Oddzwaniają w kolejności zgłoszeń, tak jakby klient wciąż czekał na linii. Nikt nikogo nie wyprzedza.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Który wskaźnik mówi, czy propozycja oddzwonienia służy klientom?',
          answers: [
            {
              choice: 'Poziom obsługi na tablicy.',
              feedback: 'Pomija wszystkich, którzy się zgodzili. Rośnie sam z siebie.',
            },
            {
              choice: 'Odsetek tych, którzy się zgadzają.',
              feedback: 'Mówi, ilu nie chciało czekać na linii, a nie, jak długo czekali.',
            },
            {
              choice: 'Czas do rozmowy dla wszystkich, razem z oddzwonieniami.',
              feedback: 'Tak, obok odsetka porzuconych. Pokazuj zawsze oba.',
            },
          ],
        },
        {
          ask: 'Kiedy warto proponować oddzwonienie?',
          answers: [
            {
              choice: 'Żeby oszczędzić klientom wiszenia na linii i przenieść pracę na spokojną godzinę.',
              feedback:
                'Tak. Nikt nie musi słuchać muzyki i mniej osób rezygnuje. Ale ktoś musi mieć czas na tę rozmowę.',
            },
            {
              choice: 'Żeby nadrobić braki w obsadzie.',
              feedback: 'Praca się przesuwa. Ludzi brakuje tak samo jak przedtem.',
            },
            {
              choice: 'Żeby tablica pokazała cel.',
              feedback: 'To się uda i na tym polega złudzenie.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Zrób złudzenie tak duże, jak potrafisz. Potem sprawdź, co z oboma wskaźnikami robi jedna osoba więcej.',
      controls: {
        agents: 'konsultanci na linii',
        accepted: 'zgadza się z tych, którym zaproponowano',
        from: 'propozycja, gdy czas w kolejce przekracza',
      },
      goal: 'niech tablica pokaże ponad dziewięćdziesiąt procent, choć ze wszystkich na czas rozmawia mniej niż sześćdziesiąt.',
      solved: 'Świetna tablica, a prawie co drugi klient czeka za długo.',
    },
  },
  figures: {
    livePlain: 'na tablicy, bez oddzwonień',
    liveOffered: 'na tablicy, gdy połowa się zgadza',
    everyoneOffered: 'ze wszystkich, gdy połowa się zgadza',
    talkPlain: 'czas do rozmowy, bez oddzwonień',
    talkOffered: 'czas do rozmowy, gdy połowa się zgadza',
    callbackWait: 'czas do rozmowy tych, którzy się zgodzili',
    lostPlain: 'porzucone, bez oddzwonień',
    lostOffered: 'porzucone, gdy połowa się zgadza',
    live: 'na czas, na tablicy',
    everyone: 'na czas, ze wszystkich',
    talk: 'średni czas do rozmowy',
    lost: 'porzucone',
  },
  charts: {
    everyone: {
      title: 'W rozmowie w ciągu {within}',
      x: 'jaka część tych, którzy musieliby czekać, zgadza się na oddzwonienie',
      line: 'wszyscy',
    },
    live: {
      title: 'W rozmowie w ciągu {within}',
      x: 'jaka część tych, którzy musieliby czekać, zgadza się na oddzwonienie',
      line: 'na tablicy',
    },
  },
  films: { plain: 'bez oddzwonień', offered: 'połowa zgadza się na oddzwonienie' },
};
