/**
 * What a scenario says, as a key: two scenarios of the same content have the same results, so that undo, or a value
 * typed back, finds what was worked out before.
 */
import type { Scenario } from '../../src/scenario/index.ts';

const known = new WeakMap<Scenario, string>();

/** A scenario without what changes no number. */
export function contentOf(scenario: Scenario): string {
  let content = known.get(scenario);
  if (content === undefined) {
    const { name: _name, note: _note, run, ...rest } = scenario;
    content = JSON.stringify({ ...rest, warmUp: run?.warmUp });
    known.set(scenario, content);
  }
  return content;
}
