/**
 * From anything to a library of shifts: every problem at once, with its path, in the words of scenarios.
 */
import { choice, either, list, number, object, onOff, optional, required } from '../../scenario/field.ts';
import { id, label } from '../../scenario/format-shared.ts';
import { IssueList } from '../../scenario/issue.ts';
import { limits } from '../../scenario/limits.ts';
import { type Draft, readField } from '../../scenario/read.ts';
import type { BreakRule, CountOverTime, ShiftLibrary, ShiftType, ShortBreaks } from './library.ts';

const day = 86_400;
const seconds = (range: { min?: number; above?: number; max?: number }) =>
  number({ max: day, unit: 'seconds', ...range });
const people = number({ min: 0, max: limits.agents, whole: true, unit: 'people' });
const price = number({ min: 0, max: 1_000_000, unit: 'money per hour' });

const countOverTime = either(
  people,
  object<Exclude<CountOverTime, number>>({
    perInterval: required(list(people, { most: limits.intervals }), 'One for each interval of the calendar.'),
  }),
);

const breakRule = object<BreakRule>({
  length: required(seconds({ above: 0 }), 'How long it lasts.'),
  earliest: required(seconds({ min: 0 }), "Earliest start, seconds after the shift's."),
  latest: required(seconds({ min: 0 }), "Latest start, seconds after the shift's."),
  every: optional(seconds({ min: 60 }), 'Starts lie so far apart.', 900),
  paid: optional(onOff, 'Whether it is paid.', true),
});

const shiftType = object<ShiftType>({
  id: required(id, 'Stable id.'),
  name: optional(label, 'Name, as people call it.'),
  length: required(seconds({ min: 900 }), 'From coming to going, breaks included.'),
  earliest: required(seconds({ min: 0 }), "First start, seconds after the day's midnight."),
  latest: required(seconds({ min: 0 }), "Last start, seconds after the day's midnight."),
  every: optional(seconds({ min: 300 }), 'Starts lie so far apart.', 1800),
  breaks: optional(list(breakRule, { most: 10 }), 'Breaks that everybody has once, in order.'),
  shortBreaks: optional(
    object<ShortBreaks>({
      after: required(seconds({ min: 1200 }), 'Longest work at a stretch.'),
      length: required(seconds({ above: 0, max: 900 }), 'How long each lasts; paid.'),
    }),
    'Short breaks that come again and again.',
  ),
  days: optional(
    list(number({ min: 0, max: limits.days, whole: true }), { least: 1, most: limits.days }),
    'Days it may be worked on: their places in the calendar, from 0. Absent: all.',
  ),
  most: optional(people, 'Most people who may begin it on one day; absent: no limit.'),
  costPerHour: optional(price, "Pay of a paid hour, in place of the group's."),
});

const library = object<ShiftLibrary>({
  version: required(choice(1), 'Version of this format: 1.'),
  name: optional(label, 'Name, as people call it.'),
  types: required(list(shiftType, { least: 1, most: 50 }), 'The kinds of shifts.'),
  minimum: optional(countOverTime, 'Least people on the line whenever anybody is needed.', 0),
  seats: optional(countOverTime, 'Most people on shift at one time; a break keeps the seat.'),
  underPerHour: optional(price, 'Price of a person missing for an hour; absent: nobody may be missing.'),
  overPerHour: optional(price, 'Price of a person too many for an hour, on top of the pay.', 0),
  rest: optional(seconds({ min: 0 }), 'Rest between two shifts of one person.', 0),
  daysPerWeek: optional(number({ min: 1, max: 7, whole: true }), 'Most days one person works in seven.', 7),
  people: optional(people, 'Most different people; absent: as many as it takes.'),
});

/**
 * Reads a library from what `JSON.parse` gave.
 *
 * @throws {ScenarioError} with every issue: path, value, code and figures.
 */
export function parseShiftLibrary(input: unknown): ShiftLibrary {
  const issues = new IssueList();
  const draft = readField(library, input, [], issues) as Draft<ShiftLibrary> | undefined;
  draft?.types?.forEach((type, t) => {
    if (!type) return;
    const { earliest, latest } = type;
    if (earliest !== undefined && latest !== undefined && latest < earliest) {
      issues.add(['types', t, 'latest'], latest, 'endsBeforeStart', { from: earliest });
    }
    const same = draft.types!.findIndex((other) => other?.id !== undefined && other.id === type.id);
    if (type.id !== undefined && same < t) {
      issues.add(['types', t, 'id'], type.id, 'duplicateId', { first: `types[${same}].id` });
    }
    checkBreaks(type, t, issues);
  });
  if (!issues.isEmpty) throw issues.toError();
  return draft as ShiftLibrary;
}

/** Windows lie inside the shift, one after the other, so that whoever has breaks can have them all. */
function checkBreaks({ length: shiftLength, breaks }: Draft<ShiftType>, t: number, issues: IssueList): void {
  let end = 0;
  breaks?.forEach((rule, b) => {
    if (rule?.earliest === undefined || rule.latest === undefined || rule.length === undefined) return;
    const { earliest, latest, length } = rule;
    const at = ['types', t, 'breaks', b];
    if (latest < earliest) issues.add([...at, 'latest'], latest, 'endsBeforeStart', { from: earliest });
    else if (shiftLength !== undefined && latest + length > shiftLength) {
      issues.add([...at, 'latest'], latest, 'breakOutsideShift', { from: 0, to: shiftLength });
    } else if (earliest < end) issues.add([...at, 'earliest'], earliest, 'breaksOverlap', { end });
    end = latest + length;
  });
}
