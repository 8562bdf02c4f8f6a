/**
 * The workloads with known answers, in short. Bounds: |z| ≤ 4 for each output; W2's references with their own standard
 * errors. Fixed seeds.
 */
import { describe, expect, it } from 'vitest';
import { reference } from '../reference.ts';
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
});
