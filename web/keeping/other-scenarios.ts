/** Kept scenarios that are not on the page: listed, renamed, thrown away and brought back. */
import { type Database, writeChange } from './database.ts';
import { readHistory } from './kept-history.ts';

export interface Listed {
  readonly id: string;
  readonly name: string | undefined;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** The last changed first, without what was thrown away. */
export async function listScenarios(database: Database): Promise<readonly Listed[]> {
  return (await database.getAll('scenarios'))
    .filter(({ removed }) => removed === undefined)
    .sort((a, b) => b.changed - a.changed)
    .map(({ id, name, changed }) => ({ id, name, changed }));
}

/** A step of its history like any other. */
export async function renameScenario(
  database: Database,
  id: string,
  name: string,
  writer: string,
): Promise<void> {
  const record = await database.get('scenarios', id);
  const found = record && (await readHistory(database, record));
  if (!found) return;
  const { history, numbers } = found;
  const next = 1 + Math.max(...numbers.values());
  await writeChange(database, {
    record: { ...record, name, cursor: next, revision: record.revision + 1, writer },
    upon: record.revision,
    added: [[next, { ...history.present, name }]],
    dropped: history.future.map((step) => numbers.get(step)!),
  });
}

/** `removed`: when it is thrown away, milliseconds since 1970; undefined brings it back. */
export async function setRemoved(database: Database, id: string, removed: number | undefined): Promise<void> {
  const record = await database.get('scenarios', id);
  if (!record) return;
  const { removed: _, ...rest } = record;
  const next = { ...rest, ...(removed !== undefined && { removed }), revision: record.revision + 1 };
  await writeChange(database, { record: next, upon: record.revision, added: [], dropped: [] });
}
