/** `holdline staff FILE --method day`: the needed line of a day by the forward equations, as a table, CSV or JSON. */
import {
  dayByEquations,
  type EquationsInterval,
  type MarginalValue,
  marginalValues,
} from '../../day/index.ts';
import { readHalfHours } from '../../io/index.ts';
import { dayOffset, intervalsOf, parseScenario, type Scenario, ScenarioError } from '../../scenario/index.ts';
import {
  daySessions,
  goalsOfTargets,
  isOneLine,
  type RequiredAgents,
  requiredByDay,
  type TargetGoals,
} from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import { goalsOf } from '../flags/centre-flags.ts';
import type { CliWords } from '../language.ts';
import { BadInput, type Problem, problem, scenarioProblem } from '../problem.ts';
import { explained } from '../reading/read-scenario.ts';
import { readSource, type Source } from '../reading/source.ts';
import { clock } from '../tables/figures.ts';
import { formatTable } from '../tables/table.ts';
import { checkReach } from './check-reach.ts';
import type { StaffValues } from './staff-flags.ts';

/** One row of the answer. */
interface NeededRow extends RequiredAgents {
  readonly date: string | undefined;
  /** Clock time, `08:30`. */
  readonly start: string;
  readonly offered: number;
  readonly handleTime: number;
  readonly serviceLevel: number | null;
  readonly abandonmentRate: number | null;
  readonly occupancy: number | null;
  readonly averageWait: number | null;
  /** What one more person here is worth to the session. */
  readonly oneMore: MarginalValue;
}

/** The people needed in every interval, and what the day then comes to. @throws BadInput */
export async function staffByDay(values: StaffValues, file: string, context: Context): Promise<0> {
  const source = await readSource(file, context.standardInput);
  const scenario = scenarioOf(source, values.patience);
  if (!isOneLine(scenario)) throw new BadInput([problem(source.name, undefined, 'notOneLine')]);
  const demanded = goalsOf(values);
  const named = Object.keys(demanded).length > 0;
  const goals = named ? demanded : goalsOfTargets(scenario.types[0]!.targets ?? []);
  if (Object.keys(goals).length === 0)
    throw new BadInput([problem('--target', undefined, 'nothingDemanded')]);
  const problems = named ? checkDemand(goals) : checkReach(scenario, source.name);
  if (problems.length > 0) throw new BadInput(problems);
  const rows = neededRows(scenario, goals, values.shrinkage);
  tell(rows, scenario, ignored(scenario, named), values, context);
  return 0;
}

type Ignored = Exclude<keyof CliWords['equationsIgnore'], 'sentence'>;

/** What the scenario says and the equations do not know. */
function ignored({ types, groups }: Scenario, isGoalNamed: boolean): Ignored[] {
  const { callback, targets = [] } = types[0]!;
  const levels = isGoalNamed ? [] : targets.filter((target) => target.measure === 'serviceLevel');
  const [first] = levels;
  const has: Readonly<Record<Ignored, boolean>> = {
    callback: callback !== undefined,
    rule:
      (first?.rule ?? 'answered/offered') !== 'answered/offered' || (first?.population ?? 'live') !== 'live',
    onDays: first?.onDays !== undefined,
    furtherLevels: levels.length > 1,
    groups: groups.length > 1 || groups.some(({ skills }) => skills.some(({ speed = 1 }) => speed !== 1)),
  };
  return (Object.keys(has) as Ignored[]).filter((key) => has[key]);
}

function checkDemand({ serviceLevelTarget = 0 }: TargetGoals): Problem[] {
  return serviceLevelTarget >= 1 ? [problem('--target', undefined, 'targetOutOfReach')] : [];
}

function scenarioOf(source: Source, patience: number | undefined): Scenario {
  if (source.kind === 'csv') {
    const law = patience === undefined ? {} : { patience: { law: 'exponential', mean: patience } as const };
    return explained(source, () => readHalfHours(source.text, { agents: 'optional', ...law })).scenario;
  }
  if (patience !== undefined) throw new BadInput([problem('--patience', undefined, 'onlyForCsv')]);
  const content = source.kind === 'json' ? source.content : source.scenario;
  try {
    return parseScenario(content);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new BadInput(error.issues.map((issue) => scenarioProblem(issue, source.name)));
  }
}

