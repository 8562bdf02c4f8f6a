/**
 * What comes of a cover: shifts as a scenario has them, and who is there. Counted from the shifts as they are
 * written, short breaks and all, not from the programme that chose them.
 */
import { type Calendar, dayOffset, peopleOnShift, type Shift } from '../../scenario/index.ts';
import type { ShiftLibrary } from './library.ts';
import { Pieces } from './pieces.ts';
import type { Duty } from './place-breaks.ts';
import type { ShiftProblem } from './shift-problem.ts';

/** Duties as shifts, by start and length; the same shift on several days is one with a list of them. */
export function shiftsOf({ calendar, candidates }: ShiftProblem, duties: readonly Duty[]): Shift[] {
  const byTimes = new Map<string, { readonly shift: Omit<Shift, 'people'>; readonly perDay: number[] }>();
  for (const { candidate, breaks } of duties) {
    const { day, from, to } = candidates[candidate]!;
    const midnight = dayOffset(calendar.days, day);
    const shift = {
      from: from - midnight,
      to: to - midnight,
      ...(breaks.length > 0 && {
        breaks: breaks.map((pause) => ({ from: pause.from - midnight, length: pause.length })),
      }),
    };
    const key = JSON.stringify(shift);
    const known = byTimes.get(key) ?? { shift, perDay: calendar.days.map(() => 0) };
    known.perDay[day]! += 1;
    byTimes.set(key, known);
  }
  const shifts: Shift[] = [];
  for (const { shift, perDay } of byTimes.values()) {
    for (const people of new Set(perDay)) {
      if (people === 0) continue;
      const days = perDay.flatMap((count, day) => (count === people ? [day] : []));
      shifts.push({ ...shift, people, ...(days.length < perDay.length && { days }) });
    }
  }
  return shifts.sort((a, b) => a.from - b.from || a.to - b.to || breakOf(a) - breakOf(b));
}

function breakOf({ breaks }: Shift): number {
  return breaks?.[0]?.from ?? 0;
}

/** People on the line in each interval, on its mean. */
export function coverOf({ calendar, presence }: ShiftProblem, shifts: readonly Shift[]): number[] {
  return peopleOnShift(calendar, shifts).map((people) => people * presence);
}

/** The fewest on the line at any minute of each interval. */
export function leastOf({ calendar, presence }: ShiftProblem, shifts: readonly Shift[]): number[] {
  const minutes = new Pieces(calendar, 60);
  const people = new Float64Array(minutes.list.length);
  const add = (from: number, to: number, count: number) => {
    for (const { piece, share } of minutes.overlapsOf(from, to)) people[piece]! += count * share;
  };
  for (const shift of shifts) {
    for (const day of shift.days ?? calendar.days.keys()) {
      const midnight = dayOffset(calendar.days, day);
      add(midnight + shift.from, midnight + shift.to, shift.people);
      for (const { from, length } of shift.breaks ?? []) {
        add(midnight + from, midnight + from + length, -shift.people);
      }
    }
  }
  const least: number[] = [];
  minutes.list.forEach(({ interval }, p) => {
    least[interval] = Math.min(least[interval] ?? Number.POSITIVE_INFINITY, people[p]! * presence);
  });
  return least;
}

/**
 * Fewest different people who can work the shifts: one shift a day each, the rest between two kept, no more days in
 * seven than allowed (the last a lower bound where there is a rest to keep as well; see cover-programme.ts).
 *
 * @example fewestPeople(
 *   { days: [{ opens: 0, closes: 86_400 }, { opens: 0, closes: 86_400 }] },
 *   [{ from: 50_400, to: 79_200, people: 3, days: [0] }, { from: 21_600, to: 50_400, people: 2, days: [1] }],
 *   { rest: 11 * 3600 },
 * ) // 5; three until 22:00, and two others from 6:00 the next morning
 */
export function fewestPeople(
  calendar: Calendar,
  shifts: readonly Shift[],
  { rest = 0, daysPerWeek = 7 }: Pick<ShiftLibrary, 'rest' | 'daysPerWeek'>,
): number {
  const midnights = calendar.days.map((_, day) => dayOffset(calendar.days, day));
  const byDay = midnights.map((midnight, day) =>
    shifts.flatMap(({ from, to, people, days }) =>
      days === undefined || days.includes(day) ? [{ from: midnight + from, to: midnight + to, people }] : [],
    ),
  );
  const count = (some: readonly { readonly people: number }[]) =>
    some.reduce((sum, { people }) => sum + people, 0);
  let fewest = 0;
  byDay.forEach((today, day) => {
    fewest = Math.max(fewest, count(today));
    const next = byDay[day + 1] ?? [];
    for (const { from: begins } of next) {
      const late = today.filter(({ to }) => to > begins - rest);
      const early = next.filter(({ from }) => from <= begins);
      if (late.length > 0) fewest = Math.max(fewest, count(late) + count(early));
    }
    const week = byDay.filter(
      (_, other) => other >= day && midnights[other]! < midnights[day]! + 6.5 * 86_400,
    );
    if (week.length > daysPerWeek) fewest = Math.max(fewest, Math.ceil(count(week.flat()) / daysPerWeek));
  });
  return fewest;
}
