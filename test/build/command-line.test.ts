import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hotlineMonday } from '../../src/scenario/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { built, holdline, program } from './holdline.ts';

const names = Object.keys(wordsOf('en').cli.examples);
const halfHour = ['--arrivals', '100/30m', '--aht', '180s'];

/** Runs a command with --json and reads what it prints. */
async function answerOf(args: readonly string[], input = '') {
  const { code, stdout, stderr } = await holdline([...args, '--json'], { input });
  return { code, stderr, answer: stdout === '' ? undefined : JSON.parse(stdout) };
}

describe('holdline erlang', () => {
  // 10 erlangs, 14 people, 20 s: P(wait) .17413, service level .88835, ASA 7.836 s (Erlang C, 50 digits)
  it('prints the names scripts rely on, by Erlang C', async () => {
    const { code, answer } = await answerOf([
      'erlang',
      '--model',
      'c',
      ...halfHour,
      '--agents',
      '14',
      '--within',
      '20s',
    ]);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual([
      'stable',
      'load',
      'waitProbability',
      'serviceLevel',
      'averageSpeedOfAnswer',
      'averageWait',
      'occupancy',
      'averageQueueLength',
    ]);
    expect(answer.stable).toBe(true);
    expect(answer.load).toBeCloseTo(10, 12);
    expect(answer.waitProbability).toBeCloseTo(0.17413193359504983, 12);
    expect(answer.serviceLevel).toBeCloseTo(0.8883500191794669, 12);
    expect(answer.averageSpeedOfAnswer).toBeCloseTo(7.835937011777243, 10);
    expect(answer.averageQueueLength).toBeCloseTo(0.4353298339876246, 12);
  });

  it('adds abandonment by Erlang A: load 100, 100 people, patience as long as a call', async () => {
    const { answer } = await answerOf([
      ...['erlang', '--model', 'a', '--arrivals', '1200/h', '--aht', '300s', '--agents', '100'],
      ...['--patience', '5m', '--within', '20s'],
    ]);
    expect(answer.serviceLevel).toBeCloseTo(0.7265, 4);
    expect(answer.abandonmentRate).toBeCloseTo(0.0399, 4);
  });

  it('answers blocking by Erlang B: 10 erlangs, 17 lines', async () => {
    const { answer } = await answerOf(['erlang', '--model', 'b', ...halfHour, '--agents', '17']);
    expect(answer.blockingProbability).toBeCloseTo(0.01294887522472657, 12);
    expect(answer).not.toHaveProperty('averageWait');
  });

  it('says unstable in words, and no figure that is not one', async () => {
    const { code, answer } = await answerOf(['erlang', ...halfHour, '--agents', '10', '--lang', 'en']);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(['stable', 'load', 'words']);
    expect(answer.stable).toBe(false);
    expect(answer.words).toMatch(/^Unstable: 10 erlangs/);
  });

  it('answers an empty line at once', async () => {
    const { answer } = await answerOf(['erlang', '--arrivals', '0/h', '--aht', '180s', '--agents', '3']);
    expect(answer).toMatchObject({ load: 0, serviceLevel: 1, averageWait: 0, waitProbability: 0 });
  });

  it('prints a table in the language asked for', async () => {
    const english = await holdline(['erlang', ...halfHour, '--agents', '14']);
    expect(english.stdout).toMatch(/^Service level \(SL\), 20 s +88\.8 %$/m);
    const polish = await holdline(['erlang', ...halfHour, '--agents', '14', '--lang', 'pl']);
    expect(polish.stdout).toMatch(/^Poziom obsługi \(SL\), 20 s +88,8 %$/m);
    const bySystem = await holdline(['erlang', ...halfHour, '--agents', '14'], {
      environment: { LC_ALL: 'pl_PL.UTF-8' },
    });
    expect(bySystem.stdout).toBe(polish.stdout);
  });
});

