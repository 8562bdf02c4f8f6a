import type { StageMeasureKey } from '../../measures/index.ts';
import type { StageMeasureWords } from '../en/stage-measures.ts';

export const stageMeasures: Readonly<Record<StageMeasureKey, StageMeasureWords>> = {
  passes: { short: 'przejścia', help: 'Ile razy zgłoszenia trafiły na ten etap, razem z poprawkami.' },
  time: { short: 'czas', help: 'Średni czas od wejścia na etap do jego opuszczenia, razem z czekaniem.' },
  lateRate: { short: 'po limicie', help: 'Udział przejść, które trwały dłużej, niż etapowi wolno.' },
  broken: {
    short: 'tu minął termin',
    help: 'Zgłoszenia zamknięte po terminie, którym termin minął na tym etapie.',
  },
  firstLate: {
    short: 'pierwszy po limicie',
    help: 'Zgłoszenia zamknięte po terminie, w których ten etap jako pierwszy przekroczył limit.',
  },
};
