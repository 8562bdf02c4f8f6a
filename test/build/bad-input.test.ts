import { describe, expect, it } from 'vitest';
import { holdline } from './holdline.ts';

/** Path and code of every problem, from what --json prints; the sentences must stand on stderr too. */
async function problemsOf(args: readonly string[], input = ''): Promise<string[]> {
  const { code, stdout, stderr } = await holdline([...args, '--json'], { input });
  expect(code, stdout + stderr).toBe(2);
  const { problems } = JSON.parse(stdout) as {
    problems: { path: string; value: unknown; code: string; message: string }[];
  };
  for (const { message } of problems) {
    expect(message.length).toBeGreaterThan(10);
    expect(message.replace('"NaN"', '')).not.toMatch(/undefined|NaN|\[object/);
    expect(stderr).toContain(message);
  }
  return problems.map(({ path, code: kind }) => `${path} ${kind}`.trim());
}

const minimal = {
  version: 1,
  calendar: { intervalLength: 1800, days: [{ opens: 32_400, closes: 34_200 }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { perInterval: [100] },
      handleTime: { law: 'exponential', mean: 180 },
    },
  ],
  groups: [{ id: 'team', agents: { perInterval: [14] }, skills: [{ type: 'calls' }] }],
};

const changed = (change: object) => JSON.stringify({ ...minimal, ...change });

describe('flags that cannot be used', () => {
  it.each([
    ['negative', ['--arrivals=-5/30m', '--aht', '180s', '--agents', '14'], ['--arrivals notRate']],
    ['no number', ['--arrivals', '100/30m', '--aht', 'NaN', '--agents', '14'], ['--aht notDuration']],
    ['empty', ['--arrivals', '100/30m', '--aht=', '--agents', '14'], ['--aht notDuration']],
    [
      'absurd',
      ['--arrivals', '1e9/s', '--aht', '180s', '--agents', '14'],
      ['--arrivals × --aht tooMuchLoad'],
    ],
    ['missing', ['--aht', '180s'], ['--arrivals flagMissing', '--agents flagMissing']],
    ['not known', ['--arrivals', '1/h', '--aht', '1s', '--agnets', '1'], ['--agnets unknownFlag']],
    [
      'several',
      ['--arrivals', '100', '--aht', '-3', '--agents', '1.5', '--model', 'x'],
      ['--model notOneOf', '--arrivals notRate', '--aht notDuration', '--agents notWhole'],
    ],
  ])('%s: each problem with its flag', async (_, args, expected) => {
    expect(await problemsOf(['erlang', ...args])).toEqual(expected);
  });

  it('patience with a model that has none, and none with the one that needs it', async () => {
    const halfHour = ['erlang', '--arrivals', '100/30m', '--aht', '180s', '--agents', '14'];
    expect(await problemsOf([...halfHour, '--model', 'c', '--patience', '5m'])).toEqual([
      '--patience onlyWithModel',
    ]);
    expect(await problemsOf([...halfHour, '--model', 'a'])).toEqual(['--patience neededWithModel']);
  });

  it('a target that nobody can keep, and no target at all', async () => {
    const halfHour = ['staff', '--arrivals', '100/30m', '--aht', '180s'];
    expect(await problemsOf([...halfHour, '--target', '100/20s'])).toEqual(['--target targetOutOfReach']);
    expect(await problemsOf(halfHour)).toEqual(['--target nothingDemanded']);
  });

  it('flags that mean nothing without another, or with a file', async () => {
    const halfHour = ['staff', '--arrivals', '100/30m', '--aht', '180s', '--target', '80/20s'];
    expect(await problemsOf([...halfHour, '--days', '90%'])).toEqual(['--days onlyWith']);
    expect(await problemsOf([...halfHour, '--slowdown', '10%'])).toEqual(['--slowdown onlyWith']);
    expect(await problemsOf([...halfHour, '--redial', '10%'])).toEqual(['--redial onlyWithModel']);
    expect(await problemsOf(['staff', '-', '--target', '80/20s', '--seats', '9'], 'x')).toEqual([
      '--seats onlyWithoutFile',
    ]);
    expect(await problemsOf(['promise', 'preset:hotlineMonday', '--share', '93%', '--type', 'fax'])).toEqual([
      '--share notOneOf',
      '--type notType',
    ]);
    expect(await problemsOf(['promise', '--aht', '3m'])).toEqual([
      '--arrivals neededWithoutFile',
      '--agents neededWithoutFile',
    ]);
  });

  it('a command that is not known', async () => {
    expect(await problemsOf(['simulat'])).toEqual(['simulat unknownCommand']);
    expect((await holdline(['simulat'])).stderr).toContain('did you mean simulate?');
  });

  it('an assertion about something else', async () => {
    const args = ['simulate', 'preset:hotlineMonday', '--assert'];
    expect(await problemsOf([...args, 'serviceLevle >= 80%'])).toEqual(['--assert unknownMeasure']);
    expect(await problemsOf([...args, 'chats.serviceLevel >= 80%'])).toEqual(['--assert unknownType']);
    expect(
      await problemsOf([...args, 'call.offered > 0', '--assert-lower', 'day2.serviceLevel >= 80%']),
    ).toEqual(['--assert unknownType', '--assert-lower unknownType']);
    const { stderr } = await holdline([...args, 'call.offered > 0']);
    expect(stderr).toContain('(did you mean calls?); there are: calls, total, day1');
  });

  it('a comparison with nothing to compare, with too much, or with what is wrong in several files', async () => {
    expect(await problemsOf(['compare', 'preset:hotlineMonday'])).toEqual(['DRAFT fileMissing']);
    expect(await problemsOf(['compare', ...Array<string>(5).fill('preset:hotlineMonday')])).toEqual([
      'preset:hotlineMonday surplusOperand',
    ]);
    expect(await problemsOf(['compare', '-', '-'])).toEqual(['- readTwice']);
    expect(await problemsOf(['compare', 'preset:none', 'nowhere.json', 'preset:hotlineMonday'])).toEqual([
      'preset:none unknownPreset',
      'nowhere.json fileNotFound',
    ]);
    expect(
      await problemsOf(['compare', 'preset:hotlineMonday', '-', '--patience', '5m'], JSON.stringify(minimal)),
    ).toEqual(['--patience onlyForCsv']);
  });

  it('a port that is out of range', async () => {
    expect(await problemsOf(['open', '--port', '70000'])).toEqual(['--port notWhole']);
  });

  it('speaks Polish when asked, also where --lang stands last', async () => {
    const { stderr } = await holdline([
      'erlang',
      '--arrivals',
      'x',
      '--aht',
      '1s',
      '--agents',
      '1',
      '--lang',
      'pl',
    ]);
    expect(stderr).toContain('Jedna rzecz do poprawienia:');
  });
});

describe('scenarios that cannot be used', () => {
  it.each([
    ['cut off', JSON.stringify(minimal).slice(0, 150), ['stdin cutOff']],
    ['no JSON', '{ version: 1 }', ['stdin notJson']],
    ['of a newer version', changed({ version: 2 }), ['version newerVersion']],
    ['with an unknown key', changed({ calender: {} }), ['calender unknownKey']],
    ['with a wrong type', changed({ calendar: 'monday' }), ['calendar wrongType']],
    ['with text for a number', changed({ run: { replications: 'many' } }), ['run.replications wrongType']],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(['simulate', '-'], text)).toEqual(expected);
  });

  it('lists everything that is wrong at once, by path', async () => {
    const text = changed({
      types: [
        {
          ...minimal.types[0],
          volume: { perInterval: [-100] },
          handleTime: { law: 'exponential', mean: 0 },
          balking: 80,
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: [14, 15] }, skills: [{ type: 'cals' }] }],
    });
    const problems = await problemsOf(['simulate', '-'], text);
    expect(problems).toEqual(
      expect.arrayContaining([
        'types[0].volume.perInterval[0] outOfRange',
        'types[0].handleTime.mean outOfRange',
        'types[0].balking outOfRange',
      ]),
    );
    expect(problems.length).toBeGreaterThanOrEqual(3);
  });

  it('says that a scenario is too large before it runs', async () => {
    const billion = changed({ types: [{ ...minimal.types[0], volume: { perInterval: [1e9] } }] });
    const problems = await problemsOf(['simulate', '-'], billion);
    expect(problems.length).toBeGreaterThan(0);

    const manyRuns = changed({ types: [{ ...minimal.types[0], volume: { perInterval: [19_000_000] } }] });
    expect(await problemsOf(['simulate', '-', '--replications', '1000000'], manyRuns)).toEqual([
      expect.stringMatching(/tooLarge$/),
    ]);
  });

  it('refuses flags that the file itself answers', async () => {
    const args = ['simulate', '-', '--patience', '5m', '--target', '80/20s'];
    expect(await problemsOf(args, JSON.stringify(minimal))).toEqual([
      '--patience onlyForCsv',
      '--target onlyForCsv',
    ]);
  });
});

