/** `holdline explain`: why a simulation differs from Erlang C, and which contacts the centre causes itself. */
import { type Scenario, workOf } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { explainStudy } from '../../staffing/index.ts';
import { command } from '../command.ts';
import { text } from '../flags/kinds.ts';
import { BadInput, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { runFlags, studyShown, tellAnswer } from '../running/shown-run.ts';
import { explanationTables } from '../staffing/explanation-tables.ts';

const { precision: _, ...flagsOfRun } = runFlags;

export const explain = command({
  name: 'explain',
  operands: 'required',
  flags: { ...flagsOfRun, type: { kind: text } },
  async run(values, [file], context) {
    const { threads, replications, type } = values;
    const scenario = toScenario(await readSource(file!, context.standardInput), values);
    checkExplained(scenario, file!, type);
    const limits = replications === undefined ? {} : { replications };
    const { result, took } = await studyShown(() => explainStudy(scenario, limits), threads, context);
    tellAnswer(context, result, () => explanationTables(result, { type, took }, context));
    return 0;
  },
});

/** @throws BadInput for a scenario that no formula speaks of, or a type that it does not have. */
function checkExplained(scenario: Scenario, file: string, type: string | undefined): void {
  const known = scenario.types.filter(({ channel }) => workOf(channel) !== 'deferred').map(({ id }) => id);
  if (scenario.trace || known.length === 0) throw new BadInput([problem(file, undefined, 'notExplained')]);
  if (type !== undefined && !known.includes(type)) {
    throw new BadInput([problem('--type', type, 'unknownPart', nearest(type, known), known.join(', '))]);
  }
}
