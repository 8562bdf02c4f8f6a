import { describe, expect, it } from 'vitest';
import { type Claim, checkPlace, claim, holds } from '../../../src/cli/flags/claim.ts';
import { assertionsOf } from '../../../src/cli/running/assertions.ts';
import type { Estimate, Measures, Report } from '../../../src/measures/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';

function read(text: string): Claim {
  const outcome = claim.read(text, '--assert');
  if ('problem' in outcome) throw new Error(outcome.problem.say('en'));
  return outcome.value;
}

function codeOf(text: string): string | undefined {
  const outcome = claim.read(text, '--assert');
  return 'problem' in outcome ? outcome.problem.code : undefined;
}

describe('a claim', () => {
  it('names a measure, a bound in its unit, and a place if it likes', () => {
    expect(read('serviceLevel >= 80%')).toMatchObject({ measure: 'serviceLevel', sign: '>=', bound: 0.8 });
    expect(read('averageWait<30s')).toMatchObject({ measure: 'averageWait', sign: '<', bound: 30 });
    expect(read('offered <= 2500')).toMatchObject({ measure: 'offered', sign: '<=', bound: 2500 });
    expect(read('chats.abandonmentRate > 0.05')).toMatchObject({ place: 'chats', bound: 0.05 });
    expect(read('2026-03-02.offered>=10')).toMatchObject({ place: '2026-03-02', bound: 10 });
  });

  it.each([
    '',
    'serviceLevel',
    'serviceLevel 80%',
    'serviceLevel == 80%',
    'serviceLevel >=',
    'averageWait < fast',
  ])('is not "%s"', (text) => {
    expect(codeOf(text)).toBe('notClaim');
  });

  it('names a measure that there is, else the nearest is offered', () => {
    expect(codeOf('servicelevel >= 80%')).toBe('unknownMeasure');
    expect(() => read('servicelevel >= 80%')).toThrow('did you mean serviceLevel?');
  });

  it('holds when the figure keeps it', () => {
    expect(holds(read('serviceLevel >= 80%'), 0.8)).toBe(true);
    expect(holds(read('serviceLevel > 80%'), 0.8)).toBe(false);
    expect(holds(read('serviceLevel <= 80%'), 0.8)).toBe(true);
    expect(holds(read('serviceLevel < 80%'), 0.8)).toBe(false);
  });

  it('does not hold of nothing', () => {
    expect(holds(read('averageWait <= 10s'), null)).toBe(false);
  });
});

/** A report whose service level says 80 % ± 1 in total, and differs from place to place by what is given. */
function reportWith(types: Record<string, Estimate>, days: readonly (readonly [object, Estimate])[]): Report {
  const measures = (serviceLevel: Estimate) => ({ serviceLevel }) as unknown as Measures;
  return {
    total: measures({ mean: 0.8, halfWidth: 0.01 }),
    types: Object.fromEntries(Object.entries(types).map(([id, level]) => [id, measures(level)])),
    days: days.map(([day, level]) => ({ ...day, ...measures(level) })),
  } as unknown as Report;
}

describe('an assertion', () => {
  const at = (text: string, where: 'mean' | 'worseEnd', report: Report) =>
    assertionsOf([read(text)], where, report)[0]!;
  const level = (mean: number | null, halfWidth: number | null): Estimate => ({ mean, halfWidth });
  const report = reportWith({ phone: level(0.9, 0.02), total: level(0.5, 0.1) }, [
    [{ date: '2026-03-02' }, level(0.7, null)],
    [{ day: 2 }, level(null, null)],
  ]);

  it('tests the mean, or the end of the interval that makes it harder', () => {
    expect(at('serviceLevel >= 80%', 'mean', report)).toMatchObject({
      tested: 'mean',
      value: 0.8,
      holds: true,
    });
    expect(at('serviceLevel >= 80%', 'worseEnd', report)).toMatchObject({
      tested: 'lower',
      value: 0.79,
      holds: false,
    });
    expect(at('serviceLevel < 80.5%', 'mean', report).holds).toBe(true);
    expect(at('serviceLevel < 80.5%', 'worseEnd', report)).toMatchObject({
      tested: 'upper',
      value: 0.81,
      holds: false,
    });
    expect(at('serviceLevel > 78%', 'worseEnd', report).holds).toBe(true);
    expect(at('serviceLevel <= 82%', 'worseEnd', report).holds).toBe(true);
  });

  it('speaks of a type, a day by its date or number, or of all', () => {
    const { total, ...types } = report.types;
    const plain = { ...report, types } as Report;
    const meanAt = (place: string, from = plain) => at(`${place}serviceLevel > 0`, 'mean', from).value;
    expect(meanAt('')).toBe(0.8);
    expect(meanAt('total.')).toBe(0.8);
    expect(meanAt('phone.')).toBe(0.9);
    expect(meanAt('2026-03-02.')).toBe(0.7);
    expect(meanAt('total.', report)).toBe(total!.serviceLevel.mean);
  });

  it('does not hold where nothing was observed, or where one replication gives no interval', () => {
    expect(at('day2.serviceLevel <= 1', 'mean', report)).toMatchObject({ value: null, holds: false });
    expect(at('2026-03-02.serviceLevel >= 0', 'mean', report).holds).toBe(true);
    expect(at('2026-03-02.serviceLevel >= 0', 'worseEnd', report)).toMatchObject({
      value: null,
      holds: false,
    });
  });
});

describe('the place of a claim', () => {
  const scenario = (dates: readonly string[]) =>
    parseScenario({
      version: 1,
      calendar: {
        intervalLength: 3600,
        days: [0, 1].map((d) => ({ ...(dates[d] && { date: dates[d] }), opens: 0, closes: 3600 })),
      },
      types: [
        {
          id: 'phone',
          channel: 'phone',
          volume: { perInterval: [1, 1] },
          handleTime: { law: 'exponential', mean: 60 },
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: [1, 1] }, skills: [{ type: 'phone' }] }],
    });
  const undated = scenario([]);
  const dated = scenario(['2026-03-02', '2026-03-03']);
  const said = (text: string, of = undated) =>
    checkPlace(read(text), '--assert', of).map(({ code, say }) => [code, say('en')].join(': '));

  it('is one that the scenario has', () => {
    for (const place of ['', 'total.', 'phone.', 'day2.']) expect(said(`${place}offered > 0`)).toEqual([]);
    expect(said('2026-03-03.offered > 0', dated)).toEqual([]);
  });

  it('else the nearest is offered, and all are named', () => {
    expect(said('phon.offered > 0')).toEqual([
      expect.stringMatching(/^unknownType: .*\(did you mean phone\?\); there are: phone, total, day1, day2$/),
    ]);
    expect(said('2026-03-04.offered > 0', dated)[0]).toContain('(did you mean 2026-03-02?)');
    expect(said('day3.offered > 0')[0]).toContain('did you mean day1?');
    expect(said('somewhere.offered > 0')[0]).not.toContain('did you mean');
  });
});
