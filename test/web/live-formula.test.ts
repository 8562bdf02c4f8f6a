import { describe, expect, it } from 'vitest';
import { erlangC } from '../../src/erlang/index.ts';
import { helpdesk, hotlineMonday, type Scenario, textbookHalfHour } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';
import { formulaAt, formulaDay } from '../../web/formula/index.ts';
import { setAgents, setShrinkage, setVolumes } from '../../web/state/edits.ts';

const twice = <T>(list: readonly T[]): T[] => [...list, ...list];
const perInterval = (scenario: Scenario) => ({
  volumes: (scenario.types[0]!.volume as { perInterval: readonly number[] }).perInterval,
  agents: (scenario.groups[0]!.agents as { perInterval: readonly number[] }).perInterval,
});

/** The hotline's Monday twice, on two dates. */
function twoDays(): Scenario {
  const { volumes, agents } = perInterval(hotlineMonday);
  const [day] = hotlineMonday.calendar.days;
  const [type] = hotlineMonday.types;
  const [group] = hotlineMonday.groups;
  return {
    ...hotlineMonday,
    calendar: {
      intervalLength: 1800,
      days: [
        { ...day!, date: '2026-03-02' },
        { ...day!, date: '2026-03-03' },
      ],
    },
    types: [{ ...type!, volume: { perInterval: twice(volumes) } }],
    groups: [{ ...group!, agents: { perInterval: twice(agents) } }],
  };
}

describe('the formulas behind the page', () => {
  it('are Erlang C where nobody gives up and nothing varies', () => {
    const { figures, needed } = formulaDay(textbookHalfHour, 'calls').intervals[20]!;
    const exact = erlangC({ arrivalRate: 100 / 1800, handleTime: 240, agents: 17, acceptableWait: 20 });
    expect(needed).toBe(17);
    expect(exact.stable && figures.serviceLevel.value).toBeCloseTo(
      exact.stable ? exact.serviceLevel : Number.NaN,
      6,
    );
  });

  it('are within three points of the simulation, all through the hotline’s Monday', () => {
    const report = simulate(hotlineMonday, { replications: 400 });
    formulaDay(hotlineMonday, 'calls').intervals.forEach(({ figures }, i) => {
      const { mean, halfWidth } = report.types.calls!.intervals[i]!.serviceLevel;
      expect(Math.abs(figures.serviceLevel.value! - mean!)).toBeLessThan(0.03 + halfWidth!);
    });
  });

  it('come within eight points of simulated chats, three at a time', () => {
    const report = simulate(helpdesk, { replications: 200 });
    formulaDay(helpdesk, 'chats').intervals.forEach(({ figures }, i) => {
      const { mean } = report.types.chats!.intervals[i]!.serviceLevel;
      expect(Math.abs(figures.serviceLevel.value! - mean!)).toBeLessThan(0.08);
    });
  });

  it('reckon each day by itself: what is still talked about in the evening is gone by the morning', () => {
    const one = formulaDay(hotlineMonday, 'calls');
    const two = formulaDay(twoDays(), 'calls');
    expect(two.intervals).toEqual([...one.intervals, ...one.intervals]);
    expect(two.total.serviceLevel.value).toBeCloseTo(one.total.serviceLevel.value!, 12);
    expect(two.total.occupancy.value).toBeCloseTo(one.total.occupancy.value!, 12);
  });

  it('give the same at another number of people as in a scenario that has them', () => {
    for (const [scenario, type] of [
      [hotlineMonday, 'calls'],
      [helpdesk, 'chats'],
      [helpdesk, 'emails'],
    ] as const) {
      const changed = setAgents(scenario, type, new Map([[8, 6]]));
      expect(formulaAt(scenario, type, 8, 6)).toEqual(formulaDay(changed, type).intervals[8]!.figures);
    }
  });

  it('mix whole numbers of people where somebody is there for part of the time', () => {
    const at = (agents: number) => formulaAt(hotlineMonday, 'calls', 12, agents).serviceLevel.value!;
    expect(at(14.5)).toBeCloseTo((at(14) + at(15)) / 2, 12);
    const changed = setAgents(hotlineMonday, 'calls', new Map([[12, 14.5]]));
    expect(formulaDay(changed, 'calls').intervals[12]!.figures.serviceLevel.value).toBeCloseTo(at(14.5), 9);
  });

  it('expect more where a surge is announced', () => {
    const surges = [{ from: 14 * 3600, to: 14.5 * 3600, factor: 3 }];
    const calm = formulaDay(hotlineMonday, 'calls').intervals;
    const surged = formulaDay({ ...hotlineMonday, surges }, 'calls').intervals;
    expect(surged[12]!.needed).toBeGreaterThan(2 * calm[12]!.needed!);
    expect(surged[11]).toEqual(calm[11]);
    const tripled = formulaDay(setVolumes(hotlineMonday, 'calls', new Map([[12, 336]])), 'calls').intervals;
    expect(surged).toEqual(tripled);
  });

  it('are not touched by what changes the schedule only', () => {
    const more = setShrinkage(hotlineMonday, 'calls', 0.4);
    expect(formulaDay(more, 'calls')).toEqual(formulaDay(hotlineMonday, 'calls'));
  });
});
