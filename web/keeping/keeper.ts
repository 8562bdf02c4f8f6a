/**
 * Keeps what is on the page: every scenario with its history, in the browser's database, beside the present one that
 * state/keeping.ts has ready for the next start.
 *
 * One scenario is open in a tab. Two tabs may have the same one open: the second is told at once, and whoever writes
 * upon something older than what is there has his work kept as a scenario of its own. Nothing is overwritten that
 * the writer has not seen. Work that had not reached the database when a page was left is found beside it and
 * becomes the last step.
 *
 * When room is short, the oldest steps go first; what goes wrong is told once, in `Told`.
 */

import type { Scenario } from '../../src/scenario/index.ts';
import { hotlineMonday } from '../../src/scenario/presets/hotline-monday.ts';
import { freshMark, type Kept, keepPresent, type Mark, setAside } from '../state/keeping.ts';
import type { History, ScenarioStore } from '../state/scenario-store.ts';
import {
  type Database,
  OvertakenError,
  openDatabase,
  type ScenarioRecord,
  sweepRemoved,
  writeChange,
} from './database.ts';
import { type Numbers, readHistory, readStep } from './kept-history.ts';
import { Neighbours } from './neighbours.ts';

/** What the planner is told. */
export type Told =
  /** The scenario is open in another tab too. */
  | 'elsewhere'
  /** It was changed in another tab: what this tab has is kept as a scenario of its own. */
  | 'forked'
  /** There is room for fewer steps only. */
  | 'shortened'
  /** No room even for the scenario. */
  | 'full'
  /** No database: the present scenario is kept, its history is not. */
  | 'noHistory'
  /** Nothing is kept at all. */
  | 'nothing'
  /** What was kept could not be read; it was set aside. */
  | 'unreadable';

export interface Listed {
  readonly id: string;
  readonly name: string | undefined;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** Steps to try to keep when room is short. */
const fewer = [100, 20, 0] as const;

export class Keeper {
  readonly #store: ScenarioStore;
  readonly #mark: Mark;
  readonly #tell: (what: Told) => void;
  readonly #onOpen: () => void;
  readonly #neighbours: Neighbours;
  readonly #told = new Set<Told>();
  #database: Database | undefined;
  #numbers: Numbers = new Map();
  /** Whether there is anything to keep: an example that nobody has changed is not. */
  #isTouched = false;
  /** Whether the present scenario stands ready for the next start. */
  #isReady = true;
  /** Writes one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  /** `mark` is shared with the page, which writes it beside the present scenario; `onOpen`: another one is shown. */
  constructor(store: ScenarioStore, mark: Mark, tell: (what: Told) => void, onOpen: () => void) {
    this.#store = store;
    this.#mark = mark;
    this.#tell = tell;
    this.#onOpen = onOpen;
    this.#neighbours = new Neighbours(
      () => this.#mark.id,
      () => this.#say('elsewhere'),
    );
  }

  /** Opens the database and joins what it has to what the page started from. */
  start(kept: Kept): Promise<void> {
    this.#isTouched = kept.scenario !== undefined;
    return this.#enqueue(async () => {
      if (kept.past || kept.future)
        this.#remember(kept.past?.map(readStep) ?? [], kept.future?.map(readStep) ?? []);
      try {
        this.#database = await openDatabase();
        await sweepRemoved(this.#database);
        await this.#join(this.#database, kept);
      } catch {
        this.#database = undefined;
      }
      if (kept.unreadable !== undefined) this.#say('unreadable');
      if (this.#isTouched || this.#store.canUndo) await this.#write();
      this.#neighbours.ask();
    });
  }

  /** Keeps the page as it is: the present scenario at once, for the page may be about to go, then its history. */
  save(): Promise<void> {
    this.#keepReady();
    return this.#enqueue(() => this.#write());
  }

  /** Kept scenarios, the last changed first; empty where there is no database. */
  async list(): Promise<readonly Listed[]> {
    const all = (await this.#database?.getAll('scenarios')) ?? [];
    return all
      .filter(({ removed }) => removed === undefined)
      .sort((a, b) => b.changed - a.changed)
      .map(({ id, name, changed }) => ({ id, name, changed }));
  }

  /** Id of the scenario on the page. */
  get openId(): string {
    return this.#mark.id;
  }

  /** Whether several scenarios can be kept. */
  get hasDatabase(): boolean {
    return this.#database !== undefined;
  }

  /** Shows a kept scenario with its history; false when it cannot be read. */
  open(id: string): Promise<boolean> {
    return this.#enqueue(async () => {
      if (this.#isTouched) await this.#write();
      return this.#show(id);
    });
  }

