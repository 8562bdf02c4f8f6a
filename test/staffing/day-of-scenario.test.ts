/** A scenario's one line as the equations take it. */
import { describe, expect, it } from 'vitest';
import { parseScenario, presets } from '../../src/scenario/index.ts';
import { daySessions, isOneLine } from '../../src/staffing/index.ts';

const scenario = (type: object = {}, rest: object = {}) =>
  parseScenario({
    version: 1,
    calendar: {
      intervalLength: 1800,
      days: [
        { opens: 28800, closes: 32400 },
        { opens: 28800, closes: 30600 },
      ],
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: [60, 90, 40] },
        handleTime: { law: 'lognormal', mean: 240, sd: 240 },
        ...type,
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [9, 14, 9] }, skills: [{ type: 'calls' }] }],
    ...rest,
  });

describe('the sessions of a scenario', () => {
  it('are days with a gap between them, each starting empty', () => {
    const sessions = daySessions(scenario({ patience: { law: 'exponential', mean: 180 }, balking: 0.1 }));
    expect(sessions).toEqual([
      {
        first: 0,
        last: 2,
        input: {
          intervalLength: 1800,
          volumes: [60, 90],
          handleTime: [240, 240],
          patience: 180,
          balking: 0.1,
        },
      },
      expect.objectContaining({ first: 2, last: 3 }),
    ]);
    expect(daySessions(scenario())[0]!.input.patience).toBeNull();
  });

  it('have surges inside their contacts', () => {
    const surge = { from: 28800, to: 29700, factor: 3 };
    const [session] = daySessions(scenario({}, { surges: [surge] }));
    expect(session!.input.volumes).toEqual([120, 90]);
  });

  it('are refused where people do more than one line', () => {
    const preset = (id: string) => parseScenario(presets.find((each) => each.id === id)!.scenario);
    expect(isOneLine(preset('hotlineMonday'))).toBe(true);
    expect(isOneLine(preset('omnichannelRetailer'))).toBe(false);
    expect(() => daySessions(preset('omnichannelRetailer'))).toThrow(RangeError);
  });
});
