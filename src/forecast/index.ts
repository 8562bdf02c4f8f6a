export type { HolidayCalendar, SpecialDay, SpecialReason } from './day-kinds.ts';
export type {
  BackTestReport,
  Forecast,
  ForecastDay,
  ForecastInterval,
  ForecastOptions,
  Parts,
} from './forecast-week.ts';
export { forecastWeek } from './forecast-week.ts';
export {
  type History,
  type HistoryDay,
  type HistoryRow,
  type RaggedInterval,
  readHistory,
} from './history.ts';
export { easterSunday, type Holiday, polishHoliday, polishHolidays } from './polish-holidays.ts';
export type { SetAsideDay, SetAsideReason } from './set-aside.ts';
export { bySimpleRule, type SimpleRule, simpleRules } from './simple-rules.ts';
export { calendarOf, scenarioOfForecast, type UnfitReason, unfitFor, volumesOf } from './to-scenario.ts';
