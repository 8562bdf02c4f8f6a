import { describe, expect, it } from 'vitest';
import { conflictOf, type DiagnosisInput, diagnose } from '../../src/calibration/index.ts';
import { erlangA, erlangC } from '../../src/erlang/index.ts';
import { hotlineMonday } from '../../src/scenario/presets/hotline-monday.ts';
import { simulate } from '../../src/simulation/index.ts';
import { bankCalls, bankMonth } from './technion.ts';

const centre = { arrivalRate: 120 / 1800, handleTime: 240, acceptableWait: 20 };

describe('what four figures imply', () => {
  const of = (agents: number, patience: number) => {
    const steady = erlangA({ ...centre, agents, patience });
    if (!steady.stable) throw new Error('unstable');
    return steady;
  };

  it('gives back the people and the patience that the figures came from', () => {
    for (const [agents, patience] of [
      [14, 60],
      [17, 180],
      [20, 600],
    ] as const) {
      const { abandonmentRate, averageWait, averageSpeedOfAnswer, serviceLevel } = of(agents, patience);
      const figures = { volume: 120, per: 1800, handleTime: 240, abandonmentRate };
      const byAll = diagnose({ ...figures, averageWait, target: { share: 0.8, within: 20 } });
      expect(byAll.patience).toBeCloseTo(patience, 6);
      expect(byAll.agents).toBeCloseTo(agents, 6);
      expect(byAll.target!.serviceLevel).toBeCloseTo(serviceLevel, 6);
      const byAnswered = diagnose({ ...figures, averageSpeedOfAnswer: averageSpeedOfAnswer! });
      expect(byAnswered.patience!).toBeCloseTo(patience, 3);
      expect(byAnswered.agents).toBeCloseTo(agents, 4);
    }
  });

  it('turns Erlang C round where nobody gave up, and leaves patience open', () => {
    const steady = erlangC({ ...centre, agents: 19 });
    if (!steady.stable) throw new Error('unstable');
    const found = diagnose({
      volume: 120,
      per: 1800,
      handleTime: 240,
      abandonmentRate: 0,
      averageWait: steady.averageWait,
    });
    expect(found.patience).toBeNull();
    expect(found.agents).toBeCloseTo(19, 6);
  });

  it('holds the implied people against those who are paid', () => {
    const { abandonmentRate, averageWait } = of(16, 200);
    const figures = { volume: 120, per: 1800, handleTime: 240, abandonmentRate, averageWait };
    const found = diagnose({ ...figures, paid: 25, target: { share: 0.8, within: 20 } });
    expect(found.agents).toBeCloseTo(16, 6);
    expect(found.away).toBeCloseTo(0.36, 6);
    expect(found.target!.serviceLevel).toBeLessThan(0.8);
    const { requiredAgents } = found.target!;
    expect(of(requiredAgents, 200).serviceLevel).toBeGreaterThanOrEqual(0.8);
    expect(of(requiredAgents - 1, 200).serviceLevel).toBeLessThan(0.8);
    expect(found.ofAverages).toBeNull();
  });

  it('refuses figures that contradict each other or say nothing, by name', () => {
    const figures: DiagnosisInput = {
      volume: 120,
      per: 1800,
      handleTime: 240,
      abandonmentRate: 0.05,
      averageWait: 15,
    };
    expect(conflictOf(figures)).toBeNull();
    expect(conflictOf({ ...figures, averageWait: 0 })).toBe('abandonedWithoutWait');
    expect(conflictOf({ ...figures, averageWait: 0, abandonmentRate: 0 })).toBe('nobodyWaited');
    expect(conflictOf({ ...figures, abandonmentRate: 1 })).toBe('everybodyGaveUp');
    expect(conflictOf({ ...figures, volume: 0 })).toBe('noWork');
    expect(() => diagnose({ ...figures, averageWait: 0 })).toThrow('abandonedWithoutWait');
    expect(() => diagnose({ ...figures, volume: -1 })).toThrow('invalid volume: -1');
    expect(() => diagnose({ ...figures, per: 0 })).toThrow('invalid per: 0 (seconds, must be > 0)');
    expect(() => diagnose({ ...figures, paid: 0 })).toThrow('invalid paid: 0 (people, must be > 0)');
    const { averageWait: _, ...none } = figures;
    expect(() => diagnose(none)).toThrow('invalid wait');
  });
});