describe('holdline staff', () => {
  it('prints what is required, scheduled, and why', async () => {
    const { answer } = await answerOf(['staff', ...halfHour, '--target', '80/20s', '--shrinkage', '30%']);
    // 13 people give 79.6 %, 14 give 88.8 %; 14 / 0.7 = 20
    expect(answer).toEqual({ requiredAgents: 14, scheduledAgents: 20, binding: 'serviceLevel' });
  });

  it('names the cap that decides', async () => {
    const { answer } = await answerOf(['staff', ...halfHour, '--target', '80/20s', '--max-occupancy', '60%']);
    expect(answer).toMatchObject({ requiredAgents: 17, binding: 'occupancy' });
  });

  it('goes below the load when customers give up', async () => {
    const { answer } = await answerOf([
      ...['staff', '--arrivals', '1200/h', '--aht', '300s', '--patience', '60s', '--target', '60/20s'],
    ]);
    expect(answer.requiredAgents).toBeLessThan(100);
  });

  it('staffs a whole day by equations, the line carried on, and says what one more is worth', async () => {
    const day = ['staff', 'preset:hotlineMonday', '--method', 'day'];
    const { answer } = await answerOf(day);
    expect(answer).toMatchObject({ method: 'day', serviceLevel: expect.closeTo(0.83, 1) });
    for (const { serviceLevel, requiredAgents, oneMore } of answer.intervals) {
      expect(serviceLevel).toBeGreaterThanOrEqual(0.8);
      expect(requiredAgents).toBeGreaterThan(0);
      expect(oneMore.answeredInTime).toBeGreaterThan(0);
    }
    const desk = await answerOf(['staff', 'preset:callbackDesk', '--method', 'day']);
    expect(desk.answer.leftOut).toContain('callback');
    expect(answer.leftOut).toEqual([]);
    const told = await holdline([...day, '--explain', '--target', '90/20s']);
    expect(told.stdout).toContain('one more: in time');
    expect(told.stdout).toContain('the service level');
    const several = await holdline(['staff', 'preset:omnichannelRetailer', '--method', 'day']);
    expect(several.code).toBe(2);
    expect(several.stderr).toContain('several contact types');
    const table = 'start,offered,aht_s\n08:00,60,240\n08:30,90,240\n';
    const csv = await holdline([...'staff - --method day --patience 3m --target 80/20s --csv'.split(' ')], {
      input: table,
    });
    expect(csv.stdout).toBe(
      'start,offered,aht_s,sd_aht_s,agents\n08:00,60,240,240,10\n08:30,90,240,240,14\n',
    );
  });

  it('takes --json and --lang with every method', async () => {
    const day = await holdline('staff preset:hotlineMonday --method day --lang pl'.split(' '));
    expect(day.stderr).toBe('');
    expect(day.stdout).toContain('godzina');
    const calendar = { intervalLength: 1800, days: [{ opens: 9 * 3600, closes: 10 * 3600 }] };
    const handleTime = { law: 'exponential', mean: 180 };
    const targets = [{ measure: 'serviceLevel', share: 0.8, within: 20 }];
    const calls = { id: 'calls', channel: 'phone', volume: { perInterval: [3, 0] }, handleTime, targets };
    const team = { id: 'team', agents: { perInterval: [1, 1] }, skills: [{ type: 'calls' }] };
    const input = JSON.stringify({ version: 1, calendar, types: [calls], groups: [team] });
    const whole = 'staff - --method simulation --threads 0 --json --lang pl'.split(' ');
    const simulated = await holdline(whole, { input });
    expect(simulated.stderr).toBe('');
    expect(simulated.code).toBe(0);
    expect(JSON.parse(simulated.stdout)).toMatchObject({ holds: true });
  }, 60_000);

  it('says of a target that no people can keep where it stands', async () => {
    const calendar = { intervalLength: 1800, days: [{ opens: 9 * 3600, closes: 10 * 3600 }] };
    const handleTime = { law: 'exponential', mean: 180 };
    const targets = [
      { measure: 'serviceLevel', share: 1, within: 20 },
      { measure: 'abandonmentRate', most: 0 },
    ];
    const calls = { id: 'calls', channel: 'phone', volume: { perInterval: [3, 0] }, handleTime, targets };
    const team = { id: 'team', agents: { perInterval: [1, 1] }, skills: [{ type: 'calls' }] };
    const input = JSON.stringify({ version: 1, calendar, types: [calls], groups: [team] });
    for (const method of ['day', 'shifts', 'simulation']) {
      const { code, answer } = await answerOf(['staff', '-', '--method', method], input);
      expect(code).toBe(2);
      expect(answer.problems.map(({ code }: { code: string }) => code)).toEqual([
        'targetOutOfReach',
        'mostOutOfReach',
      ]);
      expect(answer.problems[0].path).toContain('types[0].targets[0].share');
    }
    const { stderr } = await holdline(['staff', 'preset:hotlineMonday']);
    expect(stderr).toContain('add --method day, shifts or simulation');
  });

  it('gives no reason that is none: what a model does not know, and people whom nothing asks for', async () => {
    const dense = ['staff', '--arrivals', '200/h', '--aht', '300s'];
    const blocked = await answerOf([...dense, '--model', 'b', '--max-abandonment', '5%']);
    expect(blocked.answer.problems).toMatchObject([{ path: '--max-abandonment', code: 'onlyWithModel' }]);
    const impatient = await holdline([...dense, '--max-wait', '95/60s', '--patience', '10s']);
    expect(impatient.stdout).toContain('nothing asked takes more');
    expect(impatient.stdout).not.toContain('no work');
    const growing = ['promise', '--arrivals', '200/h', '--aht', '300s', '--agents', '15'];
    expect((await holdline(growing)).stdout).toContain('unstable');
    expect((await answerOf(growing)).answer).toMatchObject({ within: null, atMost: null, stable: false });
  });

  it('staffs every row of a file, and hands on a file that simulate takes', async () => {
    const table = 'start,offered,aht_s\n08:00,40,180\n08:30,100,180\n';
    const { answer } = await answerOf(['staff', '-', '--target', '80/20s'], table);
    expect(answer.intervals.map(({ requiredAgents }: { requiredAgents: number }) => requiredAgents)).toEqual([
      7, 14,
    ]);
    expect(answer.agentHours).toBe(10.5);

    const staffed = await holdline(['staff', '-', '--target', '80/20s', '--csv'], { input: table });
    expect(staffed.stdout).toBe(
      'start,offered,aht_s,sd_aht_s,agents\n08:00,40,180,180,7\n08:30,100,180,180,14\n',
    );
    const simulated = await answerOf(['simulate', '-', '--within', '20s'], staffed.stdout);
    expect(simulated.code, simulated.stderr).toBe(0);
    expect(simulated.answer.total.serviceLevel.mean).toBeGreaterThan(0.7);
  });
});

