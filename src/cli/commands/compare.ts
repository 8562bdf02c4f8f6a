/** `holdline compare`: a base and up to three drafts on the same random days, and how sure each difference is. */
import type { Comparison } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type Context, command } from '../command.ts';
import type { Values } from '../flags/flags.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource, type Source } from '../reading/source.ts';
import { runFlags, runShown } from '../running/shown-run.ts';
import { comparisonTables, draftsTable } from '../tables/comparison-tables.ts';

const flags = { ...runFlags, intervals: {} } as const;

export const compare = command({
  name: 'compare',
  operands: 'baseAndDrafts',
  flags,
  async run(values, operands, context) {
    const { figures, words } = context;
    const [base, ...drafts] = await readScenarios(values, operands, context);
    const { result, took } = await runShown<readonly Comparison[]>(
      {
        ...values,
        start: (host, options) => host.compareDrafts(base!, drafts, { ...options, between: true }),
        level: ([first]) => figures.difference(first!.total.serviceLevel.difference, 'share'),
      },
      context,
    );
    const comparisons = result.slice(0, drafts.length);
    const between = result.slice(drafts.length);
    if (context.json) {
      const found = { comparisons, ...(between.length > 0 && { between }) };
      context.out(`${JSON.stringify(found, null, 2)}\n`);
      return 0;
    }
    const { replications, seed, scenario } = comparisons[0]!.base;
    const [baseName, ...draftNames] = operands.map((operand) => operand.replace(/^.*[\\/]/, ''));
    const draftTitles = comparisons.map(({ draft }, d) => nameOf(draft.scenario, draftNames[d]!));
    const parts = [
      words.compared(nameOf(scenario, baseName!), figures.number(replications), seed, figures.duration(took)),
      ...comparisons.map(
        (comparison, d) =>
          `${words.draftTitle(draftTitles[d]!)}\n\n${comparisonTables(comparison, values, context)}`,
      ),
      ...(between.length > 0 ? [draftsTable(between, draftTitles, context)] : []),
      [words.differenceWidths, ...(drafts.length > 1 ? [words.eachByItself(drafts.length)] : [])].join('\n'),
    ];
    context.out(parts.map((part) => `${part.trimEnd()}\n`).join('\n'));
    return 0;
  },
});

/**
 * Reads all files, then says everything that is wrong with any of them. What only a table needs to be told goes
 * to the tables.
 */
async function readScenarios(
  values: Values<typeof flags>,
  operands: readonly string[],
  { standardInput }: Context,
): Promise<readonly Scenario[]> {
  if (operands.filter((operand) => operand === '-').length > 1) {
    throw new BadInput([problem('-', undefined, 'readTwice')]);
  }
  const sources = await all(operands, (operand) => readSource(operand, standardInput));
  const isTable = ({ kind }: Source) => kind === 'csv';
  const { seed, replications } = values;
  const own = { seed, replications, patience: undefined, within: undefined, target: undefined };
  const hasTables = sources.some(isTable);
  return all(sources, async (source) => toScenario(source, hasTables && !isTable(source) ? own : values));
}

/**
 * Does something with each, one after another, and collects the problems of all; that of a flag is the same
 * for every file. @throws BadInput
 */
async function all<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const problems = new Map<string, Problem>();
  for (const item of items) {
    try {
      results.push(await act(item));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      for (const found of error.problems) problems.set(found.say('en'), found);
    }
  }
  if (problems.size > 0) throw new BadInput([...problems.values()]);
  return results;
}

/** A scenario's name, and its file where that says more. */
function nameOf(name: string, file: string): string {
  return name === '' || name === file ? file : `${name} (${file})`;
}
