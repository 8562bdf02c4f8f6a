/**
 * Shapes of days that several scenarios share, and people to match.
 */

/**
 * A working day from 08:00 to 21:00 by half-hours, relative: a published example of the Université de Montréal's
 * call centre simulation.
 */
export const montreal = [
  466, 621, 869, 946, 1118, 1163, 1277, 1296, 1375, 1354, 1383, 1378, 1398, 1351, 1346, 1356, 1365, 1326,
  1314, 1156, 1080, 1071, 1029, 1011, 912, 747,
] as const;

/**
 * A whole number of contacts in each interval, in proportion to a shape and with exactly this sum: rounded down,
 * then one more where most was cut off. `spread(10, [1, 1, 2]) // [3, 2, 5]`
 */
export function spread(total: number, shape: readonly number[]): number[] {
  const whole = shape.reduce((sum, part) => sum + part, 0);
  const exact = shape.map((part) => (part / whole) * total);
  const contacts = exact.map(Math.floor);
  const left = total - contacts.reduce((sum, part) => sum + part, 0);
  const byRest = exact.map((part, i) => ({ i, rest: part - contacts[i]! })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRest.slice(0, left)) contacts[i]! += 1;
  return contacts;
}

/**
 * People for half-hours of contacts by the square-root rule: load + `spare` · √load, rounded up, at least `least`.
 * `peopleFor([60], 300, 1) // [14]`: a load of 10 erlangs and 3.2 to spare
 */
export function peopleFor(
  contacts: readonly number[],
  handleTime: number,
  spare: number,
  least = 1,
): number[] {
  return contacts.map((n) => {
    const load = (n * handleTime) / 1800;
    return Math.max(least, Math.ceil(load + spare * Math.sqrt(load)));
  });
}
