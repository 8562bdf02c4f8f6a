/**
 * Opens a lesson's scenario in another view, as a link from outside would: as a scenario of its own, beside which the
 * one that was on the page is kept. Opened again, it is the one that this lesson made before. The floor opens at the moment that the lesson plays.
 */
import type { Scenario } from '../../../src/scenario/index.ts';

export async function openElsewhere(
  lesson: string,
  scenario: Scenario,
  name: string,
  view: 'plan' | 'simulate',
  moment?: { readonly from: number; readonly replication?: number },
): Promise<void> {
  const { linkOf } = await import('../../../src/io/share/index.ts');
  const link = linkOf({ ...scenario, name });
  const at = moment ? `&day=${moment.replication ?? 0}&t=${moment.from}` : '';
  if (link) location.hash = `#/${view}?s=${link}&of=${lesson}${at}`;
}
