/**
 * People on the line of a group as (instant, count) steps inside each session; a break, an outage or a
 * what-if is one more step.
 *
 *   steps of session s: [first[s], first[s + 1]) of at (local seconds, the first at 0) and count
 *
 * A fractional count is drawn up or down anew for each replication and step, with the matching probability.
 * At closing the last positive count of the session stays until the line is empty.
 */
import { ownDraw, type StreamKey, streamKey, toUnit } from '../random/index.ts';
import type { AgentGroup, Scenario, Session } from '../scenario/index.ts';
import { type ConcurrencyPlan, compileConcurrency } from './concurrency-plan.ts';

export interface GroupPlan {
  readonly id: string;
  readonly index: number;
  readonly key: StreamKey;
  readonly first: Int32Array;
  readonly at: Float64Array;
  readonly count: Float64Array;
  /** Most people the group can have on the line at any instant. */
  readonly most: number;
  /** Types the group answers, by rank; what follows stands beside it. */
  readonly types: Int32Array;
  readonly ranks: Int32Array;
  /** How much faster than usual the group is at each type. */
  readonly speeds: Float64Array;
  /** Takes the type only while more than this many are idle. */
  readonly reserves: Int32Array;
  /** Takes only contacts of the type that have waited this long, seconds. */
  readonly after: Float64Array;
  /** Several sessions an agent, or null. */
  readonly concurrency: ConcurrencyPlan | null;
}

/** Compiles a group. */
export function compileGroup(
  group: AgentGroup,
  index: number,
  scenario: Scenario,
  sessions: readonly Session[],
  intervalStart: Float64Array,
  seed: string,
): GroupPlan {
  const first = new Int32Array(sessions.length + 1);
  const at: number[] = [];
  const count: number[] = [];
  sessions.forEach((session, s) => {
    first[s] = at.length;
    const add = (instant: number, agents: number) => {
      const last = at.length > first[s]! ? count.at(-1) : undefined;
      if (last === agents && Number.isInteger(agents)) return;
      at.push(Math.max(0, instant - session.opens));
      count.push(agents);
    };
    if ('perInterval' in group.agents) {
      for (let i = session.firstInterval; i < session.lastInterval; i++) {
        add(intervalStart[i]!, group.agents.perInterval[i] ?? 0);
      }
    } else {
      const { steps } = group.agents;
      const before = steps.filter((step) => step.from <= session.opens).at(-1);
      add(session.opens, before?.agents ?? 0);
      for (const step of steps) {
        if (step.from > session.opens && step.from < session.closes) add(step.from, step.agents);
      }
    }
  });
  first[sessions.length] = at.length;
  const ranked = group.skills
    .map((skill) => ({
      type: scenario.types.findIndex((type) => type.id === skill.type),
      rank: skill.rank ?? 1,
      skill,
    }))
    .sort((a, b) => a.rank - b.rank || a.type - b.type);
  const channels = ranked.map(({ type }) => scenario.types[type]?.channel);
  return {
    id: group.id,
    index,
    key: streamKey(seed, 'agents', group.id),
    first,
    at: Float64Array.from(at),
    count: Float64Array.from(count),
    most: count.reduce((most, agents) => Math.max(most, Math.ceil(agents)), 0),
    types: Int32Array.from(ranked, ({ type }) => type),
    ranks: Int32Array.from(ranked, ({ rank }) => rank),
    speeds: Float64Array.from(ranked, ({ skill }) => skill.speed ?? 1),
    reserves: Int32Array.from(ranked, ({ skill }) => skill.reserve ?? 0),
    after: Float64Array.from(ranked, ({ skill }) => skill.after ?? 0),
    concurrency: compileConcurrency(group.concurrency, channels.includes('chat')),
  };
}

/** Whole people on the line from a step on, in one replication. */
export function countAt(group: GroupPlan, step: number, replication: number): number {
  const count = group.count[step]!;
  const whole = Math.floor(count);
  if (count === whole) return whole;
  return toUnit(ownDraw(group.key, replication, step, 0)) < count - whole ? whole + 1 : whole;
}

/** Count that stays after closing: the last positive one of the session, or 0. */
export function countAfterClosing(group: GroupPlan, session: number, replication: number): number {
  for (let step = group.first[session + 1]! - 1; step >= group.first[session]!; step--) {
    const count = countAt(group, step, replication);
    if (count > 0) return count;
  }
  return 0;
}
