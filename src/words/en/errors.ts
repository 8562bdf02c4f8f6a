/** What can be wrong with a scenario or a table, and how to mend it. */
import type { FieldUnit, GivenKind, Kind, Range, Work } from '../../scenario/index.ts';
import { pluralEn } from '../plural.ts';
import type { ScenarioSentences, TableSentences } from '../problems.ts';

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const figure = (value: number) => figures.format(value);
const quoted = (text: string) => `“${text}”`;
const either = (words: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
const listed = (words: readonly string[]) => words.map(quoted).join(', ');
const meant = (nearest: string | undefined, rest: string) =>
  nearest === undefined ? rest : `Did you mean ${quoted(nearest)}?`;

const kinds: Readonly<Record<Kind, string>> = {
  object: 'an object in { }',
  list: 'a list in [ ]',
  number: 'a number',
  text: 'a text in quotes',
  boolean: 'true or false',
};
const givenKinds: Readonly<Record<GivenKind, string>> = {
  ...kinds,
  text: 'a text',
  boolean: 'true or false',
  object: 'an object',
  list: 'a list',
  null: 'null',
  nothing: 'nothing',
  'something else': 'no plain value',
};
const units: Readonly<Record<FieldUnit, string>> = {
  seconds: ' seconds',
  share: ' (a share: 0.8 is 80%)',
  contacts: ' contacts',
  'contacts per second': ' contacts per second',
  people: ' people',
  sessions: ' sessions',
  attempts: ' attempts',
  lines: ' lines',
  replications: ' replications',
  'money per hour': ' an hour',
};

const works: Readonly<Record<Work, string>> = {
  live: 'phone, in person',
  concurrent: 'chat, SMS, social',
  deferred: 'e-mail, web form, back office, outbound',
};
const channelsOf = (some: readonly Work[]) => some.map((work) => works[work]).join(', ');

function range({ min, above, max, below, whole, unit }: Range): string {
  const bounds =
    min !== undefined && max !== undefined
      ? [`from ${figure(min)} to ${figure(max)}`]
      : [
          min === undefined ? '' : `of at least ${figure(min)}`,
          above === undefined ? '' : `above ${figure(above)}`,
          max === undefined ? '' : `at most ${figure(max)}`,
          below === undefined ? '' : `below ${figure(below)}`,
        ].filter((bound) => bound !== '');
  const counted = `${bounds.join(' and ')}${unit ? units[unit] : ''}`;
  return `Give a ${whole ? 'whole ' : ''}number ${counted}`.trimEnd();
}

const scenario: ScenarioSentences = {
  newerVersion: (_, { version, known }) =>
    `The scenario is of version ${version}; this program reads versions up to ${known}. Open it with a newer Holdline.`,
  unknownVersion: (value, { known }) => `${value} is no version of this format. Write ${known}.`,
  missing: () => 'This key is missing. Add it.',
  unknownKey: (_, { nearest, allowed }) =>
    `Unknown key. ${meant(nearest, `Remove it; known here: ${allowed.join(', ')}.`)}`,
  wrongType: (value, { expected, given }) =>
    given === 'text' && expected === 'number'
      ? `${value} is a text. Give a number, without quotes.`
      : `This is ${givenKinds[given]}. Give ${kinds[expected]}.`,
  notFinite: (value, limits) => `${value} is no usable number. ${range(limits)}.`,
  outOfRange: (value, limits) => `${value} is out of range. ${range(limits)}.`,
  notWhole: (value, limits) => `${value} is not whole. ${range(limits)}.`,
  notAllowed: (value, { nearest, allowed }) =>
    `${value} is not known here. ${meant(nearest, `Give ${either(allowed.map(quoted))}.`)}`,
  tooLong: (_, { length, most }) =>
    `The text has ${figure(length)} characters. Shorten it to ${figure(most)} or fewer.`,
  badId: (value) =>
    `${value} cannot be an id. Use letters a–z, digits, - and _, beginning with a letter or digit.`,
  badDate: (value) => `${value} is no date. Write year-month-day, such as 2026-03-02.`,
  tooFew: (_, { count, least }) =>
    `${count === 0 ? 'The list is empty' : `The list has ${figure(count)}`}. Give at least ${figure(least)}.`,
  tooMany: (_, { count, most }) => `The list has ${figure(count)} entries. Give at most ${figure(most)}.`,
  needsOneOf: (_, { keys }) => `Neither ${keys.map(quoted).join(' nor ')} is given. Give one of them.`,
  onlyOneOf: (_, { keys }) => `${keys.map(quoted).join(' and ')} say the same thing twice. Keep one of them.`,

  closesBeforeOpening: (value, { opens }) =>
    `Closing at ${value} does not come after opening at ${opens}. Both count seconds after midnight; hours past midnight lie beyond 86400.`,
  notDivisible: (_, { length, intervalLength }) =>
    `The day lasts ${figure(length)} s, not a whole number of intervals of ${figure(intervalLength)} s. Change the hours or “intervalLength”.`,
  daysOverlap: (_, { day }) =>
    `Day ${day + 1} opens before day ${day} has closed. Move one of them or shorten the earlier.`,
  someDates: () => 'This day has no date, and others do. Date all days, or none.',
  datesNotAscending: (value, { previous }) =>
    `${value} does not come after ${quoted(previous)}. Put the days in order, each once.`,

  wrongLength: (_, { count, expected }) =>
    `${figure(count)} ${pluralEn(count, 'value', 'values')} for ${figure(expected)} ${pluralEn(expected, 'interval', 'intervals')}. Give one for each interval of the calendar.`,
  lengthsDiffer: (_, { count, other, expected }) =>
    `${figure(count)} ${pluralEn(count, 'value', 'values')}, but “${other}” asks for ${figure(expected)}. Complete or shorten the list.`,
  notAscending: (value, { previous }) =>
    `${value} after ${previous} is out of order. Sort the list in ascending order.`,
  endsBeforeStart: (value, { from }) =>
    `The end at ${value} s does not come after the start at ${figure(from)} s. Move one of them.`,
  pastTheEnd: (value, { end }) =>
    `${value} s is not before the last closing at ${figure(end)} s. Remove it or lengthen the calendar.`,
  outsideHours: (value) => `At ${value} s the centre is closed. Widen the opening hours or remove the row.`,
  outsideDay: (value, { day, opens, closes }) =>
    `${value} s lies outside day ${day} of the calendar, open from ${figure(opens)} to ${figure(closes)} s. Move it, or name other “days”.`,
  hoursOverlap: (value, { day }) =>
    `The hours from ${value} s on day ${day} begin before others have ended. Put them one after the other.`,
  sharesAboveOne: (_, { sum }) =>
    `The shares add up to ${figure(sum)}, more than there is. Keep them at 1 or below together.`,
  sharesTooLarge: (_, { sum, of }) =>
    `The shares of ${of === 'paid' ? 'paid time' : 'the time present'} add up to ${figure(sum)}, and somebody has to be left. Keep them below 1.`,
  allZero: () => 'All weights are 0. Give at least one above 0.',

  breakOutsideShift: (value, { from, to }) =>
    `The break at ${value} s does not lie inside its shift, ${figure(from)} to ${figure(to)} s. Move or shorten it.`,
  breaksOverlap: (value, { end }) =>
    `The break at ${value} s begins before the one before it ends, at ${figure(end)} s. Put them one after the other.`,
  noSuchDay: (value, { days }) =>
    `The calendar has no day ${value}: its ${pluralEn(days, 'only day is 0', `days are 0 to ${days - 1}`)}. Remove the entry.`,

  notAboveMin: (value, { min }) => `${value} is not above “min”, which is ${min}. Make it larger.`,
  spreadTooWide: (_, { mean, most }) =>
    `The standard deviation is more than ${figure(most)} times the mean (${figure(mean)} s). Check the unit: both count seconds.`,
  ratesStartAtOne: (value) => `With one session the rate is 1 by definition, not ${value}. Write 1.`,
  ratesFall: (value, { previous }) =>
    `${value} after ${previous}: one session more cannot make all of them together slower. Give ${previous} or more.`,
  ratesSpeedUp: (value, { previous }) =>
    `${value} after ${previous}: one session more cannot make each of them faster. Give a smaller rate.`,

  duplicateId: (value, { first }) => `${value} is already the id at ${first}. Choose another.`,
  duplicateSkill: (value, { first }) => `${value} already stands at ${first}. Remove one of them.`,
  duplicateTarget: (value, { first }) =>
    `${value} is already promised at ${first}. Keep one target for each measure.`,
  duplicateWithin: (value, { first }) =>
    `The service level within ${value} s is already promised at ${first}. Give another time, or remove one of them.`,
  tooManyServiceLevels: (_, { count, most }) =>
    `${figure(count)} service levels are promised. Keep at most ${figure(most)}.`,
  unknownType: (value, { nearest, known }) =>
    `No contact type has the id ${value}. ${meant(nearest, `Known: ${listed(known)}.`)}`,
  unknownStage: (value, { nearest, known }) =>
    `The case has no stage ${value}. ${meant(nearest, `Known: ${listed(known)}.`)}`,
  stageOutOfReach: (value) =>
    `No case ever comes to the stage ${value}. Name it in “next” of another with a share above 0, or remove it.`,
  sameType: (value) =>
    `${value} is the type itself, and whoever moves goes elsewhere. Name another type, or remove “move”.`,
  partnersLeaveSome: (_, { type, share }) =>
    `Partners leave ${figure(share * 100)}% of ${quoted(type)}, and nobody else answers it. Raise their shares to 1 together, or add the type to the skills of another group.`,
  reserveTooLarge: (value, { people }) =>
    `At most ${figure(people)} ${pluralEn(people, 'person is', 'people are')} here at one time, so more than ${value} are never idle. Give a reserve below ${figure(people)}.`,
  noGroup: (_, { type }) => `Nobody answers ${quoted(type)}. Add it to the skills of a group.`,

  onlyForWork: (value, { key, works }) =>
    key === 'closing'
      ? `${value} is only for ${channelsOf(works)}: nobody waits for the others overnight. Use “serve” or “flush”.`
      : `“${key}” is only for ${channelsOf(works)}. Remove the key.`,
  neededWith: (_, { other }) => `This key is missing, and ${quoted(other)} needs it. Add it.`,
  onlyWith: (_, { others }) =>
    `This goes only with ${either(others.map(quoted))}. Remove it, or add what it needs.`,
  otherClock: (_, { clock }) =>
    `All service levels of a type run on one clock, that of the first: ${quoted(clock)}. Give this one the same, or make a type of its own.`,
  notWith: (_, { other }) => `This does not go with ${quoted(other)}. Remove one of them.`,
  recordedNotWhole: (value) =>
    `${value} contacts cannot have been recorded. Round it, or set “count” to “expected”.`,
  recordedStays: (_, { key, by }) =>
    `“${key}” is for expected contacts; recorded ones come exactly as they did. ${
      by === 'trace'
        ? `Remove “${key}” or the trace.`
        : key === 'surges'
          ? 'Name other “types”, or set their “count” to “expected”.'
          : 'Remove it, or set every “count” it concerns to “expected”.'
    }`,
  recordedNeedsFresh: () =>
    'Recorded counts of what was offered hold redials and repeats already, and cannot be solved back to fresh ones since they stay as they are. Give fresh counts (basis “fresh”), or set “count” to “expected”.',
  easyTooLong: (value, { mean, contained }) =>
    `Were the ${figure(contained * 100)}% that self-service settles worth ${value} s each, less than nothing would be left of a mean of ${figure(mean)} s for the rest. Give at most ${figure(mean / contained)}.`,
  warmUpTooLong: (value, { length }) =>
    `${value} s is as long as everything that is simulated (${figure(length)} s). Shorten the warm-up.`,

  tooLarge: (_, { size, figure: count, most }) => {
    const [what, mend] = {
      days: ['days from the first to the last', 'Shorten the calendar'],
      intervals: ['intervals', 'Shorten the calendar or lengthen the intervals'],
      cells: ['intervals over all contact types', 'Shorten the calendar or drop contact types'],
      contacts: [
        'contacts in one replication',
        'Shorten the calendar, or check volumes, redials and what follows a contact',
      ],
      shifts: ['comings, goings and breaks of one group', 'Drop shifts, people or days'],
      work: ['contacts in all replications', 'Ask for fewer replications'],
    }[size] as [string, string];
    return `Too large to run: ${figure(count)} ${what}, at most ${figure(most)}. ${mend}.`;
  },
  endlessLoop: (_, { gain, most }) =>
    `On average a contact leads to ${figure(Math.round(gain * 1000) / 1000)} more by transfers, repeats, follow-ups, cases and moves, so one grows to over ${figure(most)}. Lower these shares.`,
  moreIssues: (_, { count }) => `And ${figure(count)} more ${pluralEn(count, 'problem', 'problems')}.`,
};

const table: TableSentences = {
  emptyTable: () => 'There are no rows. Give a header and at least one half-hour.',
  noHeader: (_, { needed }) => `The first row has no names of columns. Put them on top: ${needed.join(',')}.`,
  missingColumn: (_, { column, nearest }) =>
    nearest === undefined
      ? `The column ${quoted(column)} is missing. Add it.`
      : `The column ${quoted(column)} is missing. Is it ${quoted(nearest)}? Then rename that.`,
  noAgents: () =>
    'The column “agents” is missing, so nothing says how many people are on the line. Add it, or ask how many are needed.',
  duplicateColumn: (_, { first }) =>
    `This column and ${quoted(first)} both look like the same figure. Remove one of them.`,
  tooManyRows: (_, { count, most }) =>
    `The table has ${figure(count)} rows, at most ${figure(most)} can be simulated at once. Split it.`,
  tooManyColumns: (_, { most }) =>
    `The row has more than ${figure(most)} columns. Check the sign between its cells, or leave columns out.`,
  ragged: (_, { count, expected }) =>
    `${figure(count)} ${pluralEn(count, 'cell', 'cells')} where the header has ${figure(expected)}. Check the delimiters of this row.`,
  brokenQuotes: () => 'A quotation mark is missing or one too many. Quote whole cells, or none.',
  notNumber: (value) => `${value} is not a number. Write digits, such as 12.5.`,
  twoReadings: (value, { one, other }) =>
    `${value} may be ${one} or ${other}. Write it without a thousands sign.`,
  negative: (value) => `${value} is below 0. Give 0 or more.`,
  tooLarge: (value, { most }) => `${value} is too large. Give at most ${figure(most)}.`,
  notWhole: (value) => `${value} contacts cannot have been recorded. Give a whole number.`,
  notDuration: (value) => `${value} is not a duration. Write seconds, such as 240, or 4:00.`,
  notClock: (value) => `${value} is not a time of day. Write hours and minutes, such as 08:30.`,
  notDate: (value) => `${value} is not a date. Write year-month-day, such as 2026-03-02.`,
  offGrid: (value, { intervalLength }) =>
    `${value} does not fit the other rows of the day, which are ${figure(intervalLength / 60)} minutes apart. Correct the time.`,
  mixedIntervals: (value, { intervalLength, other }) =>
    `From ${value} the rows are ${figure(other / 60)} minutes apart, others of the file ${figure(intervalLength / 60)}. Split the file, or give all rows one length.`,
  badInterval: (_, { intervalLength }) =>
    `The rows are ${figure(intervalLength / 60)} minutes apart. Give quarter-hours, half-hours or hours.`,
  duplicateRow: (_, { first }) => `The same time already stands in row ${first}. Keep one of the rows.`,
  spreadTooWide: (value, { mean, most }) =>
    `${value} is more than ${figure(most)} times the mean (${figure(mean)} s). Check the unit: both count seconds.`,
  noHandleTime: () => 'No row says how long a contact takes. Fill in at least one.',
  noVolume: () => 'No column of contacts was found. Mark the one that counts them.',
  oldWorkbook: () => 'This is a workbook of the old format (.xls). Save it as .xlsx or CSV.',
  brokenWorkbook: () => 'The workbook is damaged, or is none. Open it, and save it again as .xlsx or CSV.',
  fileTooBig: (_, { most }) => `The file is larger than ${most} MB. Export fewer days or columns.`,
  workbookTooBig: (_, { most }) => `Unpacked, the workbook is larger than ${most} MB. Save the sheet as CSV.`,
  moreIssues: (_, { count }) => `And ${figure(count)} more ${pluralEn(count, 'problem', 'problems')}.`,
};

export const errors = {
  scenario,
  table,
  quoted,
  nothing: 'nothing',
  row: (row: number, column: string): string =>
    [row > 0 ? `Row ${row}` : '', column].filter((part) => part !== '').join(', '),
};
