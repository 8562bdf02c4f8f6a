/**
 * Partners: the shares of a type that go to them are parts of one whole, and what they do not take has somebody.
 *
 * Where they take all, other groups may still know the type: they merely get none of it.
 */
import type { IssueList } from './issue.ts';
import type { Draft } from './read.ts';
import type { AgentGroup } from './scenario.ts';

export function checkPartners(groups: readonly (Draft<AgentGroup> | undefined)[], issues: IssueList): void {
  const shares = new Map<string, { sum: number; first: number; others: boolean }>();
  groups.forEach((group, g) => {
    for (const skill of group?.skills ?? []) {
      if (skill?.type === undefined) continue;
      const share = group?.partner?.share;
      const known = shares.get(skill.type) ?? { sum: 0, first: g, others: false };
      const ofPartner = {
        ...known,
        sum: known.sum + (share ?? 0),
        others: known.others || share === undefined,
      };
      shares.set(skill.type, ofPartner);
    }
  });
  for (const [type, { sum, first, others }] of shares) {
    const path = ['groups', first, 'partner', 'share'];
    const value = groups[first]?.partner?.share;
    if (sum > 1 + 1e-9) issues.add(path, value, 'sharesAboveOne', { sum });
    else if (!others && sum < 1 - 1e-9)
      issues.add(path, value, 'partnersLeaveSome', { type, share: 1 - sum });
  }
}
