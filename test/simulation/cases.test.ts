import { describe, expect, it } from 'vitest';
import type { CaseKind, WaitStage } from '../../src/scenario/index.ts';
import { caseCentre, caseCounts } from './case-centre.ts';

/** Work of 60 s, a wait of 300 s for a partner, work of 60 s; opened at 100 s it is closed at 520 s. */
const work = { id: 'work', type: 'office', next: [{ stage: 'partner', share: 1 }] };
const partner: WaitStage = {
  id: 'partner',
  wait: { law: 'deterministic', mean: 300 },
  next: [{ stage: 'reply', share: 1 }],
};
const reply = { id: 'reply', type: 'office' };
const refund: Partial<CaseKind> = { stages: [work, partner, reply] };
const oneCall = { calls: { at: [0] } };

const within = (seconds: number): Partial<CaseKind> => ({ target: { share: 0.9, within: seconds } });

describe('a case', () => {
  it('goes through its stages one after the other', () => {
    const { of, stages } = caseCounts(caseCentre(refund, oneCall));
    expect(of('casesOpened')).toBe(1);
    expect(of('casesClosed')).toBe(1);
    expect(of('caseTime')).toBeCloseTo(420, 3);
    expect(of('stagePasses')).toBe(3);
    expect(of('reworks')).toBe(0);
    expect(stages('passes')).toEqual([1, 1, 1]);
    for (const [s, seconds] of [60, 300, 60].entries()) expect(stages('time')[s]).toBeCloseTo(seconds, 3);
  });

  it('waits in the line of the team that works on it', () => {
    const scenario = caseCentre(refund, { calls: { at: [0, 10] }, agents: { office: 1 } });
    const { of } = caseCounts(scenario);
    // work 100–160 and 160–220, replies 460–520 and 520–580; opened at 100 and 110
    expect(of('caseTime')).toBeCloseTo(420 + 470, 3);
  });

  it('is in time when it is closed at the very end of its term, and late after it', () => {
    const inTime = caseCounts(caseCentre({ ...refund, ...within(420) }, oneCall));
    expect([inTime.of('casesWithin'), inTime.of('casesLate')]).toEqual([1, 0]);
    const late = caseCounts(caseCentre({ ...refund, ...within(419) }, oneCall));
    expect([late.of('casesWithin'), late.of('casesLate')]).toEqual([0, 1]);
  });

  it('breaks its term in the stage it is in then, of which an earlier one may have been the first late', () => {
    const stages = [
      { ...work, within: 50 },
      { ...partner, within: 300 },
      { ...reply, within: 10 },
    ];
    const counts = caseCounts(caseCentre({ stages, ...within(200) }, oneCall));
    expect(counts.stages('broken')).toEqual([0, 1, 0]);
    expect(counts.stages('late')).toEqual([1, 0, 1]);
    expect(counts.stages('firstLate')).toEqual([1, 0, 0]);
  });

  it('has a clock that stands still while somebody outside is waited for, if that is agreed', () => {
    const stages: CaseKind['stages'] = [work, { ...partner, clock: 'stops' }, reply];
    const { of } = caseCounts(caseCentre({ stages, ...within(120) }, oneCall));
    expect(of('caseTime')).toBeCloseTo(420, 3);
    expect(of('caseClockTime')).toBeCloseTo(120, 3);
    expect(of('casesWithin')).toBe(1);
  });

  it('goes round for rework until it has had its passes', () => {
    const stages: CaseKind['stages'] = [{ id: 'work', type: 'office', next: [{ stage: 'work', share: 1 }] }];
    const { of } = caseCounts(caseCentre({ stages, mostPasses: 7 }, oneCall));
    expect(of('stagePasses')).toBe(7);
    expect(of('reworks')).toBe(6);
    expect(of('caseTime')).toBeCloseTo(7 * 60, 3);
  });

  it('lives through the night: waits end then, work begins in the morning', () => {
    const days = [[0, 7200] as const, [0, 7200] as const];
    const hours = (mean: number) => ({ law: 'deterministic', mean: mean * 3600 }) as const;
    const stages: CaseKind['stages'] = [
      { id: 'partner', wait: hours(10), next: [{ stage: 'bank', share: 1 }] },
      { id: 'bank', wait: hours(9), next: [{ stage: 'reply', share: 1 }] },
      { id: 'reply', type: 'office' },
    ];
    const kind = {
      stages,
      target: { share: 1, within: 7160, clock: 'business' },
    } satisfies Partial<CaseKind>;
    const { of, stages: counted } = caseCounts(caseCentre(kind, { ...oneCall, days }));
    expect(of('caseTime')).toBeCloseTo(86_400 + 60 - 100, 3);
    expect(of('caseClockTime')).toBeCloseTo(7200 - 100 + 60, 3); // opening hours alone
    expect(of('casesWithin')).toBe(1);
    expect(counted('time')[1]).toBeCloseTo(9 * 3600, 3);
    expect(counted('time')[2]).toBeCloseTo(86_460 - 100 - 19 * 3600, 3);
  });

  it('is closed in the night when its last wait ends then, and is open at the end of the run otherwise', () => {
    const stages: CaseKind['stages'] = [{ id: 'partner', wait: { law: 'deterministic', mean: 36_000 } }];
    const twoDays = caseCounts(
      caseCentre(
        { stages },
        {
          ...oneCall,
          days: [
            [0, 7200],
            [0, 7200],
          ],
        },
      ),
    );
    expect([twoDays.of('casesClosed'), twoDays.of('caseTime')]).toEqual([1, 36_000]);
    const oneDay = caseCounts(caseCentre({ stages }, oneCall));
    expect([oneDay.of('casesClosed'), oneDay.of('casesOpen')]).toEqual([0, 1]);
  });

  it('is tried again at the next opening when its stage was sent away at closing', () => {
    const stages: CaseKind['stages'] = [{ id: 'ring', type: 'desk' }];
    const scenario = caseCentre(
      { stages },
      {
        calls: { at: [0] },
        days: [
          [0, 7200],
          [0, 7200],
        ],
        more: { desk: { closing: 'flush', patience: { law: 'deterministic', mean: 1 } } },
        agents: { desk: 1 },
      },
    );
    // nobody is at the desk on the first day
    const desk = {
      ...scenario.groups[2]!,
      agents: {
        steps: [
          { from: 0, agents: 0 },
          { from: 7200, agents: 1 },
        ],
      },
    };
    const groups = scenario.groups.map((group, g) => (g === 2 ? desk : group));
    const counts = caseCounts({ ...scenario, groups });
    expect(counts.of('casesClosed')).toBe(1);
    expect(counts.of('caseTime')).toBeCloseTo(86_400 + 60 - 100, 3);
    expect(counts.of('stagePasses')).toBe(1);
  });

  it('comes again when the type of its stage opens the next time, in its own hours', () => {
    const hours = [
      { opens: 0, closes: 1800 },
      { opens: 5400, closes: 7200 },
    ];
    const more = { desk: { hours, closing: 'flush' } } as const;
    const stages: CaseKind['stages'] = [{ id: 'ring', type: 'desk' }];
    const early = caseCentre({ stages }, { calls: { at: [1650, 1660] }, agents: { desk: 1 }, more });
    // the first is rung from 1750 on, the second is sent away at 1800 and rung at 5400
    expect(caseCounts(early).of('caseTime')).toBeCloseTo(60 + (5460 - 1760), 3);
    const late = caseCentre({ stages }, { calls: { at: [3000] }, agents: { desk: 1 }, more });
    expect(caseCounts(late).of('caseTime')).toBeCloseTo(5460 - 3100, 3);
  });

  it('goes with the contact that is handed on', () => {
    const more = { office: { transfers: [{ share: 1, type: 'desk' }] } };
    const { of } = caseCounts(caseCentre({}, { ...oneCall, more }));
    expect(of('casesClosed')).toBe(1);
    expect(of('caseTime')).toBeCloseTo(120, 3);
  });

  it('settles the issue of the call that opened it when it is closed', () => {
    const { ofType } = caseCounts(caseCentre(refund, oneCall));
    expect(ofType(0, 'issuesSolved')).toBe(1);
    expect(ofType(0, 'issuesSolvedFirst')).toBe(0);
    expect(ofType(0, 'solutionTime')).toBeCloseTo(520, 3);
  });

  it('opened in the warm-up does not count', () => {
    const scenario = caseCentre(refund, { calls: { at: [0, 4000] } });
    const { of } = caseCounts({ ...scenario, run: { warmUp: 3600 } });
    expect([of('casesOpened'), of('casesClosed'), of('stagePasses')]).toEqual([1, 1, 3]);
  });
});

describe('the notice', () => {
  const target = { share: 1, within: 400 };

  it('is work for somebody, and done when that is', () => {
    const notice = { at: 0.5, type: 'desk', reduces: 1, moves: 100 };
    const { of } = caseCounts(caseCentre({ ...refund, target, notice }, oneCall));
    expect([of('notices'), of('noticesMoved')]).toEqual([1, 1]);
    expect(of('casesLate')).toBe(1); // a date that was moved keeps no term
  });

  it('is not sent when the case is closed by then', () => {
    const notice = { at: 1, reduces: 1 };
    const { of } = caseCounts(caseCentre({ ...refund, target: { share: 1, within: 500 }, notice }, oneCall));
    expect([of('notices'), of('casesWithin')]).toEqual([0, 1]);
  });
});
