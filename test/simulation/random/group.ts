/**
 * Random agent groups: people as counts, on breakpoints or in shifts, nobody at all now and then; skills of all
 * settings, partners, shrinkage and absence.
 */
import fc from 'fast-check';
import { type Calendar, type ContactType, workOf } from '../../../src/scenario/index.ts';
import { intervalsIn } from './calendar.ts';
import { rarely, upTo } from './laws.ts';

export type GroupSpec = typeof groupSpec extends fc.Arbitrary<infer T> ? T : never;

const skill = fc.record({
  has: fc.boolean(),
  rank: rarely(fc.integer({ min: 1, max: 3 }), 2),
  preference: rarely(fc.integer({ min: 1, max: 3 }), 4),
  speed: rarely(fc.constantFrom(0.5, 1.5), 4),
  reserve: rarely(fc.integer({ min: 0, max: 2 }), 5),
  after: rarely(fc.integer({ min: 0, max: 120 }), 5),
  fcr: rarely(fc.constantFrom(0.8, 1), 3),
});

export const groupSpec = fc.record({
  kind: fc.constantFrom('counts', 'counts', 'counts', 'steps', 'shifts'),
  nobody: rarely(fc.constant(true), 20),
  people: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 }),
  breaks: fc.integer({ min: 0, max: 2 }),
  lastDay: rarely(fc.boolean(), 3),
  skills: fc.array(skill, { minLength: 4, maxLength: 4 }),
  concurrency: rarely(
    fc.record({
      sessions: fc.integer({ min: 1, max: 5 }),
      slowdown: rarely(upTo(1), 2),
      assign: rarely(fc.constantFrom('fewest', 'fullest'), 2),
      byRates: fc.boolean(),
    }),
    2,
  ),
  shrinkage: rarely(
    fc.oneof(
      upTo(0.5),
      fc.record({
        components: fc.constant([
          { name: 'holidays', share: 0.1 },
          { share: 0.2, of: 'present' },
        ]),
      }),
    ),
    3,
  ),
  scheduled: rarely(fc.boolean(), 3),
  absence: rarely(upTo(0.5), 4),
  costPerHour: rarely(fc.integer({ min: 0, max: 90 }), 3),
  partner: rarely(
    fc.record({
      share: rarely(upTo(0.4), 2),
      perDay: rarely(fc.integer({ min: 0, max: 20 }), 2),
      pricePerContact: rarely(upTo(9), 2),
    }),
    4,
  ),
});

/**
 * The group as the format has it. `all`: it answers every type; others answer what they drew, and type `index`,
 * so that none is without skills.
 */
export function groupOf(
  spec: GroupSpec,
  index: number,
  types: readonly ContactType[],
  calendar: Calendar,
  all: boolean,
): unknown {
  const most = mostOf(spec, calendar);
  const skills = types.flatMap((type, t) => {
    const { has, ...drawn } = spec.skills[t]!;
    if (!all && !has && t !== index % types.length) return [];
    const reserve = drawn.reserve !== undefined && drawn.reserve < most ? drawn.reserve : undefined;
    return [{ ...drawn, type: type.id, reserve, fcr: type.repeat ? drawn.fcr : undefined }];
  });
  const chats = skills.some(
    ({ type }) => workOf(types.find(({ id }) => id === type)!.channel) === 'concurrent',
  );
  return {
    id: `group${index}`,
    agents: agentsOf(spec, calendar),
    skills,
    concurrency: chats ? concurrencyOf(spec.concurrency) : undefined,
    shrinkage: spec.shrinkage,
    scheduled: spec.scheduled,
    absence: spec.absence,
    costPerHour: spec.costPerHour,
    // no share of its own beside a type with a limit of lines
    partner:
      all || !spec.partner
        ? undefined
        : types.some((type) => type.lines !== undefined)
          ? { ...spec.partner, share: undefined }
          : spec.partner,
  };
}

/** People as drawn: tenths. */
const count = (spec: GroupSpec, i: number) => (spec.nobody ? 0 : spec.people[i % 6]! / 10);
const inShift = (spec: GroupSpec, i: number) => Math.round(count(spec, i));
const shiftsOf = 2;

function mostOf(spec: GroupSpec, calendar: Calendar): number {
  if (spec.kind === 'shifts') return inShift(spec, 0) + inShift(spec, 1);
  const counts = spec.kind === 'steps' ? 3 : intervalsIn(calendar);
  return Math.max(...Array.from({ length: counts }, (_, i) => Math.ceil(count(spec, i))));
}

function agentsOf(spec: GroupSpec, calendar: Calendar): unknown {
  const { opens, closes } = calendar.days[0]!;
  const length = closes - opens;
  if (spec.kind === 'counts') {
    return { perInterval: Array.from({ length: intervalsIn(calendar) }, (_, i) => count(spec, i)) };
  }
  if (spec.kind === 'steps') {
    return {
      steps: [0, 0.3, 0.7].map((at, i) => ({ from: opens + at * length, agents: count(spec, i) })),
    };
  }
  return {
    shifts: Array.from({ length: shiftsOf }, (_, i) => ({
      from: opens + (i * length) / 4,
      to: closes - ((1 - i) * length) / 4,
      people: inShift(spec, i),
      breaks: [0.3, 0.5]
        .slice(0, spec.breaks)
        .map((at) => ({ from: opens + at * length, length: length / 10 })),
      days: spec.lastDay ? [calendar.days.length - 1] : undefined,
    })),
  };
}

function concurrencyOf(spec: GroupSpec['concurrency']): unknown {
  if (!spec) return undefined;
  const { sessions, slowdown, assign, byRates } = spec;
  if (!byRates) return { sessions, slowdown, assign };
  return { sessions, assign, rates: Array.from({ length: sessions }, (_, k) => Math.sqrt(k + 1)) };
}
