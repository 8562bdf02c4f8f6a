/**
 * The scenarios Holdline ships, all synthetic. Their names in the files are English; names and stories in
 * each language stand in src/words, keyed by the preset's id.
 */
import type { Scenario } from '../scenario.ts';
import { helpdesk } from './helpdesk.ts';
import { hotlineMonday } from './hotline-monday.ts';
import { textbookHalfHour } from './textbook-half-hour.ts';

export type PresetId = 'hotlineMonday' | 'textbookHalfHour' | 'helpdesk';

export interface Preset {
  readonly id: PresetId;
  readonly scenario: Scenario;
}

/** All presets; the first is what the page opens with. */
export const presets: readonly Preset[] = [
  { id: 'hotlineMonday', scenario: hotlineMonday },
  { id: 'textbookHalfHour', scenario: textbookHalfHour },
  { id: 'helpdesk', scenario: helpdesk },
];

export { helpdesk, hotlineMonday, textbookHalfHour };
