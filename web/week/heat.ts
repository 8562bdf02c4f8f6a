/**
 * The heat map as data: for each time of day and each day a figure, how it is written, and how far it lies from the
 * middle of the scale, in three steps to either side. The middle is what the figure is held against: half of the days
 * (or as many as the target asks for), the target's share, just enough people.
 */
import type { Report } from '../../src/measures/index.ts';
import { dayGrid, type Scenario, serviceLevelTargetOf } from '../../src/scenario/index.ts';
import { formulaDay } from '../formula/index.ts';
import type { Locale } from '../state/locale.ts';
import { agentsOf, groupOf, hasOwnPeople, typeOf, volumesOf } from '../state/plan-rows.ts';

export const looks = ['reached', 'level', 'gap'] as const;
/** What the map shows. */
export type Look = (typeof looks)[number];

/** Steps from the middle: below 0 is worse, above it better; 0 only where nothing is spare or short. */
export type Shade = -3 | -2 | -1 | 0 | 1 | 2 | 3;

export interface HeatCell {
  /** Number of the interval. */
  readonly index: number;
  /** undefined: nothing to say, nobody is expected or it is not known yet. */
  readonly value: number | undefined;
  readonly text: string;
  readonly shade: Shade;
}

export interface HeatRow {
  /** Seconds after the day's midnight. */
  readonly start: number;
  /** One for each day; null where it is closed. */
  readonly cells: readonly (HeatCell | null)[];
}

/** The looks that have something to show of a type. */
export function looksOf(scenario: Scenario, typeId: string): readonly Look[] {
  const hasTarget = serviceLevelTargetOf(typeOf(scenario, typeId)) !== undefined;
  if (!hasTarget) return ['level'];
  return hasOwnPeople(scenario, typeId) ? looks : ['reached', 'level'];
}

/** The map of a type. */
export function heatRows(
  scenario: Scenario,
  typeId: string,
  look: Look,
  report: Report | undefined,
  locale: Locale,
): readonly HeatRow[] {
  const type = typeOf(scenario, typeId);
  const target = serviceLevelTargetOf(type);
  const volumes = volumesOf(scenario, type);
  const seen = report?.types[type.id]?.intervals;
  const gaps = look === 'gap' ? gapsOf(scenario, type.id) : [];
  const middle = look === 'reached' ? (target?.onDays ?? 0.5) : look === 'level' ? (target?.share ?? 0.8) : 0;
  const seenAt = (index: number): number | null | undefined => {
    if (look === 'gap') return volumes[index] === 0 ? undefined : gaps[index];
    return look === 'reached' ? seen?.[index]?.spread.kept : seen?.[index]?.serviceLevel.mean;
  };
  return dayGrid(scenario.calendar).map(({ start, intervals }) => ({
    start,
    cells: intervals.map((index): HeatCell | null => {
      if (index === null) return null;
      const value = seenAt(index) ?? undefined;
      return {
        index,
        value,
        text: value === undefined ? '' : look === 'gap' ? locale.signed(value, 1) : locale.percent(value),
        shade: value === undefined ? 0 : look === 'gap' ? ofPeople(value) : ofShare(value, middle),
      };
    }),
  }));
}

function gapsOf(scenario: Scenario, typeId: string): readonly (number | undefined)[] {
  const agents = agentsOf(scenario, groupOf(scenario, typeId));
  return formulaDay(scenario, typeId).intervals.map(({ needed }, i) =>
    needed === null ? undefined : agents[i]! - needed,
  );
}

/** Thirds of the way from the middle to either end. */
function ofShare(value: number, middle: number): Shade {
  const reach = value >= middle ? 1 - middle : middle;
  const steps = reach > 0 ? Math.min(3, 1 + Math.floor((3 * Math.abs(value - middle)) / reach)) : 3;
  return (value >= middle ? steps : -steps) as Shade;
}

/** One, two, three and more people. */
function ofPeople(gap: number): Shade {
  const steps = Math.min(3, Math.ceil(Math.abs(gap)));
  return (gap < 0 ? -steps : steps) as Shade;
}
