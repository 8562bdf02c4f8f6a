/**
 * `holdline staff SCENARIO --method simulation`: the least people of each group and interval with whom every target
 * holds, as a table, as JSON, or as a scenario to simulate. Stopped early it tells the best plan so far.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createNodeHost } from '../../workers/node-host.ts';
import type { Scenario } from '../scenario/index.ts';
import { type StaffingPlan, type StaffingProgress, staffBySimulation } from '../staffing/index.ts';
import { checkReach } from './check-reach.ts';
import type { Context, ExitCode } from './command.ts';
import { BadInput, problem } from './problem.ts';
import { progressBar } from './progress-bar.ts';
import { planText, stoppedText } from './staffing-tables.ts';

export interface SimulatedStaffing {
  readonly threads: number | undefined;
  /** Show which target decides in every interval. */
  readonly explain: boolean;
  /** File for the scenario with the people. */
  readonly out: string | undefined;
}

/** Staffs a scenario and tells the plan; 1 when a target is out of reach or did not hold. */
export async function staffSimulated(
  scenario: Scenario,
  name: string,
  { threads, explain, out }: SimulatedStaffing,
  context: Context,
): Promise<ExitCode> {
  const problems = checkReach(scenario, name);
  if (problems.length > 0) throw new BadInput(problems);
  const { words, figures, json, signal, terminal } = context;
  const began = performance.now();
  const host = createNodeHost({ threads: threads ?? availableParallelism() });
  const bar = progressBar(terminal);
  let latest: StaffingProgress | undefined;
  let plan: StaffingPlan;
  try {
    plan = await host.study(() => staffBySimulation(scenario), {
      signal,
      onInterim(found) {
        latest = found;
        const { stage, done, agentHours } = found;
        bar.show(done, () =>
          words.staffing.progress(words.staffing.stages[stage], figures.number(agentHours)),
        );
      },
    });
  } catch (error) {
    if (signal.aborted && latest) {
      bar.end();
      context.out(json ? `${JSON.stringify(latest, null, 2)}\n` : stoppedText(latest, scenario, context));
    }
    throw error;
  } finally {
    bar.end();
    host.close();
  }
  const took = (performance.now() - began) / 1000;
  if (json) context.out(`${JSON.stringify(plan, null, 2)}\n`);
  else context.out(planText(plan, { name: scenario.name ?? name, took, explain }, context));
  if (out !== undefined && plan.unreachable.length === 0) {
    write(out, plan.scenario);
    terminal.write(`${words.staffing.written(out)}\n`);
  }
  return plan.holds ? 0 : 1;
}

function write(path: string, scenario: Scenario): void {
  try {
    writeFileSync(path, `${JSON.stringify(scenario, null, 2)}\n`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new BadInput([problem('--out', path, 'unwritable', code ?? message)]);
  }
}
