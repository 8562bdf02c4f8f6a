/**
 * `npm run validate`: the simulator against what is known, at length.
 *
 *   npm run validate                            all public cases by formula and by simulation, the workloads with
 *                                               known answers, the tables of callbacks, measured months
 *   npm run validate -- --cases FILE            the cases of a file; by formula where there is one
 *   npm run validate -- --cases FILE --json     the same as { cases: [{ id, verdict, outputs }] }
 *   npm run validate -- --published             figures that others printed, beside ours and the recomputed ones
 *   npm run validate -- --properties            the random properties of the tests at length: 3,000 centres with the
 *                                               books checked after every event, 20,000 broken ones, and so on
 *   npm run validate -- --staffing NAME          staffing by simulation of a preset, `day`, `day-floor` or `all`,
 *                                               proven on fresh days; --threads 0 for a busy machine, --patience N
 *                                               to search N times as long, --best N to hold the plan against N
 *                                               searches ten times as long (--times N for another number);
 *                                               `small`: centres of which all plans are tried
 *   npm run validate -- --attacks               hostile files, links, texts and clocks at length, with a table of what
 *                                               happened; --only NAME for one kind
 *   npm run validate -- --soak                  a pool of threads at work while they are killed at random: digits and
 *                                               memory; --minutes N (30), --svg FILE for the graph
 *   npm run validate -- --queue                 2,000 jobs over three workers, one killed every five seconds and Redis
 *                                               once, against two threads; the same in parts (--replications N a cell)
 *   --outputs                                   every output, not only what misses
 *   --all                                       simulate what a formula covers too
 *   --contacts N                                at most so many contacts a case, less exact
 *   npm run validate -- --backtest              a bank's month lived again from its calls and from its half-hours
 *   npm run validate -- --engines               Chromium and Firefox against Node: digests of the golden scenarios,
 *                                               every formula to the last bit
 *   npm run validate -- --days N                the equations of a day against N simulated days, three sizes
 *
 * Ends with 1 when anything does not hold, with 2 when it cannot be run.
 */
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reference, referencePath } from '../reference.ts';
import { printAttacks } from './attacks/report.ts';
import { readCases } from './case.ts';
import {
  backtestLines,
  caseLines,
  engineLines,
  monthLines,
  publishedLines,
  repeatLines,
  studyLines,
  weekLine,
} from './print.ts';
import { runProperties } from './properties.ts';
import { casesOf, readPublished } from './published.ts';
import { type CaseResult, outputsOf, runCase } from './run-case.ts';
import { type FileEffort, helpWith, runFile } from './run-file.ts';
import { squareSum } from './square-sum.ts';
import { backtests } from './studies/backtests.ts';
import { bankWeek } from './studies/bank-week.ts';
import { callbackTable } from './studies/callback-table.ts';
import { everyEngine } from './studies/engines.ts';
import { equationDays } from './studies/equation-days.ts';
import { longLine } from './studies/long-line.ts';
import { measuredMonth } from './studies/measured-month.ts';
import { patientCallbacks } from './studies/patient-callbacks.ts';
import { printedDays } from './studies/printed-days.ts';
import { queuedSweep } from './studies/queued-sweep.ts';
import { referenceDays } from './studies/reference-days.ts';
import { printSoak } from './studies/soak.ts';
import { proveStaffing } from './studies/staffing-report.ts';

const publicCases = 'truth/cases_public.json';
const publishedFigures = 'truth/published_public.json';
const replications = { month: 200, week: 100 };
const contacts = { longLine: 4e7, referenceDay: 6e7, callbacks: 2e7, printedDay: 2e7, equationDay: 6e7 };

const flags = readFlags();

try {
  process.exitCode = await run();
} catch (error) {
  stop(error);
}

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        cases: { type: 'string' },
        published: { type: 'boolean', default: false },
        properties: { type: 'boolean', default: false },
        staffing: { type: 'string' },
        queue: { type: 'boolean', default: false },
        replications: { type: 'string' },
        threads: { type: 'string' },
        patience: { type: 'string' },
        best: { type: 'string' },
        times: { type: 'string' },
        json: { type: 'boolean', default: false },
        outputs: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        contacts: { type: 'string' },
        days: { type: 'string' },
        backtest: { type: 'boolean', default: false },
        engines: { type: 'boolean', default: false },
        attacks: { type: 'boolean', default: false },
        only: { type: 'string' },
        soak: { type: 'boolean', default: false },
        minutes: { type: 'string', default: '30' },
        svg: { type: 'string' },
        helper: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    return stop(error);
  }
}

function stop(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}

