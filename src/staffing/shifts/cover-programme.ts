/**
 * The integer programme of a cover: how many people begin each shift, at the least cost, such that
 *
 *   in every piece of an interval: people on shift − people on a break + people missing ≥ people needed,
 *   missing: none, or at a price and never so many that fewer than the minimum are left,
 *   on shift ≤ seats, at most so many of a type on a day,
 *   and, where there is a number of people to do with: nobody has less than the rest between two shifts, two shifts
 *   on a day, or more days in seven than allowed.
 *
 * Rest. People are alike, so it is a question of numbers: of shifts on one day that end after τ − rest, and shifts
 * on the next that begin by τ, no two can be one person's. If for every τ there are at most as many of them as
 * people, then by Hall's theorem for such thresholds the next day can be handed out, whatever went before; so
 * these rows are exact for one day after another. Days a week is a bound on the sum of any seven days: exact
 * without rest, necessary with it.
 *
 * `elastic` leaves out what may not be possible (missing at a price of 1 an hour, no pay): what then is missing says
 * where a hard programme has no solution.
 */
import { type IntegerProgramme, ProgrammeBuilder } from '../../programme/index.ts';
import { dayOffset, secondsPerDay } from '../../scenario/index.ts';
import { addBreaks, type BreakGroup, breakGroups } from './break-rows.ts';
import type { ShiftProblem } from './shift-problem.ts';

export interface CoverProgramme {
  readonly programme: IntegerProgramme;
  /** Variable of each candidate: how many begin it. */
  readonly people: readonly number[];
  /** Variable of each piece: how many are missing; undefined where nobody may be or is needed. */
  readonly missing: readonly (number | undefined)[];
  /** Kinds of breaks, and of each the variables of its times. */
  readonly groups: readonly BreakGroup[];
  readonly variables: readonly (readonly number[])[];
  /** Stages to solve it in where it is large: the shifts day by day, then the breaks. */
  readonly stages: readonly number[];
}

export function coverProgramme(problem: ShiftProblem, elastic = false): CoverProgramme {
  const { calendar, library, pieces, candidates, costs, shares } = problem;
  const builder = new ProgrammeBuilder();
  const people = candidates.map(({ type }) => builder.whole(elastic ? 0 : costs[type]!));
  const missing: (number | undefined)[] = [];
  const onTheLine = pieces.list.map(({ interval, start, end }, p) => {
    const hours = (end - start) / 3600;
    const need = problem.required[interval]!;
    const row = builder.row(need, Number.POSITIVE_INFINITY);
    const price = elastic ? 1 : library.underPerHour;
    if (price !== undefined && need > 0) {
      const upper = elastic ? need : need - problem.minimum[interval]!;
      missing[p] = builder.any(price * hours, { upper });
      builder.put(row, missing[p], 1);
    }
    const tooMany = elastic ? 0 : (library.overPerHour ?? 0) * hours;
    if (tooMany === 0) return [row];
    const noMore = builder.row(Number.NEGATIVE_INFINITY, need);
    builder.put(noMore, builder.any(tooMany), -1);
    return [row, noMore];
  });
  const seats = pieces.list.map(({ interval }) =>
    Number.isFinite(problem.seats[interval]!) ? builder.row(0, problem.seats[interval]!) : undefined,
  );
  candidates.forEach(({ type, from, to }, c) => {
    for (const { piece, share } of pieces.overlapsOf(from, to)) {
      for (const row of onTheLine[piece]!) builder.put(row, people[c]!, share * shares[type]!);
      if (seats[piece] !== undefined) builder.put(seats[piece], people[c]!, 1);
    }
  });
  const stages: number[] = [];
  candidates.forEach(({ day }, c) => {
    stages[people[c]!] = day;
  });
  const groups = breakGroups(problem);
  const variables = groups.map((group) => {
    const own = addBreaks(builder, problem, group, (c) => ({ variable: people[c]! }));
    const { length } = library.types[group.type]!.breaks![group.rule]!;
    group.times.forEach((at, t) => {
      for (const { piece, share } of pieces.overlapsOf(at, at + length)) {
        for (const row of onTheLine[piece]!) builder.put(row, own[t]!, -share * shares[group.type]!);
      }
    });
    return own;
  });
  addMost(builder, problem, people);
  if (library.people !== undefined) addRest(builder, problem, people, library.people);
  const programme = builder.build();
  const { length: breaksLast } = calendar.days;
  return {
    programme,
    people,
    missing,
    groups,
    variables,
    stages: Array.from(programme.cost, (_, j) => stages[j] ?? breaksLast),
  };
}

/** At most so many of a type on a day. */
function addMost(
  builder: ProgrammeBuilder,
  { library, candidates }: ShiftProblem,
  people: readonly number[],
) {
  const rows = new Map<string, number>();
  candidates.forEach(({ type, day }, c) => {
    const { most } = library.types[type]!;
    if (most === undefined) return;
    const key = `${type} ${day}`;
    const row = rows.get(key) ?? builder.row(0, most);
    rows.set(key, row);
    builder.put(row, people[c]!, 1);
  });
}

/** Rest, one shift a day and days in seven, for so many people. */
function addRest(
  builder: ProgrammeBuilder,
  { library, candidates, calendar }: ShiftProblem,
  people: readonly number[],
  most: number,
): void {
  const { rest = 0, daysPerWeek = 7 } = library;
  const bound = (numbers: readonly number[], upper: number) => {
    const row = builder.row(0, upper);
    for (const c of numbers) builder.put(row, people[c]!, 1);
  };
  const byDay = calendar.days.map((_, day) => candidates.flatMap((one, c) => (one.day === day ? [c] : [])));
  const midnights = calendar.days.map((_, day) => dayOffset(calendar.days, day));
  byDay.forEach((today, day) => {
    bound(today, most);
    const next = byDay[day + 1] ?? [];
    for (const begins of new Set(next.map((c) => candidates[c]!.from))) {
      const late = today.filter((c) => candidates[c]!.to > begins - rest);
      const early = next.filter((c) => candidates[c]!.from <= begins);
      if (late.length > 0) bound([...late, ...early], most);
    }
    const week = byDay.filter(
      (_, other) => other >= day && midnights[other]! < midnights[day]! + 6.5 * secondsPerDay,
    );
    if (week.length > daysPerWeek) bound(week.flat(), most * daysPerWeek);
  });
}
