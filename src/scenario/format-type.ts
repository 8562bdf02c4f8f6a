/**
 * A contact type as the format describes it: volume, handling, patience, what comes back, what is promised.
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
  variant,
} from './field.ts';
import { busyness } from './format-busyness.ts';
import { distribution, handleTime, seconds } from './format-laws.ts';
import { id, label, moment, perInterval, perStep, share } from './format-shared.ts';
import { limits } from './limits.ts';
import type { Callback, ContactType, RateStep, Redial, ServiceLevelTarget, Target } from './scenario.ts';

const volume = object<{
  basis?: unknown;
  count?: unknown;
  busyness?: unknown;
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
    busyness: optional(busyness, 'Busyness of this type alone, on top of any shared one; absent: none.'),
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
  turn: optional(
    choice('place', 'before', 'after'),
    'When callbacks get their turn: at their own place, or from a line of their own before the live contacts of the type or after all of the group.',
    'place',
  ),
  reserve: optional(
    number({ min: 0, max: limits.agents, whole: true, unit: 'people' }),
    'In a line of their own: only while more than this many agents of a group are idle.',
    0,
  ),
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

export const contactType = object<ContactType>({
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
  interruptible: optional(
    onOff,
    'Work stops at once when a contact that the agent ranks better finds nobody free, and is resumed where it stopped.',
    false,
  ),
});
