/**
 * Days that another simulator ran, 1000 each, against our own of the same centre: eight hours that start empty. What
 * it printed has an error of its own, half the interval / 1.96, and half a unit of its last digit beside it; both
 * are added to ours in quadrature.
 */
import { experimentsOf } from '../models/index.ts';
import { casesOf, type PublishedCase, type PublishedRecord } from '../published.ts';
import { simulateTruths } from '../simulate-truths.ts';
import { type Study, type StudyLine, studyOf } from './study.ts';

const at95 = 1.96;

export function printedDays(records: readonly PublishedRecord[], contacts: number): Study {
  const days = records.filter(({ inputs, printed }) => inputs.day_min !== undefined && 'good_ci' in printed);
  return studyOf(
    'days that another simulator printed',
    days.map((record) => dayOf(record, contacts)),
  );
}

/** Printed intervals, by figure. */
const intervals: Readonly<Record<string, string>> = {
  good: 'good_ci',
  abandoned: 'abandoned_ci',
  sl: 'sl_ci',
  sl_ab_after_bad: 'sl_ab_ci',
  asa_min: 'asa_ci',
  occupancy: 'occ_ci',
};

function dayOf(record: PublishedRecord, contacts: number): StudyLine {
  const { id, printed } = record;
  const [{ given, figures }] = casesOf(record) as [PublishedCase];
  const experiment = experimentsOf(given);
  const truths = new Map<string, number>();
  const errors = new Map<string, number>();
  for (const [name, [figure, factor]] of Object.entries(figures)) {
    const value = printed[figure];
    const bounds = printed[intervals[figure] ?? ''] as readonly [number, number] | undefined;
    if (typeof value !== 'number' || bounds === undefined) continue;
    const unit = 10 ** -(String(value).split('.')[1]?.length ?? 0);
    truths.set(name, value * factor);
    errors.set(name, factor * Math.hypot((bounds[1] - bounds[0]) / 2 / at95, unit / Math.sqrt(12)));
  }
  const simulated = simulateTruths(id, experiment, truths, { contacts, errors });
  return {
    subject: id,
    outputs: simulated.outputs,
    contacts: simulated.contacts,
    ...(simulated.missed ? { missed: simulated.missed.outputs } : {}),
  };
}
