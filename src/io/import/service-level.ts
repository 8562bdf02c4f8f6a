/**
 * Contacts answered in time, worked out from the service level that an export prints. A share is a whole
 * number of contacts over those offered, or over those answered: which of the two is told by whether the
 * shares times the contacts come out whole, as far as their printed digits allow. A share that fits neither
 * follows another rule (abandoned contacts left out, say), and is then not turned into contacts.
 */
import type { RawRow } from './interval-rows.ts';
import type { Notes } from './notes.ts';

export type LevelRule = 'offered' | 'answered';

/** Answered in time by row, null where it cannot be told. */
export function answeredInTime(rows: readonly RawRow[], places: number, notes: Notes): (number | null)[] {
  const counts = rows.map(({ figures }) => figures.answeredWithin);
  if (counts.some((count) => count !== undefined)) {
    return rows.map(({ answered }, i) => counts[i] ?? (answered === 0 ? 0 : null));
  }
  if (rows.every(({ figures }) => figures.serviceLevel === undefined)) return rows.map(() => null);
  const rule = (['offered', 'answered'] as const).find((candidate) => fits(rows, candidate, places));
  if (!rule) {
    notes.remark('levelDoesNotFit');
    return rows.map(() => null);
  }
  return rows.map((row) => {
    const found = inTime(row, rule, places);
    if (!found) return row.offered === 0 ? 0 : null;
    if (!found.isWhole) {
      notes.remark('levelDoesNotFit', '', row.line);
      return null;
    }
    if (!found.isSure) notes.remark('levelRounded', '', row.line);
    return found.contacts;
  });
}

/** Does the rule give whole contacts in nearly all rows where the digits suffice to see it? */
function fits(rows: readonly RawRow[], rule: LevelRule, places: number): boolean {
  const found = rows.flatMap((row) => inTime(row, rule, places) ?? []);
  const sure = found.filter(({ isSure }) => isSure);
  return found.length > 0 && sure.filter(({ isWhole }) => isWhole).length >= 0.9 * sure.length;
}

function inTime({ figures, offered, answered }: RawRow, rule: LevelRule, places: number) {
  const share = figures.serviceLevel;
  const base = rule === 'offered' ? offered : answered;
  if (share === undefined || base === null || base === 0) return undefined;
  const contacts = Math.round(share * base);
  const slack = 0.5 * 10 ** -places * base + 1e-6;
  const isPossible = answered === null || contacts <= answered;
  return { contacts, isSure: slack < 0.5, isWhole: isPossible && Math.abs(share * base - contacts) <= slack };
}
