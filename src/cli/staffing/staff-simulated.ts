/**
 * `holdline staff SCENARIO --method simulation`: the least people of each group and interval with whom every target
 * holds, as a table, as JSON, or as a scenario to simulate. Stopped early it tells the best plan so far.
 */
import { type StaffingProgress, staffBySimulation } from '../../staffing/index.ts';
import type { Context, ExitCode } from '../command.ts';
import { BadInput } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { studyShown, tellAnswer } from '../running/shown-run.ts';
import { writeScenario } from '../running/written-file.ts';
import { checkReach } from './check-reach.ts';
import type { StaffValues } from './staff-flags.ts';
import { planText, stoppedText } from './staffing-tables.ts';

/** Staffs a scenario and tells the plan; 1 when a target is out of reach or did not hold. */
export async function staffSimulated(
  { patience, target, seed, threads, explain, out }: StaffValues,
  file: string,
  context: Context,
): Promise<ExitCode> {
  const source = await readSource(file, context.standardInput);
  const { name } = source;
  const scenario = toScenario(source, { patience, target, seed });
  const problems = checkReach(scenario, name);
  if (problems.length > 0) throw new BadInput(problems);
  const { words, figures } = context;
  let latest: StaffingProgress | undefined;
  const found = studyShown(
    () => staffBySimulation(scenario),
    threads,
    context,
    (progress, bar) => {
      latest = progress;
      const { stage, done, agentHours } = progress;
      bar.show(done, () => words.staffing.progress(words.staffing.stages[stage], figures.number(agentHours)));
    },
  );
  const { result: plan, took } = await found.catch((error: unknown) => {
    const best = latest;
    if (best && context.signal.aborted) tellAnswer(context, best, () => stoppedText(best, scenario, context));
    throw error;
  });
  tellAnswer(context, plan, () => planText(plan, { name: scenario.name ?? name, took, explain }, context));
  if (out !== undefined && plan.unreachable.length === 0) writeScenario(out, plan.scenario, context);
  return plan.holds ? 0 : 1;
}
