import { describe, expect, it } from 'vitest';
import { hotlineMonday, type Scenario } from '../../src/scenario/index.ts';
import { ScenarioStore, undoLevels } from '../../web/state/scenario-store.ts';

const named = (name: string): Scenario => ({ ...hotlineMonday, name });

describe('the history of a scenario', () => {
  it('goes back and forth, and a new edit ends the way forth', () => {
    const store = new ScenarioStore(named('a'));
    store.commit(named('b'));
    store.commit(named('c'));
    store.undo();
    store.undo();
    expect(store.scenario.name).toBe('a');
    expect(store.canUndo).toBe(false);
    store.redo();
    expect(store.scenario.name).toBe('b');
    store.commit(named('d'));
    expect(store.canRedo).toBe(false);
    store.undo();
    expect(store.scenario.name).toBe('b');
  });

  it('makes one step of a gesture, and another of the same gesture begun anew', () => {
    const store = new ScenarioStore(named('a'));
    for (const name of ['b', 'c', 'd']) store.commit(named(name), 'drag');
    store.settle();
    store.commit(named('e'), 'drag');
    store.undo();
    expect(store.scenario.name).toBe('d');
    store.undo();
    expect(store.scenario.name).toBe('a');
  });

  it('holds a hundred steps and forgets the oldest', () => {
    const store = new ScenarioStore(named('0'));
    for (let i = 1; i <= undoLevels + 20; i++) store.commit(named(String(i)));
    let steps = 0;
    for (; store.canUndo; steps++) store.undo();
    expect(steps).toBe(undoLevels);
    expect(store.scenario.name).toBe('20');
  });

  it('tells its listeners, until they stop listening', () => {
    const store = new ScenarioStore(named('a'));
    let calls = 0;
    const stop = store.subscribe(() => calls++);
    store.commit(named('b'));
    store.undo();
    store.undo();
    stop();
    store.redo();
    expect(calls).toBe(2);
  });
});
