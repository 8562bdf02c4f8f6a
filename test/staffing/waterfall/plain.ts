/** A plain centre to switch single features on in: six hours of calls, a team of its own, people who give up. */
import {
  type AgentGroup,
  type ContactType,
  parseScenario,
  type Scenario,
} from '../../../src/scenario/index.ts';

export const contacts = [30, 40, 52, 60, 60, 54, 50, 56, 60, 52, 40, 30];
export const people = [5, 6, 8, 9, 9, 8, 7, 8, 9, 8, 6, 5];

export const calls: ContactType = {
  id: 'calls',
  channel: 'phone',
  volume: { basis: 'fresh', perInterval: contacts },
  handleTime: { law: 'exponential', mean: 240 },
  patience: { law: 'exponential', mean: 240 },
  targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
};

export const team: AgentGroup = { id: 'team', agents: { perInterval: people }, skills: [{ type: 'calls' }] };

/** The plain centre, with parts of it put in another way. */
export function centre(parts: Partial<Scenario> = {}): Scenario {
  return parseScenario({
    version: 1,
    name: 'Plain',
    seed: 'plain',
    calendar: { intervalLength: 1800, days: [{ opens: 9 * 3600, closes: 15 * 3600 }] },
    types: [calls],
    groups: [team],
    run: { replications: 200 },
    ...parts,
  });
}
