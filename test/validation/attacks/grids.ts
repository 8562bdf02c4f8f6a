/** Grids of sweeps and parts of their results as hostile JSON: what comes from a colleague or a batch system. */
import { BadInput, type problem } from '../../../src/cli/problem.ts';
import { readGrid } from '../../../src/cli/sweep/grid.ts';
import { mergeParts } from '../../../src/cli/sweep/merge-parts.ts';
import { partLine } from '../../../src/cli/sweep/part.ts';
import { sweepOf } from '../../../src/cli/sweep/sweep.ts';
import { headerOf } from '../../../src/cli/sweep/table.ts';
import { presets } from '../../../src/scenario/index.ts';
import { type AttackResult, Tally } from './attack.ts';

const { scenario } = presets[0]!;
const grid = JSON.stringify({
  scenario: 'preset:hotlineMonday',
  axes: [
    { path: 'types[0].patience.mean', values: [60, 180], name: 'patience' },
    { path: 'groups[0].agents.perInterval', times: [0.9, 1] },
    { path: '/types/0/handleTime/mean', from: 200, to: 220, step: 20 },
  ],
  measures: ['serviceLevel', 'averageWait'],
  replications: 2,
  seed: 'sweep',
});

const values = [
  '1e400',
  '-1e400',
  '1e308',
  '5e-324',
  '-0',
  'null',
  '""',
  '{}',
  '[]',
  '[[[[1]]]]',
  '"__proto__.polluted"',
  '"constructor.prototype.polluted"',
  '"/__proto__/polluted"',
  '"types[0].__proto__.polluted"',
  '"types[99999999999].x"',
  '"types[-1].x"',
  '{"__proto__":{"polluted":1}}',
  '{"length":1e9}',
];

/** Every value replaced in turn, keys put before, everything nested and cut off. */
function* spoiled(text: string, isLong: boolean): Generator<string> {
  for (const found of text.matchAll(/(?<=[:,[])-?\d+(?:\.\d+)?(?=[,\]}])|(?<=[:,[])"[^"]*"(?=[,\]}])/g)) {
    for (const value of values)
      yield text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
  }
  for (const found of text.matchAll(/\{(?=")/g)) {
    for (const key of ['__proto__', 'constructor', 'toString', 'length', ''])
      yield `${text.slice(0, found.index + 1)}"${key}":{"polluted":1},${text.slice(found.index + 1)}`;
  }
  const many = isLong ? 1_000_000 : 20_000;
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deep = `${open.repeat(many)}1${close.repeat(many)}`;
    yield deep;
    yield text.replace('"seed":"sweep"', `"seed":${deep}`);
    yield text.replace('[60,180]', `[${deep}]`);
  }
  yield text.replace('[60,180]', `[${'60,'.repeat(many)}1]`);
  for (let length = 0; length < text.length; length += isLong ? 1 : 13) yield text.slice(0, length);
}

function judge(tally: Tally, text: string, act: () => string): void {
  const shown = text.length > 90 ? `${text.slice(0, 90)}… (${text.length})` : text;
  try {
    tally.good(act());
  } catch (error) {
    if (error instanceof BadInput) tally.good('refused in words');
    else if (error instanceof SyntaxError) tally.good('no JSON, said so');
    else tally.bad(`${shown}: ${error}`);
  }
  if (({} as Record<string, unknown>).polluted !== undefined) {
    delete (Object.prototype as Record<string, unknown>).polluted;
    tally.bad(`${shown}: every object has a new key`);
  }
}

export async function hostileGrids(isLong: boolean): Promise<AttackResult> {
  const tally = new Tally('grids of sweeps and parts of their results as hostile JSON');
  for (const text of spoiled(grid, isLong)) {
    judge(tally, text, () => {
      const content: unknown = JSON.parse(text);
      const problems: ReturnType<typeof problem>[] = [];
      const read = readGrid(content, 'grid.json', problems);
      const sweep = read && sweepOf(scenario, read, 'grid.json', problems, 'all cells');
      for (const one of problems)
        if (/undefined|\[object/.test(one.say('en'))) throw new Error(one.say('en'));
      if (problems.length > 0 || !sweep) throw new BadInput(problems);
      return 'read as it stands';
    });
  }
  const problems: ReturnType<typeof problem>[] = [];
  const sweep = sweepOf(
    scenario,
    readGrid(JSON.parse(grid), 'grid.json', problems)!,
    '',
    problems,
    'all cells',
  );
  if (!sweep) throw new BadInput(problems);
  const head = partLine(sweep, { shard: 1, of: 1 });
  for (const text of spoiled(head, isLong)) {
    judge(tally, text, () => {
      // no cell has a line yet: whoever takes that for a whole part makes numbers up
      mergeParts([{ name: 'part.csv', text: `${text}\n${headerOf(sweep)}\n` }]);
      throw new Error('merged without a cell');
    });
  }
  return tally.result();
}
