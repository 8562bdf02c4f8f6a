/** Słowa lekcji „średnie kłamią”. */

import type { words as en } from '../../en/lessons/averages-lie.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    twenty: {
      title: 'Średnio obietnica jest dotrzymana',
      text: 'Co pół godziny spodziewamy się {volume} połączeń po {handling}, a na linii jest {agents} {agents|konsultant|konsultantów|konsultantów|konsultanta}. Średnio w ciągu {within} odbierane jest {level} połączeń; obiecane jest {target}.\n\nSpójrz teraz na {shown} pojedynczych interwałów. W ilu z nich obietnica jest dotrzymana?',
      label: 'Ile interwałów z {shown} dotrzymuje obietnicy',
    },
    watch: {
      title: 'Dwadzieścia interwałów po kolei',
      text: 'Jeden symulowany dzień. Każda kropka to pół godziny, a jej wysokość to część połączeń odebranych w ciągu {within}. Nic się między nimi nie zmieniło: ci sami ludzie, ta sama prognoza, te same umiejętności.',
    },
    gap: {
      title: '{kept} z {shown}',
      text: 'Spośród {halfHours} symulowanych interwałów obietnicy dotrzymuje {keptShare}, czyli {kept} z {shown}. W dniu, który widać, było ich {keptHere}; w najlepszym {bestHere}, w najgorszym {worstHere}.',
      close: 'Widać, że wiesz, ile średnia potrafi ukryć.',
      off: 'To, że średnia dotrzymuje obietnicy, nie znaczy, że dotrzymują jej interwały.',
    },
    why: {
      title: 'Skąd biorą się złe interwały?',
      text: 'Prognoza była trafna i wszyscy byli na miejscu. A jednak {missed} z {shown} nie dotrzymuje obietnicy.',
      reasons: [
        {
          choice: 'W złych interwałach ludzie pracowali gorzej.',
          feedback:
            'W symulacji nie mogą: każda rozmowa trwa średnio {handling}, przez cały dzień. Złe interwały i tak się zdarzają.',
        },
        {
          choice: 'Tam prognoza się myliła.',
          feedback:
            'Była trafna: co pół godziny spodziewano się {volume} połączeń. Trafna prognoza nic nie mówi o przypadku.',
        },
        {
          choice: 'Przypadek: połączenia przychodzą seriami, a kolejka topnieje powoli.',
          feedback:
            'Tak. Kilka połączeń ponad spodziewane w złej chwili, kilka długich wśród nich i przez pewien czas wielu czeka za długo. Środkowy interwał osiąga {median}, a jednak co dziesiąty kończy poniżej {low}.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Jeden interwał skończył się wynikiem {worstHere}. Co powiesz zespołowi?',
          answers: [
            {
              choice: 'Ktoś popełnił błąd; trzeba ustalić kto.',
              feedback:
                'Tutaj nikt: ci sami ludzie, ta sama prognoza i te same umiejętności co w najlepszym interwale tego dnia.',
            },
            {
              choice: 'Nic, jeśli to jeden: sprawdzę, czy wraca o tej samej porze.',
              feedback: 'Tak. Jeden interwał to przypadek; powtarzający się wzór ma przyczynę.',
            },
            {
              choice: 'Że trzeba poprawić prognozę.',
              feedback: 'Żadna prognoza nie wie, kiedy zadzwoni następny klient.',
            },
          ],
        },
        {
          ask: 'Chcesz, żeby obietnicy dotrzymywał prawie każdy interwał. Czego to wymaga?',
          answers: [
            {
              choice: 'Większej obsady, niż wymaga średnia.',
              feedback: 'Tak. Spróbuj w następnym kroku.',
            },
            {
              choice: 'Krótszych rozmów w złych interwałach.',
              feedback: 'Nikt z góry nie wie, które to będą.',
            },
            {
              choice: 'Niczego, to się wyrówna.',
              feedback: 'W miesiącu tak; dla kogoś, kto dzwoni teraz – nie.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Twoja kolej',
      text: 'Ilu osób trzeba, żeby obietnicy dotrzymywało dziewiętnaście interwałów z dwudziestu? I co mówi wtedy średnia?',
      controls: { agents: 'konsultanci na linii', volume: 'połączenia w pół godziny' },
    },
  },
  figures: {
    level: 'odebrane na czas, średnio',
    kept: 'interwały z dwudziestu, które dotrzymują obietnicy',
    low: 'co dziesiąty interwał jest poniżej',
    median: 'środkowy interwał',
    worstHere: 'najgorszy w pokazanym dniu',
    bestHere: 'najlepszy w pokazanym dniu',
  },
  charts: {
    halfHours: { title: 'Odebrane w ciągu {within}, interwał po interwale', x: 'interwały jednego dnia' },
  },
};
