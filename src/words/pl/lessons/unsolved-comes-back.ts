/** Słowa lekcji „nierozwiązane wraca”. */

import type { words as en } from '../../en/lessons/unsolved-comes-back.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    two: {
      title: 'Dwa dobre pomysły',
      text: 'W tym zespole {fcr} połączeń rozwiązuje sprawę od razu. (To rozwiązanie sprawy przy pierwszym kontakcie, w skrócie FCR). Kto nie dostał pomocy, dzwoni ponownie. Dlatego w pół godziny przychodzi {calls} {calls|połączenie|połączenia|połączeń|połączenia}, z czego {repeats} to ponowne kontakty. Rozmowa trwa {handling}, a obietnicy dotrzymuje {now} {now|osoba|osoby|osób|osoby}.\n\nNa stole leżą dwa pomysły. Pierwszy skraca każdą rozmowę o jedną dziesiątą: do {shorter}. Drugi podnosi FCR do {better}. Który pozwala na mniejszą obsadę?',
      choices: ['Krótsze rozmowy', 'Więcej spraw rozwiązanych od razu', 'Oba tak samo'],
    },
    gap: {
      title: 'Rozwiązać od razu znaczy więcej',
      text: 'Przy krótszych rozmowach wymagana obsada to {whenShorter}, przy wyższym FCR – {whenSolved}. Krótsze rozmowy zabierają {workShorter} pracy; każda rozwiązana sprawa usuwa całe połączenia: {workSolved} wszystkich.',
      close: 'Zgadza się.',
      off: 'Jedna dziesiąta i dziesięć punktów brzmią podobnie. A to nie to samo.',
    },
    hurry: {
      title: 'A w pośpiechu?',
      text: 'Wygrywa jednak pierwszy pomysł, bo łatwo go zmierzyć. Rozmowa trwa teraz {shorter}. Ale w pośpiechu mniej spraw udaje się rozwiązać od razu: {worse} zamiast {fcr}. Do tej pory obietnicy dotrzymywało {now} {now|osoba|osoby|osób|osoby}. Ile trzeba teraz?',
      label: 'Wymagana obsada w pośpiechu',
    },
    watch: {
      title: 'Ta sama obsada, ale w pośpiechu',
      text: 'Na jednej sali jest jak dotąd, na drugiej w pośpiechu. Na obu pojawiają się te same sprawy; w pośpiechu więcej osób dzwoni z nimi jeszcze raz. Obserwuj kolejkę.',
    },
    trap: {
      title: 'Wymagana obsada: {whenHurried}, o {more} więcej',
      text: 'Każda rozmowa jest krótsza, a pracy i tak jest więcej: {callsHurried} {callsHurried|połączenie|połączenia|połączeń|połączenia} w pół godziny zamiast {calls}. Obsada {now} odbiera w ciągu {within} tylko {levelHurried} połączeń. W drugą stronę, gdy rozmowa jest o jedną dziesiątą dłuższa, ale FCR wynosi {better}, wystarcza {whenCareful}.',
      close: 'Pułapka w porę zauważona.',
      off: 'Zwykle oczekuje się oszczędności, bo przecież każda rozmowa jest krótsza.',
    },
    why: {
      title: 'Dlaczego nierozwiązana sprawa kosztuje aż tyle?',
      text: 'Dziesięć punktów FCR to {sparedSolved} {sparedSolved|osoba|osoby|osób|osoby}. Jedna dziesiąta czasu rozmowy to {sparedShorter}.',
      reasons: [
        {
          choice: 'Kto dzwoni ponownie, jest zły, więc rozmowa trwa dłużej.',
          feedback:
            'Może tak być, ale nie tutaj: druga rozmowa trwa tyle samo co pierwsza. Już to kosztuje wystarczająco dużo.',
        },
        {
          choice: 'Ponowne kontakty przychodzą akurat w godzinach szczytu.',
          feedback: 'Tutaj przychodzą o dowolnej porze, po kilku minutach albo po kilku godzinach.',
        },
        {
          choice: 'Drugie połączenie kosztuje całą rozmowę, a ona też może nie rozwiązać sprawy.',
          feedback:
            'Tak. Z {calls} połączeń {repeats} to drugie, trzecie albo kolejne. Zaoszczędzona sekunda to tylko sekunda; zaoszczędzone połączenie to cała rozmowa i wszystkie, które przyszłyby po niej.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Rozmowy jednej osoby trwają o jedną dziesiątą dłużej niż u innych, ale jej FCR to {better} zamiast {fcr}. Co robisz?',
          answers: [
            {
              choice: 'Szkolę ją, żeby pracowała szybciej.',
              feedback:
                'Wtedy zapłacisz za ponowne kontakty: wymagana obsada wzrośnie z {now} do {whenHurried}.',
            },
            {
              choice: 'Pytam, jak to robi, i pozwalam innym się tego nauczyć.',
              feedback: 'Tak. Gdyby tak pracowali wszyscy, wystarczyłaby obsada {whenCareful}.',
            },
            { choice: 'Nic: wychodzi na to samo.', feedback: 'Nie wychodzi: sprawdź w następnym kroku.' },
          ],
        },
        {
          ask: 'Dlaczego tej pułapki tak rzadko widać w raportach?',
          answers: [
            {
              choice: 'Rozmowa jest krótka dziś; następna przychodzi innego dnia, do kogoś innego.',
              feedback: 'Tak. Czas obsługi mierzy się na połączenie, a klient liczy sprawy.',
            },
            {
              choice: 'Bo jest tak mała.',
              feedback: 'Tutaj to {more} {more|osoba|osoby|osób|osoby} więcej.',
            },
            {
              choice: 'Bo nikt nie dzwoni dwa razy.',
              feedback: 'Tutaj takich połączeń jest {repeatShare}.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Zejdź tak nisko, jak się odważysz: co, jeśli od razu udaje się rozwiązać tylko jedną sprawę na pięć? A jaka obsada wystarczyłaby, gdyby nikt nigdy nie musiał dzwonić drugi raz?',
      controls: { fcr: 'rozwiązane od razu (FCR)', handling: 'czas jednej rozmowy' },
      goal: 'zespół prosi o prawie minutę więcej na każdą rozmowę. Jaki musi być FCR, żeby nie trzeba było nikogo zatrudniać?',
      solved: 'Obsada ta sama, a klienci nie muszą dzwonić ponownie.',
    },
  },
  figures: {
    now: 'obsada teraz: FCR {fcr}, rozmowa {handling}',
    whenShorter: 'obsada przy krótszych rozmowach, {shorter}',
    whenSolved: 'obsada przy FCR {better}',
    whenHurried: 'obsada w pośpiechu: {shorter}, FCR {worse}',
    whenCareful: 'obsada przy staranności: {longer}, FCR {better}',
    repeats: 'połączenia w pół godziny, których mogłoby nie być',
    people: 'wymagana obsada',
    callsNow: 'połączenia w pół godziny',
    repeatsNow: 'z nich ponowne',
  },
  charts: { people: { title: 'Wymagana obsada', x: 'rozwiązane od razu (FCR)' } },
  films: { now: 'jak dotąd', hurried: 'w pośpiechu' },
};
