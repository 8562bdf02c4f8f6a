/** `holdline erlang`: one interval by formula. */
import { erlangA, erlangB, erlangC } from '../../erlang/index.ts';
import { type Context, command } from '../command.ts';
import { duration, oneOf, positiveDuration, rate, whole } from '../kinds.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { formatTable } from '../table.ts';

/** Most work and people the formulas are asked for: far above any centre, and answered at once. */
export const mostErlangs = 100_000;

const keys = [
  'stable',
  'load',
  'waitProbability',
  'serviceLevel',
  'averageSpeedOfAnswer',
  'averageWait',
  'abandonmentRate',
  'blockingProbability',
  'occupancy',
  'averageQueueLength',
] as const;

type Key = (typeof keys)[number];
/** What a formula says, by the names scripts rely on; absent: does not apply, null: nobody it could be said of. */
type Answer = { readonly stable: boolean; readonly load: number } & Partial<
  Record<Key, number | boolean | null>
>;

export const erlang = command({
  name: 'erlang',
  flags: {
    model: { kind: oneOf(['b', 'c', 'a']) },
    arrivals: { kind: rate, required: true },
    aht: { kind: duration, required: true },
    agents: { kind: whole(0, mostErlangs), required: true },
    patience: { kind: positiveDuration },
    within: { kind: duration, fallback: 20 },
  },
  async run({ model: given, arrivals, aht, agents, patience, within }, _operand, context) {
    const model = given ?? (patience === undefined ? 'c' : 'a');
    const problems: Problem[] = [...checkLoad(arrivals, aht), ...checkPatience(model, patience)];
    if (problems.length > 0) throw new BadInput(problems);

    const input = { arrivalRate: arrivals, handleTime: aht, agents, acceptableWait: within };
    const answers = {
      a: () => erlangA({ ...input, patience: patience! }),
      b: () => erlangB(input),
      c: () => erlangC(input),
    };
    const answer: Answer = answers[model]();
    const { figures, words } = context;
    const unstable = words.unstable(figures.number(answer.load, 2), figures.number(agents));
    if (context.json) {
      const picked = Object.fromEntries(keys.filter((key) => key in answer).map((key) => [key, answer[key]]));
      const told = answer.stable ? picked : { ...picked, words: unstable };
      context.out(`${JSON.stringify(told, null, 2)}\n`);
    } else {
      context.out(answer.stable ? asTable(answer, within, context) : `${unstable}\n`);
    }
    return 0;
  },
});

/** The problem of more work than the formulas are asked for, if it is one. */
export function checkLoad(arrivalRate: number, handleTime: number): readonly Problem[] {
  const load = arrivalRate * handleTime;
  if (load <= mostErlangs) return [];
  return [problem('--arrivals × --aht', load, 'tooMuchLoad', String(mostErlangs))];
}

/** Patience belongs to Erlang A, which cannot be without it. */
export function checkPatience(model: 'a' | 'b' | 'c', patience: number | undefined): readonly Problem[] {
  if (model === 'a' && patience === undefined) {
    return [problem('--patience', undefined, 'neededWithModel', 'a')];
  }
  if (model !== 'a' && patience !== undefined) {
    return [problem('--patience', patience, 'onlyWithModel', 'a')];
  }
  return [];
}

function asTable(answer: Answer, within: number, { words, figures }: Context): string {
  const shares: readonly Key[] = [
    'waitProbability',
    'serviceLevel',
    'abandonmentRate',
    'blockingProbability',
    'occupancy',
  ];
  const times: readonly Key[] = ['averageSpeedOfAnswer', 'averageWait'];
  const rows: string[][] = [];
  for (const key of keys) {
    const value = answer[key];
    if (value === undefined || typeof value === 'boolean') continue;
    const label =
      key === 'serviceLevel' ? words.serviceLevelWithin(figures.duration(within)) : words.measures[key];
    if (key === 'load') rows.push([label, words.erlangs(figures.number(value, 2))]);
    else if (shares.includes(key)) rows.push([label, figures.share(value)]);
    else if (times.includes(key)) rows.push([label, figures.duration(value)]);
    else rows.push([label, figures.number(value, 2)]);
  }
  return formatTable(undefined, rows);
}
