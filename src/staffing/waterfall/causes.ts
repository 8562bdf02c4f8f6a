/**
 * Why customers come again, and a scenario without each of the reasons. What a reason is, is said in own-contacts.ts.
 */
import type { RunColumn } from '../../measures/run-catalogue.ts';
import type { ContactType, Scenario } from '../../scenario/index.ts';

export const causeKeys = [
  'redials',
  'repeats',
  'transfers',
  'chasers',
  'status',
  'brokenDates',
  'ringing',
] as const;

export type CauseKey = (typeof causeKeys)[number];

interface Source {
  readonly has: (scenario: Scenario) => boolean;
  readonly without: (scenario: Scenario) => Scenario;
  /** Columns whose sum is its contacts. */
  readonly counted: Readonly<Partial<Record<RunColumn, number>>> | null;
}

export const causes: Readonly<Record<CauseKey, Source>> = {
  redials: {
    has: ({ types }) => types.some(({ redial }) => redial !== undefined),
    without: ofTypes(({ redial: _, ...type }) => type),
    counted: { redials: 1 },
  },
  repeats: {
    has: ({ types }) => types.some(({ repeat }) => repeat !== undefined),
    without: ofTypes(({ repeat: _, ...type }) => type),
    counted: { repeats: 1 },
  },
  transfers: {
    has: ({ types }) => types.some(({ transfers = [] }) => transfers.length > 0),
    without: ofTypes(({ transfers: _, ...type }) => type),
    counted: { transferredIn: 1 },
  },
  chasers: {
    has: ({ types }) => types.some(({ chaser }) => chaser !== undefined),
    without: ofTypes(({ chaser: _, ...type }) => type),
    counted: { chasers: 1 },
  },
  status: {
    has: ({ cases = [] }) => cases.some(({ status }) => status !== undefined),
    without: ofCases(({ status: _, ...kind }) => kind),
    counted: null,
  },
  brokenDates: {
    has: ({ cases = [] }) => cases.some(({ status, target }) => target && (status?.lateFactor ?? 1) !== 1),
    without: ofCases(({ status, ...kind }) => {
      const { lateFactor: _, ...asked } = status ?? { type: '', perDay: 0 };
      return status ? { ...kind, status: asked } : kind;
    }),
    counted: null,
  },
  ringing: {
    has: ({ types }) => types.some(({ callback }) => (callback?.answerProbability ?? 1) < 1),
    without: ofTypes(({ callback, ...type }) =>
      callback ? { ...type, callback: { ...callback, answerProbability: 1 } } : type,
    ),
    counted: { attempts: 1, attemptsAnswered: -1 },
  },
};

function ofTypes(change: (type: ContactType) => ContactType): (scenario: Scenario) => Scenario {
  return (scenario) => ({ ...scenario, types: scenario.types.map(change) });
}

function ofCases(
  change: (kind: NonNullable<Scenario['cases']>[number]) => NonNullable<Scenario['cases']>[number],
): (scenario: Scenario) => Scenario {
  return (scenario) => ({ ...scenario, ...(scenario.cases && { cases: scenario.cases.map(change) }) });
}
