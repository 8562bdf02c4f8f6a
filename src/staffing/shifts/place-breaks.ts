/**
 * When the shifts are known, their breaks are moved to where people can be spared best: a second programme with the
 * same windows that lets nobody be missing who was there in the first, and makes the rest even.
 *
 * Spare people are counted in halves of the square root of the need, since that is how much a person matters to a
 * line; each further unit is worth less, so the sum is least when all pieces have the same to spare. The price is
 * convex and piecewise linear (a square cut at `units` units); gap 1 %, which nobody would see.
 */
import { type IntegerProgramme, ProgrammeBuilder } from '../../programme/index.ts';
import { addBreaks, type BreakGroup, breakGroups } from './break-rows.ts';
import type { ShiftProblem } from './shift-problem.ts';

export interface BreakProgramme {
  readonly programme: IntegerProgramme;
  readonly groups: readonly BreakGroup[];
  /** Of each group, the variables of its times. */
  readonly variables: readonly (readonly number[])[];
}

const units = 12;
/** A missing person beside a spare one. */
const missingPrice = 100 * units;
/** The first programme was content with rows kept to within this. */
const slack = 1e-5;

/**
 * @param people how many work each candidate
 * @param missing how many were missing in each piece
 */
export function breakProgramme(
  problem: ShiftProblem,
  people: readonly number[],
  missing: readonly number[],
): BreakProgramme {
  const { library, pieces, candidates, shares } = problem;
  const builder = new ProgrammeBuilder();
  const there = pieces.list.map(() => 0);
  candidates.forEach(({ type, from, to }, c) => {
    if (people[c] === 0) return;
    for (const { piece, share } of pieces.overlapsOf(from, to)) {
      there[piece]! += people[c]! * share * shares[type]!;
    }
  });
  // people there − on a break = needed + spare − missing
  const rows = pieces.list.map(({ interval }, p) => {
    const need = problem.required[interval]!;
    const row = builder.row(there[p]! - need, there[p]! - need);
    builder.put(row, builder.any(missingPrice, { upper: missing[p]! + slack }), -1);
    const unit = Math.sqrt(Math.max(1, need)) / 2;
    for (let k = 0; k < units; k++) {
      builder.put(row, builder.any(k * unit, k + 1 < units ? { upper: unit } : {}), 1);
    }
    return row;
  });
  const groups = breakGroups(problem).flatMap((group) => {
    const worked = group.candidates.filter((c) => people[c]! > 0);
    return worked.length > 0 ? [{ ...group, candidates: worked }] : [];
  });
  const variables = groups.map((group) => {
    const own = addBreaks(builder, problem, group, (c) => ({ count: people[c]! }));
    const { length } = library.types[group.type]!.breaks![group.rule]!;
    group.times.forEach((at, t) => {
      for (const { piece, share } of pieces.overlapsOf(at, at + length)) {
        builder.put(rows[piece]!, own[t]!, share * shares[group.type]!);
      }
    });
    return own;
  });
  return { programme: builder.build(), groups, variables };
}

/** One person's shift with the breaks that have a window, in order; seconds from the first day's midnight. */
export interface Duty {
  readonly candidate: number;
  readonly breaks: readonly { readonly from: number; readonly length: number }[];
}

/** Hands the breaks out: who begins first has the first break of each kind. */
export function dutiesOf(
  problem: ShiftProblem,
  people: readonly number[],
  { groups, variables }: Pick<BreakProgramme, 'groups' | 'variables'>,
  values: Float64Array,
): Duty[] {
  const { library, candidates } = problem;
  const breaks = new Map<string, number[]>();
  groups.forEach(({ type, rule, day, times }, g) => {
    const handedOut = times.flatMap((at, t) => new Array<number>(values[variables[g]![t]!]!).fill(at));
    breaks.set(`${type} ${rule} ${day}`, handedOut);
  });
  return candidates.flatMap(({ type, day }, candidate) =>
    Array.from({ length: people[candidate]! }, () => ({
      candidate,
      breaks: (library.types[type]!.breaks ?? []).map(({ length }, rule) => ({
        from: breaks.get(`${type} ${rule} ${day}`)!.shift()!,
        length,
      })),
    })),
  );
}
