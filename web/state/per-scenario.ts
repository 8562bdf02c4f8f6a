/** Remembers what was worked out from a scenario, by name, for as long as the scenario itself is around. */
import type { Scenario } from '../../src/scenario/index.ts';

export class PerScenario<T> {
  readonly #known = new WeakMap<Scenario, Map<string, T>>();

  /** The value known under `key`, made at the first call. */
  get(scenario: Scenario, key: string, make: () => T): T {
    let values = this.#known.get(scenario);
    if (!values) {
      values = new Map();
      this.#known.set(scenario, values);
    }
    const value = values.has(key) ? (values.get(key) as T) : make();
    values.set(key, value);
    return value;
  }
}