describe('holdline staff, for one interval', () => {
  const goal = ['--target', '80/20s'];

  it('turns the question round where the people are given', async () => {
    const all = await answerOf(['staff', '--agents', '14', ...halfHour, ...goal]);
    expect(all.answer.arrivalRate * 1800).toBeCloseTo(108.6849, 4);
    expect(all.answer.handleTime).toBeCloseTo(194.8643, 4);
    expect(all.answer.within).toBe(0);
    const volume = await answerOf(['staff', '--agents', '14', '--aht', '180s', ...goal]);
    expect(Object.keys(volume.answer)).toEqual(['agents', 'arrivalRate']);
    const { stdout } = await holdline(['staff', '--agents', '14', '--aht', '180s', ...goal]);
    expect(stdout).toBe('With 14 people on the line:\nMost volume  217.4 an hour\n');
  });

  it('shows two people fewer to five more, and what they cost', async () => {
    const { answer } = await answerOf(['staff', ...halfHour, ...goal, '--around', '--hourly-cost', '40']);
    expect(answer.around.map(({ agents }: { agents: number }) => agents)).toEqual([
      12, 13, 14, 15, 16, 17, 18, 19,
    ]);
    expect(answer.around[1]).toMatchObject({ failing: 'serviceLevel', hourlyCost: 520 });
    const { stdout } = await holdline(['erlang', ...halfHour, '--agents', '10', '--around', '--lang', 'pl']);
    expect(stdout).toContain('Kilka osób mniej albo więcej:');
  });

  it('matches a promise that somebody else has published: targets in, people and cost out', async () => {
    const rival = ['staff', ...halfHour, '--target', '95/90s', '--shrinkage', '30%', '--hourly-cost', '40'];
    const usual = await answerOf(rival);
    expect(usual.answer).toMatchObject({ requiredAgents: 14, scheduledAgents: 20, hourlyCost: 800 });
    const onDays = await answerOf([...rival, '--busyness', '10%', '--days', '95%']);
    expect(onDays.answer.requiredAgents).toBe(16);
    expect((await holdline(rival)).stdout).toMatch(/^Cost of an hour +800\.00$/m);
  });

  it('says in words why seats are too few, and what they could do', async () => {
    const { code, answer } = await answerOf(['staff', ...halfHour, ...goal, '--seats', '12']);
    expect(code).toBe(1);
    expect(answer).toMatchObject({ feasible: false, reason: 'seats', needed: 14 });
    expect(answer.words).toContain('an acceptable wait of 1:13');
    const empty = await holdline(['staff', '--arrivals', '0/30m', '--aht', '180s', ...goal]);
    expect(empty.code).toBe(0);
    expect(empty.stdout).toContain('Nobody comes in this interval');
  });

  it('knows chats, redials, busy days, percentiles and those held', async () => {
    const room = ['staff', '--arrivals', '60/h', '--aht', '300s', '--patience', '2m', '--target', '80/40s'];
    const more = ['--sessions', '3', '--redial', '30%', '--busyness', '10%', '--max-wait', '95/60s'];
    const { answer } = await answerOf([...room, ...more]);
    expect(answer.requiredAgents).toBeLessThan((await answerOf(room)).answer.requiredAgents);
    const held = await answerOf([...room, '--held', '--rule', 'abandons-served']);
    expect(held.answer.binding).toBe('serviceLevel');
  });
});

