/**
 * One click: the people of a needed line become the people on the line, in all intervals of all days, as one edit.
 * Where that cannot be done it says why, before anybody clicks.
 */
import { intervalsOf, type Scenario } from '../../src/scenario/index.ts';
import { setGroupAgents } from '../state/edits.ts';
import { agentsOf } from '../state/plan-rows.ts';

/** Why a line cannot be written into a plan. */
export type WhyNot =
  /** Nothing is known by this method yet, or it does not know these people. */
  | 'unknown'
  /** In some interval no number of people keeps the promise. */
  | 'unreachable'
  /** The group works shifts: counts would throw them away. */
  | 'shifts'
  /** The plan has these people already. */
  | 'asNeeded';

export type Staffed =
  | { readonly why: WhyNot }
  | {
      readonly scenario: Scenario;
      /** Hours on the line of the groups written, before and after. */
      readonly before: number;
      readonly after: number;
    };

/** People needed of some groups, by id: in each interval of the calendar. */
export type NeededOf = ReadonlyMap<string, readonly (number | null)[]>;

/** The scenario with the people needed, or why there is none. */
export function staffed(scenario: Scenario, needed: NeededOf): Staffed {
  if (needed.size === 0) return { why: 'unknown' };
  const groups = scenario.groups.filter(({ id }) => needed.has(id));
  if (groups.some(({ agents }) => 'shifts' in agents)) return { why: 'shifts' };
  let next = scenario;
  for (const { id } of groups) {
    const line = needed.get(id)!;
    if (line.includes(null)) return { why: 'unreachable' };
    next = setGroupAgents(next, id, new Map(line.map((n, i) => [i, n!])));
  }
  const people = (at: Scenario) =>
    at.groups.filter(({ id }) => needed.has(id)).map((group) => agentsOf(at, group));
  const [before, after] = [people(scenario), people(next)];
  const isSame = before.every((line, g) => line.every((n, i) => Math.abs(n - after[g]![i]!) < 1e-9));
  if (isSame) return { why: 'asNeeded' };
  const hours = intervalsOf(scenario.calendar).map(({ start, end }) => (end - start) / 3600);
  const sum = (lines: readonly (readonly number[])[]) =>
    lines.flatMap((line) => line.map((n, i) => n * hours[i]!)).reduce((all, own) => all + own, 0);
  return { scenario: next, before: sum(before), after: sum(after) };
}
