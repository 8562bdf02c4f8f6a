/**
 * The workloads with known answers, in short. Bounds: |z| ≤ 4 for each output; W2's references with their own standard
 * errors. The equations of a day: half a point beyond two standard errors in each half-hour. Fixed seeds.
 */
import { describe, expect, it } from 'vitest';
import { reference } from '../reference.ts';
import { equationDays } from './studies/equation-days.ts';
import { longLine } from './studies/long-line.ts';
import { referenceDays } from './studies/reference-days.ts';
import { misses } from './studies/study.ts';

describe.skipIf(reference('workloads.json') === undefined)('the simulation', () => {
  it('matches Erlang A on a line of 100 agents, 4 million contacts', () => {
    const study = longLine(4e6)!;
    expect(misses(study)).toEqual([]);
    expect(study.lines[0]!.outputs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['p_ab', 'sl_offered', 'asa_all']),
    );
    expect(study.lines[0]!.contacts).toBeGreaterThan(4e6);
  });

  it('matches the days of an independent simulation in three sizes and with two laws', () => {
    const study = referenceDays(3e6)!;
    expect(study.lines).toHaveLength(6);
    expect(misses(study)).toEqual([]);
  });

  it('is met by the forward equations in every half-hour of a day in three sizes', () => {
    const study = equationDays({ contacts: 8e6 })!;
    expect(study.lines).toHaveLength(3);
    expect(misses(study)).toEqual([]);
    for (const { outputs } of study.lines) {
      const [level] = outputs; // the day's, which is known to 0.1 points and better
      expect(level!.precision!).toBeLessThan(0.002);
      expect(Math.abs(level!.z!)).toBeLessThan(4);
    }
  });
});
