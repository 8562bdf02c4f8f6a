/** Obietnica do ogłoszenia po polsku. */
import type { promise as en } from '../en/promise.ts';
import type { Shape } from '../shape.ts';

export const promise: Shape<typeof en> = {
  columns: {
    promise: 'obietnica',
    kept: 'dotrzymana w nowych dniach',
    stricter: 'o jedną dziesiątą krótsza',
  },
  answered: (share, within) => `${share} odebranych w ciągu ${within}`,
  kept: (share, low, high) => `${share} (${low} do ${high})`,
  stricter: (share, within) => `${share} (${within})`,
  none: 'żadna',
  title: (name, days) => `${name}: co można ogłosić, by dotrzymać tego w ${days} dni`,
  basis: (chosenOn, fresh, seed, seconds) =>
    `Wybrano na podstawie symulowanych dni: ${chosenOn}, a potem sprawdzono w nowych dniach: ${fresh}; ziarno „${seed}”, w ciągu ${seconds}.`,
  counts:
    'Liczą się wszyscy: kto zrezygnował, nie został odebrany na czas, a oddzwonienie jest odebrane z chwilą połączenia; każdy dzień według własnego udziału. W nawiasie przedział ufności 95 %.',
  others: (name, list) => `${name}, inne udziały w tylu samo dniach: ${list}.`,
  other: (share, within) => `${share} w ciągu ${within}`,
  never: (name, share, days, answered) =>
    `${name}: nie da się obiecać ${share} w ${days} dni; tylu klientów w ogóle się doczekuje, choćby późno, w ${answered} dni. Obiecaj mniejszy udział albo znajdź ludzi: podaj obietnicę jako cel i zapytaj holdline staff.`,
  nobody: (name) => `${name}: żadnego dnia nikt się nie zgłosił, więc nie ma czego obiecywać.`,
  progress: (found) => `na razie: ${found}`,

  interval: (share, within) => `Do ogłoszenia: ${share} odebranych w ciągu ${within}`,
  onDays: (days, busyness) =>
    `w ${days} dni, których ruch waha się o ${busyness}; w obrębie dnia według wzoru.`,
  exactly: 'Najkrótszy czas, bez zaokrąglenia',
  atMost: 'Odebrani w ogóle, choćby późno',
  unstable: (share, needed, within) =>
    `Nic nie da się obiecać: pracy jest więcej, niż ci ludzie zdołają wykonać, a nikt nie rezygnuje, więc kolejka rośnie bez końca (niestabilna). Posadź na linii tylu ludzi: ${needed}; odbiorą ${share} w ciągu ${within}.`,
  intervalNever: (share, atMost, needed, within) =>
    `Nie da się obiecać ${share}: w ogóle, choćby późno, doczekuje się ${atMost}. Obiecaj mniej albo posadź na linii tylu ludzi: ${needed}; odbiorą tyle w ciągu ${within}.`,
};
