/** A history as the database has it, read like any file. */
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import type { History } from '../state/scenario-store.ts';
import { type Database, readSteps, type ScenarioRecord } from './database.ts';

/** Numbers of the steps that are written, by scenario. */
export type Numbers = Map<Scenario, number>;

export interface KeptHistory {
  readonly history: History;
  readonly numbers: Numbers;
  /** The step shown could not be read, as it was; the readable one before it stands in. */
  readonly unreadable?: string;
}

/** Longest stretch of reading that does not get in anybody's way, milliseconds. */
const turn = 8;

/** Undefined when no step of the scenario can be read. */
export async function readHistory(
  database: Database,
  record: ScenarioRecord,
): Promise<KeptHistory | undefined> {
  const numbers: Numbers = new Map();
  const read: { readonly number: number; readonly scenario: Scenario }[] = [];
  let unreadable: string | undefined;
  let since = performance.now();
  for (const [number, value] of await readSteps(database, record.id)) {
    if (performance.now() - since > turn) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    const scenario = readStep(value);
    if (scenario) {
      numbers.set(scenario, number);
      read.push({ number, scenario });
    } else if (number === record.cursor) unreadable = JSON.stringify(value);
  }
  const past = read.filter(({ number }) => number < record.cursor).map(({ scenario }) => scenario);
  const shown = read.find(({ number }) => number === record.cursor)?.scenario;
  const future = read.filter(({ number }) => number > record.cursor).map(({ scenario }) => scenario);
  const present = shown ?? past.pop() ?? future.shift();
  if (!present) return undefined;
  return { history: { past, present, future }, numbers, ...(unreadable !== undefined && { unreadable }) };
}

/** A step that no longer parses is left out: a gap in the history is better than none. */
export function readStep(value: unknown): Scenario | undefined {
  try {
    return parseScenario(value);
  } catch {
    return undefined;
  }
}
