/** Scenarios as hostile JSON: what stands in a file, a link, an autosave or a grid's cell. */
import { scenarioDigest } from '../../../src/scenario/digest.ts';
import { parseScenario, presets, ScenarioError } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { wordsOf } from '../../../src/words/index.ts';
import { describeIssue } from '../../../src/words/problems.ts';
import { openScenario } from '../../../web/state/files.ts';
import { type AttackResult, Tally } from './attack.ts';

const base = JSON.stringify(presets[0]!.scenario);

/** Replaces every number in turn, every text in turn, and every beginning of an object. */
function* spoiled(isLong: boolean): Generator<string> {
  const values = [
    '1e400',
    '-1e400',
    '1e308',
    '-0',
    '5e-324',
    '1e21',
    '9007199254740993',
    '123456789012345678901234567890',
    'null',
    'true',
    '""',
    '"NaN"',
    '{}',
    '[]',
    '"\\ud800"',
    '"\\u0000"',
    '[[[[1]]]]',
    '{"__proto__":1}',
    '{"length":3}',
    '{"valueOf":1}',
    '{"toJSON":1}',
  ];
  const every = isLong ? 1 : 7;
  let at = 0;
  for (const found of base.matchAll(/(?<=[:,[])-?\d+(?:\.\d+)?(?=[,\]}])|(?<=:)"[^"]*"/g)) {
    if (at++ % every > 0) continue;
    for (const value of values)
      yield base.slice(0, found.index) + value + base.slice(found.index + found[0].length);
  }
  const keys = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'then',
    'length',
    '\\u0000',
    '',
  ];
  for (const found of base.matchAll(/\{(?=")/g)) {
    for (const key of keys) {
      for (const value of ['1', '{"version":1,"polluted":true}', '[]']) {
        yield `${base.slice(0, found.index + 1)}"${key}":${value},${base.slice(found.index + 1)}`;
      }
    }
  }
  const many = isLong ? 1_000_000 : 20_000;
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
    ['{"__proto__":', '}'],
  ] as const) {
    yield `${open.repeat(many)}1${close.repeat(many)}`;
    yield base.replace(/"name":"[^"]*"/, `"name":${open.repeat(many)}1${close.repeat(many)}`);
    yield base.replace('"perInterval":[', `"perInterval":[${open.repeat(many)}1${close.repeat(many)},`);
  }
  for (const value of ['1,', '-1,', '"x",', '{},'])
    yield base.replace('"perInterval":[', `"perInterval":[${value.repeat(many)}`);
  yield base.replace('{', `{${Array.from({ length: many / 10 }, (_, i) => `"k${i}":1,`).join('')}`);
  yield base.replace(/"name":"[^"]*"/, `"name":"${'x'.repeat(many * 10)}"`);
  yield `\ufeff${base}`;
  yield base.replace('"version":1', '"version":1,"version":2');
  yield base.replace('"version":1', '"version":1,"version":1');
  for (let length = 0; length < base.length; length += isLong ? 1 : 97) yield base.slice(0, length);
}

function isAllFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isAllFinite);
}

export async function hostileJson(isLong: boolean): Promise<AttackResult> {
  const tally = new Tally('scenarios as hostile JSON, in a file and in the page');
  const { errors } = wordsOf('en');
  const sound = simulate(parseScenario(JSON.parse(base)), { replications: 2 });
  for (const text of spoiled(isLong)) {
    const shown = text.length > 80 ? `${text.slice(0, 40)}… (${text.length})` : text;
    try {
      const opened = openScenario(text);
      if (!('scenario' in opened)) {
        const said = opened.issues.map((issue) => describeIssue(errors, issue));
        const isSaid = said.every(
          (sentence) => /[.?)]$/.test(sentence) && !/undefined|\[object/.test(sentence),
        );
        if (isSaid) tally.good(opened.issues.length > 0 ? 'refused in words' : 'no JSON, said so');
        else tally.bad(`${shown}: ${said.find((sentence) => /undefined|\[object/.test(sentence))}`);
        continue;
      }
      // what is taken is what was written, and its numbers are numbers
      const { scenario } = opened;
      const again = parseScenario(JSON.parse(JSON.stringify(scenario)));
      const told = simulate(scenario, { replications: 2 });
      const report = JSON.stringify(told);
      const areNumbers = isAllFinite(told);
      const isSame = scenarioDigest(again) === scenarioDigest(scenario);
      const isTold = JSON.stringify(scenario) === base ? report === JSON.stringify(sound) : true;
      if (isSame && isTold && areNumbers) tally.good('a scenario all the same, read as it is written');
      else tally.bad(`${shown}: read as something else`);
    } catch (error) {
      if (error instanceof ScenarioError) tally.bad(`${shown}: issues were thrown`);
      else tally.bad(`${shown}: ${error}`);
    }
  }
  const plain: Record<string, unknown> = {};
  if (plain.polluted !== undefined || plain.version !== undefined) tally.bad('every object has a new key');
  return tally.result();
}
