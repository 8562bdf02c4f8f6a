/** What a new change begins with: the question that is asked most, to be typed over. */
import { type Scenario, workOf } from '../../src/scenario/index.ts';
import { groupOf, meanOf } from '../state/plan-rows.ts';
import type { Change, ChangeKind } from './changes.ts';

const usualPatience = 180;

export function newChange(base: Scenario, kind: ChangeKind): Change {
  const { types } = base;
  switch (kind) {
    case 'volume':
      return { kind, by: 0.1 };
    case 'handleTime':
      return { kind, by: -20 };
    case 'agents':
      return { kind, by: 1, group: groupOf(base, types[0]!.id).id };
    case 'callbacks':
      return { kind, on: !hasCallbacks(base) };
    case 'patience': {
      const waiting = types.find(({ channel }) => workOf(channel) !== 'deferred') ?? types[0]!;
      const about = types.length > 1 ? { type: waiting.id } : {};
      const mean = waiting.patience ? Math.round(meanOf(waiting.patience)) : usualPatience;
      return { kind, mean, ...about };
    }
  }
}

export function hasCallbacks({ types }: Scenario): boolean {
  return types.some(({ callback }) => callback !== undefined);
}
