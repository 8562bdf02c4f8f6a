/**
 * A few days of every golden scenario, digit for digit: what an edit has moved shows within a second. Both kernels,
 * the trace of a day with its states, the log of contacts, and a comparison on the same random days.
 */
import { describe, expect, it } from 'vitest';
import { fnv1a64 } from '../../src/scenario/digest.ts';
import { compare, recordTrace, Simulator, simulate, stateAt } from '../../src/simulation/index.ts';
import { digestOf, goldenScenarios } from './scenarios.ts';
import { shortDigests } from './short-digests.ts';

const days = 2;
/** All day, of a draft. */
const busier = 1.07;

/** A digest of numbers in lists of any kind, to the last bit. */
function digestOfAll(value: unknown): string {
  const plain = (_: string, part: unknown) =>
    ArrayBuffer.isView(part) ? Array.from(part as unknown as ArrayLike<number>) : part;
  return fnv1a64(JSON.stringify(value, plain).replace(/[^\x20-\x7e]/g, '?'));
}

describe('a few days keep their digits', () => {
  it.each(goldenScenarios)('of $id', ({ id, scenario }) => {
    const surges = [...(scenario.surges ?? []), { from: 0, to: 86_400, factor: busier }];
    const day = recordTrace(scenario, 1);
    const times = [0, 30_000, 40_000, 50_000, 90_000];
    const contacts = new Simulator(scenario, 'event');
    const log: never[] = [];
    const promises: never[] = [];
    const { tallies } = contacts.run(3, 4, log, promises);
    expect({
      report: digestOf(simulate(scenario, { replications: days })),
      drafts: digestOfAll(compare(scenario, { ...scenario, surges }, { replications: days }).total),
      trace: digestOfAll([day.events, day.promises, day.checkpoints.event]),
      states: digestOfAll(times.map((time) => stateAt(day, time))),
      log: digestOfAll([log, promises, tallies]),
    }).toEqual(shortDigests[id]);
  });
});
