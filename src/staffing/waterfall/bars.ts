/**
 * Waterfalls as bars for a chart: from where to where each one reaches, in its own unit. Bars of a total stand on 0,
 * those of a step on the one before. Numbers only; names and colours are whoever's who draws.
 */
import type { Estimate } from '../../measures/index.ts';
import type { CauseKey } from './causes.ts';
import type { OwnContacts, OwnWork } from './own-contacts.ts';
import type { StepKey, Waterfall } from './waterfall.ts';

export interface Bar<Key extends string> {
  readonly key: Key;
  /** `total` stands on 0, `step` on the end of the bar before. */
  readonly kind: 'total' | 'step';
  readonly from: number;
  readonly to: number;
  /** 95 % half-width of the step, or of a total's end; null where none is known. */
  readonly halfWidth: number | null;
}

/**
 * Bars of the service level: Erlang C, the steps, the simulation; shares.
 *
 * @example levelBars(studyHere(waterfallStudy(hotlineMonday, { replications: 50 })).total)[1]
 *   // { key: 'abandonment', kind: 'step', from: 0.608, to: 0.803, halfWidth: 0 }
 */
export function levelBars({
  start,
  steps,
  end,
}: Waterfall): readonly Bar<'erlangC' | StepKey | 'simulated'>[] {
  return [
    { key: 'erlangC', kind: 'total', from: 0, to: start, halfWidth: 0 },
    ...steps.map(({ key, from, to, difference }) => ({
      key,
      kind: 'step' as const,
      from,
      to,
      halfWidth: difference.halfWidth,
    })),
    { key: 'simulated', kind: 'total', from: 0, to: end.mean!, halfWidth: end.halfWidth },
  ];
}

/** Bars of what a centre causes itself, in one of its units; empty where that is not known. */
export function ownContactBars(
  { causes, together, total }: OwnContacts,
  unit: keyof OwnWork,
): readonly Bar<CauseKey | 'together' | 'total'>[] {
  let level = 0;
  const step = <Key extends string>(key: Key, value: Estimate | null): Bar<Key>[] => {
    if (value?.mean === null || value === null) return [];
    const from = level;
    level += value.mean;
    return [{ key, kind: 'step', from, to: level, halfWidth: value.halfWidth }];
  };
  const steps = [
    ...causes.flatMap((cause) => step(cause.key, cause[unit])),
    ...(together ? step('together', together[unit]) : []),
  ];
  const all = total[unit];
  if (all?.mean === undefined || all.mean === null) return [];
  return [...steps, { key: 'total', kind: 'total', from: 0, to: all.mean, halfWidth: all.halfWidth }];
}
