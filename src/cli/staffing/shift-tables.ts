/**
 * Staffing by shifts as tables for a terminal: the shifts of each group, what they come to, the cover interval by
 * interval when asked for, and what the simulation says of the targets.
 */
import { dayOffset, intervalsOf, type Scenario } from '../../scenario/index.ts';
import type {
  GroupCover,
  Miss,
  Obstacle,
  ShiftCount,
  ShiftCover,
  ShiftStaffing,
} from '../../staffing/shifts/index.ts';
import type { Context } from '../command.ts';
import { clock } from '../tables/figures.ts';
import { formatRows } from '../tables/steady-state.ts';
import { formatTable } from '../tables/table.ts';
import { targetTable } from '../tables/target-table.ts';

/** Missed intervals that are named one by one. */
const mostNamed = 12;

export function shiftTables(
  given: Scenario,
  staffing: ShiftStaffing & { readonly usual: readonly string[] },
  explain: boolean,
  context: Context,
): string {
  const { usual } = staffing;
  const head = usual.length > 0 ? [context.words.staffing.usual(usual.join(', '))] : [];
  const parts = staffing.groups.map((group) => groupPart(given, group, explain, context));
  return [...head, ...parts, simulatedPart(given, staffing, context)]
    .filter((part) => part !== '')
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
}

function groupPart(
  given: Scenario,
  { group, source, cover }: GroupCover,
  explain: boolean,
  context: Context,
) {
  const { words } = context;
  const { name } = given.groups.find(({ id }) => id === group)!;
  const title = name ?? group;
  if (!cover.feasible) {
    const lines = cover.obstacles.map((one) => `  ${obstacleLine(given, one, context)}`);
    return lines.length > 0
      ? [words.shifts.noCover(title), ...lines].join('\n')
      : `${title}: ${words.shifts.outOfTime}`;
  }
  if (cover.counts.length === 0) return words.shifts.noGroup(title);
  return [
    `${title}: ${words.shifts.sources[source]}`,
    '',
    countTable(given, cover.counts, context),
    summary(given, cover, context),
    ...(explain ? [coverTable(given, cover, context)] : []),
  ].join('\n');
}

/** Shifts by their times; those worked on several days are one row. */
function countTable(
  { calendar }: Scenario,
  counts: readonly ShiftCount[],
  { words, figures }: Context,
): string {
  const rows = new Map<string, { readonly cells: readonly string[]; readonly days: number[] }>();
  for (const { type, day, from, to, people } of counts) {
    const midnight = dayOffset(calendar.days, day);
    const cells = [`${clock(from - midnight)}–${clock(to - midnight)}`, type, figures.number(people)];
    const key = cells.join();
    const known = rows.get(key) ?? { cells, days: [] };
    known.days.push(day);
    rows.set(key, known);
  }
  const { time, shift, people, days } = words.shifts.columns;
  const many = calendar.days.length > 1;
  const dayNames = (which: readonly number[]) =>
    which.length === calendar.days.length ? words.shifts.everyDay : which.map((day) => day + 1).join(' ');
  const sorted = [...rows.values()].sort((a, b) => (a.cells[0]! < b.cells[0]! ? -1 : 1));
  return formatTable(
    [time, shift, people, ...(many ? [days] : [])],
    sorted.map((row) => [...row.cells, ...(many ? [dayNames(row.days)] : [])]),
    { left: [0, 1, 3] },
  );
}

function summary({ calendar }: Scenario, cover: ShiftCover, { words, figures }: Context): string {
  const { summary: names, cheapest } = words.shifts;
  const perDay = calendar.days.map((_, day) =>
    cover.counts.reduce((sum, one) => sum + (one.day === day ? one.people : 0), 0),
  );
  return formatRows([
    [names.people, perDay.map((people) => figures.number(people)).join(' ')],
    [names.different, figures.number(cover.people)],
    [names.paid, figures.number(cover.paidHours)],
    [names.onLine, figures.number(cover.onLineHours)],
    [names.over, figures.number(cover.overHours)],
    [names.under, figures.number(cover.underHours)],
    [names.cost, figures.value(cover.cost, 'money')],
    [names.gap, cover.gap < 1e-6 ? cheapest : figures.share(cover.gap)],
  ]);
}

