/**
 * W2: whole days of 28 half-hours against the means of an independent prototype, in three sizes and with two laws
 * of handling. The references' own standard errors are added in quadrature.
 */
import type { Distribution } from '../../../src/scenario/index.ts';
import { reference } from '../../reference.ts';
import type { Experiment } from '../experiment.ts';
import { measure } from '../quantity.ts';
import { simulateTruths } from '../simulate-truths.ts';
import { type Study, type StudyLine, studyOf } from './study.ts';

interface Reference {
  readonly serviceLevel: number;
  readonly serviceLevelSE: number;
  readonly abandonmentRate: number;
  readonly abandonmentSE: number;
}

interface Variant {
  readonly factor: number;
  readonly volumes: readonly number[];
  readonly agents: readonly number[];
  readonly referenceLognormal: Reference;
  readonly referenceExponential: Reference;
}

interface Days {
  readonly intervals: number;
  readonly intervalLength: number;
  readonly handleTime: { readonly mean: number; readonly sd: number };
  readonly patience: { readonly mean: number };
  readonly acceptableWait: number;
  readonly variants: readonly Variant[];
}

/** Simulates about so many contacts for each of the six; undefined without the reference data. */
export function referenceDays(contacts: number): Study | undefined {
  const text = reference('workloads.json');
  if (text === undefined) return undefined;
  const days = JSON.parse(text).W2 as Days;
  const { mean, sd } = days.handleTime;
  const lines: StudyLine[] = [];
  for (const variant of days.variants) {
    const volume = variant.volumes.reduce((sum, count) => sum + count, 0);
    const replications = Math.max(200, Math.round(contacts / volume));
    const laws: readonly [Distribution, Reference][] = [
      [{ law: 'lognormal', mean, sd }, variant.referenceLognormal],
      [{ law: 'exponential', mean }, variant.referenceExponential],
    ];
    for (const [handleTime, known] of laws) {
      const subject = `×${variant.factor}, ${handleTime.law}`;
      const simulated = simulateTruths(
        `W2 ${subject}`,
        [experimentOf(days, variant, handleTime)],
        new Map([
          ['serviceLevel', known.serviceLevel],
          ['abandonmentRate', known.abandonmentRate],
        ]),
        {
          contacts,
          replications,
          errors: new Map([
            ['serviceLevel', known.serviceLevelSE],
            ['abandonmentRate', known.abandonmentSE],
          ]),
        },
      );
      lines.push({
        subject,
        outputs: simulated.outputs,
        contacts: simulated.contacts,
        ...(simulated.missed ? { missed: simulated.missed.outputs } : {}),
      });
    }
  }
  return studyOf('W2, days of 28 half-hours, against an independent simulation', lines);
}

function experimentOf(days: Days, { volumes, agents }: Variant, handleTime: Distribution): Experiment {
  const { intervals, intervalLength, patience, acceptableWait } = days;
  const of = { type: 0 };
  return {
    scenario: {
      version: 1,
      calendar: { intervalLength, days: [{ opens: 0, closes: intervals * intervalLength }] },
      types: [
        {
          id: 'calls',
          channel: 'phone',
          volume: { perInterval: volumes },
          handleTime,
          patience: { law: 'exponential', mean: patience.mean },
          targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }],
        },
      ],
      groups: [{ id: 'team', agents: { perInterval: agents }, skills: [{ type: 'calls' }] }],
    },
    periods: [{ first: 0, last: intervals }],
    outputs: {
      serviceLevel: measure('serviceLevel', { of }),
      abandonmentRate: measure('abandonmentRate', { of }),
    },
  };
}
