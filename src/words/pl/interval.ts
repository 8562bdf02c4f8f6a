/** Jeden interwał według wzoru po polsku. */
import type { interval as en } from '../en/interval.ts';
import type { Shape } from '../shape.ts';

export const interval: Shape<typeof en> = {
  people: (count) => `Ludzie na linii: ${count}. Z nimi:`,
  mostVolume: 'Największy ruch',
  perHour: (contacts) => `${contacts} na godzinę`,
  longestHandleTime: 'Najdłuższy średni czas obsługi (AHT)',
  shortestWait: (share) => `Czas, w którym odbierane jest ${share}`,
  endless: 'dowolny',
  nothing: 'żaden',

  cost: 'Koszt godziny',

  onDays: (days, busyness) =>
    `To liczby gorszego dnia: ruchliwszego niż ${days} dni, gdy ruch waha się o ${busyness}.`,

  around: 'Kilka osób mniej albo więcej:',
  columns: { agents: 'ludzie', cost: 'koszt godziny', fails: 'czego nie spełnia' },
  enough: 'wystarczy',

  empty:
    'W tym interwale nikt się nie zgłasza, więc nikt nie jest potrzebny; ludzi zatrzymuje tylko minimum na linii.',
  everybody:
    'Wszystkich na czas nie obieca żadna liczba ludzi: zawsze może ktoś zadzwonić, gdy wszyscy są zajęci. Poproś o 99 % albo 99,9 %.',
  nothingAtAll: (demand) =>
    `Zera, którego żąda ${demand}, nie obieca żadna liczba ludzi. Dopuść odrobinę: 0,1 % albo dziesiątą część sekundy.`,
  heldAtOnce:
    'Kto musiał czekać, nie mógł zostać odebrany bez czekania. Poproś o dłuższy czas albo licz wszystkich.',
  seats: (needed, seats, binding) =>
    `Potrzebni ludzie: ${needed} (decyduje ${binding}), a miejsc jest ${seats}. Przy tylu miejscach wystarczy jedno z tych:`,
  orVolume: (share) => `  ${share} ruchu`,
  orHandleTime: (time) => `  średni czas obsługi ${time}`,
  orWithin: (time) => `  dopuszczalny czas czekania ${time}`,
  orNothing: '  nic, tylko więcej miejsc',
};
