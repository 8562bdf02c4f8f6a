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

  it('takes older steps below what is there, and what could be redone while nothing was edited', () => {
    const store = new ScenarioStore(named('now'));
    store.remember([named('a'), named('b')], [named('c')]);
    expect([store.scenario.name, store.canRedo]).toEqual(['now', true]);
    store.undo();
    expect(store.scenario.name).toBe('b');
    const edited = new ScenarioStore(named('now'));
    edited.commit(named('later'));
    edited.remember([named('a')], [named('c')]);
    expect(edited.history.past.map(({ name }) => name)).toEqual(['a', 'now']);
    expect(edited.canRedo).toBe(false);
  });

  it('gives way to another scenario with its own history, in the middle of a gesture too', () => {
    const store = new ScenarioStore(named('a'));
    store.commit(named('b'), 'drag');
    store.replace({ past: [named('x')], present: named('y'), future: [] });
    store.commit(named('z'), 'drag');
    expect(store.history.past.map(({ name }) => name)).toEqual(['x', 'y']);
  });

  it('makes each step an object of its own, however often the same scenario comes back', () => {
    const [a, b] = [named('a'), named('b')];
    const store = new ScenarioStore(a);
    for (const next of [b, a, b]) store.commit(next);
    const { past, present } = store.history;
    expect(new Set([...past, present]).size).toBe(4);
    expect(present).toEqual(b);
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
