/** How high a lesson's charts are, pixels. A presenter's large type leaves less room where something else stands beside them. */
import type { Desk } from '../../lessons/desk.ts';

export const chartHeight = 300;

/** `isAlone`: nothing but the chart stands beside the words. */
export function heightOf({ isPresenting }: Desk, isAlone: boolean): number {
  return isPresenting && !isAlone ? 172 : chartHeight;
}
