/**
 * Covers people needed on the line by shifts: chooses the shifts (cover-programme.ts), moves their breaks to where
 * people can be spared (place-breaks.ts), places the short ones (short-breaks.ts), and counts what comes of it.
 */
import { gapOf, type ProgrammeTask, type SolveLimits, solutionOf } from '../../programme/index.ts';
import type { Shift } from '../../scenario/index.ts';
import { coverProgramme } from './cover-programme.ts';
import { type Obstacle, obstaclesOf } from './obstacles.ts';
import { Pieces } from './pieces.ts';
import { breakProgramme, type Duty, dutiesOf } from './place-breaks.ts';
import { coverOf, fewestPeople, leastOf, shiftsOf } from './roster.ts';
import { type ShiftProblem, type ShiftProblemInput, shiftProblem } from './shift-problem.ts';
import { Spare, withShortBreaks } from './short-breaks.ts';

/** How many people begin which shift. */
export interface ShiftCount {
  /** Id of the type in the library. */
  readonly type: string;
  readonly day: number;
  /** Seconds from the first day's midnight. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

export interface ShiftCover {
  readonly feasible: true;
  /** People by type, day and start. */
  readonly counts: readonly ShiftCount[];
  /** The same with all their breaks, as a scenario has them. */
  readonly shifts: readonly Shift[];
  /** Needed on the line in each interval: the requirement, or the minimum where that is more. */
  readonly required: readonly number[];
  /** On the line, on the mean of each interval, and at its worst minute. */
  readonly cover: readonly number[];
  readonly least: readonly number[];
  /** Person-hours missing and too many, interval by interval on its mean. */
  readonly underHours: number;
  readonly overHours: number;
  /** Hours paid, hours on the line inside the calendar, pay. */
  readonly paidHours: number;
  readonly onLineHours: number;
  readonly pay: number;
  /** What the programme minimised: pay and the prices of people missing and too many. */
  readonly cost: number;
  /** How much dearer it may be than the cheapest cover, as a share of the cost; 0: it is the cheapest. */
  readonly gap: number;
  /** Fewest different people who can work this. */
  readonly people: number;
}

export interface NoCover {
  readonly feasible: false;
  /** Why; empty where the time was over before any cover was found. */
  readonly obstacles: readonly Obstacle[];
}

type Solving<Result> = Generator<{ readonly programme: ProgrammeTask }, Result, void>;

/** Shifts of a scenario that are written one by one; a larger centre's people take their short breaks in crews. */
const mostShifts = 1500;
/** How close the moving of breaks comes to the evenest, and how long it may take, seconds. */
const breakLimits: SolveLimits = { gap: 0.01, seconds: 10 };

/**
 * The cheapest cover, as a study's step: `yield* coverShifts(…)`.
 *
 * @throws RangeError as shiftProblem.
 */
export function* coverShifts(
  input: ShiftProblemInput,
  limits: SolveLimits = {},
): Solving<ShiftCover | NoCover> {
  const problem = shiftProblem(input);
  const chosen = coverProgramme(problem);
  const solution = yield* solutionOf(chosen.programme, limits, chosen.stages);
  if (solution.status === 'infeasible') return yield* noCover(problem, limits);
  if (solution.values === null) return { feasible: false, obstacles: [] };
  const { values } = solution;
  const people = chosen.people.map((variable) => values[variable]!);
  const missing = problem.pieces.list.map((_, p) => {
    const variable = chosen.missing[p];
    return variable === undefined ? 0 : values[variable]!;
  });
  const better = breakProgramme(problem, people, missing);
  const moved = yield* solutionOf(better.programme, breakLimits);
  // where there was no time to move them, breaks stay where the first programme has them
  const duties = moved.values
    ? dutiesOf(problem, people, better, moved.values)
    : dutiesOf(problem, people, chosen, values);
  return coverResult(problem, people, withShort(problem, duties), solution.cost, gapOf(solution) ?? 0);
}

function* noCover(problem: ShiftProblem, limits: SolveLimits): Solving<NoCover> {
  const { programme, missing } = coverProgramme(problem, true);
  const { values } = yield* solutionOf(programme, { ...limits, gap: 0.01 });
  const gone = problem.pieces.list.map((_, p) =>
    values && missing[p] !== undefined ? values[missing[p]]! : 0,
  );
  return { feasible: false, obstacles: obstaclesOf(problem, gone) };
}

/** The duties with their short breaks, where the line as it is with all other breaks can spare people. */
function withShort(problem: ShiftProblem, duties: readonly Duty[]): Duty[] {
  const { candidates, calendar, required, presence } = problem;
  const spare = new Spare(new Pieces(calendar, 60), required);
  for (const { candidate, breaks: own } of duties) {
    const { from, to } = candidates[candidate]!;
    spare.add(from, to, presence);
    for (const pause of own) spare.add(pause.from, pause.from + pause.length, -presence);
  }
  return withShortBreaks(problem, duties, spare, Math.ceil(duties.length / mostShifts));
}

function coverResult(
  problem: ShiftProblem,
  people: readonly number[],
  duties: readonly Duty[],
  cost: number,
  gap: number,
): ShiftCover {
  const { calendar, library, candidates, required } = problem;
  const shifts = shiftsOf(problem, duties);
  const cover = coverOf(problem, shifts);
  const hours = calendar.intervalLength / 3600;
  const sum = (of: (interval: number) => number) => cover.reduce((total, _, i) => total + of(i), 0) * hours;
  const over = (values: readonly number[]) =>
    candidates.reduce((total, { type }, c) => total + people[c]! * values[type]!, 0);
  return {
    feasible: true,
    counts: candidates.flatMap(({ type, ...when }, c) =>
      people[c]! > 0 ? [{ type: library.types[type]!.id, ...when, people: people[c]! }] : [],
    ),
    shifts,
    required,
    cover,
    least: leastOf(problem, shifts),
    underHours: sum((i) => Math.max(0, required[i]! - cover[i]!)),
    overHours: sum((i) => Math.max(0, cover[i]! - required[i]!)),
    paidHours: over(problem.paidHours),
    onLineHours: sum((i) => cover[i]!),
    pay: over(problem.costs),
    cost,
    gap,
    people: fewestPeople(calendar, shifts, library),
  };
}
