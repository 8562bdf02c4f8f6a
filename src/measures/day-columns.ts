/**
 * What a replication says of each of its days, per contact type: a block behind the ledger at the end of a
 * tally, a few numbers for each type and day, one for each share that is worth promising.
 *
 *   tally[dayRow(size, type) + day × dayColumnCount + k] = bin of the wait within which promisedPercents[k] per cent
 *     of the day's contacts were answered, plus 1; `neverAnswered` where so many never were, 0 without contacts
 *
 * Contacts belong to the day of their arrival. All offered count: whoever gave up, was blocked or sent away, a
 * callback lost and a contact still open were never answered; a callback at its connection.
 */
import { binCount } from './wait-histogram.ts';

/** Shares of a day's contacts whose wait is kept, per cent, rising. */
export const promisedPercents = [50, 60, 70, 75, 80, 85, 90, 95, 98, 99] as const;

/** Numbers a type has for each day. */
export const dayColumnCount = promisedPercents.length;

/** Stands where so many were never answered. */
export const neverAnswered = binCount + 1;

/** Place of a share among those that are kept, −1 where it is not. `dayColumn(0.95) // 7` */
export function dayColumn(share: number): number {
  return promisedPercents.findIndex((percent) => Math.abs(percent - 100 * share) < 1e-9);
}
