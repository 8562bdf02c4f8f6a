/** The promises of a contact type: add, change, take away, by their place in the list. */
import {
  exampleMaxOccupancy,
  type Scenario,
  type ServiceLevelTarget,
  type Target,
  usualWait,
} from '../../src/scenario/index.ts';
import { editType } from './edits.ts';
import { withParts } from './parts.ts';
import { typeOf } from './plan-rows.ts';

export type TargetMeasure = Target['measure'];

const mostServiceLevels = 3;

/** What a type may still promise: up to three service levels, anything else once. */
export function targetsToAdd(scenario: Scenario, typeId: string): TargetMeasure[] {
  const targets = typeOf(scenario, typeId).targets ?? [];
  const count = (measure: TargetMeasure) => targets.filter((target) => target.measure === measure).length;
  const open: TargetMeasure[] = count('serviceLevel') < mostServiceLevels ? ['serviceLevel'] : [];
  for (const measure of ['averageSpeedOfAnswer', 'abandonmentRate', 'occupancy'] as const) {
    if (count(measure) === 0) open.push(measure);
  }
  return open;
}

/** A promise with usual figures; a further service level allows twice the longest wait of those there are. */
export function addTarget(scenario: Scenario, typeId: string, measure: TargetMeasure): Scenario {
  return editType(scenario, typeId, (type) => {
    const targets = type.targets ?? [];
    const waits = targets.flatMap((target) => (target.measure === 'serviceLevel' ? [target.within] : []));
    const within = waits.length > 0 ? 2 * Math.max(...waits, 5) : usualWait[type.channel];
    const first: Readonly<Record<TargetMeasure, Target>> = {
      serviceLevel: { measure: 'serviceLevel', share: waits.length > 0 ? 0.95 : 0.8, within },
      averageSpeedOfAnswer: { measure: 'averageSpeedOfAnswer', most: 30 },
      abandonmentRate: { measure: 'abandonmentRate', most: 0.05 },
      occupancy: { measure: 'occupancy', most: exampleMaxOccupancy },
    };
    return { ...type, targets: [...targets, first[measure]] };
  });
}

export function removeTarget(scenario: Scenario, typeId: string, place: number): Scenario {
  return editType(scenario, typeId, ({ targets = [], ...type }) => {
    const left = targets.filter((_, i) => i !== place);
    return left.length > 0 ? { ...type, targets: left } : type;
  });
}

/** Parts of a service level; those that are undefined go. Floor and days belong to the scope of a day alone. */
export function setServiceLevel(
  scenario: Scenario,
  typeId: string,
  place: number,
  change: { readonly [K in keyof Omit<ServiceLevelTarget, 'measure'>]?: ServiceLevelTarget[K] | undefined },
): Scenario {
  return editTarget(scenario, typeId, place, (target) => {
    if (target.measure !== 'serviceLevel') return target;
    const next = withParts(target, change);
    return next.scope === 'day' ? next : withParts(next, { floor: undefined, onDays: undefined });
  });
}

export function setMost(scenario: Scenario, typeId: string, place: number, most: number): Scenario {
  return editTarget(scenario, typeId, place, (target) =>
    target.measure === 'serviceLevel' ? target : { ...target, most },
  );
}

function editTarget(
  scenario: Scenario,
  typeId: string,
  place: number,
  edit: (target: Target) => Target,
): Scenario {
  return editType(scenario, typeId, ({ targets = [], ...type }) => ({
    ...type,
    targets: targets.map((target, i) => (i === place ? edit(target) : target)),
  }));
}
