import { describe, expect, it } from 'vitest';
import { ledgerColumn, ledgerRow } from '../../src/measures/index.ts';
import type { ContactType, Scenario, TraceRow } from '../../src/scenario/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator } from '../../src/simulation/index.ts';
import { tallySizeOf } from '../../src/simulation/plan/cells.ts';

type Row = readonly [type: string, arrive: number, handleTime: number, patience: number | null];
type More = Readonly<Record<string, Partial<ContactType>>>;

/** Two hours of calls and mails that somebody answers each; `rows` as recorded. */
function centre(more: More, agents: Readonly<Record<string, number>>, rows?: readonly Row[]): Scenario {
  const type = (id: string, channel: ContactType['channel']): ContactType => ({
    id,
    channel,
    volume: { basis: 'fresh', perInterval: [0, 0] },
    handleTime: { law: 'deterministic', mean: 60 },
    ...more[id],
  });
  return parseScenario(
    structuredClone({
      version: 1,
      calendar: { intervalLength: 3600, days: [{ opens: 0, closes: 7200 }] },
      types: [type('calls', 'phone'), type('experts', 'phone'), type('mails', 'email')],
      groups: ['calls', 'experts', 'mails'].map((id) => ({
        id: `${id}-team`,
        agents: { steps: [{ from: 0, agents: agents[id] ?? 1 }] },
        skills: [{ type: id }],
      })),
      ...(rows && {
        trace: rows.map(
          ([type, arrive, handleTime, patience]): TraceRow => ({ type, arrive, handleTime, patience }),
        ),
      }),
    }),
  );
}

function run(scenario: Scenario, replications = 1) {
  const log: ContactLog = [];
  const simulator = new Simulator(scenario);
  const { tallies } = simulator.run(0, replications, log);
  const length = tallies.length / replications;
  const entered = (type: number, name: keyof typeof ledgerColumn) => {
    let sum = 0;
    for (let r = 0; r < replications; r++) {
      sum += tallies[r * length + ledgerRow(tallySizeOf(simulator.plan), type) + ledgerColumn[name]]!;
    }
    return sum;
  };
  return { log, entered };
}

const ofType = (log: ContactLog, type: number) => log.filter((record) => record.type === type);

describe('a transfer', () => {
  it('queues cold at the end of the first conversation, with a wait of its own', () => {
    const scenario = centre({ calls: { transfers: [{ share: 1, type: 'experts' }] } }, {}, [
      ['calls', 0, 100, null],
      ['experts', 50, 200, null],
    ]);
    const { log, entered } = run(scenario);
    const handedOn = ofType(log, 1)[1]!;
    expect([handedOn.arrival, handedOn.wait]).toEqual([100, 150]); // the expert is busy from 50 to 250
    expect(entered(0, 'transferredOut')).toBe(1);
    expect(entered(1, 'transferredIn')).toBe(1);
  });

  it('holds the first agent until the second answers when it is warm', () => {
    const rows: Row[] = [
      ['calls', 0, 100, null],
      ['experts', 50, 200, null],
      ['calls', 110, 10, null],
    ];
    const warm = centre({ calls: { transfers: [{ share: 1, type: 'experts', kind: 'warm' }] } }, {}, rows);
    const { log, entered } = run(warm);
    expect(ofType(log, 0).map((record) => record.arrival + record.wait)).toEqual([0, 250]);
    expect(entered(0, 'warmHolds')).toBe(2);
    const experts = ofType(log, 1).map((record) => record.arrival + record.wait);
    expect(experts).toEqual([50, 250, 310]); // the second caller is handed on at 260 and waits for 60 s of work
    expect(entered(0, 'warmHoldTime')).toBe(150 + 50);
  });

  it('lets the first agent go when the customer gives up', () => {
    const scenario = centre(
      {
        calls: { transfers: [{ share: 1, type: 'experts', kind: 'warm' }] },
        experts: { patience: { law: 'deterministic', mean: 30 } },
      },
      {},
      [
        ['calls', 0, 100, null],
        ['experts', 50, 2000, null],
        ['calls', 110, 10, null],
      ],
    );
    const { log } = run(scenario);
    expect(ofType(log, 0).map((record) => record.arrival + record.wait)).toEqual([0, 130]);
  });

  it('lets the first agent go at closing when nobody is there to answer', () => {
    const scenario = centre(
      { calls: { transfers: [{ share: 1, type: 'experts', kind: 'warm' }] } },
      { experts: 0 },
      [['calls', 0, 100, null]],
    );
    const { log, entered } = run(scenario);
    expect(log.map((record) => record.outcome)).toEqual(['answered', 'flushed']);
    expect(entered(0, 'warmHoldTime')).toBe(7200 - 100);
  });

  it('never lets agents who wait for one another stand for good', () => {
    const volume = { basis: 'fresh', perInterval: [10, 10] } as const;
    const mutual = (type: string): Partial<ContactType> => ({
      volume,
      transfers: [{ share: 0.5, type, kind: 'warm' }],
    });
    const { log, entered } = run(centre({ calls: mutual('experts'), experts: mutual('calls') }, {}), 20);
    const handedOn = entered(0, 'transferredIn') + entered(1, 'transferredIn');
    expect(handedOn).toBeGreaterThan(100);
    expect(log.length).toBe(entered(0, 'issues') + entered(1, 'issues') + handedOn);
    expect(new Set(log.map((record) => record.outcome))).toEqual(new Set(['answered']));
  });
});

