/**
 * The scenario on the page, kept where it can be read before the first paint: a reload shows it at once. The rest
 * (its history, other scenarios) is in the database, which is opened after the paint (keeping/keeper.ts). A page may
 * be left before the database has the last steps: those are kept here too until it has.
 *
 * It is kept twice: for this tab (sessionStorage), so that each tab comes back to its own scenario, and for the
 * next one that is opened (localStorage). What comes back is read like any file, by `parseScenario`, for storage
 * may hold what an older page wrote; what cannot be read is set aside as it is.
 */
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';

const key = 'holdline/scenario';
const asideKey = 'holdline/unreadable';

/** Steps on either side that are kept until the database has them: rarely more than two. */
const readySteps = 20;

/** Which kept scenario the page shows, and how far the database has it. */
export interface Mark {
  id: string;
  /** Counts what was written to the database under this id; 0: nothing yet. */
  revision: number;
  /** Whether the database has the scenario as it is. */
  saved: boolean;
  /** The page that wrote this; another at every load. */
  readonly writer: string;
}

export interface Kept {
  /** Absent: there is none here, or it is too large for this place and the mark says where it is. */
  readonly scenario?: Scenario;
  readonly mark?: Mark;
  /** Steps before and after it that the database may not have yet; not read yet. */
  readonly past?: readonly unknown[];
  readonly future?: readonly unknown[];
  /** What was here and could not be read, as it was. */
  readonly unreadable?: string;
}

interface Written {
  readonly mark?: Mark;
  readonly present?: unknown;
  readonly past?: readonly unknown[];
  readonly future?: readonly unknown[];
}

export function readKept(): Kept {
  let unreadable: Kept = {};
  for (const place of places) {
    const text = attempt(() => place().getItem(key));
    if (!text) continue;
    try {
      const { present, ...rest } = JSON.parse(text) as Written;
      return { ...unreadable, ...rest, ...(present !== undefined && { scenario: parseScenario(present) }) };
    } catch {
      unreadable = { unreadable: text };
      setAside(text);
    }
  }
  return unreadable;
}

/** The scenario and the steps around it that are nowhere else. */
export interface Present {
  /** From the last step that the database has, or the first of all. */
  readonly past?: readonly unknown[];
  readonly present: Scenario;
  readonly future?: readonly unknown[];
}

/**
 * Whether the scenario is kept; false when the browser keeps nothing here. When room is short the steps around it
 * go first; of a scenario that is too large, the mark alone is kept.
 */
export function keepPresent(mark: Mark, { past = [], present, future = [] }: Present): boolean {
  const steps = {
    ...(past.length > 0 && { past: past.slice(-readySteps) }),
    ...(future.length > 0 && { future: future.slice(0, readySteps) }),
  };
  const alone = JSON.stringify({ mark, present } satisfies Written);
  const whole = JSON.stringify({ mark, present, ...steps } satisfies Written);
  const written = places.map((place) => {
    if (write(place, whole) || write(place, alone)) return true;
    write(place, JSON.stringify({ mark } satisfies Written));
    return false;
  });
  return written.every(Boolean);
}

/** What could not be read at some time, until somebody has dealt with it. */
export function readAside(): string | undefined {
  return attempt(() => localStorage.getItem(asideKey)) ?? undefined;
}

export function setAside(text: string): void {
  attempt(() => localStorage.setItem(asideKey, text));
}

export function forgetAside(): void {
  attempt(() => localStorage.removeItem(asideKey));
}

/** A name that nothing else has. */
export function freshMark(): Mark {
  return { id: randomName(), revision: 0, saved: false, writer: randomName() };
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Even to name a storage is forbidden in some windows. */
const places = [() => sessionStorage, () => localStorage];

function write(place: () => Storage, text: string): boolean {
  try {
    place().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
