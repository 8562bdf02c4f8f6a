/**
 * The numbers that stand at once: needed people and measures by formula, for every interval of a contact type
 * and for any other number of people in one of them.
 */
import { erlangA } from '../../src/erlang/index.ts';
import { intervalsOf, type Scenario } from '../../src/scenario/index.ts';
import { type Goals, requiredAgents } from '../../src/staffing/index.ts';
import { type Figures, formulaFigure } from './figures.ts';
import { PerScenario } from './per-scenario.ts';
import {
  agentsOf,
  groupOf,
  handleTimesOf,
  meanOf,
  serviceLevelTargetOf,
  typeOf,
  volumesOf,
} from './plan-rows.ts';

export interface FormulaDay {
  readonly intervals: readonly { readonly needed: number | null; readonly figures: Figures }[];
  /** All intervals together, by contacts. */
  readonly total: Figures;
}

const days = new PerScenario<FormulaDay>();

export function formulaDay(scenario: Scenario, typeId: string): FormulaDay {
  return days.get(scenario, typeId, () => calculateDay(scenario, typeId));
}

function calculateDay(scenario: Scenario, typeId: string): FormulaDay {
  const type = typeOf(scenario, typeId);
  const agents = agentsOf(scenario, groupOf(scenario, typeId));
  const volumes = volumesOf(scenario, type);
  const intervals = intervalsOf(scenario.calendar).map(({ index }) => ({
    needed: neededAt(scenario, typeId, index),
    figures: formulaAt(scenario, typeId, index, agents[index] ?? 0),
  }));
  const sum = (pick: (figures: Figures) => number | null) => {
    let total = 0;
    let weight = 0;
    intervals.forEach(({ figures }, i) => {
      const value = pick(figures);
      if (value === null) return;
      total += value * (volumes[i] ?? 0);
      weight += volumes[i] ?? 0;
    });
    return weight > 0 ? total / weight : null;
  };
  return {
    intervals,
    total: {
      serviceLevel: formulaFigure(sum((f) => f.serviceLevel.value)),
      wait: formulaFigure(sum((f) => f.wait.value)),
      abandonment: formulaFigure(sum((f) => f.abandonment.value)),
      occupancy: formulaFigure(sum((f) => f.occupancy.value)),
      spread: undefined,
      neverSettles: intervals.some(({ figures }) => figures.neverSettles),
    },
  };
}

function inputAt(scenario: Scenario, typeId: string, index: number) {
  const type = typeOf(scenario, typeId);
  const target = serviceLevelTargetOf(type);
  return {
    arrivalRate: (volumesOf(scenario, type)[index] ?? 0) / scenario.calendar.intervalLength,
    handleTime: handleTimesOf(scenario, type)[index] ?? 0,
    patience: type.patience ? meanOf(type.patience) : Number.POSITIVE_INFINITY,
    acceptableWait: target?.within ?? 20,
    target,
  };
}

function neededAt(scenario: Scenario, typeId: string, index: number): number | null {
  const { target, ...input } = inputAt(scenario, typeId, index);
  const goals: Goals = target ? { serviceLevelTarget: target.share } : {};
  try {
    return requiredAgents({ model: 'a', ...input, ...goals }).requiredAgents;
  } catch {
    return null;
  }
}

export function formulaAt(scenario: Scenario, typeId: string, index: number, agents: number): Figures {
  const { target: _, ...input } = inputAt(scenario, typeId, index);
  const result = erlangA({ ...input, agents: Math.round(agents) });
  if (!result.stable) {
    return {
      serviceLevel: formulaFigure(null),
      wait: formulaFigure(null),
      abandonment: formulaFigure(null),
      occupancy: formulaFigure(null),
      spread: undefined,
      neverSettles: true,
    };
  }
  return {
    serviceLevel: formulaFigure(result.serviceLevel),
    wait: formulaFigure(result.averageWait),
    abandonment: formulaFigure('abandonmentRate' in result ? result.abandonmentRate : 0),
    occupancy: formulaFigure(result.occupancy),
    spread: undefined,
    neverSettles: false,
  };
}