describe('holdline promise', () => {
  it('finds what to publish of a scenario, and says how fresh days kept it', async () => {
    const args = ['promise', 'preset:hotlineMonday', '--share', '80%', '--replications', '500'];
    const { code, answer } = await answerOf(args);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ share: 0.8, days: 0.95, chosenOn: 500, freshDays: 500 });
    expect(answer.types[0].within).toBeGreaterThan(20);
    expect(answer.types[0].kept.share).toBeGreaterThanOrEqual(0.95);
    const alone = await answerOf([...args, '--threads', '0']);
    expect(alone.answer).toEqual(answer);
    const { stdout } = await holdline([...args, '--lang', 'pl']);
    expect(stdout).toMatch(/^Calls +80 % odebranych w ciągu \d\d s/m);
  });

  it('answers for one interval by formula', async () => {
    const { answer } = await answerOf(['promise', ...halfHour, '--agents', '14']);
    expect(answer).toMatchObject({ share: 0.95, days: null, published: 57 });
    const busy = await holdline(['promise', ...halfHour, '--agents', '14', '--busyness', '10%']);
    expect(busy.stdout).toContain('95 % answered within 2:48\non 95 % of days');
    const { code, stdout } = await holdline([
      ...['promise', ...halfHour],
      '--agents',
      '10',
      '--patience',
      '1m',
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('95 % cannot be promised: 84.2 % are answered at all');
  });
});

