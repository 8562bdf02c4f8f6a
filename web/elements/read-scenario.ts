/**
 * What the attribute `scenario` names: a preset by its id (`hotlineMonday`, also `preset:hotlineMonday`), the JSON of
 * a scenario itself, or else the address of such a file, relative to the page.
 */
import { parseScenario, presets, type Scenario, ScenarioError } from '../../src/scenario/index.ts';
import type { Locale } from '../state/locale.ts';
import { elementsWords } from './words.ts';

/** Why there is no scenario, one sentence a problem. */
export class Unreadable extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.problems = problems;
  }
}

/**
 * @throws Unreadable with every problem, in the language of the locale.
 */
export async function readScenario(given: unknown, locale: Locale, signal: AbortSignal): Promise<Scenario> {
  if (typeof given !== 'string') return parsed(given, locale);
  const text = given.trim();
  const preset = presets.find(({ id }) => text === id || text === `preset:${id}`);
  if (preset) return preset.scenario;
  return parsed(fromJson(text.startsWith('{') ? text : await fetched(text, locale, signal), locale), locale);
}

async function fetched(address: string, locale: Locale, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(new URL(address, document.baseURI), { signal });
    if (!response.ok) throw new Error(String(response.status));
    return await response.text();
  } catch (error) {
    throw new Unreadable([elementsWords(locale).notFetched(address, messageOf(error))]);
  }
}

function fromJson(text: string, locale: Locale): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable([elementsWords(locale).notJson(messageOf(error))]);
  }
}

function parsed(value: unknown, locale: Locale): Scenario {
  try {
    return parseScenario(value);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new Unreadable(error.issues.map((issue) => locale.issueAt(issue)));
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
