/**
 * A case from its inputs to its verdict: the formula first, where there is one; then, for what no formula
 * covers, a replay or a simulation. An output that nothing covers leaves the case unsupported.
 */
import { ScenarioError } from '../../src/scenario/index.ts';
import { analyticOutputs } from './analytic.ts';
import { flatten, type Nested, Unsupported, type ValidationCase, type Value } from './case.ts';
import { type Comparison, compareFormula, compareReplay } from './compare.ts';
import { experimentsOf } from './models/index.ts';
import { replay } from './replay.ts';
import { type Simulated, simulateTruths } from './simulate-truths.ts';

export type Verdict = 'pass' | 'fail' | 'unsupported';

/** One way of answering a case. */
export type Answer =
  | { readonly by: 'formula' | 'replay'; readonly outputs: readonly Comparison[] }
  | ({ readonly by: 'simulation' } & Simulated);

export interface CaseResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly answers: readonly Answer[];
  /** Why the case is unsupported, or what went wrong. */
  readonly reason?: string;
}

export interface CaseEffort {
  /** Most contacts to simulate for one case. */
  readonly contacts: number;
  /** Exactly so many replications of each experiment. */
  readonly replications?: number | undefined;
  /** Simulate what a formula covers too. */
  readonly simulateAll?: boolean;
  /** Told now and then which share of the simulation is done. */
  readonly onProgress?: (share: number) => void;
}

export function runCase(given: ValidationCase, effort: CaseEffort): CaseResult {
  const { id } = given;
  const answers: Answer[] = [];
  const reasons: string[] = [];
  const attempt = (answer: () => Answer | undefined): boolean => {
    try {
      const found = answer();
      if (found) answers.push(found);
      return found !== undefined;
    } catch (error) {
      if (!(error instanceof Unsupported || error instanceof ScenarioError)) throw error;
      reasons.push(error.message);
      return false;
    }
  };
  try {
    attempt(() => byFormula(given));
    if (effort.simulateAll || uncovered(given, answers).length > 0) {
      if (!attempt(() => byReplay(given))) attempt(() => bySimulation(given, effort));
    }
  } catch (error) {
    return { id, verdict: 'fail', answers, reason: String(error) };
  }
  const missing = uncovered(given, answers);
  if (missing.length > 0 || answers.length === 0) {
    const reason = reasons.length > 0 ? reasons.join('; ') : `no ${missing.join(', ') || 'outputs'}`;
    return { id, verdict: 'unsupported', answers, reason };
  }
  const holds = answers.every((answer) => answer.outputs.every((output) => output.holds));
  return { id, verdict: holds ? 'pass' : 'fail', answers };
}

/** Comparisons of a case, one for each output: the formula's where it has one. */
export function outputsOf({ answers }: CaseResult): Comparison[] {
  const outputs = new Map<string, Comparison>();
  for (const answer of answers) {
    for (const output of answer.outputs) if (!outputs.has(output.name)) outputs.set(output.name, output);
  }
  return [...outputs.values()];
}

function uncovered(given: ValidationCase, answers: readonly Answer[]): string[] {
  const covered = new Set(answers.flatMap((answer) => answer.outputs.map((output) => output.name)));
  return [...flatten(given.outputs).keys()].filter((name) => !covered.has(name));
}

function byFormula(given: ValidationCase): Answer | undefined {
  const answer = analyticOutputs(given);
  if (!answer) return undefined;
  const values = flatten(answer as Nested);
  return {
    by: 'formula',
    outputs: both(flatten(given.outputs), values, (name, measured, exact) =>
      compareFormula(name, measured, exact, given.rtol),
    ),
  };
}

function byReplay(given: ValidationCase): Answer | undefined {
  const values = replay(given);
  return values && { by: 'replay', outputs: both(flatten(given.outputs), values, compareReplay) };
}

function both(
  truths: ReadonlyMap<string, Value>,
  values: ReadonlyMap<string, Value>,
  compare: (name: string, measured: Value, exact: Value) => Comparison,
): Comparison[] {
  const outputs: Comparison[] = [];
  for (const [name, exact] of truths) {
    const measured = values.get(name);
    if (measured !== undefined) outputs.push(compare(name, measured, exact));
  }
  return outputs;
}

function bySimulation(given: ValidationCase, { contacts, replications, onProgress }: CaseEffort): Answer {
  const truths = flatten(given.outputs);
  return {
    by: 'simulation',
    ...simulateTruths(given.id, experimentsOf(given), truths, {
      contacts,
      replications,
      ...(onProgress ? { onProgress } : {}),
    }),
  };
}
