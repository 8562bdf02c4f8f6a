/** Słowa lekcji „obietnica dotrzymana”. */

import type { words as en } from '../../en/lessons/promise-kept.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    sell: {
      title: 'Ile można obiecać?',
      text: 'Rano dzwoni więcej osób, niż ten zespół może obsłużyć. Kto musiałby czekać, może zamiast tego wybrać termin oddzwonienia po południu. Gdy oddzwaniamy później niż {window} po terminie, obietnica jest niedotrzymana.\n\nPo południu połączenia to praca dla {talking} z {people} osób, więc średnio {idle} {idle|osoba jest wolna|osoby są wolne|osób jest wolnych|osoby jest wolne}: w pół godziny to czas na {fit} {fit|oddzwonienie|oddzwonienia|oddzwonień|oddzwonienia} po {handling}. Oddzwaniamy tylko wtedy, gdy wolnych osób jest więcej niż {spare}, żeby nie ucierpieli klienci na linii.\n\nIle terminów można udostępnić na każde pół godziny, jeśli {asked} obietnic ma być dotrzymanych?',
      label: 'Terminy na każde pół godziny',
    },
    watch: {
      title: 'Dwa popołudnia',
      text: 'Na jednej sali na każde pół godziny przypada {fewer} {fewer|termin|terminy|terminów|terminu}, na drugiej {many}. Każdy bilecik na półce to obietnica z terminem. Zobacz, co się z nimi dzieje.',
    },
    gap: {
      title: '{most}, choć zmieściłoby się {fit}',
      text: 'Przy {most} terminach na pół godziny dotrzymane jest {keptMost} obietnic, a na linii w ciągu {within} odbierane jest {lineMost} połączeń. Przy {next} dotrzymane jest {keptNext}: o jeden za dużo.',
      close: 'Można Ci powierzyć kalendarz.',
      off: 'To, co mieści się średnio, nie zawsze mieści się na czas.',
    },
    curve: {
      title: 'A jeśli terminów będzie więcej?',
      text: 'Przy {fewest} terminach na pół godziny dotrzymane jest {keptFewest} obietnic; ten punkt jest dany. Narysuj pozostałe, aż do {fit}, które mieszczą się średnio.',
    },
    shape: {
      title: 'Najpierw nic, potem wszystko naraz',
      text: 'Przy {many} dotrzymane jest tylko {keptMany} obietnic, przy {fit} – {keptFit}. Spóźnione oddzwonienie opóźnia następne, a ono kolejne, aż do wieczora.',
      close: 'Twoja krzywa załamuje się tam, gdzie prawdziwa.',
      off: 'Nie spada równo: długo nic się nie dzieje, a potem wszystko się załamuje.',
    },
    why: {
      title: 'Dlaczego nie {fit}?',
      text: 'Średnio w pół godziny mieści się {fit}, a jednak {most} to granica.',
      reasons: [
        {
          choice: 'Część klientów nie odbiera.',
          feedback: 'W życiu bywa i tak. Tutaj każdy odbiera od razu, a obietnice i tak są łamane.',
        },
        {
          choice: 'O tym, kto jest wolny, decyduje przypadek, a obietnica ma swój termin.',
          feedback:
            'Tak. Raz wolnych jest sześć osób, raz nikt. Wolna chwila, w której nie ma do kogo oddzwonić, przepada, a oddzwonienie, na które nikt nie ma wolnej chwili, się spóźnia. Dlatego potrzebny jest zapas.',
        },
        {
          choice: 'Oddzwonienie trwa dłużej niż zwykła rozmowa.',
          feedback: 'Tutaj trwa tyle samo: {handling}.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Ktoś proponuje, żeby najpierw oddzwaniać, a linia niech czeka. Wtedy terminów mogłoby być {next}. Co się stanie?',
          answers: [
            {
              choice: 'Wszystko dobrze: każda obietnica jest dotrzymana.',
              feedback:
                'Tak, wobec tych, do których oddzwaniamy. Ale na linii w ciągu {within} odbierane jest tylko {lineBefore} połączeń.',
            },
            {
              choice: 'Nic się nie zmieni, to ta sama praca.',
              feedback: 'Praca jest ta sama. Zmienia się to, kto na nią czeka.',
            },
            {
              choice: 'Obietnice są dotrzymane, ale płaci za to linia.',
              feedback:
                'Tak: dotrzymane jest {keptBefore} obietnic, a na linii w ciągu {within} odbierane jest {lineBefore}, choć celem jest {target}.',
            },
          ],
        },
        {
          ask: 'Wszystkie popołudniowe terminy są zajęte. O termin prosi jeszcze jeden klient.',
          answers: [
            {
              choice: 'Powiedzieć to i zaproponować jutro albo miejsce w kolejce.',
              feedback: 'Tak. Uczciwe „nie” kosztuje mniej niż niedotrzymane „tak”.',
            },
            {
              choice: 'Dać mu termin; jeden więcej nie zaszkodzi.',
              feedback:
                'Następny klient poprosi o to samo. Przy {next} terminach na pół godziny obietnica jest niedotrzymana.',
            },
            {
              choice: 'Obiecać telefon „jeszcze dziś”.',
              feedback: 'Zajmie to tyle samo czasu, a klient będzie czekać cały dzień.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Dodawaj terminy, aż załamią się obietnice albo linia. Potem zobacz, kto płaci, gdy dla linii zostaje mniej wolnych osób.',
      controls: {
        room: 'terminy na każde pół godziny',
        people: 'konsultanci na linii',
        spare: 'ile osób ma zostać wolnych dla linii',
      },
      goal: 'daj {goal} terminów na każde pół godziny i dotrzymaj obu obietnic: {asked} oddzwonień i {target} połączeń na czas.',
      solved: 'Obiecane i dotrzymane.',
    },
  },
  figures: {
    fit: 'oddzwonienia, które średnio mieszczą się w pół godziny',
    most: 'terminy, które można udostępnić na pół godziny',
    keptMost: 'dotrzymane obietnice przy {most}',
    lineMost: 'odebrane na czas na linii przy {most}',
    keptMany: 'dotrzymane obietnice przy {many}',
    keptBefore: 'dotrzymane przy {next}, gdy oddzwonienia są pierwsze',
    lineBefore: 'odebrane na czas na linii, gdy oddzwonienia są pierwsze',
    kept: 'dotrzymane obietnice',
    line: 'odebrane na czas na linii',
    soldNow: 'zajęte terminy w ciągu dnia',
  },
  charts: { kept: { title: 'Dotrzymane obietnice', x: 'terminy na każde pół godziny' } },
  films: { some: 'terminy na pół godziny: {fewer}', many: 'terminy na pół godziny: {many}' },
};
