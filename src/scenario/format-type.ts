/**
 * A contact type as the format describes it: volume, handling, patience, what comes back, what is promised.
 */
import { choice, list, number, object, onOff, optional, required } from './field.ts';
import { busyness } from './format-busyness.ts';
import { callback } from './format-callback.ts';
import {
  afterHours,
  announcement,
  backlog,
  chaser,
  followUp,
  redial,
  repeat,
  selfService,
  silent,
  survey,
  transfer,
} from './format-customers.ts';
import { distribution, handleTime, seconds } from './format-laws.ts';
import { id, label, moment, perInterval, perStep, share } from './format-shared.ts';
import { target } from './format-targets.ts';
import { limits } from './limits.ts';
import type { ContactType, Hours, RateStep } from './scenario.ts';

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
      'offered: redials and repeats are already inside the counts; fresh: first attempts only.',
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

const clock = number({ min: 0, max: 2 * 86_400, unit: 'seconds' });

const hours = object<Hours>({
  opens: required(clock, "Opening, seconds after the day's midnight."),
  closes: required(clock, "Closing, seconds after the day's midnight."),
  days: optional(
    list(number({ min: 0, max: limits.days, whole: true }), { least: 1, most: limits.days }),
    'Days it is about: their places in the calendar, from 0. Absent: all.',
  ),
});

export const contactType = object<ContactType>({
  id: required(id, 'Stable id; results are keyed by it.'),
  name: optional(label, 'Name, as people call it.'),
  channel: required(
    choice('phone', 'inPerson', 'chat', 'sms', 'social', 'email', 'webForm', 'backOffice', 'outbound'),
    'How the contact is worked: live (phone, inPerson), several at a time (chat, sms, social), or deferred.',
  ),
  tier: optional(label, 'Tier of the customer, such as premium; a label.'),
  reason: optional(label, 'What the contact is about; a label.'),
  volume: required(volume, 'How many contacts come.'),
  hours: optional(
    list(hours, { least: 1, most: limits.days }),
    'When the type is open: customers reach it, its business clock runs. Absent: all hours of the calendar.',
  ),
  accepts: optional(
    choice('hours', 'always'),
    'When contacts are accepted. Absent: in its hours for live and concurrent channels, always for deferred ones.',
  ),
  afterHours: optional(
    afterHours,
    'What becomes of those who come while it is closed. Absent: they are lost.',
  ),
  handleTime: required(handleTime, 'Talk, hold and after-contact work together.'),
  patience: optional(
    distribution,
    'How long a contact waits before it gives up; absent: for ever. Not for deferred work.',
  ),
  balking: optional(share, 'Share that leaves at once when it would have to wait. Not for deferred work.', 0),
  lines: optional(
    number({ min: 1, max: 1_000_000, whole: true, unit: 'lines' }),
    'Most contacts of this type in service and waiting together; one more is blocked. Absent: no limit.',
  ),
  silent: optional(silent, 'Chat, SMS and social: some who give up are not seen to leave.'),
  announcement: optional(announcement, 'What waiting customers are told, and how they take it.'),
  selfService: optional(selfService, 'Part of the contacts is settled before anybody is asked for.'),
  redial: optional(redial, 'Customers who try again. Not for deferred work.'),
  callback: optional(callback, 'The offer to be called back. Phone and in person only.'),
  transfers: optional(
    list(transfer, { most: limits.types }),
    'Handed on to another type at the end of handling; shares together at most 1.',
  ),
  repeat: optional(repeat, 'Unsolved issues come back.'),
  followUps: optional(list(followUp, { most: limits.types }), 'What the centre owes after the contact.'),
  survey: optional(survey, 'Customers asked afterwards.'),
  chaser: optional(chaser, 'Customers who ask after a reply that does not come. Deferred work only.'),
  backlog: optional(backlog, 'Items that wait when the run begins. Deferred work only.'),
  targets: optional(
    list(target, { most: 6 }),
    'The promises to keep: up to three service levels that differ in within, anything else at most once.',
  ),
  shortAbandon: optional(seconds({ min: 0 }), 'An abandonment before this wait is a short one.', 5),
  closing: optional(
    choice('serve', 'flush', 'carry'),
    'Who still waits at closing is served (default where somebody waits on the line), sent away, or kept for the next opening (default of deferred work, and for it alone).',
  ),
  interruptible: optional(
    onOff,
    'Work stops at once when a contact that the agent ranks better finds nobody free, and is resumed where it stopped.',
    false,
  ),
});
