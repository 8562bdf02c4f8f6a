import { describe, expect, it } from 'vitest';
import { goldenScenarios } from '../golden/scenarios.ts';
import { runChecked } from './checked-kernel.ts';

describe('the books of the event kernel, after every event', () => {
  it.each(goldenScenarios)('hold on a day of $id', ({ scenario }) => {
    expect(runChecked(scenario, [0])).toBeGreaterThan(20);
  });
});
