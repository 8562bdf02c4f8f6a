export {
  type Sharpened,
  type SharpenedReport,
  sharpenedKeys,
  sharpenedRun,
  sharpenedStudy,
} from './sharpened.ts';
export { type Expected, type Twin, twinOf } from './twin.ts';
