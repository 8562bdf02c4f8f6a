/** Słowa lekcji „premium i standard”. */

import type { words as en } from '../../en/lessons/premium-and-basic.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    price: {
      title: 'Klienci premium mają pierwszeństwo',
      text: 'W ciągu pół godziny dzwoni {volume} {volume|osoba|osoby|osób|osoby}, a {agents} {agents|konsultant|konsultantów|konsultantów|konsultanta} to za mało: każdy czeka średnio {waitAll}. Wśród dzwoniących jest {premiumCalls} {premiumCalls|klient|klientów|klientów|klienta} premium i od teraz każdy, kto się zwalnia, bierze najpierw klienta premium. Trwających rozmów nikt nie przerywa i nikt nie rezygnuje.\n\nKlienci premium czekają już tylko {waitPremium}. Pozostali, czyli {basicCalls}, to klienci standardowi i muszą ich przepuszczać. Ile teraz czekają, średnio?',
      label: 'Średni czas w kolejce klientów standardowych',
    },
    watch: {
      title: 'Ci sami klienci, bez pierwszeństwa i z nim',
      text: 'Na jednej sali obowiązuje kolejność zgłoszeń. Na drugiej premium idzie przodem. Śledź tam kogoś standardowego z końca kolejki.',
    },
    gap: {
      title: 'O {longer} dłużej, dla czterokrotnie większej grupy',
      text: 'Klienci premium czekają {waitPremium} zamiast {waitAll}, standardowi {waitBasic}. Średnia dla wszystkich to {waitTogether}: dokładnie tyle, co przedtem. Pierwszeństwo niczego nie dodało ani nie ujęło, tylko przesunęło.',
      close: 'Bardzo blisko.',
      off: 'Za to, co zyskuje premium, płacą pozostali, a jest ich czterokrotnie więcej.',
    },
    growing: {
      title: 'Premium dla coraz większej grupy',
      text: 'Sprzedaje się dobrze. Gdy premium ma {few} klientów, w ciągu {within} odbieranych jest {levelPremium} ich połączeń. Narysuj, jaka część połączeń premium jest odbierana na czas, gdy klientów premium jest mniej albo więcej.',
    },
    crowded: {
      title: 'Pierwszeństwo dla wszystkich to żadne pierwszeństwo',
      text: 'Gdy premium ma połowa, na czas odbieranych jest {levelHalf} ich połączeń i obietnica {target} jest złamana. Przy {most} jest to {levelMost}, niewiele więcej niż {levelAll} bez żadnego pierwszeństwa, a garstka klientów standardowych czeka {basicWaitMost}.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Przed klientem premium stoją tylko inni klienci premium. Im ich więcej, tym mniej to warte.',
    },
    why: {
      title: 'Kto płaci za pierwszeństwo?',
      text: 'Klienci premium czekają o wiele krócej. Skąd bierze się ten czas?',
      reasons: [
        {
          choice: 'Znikąd: zespół pracuje mądrzej.',
          feedback: 'Każda rozmowa trwa nadal średnio {handling} i wszyscy są tak samo zajęci.',
        },
        {
          choice: 'Od konsultantów, którzy spieszą się dla klientów premium.',
          feedback: 'Tutaj się nie spieszą: rozmowa premium trwa tyle co każda inna.',
        },
        {
          choice: 'Od klientów standardowych: miejsce, które ktoś zyskuje, ktoś inny traci.',
          feedback:
            'Tak. Ci sami ludzie odbierają te same połączenia, tylko w innej kolejności. Żeby wszyscy czekali krócej, trzeba więcej ludzi, a nie innej kolejności: jedna osoba więcej i każdy czeka średnio {waitOneMore}.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'W raporcie poziom obsługi klientów standardowych spadł tylko o {basicDrop}, z {levelAll} do {levelBasic}. Czy nic nie zapłacili?',
          answers: [
            {
              choice: 'Nic, o czym warto mówić.',
              feedback: 'Spójrz na czas w kolejce: {waitBasic} zamiast {waitAll}.',
            },
            {
              choice: 'Zapłacili: kto czeka, czeka teraz dłużej, a udział w ciągu {within} tego nie widzi.',
              feedback:
                'Tak. Kto trafia na wolną osobę, nadal na nią trafia. Kto musi czekać, czeka dłużej, daleko poza {within}, gdzie ten udział już nie sięga.',
            },
            {
              choice: 'Tego nie da się sprawdzić.',
              feedback: 'Da się: spójrz na średni albo na najdłuższy czas oczekiwania.',
            },
          ],
        },
        {
          ask: 'Sprzedaż chce dać premium połowie klientów. Co na to powiesz?',
          answers: [
            {
              choice: 'Że premium będzie warte mniej: na czas {levelHalf}, a standard czeka {basicWaitHalf}.',
              feedback: 'Tak. Pierwszeństwo jest coś warte, dopóki mało kto je ma.',
            },
            {
              choice: 'Dobrze, klienci premium nigdy nie czekają.',
              feedback: 'Czekają na siebie nawzajem: średnio {waitHalf}.',
            },
            {
              choice: 'Dobrze, byle standardowych było mniej.',
              feedback: 'Im ich mniej, tym więcej osób wyprzedza każdego z nich.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Daj premium prawie wszystkim, potem prawie nikomu. Który wskaźnik się nie zmienia, dopóki obsada jest ta sama?',
      controls: { premium: 'klientów ma premium', agents: 'konsultanci na linii' },
      goal: 'niech w kolejce premium będzie tak tłoczno, żeby jej klientom lepiej służyła jedna osoba więcej i brak pierwszeństwa.',
      solved: 'Jedna osoba więcej daje klientom premium więcej niż ich pierwszeństwo.',
    },
  },
  figures: {
    levelAll: 'na czas, bez pierwszeństwa',
    levelPremium: 'premium na czas',
    levelBasic: 'standard na czas',
    waitAll: 'średni czas w kolejce, bez pierwszeństwa',
    waitPremium: 'średni czas w kolejce, premium',
    waitBasic: 'średni czas w kolejce, standard',
    levelMost: 'premium na czas, gdy ma je {most}',
    levelFirst: 'premium na czas',
    waitFirst: 'średni czas w kolejce, premium',
    levelSecond: 'standard na czas',
    waitSecond: 'średni czas w kolejce, standard',
    together: 'średni czas w kolejce, wszyscy razem',
    oneMore: 'wszyscy na czas, z jedną osobą więcej i bez pierwszeństwa',
  },
  charts: {
    premium: { title: 'Połączenia premium odebrane w ciągu {within}', x: 'jaka część klientów ma premium' },
  },
  films: { fair: 'jedna kolejka dla wszystkich', lane: 'najpierw premium' },
};
