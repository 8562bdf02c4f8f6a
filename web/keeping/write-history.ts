/**
 * Writes a scenario with its history: the record, the steps that are new, and away with those that are gone.
 *
 * Steps keep their numbers, so an edit writes one step; a new step gets the next number, whatever has gone before.
 */
import type { Mark } from '../state/keeping.ts';
import { type History, undoLevels } from '../state/scenario-store.ts';
import { type Database, OvertakenError, type ScenarioRecord, writeChange } from './database.ts';
import type { Numbers } from './kept-history.ts';

/** Somebody else has written the scenario since; there is no room; the database is gone. */
export type Refusal = 'overtaken' | 'noRoom' | 'lost';

/**
 * The numbers that the steps have now, or why nothing was written. With fewer than all `levels` the oldest steps
 * and all that could be redone are left out. The mark's revision follows what was written.
 */
export async function writeHistory(
  database: Database,
  mark: Mark,
  { past, present, future }: History,
  written: Numbers,
  levels: number,
): Promise<Numbers | Refusal> {
  const steps = [
    ...(levels === 0 ? [] : past.slice(-levels)),
    present,
    ...(levels < undoLevels ? [] : future),
  ];
  let last = Math.max(0, ...written.values());
  const numbers: Numbers = new Map(steps.map((step) => [step, written.get(step) ?? ++last]));
  const record: ScenarioRecord = {
    id: mark.id,
    ...(present.name !== undefined && { name: present.name }),
    changed: Date.now(),
    revision: mark.revision + 1,
    cursor: numbers.get(present)!,
    writer: mark.writer,
  };
  try {
    await writeChange(database, {
      record,
      upon: mark.revision,
      added: [...numbers].filter(([step]) => !written.has(step)).map(([step, number]) => [number, step]),
      dropped: [...written].filter(([step]) => !numbers.has(step)).map(([, number]) => number),
    });
  } catch (error) {
    if (error instanceof OvertakenError) return 'overtaken';
    return (error as Error).name === 'QuotaExceededError' ? 'noRoom' : 'lost';
  }
  mark.revision = record.revision;
  return numbers;
}
