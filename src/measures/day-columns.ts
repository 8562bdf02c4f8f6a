/**
 * What a replication says of each of its days, per contact type: a block behind the ledger at the end of a
 * tally, one number for each type and day.
 *
 *   tally[dayRow(size, type) + day] = bin of the wait within which 95 % of the day's contacts were answered,
 *                                     plus 1; `neverAnswered` where so many never were, 0 without contacts
 *
 * Contacts belong to the day of their arrival. All offered count: whoever gave up, was blocked or sent away, a
 * callback lost and a contact still open were never answered; a callback at its connection.
 */
import { binCount } from './wait-histogram.ts';

/** Stands where fewer than 95 % were ever answered. */
export const neverAnswered = binCount + 1;
