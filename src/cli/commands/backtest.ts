/** `holdline backtest`: the past lived again, held against what happened, and how far to trust that. */
import {
  type Backtest,
  backtestStudy,
  type History,
  type PatienceKind,
  scenarioOfHistory,
} from '../../calibration/index.ts';
import { ScenarioError } from '../../scenario/index.ts';
import { command } from '../command.ts';
import { readingFlags } from '../flags/import-flags.ts';
import { date, hours, oneOf, positiveDuration, weekdays, whole } from '../flags/kinds.ts';
import { BadInput, problem, scenarioProblem } from '../problem.ts';
import { readHistory } from '../reading/read-history.ts';
import { runFlags, studyShown, tellAnswer } from '../running/shown-run.ts';
import { backtestText } from '../tables/backtest-tables.ts';

const { seed, threads: threadCount } = runFlags;

export const backtest = command({
  name: 'backtest',
  operands: 'required',
  flags: {
    patience: { kind: oneOf(['exponential', 'kaplan-meier', 'both']) },
    agents: { kind: oneOf(['column', 'inferred']) },
    skipDay: { kind: date, many: true },
    weekdays: { kind: weekdays },
    hours: { kind: hours },
    ...readingFlags,
    within: { kind: positiveDuration },
    replications: { kind: whole(20, 10_000) },
    seed,
    threads: threadCount,
    intervals: {},
  },
  async run(values, [file], context) {
    const { patience, replications, seed: named, threads, intervals } = values;
    const found = await readHistory(file!, values, context);
    const { history } = found;
    checkHistory(file!, history, patience);
    const { trust } = context.words;
    const input = {
      ...(patience === undefined ? {} : { patience: lawsOf[patience](history) }),
      ...(replications === undefined ? {} : { replications }),
      ...(named === undefined ? {} : { seed: named }),
    };
    const { result: report, took } = await studyShown(
      () => backtestStudy(history, input),
      threads,
      context,
      ({ done, models }, bar) => bar.show(done, () => trust.progress(trust.models[models.at(-1)!.patience])),
    ).catch((error: unknown) => {
      if (!(error instanceof ScenarioError)) throw error;
      throw new BadInput(error.issues.map((issue) => scenarioProblem(issue, file!)));
    });
    tellAnswer(context, jsonOf(report, found.notes, intervals), () =>
      backtestText(report, { ...found, took, intervals }, context),
    );
    return 0;
  },
});

/** Single calls are needed for the measured curve: `both` takes what the file has. */
const lawsOf: Readonly<
  Record<'exponential' | 'kaplan-meier' | 'both', (history: History) => readonly PatienceKind[]>
> = {
  exponential: () => ['exponential'],
  'kaplan-meier': () => ['kaplanMeier'],
  both: ({ calls }) => (calls ? ['exponential', 'kaplanMeier'] : ['exponential']),
};

/** What a back-test cannot do without. */
function checkHistory(file: string, history: History, patience: string | undefined): void {
  const { intervals, calls } = history;
  const problems = [];
  if (intervals.every(({ answered, abandoned }) => answered === null && abandoned === null)) {
    problems.push(problem(file, undefined, 'noOutcome'));
  }
  if (intervals.every(({ handleTime }) => handleTime === null)) {
    problems.push(problem(file, undefined, 'noHandleTimes'));
  }
  if (intervals.some(({ agents }) => agents === null)) problems.push(problem(file, undefined, 'noPeople'));
  const gaveUp = intervals.some(({ abandoned }) => abandoned !== null && abandoned > 0);
  if (patience === 'kaplan-meier' && !calls) problems.push(problem('--patience', patience, 'needsCalls'));
  else if (patience !== undefined && !gaveUp) problems.push(problem('--patience', patience, 'nobodyGaveUp'));
  if (problems.length > 0) throw new BadInput(problems);
  // sizes and spreads that cannot be simulated are told before anything runs
  scenarioOfHistory(history, { patience: undefined });
}

/** Intervals are many, and left out unless asked for. */
function jsonOf(report: Backtest, notes: object, intervals: boolean): object {
  const models = report.models.map(({ intervals: all, ...model }) =>
    intervals ? { ...model, intervals: all } : model,
  );
  const { kaplanMeier, ...calibration } = report.calibration;
  const measured = kaplanMeier && {
    mean: kaplanMeier.mean,
    hazards: kaplanMeier.hazards,
    contacts: kaplanMeier.curve.contacts,
    law: kaplanMeier.law,
  };
  return { ...report, notes, calibration: { ...calibration, kaplanMeier: measured }, models };
}
