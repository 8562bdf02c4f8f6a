import { describe, expect, it } from 'vitest';
import { helpdesk, hotlineMonday, parseScenario, type Scenario } from '../../../src/scenario/index.ts';
import { formulaDay } from '../../../web/formula/index.ts';
import { staffed } from '../../../web/staffing/staff-it.ts';
import { editGroup } from '../../../web/state/edits.ts';
import { agentsOf } from '../../../web/state/plan-rows.ts';
import { ScenarioStore } from '../../../web/state/scenario-store.ts';

const group = hotlineMonday.groups[0]!.id;
const needed = formulaDay(hotlineMonday, 'calls').intervals.map((interval) => interval.needed);

describe('staffing by a needed line', () => {
  it('puts exactly the needed people on the line, and says how many hours that is', () => {
    const plan = staffed(hotlineMonday, new Map([[group, needed]]));
    if ('why' in plan) throw new Error(plan.why);
    expect(agentsOf(plan.scenario, plan.scenario.groups[0]!)).toEqual(needed);
    expect(plan.after).toBeCloseTo(needed.reduce<number>((sum, n) => sum + n!, 0) / 2, 9);
    const given = agentsOf(hotlineMonday, hotlineMonday.groups[0]!);
    expect(plan.before).toBeCloseTo(given.reduce((sum, n) => sum + n, 0) / 2, 9);
    expect(() => parseScenario(plan.scenario)).not.toThrow();
  });

  it('is one step, which undo takes back', () => {
    const plan = staffed(hotlineMonday, new Map([[group, needed]]));
    const store = new ScenarioStore(hotlineMonday);
    if ('scenario' in plan) store.commit(plan.scenario);
    expect(store.scenario).not.toBe(hotlineMonday);
    store.undo();
    expect(store.scenario).toBe(hotlineMonday);
    expect(store.canUndo).toBe(false);
  });

  it('writes scheduled people where the scenario gives those, so that on the line are those needed', () => {
    const scheduled: Scenario = editGroup(hotlineMonday, group, (one) => ({ ...one, scheduled: true }));
    const plan = staffed(scheduled, new Map([[group, needed]]));
    if ('why' in plan) throw new Error(plan.why);
    agentsOf(plan.scenario, plan.scenario.groups[0]!).forEach((n, i) => {
      expect(n).toBeCloseTo(needed[i]!, 9);
    });
    const { agents } = plan.scenario.groups[0]!;
    expect('perInterval' in agents && agents.perInterval[0]).toBeCloseTo(needed[0]! / 0.7, 9);
  });

  it('writes several groups at once and leaves the others alone', () => {
    const [first, ...others] = helpdesk.groups;
    const intervals = agentsOf(helpdesk, first!).length;
    const plan = staffed(helpdesk, new Map([[first!.id, Array.from({ length: intervals }, () => 3)]]));
    if ('why' in plan) throw new Error(plan.why);
    expect(plan.scenario.groups.slice(1)).toEqual(others);
    expect(agentsOf(plan.scenario, plan.scenario.groups[0]!)).toEqual(new Array(intervals).fill(3));
  });

  it('says why it cannot', () => {
    expect(staffed(hotlineMonday, new Map())).toEqual({ why: 'unknown' });
    const hole = needed.map((n, i) => (i === 3 ? null : n));
    expect(staffed(hotlineMonday, new Map([[group, hole]]))).toEqual({ why: 'unreachable' });
    const shifts = editGroup(hotlineMonday, group, (one) => ({
      ...one,
      agents: { shifts: [{ from: 8 * 3600, to: 16 * 3600, people: 9 }] },
    }));
    expect(staffed(shifts, new Map([[group, needed]]))).toEqual({ why: 'shifts' });
    const plan = staffed(hotlineMonday, new Map([[group, needed]]));
    if ('why' in plan) throw new Error(plan.why);
    expect(staffed(plan.scenario, new Map([[group, needed]]))).toEqual({ why: 'asNeeded' });
  });
});
