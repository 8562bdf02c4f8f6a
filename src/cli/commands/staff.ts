/**
 * `holdline staff`: how many people a target needs, for one interval or for every row of a file; with the people
 * given, what they can do.
 */
import {
  askInterval,
  type RequiredAgents,
  requiredAgentsByInterval,
  sensitivity,
} from '../../staffing/index.ts';
import { centreFlags, centreOf, checkCentre, goalFlags, goalsOf, isBeyondErlang } from '../centre-flags.ts';
import { type Context, command, type ExitCode } from '../command.ts';
import { type Flags, flagName, type Values } from '../flags.ts';
import { infeasibleText, measureRows, peopleText, sensitivityTable, withPeople } from '../interval-tables.ts';
import { amount, oneOf, share, whole } from '../kinds.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { type IntervalDemand, readDemand, toScenario } from '../read-scenario.ts';
import { readSource } from '../source.ts';
import { staffByDay } from '../staff-by-day.ts';
import { shiftFlags, staffShifts } from '../staff-shifts.ts';
import { staffSimulated } from '../staff-simulated.ts';
import { checkLoad, formatRows, modelMeant, mostErlangs, steadyRows, steadyState } from '../steady-state.ts';
import { formatTable } from '../table.ts';

const formulaFlags = {
  ...centreFlags,
  ...goalFlags,
  shrinkage: { kind: share({ below: 1 }), fallback: 0 },
  agents: { kind: whole(0, mostErlangs) },
  seats: { kind: whole(0, mostErlangs) },
  around: {},
  hourlyCost: { kind: amount },
  csv: {},
} as const;

const flags = {
  ...formulaFlags,
  method: { kind: oneOf(['formula', 'day', 'shifts', 'simulation']), fallback: 'formula' },
  ...shiftFlags,
} as const;

type StaffValues = Values<typeof flags>;

export const staff = command({
  name: 'staff',
  operands: 'optional',
  flags,
  async run(values, [file], context) {
    if (values.method === 'day') return await byDay(values, file, context);
    if (values.method === 'simulation') return await bySimulation(values, file, context);
    checkMethod(values, file);
    if (values.method === 'shifts') return staffShifts(values, file!, context);
    const source = file === undefined ? undefined : await readSource(file, context.standardInput);
    const isTable = source === undefined || source.kind === 'csv'; // whoever names a scenario means another method
    const checks = isTable
      ? [...checkCentre(values), ...checkDemands(values), ...checkPlace(values, file)]
      : [];
    if (checks.length > 0) throw new BadInput(checks);
    const demand = source ? readDemand(source) : [];

    const settings = { ...centreOf(values), ...goalsOf(values), shrinkage: values.shrinkage };
    if (file === undefined)
      return values.agents === undefined ? tellOne(values, context) : tellPeople(values, context);
    const answers = requiredAgentsByInterval({
      ...settings,
      arrivalRates: demand.map(({ offered, length }) => offered / length),
      handleTime: demand.map(({ handleTime }) => handleTime),
    });
    tellAll(demand, answers, values, context);
    return 0;
  },
});

/** Methods of the flags that not only shifts take. */
const otherMethods: Readonly<Record<string, string>> = {
  explain: 'day, shifts, simulation',
  ...{ out: 'shifts, simulation', seed: 'shifts, simulation', threads: 'shifts, simulation' },
};

/** @throws BadInput for flags of another method, and for a method that has nothing to work on. */
function checkMethod(values: StaffValues, file: string | undefined): void {
  const { method } = values;
  const others: Flags = method === 'shifts' ? formulaFlags : shiftFlags;
  const problems: Problem[] = Object.entries(others)
    .filter(([key, { fallback }]) => {
      const value = values[key as keyof StaffValues];
      return value !== undefined && value !== false && value !== fallback;
    })
    .map(([key]) => {
      const its = method === 'shifts' ? 'formula' : (otherMethods[key] ?? 'shifts');
      return problem(flagName(key), undefined, 'onlyWithMethod', its);
    });
  if (method === 'shifts' && file === undefined) problems.push(problem('FILE', undefined, 'fileMissing'));
  if (problems.length > 0) throw new BadInput(problems);
}

/** Flags that go with the whole day, whose contacts a file gives. */
const dayFlags: readonly string[] = [
  ...['method', 'explain', 'csv', 'shrinkage', 'patience'],
  ...['target', 'maxOccupancy', 'maxAbandonment', 'maxAsa'],
];

