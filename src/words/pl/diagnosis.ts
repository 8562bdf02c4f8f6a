/** Diagnoza z czterech liczb po polsku. */
import type { diagnosis as en } from '../en/diagnosis.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const diagnosis: Shape<typeof en> = {
  implies: (n, text) =>
    `Z raportu wynika, że na linii ${pluralPl(n, 'jest', 'są', 'jest', 'jest')} ${text} ${pluralPl(n, 'konsultant', 'konsultanci', 'konsultantów', 'konsultanta')}`,
  paid: (paid, away) => `; jeśli płacisz za ${paid}, poza linią jest ${away}.`,
  morePaid: (paid) => `, a płacisz za ${paid}: ktoś pomaga albo czas obsługi jest zawyżony.`,
  alone: '.',
  rows: {
    load: 'Ruch',
    patience: 'Wynikająca cierpliwość, średnia',
    agents: 'Wynikająca obsada na linii',
    occupancy: 'Jej zajętość',
    away: 'Poza linią',
    level: (share, within) => `Odebrane w ciągu ${within} (cel ${share})`,
    required: (share, within) => `Potrzeba dla ${share} w ciągu ${within}`,
  },
  patienceUnknown: 'dłuższa niż każde oczekiwanie: nikt nie zrezygnował',
  ofAverages: (least, most) =>
    `To średnie z dłuższego czasu. Najwięcej czeka się w złych godzinach, więc obsada wychodzi za mała, a udział poza linią za duży: o 0–2 %, gdy obsada nadąża za ruchem, o 5–13 %, gdy przez cały dzień jest ta sama, o więcej przy nagłym wzroście. Prawdziwa obsada to od ${least} do ${most}; pewność dadzą liczby z pojedynczych półgodzin.`,
  steady: 'Według odwróconego wzoru Erlang A: kolejka ustalona, cierpliwość i obsługa wykładnicze.',
  conflicts: {
    abandonedWithoutWait:
      'przeczy sobie: ktoś zrezygnował, a nikt nie czekał; sprawdź, od kiedy liczone jest oczekiwanie',
    nobodyWaited:
      'nic nie mówi o obsadzie: nikt nie czekał i nikt nie zrezygnował, więc pasuje każda dostatecznie duża',
    everybodyGaveUp: 'nie zostawia nikogo, kogo odebrano; podaj udział poniżej 100 %',
    noWork: 'to żadna praca: podaj --volume i --aht większe od 0',
    noPatienceFits:
      'nie pasuje do żadnej cierpliwości: przy tym udziale porzuceń odebrani nie mogli czekać tak długo; sprawdź, co liczy --asa',
  },
};