describe('holdline simulate', () => {
  it('sharpens what it says by a twin on the same days, and leaves the report itself alone', async () => {
    const day = 'simulate preset:hotlineMonday --replications 60 --json'.split(' ');
    const plain = JSON.parse((await holdline(day)).stdout);
    const { sharpened, ...report } = JSON.parse((await holdline([...day, '--sharpen'])).stdout);
    expect(report).toEqual(plain);
    const { mean, halfWidth, plainHalfWidth } = sharpened.total.serviceLevel;
    expect(plainHalfWidth).toBeCloseTo(plain.total.serviceLevel.halfWidth, 12);
    expect(halfWidth * 2.5).toBeLessThan(plainHalfWidth);
    expect(Math.abs(mean - plain.total.serviceLevel.mean)).toBeLessThan(plainHalfWidth);
    const nothing = await holdline('simulate preset:emailDesk --replications 2 --sharpen'.split(' '));
    expect(nothing.stdout).toContain('Nothing to sharpen');
  });

  const kept = [
    'offered',
    'answered',
    'abandoned',
    'serviceLevel',
    'averageWait',
    'averageSpeedOfAnswer',
    'abandonmentRate',
    'occupancy',
  ];
  const twoDays = [
    'date,start,offered,aht_s,sd_aht_s,agents',
    '2026-03-02,09:00,40,180,180,7',
    '2026-03-02,09:30,40,180,,7.5',
    '2026-03-03,09:00,0,,,7',
    '2026-03-03,09:30,0,,,7',
    '',
  ].join('\n');

  it('reports total, types by id and days with estimates', async () => {
    const { code, answer } = await answerOf([
      'simulate',
      'preset:helpdesk',
      '--replications',
      '20',
      '--seed',
      's',
    ]);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(['provenance', 'total', 'types', 'days']));
    expect(answer.provenance).toMatchObject({ seed: 's', replications: 20 });
    const parts = [answer.total, ...Object.values(answer.types), ...answer.days];
    expect(parts.length).toBeGreaterThanOrEqual(4);
    for (const part of parts) {
      for (const measure of kept) {
        expect(part[measure], measure).toEqual({ mean: expect.any(Number), halfWidth: expect.any(Number) });
      }
    }
    expect(answer.days[0]).toHaveProperty('day', 1);
  });

  it('reads half-hours with patience, and names each day', async () => {
    const { code, answer, stderr } = await answerOf(
      ['simulate', '-', '--patience', '345s', '--within', '20s', '--seed', 'feb', '--replications', '20'],
      twoDays,
    );
    expect(code, stderr).toBe(0);
    expect(answer.days.map(({ date }: { date: string }) => date)).toEqual(['2026-03-02', '2026-03-03']);
    expect(answer.days[0].offered).toEqual({ mean: 80, halfWidth: 0 });
    expect(answer.days[0].abandonmentRate.mean).toBeGreaterThan(0);
    // nobody called on the second day
    expect(answer.days[1].offered.mean).toBe(0);
    expect(answer.days[1].serviceLevel).toEqual({ mean: null, halfWidth: null });
    expect(answer.days[1].averageWait).toEqual({ mean: null, halfWidth: null });
  });

  it('gives the same digits on no, one and two threads, and others for another seed', async () => {
    const args = ['simulate', 'preset:hotlineMonday', '--replications', '60', '--json'];
    const [none, one, two, other] = await Promise.all([
      built([...args, '--threads', '0']),
      built([...args, '--threads', '1']),
      built([...args, '--threads', '2']),
      built([...args, '--threads', '2', '--seed', 'other']),
    ]);
    expect(one.stdout).toBe(none.stdout);
    expect(two.stdout).toBe(none.stdout);
    expect(other.stdout).not.toBe(none.stdout);
  });

  it('stops when it is sure enough, at a fixed count', async () => {
    const { answer } = await answerOf([
      ...['simulate', 'preset:textbookHalfHour', '--replications', '3200', '--precision', '2%'],
    ]);
    expect(answer.total.serviceLevel.halfWidth).toBeLessThanOrEqual(0.02);
    expect([50, 100, 200, 400, 800, 1600]).toContain(answer.provenance.replications);
  });

  it('ends with 1 when an assertion does not hold, and says by how much', async () => {
    const args = ['simulate', 'preset:hotlineMonday', '--replications', '20'];
    const kept = await holdline([
      ...args,
      '--assert',
      'serviceLevel >= 10%',
      '--assert',
      'calls.averageWait <= 5m',
    ]);
    expect(kept.code).toBe(0);
    const broken = await holdline([
      ...args,
      '--assert',
      'serviceLevel >= 10%',
      '--assert',
      'serviceLevel >= 99%',
    ]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/assertion failed: serviceLevel >= 99%; the simulation says \d\d\.\d+ %/);
  });

  it('holds a claim against the end of the interval that makes it harder', async () => {
    const args = ['simulate', 'preset:textbookHalfHour', '--replications', '100'];
    const { mean, halfWidth } = (await answerOf(args)).answer.total.serviceLevel;
    const inBetween = (100 * (mean - halfWidth / 2)).toFixed(3);
    const claims = ['--assert', `day1.serviceLevel >= ${inBetween}%`];
    expect((await holdline([...args, ...claims])).code).toBe(0);
    const lower = [
      '--assert-lower',
      `calls.serviceLevel >= ${inBetween}%`,
      '--assert-lower',
      'averageWait < 1h',
    ];
    const { code, stderr, answer } = await answerOf([...args, ...claims, ...lower]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^holds: day1.serviceLevel >= .* \(\d\d\.\d+ % ± \d\.\d\)$/m);
    expect(stderr).toMatch(
      /^assertion failed: calls.serviceLevel >= .*; the simulation says \d\d\.\d+ % at the lower end of the 95 % interval/m,
    );
    expect(stderr).toMatch(/^holds: averageWait < 1h \(\d+\.\d s at the upper end/m);
    expect(answer.assertions).toEqual([
      expect.objectContaining({ tested: 'mean', value: mean, holds: true }),
      expect.objectContaining({ tested: 'lower', value: mean - halfWidth, mean, halfWidth, holds: false }),
      expect.objectContaining({ tested: 'upper', bound: 3600, holds: true }),
    ]);
    const once = await holdline(['simulate', 'preset:textbookHalfHour', '--replications', '1', ...lower]);
    expect(once.code).toBe(1);
    expect(once.stderr).toContain('no interval from one replication');
  });

  it("puts everybody's service level beside the live one as soon as a callback is accepted", async () => {
    const scenario = {
      version: 1,
      calendar: { intervalLength: 1800, days: [{ opens: 32_400, closes: 34_200 }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: [100] },
          handleTime: { law: 'exponential', mean: 180 },
          callback: { kind: 'keepPlace', offer: { queueAtLeast: 1 }, acceptance: 0.5 },
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: [11] }, skills: [{ type: 'calls' }] }],
    };
    const withCallbacks = await holdline(['simulate', '-', '--replications', '50'], {
      input: JSON.stringify(scenario),
    });
    expect(withCallbacks.stdout).toContain('SL, everyone');
    expect(withCallbacks.stdout).toContain('to talk');
    const without = await holdline(['simulate', 'preset:hotlineMonday', '--replications', '20']);
    expect(without.stdout).not.toContain('SL, everyone');
  });

  it('draws no progress bar into a pipe', async () => {
    const { stderr } = await built(['simulate', 'preset:hotlineMonday', '--replications', '20']);
    expect(stderr).toBe('');
  });

  it('stops at once when it is interrupted, with 130', async () => {
    const child = spawn(process.execPath, [program, 'simulate', '-', '--replications', '500000']);
    const ended = new Promise((resolve) => child.once('close', resolve));
    // more than a pipe holds: once it is written, the program is up and reading
    const scenario = JSON.stringify(hotlineMonday).padEnd(1_000_000);
    await new Promise<void>((resolve) => child.stdin.end(scenario, resolve));
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});

