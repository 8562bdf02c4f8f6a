/**
 * A programme taken apart: rows that share no variable, however indirectly, are problems of their own (the days
 * of a week whose shifts do not run over midnight), and branch and bound is exponential in what it is given at
 * once. Parts that are equal to the last digit (four like weekdays) are solved once.
 *
 * Variables that stand in no row form parts of their own, each at whichever bound is cheaper.
 */
import type { IntegerProgramme, ProgrammeSolution } from './integer-programme.ts';

export interface Part {
  readonly programme: IntegerProgramme;
  /** Number in the whole programme of each of its variables. */
  readonly variables: Int32Array;
}

/** The parts of a programme, in the order of their first variables. */
export function partsOf(programme: IntegerProgramme): Part[] {
  const { cost, rowLower, starts, indices } = programme;
  const leader = Int32Array.from(cost, (_, j) => j);
  const find = (j: number): number => {
    let top = j;
    while (leader[top] !== top) top = leader[top]!;
    for (let at = j; at !== top; ) [leader[at], at] = [top, leader[at]!];
    return top;
  };
  for (let i = 0; i < rowLower.length; i++) {
    for (let k = starts[i]! + 1; k < starts[i + 1]!; k++) {
      const [a, b] = [find(indices[k - 1]!), find(indices[k]!)];
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const variables = new Map<number, number[]>();
  cost.forEach((_, j) => {
    const own = variables.get(find(j));
    if (own) own.push(j);
    else variables.set(find(j), [j]);
  });
  const rows = new Map<number, number[]>([...variables.keys()].map((top) => [top, []]));
  // a row without variables says 0 = 0, or that nothing can be done: it goes with the first part
  for (let i = 0; i < rowLower.length; i++) {
    const top = starts[i]! < starts[i + 1]! ? find(indices[starts[i]!]!) : find(0);
    rows.get(top)?.push(i);
  }
  return [...variables].map(([top, own]) => partOf(programme, own, rows.get(top)!));
}

function partOf(whole: IntegerProgramme, variables: readonly number[], rows: readonly number[]): Part {
  const place = new Map(variables.map((j, at) => [j, at]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const i of rows) {
    for (let k = whole.starts[i]!; k < whole.starts[i + 1]!; k++) {
      indices.push(place.get(whole.indices[k]!)!);
      values.push(whole.values[k]!);
    }
    starts.push(indices.length);
  }
  const pick = (of: Float64Array, at: readonly number[]) => Float64Array.from(at, (n) => of[n]!);
  return {
    variables: Int32Array.from(variables),
    programme: {
      cost: pick(whole.cost, variables),
      lower: pick(whole.lower, variables),
      upper: pick(whole.upper, variables),
      whole: Uint8Array.from(variables, (j) => whole.whole[j]!),
      rowLower: pick(whole.rowLower, rows),
      rowUpper: pick(whole.rowUpper, rows),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}

/** The same to the last digit, the same text. */
export function fingerprint(programme: IntegerProgramme): string {
  return Object.values(programme)
    .map((numbers: Float64Array | Int32Array | Uint8Array) => numbers.join(','))
    .join(';');
}

/** The solution of the whole from those of its parts, in their order. */
export function joined(
  parts: readonly Part[],
  solutions: readonly ProgrammeSolution[],
  variables: number,
): ProgrammeSolution {
  const values = new Float64Array(variables);
  let cost: number | null = 0;
  let bound = 0;
  let stopped = false;
  for (const [p, solution] of solutions.entries()) {
    if (solution.status === 'infeasible') return solution;
    stopped ||= solution.status === 'stopped';
    bound += solution.bound;
    if (solution.values === null) cost = null;
    else {
      if (cost !== null) cost += solution.cost;
      parts[p]!.variables.forEach((j, at) => {
        values[j] = solution.values[at]!;
      });
    }
  }
  if (cost === null) return { status: 'stopped', values: null, cost, bound };
  return { status: stopped ? 'stopped' : 'optimal', values, cost, bound };
}
