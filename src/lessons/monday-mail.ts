/**
 * Monday's mail: it comes at all hours, it is answered from eight to six on working days. People by the average hour are
 * enough over the week and too few on Monday. A week that begins on Saturday, mail by the hour as on the e-mail desk,
 * half as much at the weekend; the promise is in opening hours.
 */
import type { Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { emailDesk } from '../scenario/presets/email-desk.ts';
import { count, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';

const hour = 3600;
const opens = 8;
const closes = 18;
const handleTime = 300;
const promised = { share: 0.9, within: 4 * hour } as const;
const days = 20;
const [preset] = emailDesk.types;
const aDay = (preset!.volume as { readonly perInterval: readonly number[] }).perInterval.slice(0, 24);
const week = [0.5, 0.5, 1, 1, 1, 1, 1];
const mails = week.flatMap((part) => aDay.map((n) => n * part));
const sum = (values: readonly number[]) => values.reduce((all, n) => all + n, 0);

/** The people of Monday to Friday. */
type People = readonly [number, number, number, number, number];
const every = (people: number): People => [people, people, people, people, people];

function desk(people: People): Scenario {
  const line = week.flatMap((_, day) =>
    aDay.map((_, h) => (h >= opens && h < closes ? (people[day - 2] ?? 0) : 0)),
  );
  return {
    version: 1,
    name: 'A week of mail',
    seed: 'holdline',
    calendar: { intervalLength: hour, days: week.map(() => ({ opens: 0, closes: 24 * hour })) },
    types: [
      {
        id: 'emails',
        name: 'E-mails',
        channel: 'email',
        volume: { perInterval: mails },
        hours: [{ opens: opens * hour, closes: closes * hour, days: [2, 3, 4, 5, 6] }],
        handleTime: { law: 'lognormal', mean: handleTime, sd: 250 },
        targets: [
          { measure: 'serviceLevel', share: promised.share, within: promised.within, clock: 'business' },
        ],
      },
    ],
    groups: [{ id: 'desk', name: 'Desk', agents: { perInterval: line }, skills: [{ type: 'emails' }] }],
    run: { replications: 100 },
  };
}

/** Mails in line, on average over each working hour of the week. */
function inLine(report: Report): number[] {
  return report.types
    .emails!.intervals.filter(({ start }) => {
      const ofDay = (start / hour) % 24;
      return start >= 48 * hour && ofDay >= opens && ofDay < closes;
    })
    .map(({ averageQueueLength }) => averageQueueLength.mean!);
}

/** Working hours until less than one mail a person lies in line; null: not in this week. */
function hoursUntilGone(report: Report, people: People): number | null {
  const perDay = closes - opens;
  const at = inLine(report).findIndex((waiting, h) => waiting < people[Math.floor(h / perDay)]!);
  return at < 0 ? null : at + 1;
}

const load = (sum(mails) * handleTime) / (5 * (closes - opens) * hour);
const usual = Math.ceil(load);
const teams = [0, 1, 2, 3, 4, 5].map((more) => usual + more);
/** The same hours of work, Monday first. */
const mondayFirst: People = [usual + 4, usual - 1, usual - 1, usual - 1, usual - 1];
const workingHours = Array.from({ length: 5 * (closes - opens) }, (_, i) => i + 1);
const levelOf = (report: Report) => report.types.emails!.serviceLevel.mean;

export const lesson: Lesson = {
  scenarios: () => ({ average: desk(every(usual)), monday: desk(mondayFirst) }),
  study: function* ({ average, monday }) {
    const reports = yield* reportsOf([...teams.map((n) => desk(every(n))), monday!], days);
    const [usually] = reports as [Report];
    const shifted = reports.at(-1)!;
    const gone = teams.map((n, i) => hoursUntilGone(reports[i]!, every(n)));
    const level = (day: number) => usually.days[day]!.serviceLevel.mean;
    const paid = (scenario: Scenario) => {
      const { agents } = scenario.groups[0]!;
      return sum((agents as { readonly perInterval: readonly number[] }).perInterval);
    };
    return {
      figures: {
        weekend: count(sum(mails.slice(0, 48 + opens))),
        week: count(sum(mails)),
        perHour: count(sum(mails) / (5 * (closes - opens))),
        handling: seconds(handleTime),
        load: count(load, 1),
        people: count(usual),
        oneMore: count(usual + 1),
        most: count(teams.at(-1)!),
        within: seconds(promised.within),
        target: share(promised.share),
        evening: count(inLine(usually)[closes - opens - 1]!),
        gone: count(gone[0]!),
        goneOneMore: count(gone[1]!),
        goneMost: count(gone.at(-1)!),
        faster: count(gone[0]! - gone[1]!),
        level: share(levelOf(usually)),
        levelMonday: share(level(2)),
        levelThursday: share(level(5)),
        day: count(closes - opens),
        busy: share(usually.types.emails!.occupancy.mean),
        monday: count(mondayFirst[0]),
        others: count(mondayFirst[1]),
        hours: count(paid(average!)),
        hoursShifted: count(paid(monday!)),
        goneShifted: count(hoursUntilGone(shifted, mondayFirst)),
        levelShifted: share(levelOf(shifted)),
      },
      curves: {
        gone: { x: teams, xKind: 'count', y: gone, yKind: 'count' },
        steady: { x: workingHours, xKind: 'count', y: inLine(usually), yKind: 'count' },
        shifted: { x: workingHours, xKind: 'count', y: inLine(shifted), yKind: 'count' },
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'when',
      ask: { of: 'number', figure: 'gone', from: 1, to: 50, step: 1, close: 4 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: {
        as: 'film',
        scenarios: ['average', 'monday'],
        from: (48 + opens) * hour,
        to: (48 + closes) * hour,
        speed: 1800,
      },
    },
    { kind: 'reveal', id: 'gap', of: 'when', show: { as: 'curves', curves: ['steady', 'shifted'] } },
    {
      kind: 'predict',
      id: 'more',
      ask: {
        of: 'draw',
        curve: 'gone',
        given: [0],
        from: 0,
        to: 50,
        step: 1,
        start: 28,
        close: 4,
        classAt: 1,
      },
    },
    { kind: 'reveal', id: 'shape', of: 'more' },
    { kind: 'why', id: 'why', right: 2 },
    { kind: 'quiz', id: 'check', right: [1, 1] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'monday', kind: 'count', from: 4, to: 30, step: 1, start: usual },
        { id: 'others', kind: 'count', from: 4, to: 20, step: 1, start: usual },
      ],
      figures: ['levelNow', 'goneNow', 'hoursNow'],
      study: function* ({ monday = usual, others = usual }) {
        const people: People = [monday, others, others, others, others];
        const [report] = yield* reportsOf([desk(people)], 10);
        return {
          figures: {
            levelNow: share(levelOf(report!)),
            goneNow: count(hoursUntilGone(report!, people)),
            hoursNow: count((closes - opens) * sum(people)),
          },
          curves: {
            steady: { x: workingHours, xKind: 'count', y: inLine(report!), yKind: 'count' },
          },
        };
      },
      show: { as: 'curves', curves: ['steady'] },
      solved: (value) => value('levelNow')! >= promised.share && value('hoursNow')! <= 50 * usual,
      solution: { monday: 14, others: 7 },
    },
  ],
  handout: ['weekend', 'gone', 'goneOneMore', 'goneMost', 'level', 'levelShifted', 'goneShifted'],
  claims: [
    { says: 'hundreds still lie there on Monday evening', holds: (v) => v('evening') > 200 },
    {
      says: 'people by the average hour are enough over the week, yet the backlog stands into the third day',
      holds: (v) => v('people') > v('load') && v('gone') > 20,
    },
    { says: 'one person more gains a day or nearly', holds: (v) => v('faster') >= 8 },
    {
      says: 'the first person more gains over twice as much as each of the next four; with five more one day is enough',
      holds: (v) => v('faster') > (2 * (v('goneOneMore') - v('goneMost'))) / 4 && v('goneMost') <= 10,
    },
    {
      says: 'mail of Monday is hardly ever answered in time, mail of Thursday always',
      holds: (v) => v('levelMonday') < 0.15 && v('levelThursday') > 0.98,
    },
    {
      says: 'the same hours, Monday first, keep the promise',
      holds: (v) =>
        v('hours') === v('hoursShifted') &&
        v('level') < v('target') - 0.15 &&
        v('levelShifted') >= v('target'),
    },
    { says: 'and the backlog is gone on Monday', holds: (v) => v('goneShifted') <= v('day') },
  ],
};