/** The whole day by the forward equations. */
async function byDay(values: StaffValues, file: string | undefined, context: Context): Promise<0> {
  const problems = Object.entries(values)
    .filter(([key, value]) => !dayFlags.includes(key) && value !== undefined && value !== false)
    .map(([key]) => problem(flagName(key), undefined, 'notWithDay'));
  if (file === undefined) problems.push(problem('--method', 'day', 'onlyWithFile'));
  if (problems.length > 0) throw new BadInput(problems);
  const { patience, shrinkage, explain, csv } = values;
  const source = await readSource(file!, context.standardInput);
  staffByDay({ source, patience, goals: goalsOf(values), shrinkage, explain, csv }, context);
  return 0;
}

/** Flags that go with the people of a whole scenario, which says the rest itself. */
const simulationFlags: readonly string[] = [
  ...['method', 'explain', 'out', 'seed', 'threads', 'patience', 'target'],
];

/** The people of a whole scenario, by simulation. */
async function bySimulation(
  values: StaffValues,
  file: string | undefined,
  context: Context,
): Promise<ExitCode> {
  const known: Flags = flags;
  const problems = Object.entries(values)
    .filter(([key, value]) => !simulationFlags.includes(key) && value !== undefined && value !== false)
    .filter(([key, value]) => value !== known[key]!.fallback)
    .map(([key]) => {
      const its = key in shiftFlags ? 'shifts' : 'formula';
      return problem(flagName(key), undefined, 'onlyWithMethod', its);
    });
  if (file === undefined) problems.push(problem('FILE', undefined, 'fileMissing'));
  if (problems.length > 0) throw new BadInput(problems);
  const source = await readSource(file!, context.standardInput);
  const scenario = toScenario(source, { ...values, within: undefined, replications: undefined });
  return staffSimulated(scenario, source.name, values, context);
}

function checkDemands(values: StaffValues): Problem[] {
  const {
    target: level,
    maxWait,
    maxOccupancy,
    maxAbandonment,
    maxAsa,
    rule,
    held,
    model,
    patience,
  } = values;
  const demands = [level, maxWait, maxOccupancy, maxAbandonment, maxAsa];
  if (demands.every((demand) => demand === undefined)) {
    return [problem('--target', undefined, 'nothingDemanded')];
  }
  const problems: Problem[] = [];
  if (level && level.share >= 1) problems.push(problem('--target', undefined, 'targetOutOfReach'));
  if (maxWait && maxWait.share >= 1) problems.push(problem('--max-wait', undefined, 'targetOutOfReach'));
  if (held && level?.within === 0) problems.push(problem('--held', undefined, 'heldAtOnce'));
  if (held && modelMeant(model, patience) === 'b')
    problems.push(problem('--held', undefined, 'onlyWithModel', 'a, c'));
  if (modelMeant(model, patience) === 'b') {
    const ofWaits = { '--max-wait': maxWait, '--max-abandonment': maxAbandonment, '--max-asa': maxAsa };
    for (const [name, value] of Object.entries(ofWaits)) {
      if (value !== undefined) problems.push(problem(name, undefined, 'onlyWithModel', 'a, c'));
    }
  }
  if (!level && held) problems.push(problem('--held', undefined, 'onlyWith', '--target'));
  if (!level && rule !== undefined) problems.push(problem('--rule', undefined, 'onlyWith', '--target'));
  return problems;
}

/** One interval is described by flags, many by a file; never by both. What people given leave open may be missing. */
function checkPlace(values: StaffValues, file: string | undefined): Problem[] {
  const { arrivals, aht, agents, seats, around, hourlyCost, csv } = values;
  const given = { '--arrivals': arrivals, '--aht': aht };
  if (file !== undefined) {
    const single = {
      ...given,
      '--agents': agents,
      '--seats': seats,
      '--around': around || undefined,
      '--hourly-cost': hourlyCost,
    };
    const problems = Object.entries(single)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => problem(name, undefined, 'onlyWithoutFile'));
    return problems;
  }
  const missing = Object.entries(given).filter(([, value]) => value === undefined);
  const isOpen = agents !== undefined && missing.length < 2;
  const problems = isOpen ? [] : missing.map(([name]) => problem(name, undefined, 'flagMissing'));
  if (csv) problems.push(problem('--csv', undefined, 'onlyWithFile'));
  if (arrivals !== undefined && aht !== undefined) problems.push(...checkLoad(arrivals, aht));
  return problems;
}

