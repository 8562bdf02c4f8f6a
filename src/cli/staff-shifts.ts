/** `holdline staff SCENARIO --method shifts`: shifts that cover what is needed, and the days simulated with them. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createNodeHost } from '../../workers/node-host.ts';
import { parseScenario, ScenarioError } from '../scenario/index.ts';
import { withUsualTargets } from '../staffing/index.ts';
import {
  parseShiftLibrary,
  polishLibrary,
  type ShiftLibrary,
  type ShiftStaffing,
  staffByShifts,
  usualShiftLimits,
} from '../staffing/shifts/index.ts';
import { checkReach } from './check-reach.ts';
import type { Context, ExitCode } from './command.ts';
import type { Values } from './flags.ts';
import { positiveDuration, text, whole } from './kinds.ts';
import { BadInput, problem, scenarioProblem } from './problem.ts';
import { toScenario } from './read-scenario.ts';
import { shiftTables } from './shift-tables.ts';
import { runFlags } from './shown-run.ts';
import { readSource } from './source.ts';

/** Flags of the method. */
export const shiftFlags = {
  library: { kind: text },
  explain: {},
  rounds: { kind: whole(0, 50) },
  solveTime: { kind: positiveDuration },
  out: { kind: text },
  seed: runFlags.seed,
  replications: runFlags.replications,
  threads: runFlags.threads,
} as const;

/** Answers 0, or 1 when there is no cover for some group. @throws BadInput for what cannot be used. */
export async function staffShifts(
  flags: Values<typeof shiftFlags>,
  file: string,
  context: Context,
): Promise<ExitCode> {
  const { library: libraryFile, rounds = 0, solveTime, replications, threads, seed, out } = flags;
  const none = { patience: undefined, within: undefined, target: undefined };
  const source = await readSource(file, context.standardInput);
  if (source.kind === 'csv') throw new BadInput([problem(file, undefined, 'notScenario')]);
  const { scenario, usual } = withUsualTargets(toScenario(source, { ...none, seed, replications }));
  const problems = checkReach(scenario, source.name);
  if (problems.length > 0) throw new BadInput(problems);
  const library = libraryFile === undefined ? polishLibrary : await readLibrary(libraryFile, context);
  checkLengths(library, scenario, libraryFile);
  const host = createNodeHost({ threads: threads ?? availableParallelism() });
  let staffing: ShiftStaffing;
  try {
    const limits = { ...usualShiftLimits, ...(solveTime !== undefined && { seconds: solveTime }) };
    staffing = await host.study(
      () =>
        staffByShifts(scenario, {
          library,
          rounds,
          limits,
          ...(replications !== undefined && { replications }),
        }),
      { signal: context.signal },
    );
  } finally {
    host.close();
  }
  if (out !== undefined && staffing.scenario) await save(parseScenario(staffing.scenario), out);
  context.out(
    context.json
      ? `${JSON.stringify({ ...staffing, usual }, null, 2)}\n`
      : shiftTables(scenario, { ...staffing, usual }, flags.explain, context),
  );
  return staffing.scenario ? 0 : 1;
}

async function readLibrary(file: string, { standardInput }: Context): Promise<ShiftLibrary> {
  const source = await readSource(file, standardInput);
  if (source.kind !== 'json') throw new BadInput([problem(file, undefined, 'notLibrary')]);
  try {
    return parseShiftLibrary(source.content);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new BadInput(error.issues.map((issue) => scenarioProblem(issue, source.name)));
  }
}

/** Lists by interval have one value for each interval of this calendar. */
function checkLengths(
  { minimum, seats }: ShiftLibrary,
  { calendar }: ReturnType<typeof parseScenario>,
  file: string | undefined,
): void {
  const intervals = calendar.days.reduce(
    (sum, { opens, closes }) => sum + Math.round((closes - opens) / calendar.intervalLength),
    0,
  );
  const problems = Object.entries({ minimum, seats }).flatMap(([key, count]) =>
    typeof count === 'object' && count.perInterval.length !== intervals
      ? [
          scenarioProblem(
            {
              path: `${key}.perInterval`,
              value: '[…]',
              code: 'wrongLength',
              params: { count: count.perInterval.length, expected: intervals },
            },
            file ?? '',
          ),
        ]
      : [],
  );
  if (problems.length > 0) throw new BadInput(problems);
}

async function save(scenario: object, file: string): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(scenario, null, 2)}\n`);
  } catch (error) {
    throw new BadInput([problem(file, undefined, 'unwritable', (error as NodeJS.ErrnoException).code ?? '')]);
  }
}
