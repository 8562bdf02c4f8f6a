/** How high a lesson's charts are, pixels: a presenter's are larger, but where something else stands beside them. */
import type { Desk } from '../../lessons/desk.ts';

export const chartHeight = 300;

/** `isAlone`: nothing but the chart stands beside the words. */
export function heightOf({ isPresenting }: Desk, isAlone: boolean): number {
  if (!isPresenting) return chartHeight;
  return isAlone ? 380 : 172;
}
