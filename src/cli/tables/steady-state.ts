/** One interval by formula, and its answer as a table: shared by `erlang` and `staff`. */
import { erlangA, erlangB, erlangC } from '../../erlang/index.ts';
import type { Model } from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import { type Problem, problem } from '../problem.ts';
import { formatTable } from './table.ts';

/** Most work and people the formulas are asked for: far above any centre, and answered at once. */
export const mostErlangs = 100_000;

/** The names scripts rely on, in the order they are printed. */
export const steadyKeys = [
  'stable',
  'load',
  'waitProbability',
  'serviceLevel',
  'averageSpeedOfAnswer',
  'averageWait',
  'abandonmentRate',
  'blockingProbability',
  'occupancy',
  'averageQueueLength',
] as const;

type Key = (typeof steadyKeys)[number];

/** What a formula says; a key is absent where it does not apply, null where there is nobody it could be said of. */
export type SteadyState = { readonly stable: boolean; readonly load: number } & Partial<
  Record<Key, number | boolean | null>
>;

export interface SteadyInput {
  readonly model: Model;
  /** Contacts per second. */
  readonly arrivals: number;
  /** Mean handle time, seconds. */
  readonly aht: number;
  readonly agents: number;
  /** Mean patience, seconds; model `a` only. */
  readonly patience: number | undefined;
  /** Acceptable wait, seconds. */
  readonly within: number;
}

/** The steady state under a model whose flags have been checked. */
export function steadyState({ model, arrivals, aht, agents, patience, within }: SteadyInput): SteadyState {
  const input = { arrivalRate: arrivals, handleTime: aht, agents, acceptableWait: within };
  if (model === 'b') return erlangB(input);
  return model === 'a' ? erlangA({ ...input, patience: patience! }) : erlangC(input);
}

/** The model that is meant when none is named: customers who have a patience give up. */
export function modelMeant(given: Model | undefined, patience: number | undefined): Model {
  return given ?? (patience === undefined ? 'c' : 'a');
}

/** Patience belongs to Erlang A, which cannot be without it. */
export function checkPatience(model: Model, patience: number | undefined): readonly Problem[] {
  if (model === 'a' && patience === undefined) {
    return [problem('--patience', undefined, 'neededWithModel', 'a')];
  }
  if (model !== 'a' && patience !== undefined) {
    return [problem('--patience', undefined, 'onlyWithModel', 'a')];
  }
  return [];
}

/** The problem of more work than the formulas are asked for, if it is one. */
export function checkLoad(arrivalRate: number, handleTime: number): readonly Problem[] {
  const load = arrivalRate * handleTime;
  return load <= mostErlangs
    ? []
    : [problem('--arrivals × --aht', undefined, 'tooMuchLoad', load, mostErlangs)];
}

const units: Readonly<Partial<Record<Key, 'share' | 'seconds'>>> = {
  waitProbability: 'share',
  serviceLevel: 'share',
  averageSpeedOfAnswer: 'seconds',
  averageWait: 'seconds',
  abandonmentRate: 'share',
  blockingProbability: 'share',
  occupancy: 'share',
};

/** The rows of a stable answer: name and figure. */
export function steadyRows(answer: SteadyState, within: number, context: Context): string[][] {
  const { words, measures, figures } = context;
  const rows: string[][] = [];
  for (const key of steadyKeys) {
    const value = answer[key];
    if (key === 'stable' || value === undefined || typeof value === 'boolean') continue;
    const unit = units[key];
    const plain = figures.number(value, 2);
    if (key === 'load') rows.push([words.load, words.erlangs(plain)]);
    else if (key === 'serviceLevel') {
      rows.push([words.within(measures.serviceLevel.label, figures.setting(within)), figures.share(value)]);
    } else rows.push([measures[key].label, unit ? figures.value(value, unit) : plain]);
  }
  return rows;
}

/** Says in words that there is no steady state. */
export function unstableWords({ load }: SteadyState, agents: number, { words, figures }: Context): string {
  return words.unstable(figures.number(load, 2), figures.number(agents));
}

/** Names to the left, figures to the right. */
export function formatRows(rows: readonly string[][]): string {
  return formatTable(undefined, rows);
}
