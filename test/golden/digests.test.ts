import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/simulation/index.ts';
import { digests } from './digests.ts';
import { digestOf, goldenReplications, goldenScenarios } from './scenarios.ts';

describe('golden runs', () => {
  it.each(goldenScenarios)('$id keeps its digits', ({ id, scenario }) => {
    const digest = digestOf(simulate(scenario, { replications: goldenReplications }));
    expect(digest).toBe(digests[id]);
  });
});
