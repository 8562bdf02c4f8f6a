/** Nazwy scenariuszy, które są w programie. */
import type { presetNames as en } from '../en/preset-names.ts';
import type { Shape } from '../shape.ts';

export const presetNames: Shape<typeof en> = {
  hotlineMonday: 'Infolinia, poniedziałek',
  textbookHalfHour: 'Półgodzina z podręcznika',
  omnichannelRetailer: 'Sklep wielokanałowy',
  emailDesk: 'E-mail w kilka minut',
  carSharing: 'Carsharing i zwroty pieniędzy',
  surgeDay: 'Dzień awarii',
  premiumAndBasic: 'Klienci premium i podstawowi',
  callbackDesk: 'Oddzwanianie na umówioną porę',
  partnerOverflow: 'Przelew do partnera',
  languageLines: 'Linie językowe: PL, EN, UA',
  smallBank: 'Mały bank, rok 1999',
  helpdesk: 'Helpdesk: telefon, czat, e-mail',
};
