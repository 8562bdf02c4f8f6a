/**
 * `npm run mutants`: would the tests notice? Makes a seeded sample of small wrong changes in each folder of the
 * simulator, one at a time, and runs the tests that reach each until one fails.
 *
 *   npm run mutants                            250 of each of erlang, random, simulation, measures, staffing
 *   npm run mutants -- --folder erlang         one folder (several: --folder erlang,random)
 *   npm run mutants -- --sample 400 --seed 2   another sample
 *   npm run mutants -- --again                 only those that survived the last time, with the present tests
 *   npm run mutants -- --kept                  by what each unchanged test file was seen to reach before, though the
 *                                              simulator has changed since
 *   npm run mutants -- --tests golden/         only with tests whose file fits, for a first look
 *   npm run mutants -- --seconds 60            so many seconds of tests a mutant at most (15)
 *
 * A mutant is killed when a test fails or never ends. Tests that fail by themselves once others of their file are
 * left out prove nothing and do not count. The score is killed / (sampled − equivalent), with a 95 % interval
 * (Wilson); equivalent ones are named with their reasons in equivalent.ts. Ends with 1 below 85 %.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { wilson } from '../../src/measures/wilson.ts';
import { type Equivalent, equivalents } from './equivalent.ts';
import { findMutants, type Mutant, nameOf } from './find-mutants.ts';
import { type FailedTest, planTests } from './plan-tests.ts';
import { cacheFolder, root, Trier } from './process.ts';
import { filesUnder, type TestFile, watchTests } from './reach.ts';
import { sample } from './sample.ts';
import { mutatedFolders } from './watcher.ts';

type Fate = 'killed' | 'late' | 'survived' | 'unreached' | 'equivalent';

interface Result {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** The test that failed. */
  readonly by?: string | undefined;
  /** Tests that reach it were left out for time. */
  readonly cut?: boolean;
}

const least = 0.85;
const { values: flags } = parseArgs({
  options: {
    folder: { type: 'string', default: mutatedFolders.join(',') },
    sample: { type: 'string', default: '250' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '15' },
    tests: { type: 'string', default: '' },
    kept: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  },
});
const mostSeconds = Number(flags.seconds);

const trier = new Trier();
/** Tests tried by themselves, and whether they passed. */
const alone = new Map<string, boolean>();
const lines: string[] = [];
let holds = true;
for (const folder of flags.folder.split(',')) {
  const began = performance.now();
  const { files, leftOut } = await watchTests(folder, console.log, flags.kept, new RegExp(flags.tests));
  for (const each of leftOut) console.log(`left out: ${each}`);
  const mutants = filesUnder(`src/${folder}`, '.ts').flatMap((file) =>
    findMutants(file, readFileSync(join(root, file), 'utf8')),
  );
  const kept = join(cacheFolder, `results-${folder}-${flags.seed}-${flags.sample}.json`);
  const before = flags.again && existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Result[]) : [];
  const deadBefore = new Map(
    before
      .filter(({ fate }) => fate === 'killed' || fate === 'late')
      .map((each) => [nameOf(each.mutant), each]),
  );
  const results: Result[] = [];
  for (const mutant of sample(mutants, Number(flags.sample), flags.seed)) {
    const result = isEquivalent(mutant)
      ? ({ mutant, fate: 'equivalent' } as const)
      : (deadBefore.get(nameOf(mutant)) ?? (await attempt(mutant, files)));
    results.push(result);
    if (result.fate === 'survived' || result.fate === 'unreached') {
      const { file, line, change, code } = mutant;
      console.log(`${result.fate}${result.cut ? ' (cut)' : ''}: ${file}:${line} ${change}   | ${code}`);
    }
    writeFileSync(kept, JSON.stringify(results));
  }
  const minutes = (performance.now() - began) / 60_000;
  const { line, score } = summary(folder, mutants.length, results, minutes);
  lines.push(line);
  console.log(line);
  holds &&= score >= least;
}
console.log(
  '\nfolder       mutants sampled killed (late) survived unreached equivalent  score  95 % interval  minutes',
);
for (const line of lines) console.log(line);
trier.stop();
process.exitCode = holds ? 0 : 1;

async function attempt(mutant: Mutant, files: readonly TestFile[]): Promise<Result> {
  const { from, to, text } = mutant;
  const change = { path: join(root, mutant.file), from, to, text };
  const unsound: FailedTest[] = [];
  for (;;) {
    const plan = planTests(mutant, files, mostSeconds, unsound);
    if (!plan.reached) return { mutant, fate: 'unreached' };
    const verdict = await trier.try({ change, tests: plan.tests }, 2 + 2 * plan.seconds);
    if (!verdict) return { mutant, fate: 'late' };
    const { passed, by } = verdict;
    if (passed) return { mutant, fate: 'survived', cut: plan.cut };
    if (!by) return { mutant, fate: 'killed' };
    if (await standsAlone(by))
      return { mutant, fate: 'killed', by: `${relative(root, by.path)}: ${by.name}` };
    unsound.push(by);
  }
}

/** Whether a test passes by itself on the program as it is. */
async function standsAlone({ path, name }: FailedTest): Promise<boolean> {
  const key = `${path} ${name}`;
  const known = alone.get(key);
  if (known !== undefined) return known;
  const verdict = await trier.try({ tests: [{ path, names: [name] }] }, 120);
  const passes = verdict?.passed === true;
  if (!passes) console.log(`does not stand alone: ${relative(root, path)}: ${name}`);
  alone.set(key, passes);
  return passes;
}

function isEquivalent(mutant: Mutant): boolean {
  return equivalents.some((each) => isOf(each, mutant));
}

function isOf({ file, code, change, nth }: Equivalent, mutant: Mutant): boolean {
  return (
    file === mutant.file &&
    code === mutant.code &&
    change === mutant.change &&
    (nth === undefined || nth === mutant.nth)
  );
}

function summary(folder: string, all: number, results: readonly Result[], minutes: number) {
  const of = (fate: Fate) => results.filter((result) => result.fate === fate).length;
  const killed = of('killed') + of('late');
  const real = results.length - of('equivalent');
  const score = real === 0 ? 1 : killed / real;
  const interval = wilson(killed, real);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const cells = [
    folder.padEnd(12),
    String(all).padStart(7),
    String(results.length).padStart(7),
    `${killed} (${of('late')})`.padStart(13),
    String(of('survived')).padStart(8),
    String(of('unreached')).padStart(9),
    String(of('equivalent')).padStart(10),
    percent(score).padStart(7),
    (interval ? `${percent(interval.low)} to ${percent(interval.high)}` : '').padStart(17),
    minutes.toFixed(1).padStart(6),
  ];
  return { line: cells.join(' '), score };
}
