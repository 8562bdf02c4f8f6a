/**
 * Targets of types that have none: nobody would be planned for them otherwise. They are held to the usual promise
 * of their channel: 80 % within its usual wait, work that may wait for hours 95 %.
 */
import { type Scenario, usualWait, workOf } from '../../scenario/index.ts';

const usualShare = { live: 0.8, concurrent: 0.8, deferred: 0.95 };

/** The scenario with a target for every type, and the ids of those that had none. */
export function withUsualTargets(scenario: Scenario): {
  readonly scenario: Scenario;
  readonly usual: readonly string[];
} {
  const usual: string[] = [];
  const types = scenario.types.map((type) => {
    if (type.targets && type.targets.length > 0) return type;
    usual.push(type.id);
    const share = usualShare[workOf(type.channel)];
    const within = usualWait[type.channel];
    return { ...type, targets: [{ measure: 'serviceLevel' as const, share, within }] };
  });
  return { scenario: usual.length > 0 ? { ...scenario, types } : scenario, usual };
}
