export {
  type ColumnSum,
  catalogue,
  type Measure,
  type MeasureKey,
  measureKeys,
  type Unit,
} from './catalogue.ts';
export { type Column, column, columnCount, columns } from './columns.ts';
export type {
  DayReport,
  Estimate,
  IntervalReport,
  Measures,
  Provenance,
  Report,
  Spread,
  TypeReport,
  WaitQuantiles,
} from './report.ts';
