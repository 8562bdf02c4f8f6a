import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/cli/command.ts';
import { figuresOf } from '../../../src/cli/tables/figures.ts';
import { targetTable } from '../../../src/cli/tables/target-table.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { type Language, wordsOf } from '../../../src/words/index.ts';

/** What a table needs of a context. */
function contextIn(language: Language): Context {
  const { cli, measures, runMeasures } = wordsOf(language);
  return { words: cli, measures, runMeasures, figures: figuresOf(language) } as Context;
}

const hour = (targets: readonly object[]) =>
  simulate(
    parseScenario({
      version: 1,
      calendar: { intervalLength: 1800, days: [{ opens: 32_400, closes: 36_000 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: [60, 60] },
          handleTime: { law: 'exponential', mean: 240 },
          patience: { law: 'exponential', mean: 400 },
          targets,
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: [11, 11] }, skills: [{ type: 'calls' }] }],
    }),
    { replications: 100 },
  );

const ofEveryInterval = { measure: 'serviceLevel', share: 0.8, within: 20 };

describe('the table of targets', () => {
  const report = hour([
    { ...ofEveryInterval, scope: 'day', onDays: 0.9 },
    { measure: 'serviceLevel', share: 0.9, within: 120, rule: 'abandonsServed' },
    { measure: 'abandonmentRate', most: 0.5 },
  ]);

  it('says of each what was promised, what came of it and whether it is kept', () => {
    const [header, ...lines] = targetTable(report, contextIn('en')).trimEnd().split('\n');
    const rows = lines.filter((line) => line.startsWith('calls'));
    expect(header).toMatch(/^type +promised +simulated .*kept$/);
    expect(rows[0]).toMatch(/80\.0 % within 20 s, every day, on 90\.0 % of them +\d+\.\d % ± .* no$/);
    expect(rows[0]).toMatch(/\d+\.\d+ % \(\d+\.\d+ % … \d+\.\d+ %\)/);
    expect(rows[1]).toContain('90.0 % within 2:00, Service level, abandons in time as served');
    expect(rows[2]).toMatch(/Abandonment: at most 50\.0 % .* yes$/);
  });

  it('speaks Polish', () => {
    expect(targetTable(report, contextIn('pl'))).toContain('80,0 % w 20 s, każdego dnia, w 90,0 % z nich');
  });

  it('is left out where it would repeat the table of types', () => {
    expect(targetTable(hour([ofEveryInterval]), contextIn('en'))).toBe('');
    expect(targetTable(hour([]), contextIn('en'))).toBe('');
  });
});
