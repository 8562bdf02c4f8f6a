export {
  type MonthInput,
  type MonthReport,
  monthStudy,
  type RuleMonth,
  type TypeMonth,
  usualDays,
} from './month-study.ts';
export type { Known, MonthLevel } from './months.ts';
export type { MonthTerms, PayStep } from './terms.ts';
