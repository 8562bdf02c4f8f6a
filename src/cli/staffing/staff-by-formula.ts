/**
 * `holdline staff` by formula: the people that one interval needs, described by flags, or every row of a file; with
 * the people given, what they can do.
 */
import { requiredAgentsByInterval } from '../../staffing/index.ts';
import type { Context, ExitCode } from '../command.ts';
import { centreOf, checkCentre, goalsOf } from '../flags/centre-flags.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { readDemand } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { checkLoad, modelMeant } from '../tables/steady-state.ts';
import type { StaffValues } from './staff-flags.ts';
import { tellNeeded, tellPeople } from './staff-interval.ts';
import { tellRows } from './staff-rows.ts';

export async function staffByFormula(
  values: StaffValues,
  file: string | undefined,
  context: Context,
): Promise<ExitCode> {
  const source = file === undefined ? undefined : await readSource(file, context.standardInput);
  const isTable = source === undefined || source.kind === 'csv'; // whoever names a scenario means another method
  const problems = isTable
    ? [...checkCentre(values), ...checkDemands(values), ...checkPlace(values, file)]
    : [];
  if (problems.length > 0) throw new BadInput(problems);
  if (source === undefined) {
    return values.agents === undefined ? tellNeeded(values, context) : tellPeople(values, context);
  }
  const demand = readDemand(source);
  const answers = requiredAgentsByInterval({
    ...centreOf(values),
    ...goalsOf(values),
    shrinkage: values.shrinkage,
    arrivalRates: demand.map(({ offered, length }) => offered / length),
    handleTime: demand.map(({ handleTime }) => handleTime),
  });
  tellRows(demand, answers, values, context);
  return 0;
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
