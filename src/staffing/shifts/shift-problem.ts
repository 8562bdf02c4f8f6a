/**
 * What is to be covered, by what: people needed on the line in each interval, and every shift of a library that
 * could be worked, start by start and day by day.
 *
 * Modelled: people of one group are alike; each works at most one shift a day. Somebody on shift counts with the
 * share of time left by short breaks and by what the group loses otherwise (absence; shrinkage where people are
 * scheduled), and not at all during a break. The requirement holds in every quarter of an hour, not only on the
 * mean of an interval. A break keeps the seat. Nobody comes from the day before the first: nights at the start of
 * the horizon are covered by shifts that begin on its first day.
 */
import { type Calendar, dayOffset, sessionsOf } from '../../scenario/index.ts';
import {
  countAt,
  paidTime,
  type ShiftLibrary,
  type ShiftType,
  shareOnLine,
  usualBreakGrid,
  usualStartGrid,
} from './library.ts';
import { Pieces } from './pieces.ts';

export interface ShiftProblemInput {
  readonly calendar: Calendar;
  /** People needed on the line in each interval of the calendar, ≥ 0, fractions allowed. */
  readonly required: readonly number[];
  readonly library: ShiftLibrary;
  /** Share of the people on shift who are there and on the line, 0 < share ≤ 1. Default 1. */
  readonly presence?: number;
  /** Pay of an hour where the shift does not say; default 1, so that cost is paid hours. */
  readonly costPerHour?: number;
}

/** A shift that could be worked: so many people may begin it. */
export interface Candidate {
  /** Its place in the library's types. */
  readonly type: number;
  readonly day: number;
  /** Seconds from the first day's midnight. */
  readonly from: number;
  readonly to: number;
}

export interface ShiftProblem {
  readonly calendar: Calendar;
  readonly library: ShiftLibrary;
  readonly pieces: Pieces;
  /** Needed, at least and at most, of each interval. */
  readonly required: readonly number[];
  readonly minimum: readonly number[];
  readonly seats: readonly number[];
  readonly presence: number;
  /** Of each type: what somebody on shift counts on the line, and a shift's paid hours and pay. */
  readonly shares: readonly number[];
  readonly paidHours: readonly number[];
  readonly costs: readonly number[];
  /** By type, day and start. */
  readonly candidates: readonly Candidate[];
}

/** @throws RangeError for a list that has not one value for each interval, or a number out of range. */
export function shiftProblem(input: ShiftProblemInput): ShiftProblem {
  const { calendar, required, library, presence = 1, costPerHour = 1 } = input;
  if (!(presence > 0 && presence <= 1)) {
    throw new RangeError(`invalid presence: ${presence} (share, must be > 0 and ≤ 1)`);
  }
  const pieces = new Pieces(calendar, usualBreakGrid);
  const intervals = (pieces.list.at(-1)?.interval ?? -1) + 1;
  checkLength('required', required, intervals);
  for (const [name, count] of Object.entries({ minimum: library.minimum, seats: library.seats })) {
    if (typeof count === 'object') checkLength(name, count.perInterval, intervals);
  }
  for (const need of required) {
    if (!(need >= 0)) throw new RangeError(`invalid required: ${need} (people on the line, must be ≥ 0)`);
  }
  const paidHours = library.types.map((type) => paidTime(type) / 3600);
  // nobody has to be there when nobody is needed
  const minimum = required.map((need, i) => (need > 0 ? countAt(library.minimum, i, 0) : 0));
  return {
    calendar,
    library,
    pieces,
    required: required.map((need, i) => Math.max(need, minimum[i]!)),
    minimum,
    seats: required.map((_, i) => countAt(library.seats, i, Number.POSITIVE_INFINITY)),
    presence,
    shares: library.types.map((type) => shareOnLine(type) * presence),
    paidHours,
    costs: library.types.map((type, t) => (type.costPerHour ?? costPerHour) * paidHours[t]!),
    candidates: library.types.flatMap((type, t) => candidatesOf(type, t, calendar)),
  };
}

/** Shifts with their middle in the hours of the centre; nobody stays over a night in which it is closed. */
function candidatesOf(type: ShiftType, t: number, calendar: Calendar): Candidate[] {
  const { earliest, latest, length, every = usualStartGrid, days } = type;
  const all: Candidate[] = [];
  const sessions = sessionsOf(calendar);
  calendar.days.forEach((_, day) => {
    if (days && !days.includes(day)) return;
    const midnight = dayOffset(calendar.days, day);
    for (let start = earliest; start <= latest; start += every) {
      const [from, to] = [midnight + start, midnight + start + length];
      const touched = sessions.filter(({ opens, closes }) => from < closes && to > opens);
      const middle = (from + to) / 2;
      const [own] = touched;
      if (touched.length === 1 && own!.opens <= middle && middle <= own!.closes) {
        all.push({ type: t, day, from, to });
      }
    }
  });
  return all;
}

function checkLength(name: string, values: readonly number[], intervals: number): void {
  if (values.length !== intervals) {
    throw new RangeError(
      `invalid ${name}: ${values.length} values (must be ${intervals}, one for each interval)`,
    );
  }
}
