/**
 * A day by the forward equations against the same day simulated: W2 with exponential handling, in three sizes.
 * The equations hold when no half-hour's service level or abandonment is more than half a point off, beyond two
 * standard errors of the simulation; the worst of the 28 half-hours speaks for all.
 */
import { dayByEquations, type EquationsMeasures } from '../../../src/day/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { simulate } from '../../../src/simulation/index.ts';
import { reference } from '../../reference.ts';
import type { Comparison } from '../compare.ts';
import { type Study, type StudyLine, studyOf } from './study.ts';

interface Days {
  readonly intervalLength: number;
  readonly handleTime: { readonly mean: number };
  readonly patience: { readonly mean: number };
  readonly acceptableWait: number;
  readonly variants: readonly {
    readonly factor: number;
    readonly volumes: readonly number[];
    readonly agents: readonly number[];
  }[];
}

const mostPoints = 0.005;
const halfWidth = 1.96;
const measures = ['serviceLevel', 'abandonmentRate'] as const;

/** How many days of each size: about so many contacts each, or exactly so many days. */
export type DayEffort = { readonly contacts: number } | { readonly days: number };

/** Undefined without the reference data. */
export function equationDays(effort: DayEffort): Study | undefined {
  const text = reference('workloads.json');
  if (text === undefined) return undefined;
  const { variants, ...given } = JSON.parse(text).W2 as Days;
  const lines = variants.map((variant) => lineOf(given, variant, effort));
  return studyOf('W2 by the forward equations, against its simulation; worst half-hours', lines);
}

function lineOf(
  { intervalLength, handleTime, patience, acceptableWait }: Omit<Days, 'variants'>,
  { factor, volumes, agents }: Days['variants'][number],
  effort: DayEffort,
): StudyLine {
  const contacts = volumes.reduce((sum, volume) => sum + volume, 0);
  const replications = 'days' in effort ? effort.days : Math.ceil(effort.contacts / contacts);
  const day = dayByEquations({
    intervalLength,
    volumes,
    agents,
    acceptableWait,
    handleTime: handleTime.mean,
    patience: patience.mean,
  });
  const scenario = parseScenario({
    version: 1,
    seed: `equation days ×${factor}`,
    calendar: { intervalLength, days: [{ opens: 0, closes: volumes.length * intervalLength }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: volumes },
        handleTime: { law: 'exponential', mean: handleTime.mean },
        patience: { law: 'exponential', mean: patience.mean },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }],
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: agents }, skills: [{ type: 'calls' }] }],
  });
  const { types } = simulate(scenario, { replications });
  const [calls] = Object.values(types);
  const outputs = measures.flatMap((key) => {
    const compare = (name: string, ours: EquationsMeasures, simulated: Simulated): Comparison => {
      const { mean, halfWidth: width } = simulated[key];
      const error = width! / halfWidth;
      const apart = ours[key]! - mean!;
      return {
        name: `${key}, ${name}`,
        measured: ours[key]!,
        exact: mean!,
        z: apart / error,
        precision: error / mean!,
        holds: Math.abs(apart) <= mostPoints + 2 * error,
      };
    };
    const intervals = calls!.intervals.map((simulated, i) =>
      compare(`half-hour ${i + 1}`, day.intervals[i]!, simulated),
    );
    const apart = ({ measured, exact }: Comparison) => Math.abs(Number(measured) - Number(exact));
    const worst = intervals.reduce((a, b) => (apart(b) > apart(a) ? b : a));
    const failing = intervals.filter(({ holds }) => !holds);
    return [compare('day', day.total, calls!), worst, ...failing.filter((each) => each !== worst)];
  });
  return { subject: `×${factor}, ${replications} days`, outputs, contacts: replications * contacts };
}

type Simulated = Readonly<
  Record<(typeof measures)[number], { mean: number | null; halfWidth: number | null }>
>;
