/**
 * A scenario as the equations of a day take it: one live type, session by session (days that run on without a gap
 * are one), with the demands of its targets.
 *
 * Contacts are those given, surges inside; redials and repeats among them count as contacts that come by
 * themselves. Handling and patience count by their means, as if both were exponential. What else a type may do
 * (callbacks, chats, skills) is not in the equations: several types, or a channel on which people hold several
 * contacts or none waits in line, are refused.
 */
import { meanOf } from '../random/index.ts';
import { type Scenario, sessionsOf } from '../scenario/index.ts';
import { compilePlan } from '../simulation/index.ts';
import type { RequiredByDayInput } from './required-by-day.ts';
import type { TargetGoals } from './target-goals.ts';
import { demandOf } from './waterfall/demand.ts';

/** One session: its intervals `[first, last)` of the calendar, and what requiredByDay asks. */
export interface DaySession {
  readonly first: number;
  readonly last: number;
  readonly input: Omit<RequiredByDayInput, keyof TargetGoals>;
}

/** Whether the equations can answer for a scenario: one type that people answer one at a time. */
export function isOneLine({ types }: Scenario): boolean {
  return types.length === 1 && (types[0]!.channel === 'phone' || types[0]!.channel === 'inPerson');
}

/**
 * The sessions of a scenario with one live type.
 *
 * @throws RangeError for a scenario that isOneLine refuses.
 */
export function daySessions(scenario: Scenario): DaySession[] {
  const [type] = scenario.types;
  if (!type || !isOneLine(scenario)) {
    throw new RangeError(
      `invalid scenario: ${scenario.types.length} types (must be one, phone or in person)`,
    );
  }
  const plan = compilePlan(scenario);
  const { contacts, handleTime } = demandOf(plan, plan.types[0]!, type);
  const patience = type.patience === undefined ? Number.POSITIVE_INFINITY : meanOf(type.patience);
  return sessionsOf(scenario.calendar).map(({ firstInterval: first, lastInterval: last }) => ({
    first,
    last,
    input: {
      intervalLength: scenario.calendar.intervalLength,
      volumes: [...contacts.slice(first, last)],
      handleTime: [...handleTime.slice(first, last)],
      patience: Number.isFinite(patience) ? patience : null,
      balking: type.balking ?? 0,
    },
  }));
}
