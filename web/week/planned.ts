/** A forecast as the page's plan: its days and volumes in place of the old ones, people set to those needed. */
import { calendarOf, type Forecast, volumesOf } from '../../src/forecast/index.ts';
import { isDate, type Scenario } from '../../src/scenario/index.ts';
import { formulaDay } from '../formula/index.ts';
import { withPastedPlan } from '../state/calendar-edits.ts';
import { typeOf } from '../state/plan-rows.ts';

/** The scenario with a forecast as one contact type's volumes; with its spread as busyness, where that is wanted. */
export function plannedFrom(
  scenario: Scenario,
  typeId: string,
  forecast: Forecast,
  withBusyness: boolean,
): Scenario {
  const pasted = { calendar: calendarOf(forecast), volumes: volumesOf(forecast) };
  const next = withPastedPlan(scenario, typeId, pasted, (unstaffed) =>
    formulaDay(unstaffed, typeOf(unstaffed, typeId).id).intervals.map(({ needed }) => needed ?? 0),
  );
  const { busyness } = forecast;
  if (!withBusyness || !busyness) return next;
  const { busyness: _, ...rest } = next;
  return {
    ...rest,
    types: next.types.map((type) => ({ ...type, volume: { ...type.volume, busyness } })),
  };
}

/** Days that the planner names, a line each: `2026-05-02 0,4`; or the first line that is none. */
export function readSpecialLines(
  text: string,
): { readonly days: readonly { date: string; factor: number }[] } | { readonly wrong: string } {
  const days: { date: string; factor: number }[] = [];
  for (const line of text.split(/[\n;]+/)) {
    if (line.trim() === '') continue;
    const [, date, factor] =
      /^(\d{4}-\d\d-\d\d)(?:\s*[=×x]\s*|\s+)(\d{1,2}(?:[.,]\d{1,4})?)$/.exec(line.trim()) ?? [];
    if (date === undefined || factor === undefined || !isDate(date)) return { wrong: line.trim() };
    days.push({ date, factor: Number(factor.replace(',', '.')) });
  }
  return { days };
}
