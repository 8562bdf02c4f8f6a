/**
 * Both explanations of a scenario, one after the other: why the service level is not what Erlang C says, and what
 * the centre causes itself. Offered volumes are solved for fresh ones once.
 */
import type { Scenario } from '../../scenario/index.ts';
import { freshVolumes, type Study } from '../../simulation/index.ts';
import { type OwnContacts, ownContactsStudy } from './own-contacts.ts';
import { type Explanation, waterfallStudy } from './waterfall.ts';

export interface Explained {
  readonly waterfall: Explanation;
  readonly ownContacts: OwnContacts;
}

/** The study of both. @throws RangeError as they do. */
export function* explainStudy(
  scenario: Scenario,
  limits: { readonly replications?: number } = {},
): Study<Explained> {
  const ratios = yield* freshVolumes(scenario);
  return {
    waterfall: yield* waterfallStudy(scenario, { ...limits, ratios }),
    ownContacts: yield* ownContactsStudy(scenario, { ...limits, ratios }),
  };
}
