/** Finds the command, reads its flags, runs it and says what went wrong. */
import { nearest } from '../scenario/nearest.ts';
import { version } from '../version.ts';
import { type Language, languages, wordsOf } from '../words/index.ts';
import type { Command, Context, ExitCode, Surroundings } from './command.ts';
import { backtest } from './commands/backtest.ts';
import { compare } from './commands/compare.ts';
import { diagnose } from './commands/diagnose.ts';
import { erlang } from './commands/erlang.ts';
import { explain } from './commands/explain.ts';
import { forecast } from './commands/forecast.ts';
import { importCommand } from './commands/import.ts';
import { measures } from './commands/measures.ts';
import { merge } from './commands/merge.ts';
import { month } from './commands/month.ts';
import { open } from './commands/open.ts';
import { promise } from './commands/promise.ts';
import { schema } from './commands/schema.ts';
import { share } from './commands/share.ts';
import { simulate } from './commands/simulate.ts';
import { slots } from './commands/slots.ts';
import { staff } from './commands/staff.ts';
import { sweep } from './commands/sweep.ts';
import { trace } from './commands/trace.ts';
import { worker } from './commands/worker.ts';
import { readFlags } from './flags/flags.ts';
import { oneOf } from './flags/kinds.ts';
import { commandHelp, overview } from './help.ts';
import { languageOf } from './language.ts';
import { BadInput, type Problem, problem } from './problem.ts';
import { figuresOf } from './tables/figures.ts';

const commands: readonly Command[] = [
  erlang,
  staff,
  promise,
  simulate,
  compare,
  forecast,
  month,
  explain,
  slots,
  sweep,
  merge,
  worker,
  importCommand,
  trace,
  backtest,
  diagnose,
  measures,
  share,
  schema,
  open,
];

/** Flags that every command takes. */
const common = { json: {}, lang: { kind: oneOf(languages) } } as const;

/** Runs a command line (without the program's own name) and answers with its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = languageAsked(args) ?? languageOf(surroundings.environment);
  const words = wordsOf(language);
  const context: Context = {
    ...surroundings,
    language,
    words: words.cli,
    measures: words.measures,
    runMeasures: words.runMeasures,
    stageMeasures: words.stageMeasures,
    figures: figuresOf(language),
    json: args.includes('--json'),
  };
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (context.signal.aborted) {
      context.terminal.write(`${context.words.interrupted}\n`);
      return 130;
    }
    if (!(error instanceof BadInput)) throw error;
    report(error.problems, context);
    return 2;
  }
}

async function dispatch(args: readonly string[], context: Context): Promise<ExitCode> {
  const [name, ...rest] = args;
  const asksHelp = rest.includes('--help') || rest.includes('-h');
  if (name === '--version' || name === '-v') {
    context.out(`${version}\n`);
  } else if (name === undefined || name === '--help' || name === '-h') {
    context.out(overview(commands, context));
  } else if (name === 'help') {
    const [operand] = readFlags(rest, common, 'optional').operands;
    const isSelf = operand === undefined || operand === 'help' || asksHelp;
    context.out(isSelf ? overview(commands, context) : helpOn(operand, context));
  } else if (asksHelp) {
    context.out(helpOn(name, context));
  } else {
    const found = find(name);
    const { values, operands } = readFlags(rest, { ...found.flags, ...common }, found.operands);
    // the context tells what is common; a command that looks through its flags finds its own only
    const { json: _json, lang: _lang, ...own } = values;
    return found.run(own as never, operands, context);
  }
  return 0;
}

function find(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = [...commands.map((command) => command.name), 'help'];
  throw new BadInput([problem(name, undefined, 'unknownCommand', nearest(name, names))]);
}

function helpOn(name: string, context: Context): string {
  return commandHelp(find(name), context);
}

/** The language asked for, read before anything else so that every complaint is in it. */
function languageAsked(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return undefined;
  const asked = args[at]!.slice('--lang='.length) || args[at + 1];
  return languages.find((language) => language === asked);
}

/** Tells a person on the terminal and, with --json, a script on standard output. */
function report(problems: readonly Problem[], { words, terminal, json, out, language }: Context): void {
  const lines = problems.map(({ say }) => `  ${say(language)}`);
  terminal.write(`${[words.problemsTitle(problems.length), ...lines].join('\n')}\n`);
  if (json) {
    const listed = problems.map(({ at, value, code, say }) => ({
      path: at,
      value: value ?? null,
      code,
      message: say(language),
    }));
    out(`${JSON.stringify({ problems: listed }, null, 2)}\n`);
  }
}
