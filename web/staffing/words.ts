/** The words of staffing, fetched with what uses them. */
import type { explain as explainEn } from '../../src/words/en/explain.ts';
import type { planStaffing as staffingEn } from '../../src/words/en/plan-staffing.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export type StaffingWords = Shape<typeof staffingEn>;

export const staffingWords = dictionary<StaffingWords>({
  en: () => import('../../src/words/en/plan-staffing.ts').then(({ planStaffing }) => planStaffing),
  pl: () => import('../../src/words/pl/plan-staffing.ts').then(({ planStaffing }) => planStaffing),
});

/** Names of the steps and causes, the same as on the command line. */
export const explainWords = dictionary<Shape<typeof explainEn>>({
  en: () => import('../../src/words/en/explain.ts').then(({ explain }) => explain),
  pl: () => import('../../src/words/pl/explain.ts').then(({ explain }) => explain),
});
