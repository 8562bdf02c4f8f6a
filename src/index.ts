/**
 * Holdline's public API: a table of contents.
 *
 * Seconds, rates per second and shares 0..1 everywhere.
 */
export { erlangA, erlangB, erlangC } from './erlang/index.ts';
export { type Forecast, forecastWeek, type HistoryRow } from './forecast/index.ts';
export {
  type Comparison,
  catalogue,
  columns,
  type Estimate,
  type Measures,
  type Report,
} from './measures/index.ts';
export {
  parseScenario,
  presets,
  type Scenario,
  ScenarioError,
  scenarioDigest,
  scenarioSchema,
} from './scenario/index.ts';
export {
  compare,
  compareDrafts,
  type RunLimits,
  type Study,
  simulate,
  studyHere,
} from './simulation/index.ts';
export {
  askInterval,
  largestArrivalRate,
  longestHandleTime,
  type PromiseReport,
  promiseStudy,
  requiredAgents,
  sensitivity,
  shortestWait,
} from './staffing/index.ts';
export { type Sharpened, type SharpenedReport, sharpenedStudy } from './twin/index.ts';
export { version } from './version.ts';
export { type Language, languages, type Words, wordsOf } from './words/index.ts';
