/** Słowa lekcji „Twój własny dzień”. */
import type { words as en } from '../../en/lessons/your-own-day.ts';
import type { Shape } from '../../shape.ts';

export const words: Shape<typeof en> = {
  steps: {
    worst: {
      title: 'Dzień za swoją średnią',
      text: 'Ta lekcja działa na scenariuszu, którego nazwa stoi na pasku. (Jeśli ma on kilka dni, ludzi na zmianach albo nie ma linii na żywo, zastępuje go przykładowy poniedziałek.)\n\nW całym dniu w ciągu {within} odbierane jest {level}; obiecane jest {target}. Ruchliwych interwałów po {intervalLength} jest w nim {judged}. Jak wypada najgorszy z nich?',
      label: 'Odebrane w ciągu {within} w najgorszym interwale',
    },
    run: {
      title: 'Interwał po interwale',
      text: 'Każda kropka to jeden interwał, średnia z {days} symulowanych dni. Pełne kropki dotrzymują obietnicy, puste nie.',
    },
    gap: {
      title: 'O {when}: {worst}',
      text: 'O {when}, gdy obsada na linii to {there}, na czas odbierane jest {worst}: o {below} mniej niż w całym dniu. Obietnica nie jest dotrzymana w {missed} {missed|interwale|interwałach|interwałach|interwału} z {judged}.',
      close: 'Znasz swój dzień.',
      off: 'Po średniej z dnia tego nie widać.',
    },
    curve: {
      title: 'Co pomogłoby o {when}?',
      text: 'Dodawaj ludzi w tym jednym interwale, po jednej osobie, aż do {six}. Początek krzywej jest dany: {worst}. Narysuj resztę.',
    },
    shape: {
      title: '{withThree} przy {three} {three|osobie|osobach|osobach|osoby} więcej',
      text: 'Pierwsza osoba daje {firstGain}, ostatnia {lastGain}. Przy {six} {six|osobie|osobach|osobach|osoby} więcej byłoby {withSix}.',
      close: 'Twoja krzywa ma właściwy kształt.',
      off: 'Pierwsze osoby dają więcej, niż można się spodziewać, albo ostatnie mniej.',
    },
    why: {
      title: 'Dlaczego dzień wygląda lepiej niż jego najgorszy interwał?',
      text: 'Obie liczby są prawdziwe i mówią o tych samych połączeniach.',
      reasons: [
        {
          choice: 'W najgorszym interwale prawie nikt nie dzwoni.',
          feedback: 'Interwały z małą liczbą połączeń są tu pominięte.',
        },
        {
          choice: 'Symulator jest mniej dokładny dla pojedynczych interwałów.',
          feedback:
            'Przy {days} dniach obie liczby są znane dobrze; różnica jest o wiele większa niż to, co zostaje przypadkowi.',
        },
        {
          choice: 'W innych interwałach ludzi jest więcej, niż trzeba, a dzień liczy i te.',
          feedback:
            'Tak. To, co tam odebrano od razu, na papierze wyrównuje spóźnienia o {when}, ale nie ludziom, którzy wtedy dzwonili.',
        },
      ],
    },
    check: {
      title: 'Dwa pytania',
      text: 'Dla siebie; nikt nie liczy punktów.',
      questions: [
        {
          ask: 'Możesz przesunąć jedną osobę na godzinę. Skąd i dokąd?',
          answers: [
            {
              choice: 'Stamtąd, gdzie obietnica jest dotrzymana z łatwością, tam, gdzie nie jest.',
              feedback: 'Tak: tam krzywa jest płaska, a tu stroma.',
            },
            {
              choice: 'Z pory najspokojniejszej do najruchliwszej.',
              feedback: 'W najruchliwszej porze obsada może być wystarczająca.',
            },
            {
              choice: 'Dla dnia to bez różnicy.',
              feedback: 'Nie: pierwsza osoba o {when} daje tam {firstGain}.',
            },
          ],
        },
        {
          ask: 'Twój raport pokazuje tylko cały dzień. O co poprosisz?',
          answers: [
            { choice: 'O wyższy cel.', feedback: 'Wyższa średnia nadal ukrywa najgorszy interwał.' },
            {
              choice: 'O to, ile interwałów dotrzymuje obietnicy.',
              feedback:
                'Tak: tutaj {missed} z {judged} jej nie {missed|dotrzymuje|dotrzymują|dotrzymuje|dotrzymuje}.',
            },
            {
              choice: 'O nic, liczy się dzień.',
              feedback: 'Nikt nie dzwoni w ciągu dnia; dzwoni się w jakiejś chwili.',
            },
          ],
        },
      ],
    },
    puzzle: {
      title: 'Napraw to',
      text: 'Dodaj ludzi od wybranej godziny, na tyle interwałów, na ile chcesz, i patrz, które kropki się zapełniają. Za wiele też wolno: zobacz, co to daje.',
      controls: { people: 'dodane osoby', start: 'od', length: 'interwały' },
      goal: 'dodając najwyżej {three} {three|osobę|osoby|osób|osoby} na najwyżej {length} {length|interwał|interwały|interwałów|interwału}, spraw, żeby interwałów, które nie dotrzymują obietnicy, zostało najwyżej {reachable}.',
      solved: 'Najgorsze naprawione, i to tak małym kosztem.',
    },
  },
  figures: {
    level: 'odebrane na czas w całym dniu',
    worst: 'odebrane na czas w najgorszym interwale',
    worstNow: 'w najgorszym interwale',
    withThree: 'tamże, o {three} {three|osobę|osoby|osób|osoby} więcej',
    withSix: 'tamże, o {six} {six|osobę|osoby|osób|osoby} więcej',
    missed: 'interwały, które nie dotrzymują obietnicy',
    reachable:
      'ile nadal jej nie dotrzyma, gdy na {length} {length|interwał|interwały|interwałów|interwału} przybędą {three} {three|osoba|osoby|osób|osoby}',
  },
  charts: {
    more: { title: 'Odebrane w ciągu {within} o {when}', x: 'dodane osoby' },
    levels: { title: 'Odebrane w ciągu {within}, interwał po interwale', x: 'interwały dnia' },
  },
};
