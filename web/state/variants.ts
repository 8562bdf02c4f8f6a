/**
 * The scenarios beside the one on the page: the same with another number of people in one interval, and the
 * same without a callback offer. Each is made once, so that whoever asks again gets the same object.
 */
import type { Scenario } from '../../src/scenario/index.ts';
import { setGroupAgents, withoutCallbacks } from './edits.ts';
import { PerScenario } from './per-scenario.ts';

const variants = new PerScenario<Scenario>();

/** `agents` of a group on the line in interval `index`, everything else the same. */
export function withAgentsAt(scenario: Scenario, groupId: string, index: number, agents: number): Scenario {
  return variants.get(scenario, `${groupId} ${index} ${agents}`, () =>
    setGroupAgents(scenario, groupId, new Map([[index, agents]])),
  );
}

/** The same days without any offer. */
export function withoutOffer(scenario: Scenario): Scenario {
  return variants.get(scenario, 'without offer', () => withoutCallbacks(scenario));
}

/** Numbers of people in the table: two fewer to five more. */
export function tableNumbers(agents: number): number[] {
  return [-2, -1, 0, 1, 2, 3, 4, 5].map((by) => agents + by).filter((n) => n >= 0);
}

const most = 26;

/**
 * First and last number of people on the curve: the people there are and those needed with room on both
 * sides. The range before is kept while it still serves, so that the picture does not slide under the hand.
 */
export function curveRange(
  agents: number,
  needed: number | null,
  before: readonly [number, number] | undefined,
): readonly [number, number] {
  const low = Math.min(agents, needed ?? agents);
  const high = Math.max(agents, needed ?? agents);
  if (before && low > before[0] && high < before[1]) return before;
  const first = Math.max(0, Math.floor(low) - 4);
  return [first, Math.max(Math.ceil(high) + 6, first + 12)];
}

/** Whole numbers from first to last (thinned in a large range) and the people there are. */
export function curveNumbers(
  [first, last]: readonly [number, number],
  agents: number,
  needed: number | null,
) {
  const step = Math.max(1, Math.ceil((last - first) / most));
  const numbers = new Set<number>();
  for (let n = first; n <= last; n += step) numbers.add(n);
  numbers.add(agents);
  if (needed !== null) numbers.add(needed);
  return [...numbers].sort((a, b) => a - b);
}
