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
import { type History, type ScenarioStore, undoLevels } from '../state/scenario-store.ts';
import { type Database, openDatabase, type ScenarioRecord, sweepRemoved } from './database.ts';
import { isSameScenario, joined } from './joined.ts';
import { type Numbers, readHistory, readStep } from './kept-history.ts';
import { keepScenarioOfLesson, scenarioOfLesson } from './lesson-scenarios.ts';
import { Neighbours } from './neighbours.ts';
import { type Listed, listScenarios, renameScenario, setRemoved } from './other-scenarios.ts';
import { writeHistory } from './write-history.ts';

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

/** Steps to try to keep when room is short. */
const fewer = [undoLevels, 20, 0] as const;

export class Keeper {
  readonly #store: ScenarioStore;
  readonly #mark: Mark;
  readonly #tell: (what: Told) => void;
  readonly #onOpen: () => void;
  readonly #neighbours: Neighbours;
  readonly #told = new Set<Told>();
  #database: Database | undefined;
  #numbers: Numbers = new Map();
  /** Whether the database was opened again and has not been written to since. */
  #wasLost = false;
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
    if (!this.#database) return [];
    try {
      return await listScenarios(this.#database);
    } catch {
      await this.#enqueue(() => this.#openAgain());
      return this.#database ? listScenarios(this.#database) : [];
    }
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

  /**
   * Shows the scenario of a lesson: the one it made before, with what was changed in it a step back, else a new one as
   * `create` makes it. Its name may have changed with the language: that is no step.
   */
  async createOfLesson(lesson: string, scenario: Scenario, before: Scenario): Promise<void> {
    const id = scenarioOfLesson(lesson);
    if (id === undefined || !(await this.#reopen(id))) {
      await this.create(scenario, before);
      keepScenarioOfLesson(lesson, this.#mark.id);
      return;
    }
    const { name: _, ...kept } = this.#store.scenario;
    const { name: __, ...asked } = scenario;
    if (isSameScenario(kept, asked)) return;
    this.#store.commit(scenario);
    await this.save();
  }

  /** Shows a kept scenario that was not thrown away. */
  async #reopen(id: string): Promise<boolean> {
    if (id === this.#mark.id) {
      this.#onOpen();
      return true;
    }
    const record = await this.#database?.get('scenarios', id);
    return record !== undefined && record.removed === undefined && this.open(id);
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
      if (this.#database) await renameScenario(this.#database, id, name, this.#mark.writer);
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
    if (this.#database) await setRemoved(this.#database, id, removed);
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
    const { past, present: shown } = this.#store.history;
    const start = past[0] ?? shown;
    const join = joined(start, this.#store.canUndo, kept, record, found);
    if (join.goesOn === 'kept') {
      this.#take(record, found.history, found.numbers);
      if (found.unreadable !== undefined) this.#rescue(found.unreadable);
      return;
    }
    this.#mark.revision = record.revision;
    if (join.goesOn === 'both') {
      this.#fork();
      return;
    }
    this.#numbers = join.numbers;
    this.#remember(join.past, join.future);
    this.#mark.saved = join.saved;
  }

  /** Without a mark (nothing readable stood ready) that is the scenario changed last. */
  async #recordOf(database: Database, kept: Kept): Promise<ScenarioRecord | undefined> {
    if (kept.mark) return database.get('scenarios', kept.mark.id);
    if (kept.unreadable === undefined) return undefined;
    const [last] = await listScenarios(database);
    if (!last) return undefined;
    this.#mark.id = last.id;
    return database.get('scenarios', last.id);
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
      const { history } = this.#store;
      const outcome = await writeHistory(this.#database, this.#mark, history, this.#numbers, levels);
      if (outcome === 'overtaken') {
        this.#fork();
        return this.#write();
      }
      if (outcome === 'noRoom') continue;
      if (outcome === 'lost') {
        await this.#openAgain();
        return this.#write();
      }
      this.#wasLost = false;
      this.#numbers = outcome;
      // an edit made while this was being written is not saved yet
      this.#mark.saved = this.#store.scenario === history.present;
      if (levels < undoLevels && history.past.length > levels) this.#say('shortened');
      this.#keepReady();
      return;
    }
    this.#say('full');
  }

  /**
   * The database was closed over our heads: deleted with the browser's data, or changed by a newer page. Opened once
   * more, and where the scenario is gone from it, all of its steps are to be written; a newer one stays closed to us.
   */
  async #openAgain(): Promise<void> {
    this.#database = undefined;
    if (this.#wasLost) return;
    this.#wasLost = true;
    try {
      const database = await openDatabase();
      if ((await database.get('scenarios', this.#mark.id)) === undefined) {
        this.#numbers = new Map();
        Object.assign(this.#mark, { revision: 0, saved: false });
      }
      this.#database = database;
    } catch {
      // said in words by whoever wants to write
    }
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
