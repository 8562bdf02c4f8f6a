import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import { lookAt } from '../../../src/staffing/simulation/parts.ts';
import { lacking } from '../../../src/staffing/simulation/standing.ts';
import { trim } from '../../../src/staffing/simulation/trim.ts';

/** Two hours of calls in half-hours, 80 % to be answered within 20 s in each. */
const calls = parseScenario({
  version: 1,
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 10 * 3600 }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { perInterval: [60, 90, 60, 90] },
      handleTime: { law: 'exponential', mean: 240 },
      patience: { law: 'exponential', mean: 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    },
  ],
  groups: [{ id: 'team', agents: { perInterval: [1, 1, 1, 1] }, skills: [{ type: 'calls' }] }],
});
const sizes = { changes: 200, whole: 1000 };

describe('trimming a plan', () => {
  it('takes out one agent where there are too many, and none where nobody can go', () => {
    const { search } = studyHere(lookAt(calls, false));
    const ample = studyHere(search.measure(Int32Array.of(16, 16, 16, 16), 2000));
    expect(lacking(ample)).toEqual([]);
    const once = studyHere(trim(search, ample, sizes));
    expect(lacking(once)).toEqual([]);
    expect(once.counts[0]).toBe(15);
    expect(once.counts[2]).toBe(15);
    // again and again until nobody can go
    let plan = once;
    for (let before = ample; plan !== before; ) {
      before = plan;
      plan = studyHere(trim(search, before, sizes));
    }
    expect(lacking(studyHere(search.measure(plan.counts, 4000)))).toEqual([]);
    for (const place of plan.counts.keys()) {
      const fewer = plan.counts.map((agents, k) => (k === place ? agents - 1 : agents));
      expect(lacking(studyHere(search.measure(fewer, 4000))).length).toBeGreaterThan(0);
    }
  });

  it('spends no more than it may', () => {
    const { search } = studyHere(lookAt(calls, false));
    const ample = studyHere(search.measure(Int32Array.of(16, 16, 16, 16), 2000));
    search.limit = search.spent;
    expect(studyHere(trim(search, ample, sizes))).toBe(ample);
  });
});
