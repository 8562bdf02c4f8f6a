import { describe, expect, it } from 'vitest';
import { hotlineMonday, presets, type Scenario } from '../../../src/scenario/index.ts';
import type { StaffingPlan, StaffingProgress } from '../../../src/staffing/index.ts';
import { plannedOf, simulationQuestion } from '../../../web/staffing/by-simulation.ts';
import { editGroup, editType, setAgents, setVolumes } from '../../../web/state/edits.ts';

const group = hotlineMonday.groups[0]!.id;
const eighteen = new Array(26).fill(18);
const result = (unreachable: readonly unknown[] = []) =>
  ({ groups: [{ id: group, agents: eighteen }], unreachable }) as unknown as StaffingPlan;
const interim = { agents: { [group]: eighteen.map((n) => n + 1) } } as unknown as StaffingProgress;
const state = { status: 'running', done: 0, of: 0 } as const;

describe('the question that staffing by simulation answers', () => {
  it('is the same whoever is on the line, and another one when anything else is', () => {
    const asked = simulationQuestion(hotlineMonday);
    expect(simulationQuestion(setAgents(hotlineMonday, 'calls', new Map([[3, 40]])))).toBe(asked);
    expect(simulationQuestion(setVolumes(hotlineMonday, 'calls', new Map([[3, 40]])))).not.toBe(asked);
    expect(simulationQuestion({ ...hotlineMonday, seed: 'another' })).not.toBe(asked);
  });

  it('holds the people where counts hold redials, which are solved back with them', () => {
    const counted: Scenario = editType(hotlineMonday, 'calls', (type) => ({
      ...type,
      volume: { ...type.volume, basis: 'offered' },
      redial: { afterAbandon: 0.3, delay: { law: 'exponential', mean: 600 } },
    }));
    const more = setAgents(counted, 'calls', new Map([[3, 40]]));
    expect(simulationQuestion(more)).not.toBe(simulationQuestion(counted));
  });

  it('holds the people of partners, who are not planned', () => {
    const { scenario } = presets.find(({ id }) => id === 'partnerOverflow')!;
    const partner = scenario.groups.find((one) => one.partner)!;
    const idle = editGroup(scenario, partner.id, (one) => ({
      ...one,
      agents: { steps: [{ from: 0, agents: 0 }] },
    }));
    expect(simulationQuestion(idle)).not.toBe(simulationQuestion(scenario));
  });
});

describe('the people it answers with', () => {
  it('are those of the best plan so far, then of the last', () => {
    expect(plannedOf(hotlineMonday, undefined).size).toBe(0);
    expect(plannedOf(hotlineMonday, { ...state, interim }).get(group)).toEqual(new Array(26).fill(19));
    expect(plannedOf(hotlineMonday, { ...state, interim, result: result() }).get(group)).toEqual(eighteen);
  });

  it('are on the line where the plan speaks of scheduled ones', () => {
    const scheduled = editGroup(hotlineMonday, group, (one) => ({ ...one, scheduled: true }));
    const line = plannedOf(scheduled, { ...state, result: result() }).get(group)!;
    expect(line[0]).toBeCloseTo(18 * 0.7, 9);
  });

  it('are nobody when a promise is out of reach', () => {
    expect(plannedOf(hotlineMonday, { ...state, interim, result: result([{}]) }).size).toBe(0);
  });
});
