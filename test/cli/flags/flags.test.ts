import { describe, expect, it } from 'vitest';
import { type Flags, flagName, type OperandRule, readFlags } from '../../../src/cli/flags/flags.ts';
import { duration, oneOf, rate, share, target, text, whole } from '../../../src/cli/flags/kinds.ts';
import { BadInput } from '../../../src/cli/problem.ts';

const flags = {
  model: { kind: oneOf(['b', 'c', 'a']) },
  arrivals: { kind: rate, required: true },
  agents: { kind: whole(0, 100), required: true },
  within: { kind: duration, fallback: 20 },
  target: { kind: target },
  shrinkage: { kind: share({ below: 1 }) },
  assert: { kind: text, many: true },
  json: {},
} as const satisfies Flags;

function read(line: string, rule: OperandRule = 'none') {
  return readFlags(line === '' ? [] : line.split(' '), flags, rule);
}

/** Flag and code of every problem of a line. */
function problemsOf(line: string, rule?: OperandRule): string[] {
  try {
    read(line, rule);
  } catch (error) {
    if (error instanceof BadInput) return error.problems.map(({ at, code }) => `${at} ${code}`);
    throw error;
  }
  return [];
}

describe('flags', () => {
  it('are read into seconds, contacts per second and shares', () => {
    const { values } = read(
      '--arrivals 100/30m --agents=14 --within 1m --target 80/20s --shrinkage 30% --json',
    );
    expect(values).toEqual({
      model: undefined,
      arrivals: 100 / 1800,
      agents: 14,
      within: 60,
      target: { share: 0.8, within: 20 },
      shrinkage: 0.3,
      assert: [],
      json: true,
    });
  });

  it('fall back where a flag says so', () => {
    expect(read('--arrivals 100/30m --agents 14').values.within).toBe(20);
  });

  it('collect the values of one that may be repeated', () => {
    const { values } = read('--arrivals 1/h --agents 1 --assert x>=1 --assert y<=2');
    expect(values.assert).toEqual(['x>=1', 'y<=2']);
  });

  it('leave operands to the command', () => {
    const operandsOf = (line: string, rule: OperandRule) =>
      read(`--agents 1 --arrivals 1/h ${line}`.trim(), rule).operands;
    expect(operandsOf('day.csv', 'required')).toEqual(['day.csv']);
    expect(operandsOf('-', 'required')).toEqual(['-']);
    expect(operandsOf('-- --odd-name.csv', 'required')).toEqual(['--odd-name.csv']);
    expect(operandsOf('', 'optional')).toEqual([]);
    expect(operandsOf('now.json a.json b.json', 'baseAndDrafts')).toEqual(['now.json', 'a.json', 'b.json']);
  });

  it('report every problem at once', () => {
    expect(problemsOf('--model d --arrivals 100/30 --within abc --shrinkage 100%')).toEqual([
      '--model notOneOf',
      '--arrivals notRate',
      '--agents flagMissing',
      '--within notDuration',
      '--shrinkage notShareBelowOne',
    ]);
  });

  it.each([
    ['-5', 'notWhole'],
    ['2.5', 'notWhole'],
    ['NaN', 'notWhole'],
    ['Infinity', 'notWhole'],
    ['1e9', 'notWhole'],
    ['0x10', 'notWhole'],
    ['50%', 'notWhole'],
  ])('refuse %s as a number of people', (agents, code) => {
    expect(problemsOf(`--arrivals 1/h --agents ${agents}`)).toEqual([`--agents ${code}`]);
  });

  it.each(['-100/30m', '100', '100/30', '100/0m', 'NaN/h', '/30m', '100/30m/2'])(
    'refuse %s as a rate',
    (given) => {
      expect(problemsOf(`--arrivals ${given} --agents 1`)).toEqual(['--arrivals notRate']);
    },
  );

  it('refuse an empty value', () => {
    expect(problemsOf('--arrivals= --agents 1')).toEqual(['--arrivals notRate']);
  });

  it('suggest the nearest for one that is not known, and take what follows as its value', () => {
    const suggestion = () => read('--arivals 100/30m --agents 14');
    expect(suggestion).toThrow(BadInput);
    expect(problemsOf('--arivals 100/30m --agents 14')).toEqual(['--arivals unknownFlag']);
    try {
      suggestion();
    } catch (error) {
      const [problem] = (error as BadInput).problems;
      expect(problem?.say('en')).toContain('did you mean --arrivals?');
      expect(problem?.say('pl')).toContain('--arrivals?');
    }
  });

  it('do not take the next flag as a value', () => {
    expect(problemsOf('--arrivals --agents 14')).toEqual(['--arrivals valueMissing']);
    expect(problemsOf('--agents 14 --arrivals')).toEqual(['--arrivals valueMissing']);
  });

  it('complain about a value of a switch, a flag given twice and operands nobody asked for', () => {
    expect(problemsOf('--arrivals 1/h --agents 1 --json=yes')).toEqual(['--json takesNoValue']);
    expect(problemsOf('--arrivals 1/h --agents 1 --agents 2')).toEqual(['--agents givenTwice']);
    expect(problemsOf('--arrivals 1/h --agents 1 day.csv')).toEqual(['day.csv surplusOperand']);
    expect(problemsOf('--arrivals 1/h --agents 1', 'required')).toEqual(['FILE fileMissing']);
    expect(problemsOf('--arrivals 1/h --agents 1', 'baseAndDrafts')).toEqual([
      'BASE fileMissing',
      'DRAFT fileMissing',
    ]);
    expect(problemsOf('--arrivals 1/h --agents 1 a b c d e', 'baseAndDrafts')).toEqual(['e surplusOperand']);
  });

  it('are written with dashes', () => {
    expect(flagName('maxOccupancy')).toBe('--max-occupancy');
  });
});
