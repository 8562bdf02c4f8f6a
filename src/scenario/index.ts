export {
  dayNumber,
  dayOffset,
  type Interval,
  intervalCount,
  intervalsOf,
  intervalsOfDay,
  type Session,
  secondsPerDay,
  sessionsOf,
} from './calendar.ts';
export type * from '../random/distribution.ts';
export type * from './scenario.ts';
export { scenarioVersion } from './scenario.ts';
