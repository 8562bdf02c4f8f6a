/**
 * Which history a page goes on with once its database is open: what stood ready for it at the start, what the
 * database has of the same scenario, and edits made meanwhile, brought together. Work that had not reached the
 * database when a page was left is found beside it: an undo or redo to a step that is there, or a step further. Where
 * two tabs have gone on from the same step, neither is overwritten.
 */
import type { Scenario } from '../../src/scenario/index.ts';
import type { Kept } from '../state/keeping.ts';
import type { History } from '../state/scenario-store.ts';
import type { ScenarioRecord } from './database.ts';
import type { KeptHistory, Numbers } from './kept-history.ts';

export type Joined =
  /** What the database has takes the page. */
  | { readonly goesOn: 'kept' }
  /** The page goes on, with these steps before and after the one it started from. */
  | ({ readonly goesOn: 'page'; readonly saved: boolean } & Around)
  /** Each has gone on: what the page has becomes a scenario of its own. */
  | { readonly goesOn: 'both' };

interface Around {
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** Where the database has them. */
  readonly numbers: Numbers;
}

/** `start`: what the page started from; `isEdited`: whether it has gone on since. */
export function joined(
  start: Scenario,
  isEdited: boolean,
  kept: Kept,
  record: Pick<ScenarioRecord, 'revision' | 'writer'>,
  { history, numbers }: Pick<KeptHistory, 'history' | 'numbers'>,
): Joined {
  if (!kept.scenario && !isEdited) return { goesOn: 'kept' };
  const isWhereItWas = kept.scenario !== undefined && isSameScenario(start, history.present);
  const goesOn = isWhereItWas ? 'page' : whoGoesOn(kept, record, isEdited);
  if (goesOn !== 'page') return { goesOn };
  return { goesOn, saved: isWhereItWas && !isEdited, ...around(start, history, numbers) };
}

/** Who has gone on since both were the same: another tab, this one, or each on its own. */
function whoGoesOn(
  { mark }: Kept,
  record: Pick<ScenarioRecord, 'revision' | 'writer'>,
  isEdited: boolean,
): Joined['goesOn'] {
  if (mark?.saved && !isEdited) return 'kept';
  const isAlone = !mark || mark.saved || mark.revision === record.revision || mark.writer === record.writer;
  return isAlone ? 'page' : 'both';
}

/** The steps around `start`, which stands for the kept step that is the same, if there is one. */
function around(start: Scenario, { past, present, future }: History, numbers: Numbers): Around {
  const steps = [...past, present, ...future];
  const at = isSameScenario(present, start)
    ? past.length
    : steps.findIndex((step) => isSameScenario(step, start));
  if (at < 0) return { past: [...past, present], future: [], numbers };
  const renamed = new Map(numbers);
  renamed.delete(steps[at]!);
  renamed.set(start, numbers.get(steps[at]!)!);
  return { past: steps.slice(0, at), future: steps.slice(at + 1), numbers: renamed };
}

/** Whether two scenarios say the same. */
export function isSameScenario(a: Omit<Scenario, 'name'>, b: Omit<Scenario, 'name'>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
