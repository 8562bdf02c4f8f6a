/**
 * Measures of a kind of cases, which are those of the ledger that speak of cases, and measures of its stages. Here
 * counts are 0 rather than null where nothing happened: a kind that stands in the scenario is there to be counted.
 */
import type { Measure, SumOf } from './catalogue.ts';
import type { CaseColumn, StageColumn } from './ledger.ts';
import { caseColumns, ledgerColumn, stageColumn } from './ledger.ts';
import { compileMeasure, type MeasureSum } from './measure-sums.ts';
import { type RunMeasureKey, runCatalogue, runMeasureKeys } from './run-catalogue.ts';

type CaseMeasureKeys =
  | 'casesOpened'
  | 'casesClosed'
  | 'casesOpen'
  | 'casesWithinRate'
  | 'caseTime'
  | 'caseClockTime'
  | 'reworkRate'
  | 'statusContacts'
  | 'notices'
  | 'noticesMoved';

/** Keys of the measures of the ledger that speak of cases alone. */
export type CaseMeasureKey = Extract<RunMeasureKey, CaseMeasureKeys>;

const ofCases: readonly string[] = caseColumns;

export const caseMeasureKeys = runMeasureKeys.filter((key): key is CaseMeasureKey =>
  Object.keys(runCatalogue[key].over).every((name) => ofCases.includes(name)),
);

const stageMeasures = {
  passes: { unit: 'count', over: { passes: 1 } },
  /** From coming to the stage to leaving it, waiting included. */
  time: { unit: 'seconds', better: 'lower', over: { time: 1 }, by: { left: 1 } },
  lateRate: { unit: 'share', better: 'lower', over: { late: 1 }, by: { left: 1 } },
  /** Cases closed late whose term ran out here; over all stages they are all that were closed late. */
  broken: { unit: 'count', better: 'lower', over: { broken: 1 } },
  /** Cases closed late of which this was the first stage past its budget. */
  firstLate: { unit: 'count', better: 'lower', over: { firstLate: 1 } },
} as const satisfies Record<string, Measure<StageColumn>>;

export type StageMeasureKey = keyof typeof stageMeasures;

export const stageCatalogue: Readonly<Record<StageMeasureKey, Measure<StageColumn>>> = stageMeasures;

export const stageMeasureKeys = Object.keys(stageMeasures) as readonly StageMeasureKey[];

/** The measures of a kind compiled, in the order of their keys. */
export const caseMeasureSums: readonly MeasureSum[] = caseMeasureKeys.map((key) => {
  const { unit, better, over, by } = runCatalogue[key];
  const measure: Measure<CaseColumn> = {
    unit,
    ...(better && { better }),
    over: over as SumOf<CaseColumn>,
    ...(by && { by: by as SumOf<CaseColumn> }),
  };
  return compileMeasure<CaseColumn>(measure, ledgerColumn);
});

/** The measures of a stage compiled, in the order of their keys. */
export const stageMeasureSums: readonly MeasureSum[] = stageMeasureKeys.map((key) =>
  compileMeasure<StageColumn>(stageCatalogue[key], stageColumn),
);
