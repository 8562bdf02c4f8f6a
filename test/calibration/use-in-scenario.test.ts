import { describe, expect, it } from 'vitest';
import { type Calibration, useInScenario } from '../../src/calibration/index.ts';
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
