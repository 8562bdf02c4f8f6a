/**
 * The flags that describe one interval's centre and what is demanded of it, as `erlang`, `staff` and `promise`
 * share them, and how the library names them.
 */
import type { Population, ServiceLevelRule } from '../../scenario/index.ts';
import type { Goals, Model } from '../../staffing/index.ts';
import { type Problem, problem } from '../problem.ts';
import { checkPatience, modelMeant } from '../tables/steady-state.ts';
import type { Values } from './flags.ts';
import { duration, oneOf, positiveDuration, rate, share, target, whole } from './kinds.ts';

/** Who comes, how long they take and stay. */
export const centreFlags = {
  model: { kind: oneOf(['b', 'c', 'a']) },
  arrivals: { kind: rate },
  aht: { kind: duration },
  patience: { kind: positiveDuration },
  redial: { kind: share() },
  busyness: { kind: share() },
  days: { kind: share({ above: 0, below: 1 }) },
  sessions: { kind: whole(1, 20) },
  slowdown: { kind: share() },
} as const;

const rules: Readonly<Record<string, ServiceLevelRule>> = {
  offered: 'answered/offered',
  answered: 'answered/answered',
  'abandons-excluded': 'abandonsExcluded',
  'abandons-served': 'abandonsServed',
  'short-excluded': 'shortAbandonsExcluded',
};

/** What is demanded. */
export const goalFlags = {
  target: { kind: target },
  rule: { kind: oneOf(Object.keys(rules)) },
  held: {},
  maxWait: { kind: target },
  maxOccupancy: { kind: share({ above: 0 }) },
  maxAbandonment: { kind: share({ above: 0 }) },
  maxAsa: { kind: positiveDuration },
} as const;

type CentreValues = Values<typeof centreFlags>;
type GoalValues = Values<typeof goalFlags>;

/** Each further session slows all down by this share, unless said otherwise. */
const usualSlowdown = 0.15;

/** The centre as the library names it; what was not given stays away. */
export function centreOf({
  model,
  patience,
  redial,
  busyness,
  days,
  sessions,
  slowdown,
}: Omit<CentreValues, 'arrivals' | 'aht'>) {
  const slower = slowdown ?? usualSlowdown;
  return {
    model: modelMeant(model, patience) as Model,
    ...(patience === undefined ? {} : { patience }),
    ...(redial === undefined ? {} : { redial }),
    ...(busyness === undefined ? {} : { busyness }),
    ...(days === undefined ? {} : { onDays: days }),
    ...(sessions === undefined
      ? {}
      : { rates: Array.from({ length: sessions }, (_, k) => (k + 1) / (1 + slower * k)) }),
  };
}

/** The demands as the library names them. */
export function goalsOf(values: GoalValues): Goals {
  const { target: level, rule, held, maxWait, maxOccupancy, maxAbandonment, maxAsa } = values;
  return {
    ...(level === undefined ? {} : { serviceLevelTarget: level.share, acceptableWait: level.within }),
    ...(rule === undefined ? {} : { rule: rules[rule]! }),
    ...(held ? { population: 'held' as Population } : {}),
    ...(maxWait === undefined ? {} : { waitPercentile: maxWait }),
    ...(maxOccupancy === undefined ? {} : { maxOccupancy }),
    ...(maxAbandonment === undefined ? {} : { maxAbandonment }),
    ...(maxAsa === undefined ? {} : { maxAverageSpeedOfAnswer: maxAsa }),
  };
}

/** Flags of a centre that do not go with each other. */
export function checkCentre({
  model,
  patience,
  redial,
  busyness,
  days,
  sessions,
  slowdown,
}: Omit<CentreValues, 'arrivals' | 'aht'>): Problem[] {
  const meant = modelMeant(model, patience);
  const problems = [...checkPatience(meant, patience)];
  if (redial !== undefined && meant === 'c')
    problems.push(problem('--redial', undefined, 'onlyWithModel', 'a, b'));
  if (sessions !== undefined && meant === 'b')
    problems.push(problem('--sessions', undefined, 'onlyWithModel', 'a, c'));
  if (days !== undefined && busyness === undefined)
    problems.push(problem('--days', undefined, 'onlyWith', '--busyness'));
  if (slowdown !== undefined && sessions === undefined)
    problems.push(problem('--slowdown', undefined, 'onlyWith', '--sessions'));
  return problems;
}

/** Whether the centre is more than Erlang B, C or A. */
export function isBeyondErlang({
  redial,
  busyness,
  sessions,
}: Pick<CentreValues, 'redial' | 'busyness' | 'sessions'>): boolean {
  return (redial ?? 0) > 0 || (busyness ?? 0) > 0 || (sessions ?? 1) > 1;
}