describe('figures at the edge of what a centre can show', () => {
  const figures = { volume: 120, per: 1800, handleTime: 240 };

  it('are of no centre where those answered waited too little for so many to give up', () => {
    const hasty = { ...figures, abandonmentRate: 0.05, averageSpeedOfAnswer: 1e-9 };
    expect(conflictOf(hasty)).toBe('noPatienceFits');
    expect(() => diagnose(hasty)).toThrow('noPatienceFits');
  });

  it('without anybody giving up are those of Erlang C, whichever wait is told, target included', () => {
    const steady = erlangC({ ...centre, agents: 19 });
    if (!steady.stable) throw new Error('unstable');
    const found = diagnose({
      ...figures,
      abandonmentRate: 0,
      averageSpeedOfAnswer: steady.averageWait,
      target: { share: 0.8, within: 20 },
    });
    expect(found.agents).toBeCloseTo(19, 6);
    expect(found.target!.serviceLevel).toBeCloseTo(steady.serviceLevel, 6);
    const level = (agents: number) => {
      const other = erlangC({ ...centre, agents });
      return other.stable ? other.serviceLevel : 0;
    };
    const { requiredAgents } = found.target!;
    expect(level(requiredAgents)).toBeGreaterThanOrEqual(0.8);
    expect(level(requiredAgents - 1)).toBeLessThan(0.8);
  });

  it('never imply fewer people than work can be done by, however long the wait', () => {
    expect(diagnose({ ...figures, abandonmentRate: 0, averageWait: 1e6 }).agents).toBe(17);
  });
});

describe('averages of a day', () => {
  /** People implied by the averages of simulated days, over those truly there. */
  const implied = (people: readonly number[]) => {
    const [group] = hotlineMonday.groups;
    const scenario = { ...hotlineMonday, groups: [{ ...group!, agents: { perInterval: people } }] };
    const { total } = simulate(scenario, { replications: 100 });
    const found = diagnose({
      volume: total.offered.mean!,
      per: 13 * 3600,
      handleTime: total.averageHandleTime.mean!,
      abandonmentRate: total.abandonmentRate.mean!,
      averageWait: total.averageWait.mean!,
    });
    expect(found.patience! / 180).toBeCloseTo(1, 1);
    const truth = people.reduce((sum, n) => sum + n, 0) / people.length;
    expect(truth).toBeLessThan(found.ofAverages!.most);
    return found.agents / truth;
  };

  it('imply nearly all of the people who follow the load', () => {
    const { agents } = hotlineMonday.groups[0]!;
    const ratio = implied((agents as { perInterval: readonly number[] }).perInterval);
    expect(ratio).toBeGreaterThan(0.98);
    expect(ratio).toBeLessThan(1.01);
  });

  it('imply 5 to 13 % too few where the same people are there all day', () => {
    const ratio = implied(new Array<number>(26).fill(15));
    expect(ratio).toBeGreaterThan(0.87);
    expect(ratio).toBeLessThan(0.95);
  });

  const log = bankCalls();
  it.skipIf(log === undefined)('of a real bank imply 3 % too few on average', () => {
    const history = bankMonth(log!);
    const ratios = history.days.map((_, day) => {
      const own = history.intervals.filter((interval) => interval.day === day);
      const sum = (of: (interval: (typeof own)[number]) => number) =>
        own.reduce((all, one) => all + of(one), 0);
      const found = diagnose({
        volume: sum(({ offered }) => offered),
        per: own.length * 1800,
        handleTime: sum((one) => one.answered! * (one.handleTime ?? 0)) / sum(({ answered }) => answered!),
        abandonmentRate: sum(({ abandoned }) => abandoned!) / sum(({ offered }) => offered),
        averageWait: sum((one) => one.waited!) / sum(({ offered }) => offered),
      });
      return found.agents / (sum(({ agents }) => agents!) / own.length);
    });
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    console.log(
      `implied over real people, ${ratios.length} days: mean ${mean.toFixed(3)}, ` +
        `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
    );
    expect(mean).toBeCloseTo(0.97, 1);
    expect(Math.min(...ratios)).toBeGreaterThan(0.8);
    expect(Math.max(...ratios)).toBeLessThan(1.07);
  });
});