describe('holdline explain', () => {
  it('leads from Erlang C to the simulation, and adds up', async () => {
    const args = ['explain', 'preset:omnichannelRetailer', '--replications', '2'];
    const [{ answer }, { stdout }] = await Promise.all([
      answerOf(args),
      holdline([...args, '--type', 'calls']),
    ]);
    const { start, steps, end } = answer.waterfall.total;
    const sum = steps.reduce(
      (level: number, step: { difference: { mean: number } }) => level + step.difference.mean,
      start,
    );
    expect(sum).toBeCloseTo(end.mean, 12);
    expect(answer.ownContacts.causes.map(({ key }: { key: string }) => key)).toEqual(['redials', 'chasers']);
    expect(stdout).toContain('Calls: Service level (SL), 20 s');
    expect(stdout).toMatch(/shared people and routing +−\d/);
  });

  it('says what it cannot explain, and how to mend it', async () => {
    const mail = await holdline(['explain', 'preset:emailDesk']);
    expect([mail.code, mail.stderr]).toEqual([2, expect.stringContaining('deferred work')]);
    const typo = await holdline(['explain', 'preset:languageLines', '--type', 'englsh']);
    expect([typo.code, typo.stderr]).toEqual([2, expect.stringContaining('did you mean english?')]);
  });
});

