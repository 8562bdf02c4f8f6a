/** A plan found by simulation as text: people by interval and group, the targets that hold it up, how it was proven. */
import { dayOffset, intervalsOf, type Scenario } from '../../scenario/index.ts';
import type { PlannedTarget, StaffingPlan, StaffingProgress, Unreachable } from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import { clock } from '../tables/figures.ts';
import { formatTable } from '../tables/table.ts';
import { promiseOf } from '../tables/target-table.ts';

export interface PlanTold {
  readonly name: string;
  /** Seconds. */
  readonly took: number;
  /** Name, for each interval, whose target decides. */
  readonly explain: boolean;
}

/** The plan, or why there is none. */
export function planText(plan: StaffingPlan, { name, took, explain }: PlanTold, context: Context): string {
  const { words, figures } = context;
  const { staffing } = words;
  const { scenario, groups, targets, proof, usual, asGiven, unreachable } = plan;
  const list = (ids: readonly string[]) => ids.join(', ');
  const remarks = [
    ...(usual.length > 0 ? [staffing.usual(list(usual))] : []),
    ...(asGiven.length > 0 ? [staffing.asGiven(list(asGiven))] : []),
  ];
  if (unreachable.length > 0) {
    const lines = unreachable.map((target) => unreachableLine(target, scenario, context));
    return [...lines, staffing.mend, ...remarks, ''].join('\n');
  }
  if (plan.agentHours === 0 && targets.every(({ level }) => level === null)) {
    return [staffing.nobodyComes, ...remarks, ''].join('\n');
  }
  if (proof === null) return [staffing.nobodyPlanned, ...remarks, ''].join('\n');
  return [
    `${staffing.title(name)}\n`,
    peopleTable(scenario, groups, explain, context),
    targetsTable(targets, scenario, context),
    staffing.hours(figures.number(plan.agentHours)),
    ...(plan.cost === null ? [] : [staffing.cost(figures.value(plan.cost, 'money'))]),
    staffing.gap(figures.share(Math.min(1, plan.atLeast))),
    ...remarks,
    staffing.proven(
      figures.number(proof.replications),
      proof.seed,
      figures.number(plan.simulated),
      figures.duration(took),
    ),
    ...notProven(
      targets.filter((target) => !target.holds),
      scenario,
      context,
    ),
    '',
  ].join('\n');
}

/** The best plan of a search that was stopped. */
export function stoppedText(latest: StaffingProgress, scenario: Scenario, context: Context): string {
  const groups = Object.entries(latest.agents).map(([id, agents]) => {
    const group = scenario.groups.find((other) => other.id === id);
    return { name: group?.name ?? id, agents, binding: [] };
  });
  const { staffing } = context.words;
  const hours = staffing.hours(context.figures.number(latest.agentHours));
  return [peopleTable(scenario, groups, false, context), hours, staffing.stopped, ''].join('\n');
}

interface People {
  readonly name: string;
  readonly agents: readonly number[];
  readonly binding: readonly (string | null)[];
}

function peopleTable(
  scenario: Scenario,
  groups: readonly People[],
  explain: boolean,
  { words, figures }: Context,
): string {
  const nameOf = (id: string) => scenario.types.find((type) => type.id === id)?.name ?? id;
  const rows = intervalsOf(scenario.calendar).map(({ index }) => {
    const deciding = new Set(groups.flatMap(({ binding }) => binding[index] ?? []));
    return [
      placeOf('interval', index, scenario, words.staffing.whole),
      ...groups.map(({ agents }) => figures.number(agents[index]!)),
      ...(explain ? [[...deciding].map(nameOf).join(', ')] : []),
    ];
  });
  const header = [
    words.columns.time,
    ...groups.map(({ name }) => name),
    ...(explain ? [words.columns.binding] : []),
  ];
  return formatTable(header, rows, { left: explain ? [0, header.length - 1] : [0] });
}

function targetsTable(targets: readonly PlannedTarget[], scenario: Scenario, context: Context): string {
  const { words, figures } = context;
  const { promised, tightest, needed, fresh, holds, decides } = words.staffing.columns;
  const rows = targets.map((target) => {
    const unit = unitOf(target);
    const { level, low, high, bound } = target;
    return [
      target.name,
      promiseOf(target.target, context),
      level === null ? '' : placeOf(target.over, target.index, scenario, words.staffing.whole),
      figures.value(bound, unit),
      level === null
        ? ''
        : `${figures.value(level, unit)} (${figures.value(low, unit)} … ${figures.value(high, unit)})`,
      level === null ? '' : target.holds ? words.targets.yes : words.targets.no,
      figures.number(target.binds),
    ];
  });
  const header = [words.columns.type, promised, tightest, needed, fresh, holds, decides];
  return formatTable(header, rows, { left: [0, 1, 2, 5] });
}

/** Targets that the fresh days missed, and the level each would hold at; nothing where all held. */
function notProven(missed: readonly PlannedTarget[], scenario: Scenario, context: Context): string[] {
  if (missed.length === 0) return [];
  const { words, figures } = context;
  const { staffing } = words;
  const lines = missed.map(({ name, target, level, over, index }) =>
    staffing.missed(
      name,
      promiseOf(target, context),
      placeOf(over, index, scenario, staffing.whole),
      figures.value(level, unitOf({ target })),
    ),
  );
  // the end of the interval that is sure: the lower of a share to reach, the higher of one not to exceed
  const feasible = missed.map(({ name, target, low, high }) =>
    staffing.holdsAt(name, figures.value(target.measure === 'serviceLevel' ? low : high, unitOf({ target }))),
  );
  return [staffing.notProven(lines.join('; ')), staffing.feasible(feasible.join(', '))];
}

function unreachableLine(missed: Unreachable, scenario: Scenario, context: Context): string {
  const { words, figures } = context;
  const place = placeOf(missed.over, missed.index, scenario, words.staffing.whole);
  const best = figures.value(missed.best, unitOf(missed));
  return words.staffing.unreachable(missed.name, promiseOf(missed.target, context), place, best);
}

function unitOf({ target }: { readonly target: PlannedTarget['target'] }): 'seconds' | 'share' {
  return target.measure === 'averageSpeedOfAnswer' ? 'seconds' : 'share';
}

/** An interval by its clock (and day, where there are several), a day, or the whole. */
function placeOf(over: PlannedTarget['over'], index: number, { calendar }: Scenario, whole: string): string {
  if (over === 'run') return whole;
  const { days } = calendar;
  const nameOf = (day: number) => days[day]!.date ?? `${day + 1}`;
  if (over === 'day') return nameOf(index);
  const { start, day } = intervalsOf(calendar)[index]!;
  const time = clock(start - dayOffset(days, day));
  return days.length > 1 ? `${nameOf(day)} ${time}` : time;
}
