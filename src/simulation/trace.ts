/**
 * The trace of one replication: everything that happened, in order of time, in typed arrays, for playing a day back.
 * Recorded first and played afterwards, so any moment can be shown again, and stepping back is as easy as forth.
 *
 * A state is a row of whole numbers, the columns of each type, then of each group, then of each kind of cases:
 *
 *   type t:   waiting · callbacks promised · on their way        at 3t
 *   group g:  people on the line · on a break · engaged · contacts in hand   at 3 types + 4g
 *   kind k:   open cases                                         at 3 types + 4 groups + k
 *
 * Checkpoints hold the state as the kernel had it before anything of that instant; `stateAt` goes on from the last
 * one by the events after it, so any second costs the events of a minute at most. What a contact's event changes is
 * in `change`: the places it leaves and goes to (`places`), as place left × 8 + place taken.
 *
 * Times are seconds from the first day's midnight. Within an instant the order is that of the lanes, then of what the
 * kernel did; of each thing it did contacts come first, then people, then cases.
 */
import type { Scenario } from '../scenario/index.ts';
import { traceLanes } from './event/trace-recorder.ts';
import { places, type Trace, traceKinds } from './trace-format.ts';

/**
 * Records one replication of a parsed scenario. It counts what the event kernel counts without recording. Volumes given
 * as offered are solved for `base`: a draft's day then has the base's customers, as in a comparison.
 */
export function recordTrace(scenario: Scenario, replication = 0, base: Scenario = scenario): Trace {
  return traceLanes(scenario, replication, base).trace;
}

/** The state after all events up to a moment, that moment's included; seconds from the first day's midnight. */
export function stateAt(trace: Trace, time: number): Int32Array {
  const { start, every, count, width, states, event } = trace.checkpoints;
  const k = Math.max(0, Math.min(count - 1, Math.floor((time - start) / every)));
  const state = states.slice(k * width, (k + 1) * width);
  const { events } = trace;
  for (let i = event[k]!; i < events.length && events.time[i]! <= time; i++) applyEvent(trace, i, state);
  return state;
}

/** Brings a state from before event `i` to after it. */
export function applyEvent(trace: Trace, i: number, state: Int32Array): void {
  const { events, types, groups } = trace;
  const ofGroups = 3 * types.length;
  const ofCases = ofGroups + 4 * groups.length;
  const type = events.type[i]!;
  const group = events.group[i]!;
  const at = ofGroups + 4 * group;
  const value = events.value[i]!;
  switch (traceKinds[events.kind[i]!]!) {
    case 'people':
      state[at] = value;
      return;
    case 'breaks':
      state[at + 1] = value;
      return;
    case 'engaged':
      state[at + 2] = value;
      return;
    case 'caseOpened':
      state[ofCases + type]! += 1;
      return;
    case 'caseClosed':
      state[ofCases + type]! -= 1;
      return;
  }
  const change = events.change[i]!;
  move(trace, state, type, group, change >> 3, -1);
  move(trace, state, type, group, change & 7, 1);
}

/** Counts a contact in or out of a place. */
function move(trace: Trace, state: Int32Array, type: number, group: number, place: number, by: number): void {
  const name = places[place]!;
  if (name === 'waiting') state[3 * type]! += by;
  else if (name === 'promised' || name === 'rung' || name === 'rungFirst') state[3 * type + 1]! += by;
  else if (name === 'underway') state[3 * type + 2]! += by;
  if (name !== 'inHand' && name !== 'rung' && name !== 'held') return;
  const at = 3 * trace.types.length + 4 * group;
  if (!trace.groups[group]!.holdsSessions) state[at + 2]! += by;
  state[at + 3]! += by;
}
