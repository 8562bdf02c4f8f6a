export { parseClock, parseDate } from './clock.ts';
export { parseDuration, parseRate, parseTarget, type TargetReading } from './duration.ts';
export {
  type DecimalSign,
  decimalSignOf,
  type NumberOptions,
  type NumberReading,
  parseNumber,
  readNumber,
} from './number.ts';
