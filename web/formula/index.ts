/**
 * The numbers that stand at once: people needed and measures by formula, for every interval of a contact type
 * and for any other number of people in one of them.
 */
import type { IntervalMeasures } from '../../src/day/index.ts';
import { type ContactType, type Scenario, workOf } from '../../src/scenario/index.ts';
import { setAgents } from '../state/edits.ts';
import { type Figures, formulaFigure } from '../state/figures.ts';
import { PerScenario } from '../state/per-scenario.ts';
import { agentsOf, groupOf, typeOf, volumesOf } from '../state/plan-rows.ts';
import { type DeferredInterval, deferredDay } from './deferred-formula.ts';
import { LiveFormula, type LiveTotal } from './live-formula.ts';

export interface FormulaDay {
  readonly intervals: readonly FormulaInterval[];
  /** All intervals together, by contacts. */
  readonly total: Figures;
}

export interface FormulaInterval {
  /** People needed on the line; null where no number keeps the promise, or none is given. */
  readonly needed: number | null;
  readonly figures: Figures;
}

const days = new PerScenario<FormulaDay>();
const deferredDays = new PerScenario<readonly DeferredInterval[]>();
/** People are not in here, so an edit of people finds everything worked out. */
const live = new WeakMap<ContactType, { readonly of: readonly unknown[]; readonly formula: LiveFormula }>();

export function formulaDay(scenario: Scenario, typeId: string): FormulaDay {
  return days.get(scenario, typeId, () => {
    const type = typeOf(scenario, typeId);
    return workOf(type.channel) === 'deferred'
      ? deferredFormulaDay(scenario, type)
      : liveFormulaDay(scenario, type);
  });
}

/** Measures of interval `index` with `agents` on the line there, everything else the same. */
export function formulaAt(scenario: Scenario, typeId: string, index: number, agents: number): Figures {
  const type = typeOf(scenario, typeId);
  if (workOf(type.channel) !== 'deferred') {
    const formula = liveFormula(scenario, type);
    return figuresOf(formula.at(index, agents), formula.knowsOccupancy);
  }
  const intervals = deferredDays.get(scenario, `${typeId} ${index} ${agents}`, () => {
    const changed = setAgents(scenario, typeId, new Map([[index, agents]]));
    return deferredDay(changed, typeId, agentsOf(changed, groupOf(changed, typeId)));
  });
  return deferredFigures(intervals[index]!);
}

function liveFormula(scenario: Scenario, type: ContactType): LiveFormula {
  const group = groupOf(scenario, type.id);
  const of = [scenario.calendar, scenario.surges, group.concurrency];
  const known = live.get(type);
  if (known?.of.every((part, i) => part === of[i])) return known.formula;
  const formula = new LiveFormula(scenario, type, group);
  live.set(type, { of, formula });
  return formula;
}

function liveFormulaDay(scenario: Scenario, type: ContactType): FormulaDay {
  const formula = liveFormula(scenario, type);
  const agents = agentsOf(scenario, groupOf(scenario, type.id));
  const { intervals, total } = formula.all(agents);
  return {
    intervals: intervals.map((measures, i) => ({
      needed: formula.needed(i),
      figures: figuresOf(measures, formula.knowsOccupancy),
    })),
    total: figuresOf(total, formula.knowsOccupancy),
  };
}

function figuresOf(measures: IntervalMeasures | LiveTotal, knowsOccupancy: boolean): Figures {
  const settled = 'serviceLevel' in measures ? measures : undefined;
  return {
    serviceLevel: formulaFigure(settled?.serviceLevel),
    wait: formulaFigure(settled?.averageWait),
    abandonment: formulaFigure(settled?.abandonmentRate),
    occupancy: formulaFigure(knowsOccupancy ? settled?.occupancy : null),
    spread: undefined,
    neverSettles: !measures.stable,
  };
}

function deferredFormulaDay(scenario: Scenario, type: ContactType): FormulaDay {
  const agents = agentsOf(scenario, groupOf(scenario, type.id));
  const volumes = volumesOf(scenario, type);
  const intervals = deferredDay(scenario, type.id, agents);
  const mean = (pick: (interval: DeferredInterval) => number | null, weights: readonly number[]) => {
    let sum = 0;
    let weight = 0;
    intervals.forEach((interval, i) => {
      const value = pick(interval);
      if (value === null) return;
      sum += value * weights[i]!;
      weight += weights[i]!;
    });
    return weight > 0 ? sum / weight : null;
  };
  return {
    intervals: intervals.map((interval) => ({ needed: interval.needed, figures: deferredFigures(interval) })),
    total: {
      serviceLevel: formulaFigure(mean(({ serviceLevel }) => serviceLevel, volumes)),
      wait: formulaFigure(mean(({ wait }) => wait, volumes)),
      abandonment: formulaFigure(0),
      occupancy: formulaFigure(mean(({ occupancy }) => occupancy, agents)),
      spread: undefined,
      neverSettles: false,
    },
  };
}

function deferredFigures({ serviceLevel, wait, occupancy }: DeferredInterval): Figures {
  return {
    serviceLevel: formulaFigure(serviceLevel),
    wait: formulaFigure(wait),
    abandonment: formulaFigure(0),
    occupancy: formulaFigure(occupancy),
    spread: undefined,
    neverSettles: false,
  };
}
