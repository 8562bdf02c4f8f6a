export { type Delimiter, readPastedCells } from './cells.ts';
export { parseClock, parseDate } from './clock.ts';
export { parseDuration, parseRate, parseTarget, type TargetReading } from './duration.ts';
export { type HalfHourOptions, type HalfHours, readHalfHours } from './half-hours.ts';
export type { ColumnRole } from './headers.ts';
export {
  type DecimalSign,
  decimalSignOf,
  type NumberOptions,
  type NumberReading,
  parseNumber,
  readNumber,
} from './number.ts';
export { type PastedRow, type PastedRows, readPastedRows } from './pasted-rows.ts';
export {
  type Cells,
  type PastedColumn,
  type PastedColumns,
  type PastedShape,
  recognisePastedColumns,
  type TwoReadings,
} from './recognise.ts';
export { TableError, type TableIssue, type TableIssueCode, type TableIssueParams } from './table-issue.ts';
