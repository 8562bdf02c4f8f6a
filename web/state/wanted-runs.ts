/**
 * What to simulate, most important first: the scenario itself, the same days without the callback offer, the
 * interval that needs attention with the people it needs, then the selected interval's whole curve, coarsely
 * and then fully, from the people there are outwards.
 */
import type { Scenario } from '../../src/scenario/index.ts';
import type { PlanPicture } from './plan-picture.ts';
import { usualReplications } from './plan-rows.ts';
import type { Wanted } from './simulation-desk.ts';
import { withAgentsAt, withoutOffer } from './variants.ts';

const coarse = 50;

export function wantedRuns(scenario: Scenario, typeId: string, picture: PlanPicture): Wanted[] {
  const replications = usualReplications(scenario);
  const runs: Wanted[] = [{ scenario, replications }];
  const compared = scenario.types.some((type) => type.callback);
  if (compared) runs.push({ scenario: withoutOffer(scenario), replications });

  const { rows, attention, selected, answer } = picture;
  const at = (row: { index: number; agents: number }, agents: number): Scenario =>
    agents === row.agents ? scenario : withAgentsAt(scenario, typeId, row.index, agents);
  const worst = rows[attention]!;
  if (answer.needed) runs.push({ scenario: at(worst, answer.needed.agents), replications });

  const row = rows[selected]!;
  const numbers = new Set([...picture.table, ...picture.curve].map(({ agents }) => agents));
  const outwards = [...numbers].sort((a, b) => Math.abs(a - row.agents) - Math.abs(b - row.agents));
  if (coarse < replications) {
    for (const n of outwards) runs.push({ scenario: at(row, n), replications: coarse });
  }
  for (const n of outwards) runs.push({ scenario: at(row, n), replications });
  return runs;
}
