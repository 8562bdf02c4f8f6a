/**
 * What must hold between the numbers of one law, and between a handle time and the calendar.
 */

import type { Distribution } from '../random/distribution.ts';
import type { Horizon } from './check-calendar.ts';
import type { IssueList, PathPart } from './issue.ts';
import { limits } from './limits.ts';
import type { Draft } from './read.ts';
import type { HandleTime } from './scenario.ts';

export function checkLaw(law: Draft<Distribution>, path: readonly PathPart[], issues: IssueList): void {
  switch (law.law) {
    case 'lognormal':
    case 'gamma':
      checkSpread(law.mean, law.sd, [...path, 'sd'], issues);
      break;
    case 'uniform':
      if (law.min !== undefined && law.max !== undefined && law.max <= law.min) {
        issues.add([...path, 'max'], law.max, 'notAboveMin', { min: law.min });
      }
      break;
    case 'hyperexponential':
      if (law.shares && law.means && law.shares.length !== law.means.length) {
        issues.add([...path, 'means'], law.means, 'lengthsDiffer', {
          count: law.means.length,
          other: 'shares',
          expected: law.shares.length,
        });
      }
      break;
    case 'empirical':
      checkHistogram(law.edges, law.weights, path, issues);
      break;
  }
}

export function checkHandleTime(
  handleTime: Draft<HandleTime>,
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  checkLaw(handleTime, path, issues);
  const { perInterval } = handleTime;
  if (!perInterval) return;
  for (const key of ['mean', 'sd'] as const) {
    const values = perInterval[key];
    if (horizon && values && values.length !== horizon.intervals) {
      issues.add([...path, 'perInterval', key], values, 'wrongLength', {
        count: values.length,
        expected: horizon.intervals,
      });
    }
  }
  if (handleTime.law !== 'lognormal' && handleTime.law !== 'gamma') return;
  perInterval.mean?.forEach((mean, i) => {
    const sd = perInterval.sd?.[i];
    if (mean === undefined || (mean === null && (sd ?? null) === null)) return;
    const at = sd === undefined || sd === null ? 'mean' : 'sd';
    checkSpread(mean ?? handleTime.mean, sd ?? handleTime.sd, [...path, 'perInterval', at, i], issues);
  });
}

/** A variation beyond the limit is a slip of the unit, and no table of quantiles can hold it. */
function checkSpread(
  mean: number | undefined,
  sd: number | undefined,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  if (mean === undefined || sd === undefined || sd <= limits.variation * mean) return;
  issues.add(path, sd, 'spreadTooWide', { mean, most: limits.variation });
}

function checkHistogram(
  edges: readonly (number | undefined)[] | undefined,
  weights: readonly (number | undefined)[] | undefined,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  edges?.forEach((edge, i) => {
    const previous = edges[i - 1];
    if (edge === undefined || previous === undefined || edge > previous) return;
    issues.add([...path, 'edges', i], edge, 'notAscending', { previous });
  });
  if (edges && weights && edges.length !== weights.length + 1) {
    issues.add([...path, 'edges'], edges, 'lengthsDiffer', {
      count: edges.length,
      other: 'weights',
      expected: weights.length + 1,
    });
  }
  if (weights?.length && weights.every((weight) => weight === 0)) {
    issues.add([...path, 'weights'], weights, 'allZero', {});
  }
}
