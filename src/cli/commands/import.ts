/** `holdline import`: the export of a phone system or a spreadsheet as plain rows or a scenario, and what was understood. */
import { basename } from 'node:path';
import { isWorkbook, readWorkbook } from '../../../workers/workbook.ts';
import {
  type Import,
  type ImportOptions,
  importedScenario,
  importTable,
  type Question,
  TableError,
  toCsv,
} from '../../io/index.ts';
import { ScenarioError } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { wordsOf } from '../../words/index.ts';
import { type Context, command } from '../command.ts';
import { type ImportValues, importFlags, importOptions } from '../flags/import-flags.ts';
import { BadInput, type Problem, problem, scenarioProblem, tableProblem } from '../problem.ts';
import { readBytes } from '../reading/source.ts';
import { importTables } from '../tables/import-tables.ts';

export const importCommand = command({
  name: 'import',
  operands: 'required',
  flags: importFlags,
  async run(values, [file], context) {
    const options = importOptions(values);
    const name = file === '-' ? 'stdin' : basename(file!);
    const read = await readImport(await readBytes(file!, context.standardInput), options, name);
    const problems = [
      ...read.issues.map((issue) => tableProblem(issue, name)),
      ...unknownHeaders(read, options),
      ...read.questions.map((question) => questionProblem(question, name)),
    ];
    if (values.as === undefined || context.json) {
      context.out(context.json ? `${JSON.stringify(read, null, 2)}\n` : importTables(read, context));
      if (problems.length === 0) return 0;
      const lines = problems.map(({ say }) => `  ${say(context.language)}`);
      context.terminal.write(`${[context.words.problemsTitle(problems.length), ...lines].join('\n')}\n`);
      return 2;
    }
    if (problems.length > 0) throw new BadInput(problems);
    if (values.as === 'csv') context.out(toCsv(read));
    else context.out(`${JSON.stringify(scenarioFrom(read, values, name), null, 2)}\n`);
    tellRemarks(read, context);
    return 0;
  },
});

/** @throws BadInput for a workbook that cannot be unpacked. */
export async function readImport(bytes: Uint8Array, options: ImportOptions, name: string): Promise<Import> {
  try {
    return importTable(isWorkbook(bytes) ? await readWorkbook(bytes) : bytes, options);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new BadInput(error.issues.map((issue) => tableProblem(issue, name)));
  }
}

function scenarioFrom(read: Import, { aht, patience, target, seed }: ImportValues, name: string) {
  try {
    return importedScenario(read, {
      name,
      ...(aht !== undefined && { handleTime: aht }),
      ...(patience !== undefined && { patience: { law: 'exponential', mean: patience } }),
      ...(target && { targets: [{ measure: 'serviceLevel', ...target }] }),
      ...(seed !== undefined && { seed }),
    }).scenario;
  } catch (error) {
    if (error instanceof ScenarioError) {
      throw new BadInput(error.issues.map((issue) => scenarioProblem(issue, name)));
    }
    if (error instanceof TableError)
      throw new BadInput(error.issues.map((issue) => tableProblem(issue, name)));
    throw error;
  }
}

/** Headers of --map that the file does not have. */
export function unknownHeaders({ columns }: Import, { columns: said = {} }: ImportOptions): Problem[] {
  const known = columns.map(({ key }) => key);
  return Object.keys(said)
    .filter((header) => !known.includes(header) && !/^#\d+$/.test(header))
    .map((header) => {
      const meant = nearest(header, known);
      return problem('--map', header, 'unknownHeader', meant ?? known.join(', '));
    });
}

const flagsOf: Readonly<Record<Question['code'], (value: string) => string>> = {
  queue: (value) => `--queue ${quoted(value)}`,
  decimal: (value) => `--decimal ${value === ',' ? 'comma' : 'point'}`,
  dates: (value) => `--dates ${value}`,
  column: (value) => `--map ${quoted(value)}`,
  unit: (value) => `--map ${quoted(value)}`,
  total: (value) => `--map ${quoted(value)}`,
  repeats: (value) => `--repeats ${value}`,
  zone: (value) => `--zone ${value}`,
  sheet: (value) => `--sheet ${quoted(value)}`,
};

function quoted(value: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

/** A question with its choices, each with the flag that answers it. */
export function questionProblem({ code, column, text, choices, lines }: Question, file: string): Problem {
  const [first] = choices;
  return {
    at: column || file,
    value: text,
    code,
    say(language) {
      const { imports } = wordsOf(language).cli;
      const place = [file, column, lines[0] === undefined ? '' : imports.inLines(String(lines[0]))];
      const shown = choices.map(({ value, reading }) => {
        const flag = flagsOf[code](value);
        return `${flag} → ${imports.choices[code](value, reading)}`;
      });
      if (code === 'queue' && first) shown.push(`--sum → ${imports.allTogether}`);
      const head = `${place.filter(Boolean).join(', ')}: ${imports.questions[code](text)}`;
      return [head, ...shown.map((line) => `    ${line}`)].join('\n');
    },
  };
}

/** What should be known about rows that are printed without a word. */
function tellRemarks(read: Import, { words, terminal }: Context): void {
  const { imports } = words;
  for (const { code, value } of read.remarks) terminal.write(`${imports.remarks[code](value)}\n`);
  for (const { reason, lines } of read.asides) {
    terminal.write(`${imports.asidesTitle}: ${imports.asides[reason](lines.length)}\n`);
  }
}
