/**
 * The runs whose digits are kept: every preset, and a hotline with everything on. The digests stand in
 * digests.ts; they change only with a commit that says which number changed and why.
 */

import type { Report } from '../../src/measures/index.ts';
import { fnv1a64 } from '../../src/scenario/digest.ts';
import { exampleCallback, presets, type Scenario } from '../../src/scenario/index.ts';

const hotline = presets[0]!.scenario;

const everything: Scenario = {
  ...hotline,
  seed: 'everything',
  types: hotline.types.map((type) => ({
    ...type,
    volume: { ...type.volume, basis: 'fresh' },
    balking: 0.03,
    lines: 40,
    redial: { afterAbandon: 0.4, afterBlock: 0.8, delay: { law: 'gamma', mean: 600, sd: 300 }, attempts: 4 },
    callback: exampleCallback,
  })),
};

export const goldenReplications = 70;

export const goldenScenarios: readonly { readonly id: string; readonly scenario: Scenario }[] = [
  ...presets.map(({ id, scenario }) => ({ id, scenario })),
  { id: 'everything', scenario: everything },
];

/** Digest of all figures of a report; its provenance, which carries the version, stands aside. */
export function digestOf({ provenance: _, ...figures }: Report): string {
  return fnv1a64(JSON.stringify(figures));
}
