/**
 * Contacts that lead to contacts that lead to contacts: the total must stay small, or a run would not end.
 *
 * With b(i → j) the contacts of type j that one of type i brings about, the total of one contact is
 * v(i) = 1 + max over its ways of Σ b(i → j) · v(j), found by going round from 0: round k counts those at most k
 * steps away. It rises to a finite v when every loop brings less than one contact for one, and without end
 * otherwise; beyond `limits.passes` it is refused either way.
 */
import type { Consequence } from './consequences.ts';
import type { IssueList } from './issue.ts';
import { limits } from './limits.ts';

/** Rounds by which the gain is measured: a multiple of the lengths of short loops. */
const measured = 12;
const mostRounds = 5000;

/**
 * For each type the contacts that one of its contacts amounts to: `own` for itself (all its attempts, say), and
 * those of all it leads to. For consequences that `checkLoops` has let pass.
 */
export function totalsOf(
  consequences: readonly (readonly Consequence[])[],
  own: readonly number[],
): readonly number[] {
  let totals: readonly number[] = own;
  for (let round = 0; round < mostRounds; round++) {
    const next = nextRound(consequences, own, totals);
    if (next.every((total, i) => total - totals[i]! <= 1e-9 * total)) return next;
    totals = next;
  }
  return totals;
}

export function checkLoops(consequences: readonly (readonly Consequence[])[], issues: IssueList): boolean {
  if (consequences.every((ways) => ways.every((brought) => brought.size === 0))) return true;
  const own = consequences.map(() => 1);
  const increments: number[] = [];
  let totals: readonly number[] = own;
  for (let round = 0; round < mostRounds; round++) {
    const next = nextRound(consequences, own, totals);
    const increment = next.reduce((most, total, i) => Math.max(most, total - totals[i]!), 0);
    increments.push(increment);
    totals = next;
    if (increment <= 1e-9) return true;
    const worst = Math.max(...totals);
    if (worst <= limits.passes || round < 2 * measured) continue;
    const gain = (increment / increments.at(-1 - measured)!) ** (1 / measured);
    issues.add(['types', totals.indexOf(worst)], '{…}', 'endlessLoop', { gain, most: limits.passes });
    return false;
  }
  return true;
}

function nextRound(
  consequences: readonly (readonly Consequence[])[],
  own: readonly number[],
  totals: readonly number[],
): readonly number[] {
  return consequences.map((ways, i) => {
    let worst = 0;
    for (const brought of ways) {
      let sum = 0;
      for (const [place, contacts] of brought) sum += contacts * totals[place]!;
      worst = Math.max(worst, sum);
    }
    return own[i]! + worst;
  });
}
