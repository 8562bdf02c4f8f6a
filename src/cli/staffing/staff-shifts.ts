/** `holdline staff SCENARIO --method shifts`: shifts that cover what is needed, and the days simulated with them. */
import { parseScenario, ScenarioError } from '../../scenario/index.ts';
import { withUsualTargets } from '../../staffing/index.ts';
import {
  parseShiftLibrary,
  polishLibrary,
  type ShiftLibrary,
  staffByShifts,
  usualShiftLimits,
} from '../../staffing/shifts/index.ts';
import type { Context, ExitCode } from '../command.ts';
import { BadInput, problem, scenarioProblem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { studyShown, tellAnswer } from '../running/shown-run.ts';
import { writeScenario } from '../running/written-file.ts';
import { checkReach } from './check-reach.ts';
import { shiftTables } from './shift-tables.ts';
import type { StaffValues } from './staff-flags.ts';

/** Answers 0; 1 when there is no cover for some group, or a target is missed. @throws BadInput for what cannot be used. */
export async function staffShifts(
  {
    library: libraryFile,
    rounds = 0,
    solveTime,
    replications,
    threads,
    seed,
    out,
    explain,
    requirement: method,
  }: StaffValues,
  file: string,
  context: Context,
): Promise<ExitCode> {
  const source = await readSource(file, context.standardInput);
  if (source.kind === 'csv') throw new BadInput([problem(file, undefined, 'notScenario')]);
  const { scenario, usual } = withUsualTargets(toScenario(source, { seed, replications }));
  const problems = checkReach(scenario, source.name);
  if (problems.length > 0) throw new BadInput(problems);
  const library = libraryFile === undefined ? polishLibrary : await readLibrary(libraryFile, context);
  checkLengths(library, scenario, libraryFile);
  const limits = { ...usualShiftLimits, ...(solveTime !== undefined && { seconds: solveTime }) };
  const input = { library, rounds, limits, method, ...(replications !== undefined && { replications }) };
  const { words, figures } = context;
  const { result } = await studyShown(
    () => staffByShifts(scenario, input),
    threads,
    context,
    (interim, bar) => {
      if (!('stage' in interim)) return;
      const { stage, done, agentHours } = interim;
      bar.show(done, () => words.staffing.progress(words.staffing.stages[stage], figures.number(agentHours)));
    },
  );
  const staffing = { ...result, usual };
  tellAnswer(context, staffing, () => shiftTables(scenario, staffing, explain, context));
  if (out !== undefined && staffing.scenario) writeScenario(out, parseScenario(staffing.scenario), context);
  return staffing.scenario && staffing.misses.length === 0 ? 0 : 1;
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