describe('half-hours that cannot be used', () => {
  const header = 'date,start,offered,aht_s,sd_aht_s,agents';

  it('names staff when nobody is on the line', async () => {
    const table = 'date,start,offered,aht_s\n2026-03-02,08:00,10,200\n';
    expect(await problemsOf(['simulate', '-'], table)).toEqual(['1:agents noAgents']);
    expect((await holdline(['simulate', '-'], { input: table })).stderr).toContain('holdline staff');
  });

  it.each([
    ['a ragged row', `${header}\n2026-03-02,08:00,10,200,200\n`, ['2: ragged']],
    ['text in a number', `${header}\n2026-03-02,08:00,ten,200,200,5\n`, ['2:offered notNumber']],
    ['a negative number', `${header}\n2026-03-02,08:00,10,200,200,-5\n`, ['2:agents negative']],
    ['an absurd number', `${header}\n2026-03-02,08:00,1e9,200,200,5\n`, ['2:offered tooLarge']],
    ['a time that is none', `${header}\n2026-03-02,25:61,10,200,200,5\n`, ['2:start notClock']],
    ['no rows', `${header}\n`, ['0: emptyTable']],
    [
      'several problems',
      `${header}\n2026-03-02,08:00,x,200,200,5\n2026-03-02,08:30,10,200,200,y\n`,
      ['2:offered notNumber', '3:agents notNumber'],
    ],
  ])('%s: row and column of each problem', async (_, table, expected) => {
    expect(await problemsOf(['simulate', '-'], table)).toEqual(expected);
  });

  it('nothing at all', async () => {
    expect((await problemsOf(['simulate', '-'], '')).length).toBe(1);
  });
});
