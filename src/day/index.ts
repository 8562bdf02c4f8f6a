export { type Backlog, type BacklogInput, backlogByInterval } from './backlog.ts';
export {
  dayByEquations,
  type EquationsDay,
  type EquationsInput,
  type EquationsInterval,
  type EquationsMeasures,
  type LineState,
} from './day-by-equations.ts';
export { type Day, type DayInput, type DayTotal, dayByFormula, intervalSettings } from './day-by-formula.ts';
export {
  type IntervalMeasures,
  intervalMeasures,
  momentsOf,
  type StableInterval,
  type UnstableInterval,
} from './interval-measures.ts';
export {
  type HandleTimeSpec,
  type LaggedLoad,
  type LaggedLoadInput,
  laggedLoad,
  type MeanAndSd,
} from './lagged-load.ts';
export { type MarginalValue, marginalValues } from './marginal-values.ts';
export { type CurveInput, type CurvePoint, serviceLevelByAgents } from './service-level-by-agents.ts';
