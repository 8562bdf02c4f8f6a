/**
 * The format of a scenario, version 1, as data: every key with its kind, range, unit, default and one
 * sentence of help. Parser and published JSON Schema both walk this table; the compiler holds it to the types
 * of scenario.ts (a key missing here, or one too many, does not compile).
 *
 * Bounds are generous: they keep out what cannot be meant (a share of 80) and what would not end (1e9 calls
 * in a cell), not what is unusual.
 */
import {
  choice,
  type Field,
  list,
  number,
  type ObjectField,
  object,
  onOff,
  optional,
  required,
  text,
  variant,
} from './field.ts';
import { distribution, handleTime, patienceOfRow, seconds } from './format-laws.ts';
import { limits } from './limits.ts';
import type {
  AgentGroup,
  AgentStep,
  Calendar,
  CalendarDay,
  Callback,
  Concurrency,
  ContactType,
  RateStep,
  Redial,
  RunSettings,
  Scenario,
  ServiceLevelTarget,
  Skill,
  Target,
  TraceRow,
} from './scenario.ts';
import { scenarioVersion } from './scenario.ts';

const share = number({ min: 0, max: 1, unit: 'share' });
const id = text(64, 'id');
const label = text(200);

const perInterval = (of: Field): Field => list(of, { most: limits.intervals });
const perStep = (of: Field): Field => list(of, { least: 1, most: limits.intervals });
/** A moment, seconds from the first day's midnight. */
const moment = number({ min: 0, max: limits.span, unit: 'seconds' });

const calendar = object<Calendar>({
  intervalLength: required(
    number({ min: 60, max: 86_400, unit: 'seconds' }),
    "Length of the planner's interval; must divide the length of every day. Usual: 900, 1800, 3600.",
  ),
  days: required(
    list(
      object<CalendarDay>({
        date: optional(text(10, 'date'), 'Local date, yyyy-mm-dd. All days have one, or none.'),
        opens: required(moment, "Opening, seconds after this day's midnight."),
        closes: required(
          moment,
          "Closing, seconds after this day's midnight; beyond 86400 the day runs past midnight.",
        ),
      }),
      { least: 1, most: limits.days },
    ),
    'The days of one replication, in order; a day that follows the one before without a gap continues it.',
  ),
});

const volume = object<{
  basis?: unknown;
  count?: unknown;
  perInterval?: unknown;
  steps?: unknown;
}>(
  {
    basis: optional(
      choice('offered', 'fresh'),
      'offered: redials are already inside the counts; fresh: first attempts only.',
      'offered',
    ),
    count: optional(
      choice('expected', 'recorded'),
      'expected: Poisson with this mean; recorded: exactly that many, uniform inside each step.',
      'expected',
    ),
    perInterval: optional(
      perInterval(number({ min: 0, max: limits.contacts, unit: 'contacts' })),
      'Contacts in each interval of the calendar, all days in a row.',
    ),
    steps: optional(
      perStep(
        object<RateStep>({
          from: required(moment, "Start, seconds from the first day's midnight."),
          rate: required(
            number({ min: 0, max: limits.contacts, unit: 'contacts per second' }),
            'Arrival rate until the next step; 0 before the first.',
          ),
        }),
      ),
      'Arrival rate on any breakpoints, in place of perInterval.',
    ),
  },
  { oneOf: ['perInterval', 'steps'] },
);

const redial = object<Redial>({
  afterAbandon: optional(share, 'Share that tries again after giving up.', 0),
  afterBlock: optional(share, 'Share that tries again after finding all lines taken.', 0),
  delay: required(distribution, 'Time until the next try.'),
  attempts: optional(
    number({ min: 1, max: 1000, whole: true, unit: 'attempts' }),
    'Most attempts of one customer, the first included; absent: no limit.',
  ),
});

