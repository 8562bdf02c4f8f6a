/**
 * Measures how fast Holdline is, beside the theory that says whether it is right.
 *
 *   npm run bench                  everything but the page, about a minute
 *   npm run bench -- --quick       short rounds; fails when a ratio has fallen by more than 20 % in three tries,
 *                                  all but the first alone; promises are held against the recorded machine's pace
 *   npm run bench -- --parts       where the time of a steady call goes
 *   npm run bench -- --growth      days of 1,000 to 1,000,000 contacts, each in a process of its own
 *   npm run bench -- --page        times of the page on the production build, in Chromium
 *   npm run bench -- --floor       the floor: script a frame, seeking, the trace of a day, memory over ten minutes of
 *                                  play (one with --quick), in Chromium
 *   npm run bench -- --json        results as JSON on stdout
 *   npm run bench -- --record      keeps the results under bench/results, as what quick runs are held against, and
 *                                  draws all recorded runs anew (the README's chart); --history draws them alone
 *
 * Exit code 1: a computed figure is wrong, or (quick) something has become slower.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inlineFurther } from '../workers/inline-further.ts';
import { bankWeekResults } from './bank-week.ts';
import { floorResults } from './floor.ts';
import { formulaResults } from './formulas.ts';
import { atRecordedPace, bestOf, slowerThan } from './gate.ts';
import { dayFlag, growthResults, runDays } from './growth.ts';
import { sink } from './harness.ts';
import { writeHistory } from './history.ts';
import { kernelResults } from './kernels.ts';
import { pageResults } from './page.ts';
import { partResults } from './parts.ts';
import { describeRun, readBaseline, recordRun } from './record.ts';
import { isRight, type Result } from './result.ts';
import { sharpnessResults } from './sharpness.ts';
import { digits, formatResults } from './table.ts';
import { threadResults } from './threads.ts';

inlineFurther(); // as the command line does

const tries = 3;

/** What the processes of a quick run are started with; a further try with what it is to measure, alone. */
const tryFlag = 'one-try';
const aloneFlag = 'alone';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    [tryFlag]: { type: 'boolean', default: false },
    [aloneFlag]: { type: 'string', multiple: true, default: [] },
    page: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    [dayFlag]: { type: 'string' },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    history: { type: 'boolean', default: false },
  },
});

if (flags[tryFlag]) {
  process.stdout.write(JSON.stringify(shortResults(flags[aloneFlag])));
  process.exit(0);
}
if (flags[dayFlag]) {
  process.stdout.write(JSON.stringify(runDays(Number(flags[dayFlag]))));
  process.exit(0);
}
if (flags.history) {
  console.log(`drawn in ${writeHistory()}`);
  process.exit(0);
}
const results = await chosenResults();
const run = describeRun(results);
if (flags.json) console.log(JSON.stringify(run, null, 2));
else {
  const { cpu, cores, node, load } = run.machine;
  console.log(
    `${run.date}, commit ${run.commit}, ${cpu} × ${cores}, Node ${node}, load ${digits(load, 2)}\n`,
  );
  console.log(formatResults(results));
}
if (!Number.isFinite(sink.sum)) throw new Error(`a computed figure is no number: ${sink.sum}`);
if (flags.record) console.error(`\nrecorded in ${recordRun(run)}, drawn in ${writeHistory()}`);
const slower = flags.quick && !flags.floor ? complain(results) : 0;
process.exit(slower > 0 || !results.every(isRight) ? 1 : 0);

function chosenResults(): Result[] | Promise<Result[]> {
  if (flags.page) return pageResults();
  if (flags.floor) return floorResults(flags.quick);
  if (flags.parts) return partResults({ count: 15, warmUp: 3 });
  if (flags.growth) return growthResults();
  return flags.quick ? quickResults() : allResults();
}

async function allResults(): Promise<Result[]> {
  return [
    ...kernelResults({ count: 15, warmUp: 3 }), // 2·10⁷ steady calls and more
    ...formulaResults({ count: 25, warmUp: 5 }),
    ...sharpnessResults({ count: 15, warmUp: 3 }),
    ...bankWeekResults({ count: 4, warmUp: 1 }),
    ...growthResults(),
    ...(await threadResults(20)),
  ];
}

/** Everything in short rounds; what is named, alone and in three times as many. */
function shortResults(alone: readonly string[]): Result[] {
  if (alone.length === 0) {
    return [...kernelResults({ count: 6, warmUp: 3 }), ...formulaResults({ count: 10, warmUp: 5 })];
  }
  return alone.flatMap((name) => {
    const wanted = (each: string) => each === name;
    return [
      ...kernelResults({ count: 18, warmUp: 3 }, wanted),
      ...formulaResults({ count: 30, warmUp: 5 }, wanted),
    ];
  });
}

/** Tries what is slower than recorded again, at most three times in all; of each measurement the best try. */
function quickResults(): Result[] {
  const baseline = readBaseline();
  const done = [resultsOfOneTry([])];
  if (!baseline) return bestOf(done);
  while (done.length < tries) {
    const slow = slowerThan(baseline, bestOf(done)).map(({ name }) => name);
    if (slow.length === 0) break;
    done.push(resultsOfOneTry(slow));
  }
  return bestOf(done).map((result) => {
    const best = atRecordedPace(baseline, result);
    return best === undefined ? result : { ...result, atRecordedPace: best };
  });
}

/** In a process of its own: what the compiler happened to make of the code lasts as long as its process. */
function resultsOfOneTry(alone: readonly string[]): Result[] {
  const named = alone.flatMap((name) => [`--${aloneFlag}`, name]);
  const args = [...process.execArgv, process.argv[1]!, `--${tryFlag}`, ...named];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`a try ended with code ${status}`);
  return JSON.parse(stdout) as Result[];
}

function complain(measured: readonly Result[]): number {
  const baseline = readBaseline();
  if (!baseline) {
    console.error('\nnothing recorded yet to compare with: npm run bench -- --record');
    return 0;
  }
  const slower = slowerThan(baseline, measured);
  for (const { name, ratio, recorded } of slower) {
    const share = (100 * (1 - ratio / recorded)).toFixed(0);
    console.error(
      `slower by ${share} %: ${name} (ratio ${digits(ratio)}, at ${baseline.commit} ${digits(recorded)})`,
    );
  }
  if (slower.length === 0) console.error(`\nas fast as recorded at ${baseline.commit}, ${baseline.date}`);
  return slower.length;
}
