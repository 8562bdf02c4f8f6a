/**
 * Random contact types: any channel with every key it may have, each off most of the time. Shares of what follows a
 * contact are small enough that no loop of contacts grows without end.
 */
import fc from 'fast-check';
import type { Calendar, Callback, ContactType, Distribution } from '../../../src/scenario/index.ts';
import { workOf } from '../../../src/scenario/index.ts';
import { intervalsIn } from './calendar.ts';
import { lawBetween, rarely, upTo } from './laws.ts';

/** What is drawn for a type before it is known how many types there are and when they are open. */
export type TypeSpec = typeof typeSpec extends fc.Arbitrary<infer T> ? T : never;

const delay = lawBetween(5, 2000);
/** Place of another type, taken modulo their number. */
const place = fc.nat(20);
const move = fc.record({ place, share: upTo(1) });

const callback = fc
  .record({
    kind: fc.constantFrom<Callback['kind']>('keepPlace', 'asap', 'fixedDelay', 'slot', 'request'),
    byWait: fc.boolean(),
    estimatedWaitAbove: fc.integer({ min: 0, max: 120 }),
    queueAtLeast: fc.integer({ min: 0, max: 4 }),
    afterWaiting: rarely(fc.integer({ min: 0, max: 90 }), 3),
    pendingAtMost: rarely(fc.integer({ min: 1, max: 4 })),
    estimator: rarely(fc.constantFrom('position', 'lastToEnter', 'headOfLine'), 2),
    acceptance: fc.oneof(
      upTo(1),
      fc.record({ share: upTo(0.5), perMinute: upTo(1), most: rarely(fc.constantFrom(0.5, 0.9), 2) }),
    ),
    delay: fc.integer({ min: 0, max: 2000 }),
    slots: fc.record({
      length: rarely(fc.constantFrom(60, 600, 3600), 2),
      capacity: fc.integer({ min: 0, max: 4 }),
      from: rarely(fc.integer({ min: 0, max: 2000 }), 2),
      choice: rarely(fc.integer({ min: 1, max: 9 }), 2),
    }),
    dial: rarely(fc.constantFrom('agentFirst', 'customerFirst'), 2),
    answerProbability: rarely(upTo(1), 2),
    ringTime: rarely(fc.integer({ min: 0, max: 60 }), 2),
    attempts: rarely(fc.integer({ min: 1, max: 4 }), 2),
    retryDelay: rarely(fc.integer({ min: 0, max: 900 }), 2),
    handleTimeFactor: rarely(fc.constantFrom(0.5, 1.3)),
    window: rarely(fc.integer({ min: 0, max: 900 }), 2),
    expires: rarely(fc.integer({ min: 0, max: 3000 }), 3),
    cancelled: rarely(upTo(1), 3),
    holdsLine: rarely(fc.boolean(), 3),
    turn: rarely(fc.constantFrom('place', 'before', 'after'), 2),
    reserve: rarely(fc.integer({ min: 0, max: 2 }), 3),
    closing: rarely(fc.constantFrom('serve', 'carry', 'flush'), 2),
  })
  .map(({ byWait, estimatedWaitAbove, queueAtLeast, afterWaiting, pendingAtMost, ...given }) => {
    const { kind } = given;
    const offered = kind !== 'request';
    const own = kind !== 'keepPlace';
    const turn = own && given.turn === 'place' ? 'before' : given.turn;
    return {
      ...given,
      offer: offered
        ? { ...(byWait ? { estimatedWaitAbove } : { queueAtLeast }), afterWaiting, pendingAtMost }
        : undefined,
      acceptance: offered ? given.acceptance : undefined,
      delay: kind === 'fixedDelay' || kind === 'request' ? given.delay : undefined,
      slots: kind === 'slot' ? given.slots : undefined,
      holdsLine: own ? undefined : given.holdsLine,
      turn,
      reserve: turn === 'place' || (turn === undefined && !own) ? undefined : given.reserve,
    };
  });

const target = fc.record({
  share: upTo(1),
  within: fc.integer({ min: 0, max: 600 }),
  rule: rarely(
    fc.constantFrom(
      'answered/offered',
      'answered/answered',
      'abandonsExcluded',
      'abandonsServed',
      'shortAbandonsExcluded',
    ),
    2,
  ),
  population: rarely(fc.constantFrom('live', 'everyone', 'held'), 2),
  clock: rarely(fc.constantFrom('business', 'calendar'), 2),
  scope: rarely(fc.constantFrom('interval', 'day', 'month'), 2),
  floor: rarely(upTo(1), 2),
  onDays: rarely(upTo(1), 2),
});

