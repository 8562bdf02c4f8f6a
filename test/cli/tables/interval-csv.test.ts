import { describe, expect, it } from 'vitest';
import { intervalCsv } from '../../../src/cli/tables/interval-csv.ts';
import { helpdesk, hotlineMonday, type Scenario } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { type Language, wordsOf } from '../../../src/words/index.ts';

function csv(scenario: Scenario, language: Language) {
  const report = simulate({ ...scenario, run: { replications: 20 } });
  const { cli, measures } = wordsOf(language);
  const text = intervalCsv(report, { words: cli, measures, language });
  const between = language === 'pl' ? ';' : ',';
  const lines = text.replace('\ufeff', '').trimEnd().split('\r\n');
  return {
    report,
    text,
    cells: lines.map((line) => line.split(new RegExp(`${between}(?=(?:[^"]*"[^"]*")*[^"]*$)`))),
  };
}

describe('the intervals of a report as CSV', () => {
  it('hold what the report says, in per cent and seconds', () => {
    const { report, cells } = csv(hotlineMonday, 'en');
    const [titles, first] = cells as [string[], string[]];
    const [interval] = Object.values(report.types)[0]!.intervals;
    expect(cells.length).toBe(1 + 26);
    const at = (title: string) => first[titles.indexOf(title)];
    expect(at('time')).toBe('08:00');
    expect(Number(at('"SL, %"'))).toBeCloseTo(100 * interval!.serviceLevel.mean!, 2);
    expect(Number(at('"± SL, %"'))).toBeCloseTo(100 * interval!.serviceLevel.halfWidth!, 2);
    expect(Number(at('"wait, s"'))).toBeCloseTo(interval!.averageWait.mean!, 2);
    expect(Number(at('"8 days in 10 from, %"'))).toBeCloseTo(100 * interval!.spread.low!, 2);
  });

  it('are for a Polish spreadsheet in Polish: semicolons and decimal commas', () => {
    const { cells, text } = csv(hotlineMonday, 'pl');
    expect(text.startsWith('\ufeffgodzina;')).toBe(true);
    expect(cells[1]![1]).toMatch(/^\d+(,\d{1,2})?$/);
    expect(new Set(cells.map((row) => row.length)).size).toBe(1);
  });

  it('name the type where there are several', () => {
    const { report, cells } = csv(helpdesk, 'en');
    expect(cells[0]!.slice(0, 2)).toEqual(['type', 'time']);
    const intervals = Object.values(report.types).reduce((sum, { intervals: all }) => sum + all.length, 0);
    expect(cells.length).toBe(1 + intervals);
  });
});
