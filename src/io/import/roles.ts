/**
 * What a column of an export can hold. Means and counts of an interval, or of a single call where each row is
 * one; a system prints some of them, and the rest is worked out from what there is.
 */

/** What kind of cells a role wants. */
export type RoleKind = 'time' | 'name' | 'count' | 'duration' | 'share';

const kinds = {
  /** Day alone. */
  date: 'time',
  /** Begin of the interval (or of the call), with or without its day. */
  start: 'time',
  end: 'time',
  /** Length of the interval, in words such as 30mins. */
  length: 'name',
  queue: 'name',
  channel: 'name',
  offered: 'count',
  answered: 'count',
  abandoned: 'count',
  /** Answered within the acceptable wait, contacts. */
  answeredWithin: 'count',
  /** The same as a share of those offered, or of those answered. */
  serviceLevel: 'share',
  /** People on the line. */
  agents: 'count',
  /** Mean wait of the answered. */
  answerWait: 'duration',
  /** Mean wait of those who gave up. */
  abandonWait: 'duration',
  /** Mean wait of everybody; of a single call its own. */
  wait: 'duration',
  handleTime: 'duration',
  handleTimeSd: 'duration',
  talkTime: 'duration',
  holdTime: 'duration',
  afterWork: 'duration',
  /** Sums over the answered contacts of the interval. */
  totalHandleTime: 'duration',
  totalTalkTime: 'duration',
  totalHoldTime: 'duration',
  totalAfterWork: 'duration',
  totalAnswerWait: 'duration',
  /** Of a single call. */
  outcome: 'name',
  direction: 'name',
  agent: 'name',
  /** Number or account of the caller: tells who calls again. */
  caller: 'name',
  serviceStart: 'time',
  /** Says nothing that is used. */
  none: 'name',
} as const satisfies Record<string, RoleKind>;

export type Role = keyof typeof kinds;

export const roles = Object.keys(kinds) as readonly Role[];

export function kindOf(role: Role): RoleKind {
  return kinds[role];
}

/** What a plain number of a duration counts. */
export type TimeUnit = 's' | 'ms' | 'min' | 'h' | 'd';

export const secondsOf: Readonly<Record<TimeUnit, number>> = { s: 1, ms: 0.001, min: 60, h: 3600, d: 86_400 };

/** What a header says of its column. */
export interface Meaning {
  readonly role: Role;
  readonly unit?: TimeUnit;
  /** Roles answeredWithin and serviceLevel: the acceptable wait that the header names, seconds. */
  readonly within?: number;
}

/** `handleTime`, `handleTime/min`: what a person writes to say what a column holds; undefined for anything else. */
export function parseMeaning(text: string): Meaning | undefined {
  const [name, unit, ...more] = text.trim().split('/');
  const role = roles.find((known) => known.toLowerCase() === name?.toLowerCase());
  if (!role || more.length > 0) return undefined;
  if (unit === undefined) return { role };
  return kindOf(role) === 'duration' && unit in secondsOf ? { role, unit: unit as TimeUnit } : undefined;
}
