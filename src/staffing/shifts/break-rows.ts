/**
 * Breaks without saying whose they are. For each kind of break of a type of shift and each day there is one variable
 * for each time at which it may begin: how many begin it then, whichever of that day's shifts they are on. Windows
 * of one kind are equally long and follow their shifts' starts, so breaks can be handed out to people, first come,
 * first served, exactly when
 *
 *   as many begin the break as work such a shift,
 *   by the end of each window as many have begun it as there are people whose window has ended, and
 *   from the beginning of each window on as many begin it as there are people whose window begins then or later.
 *
 * (Bechtold & Jacobs, Implicit modeling of flexible break assignments in optimal shift scheduling, Management
 * Science 36, 1990.) Two rows for each start replace a variable for each start and time of its break.
 */
import type { ProgrammeBuilder } from '../../programme/index.ts';
import { usualBreakGrid } from './library.ts';
import type { ShiftProblem } from './shift-problem.ts';

/** One kind of break on one day. */
export interface BreakGroup {
  readonly type: number;
  readonly rule: number;
  readonly day: number;
  /** Numbers of the day's candidates of the type, by start. */
  readonly candidates: readonly number[];
  /** Times at which it may begin, ascending, seconds from the first day's midnight. */
  readonly times: readonly number[];
}

/** All kinds of breaks on all days. */
export function breakGroups({ library, candidates }: ShiftProblem): BreakGroup[] {
  const byShift = new Map<string, number[]>();
  candidates.forEach(({ type, day }, c) => {
    const key = `${type} ${day}`;
    const own = byShift.get(key);
    if (own) own.push(c);
    else byShift.set(key, [c]);
  });
  return [...byShift.values()].flatMap((own) => {
    const { type, day } = candidates[own[0]!]!;
    return (library.types[type]!.breaks ?? []).map(({ earliest, latest, every = usualBreakGrid }, rule) => {
      const times = new Set<number>();
      for (const c of own) {
        const { from } = candidates[c]!;
        for (let at = earliest; at <= latest; at += every) times.add(from + at);
      }
      return { type, rule, day, candidates: own, times: [...times].sort((a, b) => a - b) };
    });
  });
}

/**
 * Adds the variables and rows of one kind of break.
 *
 * @param people the variable of a candidate, or the number of people who work it
 * @returns the variables, one for each time
 */
export function addBreaks(
  builder: ProgrammeBuilder,
  problem: ShiftProblem,
  group: BreakGroup,
  people: (candidate: number) => Term,
): number[] {
  const { earliest, latest } = problem.library.types[group.type]!.breaks![group.rule]!;
  const { times, candidates } = group;
  const open = Number.POSITIVE_INFINITY;
  const variables = times.map(() => builder.whole(0));
  // running totals keep every row short: begun[t] of the breaks, comers[k] of the people
  const begun = runningTotal(
    builder,
    variables.map((variable) => ({ variable })),
  );
  const comers = runningTotal(builder, candidates.map(people));
  const difference = (lower: number, upper: number, more: number | undefined, less: number | undefined) => {
    const row = builder.row(lower, upper);
    if (more !== undefined) builder.put(row, more, 1);
    if (less !== undefined) builder.put(row, less, -1);
  };
  difference(0, 0, begun.at(-1), comers.at(-1));
  candidates.forEach((c, k) => {
    const { from } = problem.candidates[c]!;
    const closes = times.filter((at) => at <= from + latest).length - 1;
    if (closes + 1 < times.length) difference(0, open, begun[closes], comers[k]);
    const opens = times.findIndex((at) => at >= from + earliest);
    if (opens > 0) difference(0, open, comers[k - 1], begun[opens - 1]);
  });
  return variables;
}

type Term = { readonly variable: number } | { readonly count: number };

/** Variables that are the sums of the terms so far. */
function runningTotal(builder: ProgrammeBuilder, terms: readonly Term[]): number[] {
  let before: number | undefined;
  return terms.map((term) => {
    const total = builder.any(0);
    const added = 'count' in term ? term.count : 0;
    const row = builder.row(added, added);
    builder.put(row, total, 1);
    if (before !== undefined) builder.put(row, before, -1);
    if ('variable' in term) builder.put(row, term.variable, -1);
    before = total;
    return total;
  });
}
