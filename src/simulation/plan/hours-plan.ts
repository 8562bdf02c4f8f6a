/**
 * Hours of a type compiled to windows: when it is open inside the sessions of the calendar, and what becomes of
 * those who come while it is closed.
 *
 *   windows of session s: [first[s], first[s + 1]) of opens, closes (seconds from the first day's midnight)
 *   before[w]: seconds open before window w, so that a business clock is read off in one step
 *
 * Hours that touch (over midnight, too) are one window, so a type never closes and opens at one instant. A type
 * that is open whenever the calendar is has no plan of hours: it closes with the sessions.
 */
import { type QuantileTable, quantileTable } from '../../random/index.ts';
import { type ContactType, dayOffset, type Scenario, type Session, workOf } from '../../scenario/index.ts';
import { compileMove, type MovePlan } from './aftermath-plan.ts';

export interface HoursPlan {
  readonly first: Int32Array;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  readonly before: Float64Array;
  /** Contacts outside the windows are turned away; otherwise they are let in and wait. */
  readonly turnsAway: boolean;
  readonly afterHours: AfterHoursPlan;
}

/** What those do who are turned away. Shares summed up, in this order; beyond the last they are lost. */
export interface AfterHoursPlan {
  readonly settledUpTo: number;
  readonly retryUpTo: number;
  readonly moveUpTo: number;
  readonly requestUpTo: number;
  /** Time from the next opening until they try again; or null. */
  readonly delay: QuantileTable | null;
  readonly move: MovePlan | null;
}

/** The windows of a plan, in order. */
export function windowsOf({ opens, closes }: HoursPlan): Window[] {
  return Array.from(opens, (from, w) => ({ opens: from, closes: closes[w]! }));
}

export type Window = { opens: number; closes: number };

/** Compiles the hours of a type; null where they are those of the calendar. */
export function compileHours(
  type: ContactType,
  scenario: Scenario,
  sessions: readonly Session[],
): HoursPlan | null {
  if (!type.hours) return null;
  const first = new Int32Array(sessions.length + 1);
  const windows: Window[] = [];
  const all = givenWindows(type, scenario);
  sessions.forEach((session, s) => {
    first[s] = windows.length;
    for (const { opens, closes } of all) {
      if (opens < session.opens || opens >= session.closes) continue;
      const last = windows.length > first[s]! ? windows.at(-1) : undefined;
      if (last && last.closes === opens) last.closes = closes;
      else windows.push({ opens, closes });
    }
  });
  first[sessions.length] = windows.length;
  const wholeSessions = sessions.every(({ opens, closes }, s) => {
    const own = windows[first[s]!];
    return first[s + 1]! - first[s]! === 1 && own?.opens === opens && own.closes === closes;
  });
  if (wholeSessions) return null;
  const before = new Float64Array(windows.length);
  for (let w = 1; w < windows.length; w++) {
    before[w] = before[w - 1]! + windows[w - 1]!.closes - windows[w - 1]!.opens;
  }
  return {
    first,
    opens: Float64Array.from(windows, ({ opens }) => opens),
    closes: Float64Array.from(windows, ({ closes }) => closes),
    before,
    turnsAway: (type.accepts ?? (acceptsAlways(type) ? 'always' : 'hours')) === 'hours',
    afterHours: compileAfterHours(type, scenario),
  };
}

/** Deferred work and requests from the web come at any hour, where the scenario says nothing else. */
function acceptsAlways({ channel, callback }: ContactType): boolean {
  return workOf(channel) === 'deferred' || callback?.kind === 'request';
}

/** The hours of all days, in order. */
function givenWindows({ hours = [] }: ContactType, { calendar: { days } }: Scenario): Window[] {
  const windows: Window[] = [];
  for (const { opens, closes, days: on = days.keys() } of hours) {
    for (const d of on) {
      const midnight = dayOffset(days, d);
      windows.push({ opens: midnight + opens, closes: midnight + closes });
    }
  }
  return windows.sort((a, b) => a.opens - b.opens);
}

function compileAfterHours({ afterHours }: ContactType, scenario: Scenario): AfterHoursPlan {
  const move = compileMove(afterHours?.move, scenario);
  const settledUpTo = afterHours?.settled ?? 0;
  const retryUpTo = settledUpTo + (afterHours?.retry?.share ?? 0);
  const moveUpTo = retryUpTo + (move?.share ?? 0);
  return {
    settledUpTo,
    retryUpTo,
    moveUpTo,
    requestUpTo: moveUpTo + (afterHours?.callback ?? 0),
    delay: afterHours?.retry ? quantileTable(afterHours.retry.delay) : null,
    move,
  };
}
