/**
 * An agent group as the format describes it: people, skills, contacts at a time, cost.
 */
import { choice, either, list, number, object, onOff, optional, required } from './field.ts';
import { seconds } from './format-laws.ts';
import { id, label, moment, perInterval, perStep, share } from './format-shared.ts';
import { shifts } from './format-shifts.ts';
import { limits } from './limits.ts';
import type {
  AgentGroup,
  AgentStep,
  Concurrency,
  Partner,
  Shrinkage,
  ShrinkageComponent,
  Skill,
} from './scenario.ts';

const count = number({ min: 0, max: limits.agents, unit: 'people' });

const agents = object<{ perInterval?: unknown; steps?: unknown; shifts?: unknown }>(
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
    shifts: optional(shifts, 'People one by one, in shifts with breaks, in place of counts.'),
  },
  { oneOf: ['perInterval', 'steps', 'shifts'] },
);

const shareBelowOne = number({ min: 0, below: 1, unit: 'share' });

const shrinkageByCause = object<Exclude<Shrinkage, number>>({
  components: required(
    list(
      object<ShrinkageComponent>({
        name: optional(label, 'What the time goes to, such as holidays.'),
        share: required(shareBelowOne, 'Share of its base.'),
        of: optional(
          choice('paid', 'present'),
          'What it is a share of: all paid time, or the time of those present. Shares of one base add up, the two bases chain.',
          'paid',
        ),
      }),
      { least: 1, most: 100 },
    ),
    'The causes.',
  ),
});

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

export const group = object<AgentGroup>({
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
          'Which contacts an agent takes first: 1 before 2; equal ranks by the longest wait.',
          1,
        ),
        preference: optional(
          number({ min: 1, max: 1000, whole: true }),
          'Which group a contact of the type goes to first: 1 before 2. Absent: the rank.',
        ),
        speed: optional(
          number({ above: 0, max: 100 }),
          'Speed at this type: handle times are divided by it.',
          1,
        ),
        reserve: optional(
          number({ min: 0, max: limits.agents, whole: true, unit: 'people' }),
          'Takes the type only while more than this many of the group are idle, itself included.',
          0,
        ),
        reserveOnArrival: optional(
          number({ min: 0, max: limits.agents, whole: true, unit: 'people' }),
          'The reserve that arrivals meet, in place of that of those who wait; absent: the same.',
        ),
        after: optional(
          seconds({ min: 0 }),
          'Overflow: takes only contacts of the type that have waited this long.',
          0,
        ),
        fcr: optional(share, "Share of issues solved at the first contact, in place of the type's."),
      }),
      { least: 1, most: limits.types },
    ),
    'What the group answers.',
  ),
  concurrency: optional(
    concurrency,
    'Several contacts at a time; only for a group that answers chat, SMS or social. Absent: 3 of these, 1 of all others.',
  ),
  shrinkage: optional(
    either(shareBelowOne, shrinkageByCause),
    'Planned share of paid time away from the line, whole or by cause; turns people on the line into people on the schedule.',
    0,
  ),
  scheduled: optional(
    onOff,
    'The people given are scheduled, so the shrinkage is taken off them; otherwise they are on the line.',
    false,
  ),
  absence: optional(
    shareBelowOne,
    "Unplanned: each of a day's people stays away that whole day with this probability.",
    0,
  ),
  costPerHour: optional(
    number({ min: 0, max: 1_000_000, unit: 'money per hour' }),
    "Cost of a paid hour, in the planner's currency.",
  ),
  partner: optional(
    object<Partner>({
      share: optional(
        share,
        'Share of the contacts of its types that go to the partner while it has people and takes more that day; absent: it shares the lines.',
      ),
      perDay: optional(
        number({ min: 0, max: limits.contacts, whole: true, unit: 'contacts' }),
        'Most contacts a day; absent: no limit.',
      ),
      pricePerContact: optional(
        number({ min: 0, max: 1_000_000 }),
        "Price of an answered contact, in the planner's currency.",
        0,
      ),
    }),
    'A partner outside, paid by the contact.',
  ),
});
