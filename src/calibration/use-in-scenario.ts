/**
 * What was calibrated, put into a scenario: the patience of a type, how far its handle times differ, and how far days
 * and intervals stray. The scenario keeps its own volumes, mean handle time, people and everything else; the spread
 * of handling is taken over as SD ÷ mean, so that it fits a mean of another month.
 */

import type { Distribution } from '../random/distribution.ts';
import { type ContactType, handlingParts, parseScenario, type Scenario } from '../scenario/index.ts';
import { busynessSetting } from './busyness.ts';
import type { Calibration } from './calibrate.ts';

/** The first type that customers wait for on a line; undefined: none does. */
export function typeToCalibrate({ types }: Scenario): ContactType | undefined {
  return types.find(({ channel }) => channel === 'phone' || channel === 'inPerson');
}

/**
 * @param law patience as the chosen model has it; null leaves the scenario's
 * @throws ScenarioError where the result would be none.
 */
export function useInScenario(
  scenario: Scenario,
  calibration: Calibration,
  law: Distribution | null,
): Scenario {
  const chosen = typeToCalibrate(scenario);
  if (!chosen) return scenario;
  const { handling } = calibration;
  const isRecorded =
    scenario.trace !== undefined || scenario.types.some(({ volume }) => volume.count === 'recorded');
  const busyness = isRecorded ? undefined : busynessSetting(calibration.busyness);
  const types = scenario.types.map((type) => {
    if (type !== chosen) return type;
    const { handleTime } = type;
    const hasSpread = handling !== null && !handling.assumed;
    return {
      ...type,
      ...(law && { patience: law }),
      ...(hasSpread &&
        'mean' in handleTime && { handleTime: withSpread(handleTime, handling.sd / handling.mean) }),
    };
  });
  return parseScenario({ ...scenario, types, ...(busyness && { busyness }) });
}

/** The same means with another SD ÷ mean; laws that have no SD of their own become lognormal. */
function withSpread(handleTime: Extract<ContactType['handleTime'], { mean: number }>, variation: number) {
  const { mean, perInterval } = handleTime;
  return {
    law: handleTime.law === 'gamma' ? ('gamma' as const) : ('lognormal' as const),
    mean,
    sd: mean * variation,
    ...(perInterval && {
      perInterval: {
        mean: perInterval.mean,
        sd: perInterval.mean.map((own) => (own === null ? null : own * variation)),
      },
    }),
    ...handlingParts(handleTime),
  };
}
