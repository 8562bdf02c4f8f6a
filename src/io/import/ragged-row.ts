/**
 * Rows with a cell too many or too few, as some systems print them: a blank column doubled, a thousands sign
 * that parts a count in two, a figure nobody named. Such a row is read only where its counts vouch for it: of
 * all ways to leave cells out, or to join two, exactly one has every cell in a column of its kind and offered
 * contacts equal to answered and abandoned ones. Any other stays for the person to mend.
 */
import { isBlank } from '../column-profile.ts';
import { readDuration } from '../duration.ts';
import { readNumber } from '../number.ts';
import { readStamp } from '../text/stamp.ts';
import type { Column } from './columns.ts';
import { kindOf } from './roles.ts';

/** More cells than this beside the usual number are no slip. */
const mostExtra = 2;

/** Cells that settling a row copies, at most. */
export function triesOf(cells: readonly string[], width: number): number {
  const extra = cells.length - width;
  return extra < 1 || extra > mostExtra ? 0 : (2 * cells.length) ** extra * cells.length;
}

/** The cells as the columns have them; undefined where there is no way, or more than one. */
export function settleRagged(
  cells: readonly string[],
  width: number,
  columns: readonly Column[],
): readonly string[] | undefined {
  const extra = cells.length - width;
  if (extra < 1 || extra > mostExtra) return undefined;
  let ways: readonly (readonly string[])[] = [cells];
  for (let i = 0; i < extra; i++) ways = ways.flatMap(shorter);
  const used = columns.filter(({ role }) => role !== 'none');
  const seen = new Map<string, readonly string[]>();
  for (const way of ways) {
    if (fitsKinds(way, used) && addsUp(way, used))
      seen.set(used.map(({ index }) => way[index]).join('\t'), way);
  }
  return seen.size === 1 ? [...seen.values()][0] : undefined;
}

/** One cell less: any left out, or two joined that a thousands sign may have parted. */
function shorter(cells: readonly string[]): readonly (readonly string[])[] {
  const without = cells.map((_, i) => cells.filter((__, j) => j !== i));
  const joined = cells.flatMap((cell, i) => {
    const next = cells[i + 1] ?? '';
    if (!/^\d{1,3}$/.test(cell) || !/^\d{3}$/.test(next)) return [];
    return [[...cells.slice(0, i), cell + next, ...cells.slice(i + 2)]];
  });
  return [...without, ...joined];
}

function fitsKinds(cells: readonly string[], used: readonly Column[]): boolean {
  return used.every(({ role, index }) => {
    const cell = cells[index] ?? '';
    const kind = kindOf(role);
    if (kind === 'time') return readStamp(cell) !== undefined;
    if (kind === 'name') return readNumber(cell) === undefined;
    if (isBlank(cell)) return true;
    return readNumber(cell) !== undefined || (kind === 'duration' && readDuration(cell) !== undefined);
  });
}

function addsUp(cells: readonly string[], used: readonly Column[]): boolean {
  const count = (wanted: Column['role']) => {
    const column = used.find(({ role }) => role === wanted);
    return column && readNumber(cells[column.index] ?? '')?.value;
  };
  const [offered, answered, abandoned] = [count('offered'), count('answered'), count('abandoned')];
  if (offered === undefined || answered === undefined || abandoned === undefined) return false;
  return offered > 0 && offered === answered + abandoned;
}
