/**
 * Random whole contact centres: every key of the format, each feature off most of the time, small enough to
 * simulate in about a millisecond. What is drawn is valid by construction.
 */
import fc from 'fast-check';
import type { ContactType, Scenario } from '../../../src/scenario/index.ts';
import { intervalsIn, randomCalendar } from './calendar.ts';
import { caseOf, caseSpec } from './case.ts';
import { groupOf, groupSpec } from './group.ts';
import { rarely, upTo } from './laws.ts';
import { typeOf, typeSpec } from './type.ts';

const row = fc.record({
  at: upTo(0.99),
  place: fc.nat(20),
  handleTime: fc.integer({ min: 0, max: 600 }),
  patience: rarely(fc.integer({ min: 0, max: 200 }), 2),
});

export const randomCentre: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 6 }),
    calendar: randomCalendar,
    types: fc.array(typeSpec, { minLength: 1, maxLength: 4 }),
    groups: fc.array(groupSpec, { minLength: 1, maxLength: 3 }),
    cases: rarely(fc.array(caseSpec, { minLength: 1, maxLength: 1 })),
    routing: rarely(
      fc.record({
        agent: rarely(fc.constantFrom('longestIdle', 'leastSkilled', 'listed'), 2),
        contact: rarely(fc.constantFrom('rank', 'urgency'), 2),
      }),
      3,
    ),
    busyness: rarely(
      fc.record({ day: upTo(0.4), interval: fc.record({ sd: upTo(0.4), correlation: upTo(0.9) }) }),
    ),
    surges: rarely(
      fc.array(fc.record({ from: upTo(0.5), length: fc.integer({ min: 1, max: 5000 }), factor: upTo(4) }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    trace: rarely(fc.array(row, { minLength: 1, maxLength: 40 }), 12),
    warmUp: rarely(upTo(0.9)),
    replications: rarely(fc.integer({ min: 1, max: 3 }), 3),
  })
  .map(({ seed, calendar, routing, cases, warmUp, replications, ...spec }): Scenario => {
    const ids = spec.types.map((_, t) => `type${t}`);
    const uncertain = !spec.trace && (spec.busyness !== undefined || spec.surges !== undefined);
    const types = spec.types.map((type, t) =>
      typeOf(spec.trace ? { ...type, busyness: undefined } : type, t, ids, calendar, uncertain),
    ) as ContactType[];
    const first = calendar.days[0]!.opens;
    const length = calendar.days[0]!.closes - first;
    const input = {
      version: 1,
      name: 'Random',
      seed,
      calendar,
      types,
      // the first group answers everything, so partners leave nobody without an answer
      groups: spec.groups.map((group, g) => groupOf(group, g, types, calendar, g === 0)),
      cases: cases?.map((kind) => caseOf(kind, ids)),
      routing,
      busyness: spec.trace ? undefined : spec.busyness,
      surges: spec.trace
        ? undefined
        : spec.surges?.map(({ from, length: long, factor }) => ({
            from: first + from * length,
            to: first + from * length + long,
            factor,
          })),
      trace: spec.trace
        ?.map(({ at, place, handleTime, patience }) => ({
          arrive: first + at * length,
          type: ids[place % ids.length],
          handleTime,
          patience: types[place % ids.length]!.patience ? (patience ?? null) : null,
        }))
        .sort((a, b) => a.arrive - b.arrive),
      run: {
        replications,
        warmUp: warmUp === undefined ? undefined : warmUp * Math.min(length, intervalsIn(calendar) * 60),
      },
    };
    return withReserves(JSON.parse(JSON.stringify(input)) as Scenario);
  });

/** Callbacks may only wait for idle people that some group can have. */
function withReserves(scenario: Scenario): Scenario {
  const fewest = scenario.groups.some(
    ({ agents }) => !('perInterval' in agents) || Math.max(...agents.perInterval) <= 2,
  );
  if (!fewest) return scenario;
  const types = scenario.types.map((type) => {
    if (!type.callback?.reserve) return type;
    const { reserve: _, ...callback } = type.callback;
    return { ...type, callback };
  });
  return { ...scenario, types };
}