function coverTable(given: Scenario, cover: ShiftCover, { words, figures }: Context): string {
  const { time, needed, cover: there, least, over, under } = words.shifts.columns;
  const rows = intervalsOf(given.calendar).flatMap(({ index, start }) => {
    const [need, people] = [cover.required[index]!, cover.cover[index]!];
    if (need === 0 && people === 0) return [];
    const spare = people - need;
    return [
      [
        momentOf(given, start),
        figures.number(need),
        figures.number(people, 2),
        figures.number(cover.least[index]!),
        spare > 0.005 ? figures.number(spare, 2) : '',
        spare < -0.005 ? figures.number(-spare, 2) : '',
      ],
    ];
  });
  return formatTable([time, needed, there, least, over, under], rows);
}

function obstacleLine(given: Scenario, obstacle: Obstacle, { words, figures }: Context): string {
  const { reason, from, to, required, missing, seats } = obstacle;
  const when = `${momentOf(given, from)}–${momentOf(given, to, from)}`;
  if (reason === 'seats') {
    return words.shifts.obstacles.seats(when, figures.number(required), figures.number(seats));
  }
  return words.shifts.obstacles[reason](when, figures.number(missing));
}

function simulatedPart(given: Scenario, { report, misses, rounds }: ShiftStaffing, context: Context): string {
  if (!report) return '';
  const { words, figures } = context;
  const replications = figures.number(report.provenance.replications);
  const lines = misses.map((miss) => `  ${missLine(given, miss, context)}`);
  return [
    misses.length === 0 ? words.shifts.kept(replications) : words.shifts.missed(misses.length, replications),
    ...lines,
    ...(rounds > 0 ? [words.shifts.rounds(rounds)] : misses.length > 0 ? [words.shifts.wantsRounds] : []),
    '',
    targetTable(report, context) || levels(report, context),
  ].join('\n');
}

/** The service level of each type, where the table of targets would say no more. */
function levels(report: NonNullable<ShiftStaffing['report']>, { figures, measures }: Context): string {
  return formatRows(
    Object.entries(report.types).map(([id, type]) => [
      `${type.name || id}: ${measures.serviceLevel.label}`,
      figures.estimate(type.serviceLevel, 'share'),
    ]),
  );
}

function missLine(given: Scenario, { type, target, mean, halfWidth, intervals }: Miss, context: Context) {
  const { words, figures, measures } = context;
  const { name } = given.types.find(({ id }) => id === type)!;
  const unit = target.measure === 'averageSpeedOfAnswer' ? 'seconds' : 'share';
  const starts = intervalsOf(given.calendar);
  const named = intervals
    .slice(0, mostNamed)
    .map((at) => `${momentOf(given, starts[at.interval]!.start)} (${figures.value(at.mean, unit)})`);
  const more = intervals.length - named.length;
  const times = [...named, ...(more > 0 ? [words.shifts.andMore(more)] : [])].join(', ');
  const whole = `${name ?? type}: ${measures[target.measure].label} ${figures.estimate({ mean, halfWidth }, unit)}`;
  return intervals.length > 0 ? `${whole}; ${words.shifts.missedAt(times)}` : whole;
}

/** A moment as a clock time, with the number of its day where there are several; an end with its start's day. */
function momentOf({ calendar }: Scenario, instant: number, sameDayAs = instant): string {
  let day = 0;
  while (day + 1 < calendar.days.length && dayOffset(calendar.days, day + 1) <= sameDayAs) day++;
  const time = clock(instant - dayOffset(calendar.days, day));
  return calendar.days.length > 1 && sameDayAs === instant ? `${day + 1}/${time}` : time;
}