const callback = object<Callback>({
  kind: required(choice('keepPlace'), 'keepPlace: the customer hangs up and keeps the place in line.'),
  offer: required(
    object<{ estimatedWaitAbove?: unknown; queueAtLeast?: unknown }>(
      {
        estimatedWaitAbove: optional(seconds({ min: 0 }), 'Offered when the estimated wait is above this.'),
        queueAtLeast: optional(
          number({ min: 0, max: 1_000_000, whole: true, unit: 'contacts' }),
          'Offered when at least so many wait, the contact itself not counted.',
        ),
      },
      { oneOf: ['estimatedWaitAbove', 'queueAtLeast'] },
    ),
    'When a contact that would have to wait is offered a callback.',
  ),
  acceptance: required(share, 'Share of those offered that accept.'),
  answerProbability: optional(share, 'Probability that an attempt is answered.', 1),
  ringTime: optional(seconds({ min: 0, max: 3600 }), 'Agent time spent ringing in vain.', 25),
  attempts: optional(number({ min: 1, max: 100, whole: true, unit: 'attempts' }), 'Most attempts.', 1),
  retryDelay: optional(seconds({ min: 0 }), 'From an attempt in vain to the next.', 600),
  handleTimeFactor: optional(
    number({ above: 0, max: 100 }),
    'Handle time of a callback relative to a live call.',
    1,
  ),
  window: optional(
    seconds({ min: 0 }),
    'A promise is kept when the first attempt comes by the promised time plus this.',
    900,
  ),
  holdsLine: optional(onOff, 'Does whoever accepted still take one of the lines of the type.', false),
});

const most = (measure: string, field: Field, help: string): ObjectField =>
  object<Extract<Target, { most: number }>>({
    measure: required(choice(measure), 'What is promised.'),
    most: required(field, help),
  });

const target = variant('measure', {
  serviceLevel: object<ServiceLevelTarget>({
    measure: required(choice('serviceLevel'), 'What is promised: a share answered in time.'),
    share: required(share, 'Share to reach.'),
    within: required(seconds({ min: 0 }), 'Acceptable wait; for e-mail the time until the reply is sent.'),
    rule: optional(
      choice(
        'answered/offered',
        'answered/answered',
        'abandonsExcluded',
        'abandonsServed',
        'shortAbandonsExcluded',
      ),
      'Which contacts count, and how abandonments do.',
      'answered/offered',
    ),
    population: optional(
      choice('live', 'everyone', 'held'),
      'live: accepted callbacks left out; everyone: at their first connection; held: delayed and not accepted.',
      'live',
    ),
    clock: optional(
      choice('business', 'calendar'),
      'E-mail only: does the clock stop outside opening hours.',
      'business',
    ),
    scope: optional(choice('interval', 'day'), 'Kept in every interval, or over the day.', 'interval'),
  }),
  averageSpeedOfAnswer: most(
    'averageSpeedOfAnswer',
    seconds({ min: 0 }),
    'Longest mean wait of the answered.',
  ),
  abandonmentRate: most('abandonmentRate', share, 'Largest share that gives up.'),
  occupancy: most('occupancy', number({ above: 0, max: 1, unit: 'share' }), 'Largest busy share.'),
});

const contactType = object<ContactType>({
  id: required(id, 'Stable id; results are keyed by it.'),
  name: optional(label, 'Name, as people call it.'),
  channel: required(choice('phone', 'chat', 'email'), 'How the contact is worked.'),
  tier: optional(label, 'Tier of the customer, such as premium; a label.'),
  volume: required(volume, 'How many contacts come.'),
  handleTime: required(handleTime, 'Talk, hold and after-contact work together.'),
  patience: optional(
    distribution,
    'How long a contact waits before it gives up; absent: for ever. Not for e-mail.',
  ),
  balking: optional(share, 'Share that leaves at once when it would have to wait. Not for e-mail.', 0),
  lines: optional(
    number({ min: 1, max: 1_000_000, whole: true, unit: 'lines' }),
    'Most contacts of this type in service and waiting together; one more is blocked. Absent: no limit.',
  ),
  redial: optional(redial, 'Customers who try again; needs volumes on the basis fresh. Not for e-mail.'),
  callback: optional(callback, 'The offer to be called back. Not for e-mail.'),
  targets: optional(list(target, { most: 4 }), 'The promises to keep, at most one for each measure.'),
  shortAbandon: optional(seconds({ min: 0 }), 'An abandonment before this wait is a short one.', 5),
  closing: optional(
    choice('serve', 'flush', 'carry'),
    'Who still waits at closing is served (default of phone and chat), sent away, or kept for the next opening (default of e-mail, and for e-mail alone).',
  ),
});

