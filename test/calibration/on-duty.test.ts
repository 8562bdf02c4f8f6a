import { describe, expect, it } from 'vitest';
import {
  agentSteps,
  agentsByInterval,
  historyOfCalls,
  onDuty,
  type RecordedCall,
} from '../../src/calibration/index.ts';
import { bankAgents, bankCalls } from './technion.ts';

const call = (
  arrival: number,
  wait: number,
  handleTime: number | null,
  agent: string | null,
): RecordedCall => ({
  day: 0,
  arrival,
  wait,
  answered: handleTime !== null,
  agent,
  began: handleTime === null ? null : arrival + wait,
  handleTime,
  type: '',
  caller: null,
});

describe('people on duty, told from the calls they answered', () => {
  it('joins a gap of at most 15 minutes while nobody waits', () => {
    expect(onDuty([call(0, 0, 100, 'A'), call(1000, 0, 50, 'A')])).toEqual([
      { agent: 'A', from: 0, to: 1050 },
    ]);
    expect(onDuty([call(0, 0, 100, 'A'), call(1001, 0, 50, 'A')])).toEqual([
      { agent: 'A', from: 0, to: 100 },
      { agent: 'A', from: 1001, to: 1051 },
    ]);
  });

  it('ends a run when callers waited for more than 60 seconds of the gap', () => {
    const between = (wait: number) =>
      onDuty([call(0, 0, 100, 'A'), call(200, wait, null, null), call(500, 0, 50, 'A')]);
    expect(between(60)).toHaveLength(1);
    expect(between(61)).toHaveLength(2);
  });

  it('counts seconds in which several waited once', () => {
    const waiting = [call(200, 50, null, null), call(210, 50, null, null)];
    expect(onDuty([call(0, 0, 100, 'A'), ...waiting, call(500, 0, 50, 'A')])).toHaveLength(1);
  });

  it('tells people by interval, in parts, and from instant to instant', () => {
    const duties = [
      { agent: 'A', from: 0, to: 1200 },
      { agent: 'B', from: 900, to: 2700 },
    ];
    expect(agentsByInterval(duties, [0, 1800], 1800)).toEqual([(1200 + 900) / 1800, 0.5]);
    expect(agentSteps(duties)).toEqual([
      { from: 0, agents: 1 },
      { from: 900, agents: 2 },
      { from: 1200, agents: 1 },
      { from: 2700, agents: 0 },
    ]);
  });

  it('takes who answered a call of no length to have been there for no time', () => {
    expect(agentSteps([{ agent: 'A', from: 100, to: 100 }])).toEqual([]);
    expect(agentSteps(onDuty([call(0, 0, 0, 'A')]))).toEqual([]);
  });

  it('leaves out days on which nobody answered, or hardly ever', () => {
    const day = [call(0, 0, 100, 'A'), call(800, 0, 1000, 'A')];
    const unanswered = { ...call(50, 9, null, null), day: 1 };
    const oneShort = { ...call(50, 0, 60, 'A'), day: 2 };
    const dates = ['2026-03-02', '2026-03-03', '2026-03-04'];
    const { days, whileClosed } = historyOfCalls({ dates, calls: [...day, unanswered, oneShort] });
    // a minute of half an hour is a thirtieth of one person: nobody was there to speak of
    expect(days).toEqual([{ date: '2026-03-02', opens: 0, closes: 1800 }]);
    expect(whileClosed).toBe(2);
  });

  it('refuses calls of which none names who answered', () => {
    expect(() => historyOfCalls({ dates: ['2026-03-02'], calls: [call(0, 5, null, null)] })).toThrow(
      'invalid calls: no agent is named',
    );
  });

  const log = bankCalls();
  it.skipIf(log === undefined)('finds the people of a real month as those who published them did', () => {
    const history = historyOfCalls(log!);
    const published = bankAgents()!;
    let compared = 0;
    let apart = 0;
    let most = 0;
    for (const { day, start, agents } of history.intervals) {
      const clock = `${String(Math.floor(start / 3600)).padStart(2, '0')}:${start % 3600 === 0 ? '00' : '30'}`;
      const known = published.get(`${history.days[day]!.date} ${clock}`);
      if (known === undefined) continue;
      compared++;
      most = Math.max(most, Math.abs(agents! - known));
      // what is printed has two digits
      if (Math.abs(agents! - known) > 0.0101) apart++;
    }
    console.log(
      `people of ${compared} half-hours: ${apart} further than 0.01 apart, at most ${most.toFixed(3)}`,
    );
    expect(compared).toBe(680);
    expect(apart).toBeLessThanOrEqual(7);
    expect(most).toBeLessThan(0.1);
  });
});
