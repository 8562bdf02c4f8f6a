import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/measures/index.ts';
import { hotlineMonday, presets, type Scenario } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { reportModel } from '../../../web/report/report-model.ts';
import { shownCell } from '../../../web/report/shown-cell.ts';
import type { NeededLine } from '../../../web/state/needed-line.ts';
import { planPicture } from '../../../web/state/plan-picture.ts';
import { en, pl } from '../locales.ts';

/** The report of the first type's first day; with what was simulated, or by formula. */
function modelOf(
  scenario: Scenario,
  locale = en,
  result?: Report,
  line: NeededLine = { method: 'formula', needed: undefined },
) {
  const typeId = scenario.types[0]!.id;
  const picture = planPicture({
    scenario,
    typeId,
    day: 0,
    selected: undefined,
    range: undefined,
    explored: new Set(),
    reportOf: (asked) => (result && asked === scenario ? { result, replications: 50 } : undefined),
    before: undefined,
    neededOf: () => line.needed,
  });
  return reportModel({ scenario, typeId, day: 0, picture, neededBy: line.method }, locale);
}

describe('the report', () => {
  it('shows the numbers of the simulation, each interval and the day below', () => {
    const result = simulate({ ...hotlineMonday, run: { replications: 50 } });
    const model = modelOf(hotlineMonday, en, result);
    const [type] = Object.values(result.types);
    const { rows, columns } = model.table;
    expect(rows.length).toBe(27);
    const level = columns.findIndex(({ title }) => title === 'in 20 s, %'.replace('20 s', '20\u00a0s'));
    expect(rows[0]![level]).toBeCloseTo(100 * type!.intervals[0]!.serviceLevel.mean!, 10);
    expect(rows[26]![level]).toBeCloseTo(100 * type!.serviceLevel.mean!, 10);
    expect(rows[26]![1]).toBeCloseTo(2380, 6);
    // the contacts of the rows add up to the total
    expect(rows.slice(0, 26).reduce((sum, row) => sum + (row[1] as number), 0)).toBeCloseTo(2380, 6);
    expect(model.certainty[0]).toContain('From 50 simulated days.');
  });

  it('shows the people needed by the method of the plan, and names the method', () => {
    const byFormula = modelOf(hotlineMonday);
    const needed = byFormula.table.columns.findIndex(({ title }) => title === 'needed');
    expect(byFormula.table.rows[0]![needed]).toBe(7);
    expect(byFormula.certainty.at(-1)).toContain('by formula with the load carried over');
    const line = { method: 'simulation', needed: Array.from({ length: 26 }, (_, i) => 6 + i) } as const;
    const bySimulation = modelOf(hotlineMonday, en, undefined, line);
    expect(bySimulation.table.rows.slice(0, 26).map((row) => row[needed])).toEqual(line.needed);
    expect(bySimulation.certainty.at(-1)).toContain('found and proven on simulated days');
    const hours = bySimulation.figures.find(([label]) => label === 'people-hours needed');
    expect(hours?.[1]).toBe(String((26 * (6 + 31)) / 4));
  });

  it('calls a team that nobody named what the reader calls it', () => {
    expect(modelOf(hotlineMonday, pl).assumptions).toContainEqual(['Obsada', 'Zespół']);
  });

  it('says what it rests on, how the level is counted, and where the digits come from', () => {
    const model = modelOf(hotlineMonday, pl);
    expect(model.title).toBe('Infolinia, poniedziałek');
    expect(model.assumptions).toContainEqual(['Cierpliwość', 'średnio 3\u00a0min, potem rezygnacja']);
    expect(model.assumptions).toContainEqual(['Shrinkage', '30% płatnego czasu poza obsługą']);
    expect(model.definition).toMatch(/^Poziom obsługi \(SL\), 20\u00a0s: Udział kontaktów/);
    expect(model.provenance).toMatch(/ziarno „holdline” · scenariusz [0-9a-f]{16}/);
  });

  it('marks what only a formula says, and has no number where there is none', () => {
    const model = modelOf(hotlineMonday);
    expect(model.figures[0]![1]).toMatch(/^≈8\d(\.\d)?%$/);
    expect(model.certainty[0]).toBe('By formula; the simulated days are still to come.');
    const width = model.table.columns.findIndex(({ title }) => title === '± pp');
    expect(model.table.rows.every((row) => row[width] === null)).toBe(true);
  });

  it.each(presets.map(({ id, scenario }) => [id, scenario] as const))(
    'holds no odd number for %s',
    (_, scenario) => {
      for (const locale of [en, pl]) {
        const model = modelOf(scenario, locale);
        for (const row of model.table.rows) {
          for (const cell of row) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        }
        expect(JSON.stringify(model)).not.toMatch(/NaN|undefined|Infinity/);
      }
    },
  );
});

describe('a cell of the report', () => {
  it('is written as the page writes numbers', () => {
    const measured = { title: '', digits: 1, fixed: true };
    expect([2, 80.66, 1234.5].map((n) => shownCell(n, measured, en))).toEqual(['2.0', '80.7', '1,234.5']);
    expect([2, 80.66, -1].map((n) => shownCell(n, measured, pl))).toEqual(['2,0', '80,7', '−1,0']);
    expect([2, -1, 0].map((n) => shownCell(n, { title: '', digits: 1, signed: true }, en))).toEqual([
      '+2',
      '−1',
      '0',
    ]);
    expect(shownCell(null, measured, en)).toBe('–');
  });
});
