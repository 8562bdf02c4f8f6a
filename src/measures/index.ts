export { Accumulator } from './accumulator.ts';
export {
  type CaseMeasureKey,
  caseMeasureKeys,
  type StageMeasureKey,
  stageCatalogue,
  stageMeasureKeys,
} from './case-catalogue.ts';
export type { CaseComparison, CaseReport, StageComparison, StageReport } from './case-report.ts';
export {
  type ColumnSum,
  catalogue,
  type Measure,
  type MeasureKey,
  measureKeys,
  type SumOf,
  type Unit,
} from './catalogue.ts';
export { type Column, column, columnCount, columns } from './columns.ts';
export type {
  Comparison,
  ComparisonOptions,
  DayComparison,
  DayCount,
  IntervalComparison,
  MeasureComparison,
  MeasureComparisons,
  RunMeasureComparisons,
  TypeComparison,
  Verdict,
} from './comparison.ts';
export { ComparisonAccumulator } from './comparison-accumulator.ts';
export { dayColumn, dayColumnCount, neverAnswered, promisedPercents } from './day-columns.ts';
export { formulaOf } from './formula.ts';
export { furtherLevelSum, levelsOf } from './further-levels.ts';
export {
  type GroupMeasures,
  type GroupReport,
  groupLedgerKeys,
  groupMeasureKeys,
} from './group-accumulator.ts';
export {
  type CaseColumn,
  type LedgerColumn,
  ledgerColumn,
  ledgerColumns,
  ledgerCount,
  type StageColumn,
  stageColumn,
  stageColumnCount,
  stageColumns,
} from './ledger.ts';
export { denominatorOf, levelSum, type MeasureSum, measureSums, sumOf } from './measure-sums.ts';
export type { Predictability } from './predictability.ts';
export type {
  DayReport,
  Estimate,
  IntervalReport,
  Measures,
  Provenance,
  Report,
  RunMeasures,
  Spread,
  TypeReport,
  TypeWaits,
  WaitQuantiles,
} from './report.ts';
export {
  type RunColumn,
  type RunMeasure,
  type RunMeasureKey,
  runCatalogue,
  runMeasureKeys,
} from './run-catalogue.ts';
export { RunSums, runBy, runOver } from './run-sums.ts';
export { Scopes } from './scopes.ts';
export {
  type LevelKey,
  levelKey,
  populations,
  serviceLevelMeasure,
  serviceLevelRules,
  serviceLevels,
} from './service-levels.ts';
export { SideReader } from './side-reader.ts';
export type { GroupSnapshot, SnapshotReport, TypeSnapshot } from './snapshots.ts';
export { student95 } from './student.ts';
export {
  type CaseShape,
  dayRow,
  ledgerRow,
  placesOf,
  sizeOf,
  snapshotRow,
  stageRow,
  type TallyShape,
  type TallySize,
  type TypeShape,
  tallyLength,
} from './tally-shape.ts';
export { type TargetReport, usualFloor } from './targets.ts';
export {
  binCount,
  binEnd,
  binMiddle,
  binOf,
  binOfTicks,
  calledBackBlock,
  histogramLength,
  leftBlock,
  solutionBlock,
  waitQuantile,
} from './wait-histogram.ts';
export { type ShareOfDays, wilson } from './wilson.ts';
