export {
  type Backtest,
  type BacktestInput,
  type BacktestProgress,
  backtestStudy,
} from './backtest/backtest.ts';
export { backtestBars, waitErrors } from './backtest/bars.ts';
export type { Cause } from './backtest/causes.ts';
export type { Errors } from './backtest/errors.ts';
export type {
  BacktestModel,
  Bar,
  MeasureErrors,
  PatienceKind,
  PlacedPairs,
  Trust,
} from './backtest/model.ts';
export type { Pair } from './backtest/predictions.ts';
export { type BacktestMeasure, backtestMeasures } from './backtest/recount.ts';
export { type RelivedDays, scenarioOfHistory } from './backtest/scenario-of-history.ts';
export {
  type BusynessFound,
  busynessOf,
  busynessOfCounts,
  busynessSetting,
  type CountedDay,
} from './busyness.ts';
export { type Calibration, calibrate, type MeasuredPatience } from './calibrate.ts';
export { chooseDays, type DayChoice, weekdayOf } from './choose-days.ts';
export {
  conflictOf,
  type Diagnosis,
  type DiagnosisConflict,
  type DiagnosisInput,
  diagnose,
} from './diagnose.ts';
export {
  type ExponentialPatience,
  exponentialPatience,
  patienceOfIntervals,
} from './exponential-patience.ts';
export {
  historyOfImport,
  type ImportedHistory,
  type ImportGap,
  type ImportHistoryOptions,
} from './from-import.ts';
export { type Handling, handlingByType, handlingOfCalls, handlingOfIntervals } from './handling.ts';
export type { Counting, History, HistoryDay, RecordedCall, RecordedInterval, StaffStep } from './history.ts';
export { type CallCounting, type CallHistory, type CallLog, historyOfCalls } from './history-of-calls.ts';
export {
  hazardBetween,
  kaplanMeier,
  patienceLaw,
  type SurvivalCurve,
  survivalAt,
  type Wait,
} from './kaplan-meier.ts';
export { agentSteps, agentsByInterval, type Duty, type DutyRule, onDuty } from './on-duty.ts';
export { type RedialsFound, redialsOf } from './redials.ts';
export { typeToCalibrate, useInScenario } from './use-in-scenario.ts';