export const typeSpec = fc.record({
  channel: fc.constantFrom<ContactType['channel']>(
    'phone',
    'phone',
    'phone',
    'inPerson',
    'chat',
    'chat',
    'sms',
    'social',
    'email',
    'email',
    'webForm',
    'backOffice',
    'outbound',
  ),
  volumes: fc.array(upTo(12), { minLength: 12, maxLength: 12 }),
  bySteps: rarely(fc.boolean(), 3),
  noVolume: rarely(fc.constant(true), 12),
  recorded: rarely(fc.constant(true)),
  fresh: fc.boolean(),
  busyness: rarely(
    fc.record({ day: rarely(upTo(0.5), 2), interval: rarely(fc.record({ sd: upTo(0.5) }), 2) }),
  ),
  hours: rarely(fc.record({ from: fc.nat(2), to: fc.nat(2), twice: fc.boolean(), lastDay: fc.boolean() }), 4),
  accepts: rarely(fc.constantFrom('hours', 'always'), 4),
  afterHours: rarely(
    fc.record({
      settled: rarely(upTo(0.3), 2),
      retry: rarely(fc.record({ share: upTo(0.3), delay }), 2),
      move: rarely(fc.record({ place, share: upTo(0.2) }), 2),
      callback: rarely(upTo(0.2), 2),
    }),
    3,
  ),
  handleTime: lawBetween(20, 600),
  perInterval: rarely(fc.constantFrom(20, 300)),
  atConcurrency: rarely(fc.constantFrom(1, 1.7, 3), 3),
  patience: rarely(lawBetween(5, 300), 2),
  balking: rarely(upTo(1)),
  silent: rarely(fc.record({ share: upTo(1), timeOut: fc.integer({ min: 1, max: 300 }) }), 3),
  lines: rarely(fc.integer({ min: 1, max: 6 })),
  announcement: rarely(
    fc.record({
      estimator: rarely(fc.constantFrom('position', 'lastToEnter', 'headOfLine'), 2),
      factor: rarely(fc.constantFrom(0.5, 2), 2),
      tolerance: rarely(lawBetween(10, 300), 2),
      patienceAfter: rarely(fc.constantFrom(0, 0.5, 3), 2),
      window: rarely(fc.integer({ min: 0, max: 60 }), 2),
    }),
    4,
  ),
  selfService: rarely(
    fc.record({
      contained: upTo(0.9),
      time: lawBetween(5, 300),
      bounce: rarely(upTo(1), 2),
      easyShare: rarely(upTo(1), 2),
    }),
    4,
  ),
  redial: rarely(
    fc.record({
      afterAbandon: rarely(upTo(0.6), 2),
      afterBlock: rarely(upTo(0.6), 2),
      delay,
      attempts: rarely(fc.integer({ min: 1, max: 5 }), 2),
      move: rarely(move, 2),
    }),
    3,
  ),
  callback: rarely(callback, 3),
  transfers: rarely(
    fc.array(fc.record({ place, share: upTo(0.15), kind: rarely(fc.constantFrom('cold', 'warm'), 2) }), {
      minLength: 1,
      maxLength: 2,
    }),
    4,
  ),
  repeat: rarely(
    fc.record({
      fcr: fc.integer({ min: 75, max: 100 }).map((n) => n / 100),
      surveyed: fc.boolean(),
      comeback: rarely(upTo(1), 2),
      delay: rarely(delay, 2),
      move: rarely(move, 2),
    }),
    4,
  ),
  followUps: rarely(
    fc.array(fc.record({ place, share: upTo(0.1), delay }), { minLength: 1, maxLength: 2 }),
    4,
  ),
  survey: rarely(
    fc.record({
      by: rarely(fc.constantFrom('sms', 'email', 'call'), 2),
      asked: rarely(upTo(1), 2),
      answered: upTo(0.4),
      low: upTo(0.3),
      followUp: rarely(fc.record({ place, delay }), 2),
    }),
    5,
  ),
  backlog: rarely(
    fc.record({ items: fc.integer({ min: 0, max: 12 }), age: rarely(lawBetween(60, 90_000), 2) }),
    2,
  ),
  targets: rarely(fc.array(target, { minLength: 1, maxLength: 3 }), 2),
  bounds: rarely(fc.record({ speed: upTo(60), abandoned: upTo(1), occupancy: fc.constantFrom(0.6, 1) })),
  shortAbandon: rarely(fc.integer({ min: 0, max: 30 }), 4),
  closing: rarely(fc.constantFrom('serve', 'flush'), 3),
  interruptible: rarely(fc.boolean(), 4),
  tier: rarely(fc.constant('premium')),
});

