/**
 * The scenario on the page, with a hundred steps back and forth.
 *
 * Scenarios are immutable, so history is a list of them: a step shares everything it did not change. Edits
 * that belong to one gesture (a drag, a held arrow key) carry the same key and make one step; the gesture
 * ends with `settle`.
 */
import type { Scenario } from '../../src/scenario/index.ts';

export const undoLevels = 100;

export interface History {
  readonly past: readonly Scenario[];
  readonly present: Scenario;
  readonly future: readonly Scenario[];
}

export class ScenarioStore {
  #history: History;
  #gesture: string | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(start: Scenario | History) {
    this.#history = 'present' in start ? start : { past: [], present: start, future: [] };
  }

  get scenario(): Scenario {
    return this.#history.present;
  }

  get history(): History {
    return this.#history;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Makes `next` the scenario: one step, or part of the step that the same `gesture` began. */
  commit(next: Scenario, gesture?: string): void {
    const { past, present } = this.#history;
    if (next === present) return;
    // Each step is an object of its own, so that whoever keeps them can tell them apart.
    const step = past.includes(next) ? { ...next } : next;
    const continues = gesture !== undefined && gesture === this.#gesture;
    this.#gesture = gesture;
    this.#change({
      past: continues ? past : [...past, present].slice(-undoLevels),
      present: step,
      future: [],
    });
  }

  /** Puts another scenario with its history in the place of this one. */
  replace(history: History): void {
    this.settle();
    this.#change(history);
  }

  /** Older steps have been found: they go below what is there. What could be redone stands only while nothing was edited. */
  remember(past: readonly Scenario[], future: readonly Scenario[]): void {
    const { past: since, present, future: undone } = this.#history;
    const isEdited = since.length > 0 || undone.length > 0;
    this.#change({
      past: [...past, ...since].slice(-undoLevels),
      present,
      future: isEdited ? undone : future,
    });
  }

  /** Ends a gesture: the next edit is a step of its own. */
  settle(): void {
    this.#gesture = undefined;
  }

  undo(): void {
    const { past, present, future } = this.#history;
    const previous = past.at(-1);
    if (!previous) return;
    this.settle();
    this.#change({ past: past.slice(0, -1), present: previous, future: [present, ...future] });
  }

  redo(): void {
    const { past, present, future } = this.#history;
    const next = future[0];
    if (!next) return;
    this.settle();
    this.#change({ past: [...past, present], present: next, future: future.slice(1) });
  }

  /** Calls `listener` after each change; returns the way to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(history: History): void {
    this.#history = history;
    for (const listener of this.#listeners) listener();
  }
}