describe('holdline trace', () => {
  it('says what happened how often, and begins with the first events', async () => {
    const { code, stdout } = await holdline(['trace', 'preset:hotlineMonday', '--replication', '2']);
    expect(code).toBe(0);
    expect(stdout).toContain('replication 2');
    expect(stdout).toMatch(/\bcomes in {2,}[\d,]+\n/);
    expect(stdout).toContain('The first events');
  });

  it('writes every event as a line, in order of time, as many as it says', async () => {
    const said = JSON.parse((await holdline(['trace', 'preset:textbookHalfHour', '--json'])).stdout);
    const { stdout } = await holdline(['trace', 'preset:textbookHalfHour', '--format', 'jsonl']);
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toHaveLength(said.events);
    expect(events.filter(({ event }) => event === 'offered')).toHaveLength(said.counts.offered);
    const times: number[] = events.map(({ time }) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('writes CSV to a file by its name, and complains of one that cannot be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'holdline-trace-'));
    const file = join(folder, 'trace.csv');
    const { code, stdout, stderr } = await holdline(['trace', 'preset:textbookHalfHour', '--out', file]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(file);
    const [head, first] = (await readFile(file, 'utf8')).split('\n');
    expect(head).toBe('time,event,contact,number,type,case,group,agent,attempt,origin,value');
    expect(first!.split(',')).toHaveLength(11);
    const refused = await holdline([
      'trace',
      'preset:textbookHalfHour',
      '--out',
      join(folder, 'no', 'trace.csv'),
    ]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('cannot be written');
    await rm(folder, { recursive: true });
  });
});

describe('holdline schema, help and version', () => {
  it('prints a JSON Schema that names itself', async () => {
    const { stdout } = await holdline(['schema']);
    const schema = JSON.parse(stdout);
    expect(schema.$schema).toContain('json-schema.org');
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['version', 'calendar', 'types', 'groups']),
    );
  });

  it.each([[[]], [['help']], [['--help']]])('shows the commands for %j', async (args) => {
    const { code, stdout } = await holdline(args);
    expect(code).toBe(0);
    for (const name of names) expect(stdout).toContain(`\n  ${name} `);
  });

  it.each(names)('explains %s in both languages', async (name) => {
    const english = await holdline([name, '--help']);
    const polish = await holdline(['help', name, '--lang', 'pl']);
    expect(english.code).toBe(0);
    expect(english.stdout).toContain(`Usage: holdline ${name}`);
    expect(polish.stdout).toContain(`Użycie: holdline ${name}`);
    for (const { stdout } of [english, polish]) expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  it('knows its version', async () => {
    const { stdout } = await holdline(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the built program', () => {
  it.each([
    ['done', ['staff', ...halfHour, '--target', '80/20s', '--lang', 'pl'], 0],
    [
      'an assertion that fails',
      [
        'simulate',
        'preset:textbookHalfHour',
        '--replications',
        '5',
        '--assert',
        'serviceLevel >= 100%',
        '--json',
      ],
      1,
    ],
    ['input that cannot be used', ['simulate', '-', '--json'], 2],
    ['an unknown command', ['stuff'], 2],
  ] as const)('prints, complains and answers as its sources do: %s', async (_, args, code) => {
    const [here, there] = await Promise.all([holdline(args, { input: '{' }), built(args, { input: '{' })]);
    expect(there).toEqual(here);
    expect(there.code).toBe(code);
  });
});
