/** What a command is: a name, the flags it takes, and what it does with their values. */
import type { Readable } from 'node:stream';
import type { Language, Words } from '../words/index.ts';
import type { Flag, OperandRule, Values } from './flags/flags.ts';
import type { CliWords } from './language.ts';
import type { Terminal } from './running/progress-bar.ts';
import type { Figures } from './tables/figures.ts';

/** 0: done. 1: an assertion does not hold, or what was asked for does not exist. 2: input that cannot be used. 130: stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** The world around the program, so that tests can be it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Where messages and the progress bar go. */
  readonly terminal: Terminal;
  readonly standardInput: Readable;
  /** Folder of the packaged app. */
  readonly app: string;
  /** Threads of a run that names none; 0: in this one. */
  readonly threads: number;
  /** Ends long work. */
  readonly signal: AbortSignal;
}

/** The surroundings with what every command knows. */
export interface Context extends Surroundings {
  readonly language: Language;
  readonly words: CliWords;
  readonly measures: Words['measures'];
  readonly runMeasures: Words['runMeasures'];
  readonly stageMeasures: Words['stageMeasures'];
  readonly figures: Figures;
  readonly json: boolean;
}

export type CommandName = keyof CliWords['examples'];

/** Flags a command may declare: those the help can explain. */
export type CommandFlags = { readonly [K in keyof CliWords['flags']]?: Flag<unknown> };

export interface Command {
  readonly name: CommandName;
  readonly flags: CommandFlags;
  readonly operands: OperandRule;
  readonly run: (values: never, operands: readonly string[], context: Context) => Promise<ExitCode>;
}

/** Declares a command; `run` sees its own flags, typed. */
export function command<const F extends CommandFlags>(declared: {
  readonly name: CommandName;
  readonly flags: F;
  readonly operands?: OperandRule;
  readonly run: (values: Values<F>, operands: readonly string[], context: Context) => Promise<ExitCode>;
}): Command {
  return { operands: 'none', ...declared };
}
