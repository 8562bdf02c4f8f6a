/**
 * Everything the Plan view shows of one contact type and day, from the scenario, the formulas and whatever
 * has been simulated so far. One pure function, so that no element has to know where a number came from.
 *
 * The needed line is the formula's, unless another one is given. A simulation moves the formula's only where it says
 * clearly (outside its own 95 % interval) that it is off: a line that flickers with the noise of a run helps nobody.
 */
import {
  type Estimate,
  type IntervalReport,
  type MeasureKey,
  type Measures,
  type Report,
  serviceLevelMeasure,
} from '../../src/measures/index.ts';
import { type AgentGroup, type Scenario, type ServiceLevelTarget, workOf } from '../../src/scenario/index.ts';
import { formulaAt, formulaDay } from '../formula/index.ts';
import { attentionOf } from './attention.ts';
import { type Figure, type Figures, type IntervalFigures, nothing, type StaffingFigures } from './figures.ts';
import {
  groupOf,
  groupsFor,
  hasOwnPeople,
  type PlanRow,
  planRows,
  serviceLevelTargetOf,
  typeOf,
} from './plan-rows.ts';
import type { Held } from './simulation-desk.ts';
import { curveNumbers, curveRange, tableNumbers, withAgentsAt } from './variants.ts';

export interface PictureInput {
  readonly scenario: Scenario;
  readonly typeId: string;
  /** Group whose people are shown; one that does not answer the type: the one that answers it first. */
  readonly groupId?: string;
  readonly day: number;
  /** Number of the selected interval; undefined: the one that needs attention. */
  readonly selected: number | undefined;
  /** First and last number of people on the curve as it stood. */
  readonly range: readonly [number, number] | undefined;
  /** Intervals of which other numbers of people have been simulated. */
  readonly explored: ReadonlySet<number>;
  readonly reportOf: (scenario: Scenario) => Held | undefined;
  /** What was simulated before the last edit: its spreads stand, dimmed, until the new ones come. */
  readonly before: Report | undefined;
  /** People needed of a group by another method than the formula, by number of interval; undefined: the formula's. */
  readonly neededOf?: (groupId: string) => readonly (number | null)[] | undefined;
}

export interface PlanPicture {
  /** Calls and chats, whose waits are of the moment; not e-mail, which can be caught up. */
  readonly isLive: boolean;
  /** The people do several things, or several groups answer: no formula knows how many are needed. */
  readonly isShared: boolean;
  /** The group whose people the rows hold. */
  readonly group: AgentGroup;
  readonly target: ServiceLevelTarget | undefined;
  readonly rows: readonly PlanRow[];
  readonly figures: readonly IntervalFigures[];
  /** All days of the type together. */
  readonly total: Figures;
  /** Position in `rows` of the interval that most needs attention, and of the selected one. */
  readonly attention: number;
  readonly selected: number;
  /** The interval that needs attention with the people there are, and with those needed. */
  readonly answer: { readonly now: StaffingFigures; readonly needed: StaffingFigures | undefined };
  /** The selected interval with other numbers of people: the curve's and the table's; worked out when asked for. */
  readonly curve: readonly StaffingFigures[];
  readonly table: readonly StaffingFigures[];
  readonly range: readonly [number, number];
  /** Simulated days behind the figures; 0: formulas only. */
  readonly replications: number;
}

