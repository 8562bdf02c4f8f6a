/** Słowa lekcji „przewidywalny standard bije świetną średnią”. */

import type { words as en } from '../../en/lessons/predictable-standard.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    publish: {
      title: 'Dwa plany, jedna średnia',
      text: 'Od ósmej do szesnastej co pół godziny przychodzi {dayCalls} {dayCalls|połączenie|połączenia|połączeń|połączenia}, wieczorem, do dwudziestej, {lateCalls}. Równy plan ma na linii {evenDay} {evenDay|osobę|osoby|osób|osoby} w dzień i {evenLate} wieczorem. Świetny plan przesuwa ludzi tam, gdzie są połączenia: {brilliantDay} w dzień, {brilliantLate} wieczorem. Oba kosztują {cost} {cost|godzinę|godziny|godzin|godziny} pracy dziennie. Na tablicy, odebrane w ciągu {within}: {levelEven} i {levelBrilliant}. Na oko to samo.\n\nTeraz chcesz opublikować obietnicę: „{usual} klientów czeka najwyżej …”, dotrzymaną w {usual} dni. Przy równym planie możesz wpisać {wait95Even}. A przy świetnym?',
      label: 'Czas, który może obiecać świetny plan',
    },
    watch: {
      title: 'Od drugiej po południu',
      text: 'Równy plan i świetny, tego samego dnia i z tymi samymi klientami. Do szesnastej lepiej wygląda świetny. Potem zaczyna się wieczór.',
    },
    gap: {
      title: '{wait95Brilliant}, a nie {wait95Even}',
      text: 'Koszt ten sam, średnia prawie ta sama (różnica: {apart}), a obiecany czas ponad dwa razy dłuższy. O opublikowanej obietnicy decydują ci, którzy czekają najdłużej, czyli klienci dzwoniący wieczorem.',
      close: 'Pamiętasz o końcu kolejki.',
      off: 'Średnia nie mówi, co dostają pechowcy. A obietnica jest także dla nich.',
    },
    evening: {
      title: 'Spójrz na sam wieczór',
      text: 'W dzień przy świetnym planie na czas odbierane jest {dayBrilliant}. Weź {shown} {shown|interwał|interwały|interwałów|interwału} po szesnastej. W ilu z nich obietnica, {target} w ciągu {within}, jest dotrzymana?',
      label: 'Ile wieczornych interwałów z {shown} dotrzymuje obietnicy',
    },
    thin: {
      title: '{lateKept} z {shown}',
      text: 'Wieczorem na czas odbierane jest {lateBrilliant}, a średni czas w kolejce to {lateWaitBrilliant}; przy równym planie {lateEven} i {lateWaitEven}, a obietnicy {lateKeptEven|dotrzymuje|dotrzymują|dotrzymuje|dotrzymuje} {lateKeptEven} z {shown} interwałów. Kto dzwoni po pracy, uczy się jednego: tu się czeka.',
      close: 'Zgadza się.',
      off: 'Średnia z całego dnia dobrze to ukrywa.',
    },
    why: {
      title: 'Dlaczego średnia tego nie pokazuje?',
      text: 'Wieczorem za długo czeka połowa klientów, a dzień i tak ma {levelBrilliant}.',
      reasons: [
        {
          choice: 'Symulacja miała szczęście.',
          feedback:
            'Tak wychodzi średnio w {days} dniach; obietnicy dotrzymuje tylko {pairsBrilliant} wszystkich pojedynczych interwałów, a przy równym planie {pairsEven}.',
        },
        {
          choice:
            'Wieczorem przychodzi tylko {lateShare} połączeń; wystarczy trochę lepszy dzień, żeby je przykryć.',
          feedback:
            'Tak. Średnia sumuje połączenia, więc liczny dzień przegłosowuje nieliczny wieczór. Komuś, kto dzwoni wieczorem, nikt tego nie wyrówna.',
        },
        {
          choice: 'Wieczorem rozmowy są dłuższe.',
          feedback: 'Nie: trwają {handling}, jak przez cały dzień.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Dwa plany kosztują tyle samo, a średnie różnią się o punkt. Jak wybierasz?',
          answers: [
            {
              choice: 'Po najgorszej godzinie dnia i po tym, co można opublikować.',
              feedback: 'Tak. Klienci planują według tego, na czym mogą polegać.',
            },
            { choice: 'Po lepszej średniej.', feedback: 'Punkt średniej może kosztować cały wieczór.' },
            {
              choice: 'Po lepszym poranku, bo on nadaje ton.',
              feedback: 'Kto dzwoni wieczorem, poranka nie zna.',
            },
          ],
        },
        {
          ask: 'Co wpisujesz do umowy z partnerem?',
          answers: [
            {
              choice: '{target} w ciągu {within}, średnio w miesiącu.',
              feedback: 'Wtedy miesiąc może być świetny, a każdy wieczór zły.',
            },
            {
              choice: 'Jak najkrótszy średni czas w kolejce.',
              feedback: 'Znów średnia: nikt nie jest tym średnim klientem.',
            },
            {
              choice: 'Jaka część interwałów albo dni musi dotrzymać obietnicy.',
              feedback: 'Tak. Wtedy świetna godzina nie zapłaci za złą.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Zabierz z wieczoru tylu ludzi, żeby się załamał, i zobacz, jak długo średnia z dnia wygląda przyzwoicie.',
      controls: { day: 'konsultanci w dzień', late: 'konsultanci wieczorem' },
      goal: 'za nie więcej niż {cost} {cost|godzinę|godziny|godzin|godziny} pracy dziennie skróć czas, który można opublikować, poniżej czterech minut.',
      solved: 'Obiecać da się to, co równe.',
    },
  },
  figures: {
    levelEven: 'na czas w całym dniu, równy plan',
    levelBrilliant: 'na czas w całym dniu, świetny plan',
    lateEven: 'na czas wieczorem, równy plan',
    lateBrilliant: 'na czas wieczorem, świetny plan',
    pairsEven: 'interwałów dotrzymuje obietnicy, równy plan',
    pairsBrilliant: 'interwałów dotrzymuje obietnicy, świetny plan',
    wait95Even: 'można opublikować, równy plan',
    wait95Brilliant: 'można opublikować, świetny plan',
    level: 'na czas w całym dniu',
    wait95: 'czas, który można opublikować',
    pairs: 'interwałów dotrzymuje obietnicy',
    cost: 'godziny pracy dziennie',
  },
  charts: {
    brilliant: { title: 'Odebrane w ciągu {within}', x: 'pora dnia', line: 'świetny' },
    even: { title: 'Odebrane w ciągu {within}', x: 'pora dnia', line: 'równy' },
  },
  films: { even: 'równy plan', brilliant: 'świetny plan' },
};
