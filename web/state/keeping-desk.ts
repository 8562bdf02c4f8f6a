/**
 * Keeping, as the page sees it: the present scenario goes to where the next start finds it, a moment after each
 * change; its history and the other scenarios follow once the keeper has been fetched, after the first paint. Without
 * the keeper the page works all the same.
 */

import type { Scenario } from '../../src/scenario/index.ts';
import { hotlineMonday } from '../../src/scenario/presets/hotline-monday.ts';
import type { Keeper } from '../keeping/keeper.ts';
import type { Listed } from '../keeping/other-scenarios.ts';
import { painted } from './host.ts';
import { freshMark, type Kept, keepPresent, type Mark, readKept } from './keeping.ts';
import type { Locale } from './locale.ts';
import type { Notice } from './notice.ts';
import { ScenarioStore } from './scenario-store.ts';
import { fetched } from './words.ts';

/** What keeping asks of the page. */
export interface KeepingPage {
  readonly locale: Locale;
  saveFile(): void;
  notify(notice: Notice): void;
  /** Another scenario is shown. */
  onOpen(): void;
  requestUpdate(): void;
}

/** Milliseconds after a change: a drag makes many, and is kept about three times a second. */
const keepAfter = 300;

export class KeepingDesk {
  /** The scenario on the page, as it was kept. */
  readonly store: ScenarioStore;
  /** Whether the scenario to show is in the database alone: nothing is shown before it has been fetched. */
  readonly isElsewhere: boolean;
  /** Scenarios kept in this browser, the last changed first. */
  listed: readonly Listed[] = [];
  /** Undefined until it has been fetched. */
  keeper: Keeper | undefined;
  readonly #page: KeepingPage;
  /** What stood ready at the start, until the keeper has it. */
  #kept: Kept = readKept();
  readonly #mark: Mark;
  #started: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: KeepingPage) {
    this.#page = page;
    const { mark, scenario } = this.#kept;
    const fresh = freshMark();
    this.#mark = { ...fresh, ...mark, writer: fresh.writer };
    this.isElsewhere = mark !== undefined && scenario === undefined;
    this.store = new ScenarioStore(scenario ?? hotlineMonday);
    this.store.subscribe(() => {
      this.#mark.saved = false;
      this.#timer ??= setTimeout(this.keep, keepAfter);
    });
  }

  /** Id of the scenario on the page. */
  get openId(): string {
    return this.#mark.id;
  }

  /** Fetches the keeper; resolves once what the database has is on the page. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** Keeps the page as it is. An example that nobody has changed is not kept, and takes no other's place. */
  keep = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#mark.saved || !(this.store.canUndo || this.store.canRedo)) return;
    if (this.keeper) void this.keeper.save().then(this.list);
    else {
      const { past, present, future } = this.store.history;
      // what the page before left is read by the keeper, and is still nowhere else
      keepPresent(this.#mark, {
        past: [...(this.#kept.past ?? []), ...past],
        present,
        future: past.length > 0 ? future : [...future, ...(this.#kept.future ?? [])],
      });
    }
  };

  /** Reads anew which scenarios are kept. */
  list = async (): Promise<void> => {
    this.listed = (await this.keeper?.list()) ?? [];
    this.#page.requestUpdate();
  };

  /** Shows a scenario that came from outside as one of its own, with the one before below it; a lesson's as that lesson's. */
  async take(scenario: Scenario, lesson: string | null = null): Promise<void> {
    await this.start();
    const before = this.store.scenario;
    if (this.keeper?.hasDatabase && lesson) await this.keeper.createOfLesson(lesson, scenario, before);
    else if (this.keeper?.hasDatabase) await this.keeper.create(scenario, before);
    else {
      this.store.commit(scenario);
      this.#page.onOpen();
    }
    await this.list();
  }

  async #start(): Promise<void> {
    if (!this.isElsewhere) await painted();
    try {
      const { startKeeping } = await fetched(import('../keeping/keep.ts'));
      const keeping = startKeeping(this.store, this.#mark, this.#kept, this.#page);
      this.#kept = {};
      this.keeper = await keeping;
      await this.list();
    } catch {
      this.#page.notify({ text: this.#page.locale.words.errors.fetch });
    }
  }
}