async function run(): Promise<number> {
  if (flags.properties) return runProperties();
  if (flags.queue) {
    const asked = flags.replications === undefined ? undefined : Number(flags.replications);
    return (await queuedSweep({ replications: asked }, console.log)) ? 0 : 1;
  }
  if (flags.staffing !== undefined) {
    const numberOf = (flag: string | undefined) => (flag === undefined ? undefined : Number(flag));
    const options = {
      threads: numberOf(flags.threads),
      patience: numberOf(flags.patience),
      best: numberOf(flags.best),
      times: numberOf(flags.times),
    };
    return (await proveStaffing(flags.staffing, options, console.log)) ? 0 : 1;
  }
  if (flags.attacks) return (await printAttacks(flags.only, console.log)) ? 0 : 1;
  if (flags.soak) {
    return (await printSoak({ minutes: Number(flags.minutes), svg: flags.svg }, console.log)) ? 0 : 1;
  }
  if (flags.backtest) return backtestMonth() ? 0 : 1;
  if (flags.engines) return (await engines()) ? 0 : 1;
  if (flags.published) return published() ? 0 : 1;
  if (flags.days !== undefined) return equations(Number(flags.days)) ? 0 : 1;
  if (flags.cases === undefined) return (await validate()) ? 0 : 1;
  if (flags.helper) {
    helpWith(flags.cases, effort());
    return 0;
  }
  const results = await runFile(flags.cases, effort(), [...process.argv.slice(2), '--helper']);
  if (flags.json) {
    for (const result of results) for (const line of repeatLines(result)) console.error(line);
    write(`${JSON.stringify({ cases: results.map(toJson) }, null, 1)}\n`);
  } else printCases(results);
  return results.some(({ verdict }) => verdict === 'fail') ? 1 : 0;
}

/** A bank's month lived again; whether every back-test holds. */
function backtestMonth(): boolean {
  const lines = backtests(replications.month);
  if (!lines) throw new Error('no reference data: no data/technion-1999-02');
  print(backtestLines(lines, replications.month));
  return lines.every(({ holds }) => holds);
}

/** Every browser at hand, and what of it could not be asked; whether all of them hold. */
async function engines(): Promise<boolean> {
  const text = reference(publicCases);
  const lines = await everyEngine(text === undefined ? [] : readCases(text));
  print(engineLines(lines));
  return lines.every(({ holds }) => holds);
}

/** Published figures; whether all of ours are those recomputed. */
function published(): boolean {
  const text = reference(publishedFigures);
  if (text === undefined) throw new Error(`no reference data: no ${publishedFigures}`);
  const records = readPublished(text);
  let holds = true;
  for (const record of records) {
    for (const { given, printed } of casesOf(record)) {
      const result = runCase(given, { contacts: contacts.printedDay });
      holds &&= result.verdict === 'pass';
      print(publishedLines(result, record.status, printed));
    }
  }
  const days = printedDays(records, contacts.printedDay);
  print(['', ...studyLines(days)]);
  return holds && days.holds;
}

/** A day by the equations against so many simulated days; whether it holds. */
function equations(days: number): boolean {
  if (!(Number.isSafeInteger(days) && days > 1)) throw new Error(`--days ${flags.days}: no number of days`);
  const study = equationDays({ days });
  if (study === undefined) throw new Error('no reference data: no workloads.json');
  print(studyLines(study));
  return study.holds;
}

function effort(): FileEffort {
  const contacts = flags.contacts === undefined ? undefined : Number(flags.contacts);
  if (contacts !== undefined && !(contacts >= 0)) throw new Error(`--contacts ${flags.contacts}: no number`);
  return { simulateAll: flags.all, contacts };
}

/** Everything, at length; whether all of it holds. */
async function validate(): Promise<boolean> {
  const began = performance.now();
  const file = referencePath(publicCases);
  if (file === undefined) {
    throw new Error(`no reference data: set HOLDLINE_REFERENCE to the folder that has ${publicCases}`);
  }
  const results = await runFile(file, { simulateAll: true }, ['--cases', file, '--all', '--helper']);
  let holds = printCases(results);
  const studies = [
    () => longLine(contacts.longLine),
    () => referenceDays(contacts.referenceDay),
    () => equationDays({ contacts: contacts.equationDay }),
    () => callbackTable(contacts.callbacks),
    () => patientCallbacks(contacts.callbacks),
  ];
  print(['']);
  holds = published() && holds;
  for (const run of studies) {
    const study = run();
    if (!study) continue;
    print(['', ...studyLines(study)]);
    holds &&= study.holds;
  }
  const month = measuredMonth(replications.month);
  if (month) {
    print(['', ...monthLines(month, replications.month)]);
    holds &&= month.holds;
  }
  const week = bankWeek(replications.week);
  if (week) print(['', weekLine(week, replications.week)]);
  print(['']);
  holds = (await engines()) && holds;
  const minutes = (performance.now() - began) / 60_000;
  print(['', `${holds ? 'All of it holds' : 'Not all of it holds'}; ${minutes.toFixed(1)} minutes.`]);
  return holds;
}

/** Prints results and their sum; whether no case fails and the sum is within bounds. */
function printCases(results: readonly CaseResult[]): boolean {
  for (const result of results) print(caseLines(result, flags.outputs));
  const of = (verdict: string) => results.filter((result) => result.verdict === verdict).length;
  const { outputs, sum, most, holds } = squareSum(results);
  print([
    '',
    `${results.length} cases: ${of('pass')} pass, ${of('fail')} fail, ${of('unsupported')} unsupported.`,
    ...(outputs > 0
      ? [
          `Sum of z² over ${outputs} classes of simulated cases: ${sum.toFixed(1)} (at most ${most.toFixed(1)}).`,
        ]
      : []),
  ]);
  return holds && of('fail') === 0;
}

function toJson(result: CaseResult) {
  const outputs = outputsOf(result).map(({ name, measured, exact, z, relativeError }) =>
    z === undefined ? { name, measured, exact, relativeError } : { name, measured, exact, z },
  );
  return { id: result.id, verdict: result.verdict, outputs };
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

/** All of it before the program ends, pipe or not. */
function write(text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done);
}
