/** Names of the scenarios that come with the program, and of what is in them where another language has its own. */
import type { PresetId } from '../../scenario/index.ts';

export const presetNames: Readonly<Record<PresetId, string>> = {
  hotlineMonday: 'Hotline, a Monday',
  textbookHalfHour: 'Textbook half-hour',
  omnichannelRetailer: 'Omnichannel retailer',
  emailDesk: 'E-mail in minutes',
  carSharing: 'Car sharing and refunds',
  surgeDay: 'A surge day',
  premiumAndBasic: 'Premium and basic',
  callbackDesk: 'Callback desk',
  partnerOverflow: 'Partner overflow',
  languageLines: 'Language lines: PL, EN, UA',
  smallBank: 'A small bank, 1999',
  helpdesk: 'Helpdesk: phone, chat, e-mail',
};

/** Names of types, teams, cases and stages as the examples write them. */
export const partNames: Readonly<Record<string, string>> = {};
