/**
 * From a file to the history of a centre: read as any export is, days and hours chosen, people taken from its column
 * or told from its calls. What the file leaves open is asked as a problem, with the flag that answers it; several
 * queues are taken together, since the same people answer them, and said to be.
 */
import { basename } from 'node:path';
import { chooseDays, type History, historyOfImport } from '../../calibration/index.ts';
import type { Context } from '../command.ts';
import { questionProblem, readImport, unknownHeaders } from '../commands/import.ts';
import type { Values } from '../flags/flags.ts';
import { type readingFlags, readingOptions } from '../flags/import-flags.ts';
import { BadInput, problem, tableProblem } from '../problem.ts';
import { readBytes } from './source.ts';

export interface HistorySettings extends Values<typeof readingFlags> {
  readonly within: number | undefined;
  readonly agents: 'column' | 'inferred' | undefined;
  readonly skipDay: readonly string[];
  readonly weekdays: readonly number[] | undefined;
  readonly hours: { readonly opens: number; readonly closes: number } | undefined;
}

export interface HistoryFound {
  readonly name: string;
  readonly history: History;
  readonly notes: {
    /** Contacts outside the hours in which anybody was on duty. */
    readonly whileClosed: number;
    /** Queues taken together. */
    readonly together: readonly string[];
    /** People were told from the calls. */
    readonly inferred: boolean;
  };
}

/** @throws BadInput with what the file leaves open, lacks or has wrong. */
export async function readHistory(
  file: string,
  settings: HistorySettings,
  { standardInput }: Context,
): Promise<HistoryFound> {
  const { agents, skipDay, weekdays, hours, queue } = settings;
  const name = file === '-' ? 'stdin' : basename(file);
  const { within } = settings;
  const asked = { ...readingOptions(settings), ...(within !== undefined && { within }) };
  const options = queue === undefined ? { ...asked, sum: true } : asked;
  const imported = await readImport(await readBytes(file, standardInput), options, name);
  const problems = [
    ...imported.issues.map((issue) => tableProblem(issue, name)),
    ...unknownHeaders(imported, options),
    ...imported.questions.map((question) => questionProblem(question, name)),
  ];
  if (problems.length > 0) throw new BadInput(problems);
  const found = historyOfImport(imported, agents === undefined ? {} : { agents });
  if (typeof found === 'string') throw new BadInput([problem(name, undefined, found)]);

  const unknown = skipDay.filter((date) => !found.history.days.some((day) => day.date === date));
  if (unknown.length > 0) {
    throw new BadInput(unknown.map((date) => problem('--skip-day', date, 'noSuchDay')));
  }
  const busy = imported.queues.filter(({ offered }) => offered > 0).map(({ name }) => name);
  return {
    name,
    history: chosen(found.history, { skipDay, weekdays, hours }),
    notes: {
      whileClosed: found.whileClosed,
      together: queue === undefined && busy.length > 1 ? busy : [],
      inferred: found.inferred,
    },
  };
}

function chosen(
  history: History,
  { skipDay, weekdays, hours }: Pick<HistorySettings, 'skipDay' | 'weekdays' | 'hours'>,
): History {
  try {
    return chooseDays(history, {
      skip: skipDay,
      ...(weekdays === undefined ? {} : { weekdays }),
      ...(hours === undefined ? {} : { hours }),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BadInput([problem('--skip-day, --weekdays, --hours', undefined, 'noDaysLeft')]);
  }
}
