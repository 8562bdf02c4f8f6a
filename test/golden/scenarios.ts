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

const [calls] = hotline.types;

/** Days that stray, a surge, people in shifts who may be absent, and e-mail that is handed back at the end of one. */
const uncertainShifts: Scenario = {
  ...hotline,
  seed: 'shifts',
  types: [
    { ...calls!, volume: { ...calls!.volume, busyness: { interval: { sd: 0.15, correlation: 0.6 } } } },
    {
      id: 'mail',
      channel: 'email',
      volume: { steps: [{ from: 0, rate: 0.004 }] },
      handleTime: { law: 'gamma', mean: 500, sd: 300 },
    },
  ],
  groups: [
    {
      ...hotline.groups[0]!,
      agents: {
        shifts: [25_200, 32_400, 39_600, 50_400].map((from) => ({
          from,
          to: from + 8 * 3600,
          people: 7,
          breaks: [
            { from: from + 3 * 3600, length: 900 },
            { from: from + 6 * 3600, length: 300 },
          ],
        })),
      },
      absence: 0.06,
      scheduled: true,
      shrinkage: { components: [{ share: 0.1 }, { share: 0.05, of: 'present' }] },
      skills: [
        { type: calls!.id, rank: 1 },
        { type: 'mail', rank: 2, reserve: 1 },
      ],
    },
  ],
  busyness: { day: 0.1 },
  surges: [{ from: 36_000, to: 39_600, factor: 1.5, types: [calls!.id] }],
};

export const goldenReplications = 70;

export const goldenScenarios: readonly { readonly id: string; readonly scenario: Scenario }[] = [
  ...presets.map(({ id, scenario }) => ({ id, scenario })),
  { id: 'uncertainShifts', scenario: uncertainShifts },
  { id: 'everything', scenario: everything },
];

/**
 * Digest of all figures of a report. Its provenance, which carries the version, stands aside, and so does what the
 * run says nothing about (null), so that a measure no golden run has changes none of them.
 */
export function digestOf({ provenance: _, ...figures }: Report): string {
  return fnv1a64(JSON.stringify(figures, (_, value) => (isNothing(value) ? undefined : value)));
}

function isNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((part) => part === null);
}
