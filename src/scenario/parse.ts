/**
 * From anything to a scenario: migrate, read every value by the format, check the parts against each other;
 * all that is wrong is reported at once.
 */
import { checkScenario } from './check.ts';
import { format } from './format.ts';
import { IssueList } from './issue.ts';
import { migrate } from './migrate.ts';
import { type Draft, readField } from './read.ts';
import type { Scenario } from './scenario.ts';

/**
 * Reads a scenario from what `JSON.parse` gave (or an object built in code). The result is a fresh plain
 * object with the same meaning: keys that were left away stay away, nothing is filled in.
 *
 * @throws {ScenarioError} with every issue: path, value, code and figures. Nothing else is thrown, whatever
 * plain data comes in.
 *
 * `parseScenario({ version: 1 })` throws with `calendar`, `types` and `groups` missing.
 */
export function parseScenario(input: unknown): Scenario {
  const issues = new IssueList();
  const current = migrate(input, issues);
  if (current === undefined && !issues.isEmpty) throw issues.toError();
  const draft = readField(format, current, [], issues) as Draft<Scenario> | undefined;
  if (draft) checkScenario(draft, issues);
  if (!issues.isEmpty) throw issues.toError();
  return draft as Scenario;
}
