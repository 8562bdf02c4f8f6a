/**
 * Opens a lesson's scenario in another view, as a link from outside would: as a scenario of its own, beside which the
 * one that was on the page is kept.
 */
import type { Scenario } from '../../../src/scenario/index.ts';

export async function openElsewhere(
  scenario: Scenario,
  name: string,
  view: 'plan' | 'simulate',
): Promise<void> {
  const { linkOf } = await import('../../../src/io/share/index.ts');
  const link = linkOf({ ...scenario, name });
  if (link) location.hash = `#/${view}?s=${link}`;
}
