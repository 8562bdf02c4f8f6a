/** `holdline month`: how likely a contract month reaches its service level, and how sure single days are. */
import type { Scenario } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { monthStudy } from '../../staffing/index.ts';
import { command } from '../command.ts';
import { payStep, text, whole } from '../flags/kinds.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { runFlags, studyShown, tellAnswer } from '../running/shown-run.ts';
import { monthJson, monthText } from '../tables/month-tables.ts';

const { patience, target, seed, replications, threads } = runFlags;
/** Fewer runs say too little to draw months from. */
const fewestRuns = 20;

export const month = command({
  name: 'month',
  operands: 'required',
  flags: {
    monthDays: { kind: whole(1, 366) },
    target,
    bonus: { kind: payStep, many: true },
    malus: { kind: payStep, many: true },
    type: { kind: text, many: true },
    intervals: {},
    patience,
    seed,
    replications,
    threads,
  },
  async run(values, [file], context) {
    const source = await readSource(file!, context.standardInput);
    // a scenario brings its targets, of which this one takes the place; a table has none
    const settings = { ...values, within: undefined, replications: undefined };
    const scenario = toScenario(
      source,
      source.kind === 'csv' ? settings : { ...settings, target: undefined },
    );
    const problems = [...checkTypes(values.type, scenario), ...checkRuns(values.replications)];
    if (problems.length > 0) throw new BadInput(problems);

    const input = {
      bonuses: values.bonus,
      maluses: values.malus,
      ...(values.monthDays === undefined ? {} : { days: values.monthDays }),
      ...(values.target === undefined ? {} : { target: values.target }),
      ...(values.replications === undefined ? {} : { replications: values.replications }),
    };
    const { result, took } = await studyShown(() => monthStudy(scenario, input), values.threads, context);
    const shown = { ...result, types: result.types.filter(({ type }) => isAsked(type, values.type)) };
    const { name = file!, calendar } = scenario;
    const { intervals } = values;
    tellAnswer(context, monthJson(shown), () =>
      monthText(shown, { name, took, calendar, intervals }, context),
    );
    return 0;
  },
});

function isAsked(type: string, asked: readonly string[]): boolean {
  return asked.length === 0 || asked.includes(type);
}

function checkTypes(asked: readonly string[], { types }: Scenario): Problem[] {
  const known = types.map(({ id }) => id);
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => problem('--type', id, 'unknownType', nearest(id, known), known.join(', ')));
}

function checkRuns(runs: number | undefined): Problem[] {
  if (runs === undefined || runs >= fewestRuns) return [];
  return [problem('--replications', runs, 'tooFewRuns', fewestRuns)];
}
