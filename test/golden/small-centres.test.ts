/**
 * Small centres, digit for digit: some sixty days of a few dozen contacts, each with other features on, that between
 * them go through nearly every line of the simulation. They were drawn at random (test/simulation/random) and kept
 * where they went where few others had gone; what they have on no longer changes with how they were drawn.
 *
 * A line of small-centres.jsonl is a scenario, and the same line of the digests says what its days came to: what the
 * event kernel counted and logged, the report of both kernels, and the day as it is played back. They may only change
 * with a commit that says why.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import {
  type ContactLog,
  type PromiseLog,
  recordTrace,
  Simulator,
  simulate,
  stateAt,
} from '../../src/simulation/index.ts';
import { smallCentreDigests } from './small-centre-digests.ts';

const centres = readFileSync(new URL('small-centres.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const replication = 3;

/** To the last bit, twelve hexadecimal digits. */
function digestOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    if (ArrayBuffer.isView(part)) hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    else
      hash.update(JSON.stringify(part, (_, value) => (ArrayBuffer.isView(value) ? digestOf(value) : value)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** What the event kernel counts and logs, also when it goes on from one day to the next. */
function counted(scenario: Scenario): string {
  const log: ContactLog = [];
  const promises: PromiseLog = [];
  const { tallies, histograms } = new Simulator(scenario, 'event').run(
    replication,
    replication + 2,
    log,
    promises,
  );
  return digestOf(tallies, histograms, log, promises);
}

/** What either kernel says. */
function reported(scenario: Scenario): string {
  const log: ContactLog = [];
  const { tallies, histograms } = new Simulator(scenario).run(replication, replication + 1, log);
  const { provenance, ...report } = simulate(scenario, { replications: 2 });
  return digestOf(tallies, histograms, log, provenance.kernels, report);
}

/** The day as it is played back, and what it looks like at four moments. */
function played(scenario: Scenario): string {
  const day = recordTrace(scenario, replication);
  const { start, every, count } = day.checkpoints;
  const moments = [0.1, 0.35, 0.6, 0.9].map((part) => stateAt(day, start + part * every * count));
  return digestOf(Object.values(day.events), day.promises, Object.values(day.checkpoints), ...moments);
}

describe('small centres keep their digits', () => {
  it.each(smallCentreDigests.map((digests, k) => [k + 1, digests] as const))('centre %i', (line, digests) => {
    const scenario = parseScenario(JSON.parse(centres[line - 1]!));
    expect([counted(scenario), reported(scenario), played(scenario)].join(' ')).toBe(digests);
  });

  it('are all looked at', () => {
    expect(smallCentreDigests.length).toBe(centres.length);
  });
});
