/** `holdline simulate`: a scenario or a file of half-hours, and what may be claimed about its report. */
import type { Report } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type SharpenedReport, sharpenedStudy } from '../../twin/index.ts';
import { type Context, command } from '../command.ts';
import { type Claim, checkPlace, claim } from '../flags/claim.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { assertionJson, assertionLine, assertionsOf } from '../running/assertions.ts';
import { runFlags, runShown, studyShown, type Took } from '../running/shown-run.ts';
import { intervalCsv } from '../tables/interval-csv.ts';
import { reportTables } from '../tables/report-tables.ts';
import { sharpenedLines } from '../tables/sharpened-lines.ts';

export const simulate = command({
  name: 'simulate',
  operands: 'required',
  flags: {
    ...runFlags,
    assert: { kind: claim, many: true },
    assertLower: { kind: claim, many: true },
    intervals: {},
    csv: {},
    sharpen: {},
  },
  async run(values, [file], context) {
    const { assert, assertLower, intervals, csv, sharpen } = values;
    if (csv && context.json) throw new BadInput([problem('--csv', undefined, 'csvOrJson')]);
    const scenario = toScenario(await readSource(file!, context.standardInput), values);
    checkClaims({ '--assert': assert, '--assert-lower': assertLower }, scenario);

    const { result, took } = await (sharpen ? sharpened : simulated)(scenario, values, context);
    const { report } = result;
    const assertions = [
      ...assertionsOf(assert, 'mean', report),
      ...assertionsOf(assertLower, 'worseEnd', report),
    ];
    if (context.json) {
      const listed = assertions.length > 0 ? { assertions: assertions.map(assertionJson) } : {};
      const sharper = sharpen ? { sharpened: result.sharpened } : {};
      context.out(`${JSON.stringify({ ...report, ...sharper, ...listed }, null, 2)}\n`);
    } else if (csv) {
      context.out(intervalCsv(report, context));
    } else {
      context.out(reportTables(report, { intervals, took }, context));
      if (sharpen) context.out(sharpenedLines(result, context));
    }
    for (const assertion of assertions) context.terminal.write(assertionLine(assertion, context));
    return assertions.every(({ holds }) => holds) ? 0 : 1;
  },
});

interface Limits {
  readonly threads: number | undefined;
  readonly precision: number | undefined;
  readonly replications: number | undefined;
}

async function simulated(
  scenario: Scenario,
  { threads, precision, replications }: Limits,
  context: Context,
): Promise<Took<SharpenedReport>> {
  const { result, took } = await runShown<Report>(
    {
      threads,
      precision,
      replications,
      start: (host, options) => host.simulate(scenario, options),
      level: ({ total }) => context.figures.estimate(total.serviceLevel, 'share'),
    },
    context,
  );
  return { result: { report: result, sharpened: null }, took };
}

/** Beside its twin, whose figures are known. */
function sharpened(
  scenario: Scenario,
  { threads, precision, replications }: Limits,
  context: Context,
): Promise<Took<SharpenedReport>> {
  const limits = {
    ...(precision === undefined ? {} : { precision }),
    ...(replications === undefined ? {} : { replications }),
  };
  return studyShown(() => sharpenedStudy(scenario, limits), threads, context);
}

/** @throws BadInput with every claim about a place that the scenario does not have. */
function checkClaims(claims: Readonly<Record<string, readonly Claim[]>>, scenario: Scenario): void {
  const problems: Problem[] = [];
  for (const [flag, made] of Object.entries(claims)) {
    for (const one of made) problems.push(...checkPlace(one, flag, scenario));
  }
  if (problems.length > 0) throw new BadInput(problems);
}
