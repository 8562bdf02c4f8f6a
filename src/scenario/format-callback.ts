/**
 * Callbacks as the format describes them.
 */
import { choice, either, number, object, onOff, optional, required } from './field.ts';
import { estimator } from './format-customers.ts';
import { seconds } from './format-laws.ts';
import { perInterval, share } from './format-shared.ts';
import { limits } from './limits.ts';
import type { Callback, CallbackSlots, RisingAcceptance, SlotCapacities } from './scenario.ts';

const offer = object<{
  estimatedWaitAbove?: unknown;
  queueAtLeast?: unknown;
  afterWaiting?: unknown;
  pendingAtMost?: unknown;
  from?: unknown;
}>(
  {
    estimatedWaitAbove: optional(seconds({ min: 0 }), 'Offered when the estimated wait is above this.'),
    queueAtLeast: optional(
      number({ min: 0, max: 1_000_000, whole: true, unit: 'contacts' }),
      'Offered when at least so many wait, the contact itself not counted.',
    ),
    afterWaiting: optional(seconds({ min: 0 }), 'Asked after having waited so long.', 0),
    pendingAtMost: optional(
      number({ min: 1, max: 1_000_000, whole: true, unit: 'contacts' }),
      'Off while so many callbacks are pending; absent: never off.',
    ),
    from: optional(
      seconds({ min: 0 }),
      'Not before this instant, from the first day’s midnight; absent: from the beginning.',
    ),
  },
  { oneOf: ['estimatedWaitAbove', 'queueAtLeast'] },
);

const acceptance = either(
  share,
  object<RisingAcceptance>({
    share: required(share, 'Share that accepts at no announced wait.'),
    perMinute: required(number({ min: 0, max: 1 }), 'More for each announced minute.'),
    most: optional(share, 'Largest share.', 1),
  }),
);

const promises = number({ min: 0, max: 1_000_000, whole: true, unit: 'contacts' });

const slots = object<CallbackSlots>({
  length: optional(
    seconds({ min: 60, max: 86_400 }),
    'Length of a slot, from the opening on; absent: the interval.',
  ),
  capacity: required(
    either(
      promises,
      object<SlotCapacities>({
        perInterval: required(
          perInterval(promises),
          'Most promises in each slot that begins in the interval.',
        ),
      }),
    ),
    'Most promises in one slot, of all slots or of those that begin in each interval.',
  ),
  from: optional(seconds({ min: 0 }), 'Slots that may be picked begin at least so long from now.', 0),
  choice: optional(
    number({ min: 1, max: 1000, whole: true }),
    'How many coming slots are offered; one with room is picked by chance.',
    8,
  ),
});

export const callback = object<Callback>({
  kind: required(
    choice('keepPlace', 'asap', 'fixedDelay', 'slot', 'request'),
    'keepPlace: keeps the place in line; asap: a line of its own; fixedDelay: after a set time; slot: a time the customer picks; request: asked for from the web at any hour.',
  ),
  offer: optional(offer, 'When a contact that would have to wait is offered a callback.'),
  estimator: optional(
    estimator,
    'position: contacts ahead x mean handle time / people; lastToEnter: wait of the last answered; headOfLine: wait so far of the first in line.',
    'position',
  ),
  acceptance: optional(
    acceptance,
    'Share of those offered that accept, or a share that rises with the wait.',
  ),
  delay: optional(seconds({ min: 0 }), 'Fixed delay and requests: promised so long from now.'),
  slots: optional(slots, 'Slots to pick from.'),
  dial: optional(
    choice('agentFirst', 'customerFirst'),
    'agentFirst: ringing in vain takes an agent; customerFirst: it does not.',
    'agentFirst',
  ),
  answerProbability: optional(share, 'Probability that an attempt is answered.', 1),
  ringTime: optional(seconds({ min: 0, max: 3600 }), 'Time spent ringing in vain.', 25),
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
  expires: optional(seconds({ min: 0 }), 'Given up so long after the promised time; absent: never.'),
  cancelled: optional(share, 'Share of promises cancelled before the first attempt.', 0),
  holdsLine: optional(onOff, 'Does whoever accepted still take one of the lines of the type.', false),
  turn: optional(
    choice('place', 'before', 'after'),
    'When callbacks get their turn: at their own place, or from a line of their own before the live contacts of the type or after all of the group. Absent: place for keepPlace, before for the others.',
  ),
  reserve: optional(
    number({ min: 0, max: limits.agents, whole: true, unit: 'people' }),
    'In a line of their own: only while more than this many agents of a group are idle.',
    0,
  ),
  closing: optional(
    choice('serve', 'carry', 'flush'),
    'Callbacks pending at closing: served, kept for the next opening, or lost. Absent: as the type for keepPlace and asap, carry for the others.',
  ),
});