/** What the people given can do: whatever is open, or all. */
function tellPeople(values: StaffValues, context: Context): 0 {
  const people = { ...centreOf(values), ...goalsOf(values), agents: values.agents! };
  const found = withPeople(people, values);
  if (context.json) {
    const told = Object.entries({ agents: people.agents, ...found });
    const plain = told.map(([key, value]) => [key, value === Number.POSITIVE_INFINITY ? 'any' : value]);
    context.out(`${JSON.stringify(Object.fromEntries(plain), null, 2)}\n`);
  } else context.out(peopleText(found, people, context));
  return 0;
}

/** The people one interval needs, or why there is no number of them. */
function tellOne(values: StaffValues, context: Context): 0 | 1 {
  const { words, figures, json, out } = context;
  const { arrivals, aht, shrinkage, seats, hourlyCost } = values as StaffValues & {
    arrivals: number;
    aht: number;
  };
  const settings = {
    ...centreOf(values),
    ...goalsOf(values),
    shrinkage,
    arrivalRate: arrivals,
    handleTime: aht,
  };
  const asked = askInterval(settings, seats);
  if (!asked.feasible) {
    const said = infeasibleText(asked.why, context);
    out(
      json ? `${JSON.stringify({ feasible: false, ...asked.why, words: said.trimEnd() }, null, 2)}\n` : said,
    );
    return 1;
  }
  const { answer, empty } = asked;
  const agents = answer.requiredAgents;
  const cost = hourlyCost === undefined ? undefined : hourlyCost * answer.scheduledAgents;
  const rows = empty
    ? []
    : sensitivity({ ...settings, agents, ...(hourlyCost === undefined ? {} : { hourlyCost }) });
  if (json) {
    out(
      `${JSON.stringify({ ...answer, hourlyCost: cost, ...(values.around && { around: rows }) }, null, 2)}\n`,
    );
    return 0;
  }
  const within = values.target?.within ?? 20;
  const beyond = isBeyondErlang(values) || settings.rule !== undefined || settings.population !== undefined;
  const measured = beyond
    ? measureRows(rows.find((row) => row.agents === agents)!, within, context)
    : steadyRows(
        steadyState({ ...settings, arrivals, aht, agents, patience: values.patience, within }),
        within,
        context,
      );
  out(
    formatRows([
      [
        answer.binding === 'none' && !empty
          ? words.nothingAskedTakesMore
          : words.requiredBecause(words.bindings[answer.binding]),
        figures.number(agents),
      ],
      [words.scheduledAgents, figures.number(answer.scheduledAgents)],
      ...(cost === undefined ? [] : [[words.interval.cost, figures.value(cost, 'money')]]),
      ['', ''],
      ...measured,
    ]),
  );
  if (empty) out(`\n${words.interval.empty}\n`);
  else if (values.around) out(`\n${sensitivityTable(rows, context)}`);
  return 0;
}

function tellAll(
  demand: readonly IntervalDemand[],
  answers: readonly RequiredAgents[],
  values: StaffValues,
  context: Context,
): void {
  const { words, measures, figures, json, out } = context;
  const hours = demand.reduce((sum, { length }, i) => sum + (length / 3600) * answers[i]!.requiredAgents, 0);
  const dated = demand.some(({ date }) => date !== undefined);
  if (values.csv) {
    const header = [...(dated ? ['date'] : []), 'start', 'offered', 'aht_s', 'sd_aht_s', 'agents'];
    const rows = demand.map(({ date, start, offered, handleTime, sd }, i) =>
      [...(dated ? [date] : []), start, offered, handleTime, sd, answers[i]!.requiredAgents].join(','),
    );
    out(`${[header.join(','), ...rows].join('\n')}\n`);
  } else if (json) {
    const intervals = demand.map(({ date, start, offered }, i) => ({ date, start, offered, ...answers[i] }));
    out(`${JSON.stringify({ agentHours: hours, intervals }, null, 2)}\n`);
  } else {
    const columns = words.columns;
    const header = [
      columns.time,
      measures.offered.short,
      columns.load,
      columns.required,
      columns.scheduled,
      columns.binding,
    ];
    const rows = demand.map(({ date, start, offered, handleTime, length }, i) => [
      date === undefined ? start : `${date} ${start}`,
      figures.number(offered),
      figures.number((offered / length) * handleTime),
      figures.number(answers[i]!.requiredAgents),
      figures.number(answers[i]!.scheduledAgents),
      words.bindings[answers[i]!.binding],
    ]);
    out(`${formatTable(header, rows, { left: [0, 5] })}\n${words.agentHours(figures.number(hours))}\n`);
  }
}
