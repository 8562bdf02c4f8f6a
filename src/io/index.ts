export { type Delimiter, readPastedCells } from './cells.ts';
export { parseClock, parseDate } from './clock.ts';
export { parseDuration, parseRate, parseTarget, type TargetReading } from './duration.ts';
export { type HalfHourOptions, type HalfHours, readHalfHours } from './half-hours.ts';
export type { ColumnRole } from './headers.ts';
export type {
  Aside,
  AsideReason,
  CallRecord,
  Choice,
  ColumnFound,
  FileForm,
  Import,
  ImportOptions,
  ImportRow,
  Mend,
  Question,
  QuestionCode,
  QueueFound,
  Remark,
  RemarkCode,
} from './import/import.ts';
export { type ImportSource, importTable } from './import/import-table.ts';
export {
  type ImportAbout,
  importPlan,
  type Obstacle,
  type PastedPlan,
  type PlanImport,
  type ReadDays,
  type UsualTimes,
} from './import/planned-days.ts';
export { type Meaning, parseMeaning, type Role, roles, type TimeUnit } from './import/roles.ts';
export { datetimeOf, toCsv } from './import/to-csv.ts';
export {
  type ImportedScenario,
  type ImportedScenarioOptions,
  importedScenario,
  plannedRows,
} from './import/to-scenario.ts';
export type { Attribution, Counted, LayoutId, WaitStart } from './layouts/index.ts';
export {
  type DecimalSign,
  decimalSignOf,
  type NumberOptions,
  type NumberReading,
  parseNumber,
  readNumber,
} from './number.ts';
export { TableError, type TableIssue, type TableIssueCode, type TableIssueParams } from './table-issue.ts';
export { tableLimits } from './table-limits.ts';
export { decodeText, type Encoding } from './text/decode.ts';
export type { DateOrder } from './text/stamp.ts';
export { isZone } from './text/zone.ts';
