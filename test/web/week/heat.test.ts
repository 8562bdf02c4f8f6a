import { describe, expect, it } from 'vitest';
import { presets, type Scenario } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { setAgents } from '../../../web/state/edits.ts';
import { heatRows, looksOf } from '../../../web/week/heat.ts';
import { en } from '../locales.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;
const hotline = preset('hotlineMonday');
const report = simulate(hotline, { replications: 20 });

function flat(scenario: Scenario, look: 'reached' | 'level' | 'gap') {
  return heatRows(scenario, 'calls', look, report, en).flatMap(({ cells }) => cells);
}

describe('the heat map', () => {
  it('shows of every interval the share of days on which it reaches the target', () => {
    const { intervals } = report.types.calls!;
    expect(flat(hotline, 'reached').map((cell) => cell!.value)).toEqual(
      intervals.map(({ spread }) => spread.kept),
    );
  });

  it('colours away from the middle: half of the days, the target, just enough people', () => {
    for (const cell of flat(hotline, 'reached'))
      expect(Math.sign(cell!.shade)).toBe(cell!.value! >= 0.5 ? 1 : -1);
    for (const cell of flat(hotline, 'level'))
      expect(Math.sign(cell!.shade)).toBe(cell!.value! >= 0.8 ? 1 : -1);
    for (const cell of flat(hotline, 'gap')) expect(Math.sign(cell!.shade)).toBe(Math.sign(cell!.value!));
  });

  it('counts a shortage in people, with its sign', () => {
    const before = flat(hotline, 'gap')[10]!.value!;
    const agents = (hotline.groups[0]!.agents as { perInterval: readonly number[] }).perInterval[10]!;
    const fewer = setAgents(hotline, 'calls', new Map([[10, agents - 2]]));
    const cell = flat(fewer, 'gap')[10]!;
    expect(cell.value).toBe(before - 2);
    expect(cell.text).toBe(en.signed(before - 2));
  });

  it('has nothing to say of an interval before it has been simulated', () => {
    const [row] = heatRows(hotline, 'calls', 'level', undefined, en);
    expect(row!.cells[0]).toMatchObject({ value: undefined, text: '', shade: 0 });
  });

  it('takes as its middle the share of days that the target asks for', () => {
    const strict: Scenario = {
      ...hotline,
      types: hotline.types.map((type) => ({
        ...type,
        targets: [{ measure: 'serviceLevel', share: 0.8, within: 20, onDays: 0.99 }],
      })),
    };
    for (const cell of flat(strict, 'reached')) {
      expect(Math.sign(cell!.shade)).toBe(cell!.value! >= 0.99 ? 1 : -1);
    }
  });

  it('offers only what it can show', () => {
    expect(looksOf(hotline, 'calls')).toEqual(['reached', 'level', 'gap']);
    const shared = preset('omnichannelRetailer');
    expect(looksOf(shared, shared.types[0]!.id)).toEqual(['reached', 'level']);
    const aimless = { ...hotline, types: hotline.types.map(({ targets: _, ...type }) => type) };
    expect(looksOf(aimless, 'calls')).toEqual(['level']);
  });
});
