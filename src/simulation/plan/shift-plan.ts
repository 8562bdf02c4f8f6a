/**
 * Shifts compiled: for each session the people who work in it, one by one, and what the agenda says of them.
 *
 * A *duty* is one shift on one day, as far as it lies in one session; its people are the session's agents
 * [firstAgent, firstAgent + people). Entries are in order of time; at one instant shifts end, then begin, then
 * breaks are due. Shifts that last to the closing have no end here: closing decides who stays. Whoever works
 * over a closed gap between sessions has a duty on either side.
 *
 *   entries of session s: [first[s], first[s + 1]) of at (local seconds), kind, duty, length (breaks, seconds)
 *   duties of session s: [firstDuty[s], firstDuty[s + 1])
 */
import { type AgentGroup, dayOffset, type Scenario, type Session, type Shift } from '../../scenario/index.ts';

export const shiftEnds = 0;
export const shiftBegins = 1;
export const breakDue = 2;

export interface ShiftPlan {
  readonly first: Int32Array;
  readonly at: Float64Array;
  readonly kind: Int32Array;
  readonly duty: Int32Array;
  readonly length: Float64Array;
  readonly firstDuty: Int32Array;
  /** People given for each duty, and the number their draws go by: that of the shift and its day. */
  readonly people: Int32Array;
  readonly draw: Int32Array;
  readonly firstAgent: Int32Array;
  /** End of each duty, local seconds, at most the closing. */
  readonly until: Float64Array;
  /** Most people of one session. */
  readonly most: number;
}

interface Entry {
  readonly at: number;
  readonly kind: number;
  readonly duty: number;
  readonly length: number;
}

/** Compiles the shifts of a group; null where its people are counts. */
export function compileShifts(
  { agents }: AgentGroup,
  scenario: Scenario,
  sessions: readonly Session[],
): ShiftPlan | null {
  if (!('shifts' in agents)) return null;
  const bySession = sessions.map(
    (): { readonly shift: Shift; readonly midnight: number; readonly draw: number }[] => [],
  );
  const { days } = scenario.calendar;
  const worked = agents.shifts.map((shift) => shift.days && new Set(shift.days));
  let session = 0;
  days.forEach((_, day) => {
    const midnight = dayOffset(days, day);
    while (sessions[session]!.closes <= midnight && session + 1 < sessions.length) session++;
    agents.shifts.forEach((shift, s) => {
      if (worked[s]?.has(day) === false) return;
      for (let i = session; i < sessions.length && sessions[i]!.opens < midnight + shift.to; i++) {
        if (midnight + shift.from >= sessions[i]!.closes) continue;
        bySession[i]!.push({ shift, midnight, draw: day * agents.shifts.length + s });
      }
    });
  });

  const first: number[] = [];
  const firstDuty: number[] = [];
  const all: Entry[] = [];
  const people: number[] = [];
  const draws: number[] = [];
  const firstAgent: number[] = [];
  const until: number[] = [];
  let most = 0;
  sessions.forEach(({ opens, closes }, i) => {
    first.push(all.length);
    firstDuty.push(people.length);
    const entries: Entry[] = [];
    let agent = 0;
    for (const { shift, midnight, draw } of bySession[i]!) {
      const duty = people.length;
      entries.push(...entriesOf(shift, duty, midnight - opens, closes - opens));
      people.push(shift.people);
      draws.push(draw);
      firstAgent.push(agent);
      until.push(Math.min(midnight + shift.to, closes) - opens);
      agent += shift.people;
    }
    most = Math.max(most, agent);
    entries.sort((a, b) => a.at - b.at || a.kind - b.kind || a.duty - b.duty);
    for (const entry of entries) all.push(entry);
  });
  return {
    first: Int32Array.from([...first, all.length]),
    at: Float64Array.from(all, (entry) => entry.at),
    kind: Int32Array.from(all, (entry) => entry.kind),
    duty: Int32Array.from(all, (entry) => entry.duty),
    length: Float64Array.from(all, (entry) => entry.length),
    firstDuty: Int32Array.from([...firstDuty, people.length]),
    people: Int32Array.from(people),
    draw: Int32Array.from(draws),
    firstAgent: Int32Array.from(firstAgent),
    until: Float64Array.from(until),
    most,
  };
}

/** What happens to one duty between opening (0) and `closing`; `midnight` is that of its day on the local clock. */
function entriesOf(shift: Shift, duty: number, midnight: number, closing: number): Entry[] {
  const entries: Entry[] = [{ at: Math.max(0, midnight + shift.from), kind: shiftBegins, duty, length: 0 }];
  for (const { from, length } of shift.breaks ?? []) {
    const start = midnight + from;
    const at = Math.max(0, start);
    // of a break that began before the opening, what is left
    if (at < closing && start + length > 0) {
      entries.push({ at, kind: breakDue, duty, length: start + length - at });
    }
  }
  const end = midnight + shift.to;
  if (end < closing) entries.push({ at: end, kind: shiftEnds, duty, length: 0 });
  return entries;
}
