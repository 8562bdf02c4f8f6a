/** `holdline simulate`: a scenario or a file of half-hours, and what may be claimed about its report. */
import type { Report } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { command } from '../command.ts';
import { type Claim, checkPlace, claim } from '../flags/claim.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { assertionJson, assertionLine, assertionsOf } from '../running/assertions.ts';
import { runFlags, runShown } from '../running/shown-run.ts';
import { intervalCsv } from '../tables/interval-csv.ts';
import { reportTables } from '../tables/report-tables.ts';

export const simulate = command({
  name: 'simulate',
  operands: 'required',
  flags: {
    ...runFlags,
    assert: { kind: claim, many: true },
    assertLower: { kind: claim, many: true },
    intervals: {},
    csv: {},
  },
  async run(values, [file], context) {
    const { threads, precision, replications, assert, assertLower, intervals, csv } = values;
    if (csv && context.json) throw new BadInput([problem('--csv', undefined, 'csvOrJson')]);
    const scenario = toScenario(await readSource(file!, context.standardInput), values);
    checkClaims({ '--assert': assert, '--assert-lower': assertLower }, scenario);

    const { result: report, took } = await runShown<Report>(
      {
        threads,
        precision,
        replications,
        start: (host, options) => host.simulate(scenario, options),
        level: ({ total }) => context.figures.estimate(total.serviceLevel, 'share'),
      },
      context,
    );
    const assertions = [
      ...assertionsOf(assert, 'mean', report),
      ...assertionsOf(assertLower, 'worseEnd', report),
    ];
    if (context.json) {
      const listed = assertions.length > 0 ? { assertions: assertions.map(assertionJson) } : {};
      context.out(`${JSON.stringify({ ...report, ...listed }, null, 2)}\n`);
    } else if (csv) {
      context.out(intervalCsv(report, context));
    } else {
      context.out(reportTables(report, { intervals, took }, context));
    }
    for (const assertion of assertions) context.terminal.write(assertionLine(assertion, context));
    return assertions.every(({ holds }) => holds) ? 0 : 1;
  },
});

/** @throws BadInput with every claim about a place that the scenario does not have. */
function checkClaims(claims: Readonly<Record<string, readonly Claim[]>>, scenario: Scenario): void {
  const problems: Problem[] = [];
  for (const [flag, made] of Object.entries(claims)) {
    for (const one of made) problems.push(...checkPlace(one, flag, scenario));
  }
  if (problems.length > 0) throw new BadInput(problems);
}
