/**
 * Scenarios in the browser's database. A scenario is one record and one entry for every step of its history, so
 * that an edit writes one step and not a hundred:
 *
 *   scenarios   id → record: name, when it changed, revision, number of the step shown
 *   steps       [id, number] → the scenario as it was; ascending from the oldest to the last that can be redone
 *
 * Whoever writes has seen the revision he writes upon: a record that somebody else has changed since is left as
 * it is (`OvertakenError`). A scenario thrown away stays for a day, so that it can be brought back.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Scenario } from '../../src/scenario/index.ts';

export interface ScenarioRecord {
  readonly id: string;
  /** As its scenario is called. */
  readonly name?: string;
  /** When it changed last, milliseconds since 1970. */
  readonly changed: number;
  readonly revision: number;
  /** Number of the step that is shown. */
  readonly cursor: number;
  /** The page that wrote it last. */
  readonly writer: string;
  /** When it was thrown away. */
  readonly removed?: number;
}

interface Schema extends DBSchema {
  scenarios: { key: string; value: ScenarioRecord };
  steps: { key: [string, number]; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** Somebody else has written the record meanwhile. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
}

const patience = 5000;
const removedStays = 86_400_000;

/** Opens the database; rejects when there is none, or it does not answer. */
export async function openDatabase(): Promise<Database> {
  const opening = openDB<Schema>('holdline', 1, {
    upgrade(database) {
      database.createObjectStore('scenarios', { keyPath: 'id' });
      database.createObjectStore('steps');
    },
    // A newer page wants to change the database: it may.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), patience);
  });
  return Promise.race([opening, silence]).finally(() => clearTimeout(timer));
}

/** All steps of a scenario with their numbers, as they were written. */
export async function readSteps(
  database: Database,
  id: string,
): Promise<readonly (readonly [number, unknown])[]> {
  const tx = database.transaction('steps');
  const [keys, values] = await Promise.all([tx.store.getAllKeys(stepsOf(id)), tx.store.getAll(stepsOf(id))]);
  return keys.map(([, number], i) => [number, values[i]] as const);
}

export interface Change {
  readonly record: ScenarioRecord;
  /** Revision the record has been seen at; 0: it is new. */
  readonly upon: number;
  readonly added: readonly (readonly [number, Scenario])[];
  readonly dropped: readonly number[];
}

/**
 * Writes a record and its steps, all or nothing.
 *
 * @throws OvertakenError when the record is at another revision; DOMException `QuotaExceededError` when there is
 * no room.
 */
export async function writeChange(
  database: Database,
  { record, upon, added, dropped }: Change,
): Promise<void> {
  const tx = database.transaction(['scenarios', 'steps'], 'readwrite');
  // it fails with what is awaited below; nobody need hear of it twice
  tx.done.catch(() => {});
  const scenarios = tx.objectStore('scenarios');
  const steps = tx.objectStore('steps');
  const there = await scenarios.get(record.id);
  if ((there?.revision ?? 0) !== upon) {
    tx.abort();
    throw new OvertakenError();
  }
  const writes: Promise<unknown>[] = [scenarios.put(record)];
  for (const number of dropped) writes.push(steps.delete([record.id, number]));
  for (const [number, scenario] of added) writes.push(steps.put(scenario, [record.id, number]));
  await Promise.all(writes);
  await tx.done;
}

/** Forgets for good what was thrown away long enough ago. */
export async function sweepRemoved(database: Database): Promise<void> {
  const tx = database.transaction(['scenarios', 'steps'], 'readwrite');
  for (const { id, removed } of await tx.objectStore('scenarios').getAll()) {
    if (removed === undefined || Date.now() - removed < removedStays) continue;
    await Promise.all([tx.objectStore('scenarios').delete(id), tx.objectStore('steps').delete(stepsOf(id))]);
  }
  await tx.done;
}

/** Every number of an id: an empty list comes after all numbers. */
function stepsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
