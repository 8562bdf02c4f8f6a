import { describe, expect, it } from 'vitest';
import type { AgentGroup, Scenario } from '../../../src/scenario/index.ts';
import { slotTypes } from '../../../src/staffing/index.ts';
import { groupsOf, mostPeople, withPeople } from '../../../src/staffing/slots/slot-scenario.ts';
import { surgery } from './desks.ts';

const [desk] = surgery.groups;
const skills = [{ type: 'patients' }];
const given = (agents: AgentGroup['agents'], id: string, more: Partial<AgentGroup> = {}): AgentGroup => ({
  id,
  agents,
  skills,
  ...more,
});
const mixed: Scenario = {
  ...surgery,
  types: [...surgery.types, { ...surgery.types[0]!, id: 'others', callback: undefined } as never],
  groups: [
    desk!,
    given(
      {
        steps: [
          { from: 0, agents: 2.5 },
          { from: 36_000, agents: 6 },
        ],
      },
      'steps',
    ),
    given(
      {
        shifts: [
          { from: 28_800, to: 43_200, people: 3 },
          { from: 36_000, to: 46_800, people: 5 },
        ],
      },
      'shifts',
    ),
    given({ perInterval: new Array<number>(10).fill(20) }, 'partner', { partner: {} }),
    given({ perInterval: new Array<number>(10).fill(9) }, 'others', { skills: [{ type: 'others' }] }),
  ],
};

describe('people who answer for slots', () => {
  const own = groupsOf(mixed, 'patients');

  it('are those of the type, partners left out', () => {
    expect(slotTypes(mixed)).toEqual(['patients']);
    expect(own).toEqual(['desk', 'steps', 'shifts']);
  });

  it('are at most as many as each group has at its best, shifts together', () => {
    expect(mostPeople(mixed, own)).toBe(5 + 6 + 8);
  });

  it('are scaled with their shape, whole counts staying whole', () => {
    const agents = withPeople(mixed, own, 1.2).groups.map((group) => group.agents);
    expect(agents[0]).toEqual({ perInterval: [6, 6, 5, 5, 5, 4, 4, 4, 5, 4] });
    expect(agents[1]).toEqual({
      steps: [
        { from: 0, agents: 3 },
        { from: 36_000, agents: 7 },
      ],
    });
    expect(agents[2]).toEqual({
      shifts: [
        { from: 28_800, to: 43_200, people: 4 },
        { from: 36_000, to: 46_800, people: 6 },
      ],
    });
    expect(agents.slice(3)).toEqual(mixed.groups.slice(3).map((group) => group.agents));
  });

  it('are scaled interval by interval where they are counted so; others stay as they are', () => {
    const by = [2, ...new Array<number>(9).fill(1)];
    const agents = withPeople(mixed, own, by).groups.map((group) => group.agents);
    expect(agents[0]).toEqual({ perInterval: [10, 5, 4, 4, 4, 3, 3, 3, 4, 3] });
    expect(agents.slice(1, 3)).toEqual(mixed.groups.slice(1, 3).map((group) => group.agents));
  });
});
