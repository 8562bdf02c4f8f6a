import { describe, expect, it } from 'vitest';
import {
  helpdesk,
  hotlineMonday,
  parseScenario,
  presets,
  type Scenario,
  textbookHalfHour,
} from '../../src/scenario/index.ts';
import {
  onCalendar,
  setIntervalLength,
  setOpeningHours,
  withPastedPlan,
} from '../../web/state/calendar-edits.ts';
import * as edits from '../../web/state/edits.ts';
import {
  agentsOf,
  groupOf,
  handleTimesOf,
  meanOf,
  planRows,
  typeOf,
  volumesOf,
} from '../../web/state/plan-rows.ts';

const calls = 'calls';
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const volumes = (scenario: Scenario, id = calls) => volumesOf(scenario, typeOf(scenario, id));
const agents = (scenario: Scenario, id = calls) => agentsOf(scenario, groupOf(scenario, id));
const handleTimes = (scenario: Scenario, id = calls) => handleTimesOf(scenario, typeOf(scenario, id));

describe('edits of a scenario', () => {
  it('change what they name, keep everything else, and leave the original alone', () => {
    const before = structuredClone(hotlineMonday);
    const next = edits.setAgents(hotlineMonday, calls, new Map([[12, 18]]));
    expect(agents(next)[12]).toBe(18);
    expect(agents(next)[11]).toBe(14);
    expect(next.types).toBe(hotlineMonday.types);
    expect(hotlineMonday).toEqual(before);
    parseScenario(next);
  });

  it('write people on the line back as scheduled where the scenario gives those', () => {
    const [group] = hotlineMonday.groups;
    const scheduled: Scenario = {
      ...hotlineMonday,
      groups: [{ ...group!, scheduled: true, shrinkage: 0.3 }],
    };
    expect(agents(scheduled)[12]).toBeCloseTo(14 * 0.7, 12);
    const next = edits.setAgents(scheduled, calls, new Map([[12, 18]]));
    expect(agents(next)[12]).toBeCloseTo(18, 12);
    expect(agents(next)[0]).toBeCloseTo(8 * 0.7, 12);
  });

  it('give an interval a handle time of its own with the same shape, and take it away again', () => {
    const next = edits.setHandleTimes(hotlineMonday, calls, new Map([[3, 300]]));
    expect(handleTimes(next).slice(2, 5)).toEqual([240, 300, 240]);
    expect(typeOf(next, calls).handleTime.perInterval?.sd?.[3]).toBe(300);
    parseScenario(next);
    const back = edits.setHandleTimes(next, calls, new Map([[3, null]]));
    expect(typeOf(back, calls).handleTime).toEqual(typeOf(hotlineMonday, calls).handleTime);
  });

  it('change a mean and keep the shape of every law', () => {
    for (const law of [
      { law: 'lognormal', mean: 100, sd: 150 },
      { law: 'gamma', mean: 100, sd: 50 },
      { law: 'erlang', mean: 100, phases: 3 },
      { law: 'weibull', mean: 100, shape: 0.7 },
      { law: 'uniform', min: 50, max: 150 },
      { law: 'hyperexponential', shares: [0.2, 0.8], means: [300, 50] },
      { law: 'empirical', edges: [0, 100, 200], weights: [1, 1] },
      { law: 'deterministic', mean: 100 },
    ] as const) {
      const doubled = edits.withMean(law, 2 * meanOf(law));
      expect(meanOf(doubled), law.law).toBeCloseTo(2 * meanOf(law), 10);
      expect(edits.withMean(doubled, meanOf(law))).toEqual(law);
    }
  });

  it('switch the callback offer on and off without a trace', () => {
    const on = edits.setCallback(hotlineMonday, calls, {
      kind: 'keepPlace',
      offer: { estimatedWaitAbove: 60 },
      acceptance: 0.4,
    });
    parseScenario(on);
    expect(edits.withoutCallbacks(on)).toEqual(hotlineMonday);
  });
});

describe('changes of the calendar', () => {
  it('keep every contact and every hour of work when intervals are cut finer or coarser', () => {
    for (const length of [900, 3600]) {
      const next = setIntervalLength(hotlineMonday, length);
      parseScenario(next);
      expect(sum(volumes(next))).toBeCloseTo(sum(volumes(hotlineMonday)), 9);
      expect(sum(agents(next)) * length).toBeCloseTo(sum(agents(hotlineMonday)) * 1800, 6);
    }
  });

  it('come back to the same scenario from finer intervals', () => {
    const back = setIntervalLength(setIntervalLength(hotlineMonday, 900), 1800);
    expect(volumes(back)).toEqual(volumes(hotlineMonday));
    expect(agents(back)).toEqual(agents(hotlineMonday));
  });

  it('leave the hours that stay as they were, and start new ones empty, for every type and group', () => {
    const longer = setOpeningHours(helpdesk, 0, 7 * 3600, 19 * 3600);
    parseScenario(longer);
    for (const { id } of helpdesk.types) {
      expect(volumes(longer, id).slice(2, -2)).toEqual(volumes(helpdesk, id));
      expect(agents(longer, id).slice(0, 2)).toEqual([0, 0]);
      expect(agents(longer, id).slice(2, -2)).toEqual(agents(helpdesk, id));
    }
  });

  it('keep handle times of single intervals at their hour', () => {
    const own = edits.setHandleTimes(hotlineMonday, calls, new Map([[3, 300]]));
    const later = setOpeningHours(own, 0, 9 * 3600, 21 * 3600);
    expect(handleTimes(later)[1]).toBe(300);
    parseScenario(later);
  });

  it('change nothing on the same calendar, whatever the preset', () => {
    for (const { scenario } of presets) {
      const same = onCalendar(scenario, scenario.calendar);
      for (const { id } of scenario.types) {
        expect(planRows(same, id, 0)).toEqual(planRows(scenario, id, 0));
      }
    }
  });
});

describe('pasted days', () => {
  const pasted = {
    calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 3 * 1800 }] },
    volumes: [10, 20, 30],
    handleTimes: [200, null, 260],
  };

  it('take the place of calendar, volumes and handle times, and keep the settings', () => {
    const next = withPastedPlan(hotlineMonday, calls, pasted, () => [3, 4, 5]);
    parseScenario(next);
    expect(volumes(next)).toEqual([10, 20, 30]);
    expect(agents(next)).toEqual([3, 4, 5]);
    const usual = (10 * 200 + 30 * 260) / 40;
    expect(handleTimes(next)).toEqual([200, usual, 260]);
    expect(typeOf(next, calls).patience).toEqual(typeOf(hotlineMonday, calls).patience);
    expect(typeOf(next, calls).targets).toEqual(typeOf(hotlineMonday, calls).targets);
    expect(next.name).toBeUndefined();
  });

  it('keep the people they bring', () => {
    const next = withPastedPlan(hotlineMonday, calls, { ...pasted, agents: [1, 2, 3] }, () => [9, 9, 9]);
    expect(agents(next)).toEqual([1, 2, 3]);
  });

  it('work on a scenario of several types with the type that is shown alone', () => {
    const next = withPastedPlan(helpdesk, 'chats', pasted, () => [1, 1, 1]);
    parseScenario(next);
    expect(next.types.map(({ id }) => id)).toEqual(['chats']);
  });

  it('keep the shape of handle times when nothing is said about them', () => {
    const { handleTimes: _, ...rest } = pasted;
    const next = withPastedPlan(textbookHalfHour, calls, rest, () => [1, 1, 1]);
    expect(typeOf(next, calls).handleTime).toEqual({ law: 'exponential', mean: 240 });
  });
});
