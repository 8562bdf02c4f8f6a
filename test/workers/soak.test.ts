import { describe, expect, inject, it } from 'vitest';
import { soak } from '../validation/studies/soak.ts';
import { type Sample, svgGraph, textGraph } from '../validation/studies/soak-graph.ts';

describe('a pool whose threads are killed at random', () => {
  it('gives the same digits, and ends what is ended on its way', async () => {
    const { wrong, kills, runs, digits } = await soak({
      minutes: 0.15,
      killGap: 700,
      threadFile: inject('threadFile'),
    });
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(0);
    expect(kills).toBeGreaterThan(0);
    expect(digits).toBeGreaterThan(0);
  });
});

describe('the graph of a soak', () => {
  const samples: Sample[] = Array.from({ length: 10 }, (_, i) => ({
    time: i * 60,
    heap: i < 5 ? 10 : 19,
    resident: 90,
    kills: i,
  }));

  it('shows a step where there is one, from 0 to a round number', () => {
    expect(textGraph(samples, 'heap', 10, 2)).toEqual([
      '   20 MB      ▇▇▇▇▇',
      '         ██████████',
      '    0 MB 9.0 minutes',
    ]);
  });

  it('draws both sizes and says how many were killed', () => {
    const svg = svgGraph(samples, 'A pool');
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg).toContain('9.0 minutes, 9 kills');
  });
});
