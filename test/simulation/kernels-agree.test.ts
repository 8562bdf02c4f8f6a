import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, column, columnCount, columns, placesOf } from '../../src/measures/index.ts';
import { type ContactLog, Simulator } from '../../src/simulation/index.ts';
import { tries } from '../setup/at-length.ts';
import { type RandomLine, randomLine } from './random-scenario.ts';

const exactColumns: readonly Column[] = [
  'offered',
  'answered',
  'abandoned',
  'flushed',
  'balked',
  'answeredAtOnce',
];

/** Runs one replication on both kernels; the logs are in order of customer. */
function both({ scenario, replication }: RandomLine) {
  const queue = new Simulator(scenario);
  const event = new Simulator(scenario, 'event');
  const queueLog: ContactLog = [];
  const eventLog: ContactLog = [];
  const a = queue.run(replication, replication + 1, queueLog);
  const b = event.run(replication, replication + 1, eventLog);
  const byNumber = (x: { number: number }, y: { number: number }) => x.number - y.number;
  const { tickScale, kernel } = queue.plan.lanes[0]!;
  return {
    a,
    b,
    queueLog: queueLog.sort(byNumber),
    eventLog: eventLog.sort(byNumber),
    tick: 1 / tickScale,
    kernel,
    plan: queue.plan,
  };
}

/**
 * Index of the first customer whose fate hung on a tick: her turn came within two ticks of her arrival or of
 * the end of her patience, and the kernels decided differently. From there on they simulate different days.
 */
function firstParting(queueLog: ContactLog, eventLog: ContactLog, tick: number): number {
  const at = queueLog.findIndex((record, i) => record.outcome !== eventLog[i]?.outcome);
  if (at === -1) return queueLog.length;
  expect(Math.abs(queueLog[at]!.wait - eventLog[at]!.wait)).toBeLessThanOrEqual(2 * tick);
  return at;
}

describe('the queue kernel and the event kernel', () => {
  const lines = tries(100, 300);

  it(`agree contact by contact on ${lines} random lines: same outcome, waits within two ticks`, () => {
    let contacts = 0;
    let partings = 0;
    fc.assert(
      fc.property(randomLine, (line) => {
        const { queueLog, eventLog, tick, kernel } = both(line);
        expect(kernel).toBe('queue');
        const until = firstParting(queueLog, eventLog, tick);
        if (until === queueLog.length) expect(eventLog.length).toBe(until);
        else partings += 1;
        for (let i = 0; i < until; i++) {
          const record = queueLog[i]!;
          const other = eventLog[i]!;
          contacts += 1;
          if (
            other.number !== record.number ||
            other.arrival !== record.arrival ||
            Math.abs(record.wait - other.wait) > 2 * tick
          ) {
            expect(record).toEqual(other);
          }
        }
      }),
      { seed: 20_261_121, numRuns: lines },
    );
    expect(contacts).toBeGreaterThan(333 * lines);
    expect(partings).toBeLessThanOrEqual(contacts / 50_000);
  });

  it('tally the same counts and, to a few ticks a contact, the same times', () => {
    fc.assert(
      fc.property(randomLine, (line) => {
        const { a, b, queueLog, eventLog, tick, plan } = both(line);
        if (firstParting(queueLog, eventLog, tick) < queueLog.length) return;
        const slack = 1e-6 + 4 * tick * (queueLog.length + 10);
        const entities = plan.types.length + plan.groups.length;
        for (let row = 0; row < entities * placesOf(plan.intervals); row++) {
          for (const name of columns) {
            const at = row * columnCount + column[name];
            const difference = Math.abs(a.tallies[at]! - b.tallies[at]!);
            // an event within a tick of a boundary may be counted on its other side
            const counted = name.endsWith('Within') || name.endsWith('Here') ? 1 : 0;
            const allowed = exactColumns.includes(name) ? 0 : Math.max(slack, counted);
            if (difference > allowed) expect(`${name} in row ${row}: ${a.tallies[at]}`).toBe(b.tallies[at]);
          }
        }
      }),
      { seed: 7, numRuns: tries(40, 100) },
    );
  });
});
