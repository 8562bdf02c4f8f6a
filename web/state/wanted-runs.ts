/**
 * What to simulate, most important first: the scenario itself, the same days without the callback offer, the
 * interval that needs attention with the people it needs, then the selected interval's whole curve from the
 * people there are outwards: coarsely, as fully as the scenario asks for, and on beyond that while it is
 * cheap, since one half-hour is known three to four points worse than a day.
 */
import { intervalCount, type Scenario } from '../../src/scenario/index.ts';
import type { PlanPicture } from './plan-picture.ts';
import { hasOwnPeople, usualReplications, volumesOf } from './plan-rows.ts';
import type { Wanted } from './simulation-desk.ts';
import { curveNumbers, tableNumbers, withAgentsAt, withoutOffer } from './variants.ts';

const coarse = 50;
/** Days a curve is carried on to, and the contacts all of it may take: two or three seconds of one core. */
const fine = 1000;
const budget = 32_000_000;
/** Contacts that do more than wait in one line (chats, callbacks, redials, limits) take about this much longer. */
const involved = 4;

/**
 * `withCurve`: whether the interval's curve is looked at, or only the day as a whole; `refined`: whether to go on
 * beyond the days asked for.
 */
export function wantedRuns(
  scenario: Scenario,
  picture: PlanPicture,
  withCurve = true,
  refined = true,
): Wanted[] {
  const replications = usualReplications(scenario);
  const runs: Wanted[] = [{ scenario, replications }];
  const compared = scenario.types.some((type) => type.callback);
  const base = withoutOffer(scenario);
  if (compared) runs.push({ scenario, base, replications });

  const { rows, attention, selected, answer } = picture;
  const at = (row: { index: number; agents: number }, agents: number): Scenario =>
    agents === row.agents ? scenario : withAgentsAt(scenario, picture.group.id, row.index, agents);
  const worst = rows[attention]!;
  const answered = answer.needed && at(worst, answer.needed.agents);
  if (answered) runs.push({ scenario: answered, replications });

  if (!withCurve) return runs;
  const row = rows[selected]!;
  const onCurve = curveNumbers(picture.range, row.agents, picture.figures[selected]!.needed);
  const numbers = [...new Set([...tableNumbers(row.agents), ...onCurve])];
  const curve = numbers
    .sort((a, b) => Math.abs(a - row.agents) - Math.abs(b - row.agents))
    .map((agents) => at(row, agents));
  const further = refined ? furtherReplications(scenario, curve.length) : 0;
  const passes = [Math.min(coarse, replications), replications, Math.max(further, replications)];
  for (const pass of passes)
    for (const variant of curve) runs.push({ scenario: variant, replications: pass });
  if (further > replications) {
    if (compared) runs.push({ scenario, base, replications: further });
    if (answered) runs.push({ scenario: answered, replications: further });
  }
  return runs;
}

/** As many days as the budget allows, in whole hundreds; 0 when that is no gain. */
function furtherReplications(scenario: Scenario, variants: number): number {
  const contacts = scenario.types.reduce(
    (sum, type) => sum + volumesOf(scenario, type).reduce((all, volume) => all + volume, 0),
    intervalCount(scenario.calendar),
  );
  const isInvolved =
    scenario.cases !== undefined ||
    scenario.types.some(({ id, channel, callback, redial, lines, repeat, transfers }) => {
      const doesMore = callback ?? redial ?? repeat ?? transfers;
      return channel !== 'phone' || doesMore || lines !== undefined || !hasOwnPeople(scenario, id);
    });
  const cost = contacts * variants * (isInvolved ? involved : 1);
  const affordable = Math.floor(budget / cost / 100) * 100;
  return Math.min(fine, affordable);
}
