export { coverShifts, type NoCover, type ShiftCount, type ShiftCover } from './cover-shifts.ts';
export type { BreakRule, CountOverTime, ShiftLibrary, ShiftType, ShortBreaks } from './library.ts';
export { type Miss, type MissedInterval, missesOf } from './misses.ts';
export type { Obstacle, ObstacleReason } from './obstacles.ts';
export { parseShiftLibrary } from './parse-library.ts';
export { polishLibrary } from './polish-library.ts';
export {
  type Requirement,
  type RequirementMethod,
  type RequirementSource,
  requirementsOf,
} from './requirement.ts';
export type { ShiftProblemInput } from './shift-problem.ts';
export {
  type GroupCover,
  type ShiftStaffing,
  type ShiftStaffingInput,
  staffByShifts,
  usualShiftLimits,
  withShifts,
} from './staff-by-shifts.ts';
