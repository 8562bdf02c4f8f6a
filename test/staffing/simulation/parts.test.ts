import { describe, expect, it } from 'vitest';
import { column, columnCount, placesOf } from '../../../src/measures/index.ts';
import { presets, type Scenario } from '../../../src/scenario/index.ts';
import { Simulator } from '../../../src/simulation/index.ts';
import { linesOf } from '../../../src/staffing/simulation/lines.ts';
import { partsOf } from '../../../src/staffing/simulation/parts.ts';

function preset(id: string): Scenario {
  return presets.find((each) => each.id === id)!.scenario;
}

/** What is counted of each type, by id: the rows of its places and of the whole. */
function countedByType(scenario: Scenario): Map<string, number[]> {
  const simulator = new Simulator(scenario);
  const { tallies } = simulator.run(0, 3);
  const length = simulator.tallyLength;
  const size = placesOf(simulator.plan.intervals) * columnCount;
  return new Map(
    scenario.types.map(({ id }, t) => [
      id,
      [0, 1, 2].flatMap((r) => [...tallies.subarray(r * length + t * size, r * length + (t + 1) * size)]),
    ]),
  );
}

describe('the parts of a centre', () => {
  it('are those that share nobody and never turn into one another', () => {
    const parts = partsOf(preset('omnichannelRetailer'));
    expect(parts.map(({ types }) => types.map(({ id }) => id))).toEqual([
      ['calls', 'emails'],
      ['chats', 'social'],
      ['visits'],
    ]);
    expect(parts.map(({ groups }) => groups.map(({ id }) => id))).toEqual([
      ['phone-team', 'mail-team'],
      ['chat-team'],
      ['counter'],
    ]);
  });

  it('have one line for types that the same people answer on the same terms', () => {
    expect(linesOf(preset('carSharing'))).toEqual([0, 0, 2, 3]);
    expect(linesOf(preset('omnichannelRetailer'))).toEqual([0, 1, 2, 3, 4]);
  });

  it('keep a case with the contacts that open it', () => {
    const [only, ...others] = partsOf(preset('carSharing'));
    expect(others).toEqual([]);
    expect(only!.cases).toHaveLength(1);
  });

  it.each(['omnichannelRetailer', 'helpdesk'])(
    'see the same contacts as in the whole of %s, to a tick of the clock',
    (id) => {
      const whole = countedByType(preset(id));
      for (const part of partsOf(preset(id))) {
        for (const [type, counted] of countedByType(part)) {
          const others = whole.get(type)!;
          expect(counted.length).toBe(others.length);
          expect(counted.filter((n, k) => k % columnCount === column.offered && n > 0)).not.toEqual([]);
          // a part by itself may be simple enough for the queue kernel, whose ticks are coarser
          const apart = counted.map((n, k) => Math.abs(n - others[k]!) / (1 + Math.abs(n)));
          expect(Math.max(...apart), type).toBeLessThan(1e-4);
        }
      }
    },
  );
});
