/**
 * A scenario without what is written for people: names and notes, wherever they stand. People write other people's
 * names there. No number depends on them; ids stay, for results are keyed by them.
 */
import type { Scenario } from '../../scenario/index.ts';

const forPeople: ReadonlySet<string> = new Set(['name', 'note']);

/** The same scenario without names and notes; its digest is the same. */
export function withoutNames(scenario: Scenario): Scenario {
  return strip(scenario) as Scenario;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map(strip) : value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !forPeople.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, strip(part)]));
}
