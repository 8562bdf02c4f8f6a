/**
 * Both explanations of a scenario as one study: why the service level is not what Erlang C says, then what the centre
 * causes itself. The first is told as soon as it is known. A scenario that the first cannot be told of (all work can
 * wait, or contacts are recorded) has the second alone.
 */
import { type Scenario, workOf } from '../../src/scenario/index.ts';
import { freshVolumes, type Study } from '../../src/simulation/index.ts';
import {
  type OwnContacts,
  ownContactsStudy,
  type Waterfall,
  waterfallStudy,
} from '../../src/staffing/index.ts';

export type WhyRefused = 'deferred' | 'trace';

export interface Why {
  readonly replications: number;
  /** Of all types together, and of each; or why there is nothing to compare. */
  readonly levels: Levels | WhyRefused;
  readonly ownContacts?: OwnContacts;
}

export interface Levels {
  readonly total: Waterfall | null;
  readonly types: Readonly<Record<string, Waterfall>>;
}

export function whyRefused(scenario: Scenario): WhyRefused | undefined {
  if (scenario.trace) return 'trace';
  return scenario.types.every(({ channel }) => workOf(channel) === 'deferred') ? 'deferred' : undefined;
}

/** The study of both; tells the first on its way. */
export function* whyStudy(scenario: Scenario): Study<Why, Why> {
  const ratios = yield* freshVolumes(scenario);
  const refused = whyRefused(scenario);
  const first = refused ? undefined : yield* waterfallStudy(scenario, { ratios });
  const why: Why = {
    replications: first?.replications ?? 0,
    levels: refused ?? { total: first!.total, types: first!.types },
  };
  yield { interim: why };
  const ownContacts = yield* ownContactsStudy(scenario, { ratios });
  return { ...why, replications: ownContacts.replications, ownContacts };
}
