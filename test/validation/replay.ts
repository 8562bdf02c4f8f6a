/**
 * Recorded callers, replayed one by one (TR): outcome and pool must be equal, waits and ends within a
 * microsecond. Also the arithmetic of a backlog (EF), which is a replay too: so many items at the start of each
 * interval, so many people, and each item takes one of them for an interval and a blink (work that ends at the
 * very end of an interval makes room before the next one has begun).
 */
import type { ContactType, Scenario, TraceRow } from '../../src/scenario/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { type ContactRecord, Simulator } from '../../src/simulation/index.ts';
import { type CaseInputs, Unsupported, type ValidationCase, type Value } from './case.ts';
import { numberAt, numberOr, numbersAt, recordsAt } from './inputs.ts';
import { Observation } from './observation.ts';
import { skillListsAt, skillsOfPool } from './skill-lists.ts';

/** What a replay gives, by name of output; undefined when the conventions are not those of a replay. */
export function replay(given: ValidationCase): ReadonlyMap<string, Value> | undefined {
  if (given.conventions === 'TR') return replayCalls(given.inputs);
  if (given.conventions === 'EF') return replayBacklog(given.inputs);
  return undefined;
}

function replayCalls(inputs: CaseInputs): ReadonlyMap<string, Value> {
  const calls = recordsAt(inputs, 'calls').map((call, index) => ({
    index,
    arrive: numberAt(call, 'arrive_s'),
    type: numberAt(call, 'cls'),
    handleTime: numberAt(call, 'service_s'),
    patience: numberOr(call, 'patience_s', null),
  }));
  const inOrder = [...calls].sort((a, b) => a.arrive - b.arrive);
  const scenario = callScenario(inputs, inOrder);
  const log: ContactRecord[] = [];
  new Simulator(parseScenario(scenario)).run(0, 1, log);

  const ofType = scenario.types.map((_, type) => inOrder.filter((call) => call.type === type));
  const values = new Map<string, Value>();
  const ends = { answered: 0, abandoned: 0, blocked: 0 };
  let waits = 0;
  for (const record of log) {
    const { index, arrive } = ofType[record.type]![record.number]!;
    const outcome = record.outcome as keyof typeof ends;
    ends[outcome] += 1;
    waits += record.wait;
    values.set(`calls[${index}].outcome`, outcome);
    values.set(`calls[${index}].wait_s`, record.wait);
    values.set(`calls[${index}].pool`, record.group < 0 ? null : record.group);
    values.set(`calls[${index}].end_s`, arrive + record.wait + record.handleTime);
  }
  for (const [outcome, n] of Object.entries(ends)) values.set(`n_${outcome}`, n);
  return values.set('sum_wait_s', waits);
}

function callScenario(
  inputs: CaseInputs,
  calls: readonly { arrive: number; type: number; handleTime: number; patience: number | null }[],
): Scenario {
  const pools = numbersAt(inputs, 'agents');
  const lists = skillListsAt(inputs);
  const { classToPools } = lists;
  const lines = numberOr(inputs, 'lines', undefined);
  const last = Math.max(...calls.map((call) => call.arrive));
  const closes = 1800 * (Math.floor(last / 1800) + 1);
  return {
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 0, closes }] },
    types: classToPools.map((_, type) => replayed(`class${type}`)),
    ...(lines === undefined ? {} : { routing: { lines } }),
    groups: pools.map((agents, pool) => ({
      id: `pool${pool}`,
      agents: { steps: [{ from: 0, agents }] },
      skills: skillsOfPool(lists, pool, agents, (type) => `class${type}`),
    })),
    trace: calls.map(
      ({ arrive, type, handleTime, patience }): TraceRow => ({
        arrive,
        type: `class${type}`,
        handleTime,
        patience,
      }),
    ),
  };
}

function replayBacklog(inputs: CaseInputs): ReadonlyMap<string, Value> {
  const arrivals = numbersAt(inputs, 'arrivals');
  const capacity = numbersAt(inputs, 'capacity');
  const before = numberAt(inputs, 'backlog0');
  const unit = unitOf([before, ...arrivals, ...capacity]);
  const items = arrivals.map((count, i) => Math.round((count + (i === 0 ? before : 0)) / unit));
  const length = 3600;
  const blink = 1 / 16;
  if (arrivals.length * blink >= length) throw new Unsupported(`${arrivals.length} intervals of a backlog`);
  const scenario: Scenario = {
    version: 1,
    calendar: { intervalLength: length, days: [{ opens: 0, closes: length * arrivals.length }] },
    types: [{ ...replayed('items'), channel: 'email' }],
    groups: [
      {
        id: 'team',
        agents: { perInterval: capacity.map((count) => Math.round(count / unit)) },
        skills: [{ type: 'items' }],
      },
    ],
    trace: items.flatMap((count, i) =>
      Array.from({ length: count }, () => ({
        arrive: i * length,
        type: 'items',
        handleTime: length + blink,
        patience: null,
      })),
    ),
  };
  const simulator = new Simulator(parseScenario(scenario));
  const seen = new Observation(
    simulator.plan,
    arrivals.map((_, i) => ({ first: i, last: i + 1 })),
  );
  seen.read(simulator.run(0, 1).tallies);
  const values = new Map<string, Value>();
  let backlog = 0;
  arrivals.forEach((_, i) => {
    const done = seen.get('startsHere', 'all', i);
    backlog += seen.get('offered', 'all', i) - done;
    values.set(`done[${i}]`, done * unit);
    values.set(`backlog[${i}]`, backlog * unit);
  });
  return values;
}

/** A type whose contacts all come from the trace. */
function replayed(id: string): ContactType {
  return {
    id,
    channel: 'phone',
    volume: { steps: [{ from: 0, rate: 0 }] },
    handleTime: { law: 'deterministic', mean: 0 },
  };
}

/** The largest of 1, 0.1, … of which all are whole multiples. */
function unitOf(values: readonly number[]): number {
  for (const parts of [1, 10, 100, 1000]) {
    if (values.every((value) => Math.abs(value * parts - Math.round(value * parts)) < 1e-9)) return 1 / parts;
  }
  throw new Unsupported('amounts finer than a thousandth');
}
