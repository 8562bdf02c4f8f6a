/** `holdline forecast`: the volumes of the coming weeks from a history, explained, as CSV or as a scenario. */
import {
  type Forecast,
  forecastWeek,
  type HistoryRow,
  readHistory,
  scenarioOfForecast,
  unfitFor,
} from '../../forecast/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { command } from '../command.ts';
import { readingFlags, readingOptions } from '../flags/import-flags.ts';
import { date, oneOf, text, whole } from '../flags/kinds.ts';
import { BadInput, problem } from '../problem.ts';
import { readHistoryRows } from '../reading/read-history-rows.ts';
import { explained, toScenario } from '../reading/read-scenario.ts';
import { readSource, type Source } from '../reading/source.ts';
import { readSpecialDays } from '../reading/special-days.ts';
import { tellAnswer } from '../running/shown-run.ts';
import { forecastCsv, forecastText } from '../tables/forecast-tables.ts';

export const forecast = command({
  name: 'forecast',
  operands: 'required',
  flags: {
    weeks: { kind: whole(1, 8) },
    from: { kind: date },
    holidays: { kind: oneOf(['pl', 'none']), fallback: 'none' },
    special: { kind: { ...text, placeholder: 'special' }, many: true },
    as: { kind: oneOf(['csv', 'scenario']) },
    like: { kind: text },
    intervals: {},
    ...readingFlags,
  },
  async run(values, [file], context) {
    const { standardInput, out } = context;
    const { as, like, weeks, from, holidays, intervals } = values;
    if (as === 'scenario' && like === undefined)
      throw new BadInput([problem('--like', undefined, 'likeNeeded')]);
    if (as !== 'scenario' && like !== undefined) {
      throw new BadInput([problem('--like', like, 'onlyWith', '--as scenario')]);
    }
    if (like === '-' && file === '-') throw new BadInput([problem('--like', like, 'readTwice')]);
    const { name, rows } = await readHistoryRows(file!, readingOptions(values), standardInput);
    const special = await readSpecialDays(values.special, standardInput);
    const likeSource = like === undefined ? undefined : await readSource(like, standardInput);
    const lent = likeSource && toScenario(likeSource, asIs);

    checkSteps(rows, name);
    const options = {
      holidays: holidays === 'pl' ? ('pl' as const) : ('none' as const),
      special,
      ...(weeks === undefined ? {} : { weeks }),
      ...(from === undefined ? {} : { from }),
      ...(lent ? { intervalLength: lent.calendar.intervalLength } : {}),
    };
    const first = rows[0]!.date;
    if (from !== undefined && from <= first)
      throw new BadInput([problem('--from', from, 'beforeHistory', first)]);
    const found = forecastWeek(rows, options);
    if (lent) out(`${JSON.stringify(filled(found, lent, likeSource!), null, 2)}\n`);
    else if (as === 'csv') out(forecastCsv(found));
    else tellAnswer(context, found, () => forecastText(found, name, intervals, context));
    return 0;
  },
});

const asIs = {
  patience: undefined,
  within: undefined,
  target: undefined,
  seed: undefined,
  replications: undefined,
};

function filled(found: Forecast, lent: Scenario, source: Source): Scenario {
  const unfit = unfitFor(found, lent);
  if (unfit === 'nothingForecast') throw new BadInput([problem('FILE', undefined, unfit)]);
  if (unfit) throw new BadInput([problem(source.name, undefined, unfit)]);
  return explained(source, () => scenarioOfForecast(found, lent));
}

/** Rows that cannot be summed to intervals are the file's fault, and said to be. */
function checkSteps(rows: readonly HistoryRow[], name: string): void {
  try {
    readHistory(rows);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BadInput([problem(name, undefined, 'longRows')]);
  }
}
