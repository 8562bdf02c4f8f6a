/**
 * Partners: the shares of a type that go to them are parts of one whole, and what they do not take has somebody.
 *
 * Where they take all, other groups may still know the type: they merely get none of it.
 */
import type { IssueList } from './issue.ts';
import type { Draft } from './read.ts';
import type { AgentGroup, ContactType } from './scenario.ts';

export function checkPartners(
  groups: readonly (Draft<AgentGroup> | undefined)[],
  types: readonly (Draft<ContactType> | undefined)[],
  issues: IssueList,
): void {
  checkLines(groups, types, issues);
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

/** A share to itself is a line to itself, on which a limit of the type's lines could not be kept. */
function checkLines(
  groups: readonly (Draft<AgentGroup> | undefined)[],
  types: readonly (Draft<ContactType> | undefined)[],
  issues: IssueList,
): void {
  types.forEach((type, t) => {
    if (type?.lines === undefined) return;
    groups.forEach((group, g) => {
      if (group?.partner?.share === undefined) return;
      if (!group.skills?.some((skill) => skill?.type === type.id)) return;
      const other = `types[${t}].lines`;
      issues.add(['groups', g, 'partner', 'share'], group.partner.share, 'notWith', { other });
    });
  });
}
