/**
 * What the view compares: which measures of which contacts, and the base and drafts of each. A comparison of several
 * drafts is a list of pairs; here a measure is looked up in all of them at once.
 */
import {
  type Comparison,
  catalogue,
  type Estimate,
  type MeasureComparison,
  type MeasureKey,
  type RunMeasureKey,
  runCatalogue,
  serviceLevelMeasure,
  type Unit,
} from '../../src/measures/index.ts';
import { type Scenario, serviceLevelTargetOf, workOf } from '../../src/scenario/index.ts';
import { pairsOf } from '../../src/simulation/index.ts';

/** Everything together, in place of the id of a type. */
export const all = '';

export type RowName =
  | 'level'
  | 'everyone'
  | 'averageWait'
  | 'averageSpeedOfAnswer'
  | 'abandonmentRate'
  | 'promisesKept'
  | 'occupancy'
  | 'offered'
  | 'paidTime'
  | 'cost';

export interface Row {
  readonly name: RowName;
  readonly unit: Unit;
  /** Which way is better for customers; undefined where neither is. */
  readonly better: 'higher' | 'lower' | undefined;
  readonly base: Estimate;
  /** Each draft against the base, in their order. */
  readonly drafts: readonly MeasureComparison[];
}

/** The types that can be looked at by themselves: those that the base and every draft have. */
export function comparedTypes({ types }: Scenario, comparisons: readonly Comparison[]): readonly string[] {
  return types.map(({ id }) => id).filter((id) => comparisons.every((one) => one.types[id] !== undefined));
}

/** The service level that a type's target speaks of; the usual one of all together. */
export function levelKeyOf(base: Scenario, typeId: string): MeasureKey {
  const type = base.types.find(({ id }) => id === typeId);
  return type ? serviceLevelMeasure(serviceLevelTargetOf(type)) : 'serviceLevel';
}

/** The rows of the table: what anybody has something of; of deferred work alone nobody waits on the line. */
export function rowsOf(base: Scenario, typeId: string, comparisons: readonly Comparison[]): readonly Row[] {
  const types = typeId === all ? base.types : base.types.filter(({ id }) => id === typeId);
  const isWaiting = types.some(({ channel }) => workOf(channel) !== 'deferred');
  const level = levelKeyOf(base, typeId);
  const row = (name: RowName, key: MeasureKey | RunMeasureKey): Row | undefined => {
    const drafts = comparisons.map((one) => measureIn(one, typeId, key));
    const [first] = drafts;
    if (!first || drafts.every((one) => one.base.mean === null && one.draft.mean === null)) return undefined;
    const { unit, better } =
      key in catalogue ? measureOf(key as MeasureKey) : runCatalogue[key as RunMeasureKey];
    return { name, unit, better, base: first.base, drafts };
  };
  const hasCallbacks = comparisons.some((one) => {
    const { base: before, draft } = measureIn(one, typeId, 'callbacksAccepted');
    return (before.mean ?? 0) > 0 || (draft.mean ?? 0) > 0;
  });
  const rows = [
    row('level', level),
    hasCallbacks && level !== 'serviceLevelEveryone' && row('everyone', 'serviceLevelEveryone'),
    row('averageWait', 'averageWait'),
    isWaiting && row('averageSpeedOfAnswer', 'averageSpeedOfAnswer'),
    isWaiting && row('abandonmentRate', 'abandonmentRate'),
    hasCallbacks && row('promisesKept', 'promisesKept'),
    row('occupancy', 'occupancy'),
    row('offered', 'offered'),
    row('paidTime', 'paidTime'),
    row('cost', 'cost'),
  ];
  return rows.filter((one): one is Row => one !== false && one !== undefined);
}

/** One measure of a comparison, of a type or of all together. */
export function measureIn(
  { total, types }: Comparison,
  typeId: string,
  key: MeasureKey | RunMeasureKey,
): MeasureComparison {
  return (types[typeId] ?? total)[key];
}

/** The comparisons of the drafts with the base, and of the drafts with each other. */
export function sorted(comparisons: readonly Comparison[], drafts: number) {
  const pairs = pairsOf(drafts + 1, true);
  return {
    ofBase: comparisons.slice(0, drafts),
    between: comparisons.slice(drafts).map((comparison, p) => {
      const [from, to] = pairs[drafts + p]!;
      return { from: from - 1, to: to - 1, comparison };
    }),
  };
}

function measureOf(key: MeasureKey): { readonly unit: Unit; readonly better?: 'higher' | 'lower' } {
  return catalogue[key];
}

/** What stands between them: a verdict, or that every day is the same; nothing where neither way is better. */
export type Said = 'better' | 'worse' | 'cannot tell' | 'same';

export function saidOf({ verdict, difference }: MeasureComparison): Said | undefined {
  if (verdict === null) return undefined;
  return difference.mean === 0 && difference.halfWidth === 0 ? 'same' : verdict;
}