export function planPicture(input: PictureInput): PlanPicture {
  const { scenario, day, reportOf } = input;
  const type = typeOf(scenario, input.typeId);
  const target = serviceLevelTargetOf(type);
  const level = serviceLevelMeasure(target);
  // Deferred work done too late here is caught up elsewhere: one interval alone proves nothing.
  const isLive = workOf(type.channel) !== 'deferred';
  const group =
    groupsFor(scenario, type.id).find(({ id }) => id === input.groupId) ?? groupOf(scenario, type.id);
  const isShared = !hasOwnPeople(scenario, type.id);
  const rows = planRows(scenario, type.id, day, group);
  const formula = isShared ? undefined : formulaDay(scenario, type.id);
  const byFormulaOf = (row: PlanRow) => formula?.intervals[row.index] ?? { needed: null, figures: unknown };
  const held = reportOf(scenario);
  const report = held?.result.types[type.id];
  const before = report ? undefined : input.before?.types[type.id]?.intervals;

  const simulatedAt = (row: PlanRow, agents: number): IntervalReport | undefined => {
    const variant = agents === row.agents ? scenario : withAgentsAt(scenario, group.id, row.index, agents);
    return reportOf(variant)?.result.types[type.id]?.intervals[row.index];
  };
  const staffed = (row: PlanRow, agents: number): StaffingFigures => {
    const simulated = simulatedAt(row, agents);
    const spread = simulated?.spread ?? (agents === row.agents ? before?.[row.index]?.spread : undefined);
    const byFormula = isShared ? unknown : formulaAt(scenario, type.id, row.index, agents);
    return {
      ...figuresOf(byFormula, simulated, level),
      spread,
      agents,
      formulaLevel: byFormula.serviceLevel,
      stale: !simulated && spread !== undefined,
    };
  };

  const line = input.neededOf?.(group.id);
  const figures = rows.map((row): IntervalFigures => {
    const { needed: byFormula, figures: formulaFigures } = byFormulaOf(row);
    const simulated = report?.intervals[row.index];
    const needed = line
      ? (line[row.index] ?? null)
      : isLive
        ? clearlyNeeded(byFormula, target, (n) => simulatedAt(row, n)?.[level])
        : byFormula;
    return {
      ...figuresOf(formulaFigures, simulated, level),
      spread: simulated?.spread ?? before?.[row.index]?.spread,
      index: row.index,
      needed,
      gap: needed === null ? null : row.agents - needed,
      stale: !simulated,
    };
  });

  const attention = attentionOf(
    rows,
    figures,
    isShared ? figures : rows.map((row) => byFormulaOf(row).figures),
    target,
    isLive && !isShared,
    (scenario.calendar.days[0]?.opens ?? 0) + (scenario.run?.warmUp ?? 0),
  );
  const chosen = rows.findIndex((row) => row.index === input.selected);
  const selected = chosen >= 0 ? chosen : attention;
  const [row, attentionRow] = [rows[selected]!, rows[attention]!];
  const [needed, attentionNeeded] = [figures[selected]!.needed, figures[attention]!.needed];
  const range = curveRange(row.agents, needed, input.range);
  let curve: readonly StaffingFigures[] | undefined;
  let table: readonly StaffingFigures[] | undefined;
  return {
    isLive,
    isShared,
    group,
    target,
    rows,
    figures,
    total: figuresOf(formula?.total ?? unknown, report, level),
    attention,
    selected,
    answer: {
      now: staffed(attentionRow, attentionRow.agents),
      needed: attentionNeeded === null ? undefined : staffed(attentionRow, attentionNeeded),
    },
    get curve() {
      curve ??= curveNumbers(range, row.agents, needed).map((n) => staffed(row, n));
      return curve;
    },
    get table() {
      table ??= tableNumbers(row.agents).map((n) => staffed(row, n));
      return table;
    },
    range,
    replications: held?.replications ?? 0,
  };
}

/** What is known without a simulation of people who do several things. */
const unknown: Figures = {
  serviceLevel: nothing,
  wait: nothing,
  abandonment: nothing,
  occupancy: nothing,
  spread: undefined,
  neverSettles: false,
};

/** The simulation's figures where there are any, else the formula's. */
function figuresOf(formula: Figures, simulated: Measures | undefined, level: MeasureKey): Figures {
  if (!simulated) return formula;
  const pick = ({ mean, halfWidth }: Estimate, before: Figure): Figure =>
    mean === null ? before : { value: mean, halfWidth, method: 'simulated' };
  return {
    serviceLevel: pick(simulated[level], formula.serviceLevel),
    wait: pick(simulated.averageWait, formula.wait),
    abandonment: pick(simulated.abandonmentRate, formula.abandonment),
    occupancy: pick(simulated.occupancy, formula.occupancy),
    spread: undefined,
    neverSettles: formula.neverSettles,
  };
}

/** The formula's number, moved up or down only by simulations whose whole interval contradicts it. */
function clearlyNeeded(
  needed: number | null,
  target: ServiceLevelTarget | undefined,
  levelWith: (agents: number) => Estimate | undefined,
): number | null {
  if (needed === null || !target) return needed;
  const misses = (n: number) => {
    const level = levelWith(n);
    return level?.mean != null && level.mean + (level.halfWidth ?? 1) < target.share;
  };
  const keeps = (n: number) => {
    const level = levelWith(n);
    return level?.mean != null && level.mean - (level.halfWidth ?? 1) >= target.share;
  };
  let n = needed;
  while (misses(n)) n++;
  if (n > needed) return n;
  while (n > 0 && keeps(n - 1)) n--;
  return n;
}
