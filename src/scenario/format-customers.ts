/**
 * What customers do besides asking once, as the format describes it.
 */
import { choice, number, object, optional, required } from './field.ts';
import { distribution, seconds } from './format-laws.ts';
import { id, share } from './format-shared.ts';
import { limits } from './limits.ts';
import type {
  AfterHours,
  Announcement,
  Chaser,
  FollowUp,
  Move,
  OpeningBacklog,
  Redial,
  RepeatContacts,
  SelfService,
  SilentAbandonment,
  Survey,
  Transfer,
} from './scenario.ts';

const type = required(id, 'Id of the contact type.');

const move = object<Move>({ type, share: required(share, 'Share that turns to it.') });

export const redial = object<Redial>({
  afterAbandon: optional(share, 'Share that tries again after giving up.', 0),
  afterBlock: optional(share, 'Share that tries again after finding all lines taken.', 0),
  delay: required(distribution, 'Time until the next try.'),
  attempts: optional(
    number({ min: 1, max: 1000, whole: true, unit: 'attempts' }),
    'Most attempts of one customer, the first included; absent: no limit.',
  ),
  move: optional(move, 'Who tries another channel instead.'),
});

export const repeat = object<RepeatContacts>({
  fcr: required(share, 'First-contact resolution: share of answered contacts that solve the issue.'),
  basis: optional(
    choice('measured', 'surveyed'),
    'measured: 1 - fcr come back; surveyed: of those unsolved only the share comeback does.',
    'measured',
  ),
  comeback: optional(share, 'With surveyed: share of the unsolved that come back.', 1),
  delay: optional(distribution, 'Time until they do; absent: anywhere in the next 7 days.'),
  move: optional(move, 'Who comes back through another channel.'),
});

export const followUp = object<FollowUp>({
  share: required(share, 'Share of answered contacts that leave it.'),
  type,
  delay: required(distribution, 'Time until it is due to be worked.'),
});

export const survey = object<Survey>({
  by: optional(
    choice('sms', 'email', 'call'),
    'How customers are asked; nobody of the centre is needed.',
    'sms',
  ),
  asked: optional(share, 'Share of answered contacts that are asked.', 1),
  answered: required(share, 'Share of those asked that answer.'),
  low: required(share, 'Share of the answers with a low score.'),
  followUp: optional(
    object<NonNullable<Survey['followUp']>>({
      type,
      delay: required(distribution, 'Time until it is due to be worked.'),
    }),
    'What a low score leaves to do; absent: nothing.',
  ),
});

export const transfer = object<Transfer>({
  share: required(share, 'Share of answered contacts.'),
  type,
  kind: optional(
    choice('cold', 'warm'),
    'cold: the contact queues again; warm: the first agent is held until the second answers.',
    'cold',
  ),
});

export const selfService = object<SelfService>({
  contained: required(number({ min: 0, below: 1, unit: 'share' }), 'Share of contacts it settles.'),
  time: required(distribution, 'Time customers spend in it.'),
  bounce: optional(share, 'Share of those settled that ask for a person after all.', 0),
  easyHandleTime: optional(
    seconds({ min: 0 }),
    'Mean handle time the settled contacts would have taken; what remains is harder. Absent: the same as all.',
  ),
});

/** How a wait is estimated. */
export const estimator = choice('position', 'lastToEnter', 'headOfLine');

export const announcement = object<Announcement>({
  estimator: optional(
    estimator,
    'position: contacts ahead x mean handle time / people; lastToEnter: wait of the last answered; headOfLine: wait so far of the first in line.',
    'position',
  ),
  factor: optional(number({ above: 0, max: 100 }), 'What is said, relative to the estimate.', 1),
  tolerance: optional(
    distribution,
    'Longest announced wait a customer puts up with: who hears more leaves at once. Absent: nobody does.',
  ),
  patienceAfter: optional(
    number({ min: 0, max: 100 }),
    'Once the announced wait has passed, what patience is left is multiplied by this.',
    1,
  ),
  window: optional(
    seconds({ min: 0 }),
    'An announced wait is kept when the real one is at most this much longer.',
    0,
  ),
});

export const afterHours = object<AfterHours>({
  settled: optional(share, 'Share settled by the notice or by self-service.', 0),
  retry: optional(
    object<NonNullable<AfterHours['retry']>>({
      share: required(share, 'Share that tries again.'),
      delay: required(distribution, 'Time from the next opening until they do.'),
    }),
    'Who tries again after the next opening.',
  ),
  move: optional(move, 'Who turns to another channel at once.'),
  callback: optional(share, 'Share that leaves a request to be called at the next opening.', 0),
});

export const silent = object<SilentAbandonment>({
  share: required(share, 'Share of those who give up.'),
  timeOut: required(seconds({ above: 0, max: 86_400 }), "How long the agent's session stays taken."),
});

export const chaser = object<Chaser>({
  share: required(share, 'Share of customers who would ask.'),
  type,
  after: required(distribution, 'How long they wait for a reply before they do, all hours counted.'),
});

export const backlog = object<OpeningBacklog>({
  items: required(
    number({ min: 0, max: limits.backlog, whole: true, unit: 'contacts' }),
    'Items that wait when the run begins.',
  ),
  age: optional(distribution, 'How old they are; absent: all came at this very moment.'),
});