function neededRows(scenario: Scenario, goals: TargetGoals, shrinkage: number): NeededRow[] {
  const { calendar } = scenario;
  const intervals = intervalsOf(calendar);
  return daySessions(scenario).flatMap(({ first, input }) => {
    const needed = requiredByDay({ ...input, ...goals, shrinkage });
    const agents = needed.map((each) => each.requiredAgents);
    const line = { ...input, agents, acceptableWait: goals.acceptableWait ?? 20 };
    const day = dayByEquations(line);
    const more = marginalValues(line);
    const { handleTime } = input;
    return needed.map((answer, i) => {
      const at = intervals[first + i]!;
      const { offered, serviceLevel, abandonmentRate, occupancy, averageWait }: EquationsInterval =
        day.intervals[i]!;
      return {
        date: calendar.days[at.day]!.date,
        start: clock(at.start - dayOffset(calendar.days, at.day)),
        offered,
        handleTime: typeof handleTime === 'number' ? handleTime : handleTime[i]!,
        ...answer,
        serviceLevel,
        abandonmentRate,
        occupancy,
        averageWait,
        oneMore: more[i]!,
      };
    });
  });
}

function tell(
  rows: readonly NeededRow[],
  { calendar, types }: Scenario,
  leftOut: readonly Ignored[],
  { explain, csv }: StaffValues,
  { words, measures, figures, json, out }: Context,
): void {
  const people = rows.reduce((sum, { requiredAgents }) => sum + requiredAgents, 0);
  const hours = (people * calendar.intervalLength) / 3600;
  const offered = rows.reduce((sum, row) => sum + row.offered, 0);
  const share = (of: (row: NeededRow) => number | null) =>
    offered > 0 ? rows.reduce((sum, row) => sum + row.offered * (of(row) ?? 0), 0) / offered : null;
  const total = {
    serviceLevel: share((row) => row.serviceLevel),
    abandonmentRate: share((row) => row.abandonmentRate),
  };
  const dated = rows.some(({ date }) => date !== undefined);
  if (json) {
    out(
      `${JSON.stringify({ method: 'day', agentHours: hours, offered, ...total, leftOut, intervals: rows }, null, 2)}\n`,
    );
    return;
  }
  if (csv) {
    const { handleTime } = types[0]!;
    const sd = (row: NeededRow) => ('sd' in handleTime ? handleTime.sd : row.handleTime);
    const header = [...(dated ? ['date'] : []), 'start', 'offered', 'aht_s', 'sd_aht_s', 'agents'];
    const lines = rows.map((row) =>
      [
        ...(dated ? [row.date] : []),
        row.start,
        row.offered,
        row.handleTime,
        sd(row),
        row.requiredAgents,
      ].join(','),
    );
    out(`${[header.join(','), ...lines].join('\n')}\n`);
    return;
  }
  if (offered === 0) {
    out(`${words.staffing.nobodyComes}\n`);
    return;
  }
  const { columns } = words;
  const header = [
    columns.time,
    measures.offered.short,
    columns.required,
    columns.scheduled,
    measures.serviceLevel.short,
    measures.abandonmentRate.short,
    measures.occupancy.short,
    ...(explain ? [columns.oneMoreInTime, columns.oneMoreStay, columns.binding] : []),
  ];
  const cells = rows.map((row) => [
    row.date === undefined ? row.start : `${row.date} ${row.start}`,
    figures.number(row.offered),
    figures.number(row.requiredAgents),
    figures.number(row.scheduledAgents),
    figures.share(row.serviceLevel),
    figures.share(row.abandonmentRate),
    figures.share(row.occupancy),
    ...(explain
      ? [
          `+${figures.number(Math.max(0, row.oneMore.answeredInTime), 1)}`,
          `+${figures.number(Math.max(0, row.oneMore.abandoned), 1)}`,
          words.bindings[row.binding],
        ]
      : []),
  ]);
  const table = formatTable(header, cells, { left: explain ? [0, 9] : [0] });
  const day = words.dayByEquations(figures.share(total.serviceLevel), figures.share(total.abandonmentRate));
  out(`${table}\n${words.agentHours(figures.number(hours))} ${day}\n`);
  if (explain) out(`${words.oneMoreMeans}\n`);
  out(`${words.equationsLeaveOut}\n`);
  const { equationsIgnore } = words;
  if (leftOut.length > 0) {
    out(`${equationsIgnore.sentence(leftOut.map((key) => equationsIgnore[key]).join(', '))}\n`);
  }
}
