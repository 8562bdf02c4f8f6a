/** Settings of one contact type: labels, volume, laws of handling and patience, hours. */

import { meanOf, sdOf } from '../../src/random/index.ts';
import {
  type ContactType,
  type Distribution,
  type Hours,
  handlingParts,
  type Law,
  type Scenario,
} from '../../src/scenario/index.ts';
import { editType } from './edits.ts';
import { withParts } from './parts.ts';
import { volumesOf } from './plan-rows.ts';

type TypePart =
  | 'name'
  | 'tier'
  | 'reason'
  | 'balking'
  | 'lines'
  | 'closing'
  | 'hours'
  | 'shortAbandon'
  | 'interruptible';

/** Sets parts of a type; a part that is undefined goes. */
export function setType(
  scenario: Scenario,
  typeId: string,
  change: { readonly [K in TypePart]?: ContactType[K] | undefined },
): Scenario {
  return editType(scenario, typeId, (type) => withParts(type, change));
}

/** All volumes times one factor, so that they sum up to `total`; from nothing, the same in every interval. */
export function setTotalVolume(scenario: Scenario, typeId: string, total: number): Scenario {
  return editType(scenario, typeId, (type) => {
    const volumes = volumesOf(scenario, type);
    const sum = volumes.reduce((all, volume) => all + volume, 0);
    if (sum === 0) {
      const { steps: _, ...rest } = type.volume as { steps?: unknown };
      return { ...type, volume: { ...rest, perInterval: volumes.map(() => total / volumes.length) } };
    }
    const factor = total / sum;
    const volume =
      'steps' in type.volume
        ? { ...type.volume, steps: type.volume.steps.map((step) => ({ ...step, rate: step.rate * factor })) }
        : { ...type.volume, perInterval: type.volume.perInterval.map((n) => n * factor) };
    return { ...type, volume };
  });
}

export function setBasis(scenario: Scenario, typeId: string, basis: 'offered' | 'fresh'): Scenario {
  return editType(scenario, typeId, (type) => ({ ...type, volume: { ...type.volume, basis } }));
}

/** Laws that a mean, and where they have one an SD, say all about. */
export type SimpleLaw = 'exponential' | 'lognormal' | 'gamma' | 'deterministic';
export const simpleLaws: readonly SimpleLaw[] = ['lognormal', 'gamma', 'exponential', 'deterministic'];

export function isSimple(law: Law): law is SimpleLaw {
  return simpleLaws.some((simple) => simple === law);
}

/** Another law with the same mean, and the same SD where it has one. */
export function withLaw(before: Distribution, law: SimpleLaw): Distribution {
  const mean = meanOf(before);
  if (law === 'exponential' || law === 'deterministic') return { law, mean };
  const sd = sdOf(before);
  return { law, mean, sd: sd > 0 ? sd : mean };
}

/** The law of handling: means of single intervals stay where the new law has a mean, SDs where it has one. */
export function setHandleLaw(scenario: Scenario, typeId: string, law: SimpleLaw): Scenario {
  return editType(scenario, typeId, (type) => {
    const { perInterval } = type.handleTime;
    const next = withLaw(type.handleTime, law);
    const own = perInterval && ('sd' in next ? perInterval : { mean: perInterval.mean });
    return {
      ...type,
      handleTime: {
        ...next,
        ...(own && { perInterval: own }),
        ...handlingParts(type.handleTime),
      },
    };
  });
}

/** The share of handling that is after-contact work; 0: it is not told apart. */
export function setAfterContactWork(scenario: Scenario, typeId: string, share: number): Scenario {
  return editType(scenario, typeId, (type) => {
    const { afterContactWork: _, ...handleTime } = type.handleTime;
    return {
      ...type,
      handleTime: share > 0 ? { ...handleTime, afterContactWork: share } : handleTime,
    };
  });
}

/** SD of handling, for laws that have one; the SDs of single intervals follow in proportion. */
export function setHandleSd(scenario: Scenario, typeId: string, sd: number): Scenario {
  return editType(scenario, typeId, (type) => {
    const { handleTime } = type;
    if (handleTime.law !== 'lognormal' && handleTime.law !== 'gamma') return type;
    const { perInterval } = handleTime;
    if (!perInterval?.sd) return { ...type, handleTime: { ...handleTime, sd } };
    const sds = perInterval.sd.map((one, i) => {
      if (one === null) return null;
      return handleTime.sd > 0
        ? (one * sd) / handleTime.sd
        : (sd * (perInterval.mean[i] ?? 0)) / handleTime.mean;
    });
    return { ...type, handleTime: { ...handleTime, sd, perInterval: { ...perInterval, sd: sds } } };
  });
}

export function setPatienceLaw(scenario: Scenario, typeId: string, law: SimpleLaw): Scenario {
  return editType(scenario, typeId, (type) =>
    type.patience ? { ...type, patience: withLaw(type.patience, law) } : type,
  );
}

/** Opening or closing of one of the type's own hours. */
export function setHours(
  scenario: Scenario,
  typeId: string,
  place: number,
  change: Partial<Hours>,
): Scenario {
  return editType(scenario, typeId, (type) => ({
    ...type,
    ...(type.hours && { hours: type.hours.map((one, h) => (h === place ? { ...one, ...change } : one)) }),
  }));
}

/** Hours of its own: at first all that every day of the calendar has in common. */
export function commonHours({ calendar }: Scenario): readonly Hours[] {
  const opens = Math.max(...calendar.days.map((day) => day.opens));
  const closes = Math.min(...calendar.days.map((day) => day.closes));
  if (closes > opens) return [{ opens, closes }];
  return calendar.days.map((day, d) => ({ opens: day.opens, closes: day.closes, days: [d] }));
}
