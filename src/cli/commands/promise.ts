/**
 * `holdline promise`: which wait can be published, of a scenario by simulation and of one interval by formula.
 */
import { promisedPercents } from '../../measures/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { promiseStudy, requiredAgents, shortestWait } from '../../staffing/index.ts';
import { type Context, command } from '../command.ts';
import { centreFlags, centreOf, checkCentre } from '../flags/centre-flags.ts';
import type { Values } from '../flags/flags.ts';
import { share, text, whole } from '../flags/kinds.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { runFlags, studyShown, tellAnswer } from '../running/shown-run.ts';
import { promiseText } from '../staffing/promise-tables.ts';
import { checkLoad, formatRows, mostErlangs } from '../tables/steady-state.ts';

const { seed, replications, threads } = runFlags;

const flags = {
  share: { kind: share({ above: 0, below: 1 }), fallback: 0.95 },
  type: { kind: text, many: true },
  seed,
  replications,
  threads,
  ...centreFlags,
  agents: { kind: whole(0, mostErlangs) },
} as const;

type PromiseValues = Values<typeof flags>;

/** Days that keep a promise, unless said otherwise. */
const usualDays = 0.95;
/** Fewer simulated days say too little of one in twenty. */
const fewestDays = 200;

export const promise = command({
  name: 'promise',
  operands: 'optional',
  flags,
  async run(values, [file], context) {
    if (file === undefined) return ofInterval(values, context);
    const source = await readSource(file, context.standardInput);
    const scenario = toScenario(source, { ...values, within: undefined, target: undefined });
    const { share: asked, days = usualDays, type: types } = values;
    const problems = checkScenario(scenario, values);
    if (problems.length > 0) throw new BadInput(problems);
    const perReplication = scenario.calendar.days.length;
    const input = {
      share: asked,
      days,
      ...(types.length === 0 ? {} : { types }),
      ...(values.replications === undefined ? {} : { sampledDays: values.replications * perReplication }),
    };

    const { words, figures } = context;
    const { result, took } = await studyShown(
      () => promiseStudy(scenario, input),
      values.threads,
      context,
      ({ done, types: soFar }, bar) =>
        bar.show(done, () => {
          const waits = soFar.map(({ within }) =>
            within === null ? words.promise.none : figures.setting(within),
          );
          return words.promise.progress(waits.join(', '));
        }),
    );
    tellAnswer(context, result, () => promiseText(result, scenario.name ?? file, took, context));
    // where nobody comes there is nothing to promise, and nothing is broken
    const isNever = result.types.some(
      ({ within, answeredAtAll }) => within === null && answeredAtAll !== null,
    );
    return isNever ? 1 : 0;
  },
});

function checkScenario(scenario: Scenario, values: PromiseValues): Problem[] {
  const problems: Problem[] = [];
  const { share: asked, days = usualDays, type, replications: runs, patience: _, ...rest } = values;
  const { model, arrivals, aht, redial, busyness, sessions, slowdown, agents } = rest;
  const byFormula = { model, arrivals, aht, redial, busyness, sessions, slowdown, agents };
  for (const [name, value] of Object.entries(byFormula)) {
    if (value !== undefined) problems.push(problem(`--${name}`, undefined, 'onlyWithoutFile'));
  }
  if (!promisedPercents.some((percent) => Math.abs(percent - 100 * asked) < 1e-9)) {
    const known = promisedPercents.map((percent) => `${percent}%`).join(', ');
    problems.push(problem('--share', asked, 'notOneOf', known));
  }
  if (!(days >= 0.5 && days <= 0.99)) problems.push(problem('--days', days, 'notShareOfDays'));
  const known = scenario.types.map(({ id }) => id);
  for (const id of type) {
    if (!known.includes(id)) {
      problems.push(problem('--type', id, 'notType', nearest(id, known), known.join(', ')));
    }
  }
  const least = Math.ceil(fewestDays / scenario.calendar.days.length);
  if (runs !== undefined && runs < least) {
    problems.push(problem('--replications', runs, 'notWhole', least, 1_000_000));
  }
  return problems;
}

function ofInterval(values: PromiseValues, context: Context): 0 | 1 {
  const { arrivals, aht, agents, share: asked, days, busyness = 0 } = values;
  const problems = [...checkCentre(values)];
  for (const [name, value] of Object.entries({ arrivals, aht, agents })) {
    if (value === undefined) problems.push(problem(`--${name}`, undefined, 'neededWithoutFile'));
  }
  if (arrivals !== undefined && aht !== undefined) problems.push(...checkLoad(arrivals, aht));
  if (problems.length > 0) throw new BadInput(problems);

  const onDays = busyness > 0 ? (days ?? usualDays) : undefined;
  const centre = {
    ...centreOf({ ...values, days: onDays }),
    arrivalRate: arrivals!,
    handleTime: aht!,
  };
  const found = shortestWait({ ...centre, agents: agents! }, asked);
  const { words, figures, json, out } = context;
  // nobody gives up, and yet nobody is ever sure to be answered
  const unstable = values.patience === undefined && agents! > 0 && !(found.atMost! > 0);
  if (json) {
    const told = unstable ? { ...found, atMost: null, stable: false } : found;
    out(`${JSON.stringify({ share: asked, days: onDays ?? null, ...told }, null, 2)}\n`);
  } else if (found.within === null || found.published === null) {
    const within = 60;
    const needed = requiredAgents({ ...centre, serviceLevelTarget: asked, acceptableWait: within });
    const people = figures.number(needed.requiredAgents);
    const asks = figures.asked(asked);
    const wait = figures.setting(within);
    const most = figures.share(found.atMost ?? 0);
    const { unstable: grows, intervalNever } = words.promise;
    out(`${unstable ? grows(asks, people, wait) : intervalNever(asks, most, people, wait)}\n`);
  } else {
    const lines = [words.promise.interval(figures.asked(asked), figures.setting(found.published))];
    if (onDays !== undefined) {
      lines.push(words.promise.onDays(figures.asked(onDays), figures.asked(busyness)));
    }
    const rows = [
      [words.promise.exactly, figures.duration(found.within)],
      [words.promise.atMost, figures.share(found.atMost)],
    ];
    out(`${lines.join('\n')}\n\n${formatRows(rows)}`);
  }
  return found.within === null ? 1 : 0;
}
