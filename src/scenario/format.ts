/**
 * The format of a scenario, version 1, as data: every key with its kind, range, unit, default and one
 * sentence of help. Parser and published JSON Schema both walk this table; the compiler holds it to the types
 * of scenario.ts (a key missing here, or one too many, does not compile).
 *
 * Bounds are generous: they keep out what cannot be meant (a share of 80) and what would not end (1e9 calls
 * in a cell), not what is unusual.
 */
import { choice, list, number, type ObjectField, object, optional, required, text } from './field.ts';
import { busyness, surges } from './format-busyness.ts';
import { caseKind } from './format-cases.ts';
import { group } from './format-group.ts';
import { patienceOfRow, seconds } from './format-laws.ts';
import { id, label, moment } from './format-shared.ts';
import { contactType } from './format-type.ts';
import { limits } from './limits.ts';
import type { Calendar, CalendarDay, Routing, RunSettings, Scenario, TraceRow } from './scenario.ts';
import { scenarioVersion } from './scenario.ts';

const calendar = object<Calendar>({
  intervalLength: required(
    number({ min: 1, max: 86_400, unit: 'seconds' }),
    "Length of the planner's interval; must divide the length of every day. Usual: 900, 1800, 3600.",
  ),
  days: required(
    list(
      object<CalendarDay>({
        date: optional(text(10, 'date'), 'Local date, yyyy-mm-dd. All days have one, or none.'),
        length: optional(
          choice(82_800, 86_400, 90_000),
          'Seconds from this midnight to the next: 23 or 25 hours where clocks change.',
          86_400,
        ),
        opens: required(moment, "Opening, seconds after this day's midnight."),
        closes: required(
          moment,
          "Closing, seconds after this day's midnight; beyond its length the day runs past midnight.",
        ),
      }),
      { least: 1, most: limits.days },
    ),
    'The days of one replication, in order; a day that follows the one before without a gap continues it.',
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
  precision: optional(
    number({ above: 0, max: 0.5, unit: 'share' }),
    'Stop earlier, at a fixed number of replications, once the half-width of the total service level is this small.',
  ),
  warmUp: optional(moment, 'What happens before so many seconds after the first opening does not count.', 0),
  snapshots: optional(
    list(moment, { most: limits.snapshots }),
    "Instants at which the state is looked at, seconds from the first day's midnight, ascending.",
  ),
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
  cases: optional(
    list(caseKind, { most: limits.cases }),
    'What one contact cannot settle: kinds of cases and their stages.',
  ),
  routing: optional(
    object<Routing>({
      agent: optional(
        choice('longestIdle', 'leastSkilled', 'listed'),
        'Who is taken between groups of equal preference.',
        'longestIdle',
      ),
      contact: optional(
        choice('rank', 'urgency'),
        'What an agent takes: the best rank, then the longest wait; or the longest wait in terms of the acceptable one.',
        'rank',
      ),
      lines: optional(
        number({ min: 1, max: 1_000_000, whole: true, unit: 'lines' }),
        'Lines of the whole centre: most live contacts in service and waiting. Absent: no limit.',
      ),
    }),
    'How agents and contacts find each other where ranks leave a choice.',
  ),
  busyness: optional(
    busyness,
    "Busyness that all types share, on top of each type's own; absent: none. Not with recorded counts.",
  ),
  surges: optional(
    surges,
    'Windows in which more or fewer contacts come; surges that overlap multiply. Not with recorded counts.',
  ),
  trace: optional(
    list(traceRow, { least: 1, most: limits.traceRows }),
    'Recorded contacts in order of arrival, replayed as they came; replaces the volumes of all types.',
  ),
  run: optional(run, 'How long to simulate.'),
});
