import { describe, expect, it } from 'vitest';
import { compare, simulate } from '../../src/simulation/index.ts';
import { caseCentre } from '../simulation/case-centre.ts';

/** One case at 100 s that a partner keeps for 300 s between two pieces of work, 60 s and `last`. */
const centre = (last: number, status = 0) =>
  caseCentre(
    {
      name: 'Refunds',
      stages: [
        { id: 'work', type: 'office', within: 50, next: [{ stage: 'partner', share: 1 }] },
        { id: 'partner', wait: { law: 'deterministic', mean: 300 }, next: [{ stage: 'reply', share: 1 }] },
        { id: 'reply', name: 'Reply', type: 'desk' },
      ],
      target: { share: 0.9, within: 400 },
      ...(status > 0 && { status: { type: 'questions', perDay: status } }),
    },
    { calls: { at: [0] }, more: { desk: { handleTime: { law: 'deterministic', mean: last } } } },
  );

const exactly = (mean: number) => ({ mean: expect.closeTo(mean, 3), halfWidth: 0 });

describe('cases in a report', () => {
  const { cases, total } = simulate(centre(60), { replications: 3 });
  const refunds = cases!.refunds!;

  it('stand by kind, with what was opened and closed, in which time, and in time or not', () => {
    expect(refunds.name).toBe('Refunds');
    expect(refunds.target).toEqual({ share: 0.9, within: 400 });
    expect(refunds.casesOpened).toEqual(exactly(1));
    expect(refunds.casesOpen).toEqual(exactly(0));
    expect(refunds.caseTime).toEqual(exactly(420));
    expect(refunds.casesWithinRate).toEqual(exactly(0));
    expect(refunds.statusContacts).toEqual(exactly(0));
    expect(total.caseTime).toEqual(refunds.caseTime);
  });

  it('stand by stage, with the one in which the term ran out and the first that was late', () => {
    const { work, partner, reply } = refunds.stages;
    expect(reply!.name).toBe('Reply');
    expect([work!.time, partner!.time, reply!.time]).toEqual([exactly(60), exactly(300), exactly(60)]);
    expect([work!.lateRate, partner!.lateRate]).toEqual([exactly(1), exactly(0)]);
    expect([work!.broken, reply!.broken]).toEqual([exactly(0), exactly(1)]);
    expect([work!.firstLate, reply!.firstLate]).toEqual([exactly(1), exactly(0)]);
  });

  it('are missing from a centre without them', () => {
    const { cases: _, ...without } = centre(60);
    expect(simulate(without, { replications: 2 })).not.toHaveProperty('cases');
  });
});

describe('cases in a comparison', () => {
  it('differ by what the draft changes, stage by stage', () => {
    const { cases } = compare(centre(60), centre(30), { replications: 3 });
    const { caseTime, casesWithinRate, stages } = cases!.refunds!;
    expect(caseTime.difference).toEqual(exactly(-30));
    expect(caseTime.verdict).toBe('better');
    expect(casesWithinRate.difference.mean).toBe(1);
    expect(stages.reply!.time.difference).toEqual(exactly(-30));
    expect(stages.partner!.time.difference).toEqual(exactly(0));
  });
});
