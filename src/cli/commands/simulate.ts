/** `holdline simulate`: a scenario or a file of half-hours, simulated on as many threads as there are cores. */
import { availableParallelism } from 'node:os';
import { createNodeHost } from '../../../workers/node-host.ts';
import type { Host, Progress } from '../../../workers/protocol.ts';
import { catalogue, type Report } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type Claim, claim, foundFor, holds } from '../claim.ts';
import { type Context, command, type ExitCode } from '../command.ts';
import { duration, positiveDuration, share, target, text, whole } from '../kinds.ts';
import { BadInput, problem } from '../problem.ts';
import { progressBar } from '../progress-bar.ts';
import { toScenario } from '../read-scenario.ts';
import { reportTables } from '../report-tables.ts';
import { readSource } from '../source.ts';

const mostReplications = 1_000_000;
const mostThreads = 256;

export const simulate = command({
  name: 'simulate',
  operand: 'required',
  flags: {
    patience: { kind: positiveDuration },
    within: { kind: duration },
    target: { kind: target },
    seed: { kind: text },
    replications: { kind: whole(1, mostReplications) },
    precision: { kind: share({ above: 0 }) },
    threads: { kind: whole(0, mostThreads) },
    assert: { kind: claim, many: true },
    intervals: {},
  },
  async run(values, file, context) {
    const { patience, within, target, seed, replications, precision, threads, assert, intervals } = values;
    const source = await readSource(file!, context.standardInput);
    const scenario = toScenario(source, { patience, within, target, seed, replications });
    checkTypes(assert, scenario);

    const began = performance.now();
    const host = createNodeHost({ threads: threads ?? availableParallelism() });
    const report = await runShown(host, scenario, { replications, precision }, context);
    const took = (performance.now() - began) / 1000;
    if (context.json) context.out(`${JSON.stringify(report, null, 2)}\n`);
    else context.out(reportTables(report, { intervals, took }, context));
    return judge(assert, report, context);
  },
});

/** Simulates with a bar on the terminal, and leaves no thread behind. */
async function runShown(
  host: Host,
  scenario: Scenario,
  { replications, precision }: { replications: number | undefined; precision: number | undefined },
  { terminal, words, figures, signal }: Context,
): Promise<Report> {
  const bar = progressBar(terminal);
  const onProgress = ({ done, of, report }: Progress) => {
    bar.show(done / of, () =>
      words.progress(
        figures.number(done),
        figures.number(of),
        figures.estimate(report().total.serviceLevel, 'share'),
      ),
    );
  };
  try {
    return await host.simulate(scenario, {
      signal,
      onProgress,
      ...(replications === undefined ? {} : { replications }),
      ...(precision === undefined ? {} : { precision }),
    });
  } finally {
    bar.end();
    host.close();
  }
}

function checkTypes(claims: readonly Claim[], { types }: Scenario): void {
  const ids = types.map(({ id }) => id);
  const problems = claims
    .filter(({ type }) => type !== undefined && !ids.includes(type))
    .map(({ text }) => problem('--assert', text, 'unknownType', ids.join(', ')));
  if (problems.length > 0) throw new BadInput(problems);
}

/** Says of every claim whether it holds; 1 when one does not. */
function judge(claims: readonly Claim[], report: Report, { terminal, words, figures }: Context): ExitCode {
  let code: ExitCode = 0;
  for (const made of claims) {
    const estimate = foundFor(made, report);
    const found =
      estimate.mean === null
        ? words.nothingObserved
        : figures.value(estimate.mean, catalogue[made.measure].unit);
    if (holds(made, estimate)) {
      terminal.write(`${words.assertionHolds(made.text, found)}\n`);
    } else {
      terminal.write(`${words.assertionFailed(made.text, found)}\n`);
      code = 1;
    }
  }
  return code;
}
