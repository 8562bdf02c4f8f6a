/**
 * Brings a scenario of an older version to the current one, one step at a time: `migrations[v - 1]` turns
 * version v into version v + 1. Version 1 is the first, so there is none yet; from the first release on every
 * change of the format adds one, and files in the field go on working.
 */
import type { IssueList } from './issue.ts';
import { scenarioVersion } from './scenario.ts';

type Migration = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const migrations: readonly Migration[] = [];

/**
 * The input in the current version, or undefined when it is from a newer one (nothing else can be judged
 * then). An unknown version is reported and read as the current one.
 */
export function migrate(input: unknown, issues: IssueList): unknown {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'version')) return input;
  const { version } = input as { readonly version: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    if (version === undefined) return input;
    issues.add(['version'], version, 'unknownVersion', { known: scenarioVersion });
    return { ...input, version: scenarioVersion };
  }
  if (version > scenarioVersion) {
    issues.add(['version'], version, 'newerVersion', { version, known: scenarioVersion });
    return undefined;
  }
  return migrations.slice(version - 1).reduce((older, step) => step(older), { ...input });
}
