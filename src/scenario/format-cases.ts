/**
 * Cases as the format describes them: stages, deadlines, customers who ask how far it is.
 */
import { choice, list, number, object, optional, required } from './field.ts';
import { distribution, seconds } from './format-laws.ts';
import { id, label, share } from './format-shared.ts';
import { limits } from './limits.ts';
import type { CaseKind, CaseTarget, ProactiveNotice, StageBase, StatusContacts } from './scenario.ts';

const type = required(id, 'Id of the contact type.');

const stage = object<StageBase & { type?: unknown; wait?: unknown; clock?: unknown }>(
  {
    id: required(id, 'Id within the case.'),
    name: optional(label, 'Name, as people call it.'),
    type: optional(id, 'Work of a team: id of the contact type it is worked as.'),
    wait: optional(distribution, 'Or a wait for somebody outside.'),
    clock: optional(
      choice('runs', 'stops'),
      "Does the case's clock run on during a wait for somebody outside.",
      'runs',
    ),
    within: optional(seconds({ above: 0 }), 'Budget of the stage; past it the stage is late.'),
    next: optional(
      list(
        object<NonNullable<StageBase['next']>[number]>({
          stage: required(id, 'Id of the stage.'),
          share: required(share, 'Share of cases that go there.'),
        }),
        { most: limits.stages },
      ),
      'Where the case goes next; what is left of 1 ends it. Absent: the end.',
    ),
  },
  { oneOf: ['type', 'wait'] },
);

export const caseKind = object<CaseKind>({
  id: required(id, 'Stable id; results are keyed by it.'),
  name: optional(label, 'Name, as people call it.'),
  opens: required(
    list(object<CaseKind['opens'][number]>({ type, share: required(share, 'Share of answered contacts.') }), {
      least: 1,
      most: limits.types,
    }),
    'Answered contacts that open a case.',
  ),
  stages: required(
    list(stage, { least: 1, most: limits.stages }),
    'The stages; a case begins with the first.',
  ),
  target: optional(
    object<CaseTarget>({
      share: required(share, 'Share of cases to be closed in time.'),
      within: required(seconds({ above: 0 }), 'End-to-end term.'),
      clock: optional(
        choice('business', 'calendar'),
        'business: opening hours of the calendar count; calendar: all time does.',
        'calendar',
      ),
    }),
    'The end-to-end promise.',
  ),
  status: optional(
    object<StatusContacts>({
      type,
      perDay: required(
        number({ min: 0, max: 100 }),
        'Contacts per open case and day before the promised date.',
      ),
      lateFactor: optional(
        number({ min: 0, max: 100 }),
        'Times as many once the promised date has passed.',
        1,
      ),
    }),
    'Customers who ask how far it is.',
  ),
  notice: optional(
    object<ProactiveNotice>({
      at: required(share, 'Sent when this share of the term has passed.'),
      type: optional(id, 'Id of the contact type it is worked as; absent: sent without an agent.'),
      reduces: required(share, 'Share of later status contacts it makes needless.'),
      moves: optional(seconds({ min: 0 }), 'Moves the promised date, once.', 0),
    }),
    'Customers are told before they ask; needs a target.',
  ),
  mostPasses: optional(
    number({ min: 1, max: 1000, whole: true }),
    'Most stages a case goes through, rework included.',
    20,
  ),
});
