/**
 * One set of rules for what a scenario may be: those of `parseScenario`. An edit that breaks one is answered
 * with the rule's own sentence and is not made.
 */
import { parseScenario, type Scenario, ScenarioError } from '../../src/scenario/index.ts';
import type { Locale } from './locale.ts';

export function problemOf(scenario: Scenario, locale: Locale): string | undefined {
  try {
    parseScenario(scenario);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const [first] = error.issues;
    if (!first) return error.message;
    // The rule speaks of seconds after midnight; people here speak of hours.
    const aboutHours = first.code === 'notDivisible' || first.code === 'closesBeforeOpening';
    return aboutHours ? locale.words.errors.hours : locale.issue(first);
  }
}
