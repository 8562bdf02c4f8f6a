/**
 * A study: what is compared, what came out, and whether it holds. Studies are run at length by `npm run validate`
 * and in a short form by the tests.
 */
import type { Comparison } from '../compare.ts';

export interface Study {
  readonly title: string;
  readonly lines: readonly StudyLine[];
  readonly holds: boolean;
}

/** One thing compared. */
export interface StudyLine {
  readonly subject: string;
  readonly outputs: readonly Comparison[];
  /** Contacts simulated. */
  readonly contacts: number;
  /** Outputs of a first run that missed. */
  readonly missed?: readonly Comparison[];
}

export function studyOf(title: string, lines: readonly StudyLine[]): Study {
  const holds = lines.every(
    (line) => line.outputs.length > 0 && line.outputs.every((output) => output.holds),
  );
  return { title, lines, holds };
}

/** Names and values of what was not within bounds; empty when all is. For messages of tests. */
export function misses({ lines }: Study): string[] {
  return lines.flatMap(({ subject, outputs }) =>
    outputs
      .filter((output) => !output.holds)
      .map(({ name, measured, exact, z }) => `${subject} ${name}: ${measured} for ${exact}, z ${z}`),
  );
}
