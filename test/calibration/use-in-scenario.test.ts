import { describe, expect, it } from 'vitest';
import { type Calibration, typeToCalibrate, useInScenario } from '../../src/calibration/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { emailDesk as eMailDesk } from '../../src/scenario/presets/email-desk.ts';
import { hotlineMonday } from '../../src/scenario/presets/hotline-monday.ts';
import { omnichannelRetailer } from '../../src/scenario/presets/omnichannel-retailer.ts';

const calibration: Calibration = {
  exponential: null,
  kaplanMeier: null,
  handling: {
    mean: 177,
    sd: 212.4,
    contacts: 1000,
    law: { law: 'lognormal', mean: 177, sd: 212.4 },
    lognormalGap: 0.05,
    assumed: false,
  },
  handlingByType: [],
  busyness: { total: 0.12, day: 0.1, interval: 0.2, correlation: 0.6, days: 20, kinds: 5 },
  redials: null,
};

describe('what was calibrated, in a scenario', () => {
  it('is patience, the spread of handling at the scenario’s own mean, and busyness; the rest stays', () => {
    const law = { law: 'exponential', mean: 345 } as const;
    const { types, groups, busyness, calendar } = useInScenario(hotlineMonday, calibration, law);
    expect(types[0]!.patience).toEqual(law);
    expect(types[0]!.handleTime).toEqual({
      ...hotlineMonday.types[0]!.handleTime,
      sd: 240 * 1.2,
    });
    expect(busyness).toEqual({ day: 0.1, interval: { sd: 0.2, correlation: 0.6 } });
    expect([groups, calendar, types[0]!.volume]).toEqual([
      hotlineMonday.groups,
      hotlineMonday.calendar,
      hotlineMonday.types[0]!.volume,
    ]);
  });

  it('spreads the means of single intervals alike, and leaves a gamma law a gamma law', () => {
    const [type] = hotlineMonday.types;
    const mean = Array.from({ length: 26 }, (_, i) => (i === 0 ? null : 200 + i));
    const handleTime = { law: 'gamma' as const, mean: 240, sd: 100, perInterval: { mean } };
    const varied = parseScenario({ ...hotlineMonday, types: [{ ...type!, handleTime }] });
    const { types } = useInScenario(varied, calibration, null);
    expect(types[0]!.patience).toEqual(hotlineMonday.types[0]!.patience);
    expect(types[0]!.handleTime).toMatchObject({ law: 'gamma', mean: 240, sd: 288 });
    const { perInterval } = types[0]!.handleTime;
    expect(perInterval!.sd![0]).toBeNull();
    expect(perInterval!.sd![5]).toBeCloseTo(1.2 * 205, 10);
  });

  it('calibrates the line in person too, and leaves a scenario without any line alone', () => {
    const [type] = hotlineMonday.types;
    const inPerson = parseScenario({ ...hotlineMonday, types: [{ ...type!, channel: 'inPerson' }] });
    expect(typeToCalibrate(inPerson)!.id).toBe(type!.id);
    expect(useInScenario(eMailDesk, calibration, { law: 'exponential', mean: 345 })).toBe(eMailDesk);
  });

  it('leaves what was only assumed, and the other types, as they are', () => {
    const assumed = { ...calibration, handling: { ...calibration.handling!, assumed: true } };
    const { types } = useInScenario(omnichannelRetailer, assumed, null);
    expect(types).toEqual(omnichannelRetailer.types);
  });

  it('adds no busyness to recorded counts, which are what they are', () => {
    const [type] = hotlineMonday.types;
    const recorded = {
      ...hotlineMonday,
      types: [{ ...type!, volume: { ...type!.volume, count: 'recorded' as const } }],
    };
    expect(useInScenario(recorded, calibration, null).busyness).toBeUndefined();
  });
});
