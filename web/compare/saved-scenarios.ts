/**
 * The scenarios that the browser keeps, to make drafts from: looked up when they are asked for, and only read. Where
 * there is no database there are none.
 */
import type { Scenario } from '../../src/scenario/index.ts';
import { type Database, openDatabase } from '../keeping/database.ts';
import { readHistory } from '../keeping/kept-history.ts';

export interface SavedScenario {
  readonly id: string;
  readonly name: string | undefined;
}

/** The last changed first. */
export function savedScenarios(): Promise<readonly SavedScenario[]> {
  return looked([], async (database) => {
    const records = await database.getAll('scenarios');
    return records
      .filter(({ removed }) => removed === undefined)
      .sort((a, b) => b.changed - a.changed)
      .map(({ id, name }) => ({ id, name }));
  });
}

/** One of them as it was kept last; undefined when it has gone or cannot be read. */
export function savedScenario(id: string): Promise<Scenario | undefined> {
  return looked(undefined, async (database) => {
    const record = await database.get('scenarios', id);
    const found = record && (await readHistory(database, record));
    return found?.history.present;
  });
}

async function looked<T>(none: T, look: (database: Database) => Promise<T>): Promise<T> {
  let database: Database | undefined;
  try {
    database = await openDatabase();
    return await look(database);
  } catch {
    return none;
  } finally {
    database?.close();
  }
}
