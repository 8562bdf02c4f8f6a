/**
 * How often a random property is tried, and how long a brute force looks. `npm test` tries as often as shows at once
 * what an edit has broken; `npm run validate -- --properties` runs the same files at length: 3,000 random centres with
 * the books checked after every event, 20,000 broken ones, 10,000 staffing questions by brute force. Seeds are the
 * same, so the cases of `npm test` are the first of those.
 */
export const atLength = process.env.HOLDLINE_AT_LENGTH === 'yes';

/** So many tries in `npm test`, so many at length. */
export function tries(few: number, many: number): number {
  return atLength ? many : few;
}
