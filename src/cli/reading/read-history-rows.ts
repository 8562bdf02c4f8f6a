/** From a file to the rows a forecast is made from: any export that has dates, times and contacts offered. */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { HistoryRow } from '../../forecast/index.ts';
import type { ImportOptions } from '../../io/index.ts';
import { questionProblem, readImport } from '../commands/import.ts';
import { BadInput, problem, tableProblem } from '../problem.ts';
import { readBytes } from './source.ts';

/** @throws BadInput with everything that is wrong, open or missing in the file. */
export async function readHistoryRows(
  file: string,
  options: ImportOptions,
  standardInput: Readable,
): Promise<{ readonly name: string; readonly rows: readonly HistoryRow[] }> {
  const name = file === '-' ? 'stdin' : basename(file);
  if (/^preset:|\.json$/i.test(file)) throw new BadInput([problem(file, undefined, 'notHistory')]);
  const read = await readImport(await readBytes(file, standardInput), options, name);
  const problems = [
    ...read.issues.map((issue) => tableProblem(issue, name)),
    ...read.questions.map((question) => questionProblem(question, name)),
  ];
  if (problems.length > 0) throw new BadInput(problems);
  const rows = read.rows.flatMap(({ date, start, offered }) =>
    date === null || start === null || offered === null ? [] : [{ date, start, volume: offered }],
  );
  if (rows.length === 0) throw new BadInput([problem(name, undefined, 'noDates')]);
  return { name, rows };
}
