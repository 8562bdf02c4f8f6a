/**
 * People of a group as (instant, count) steps inside each session; a break, an outage or a what-if is one
 * more step.
 *
 *   steps of session s: [first[s], first[s + 1]) of at (local seconds, the first at 0), count and day
 *
 * Shifts stand apart (shift-plan.ts); a group that works them has no steps.
 *
 * Counts are people on the line or people scheduled; who of them is there in one replication is drawn by
 * staff-counts.ts, day by day, so where people may be absent a step begins with every day.
 */
import { type StreamKey, streamKey } from '../../random/index.ts';
import { type AgentGroup, type Interval, type Session, totalShrinkage } from '../../scenario/index.ts';

export interface StaffPlan {
  readonly first: Int32Array;
  readonly at: Float64Array;
  /** People given: on the line, or scheduled. */
  readonly count: Float64Array;
  /** Day of the calendar that each step lies in. */
  readonly day: Int32Array;
  /** Most people the group can have on the line at any instant. */
  readonly most: number;
  /** Share of those present who are on the line: below 1 where people are scheduled and there is shrinkage. */
  readonly onTheLine: number;
  /** Probability that somebody stays away for a day. */
  readonly absence: number;
  /** Keys of the draws: fractions of people, and who is absent. */
  readonly key: StreamKey;
  readonly absenceKey: StreamKey;
}

/** Compiles the people of a group. */
export function compileStaff(
  group: AgentGroup,
  sessions: readonly Session[],
  intervals: readonly Interval[],
  seed: string,
): StaffPlan {
  const absence = group.absence ?? 0;
  const onTheLine = group.scheduled ? 1 - totalShrinkage(group.shrinkage) : 1;
  const first = new Int32Array(sessions.length + 1);
  const at: number[] = [];
  const count: number[] = [];
  const day: number[] = [];
  sessions.forEach((session, s) => {
    first[s] = at.length;
    const own = intervals.slice(session.firstInterval, session.lastInterval);
    for (const step of stepsOf(group, session, own, absence > 0)) {
      const sameDay = absence === 0 || day.at(-1) === step.day;
      const whole = Number.isInteger(step.agents) && Number.isInteger(step.agents * onTheLine);
      const isFirst = at.length === first[s];
      // fractions are drawn anew for each step, so only whole people may go on as they were
      if (!isFirst && sameDay && whole && count.at(-1) === step.agents) continue;
      at.push(Math.max(0, step.from - session.opens));
      count.push(step.agents);
      day.push(step.day);
    }
  });
  first[sessions.length] = at.length;
  return {
    first,
    at: Float64Array.from(at),
    count: Float64Array.from(count),
    day: Int32Array.from(day),
    most: count.reduce((most, agents) => Math.max(most, Math.ceil(agents * onTheLine)), 0),
    onTheLine,
    absence,
    key: streamKey(seed, 'agents', group.id),
    absenceKey: streamKey(seed, 'absence', group.id),
  };
}

interface Step {
  readonly from: number;
  readonly agents: number;
  readonly day: number;
}

/** Steps of one session, the first at its opening; with one at the beginning of each day if asked for. */
function* stepsOf(
  { agents }: AgentGroup,
  session: Session,
  intervals: readonly Interval[],
  daily: boolean,
): Generator<Step> {
  if ('shifts' in agents) return;
  if ('perInterval' in agents) {
    for (const { index, start, day } of intervals) {
      yield { from: start, agents: agents.perInterval[index] ?? 0, day };
    }
    return;
  }
  const { steps } = agents;
  let next = steps.findIndex((step) => step.from > session.opens);
  if (next === -1) next = steps.length;
  let present = steps[next - 1]?.agents ?? 0;
  let today = -1;
  for (const { start, end, day } of intervals) {
    if (today === -1 || (daily && day !== today)) {
      if (steps[next]?.from !== start) yield { from: start, agents: present, day };
    }
    today = day;
    for (; next < steps.length && steps[next]!.from < end; next++) {
      present = steps[next]!.agents;
      yield { from: steps[next]!.from, agents: present, day };
    }
  }
}
