/**
 * The scenarios that come with the program: ours, synthetic, each with a story of two lines in src/words.
 */
import type { Scenario } from '../scenario.ts';
import { callbackDesk } from './callback-desk.ts';
import { carSharing } from './car-sharing.ts';
import { emailDesk } from './email-desk.ts';
import { helpdesk } from './helpdesk.ts';
import { hotlineMonday } from './hotline-monday.ts';
import { languageLines } from './language-lines.ts';
import { omnichannelRetailer } from './omnichannel-retailer.ts';
import { partnerOverflow } from './partner-overflow.ts';
import { premiumAndBasic } from './premium-and-basic.ts';
import { smallBank } from './small-bank.ts';
import { surgeDay } from './surge-day.ts';
import { textbookHalfHour } from './textbook-half-hour.ts';

const scenarios = {
  hotlineMonday,
  textbookHalfHour,
  helpdesk,
  omnichannelRetailer,
  emailDesk,
  carSharing,
  surgeDay,
  premiumAndBasic,
  callbackDesk,
  partnerOverflow,
  languageLines,
  smallBank,
} as const satisfies Record<string, Scenario>;

export type PresetId = keyof typeof scenarios;

export interface Preset {
  readonly id: PresetId;
  readonly scenario: Scenario;
}

/** All presets; the first is what the page opens with. */
export const presets: readonly Preset[] = (Object.keys(scenarios) as PresetId[]).map((id) => ({
  id,
  scenario: scenarios[id],
}));

export { helpdesk, hotlineMonday, textbookHalfHour };
