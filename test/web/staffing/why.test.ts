import { describe, expect, it } from 'vitest';
import { hotlineMonday, type PresetId, presets } from '../../../src/scenario/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import { waterfallScale } from '../../../web/charts/waterfall-bar.ts';
import { levelTable, ownTable } from '../../../web/staffing/waterfall-rows.ts';
import { type Why, whyRefused, whyStudy } from '../../../web/staffing/why.ts';
import { en, pl } from '../locales.ts';

const preset = (name: PresetId) => presets.find(({ id }) => id === name)!.scenario;
const emailDesk = preset('emailDesk');
const surgeDay = preset('surgeDay');
const few = { run: { replications: 20 } };

function ask(scenario: typeof hotlineMonday): { heard: readonly Why[]; why: Why } {
  const heard: Why[] = [];
  const why = studyHere(whyStudy({ ...scenario, ...few }), (interim) => heard.push(interim));
  return { heard, why };
}

describe('why the numbers differ', () => {
  const { heard, why } = ask(hotlineMonday);
  if (typeof why.levels === 'string') throw new Error(why.levels);
  const { calls } = why.levels.types;
  const table = levelTable(calls!, en);

  it('tells the steps of the service level first, then what the centre causes itself', () => {
    expect(heard).toHaveLength(1);
    expect(heard[0]!.ownContacts).toBeUndefined();
    expect(heard[0]!.levels).toEqual(why.levels);
    expect(why.ownContacts).toBeDefined();
  });

  it('adds up: every bar begins where the one before ended, the last at the simulated level', () => {
    const [first, ...rest] = table.rows;
    let level = first!.to;
    for (const row of rest) {
      if (row.kind === 'step') expect(row.from).toBeCloseTo(level, 12);
      else expect(row.to).toBeCloseTo(level, 12);
      level = row.to;
    }
    expect(level).toBeCloseTo(calls!.end.mean!, 12);
  });

  it('writes points with a sign and their interval, as each language does', () => {
    const row = table.rows.find(({ name }) => name.startsWith('customers give up'))!;
    expect(row.texts[0]).toMatch(/^\+\d+(\.\d)?$/);
    const simulated = levelTable(calls!, pl).rows.at(-1)!;
    expect(simulated.name).toBe('symulacja');
    expect(simulated.texts[2]).toMatch(/^\d\d(,\d)? ±\d,\d$/);
  });

  it('has room for every bar and whisker on its axis', () => {
    const { x, ticks } = waterfallScale(table.rows, false);
    for (const { to, halfWidth } of table.rows) {
      expect(x(to - (halfWidth ?? 0))).toBeGreaterThanOrEqual(0);
      expect(x(to + (halfWidth ?? 0))).toBeLessThanOrEqual(100);
    }
    expect(ticks.length).toBeGreaterThan(1);
  });

  it('counts what the centre causes itself from 0, with its sum as the last bar', () => {
    const own = ask(surgeDay).why.ownContacts!;
    const rows = ownTable(own, en).rows;
    expect(rows[0]!.from).toBe(0);
    expect(rows.at(-1)).toMatchObject({ kind: 'total', to: own.total.contacts.mean });
    expect(rows.at(-2)!.to).toBeCloseTo(own.total.contacts.mean!, 6);
    expect(rows[0]!.texts[0]).toMatch(/^\+[\d,]+/);
  });

  it('has nothing to compare where all work can wait, and says so', () => {
    expect(whyRefused(emailDesk)).toBe('deferred');
    expect(whyRefused(hotlineMonday)).toBeUndefined();
    const { why: desk } = ask(emailDesk);
    expect(desk.levels).toBe('deferred');
    expect(desk.ownContacts).toBeDefined();
  });
});