  /** Shows `scenario` as a new one; undo leads to `before`, if given, and no further. */
  create(scenario: Scenario, before?: Scenario): Promise<void> {
    return this.#enqueue(async () => {
      if (this.#isTouched) await this.#write();
      this.#begin({ past: before ? [before] : [], present: scenario, future: [] });
      this.#keepReady();
      await this.#write();
    });
  }

  /** A copy of a kept scenario under another name, shown. */
  async duplicate(id: string, name: string): Promise<void> {
    const record = await this.#database?.get('scenarios', id);
    const found = record && this.#database && (await readHistory(this.#database, record));
    if (found) await this.create({ ...found.history.present, name });
  }

  /** Renames a kept scenario: a step of its history like any other. */
  async rename(id: string, name: string): Promise<void> {
    if (id === this.#mark.id) {
      this.#store.commit({ ...this.#store.scenario, name });
      return this.save();
    }
    await this.#enqueue(async () => {
      const database = this.#database;
      const record = await database?.get('scenarios', id);
      const found = database && record && (await readHistory(database, record));
      if (!found) return;
      const { history, numbers } = found;
      const next = 1 + Math.max(...numbers.values());
      await writeChange(database, {
        record: { ...record, name, cursor: next, revision: record.revision + 1, writer: this.#mark.writer },
        upon: record.revision,
        added: [[next, { ...history.present, name }]],
        dropped: history.future.map((step) => numbers.get(step)!),
      });
    });
  }

  /** Throws a kept scenario away; the one on the page gives way to the last changed. Comes back by `restore`. */
  remove(id: string): Promise<void> {
    return this.#enqueue(async () => {
      if (id === this.#mark.id) await this.#write();
      await this.#setRemoved(id, Date.now());
      if (id !== this.#mark.id) return;
      const [next] = await this.list();
      if (next && (await this.#show(next.id))) return;
      this.#begin({ past: [], present: hotlineMonday, future: [] });
      this.#keepReady();
    });
  }

  restore(id: string): Promise<void> {
    return this.#enqueue(() => this.#setRemoved(id, undefined));
  }

  async #setRemoved(id: string, removed: number | undefined): Promise<void> {
    const record = await this.#database?.get('scenarios', id);
    if (!record || !this.#database) return;
    const { removed: _, ...rest } = record;
    const next = { ...rest, ...(removed !== undefined && { removed }), revision: record.revision + 1 };
    await writeChange(this.#database, { record: next, upon: record.revision, added: [], dropped: [] });
  }

  async #show(id: string): Promise<boolean> {
    const record = await this.#database?.get('scenarios', id);
    const found = record && this.#database && (await readHistory(this.#database, record));
    if (!record || !found) return false;
    this.#take(record, found.history, found.numbers);
    if (found.unreadable !== undefined) this.#rescue(found.unreadable);
    this.#onOpen();
    this.#keepReady();
    this.#neighbours.ask();
    return true;
  }

  /** Has the present scenario ready for the next start, with the steps that the database has not got yet. */
  #keepReady(): void {
    const { past, present, future } = this.#store.history;
    const isWritten = (step: Scenario) => this.#numbers.has(step);
    const since = [...past].reverse().findIndex(isWritten);
    const unwritten = since < 0 ? past : past.slice(-1 - since);
    this.#isReady = keepPresent(this.#mark, {
      past: this.#mark.saved ? [] : unwritten,
      present,
      future: future.filter((step) => !isWritten(step)),
    });
  }

  #take(record: ScenarioRecord, history: History, numbers: Numbers): void {
    Object.assign(this.#mark, { id: record.id, revision: record.revision, saved: true });
    this.#numbers = numbers;
    this.#store.replace(history);
    // the page takes every change for an edit
    this.#mark.saved = true;
  }

  /** A new scenario takes the page. */
  #begin(history: History): void {
    this.#numbers = new Map();
    Object.assign(this.#mark, { id: freshMark().id, revision: 0, saved: false });
    this.#store.replace(history);
    this.#onOpen();
  }

  /** Brings together what stood ready at the start, what the database has, and edits made meanwhile. */
  async #join(database: Database, kept: Kept): Promise<void> {
    const record = await this.#recordOf(database, kept);
    const found = record && (await readHistory(database, record));
    if (!record || !found) {
      Object.assign(this.#mark, { revision: record?.revision ?? 0, saved: false });
      return;
    }
    const { history, numbers } = found;
    const isEdited = this.#store.canUndo;
    if (!kept.scenario && !isEdited) {
      this.#take(record, history, numbers);
      if (found.unreadable !== undefined) this.#rescue(found.unreadable);
      return;
    }
    const start = this.#store.history.past[0] ?? this.#store.scenario;
    const { mark } = kept;
    this.#mark.revision = record.revision;
    if (kept.scenario && isSame(start, history.present)) {
      this.#numbers = numbers;
      this.#find(start, history, numbers);
      this.#mark.saved = !isEdited;
    } else if (mark?.saved && !isEdited) {
      // another tab has gone on since
      this.#take(record, history, numbers);
    } else if (!mark || mark.saved || mark.revision === record.revision || mark.writer === record.writer) {
      this.#numbers = numbers;
      this.#find(start, history, numbers);
      this.#mark.saved = false;
    } else {
      this.#fork();
    }
  }

  /** Work that had not reached the database: undo or redo to a step that is there, or a step further. */
  #find(start: Scenario, { past, present, future }: History, numbers: Numbers): void {
    const steps = [...past, present, ...future];
    const at = isSame(present, start) ? past.length : steps.findIndex((step) => isSame(step, start));
    if (at < 0) {
      this.#remember([...past, present], []);
      return;
    }
    numbers.set(start, numbers.get(steps[at]!)!);
    numbers.delete(steps[at]!);
    this.#remember(steps.slice(0, at), steps.slice(at + 1));
  }

  /** Without a mark (nothing readable stood ready) that is the scenario changed last. */
  async #recordOf(database: Database, kept: Kept): Promise<ScenarioRecord | undefined> {
    if (kept.mark) return database.get('scenarios', kept.mark.id);
    if (kept.unreadable === undefined) return undefined;
    const [last] = (await database.getAll('scenarios'))
      .filter(({ removed }) => removed === undefined)
      .sort((a, b) => b.changed - a.changed);
    if (last) this.#mark.id = last.id;
    return last;
  }

  #remember(past: readonly (Scenario | undefined)[], future: readonly (Scenario | undefined)[]): void {
    const readable = (steps: readonly (Scenario | undefined)[]) => steps.filter((step) => step !== undefined);
    const { saved } = this.#mark;
    this.#store.remember(readable(past), readable(future));
    this.#mark.saved = saved;
  }

  #fork(): void {
    Object.assign(this.#mark, { id: freshMark().id, revision: 0, saved: false });
    this.#numbers = new Map();
    this.#say('forked');
  }

  async #write(): Promise<void> {
    this.#isTouched = true;
    if (this.#mark.saved) return;
    if (!this.#database) {
      this.#say(this.#isReady ? 'noHistory' : 'nothing');
      return;
    }
    for (const levels of fewer) {
      const outcome = await this.#attempt(this.#database, levels);
      if (outcome === 'overtaken') {
        this.#fork();
        return this.#write();
      }
      if (outcome === 'noRoom') continue;
      if (outcome === 'lost') {
        this.#database = undefined;
        return this.#write();
      }
      if (levels < fewer[0] && this.#store.history.past.length > levels) this.#say('shortened');
      this.#keepReady();
      return;
    }
    this.#say('full');
  }

  async #attempt(database: Database, levels: number): Promise<'kept' | 'overtaken' | 'noRoom' | 'lost'> {
    const { past, present, future } = this.#store.history;
    const steps = [
      ...(levels === 0 ? [] : past.slice(-levels)),
      present,
      ...(levels < fewer[0] ? [] : future),
    ];
    let last = Math.max(0, ...this.#numbers.values());
    const numbers: Numbers = new Map(steps.map((step) => [step, this.#numbers.get(step) ?? ++last]));
    const record: ScenarioRecord = {
      id: this.#mark.id,
      ...(present.name !== undefined && { name: present.name }),
      changed: Date.now(),
      revision: this.#mark.revision + 1,
      cursor: numbers.get(present)!,
      writer: this.#mark.writer,
    };
    try {
      await writeChange(database, {
        record,
        upon: this.#mark.revision,
        added: [...numbers]
          .filter(([step]) => !this.#numbers.has(step))
          .map(([step, number]) => [number, step]),
        dropped: [...this.#numbers].filter(([step]) => !numbers.has(step)).map(([, number]) => number),
      });
    } catch (error) {
      if (error instanceof OvertakenError) return 'overtaken';
      return (error as Error).name === 'QuotaExceededError' ? 'noRoom' : 'lost';
    }
    this.#numbers = numbers;
    this.#mark.revision = record.revision;
    // an edit made while this was being written is not saved yet
    this.#mark.saved = this.#store.scenario === present;
    return 'kept';
  }

  #rescue(text: string): void {
    setAside(text);
    this.#say('unreadable');
  }

  /** Once each: who has been told need not hear it at every edit. */
  #say(what: Told): void {
    if (this.#told.has(what)) return;
    if (what !== 'forked' && what !== 'elsewhere') this.#told.add(what);
    this.#tell(what);
  }

  #enqueue<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => {});
    return done;
  }
}

function isSame(a: Scenario, b: Scenario): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
