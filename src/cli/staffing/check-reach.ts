/**
 * Targets that no number of people can keep, told before anything is staffed: every single live contact in time, or
 * a mean of exactly nothing. Work that may wait for hours can all be done in time, and so can the contacts of most
 * days (`onDays`), so a share of 100 % is left alone there.
 */
import { type Scenario, workOf } from '../../scenario/index.ts';
import { type Problem, problem } from '../problem.ts';

export function checkReach({ types }: Scenario, file: string): Problem[] {
  return types.flatMap(({ channel, targets = [] }, t) =>
    targets.flatMap((target, i) => {
      const at = `${file}: types[${t}].targets[${i}]`;
      if (target.measure !== 'serviceLevel') {
        return target.most > 0 ? [] : [problem(`${at}.most`, undefined, 'mostOutOfReach')];
      }
      const isAll = target.share >= 1 && target.onDays === undefined && workOf(channel) !== 'deferred';
      return isAll ? [problem(`${at}.share`, undefined, 'targetOutOfReach')] : [];
    }),
  );
}
