/** The words of staffing, fetched with what uses them. */
import { explain as explainEn } from '../../src/words/en/explain.ts';
import { planStaffing as staffingEn } from '../../src/words/en/plan-staffing.ts';
import { explain as explainPl } from '../../src/words/pl/explain.ts';
import { planStaffing as staffingPl } from '../../src/words/pl/plan-staffing.ts';
import type { Shape } from '../../src/words/shape.ts';
import type { Locale } from '../state/locale.ts';

export type StaffingWords = Shape<typeof staffingEn>;

export function staffingWords({ language }: Locale): StaffingWords {
  return language === 'pl' ? staffingPl : staffingEn;
}

/** Names of the steps and causes, the same as on the command line. */
export function explainWords({ language }: Locale): Shape<typeof explainEn> {
  return language === 'pl' ? explainPl : explainEn;
}