describe('an issue', () => {
  const volume = { basis: 'fresh', perInterval: [60, 60] } as const;

  it('comes back as often as FCR leaves it, over and over: fresh / FCR contacts in all', () => {
    const scenario = centre(
      { calls: { volume, repeat: { fcr: 0.7, delay: { law: 'deterministic', mean: 1 } } } },
      { calls: 100 },
    );
    const { log, entered } = run(scenario, 200);
    const issues = entered(0, 'issues');
    const inAll = ofType(log, 0).length;
    // geometric number of contacts an issue: mean 1 / 0.7, variance 0.3 / 0.49
    const z = (inAll - issues / 0.7) / Math.sqrt((issues * 0.3) / 0.49);
    expect(Math.abs(z)).toBeLessThan(4);
    const first = entered(0, 'issuesSolvedFirst') / issues;
    expect(Math.abs(first - 0.7)).toBeLessThan(4 * Math.sqrt((0.7 * 0.3) / issues));
    expect(entered(0, 'issuesSolved') + entered(0, 'repeatsPastEnd')).toBe(issues);
  });

  it('takes from the first attempt to the answer that solves it, the failed attempts included', () => {
    const scenario = centre(
      {
        calls: {
          patience: { law: 'deterministic', mean: 10 },
          redial: { afterAbandon: 1, delay: { law: 'deterministic', mean: 300 } },
          followUps: [{ share: 1, type: 'mails', delay: { law: 'deterministic', mean: 600 } }],
        },
      },
      {},
      [
        ['calls', 0, 100, null],
        ['calls', 20, 50, 10],
      ],
    );
    const { log, entered } = run(scenario);
    expect(ofType(log, 0).map((record) => record.outcome)).toEqual(['answered', 'abandoned', 'answered']);
    expect(entered(0, 'issuesSolved')).toBe(2);
    expect(entered(0, 'issuesSolvedFirst')).toBe(2); // an abandoned attempt before does not spoil it
    expect(entered(0, 'solutionTime')).toBe(100 + (10 + 300 + 60));
    expect(entered(0, 'customerTime')).toBe(100 + 10 + 60);
    expect(entered(0, 'followUpsOwed')).toBe(2);
    expect(ofType(log, 2).map((record) => record.arrival)).toEqual([100 + 600, 390 + 600]);
  });

  it('goes on elsewhere when the customer tries another channel', () => {
    const scenario = centre(
      {
        calls: {
          patience: { law: 'deterministic', mean: 10 },
          redial: {
            afterAbandon: 1,
            delay: { law: 'deterministic', mean: 300 },
            move: { type: 'mails', share: 1 },
          },
          survey: { answered: 0, low: 0 },
        },
      },
      { calls: 0 },
      [['calls', 0, 100, 10]],
    );
    const { log, entered } = run(scenario);
    expect(log.map((record) => [record.type, record.outcome])).toEqual([
      [0, 'abandoned'],
      [2, 'answered'],
    ]);
    expect(entered(0, 'redialsMoved')).toBe(1);
    expect(entered(0, 'solutionTime')).toBe(10 + 300 + 60);
    expect(entered(0, 'customerTime')).toBe(10);
  });
});

