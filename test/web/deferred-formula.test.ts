import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpdesk, type Scenario } from '../../src/scenario/index.ts';
import { deferredDay } from '../../web/formula/deferred-formula.ts';

/** E-mail alone, with these volumes per half-hour from 08:00, five minutes each, promised within four hours. */
function mailDesk(volumes: readonly number[]): Scenario {
  const type = helpdesk.types.find(({ id }) => id === 'emails')!;
  const group = helpdesk.groups.find(({ id }) => id === 'email-team')!;
  return {
    version: 1,
    calendar: { intervalLength: 1800, days: [{ opens: 28_800, closes: 28_800 + volumes.length * 1800 }] },
    types: [{ ...type, volume: { perInterval: volumes } }],
    groups: [{ ...group, agents: { perInterval: volumes.map(() => 0) } }],
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('people needed for e-mail', () => {
  it('do all the work by closing, every reply in time, whatever comes', () => {
    const volumes = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(volumes, (perInterval) => {
        const scenario = mailDesk(perInterval);
        const nobody = perInterval.map(() => 0);
        const plan = deferredDay(scenario, 'emails', nobody).map(({ needed }) => needed!);
        for (const { serviceLevel } of deferredDay(scenario, 'emails', plan)) {
          expect(serviceLevel ?? 1).toBe(1);
        }
        expect(sum(plan) * 1800).toBeGreaterThanOrEqual(sum(perInterval) * 300 - 1e-6);
      }),
    );
  });

  it('are spread over the hours that the promise leaves', () => {
    const morning = [96, ...new Array<number>(15).fill(0)];
    const plan = deferredDay(
      mailDesk(morning),
      'emails',
      morning.map(() => 0),
    );
    // 8 hours of work that come in the first half-hour and are due over the ninth: 8 / 4.5 = 1.8 people
    expect(plan.slice(0, 9).map(({ needed }) => needed)).toEqual(new Array(9).fill(2));
    expect(sum(plan.slice(9).map(({ needed }) => needed!))).toBe(0);
  });

  it('are nobody more where the day as staffed keeps every promise', () => {
    const volumes = [10, 10, 10, 10];
    const answers = deferredDay(mailDesk(volumes), 'emails', [2, 2, 2, 2]);
    expect(answers.every(({ needed }) => needed! <= 2)).toBe(true);
    expect(answers.map(({ serviceLevel }) => serviceLevel)).toEqual([1, 1, 1, 1]);
  });
});

describe('the wait for a reply', () => {
  it('grows with the backlog and counts what is late', () => {
    // 30 replies an hour arrive, one person writes 12: by the fifth hour people wait more than four
    const volumes = [...new Array<number>(10).fill(15), ...new Array<number>(14).fill(0)];
    const answers = deferredDay(
      mailDesk(volumes),
      'emails',
      volumes.map(() => 1),
    );
    const waits = answers.slice(0, 10).map(({ wait }) => wait!);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(answers[0]!.serviceLevel).toBe(1);
    expect(answers[9]!.serviceLevel).toBe(0);
    expect(answers[23]!.occupancy).toBe(1);
  });

  it('is nothing where nothing comes, and not known where the day ends first', () => {
    const answers = deferredDay(mailDesk([0, 4, 100]), 'emails', [1, 1, 1]);
    expect(answers[0]).toMatchObject({ serviceLevel: null, wait: null, occupancy: 0 });
    expect(answers[1]!.serviceLevel).toBe(1);
    expect(answers[2]).toMatchObject({ serviceLevel: null, wait: null });
  });
});
