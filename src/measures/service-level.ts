/**
 * The service level a target speaks of: which measure of the catalogue its rule and population name.
 */
import type { ServiceLevelTarget } from '../scenario/index.ts';
import type { MeasureKey } from './catalogue.ts';
import { type MeasureSum, measureSums } from './measure-sums.ts';

/** Measure of a target; the default rule over live contacts without one. */
export function serviceLevelMeasure(target: ServiceLevelTarget | undefined): MeasureKey {
  if (target?.population === 'everyone') return 'serviceLevelEveryone';
  if (target?.population === 'held') return 'serviceLevelHeld';
  switch (target?.rule) {
    case 'answered/answered':
      return 'serviceLevelOfAnswered';
    case 'abandonsExcluded':
      return 'serviceLevelAbandonsExcluded';
    case 'abandonsServed':
      return 'serviceLevelAbandonsServed';
    case 'shortAbandonsExcluded':
      return 'serviceLevelShortAbandonsExcluded';
    default:
      return 'serviceLevel';
  }
}

/** Numerator and denominator of a target's service level. */
export function levelSums(target: ServiceLevelTarget | undefined): MeasureSum {
  const key = serviceLevelMeasure(target);
  return measureSums.find((sum) => sum.key === key)!;
}