const count = number({ min: 0, max: limits.agents, unit: 'people' });

const agents = object<{ perInterval?: unknown; steps?: unknown }>(
  {
    perInterval: optional(perInterval(count), 'People on the line in each interval of the calendar.'),
    steps: optional(
      perStep(
        object<AgentStep>({
          from: required(moment, "Start, seconds from the first day's midnight."),
          agents: required(count, 'People on the line until the next step; 0 before the first.'),
        }),
      ),
      'People on any breakpoints, in place of perInterval.',
    ),
  },
  { oneOf: ['perInterval', 'steps'] },
);

const concurrency = object<Concurrency>({
  sessions: required(
    number({ min: 1, max: 20, whole: true, unit: 'sessions' }),
    'Most sessions of one agent at a time.',
  ),
  slowdown: optional(
    number({ min: 0, max: 10 }),
    'Each further session slows all: total work rate r(k) = k / (1 + slowdown (k - 1)).',
    0.15,
  ),
  rates: optional(
    list(number({ min: 1, max: 20 }), { least: 1, most: 20 }),
    'Total work rate with 1, 2, ... sessions relative to one, in place of slowdown.',
  ),
  assign: optional(
    choice('fewest', 'fullest'),
    'New sessions go to the agent with the fewest, or fill up the fullest.',
    'fewest',
  ),
});

const group = object<AgentGroup>({
  id: required(id, 'Stable id.'),
  name: optional(label, 'Name, as people call it.'),
  agents: required(
    agents,
    'People on the line; a fraction is drawn up or down for each replication and step.',
  ),
  skills: required(
    list(
      object<Skill>({
        type: required(id, 'Id of a contact type.'),
        rank: optional(
          number({ min: 1, max: 1000, whole: true }),
          '1 is taken first; equal ranks by wait.',
          1,
        ),
      }),
      { least: 1, most: limits.types },
    ),
    'What the group answers.',
  ),
  concurrency: optional(
    concurrency,
    'Several contacts at a time; only for a group that answers nothing but chat. Absent: 3 for chat, 1 otherwise.',
  ),
  shrinkage: optional(
    number({ min: 0, below: 1, unit: 'share' }),
    'Share of paid time away from the line; turns people on the line into people on the schedule.',
    0,
  ),
  costPerHour: optional(
    number({ min: 0, max: 1_000_000, unit: 'money per hour' }),
    "Cost of a paid hour, in the planner's currency.",
  ),
});

const traceRow = object<TraceRow>({
  arrive: required(moment, "Arrival, seconds from the first day's midnight."),
  type: required(id, 'Id of the contact type.'),
  handleTime: required(seconds({ min: 0 }), 'Handle time.'),
  patience: required(patienceOfRow, 'Patience.'),
});

const run = object<RunSettings>({
  replications: optional(
    number({ min: 1, max: 1_000_000, whole: true, unit: 'replications' }),
    'Simulated horizons.',
    200,
  ),
  warmUp: optional(moment, 'What happens before so many seconds after the first opening does not count.', 0),
});

/** The whole format. */
export const format: ObjectField = object<Scenario>({
  version: required(choice(scenarioVersion), 'Version of this format.'),
  name: optional(label, 'Name of the scenario, as people call it.'),
  note: optional(text(10_000), 'Note for people; no effect on any number.'),
  seed: optional(text(200), 'Seed of every random stream; the same seed gives the same days.', 'holdline'),
  calendar: required(calendar, 'Days, opening hours and the length of an interval.'),
  types: required(
    list(contactType, { least: 1, most: limits.types }),
    'Contact types: who asks, how often, how long it takes.',
  ),
  groups: required(
    list(group, { least: 1, most: limits.groups }),
    'Agent groups: who answers, when, what they know.',
  ),
  trace: optional(
    list(traceRow, { least: 1, most: limits.traceRows }),
    'Recorded contacts in order of arrival, replayed as they came; replaces the volumes of all types.',
  ),
  run: optional(run, 'How long to simulate.'),
});
