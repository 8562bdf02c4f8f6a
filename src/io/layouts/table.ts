/**
 * Any other table, told by the words of its header in English, Polish or German, or by the shape of its cells:
 * what a spreadsheet holds. Polish ones come with `;`, decimal commas, dates such as 2.03.2026 and a row
 * "Razem". A row is an interval; one that names an outcome, or a wait and an agent, is a call.
 */
import { countedAtArrival, countedSomewhere, type Layout } from './layout.ts';

export const table: Layout = {
  id: 'table',
  rows: 'intervals',
  required: [],
  attribution: countedSomewhere,
  waitStarts: 'unknown',
};

export const calls: Layout = {
  id: 'calls',
  rows: 'calls',
  required: [],
  attribution: countedAtArrival,
  waitStarts: 'unknown',
};
