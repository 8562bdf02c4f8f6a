/** `holdline staff`: how many people a target needs, for one interval or for every row of a file. */
import { type RequiredAgents, requiredAgents, requiredAgentsByInterval } from '../../staffing/index.ts';
import { type Context, command } from '../command.ts';
import type { Values } from '../flags.ts';
import { duration, oneOf, positiveDuration, rate, share, target } from '../kinds.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { type IntervalDemand, readDemand } from '../read-scenario.ts';
import { readSource } from '../source.ts';
import {
  checkLoad,
  checkPatience,
  formatRows,
  modelMeant,
  steadyRows,
  steadyState,
} from '../steady-state.ts';
import { formatTable } from '../table.ts';

const flags = {
  model: { kind: oneOf(['b', 'c', 'a']) },
  arrivals: { kind: rate },
  aht: { kind: duration },
  patience: { kind: positiveDuration },
  target: { kind: target },
  maxOccupancy: { kind: share({ above: 0 }) },
  maxAbandonment: { kind: share({ above: 0 }) },
  maxAsa: { kind: positiveDuration },
  shrinkage: { kind: share({ below: 1 }), fallback: 0 },
  csv: {},
} as const;

type StaffValues = Values<typeof flags>;

export const staff = command({
  name: 'staff',
  operands: 'optional',
  flags,
  async run(values, [file], context) {
    const model = modelMeant(values.model, values.patience);
    const problems = [
      ...checkPatience(model, values.patience),
      ...checkDemands(values),
      ...checkPlace(values, file),
    ];
    if (problems.length > 0) throw new BadInput(problems);

    const settings = { model, ...goalsOf(values) };
    if (file === undefined) {
      const { arrivals, aht } = values as { arrivals: number; aht: number };
      tellOne(requiredAgents({ ...settings, arrivalRate: arrivals, handleTime: aht }), values, context);
    } else {
      const demand = readDemand(await readSource(file, context.standardInput));
      const answers = requiredAgentsByInterval({
        ...settings,
        arrivalRates: demand.map(({ offered, length }) => offered / length),
        handleTime: demand.map(({ handleTime }) => handleTime),
      });
      tellAll(demand, answers, values, context);
    }
    return 0;
  },
});

/** The flags as the library names them; what was not given stays away. */
function goalsOf(values: StaffValues) {
  const { target: level, patience, shrinkage, maxOccupancy, maxAbandonment, maxAsa } = values;
  return {
    shrinkage,
    ...(patience === undefined ? {} : { patience }),
    ...(level === undefined ? {} : { serviceLevelTarget: level.share, acceptableWait: level.within }),
    ...(maxOccupancy === undefined ? {} : { maxOccupancy }),
    ...(maxAbandonment === undefined ? {} : { maxAbandonment }),
    ...(maxAsa === undefined ? {} : { maxAverageSpeedOfAnswer: maxAsa }),
  };
}

function checkDemands({ target: level, maxOccupancy, maxAbandonment, maxAsa }: StaffValues): Problem[] {
  const demands = [level, maxOccupancy, maxAbandonment, maxAsa];
  if (demands.every((demand) => demand === undefined)) {
    return [problem('--target', undefined, 'nothingDemanded')];
  }
  return level && level.share >= 1 ? [problem('--target', undefined, 'targetOutOfReach')] : [];
}

/** One interval is described by flags, many by a file; never by both. */
function checkPlace({ arrivals, aht, csv }: StaffValues, file: string | undefined): Problem[] {
  const given = { '--arrivals': arrivals, '--aht': aht };
  if (file !== undefined) {
    return Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => problem(name, undefined, 'onlyWithoutFile'));
  }
  const problems = Object.entries(given)
    .filter(([, value]) => value === undefined)
    .map(([name]) => problem(name, undefined, 'flagMissing'));
  if (csv) problems.push(problem('--csv', undefined, 'onlyWithFile'));
  if (arrivals !== undefined && aht !== undefined) problems.push(...checkLoad(arrivals, aht));
  return problems;
}

function tellOne(answer: RequiredAgents, values: StaffValues, context: Context): void {
  const { words, figures, json, out } = context;
  if (json) {
    out(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  const {
    arrivals,
    aht,
    patience,
    target: level,
  } = values as StaffValues & { arrivals: number; aht: number };
  const within = level?.within ?? 20;
  const agents = answer.requiredAgents;
  const model = modelMeant(values.model, patience);
  const state = steadyState({ model, arrivals, aht, agents, patience, within });
  out(
    formatRows([
      [words.requiredBecause(words.bindings[answer.binding]), figures.number(agents)],
      [words.scheduledAgents, figures.number(answer.scheduledAgents)],
      ['', ''],
      ...steadyRows(state, within, context),
    ]),
  );
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