describe('a survey', () => {
  it('asks, is answered and leaves follow-ups in the shares given', () => {
    const volume = { basis: 'fresh', perInterval: [300, 300] } as const;
    const survey = {
      asked: 0.5,
      answered: 0.4,
      low: 0.2,
      followUp: { type: 'mails', delay: { law: 'deterministic', mean: 1 } },
    } as const;
    const { entered, log } = run(centre({ calls: { volume, survey } }, { calls: 100, mails: 100 }), 20);
    const answered = ofType(log, 0).length;
    const share = (part: number, of: number) => part / of;
    const within = (x: number, p: number, n: number) =>
      expect(Math.abs(x - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / n));
    within(share(entered(0, 'surveysAsked'), answered), 0.5, answered);
    within(share(entered(0, 'surveysAnswered'), answered), 0.2, answered);
    within(share(entered(0, 'surveysLow'), answered), 0.04, answered);
    expect(entered(0, 'followUpsOwed')).toBe(entered(0, 'surveysLow'));
    expect(ofType(log, 2).length + entered(2, 'followUpsPastEnd')).toBe(entered(0, 'surveysLow'));
  });
});

describe('self-service', () => {
  const volume = { basis: 'fresh', perInterval: [600, 600] } as const;
  const selfService = {
    contained: 0.3,
    time: { law: 'deterministic', mean: 20 },
    bounce: 0.1,
    easyHandleTime: 30,
  } as const;

  it('settles its share, sends some back, and leaves the harder rest', () => {
    const { log, entered } = run(centre({ calls: { volume, selfService } }, { calls: 200 }), 20);
    const issues = entered(0, 'issues');
    const contained = entered(0, 'contained') / issues;
    expect(Math.abs(contained - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / issues));
    const back = entered(0, 'bouncedBack') / entered(0, 'contained');
    expect(Math.abs(back - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / entered(0, 'contained')));
    // (60 − 0.3 · 30) / 0.7 = 72.857…
    const times = new Set(log.map((record) => record.handleTime.toFixed(2)));
    expect([...times].sort()).toEqual(['30.00', '72.86']);
    expect(entered(0, 'selfServiceTime')).toBeCloseTo(20 * issues, 6);
  });

  it('delays those who go on by the time they spent there', () => {
    const at = (more: Partial<ContactType>) =>
      run(centre({ calls: { volume, ...more } }, { calls: 500 })).log.map((record) => record.arrival);
    const straight = at({ survey: { answered: 0, low: 0 } });
    const after = at({ selfService: { contained: 0, time: { law: 'deterministic', mean: 20 } } });
    const late = straight.map((arrival) => arrival + 20).sort((a, b) => a - b);
    expect(after.sort((a, b) => a - b)).toEqual(late.slice(0, after.length));
  });
});

describe('a slow reply', () => {
  const chaser = { share: 1, type: 'calls', after: { law: 'deterministic', mean: 600 } } as const;

  it('brings a call after a while, and keeps its place in line', () => {
    const rows: Row[] = [
      ['mails', 0, 900, null],
      ['mails', 10, 60, null],
      ['mails', 1000, 60, null],
    ];
    const { log, entered } = run(centre({ mails: { chaser } }, {}, rows));
    expect(ofType(log, 0).map((record) => record.arrival)).toEqual([610]); // its reply went out at 960
    expect(ofType(log, 2).map((record) => record.arrival + record.wait)).toEqual([900, 960, 1060]);
    expect(entered(2, 'chasers')).toBe(1);
  });

  it('brings none once the reply is sent', () => {
    const rows: Row[] = [
      ['mails', 0, 300, null],
      ['mails', 10, 60, null],
    ];
    expect(ofType(run(centre({ mails: { chaser } }, {}, rows)).log, 0)).toEqual([]);
  });

  it('is asked after by nobody who was sent away at closing', () => {
    const rows: Row[] = [
      ['mails', 3000, 700, null],
      ['mails', 3010, 60, null],
      ['mails', 3020, 60, null],
    ];
    const mails = {
      chaser: { ...chaser, after: { law: 'deterministic', mean: 1000 } as const },
      hours: [{ opens: 0, closes: 3600 }],
      closing: 'flush' as const,
    };
    const { log, entered } = run(centre({ mails }, {}, rows));
    expect(ofType(log, 2).map(({ outcome }) => outcome)).toEqual(['flushed', 'flushed', 'answered']);
    expect(ofType(log, 0)).toEqual([]);
    expect(entered(2, 'chasers')).toBe(0);
  });

  it('brings fewer calls the faster the replies are', () => {
    const volume = { basis: 'fresh', perInterval: [60, 60] } as const;
    const calls = (mails: number) =>
      run(centre({ mails: { volume, chaser } }, { calls: 50, mails }), 20).entered(2, 'chasers');
    expect(calls(1)).toBeGreaterThan(10 * (calls(2) + 1));
  });
});