/** The type as the format has it; keys that are undefined are absent. `expected`: nothing may be recorded. */
export function typeOf(
  spec: TypeSpec,
  index: number,
  ids: readonly string[],
  calendar: Calendar,
  expected: boolean,
): unknown {
  const { channel, callback: back, redial, repeat, afterHours, selfService } = spec;
  const work = workOf(channel);
  const waits = work !== 'deferred';
  const intervals = intervalsIn(calendar);
  const id = ids[index]!;
  const to = (at: number) => ids[at % ids.length]!;
  /** Elsewhere than here; with one type there is no elsewhere. */
  const elsewhere = (at: { place: number; share: number } | undefined) => {
    if (!at || ids.length === 1) return undefined;
    return { type: ids[(index + 1 + (at.place % (ids.length - 1))) % ids.length]!, share: at.share };
  };
  const linked = <T extends { place: number }>({ place: at, ...rest }: T) => ({ ...rest, type: to(at) });
  const called = work === 'live' ? back : undefined;
  return {
    id,
    channel,
    tier: spec.tier,
    volume: volumeOf(spec, calendar, intervals, expected),
    hours: hoursOf(spec, calendar),
    accepts: spec.accepts,
    afterHours: afterHours && {
      ...afterHours,
      move: elsewhere(afterHours.move),
      callback: called ? afterHours.callback : undefined,
    },
    handleTime: {
      ...spec.handleTime,
      atConcurrency: work === 'concurrent' ? spec.atConcurrency : undefined,
      perInterval: perIntervalOf(spec.handleTime, spec.perInterval, intervals),
    },
    patience: waits ? spec.patience : undefined,
    balking: waits ? spec.balking : undefined,
    silent: work === 'concurrent' ? spec.silent : undefined,
    lines: spec.lines,
    announcement: waits ? spec.announcement : undefined,
    selfService: selfService && {
      contained: selfService.contained,
      time: selfService.time,
      bounce: selfService.bounce,
      easyHandleTime: selfService.easyShare === undefined ? undefined : selfService.easyShare * 5,
    },
    redial: waits && redial ? { ...redial, move: elsewhere(redial.move) } : undefined,
    callback: called,
    transfers: spec.transfers?.map(({ kind, ...transfer }) =>
      linked({ ...transfer, kind: work === 'live' ? kind : undefined }),
    ),
    repeat: repeat && {
      fcr: repeat.fcr,
      basis: repeat.surveyed ? 'surveyed' : undefined,
      comeback: repeat.surveyed ? repeat.comeback : undefined,
      delay: repeat.delay,
      move: elsewhere(repeat.move),
    },
    followUps: spec.followUps?.map(linked),
    survey: spec.survey && {
      ...spec.survey,
      followUp: spec.survey.followUp && linked(spec.survey.followUp),
    },
    backlog: waits ? undefined : spec.backlog,
    targets: targetsOf(spec, waits),
    shortAbandon: spec.shortAbandon,
    closing: spec.closing,
    interruptible: work === 'concurrent' || called ? undefined : spec.interruptible,
  };
}

function volumeOf(spec: TypeSpec, calendar: Calendar, intervals: number, expected: boolean): unknown {
  const recorded = spec.recorded && !expected;
  const contacts = (i: number) => (spec.noVolume ? 0 : spec.volumes[i % spec.volumes.length]!);
  const first = calendar.days[0]!.opens;
  return {
    basis: recorded || spec.fresh ? 'fresh' : undefined,
    count: recorded ? 'recorded' : undefined,
    busyness: recorded ? undefined : spec.busyness,
    ...(spec.bySteps
      ? {
          steps: [0, 0.4, 1.3]
            .map((at, i) => ({
              from: first + at * calendar.intervalLength,
              rate: contacts(i) / calendar.intervalLength,
            }))
            .slice(0, intervals > 1 ? 3 : 2),
        }
      : {
          perInterval: Array.from({ length: intervals }, (_, i) =>
            recorded ? Math.round(contacts(i)) : contacts(i),
          ),
        }),
  };
}

/** One or two windows inside each day's hours, or inside the last day's alone. */
function hoursOf({ hours }: TypeSpec, { days }: Calendar): unknown {
  if (!hours) return undefined;
  const { opens, closes } = days[0]!;
  const sixth = (closes - opens) / 6;
  const on = hours.lastDay ? { days: [days.length - 1] } : {};
  const first = { opens: opens + hours.from * sixth, closes: closes - (hours.to + 1) * sixth, ...on };
  return hours.twice && hours.to > 0 ? [first, { opens: closes - sixth, closes, ...on }] : [first];
}

function perIntervalOf(law: Distribution, mean: number | undefined, intervals: number): unknown {
  if (mean === undefined || !('mean' in law)) return undefined;
  return {
    mean: Array.from({ length: intervals }, (_, i) => (i % 2 ? null : mean)),
    sd: 'sd' in law ? Array.from({ length: intervals }, (_, i) => (i % 3 ? null : mean / 2)) : undefined,
  };
}

function targetsOf({ targets, bounds }: TypeSpec, waits: boolean): unknown {
  if (!targets && !bounds) return undefined;
  const levels = (targets ?? []).map((target, i) => ({
    ...target,
    measure: 'serviceLevel',
    within: target.within + i * 601,
    clock: waits ? undefined : targets?.[0]?.clock, // one for all of a type
    floor: target.scope === 'day' && target.onDays === undefined ? target.floor : undefined,
    onDays: target.scope === 'day' ? target.onDays : undefined,
  }));
  const others = bounds
    ? [
        { measure: 'averageSpeedOfAnswer', most: bounds.speed },
        { measure: 'abandonmentRate', most: bounds.abandoned },
        { measure: 'occupancy', most: bounds.occupancy },
      ]
    : [];
  return [...levels, ...others];
}
