import { describe, expect, it } from 'vitest';
import { presets } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';

const reportOf = (id: string) =>
  simulate(presets.find((preset) => preset.id === id)!.scenario, { replications: 20 });

describe('groups in a report', () => {
  it('say what the total says, where there is one group', () => {
    const { total, groups } = reportOf('hotlineMonday');
    expect(groups.team!.occupancy).toEqual(total.occupancy);
    expect(groups.team!.averageOnTheLine).toEqual(total.averageOnTheLine);
    expect(groups.team!.intervals).toHaveLength(26);
  });

  it('stand each for itself where types share them, and add up to the people of all', () => {
    const { total, groups } = reportOf('languageLines');
    const people = Object.values(groups).reduce((sum, group) => sum + group.averageOnTheLine.mean!, 0);
    expect(people).toBeCloseTo(total.averageOnTheLine.mean!, 9);
    expect(groups['polish-english']!.averageOnTheLine.mean).toBeCloseTo(2, 9);
  });

  it('carry their money', () => {
    const { total, groups } = reportOf('partnerOverflow');
    expect(groups['own-team']!.cost.mean! + groups.partner!.partnerCost.mean!).toBeCloseTo(
      total.cost.mean!,
      6,
    );
    expect(groups.partner!.partnerContacts.mean).toBeGreaterThan(50);
  });
});
