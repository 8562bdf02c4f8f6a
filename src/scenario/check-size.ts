/**
 * How much a scenario would cost, before anything runs: contacts of one replication with their redials,
 * contacts of all replications, cells of the tally. Estimates from above; agents do not matter.
 */

import type { Distribution } from '../random/distribution.ts';
import type { Horizon } from './check-calendar.ts';
import type { IssueList } from './issue.ts';
import { limits } from './limits.ts';
import type { Draft } from './read.ts';
import type { ContactType, Redial, Scenario, Volume } from './scenario.ts';

export function checkSize(scenario: Draft<Scenario>, horizon: Horizon, issues: IssueList): void {
  const types = scenario.types ?? [];
  const cells = types.length * horizon.intervals;
  if (cells > limits.cells) {
    issues.add(['types'], '[…]', 'tooLarge', { size: 'cells', figure: cells, most: limits.cells });
  }
  const contacts = Math.round(contactsOf(types, scenario.trace, horizon));
  if (contacts > limits.contacts) {
    issues.add(['types'], '[…]', 'tooLarge', { size: 'contacts', figure: contacts, most: limits.contacts });
    return;
  }
  const work = contacts * (scenario.run?.replications ?? 1);
  if (work > limits.work) {
    issues.add(['run', 'replications'], scenario.run?.replications, 'tooLarge', {
      size: 'work',
      figure: work,
      most: limits.work,
    });
  }
}

function contactsOf(
  types: readonly (Draft<ContactType> | undefined)[],
  trace: readonly ({ readonly type?: string } | undefined)[] | undefined,
  horizon: Horizon,
): number {
  const traced = new Map<string, number>();
  for (const row of trace ?? []) {
    if (row?.type !== undefined) traced.set(row.type, (traced.get(row.type) ?? 0) + 1);
  }
  let contacts = 0;
  for (const type of types) {
    if (!type) continue;
    const first = trace ? (traced.get(type.id ?? '') ?? 0) : type.volume ? volumeOf(type.volume, horizon) : 0;
    contacts += first * (type.redial ? attemptsOf(type.redial, horizon.end - horizon.start) : 1);
  }
  return Math.min(contacts, Number.MAX_VALUE);
}

/** Expected contacts of a volume over all opening hours. */
function volumeOf(volume: Draft<Volume>, { sessions }: Horizon): number {
  let contacts = 0;
  if ('perInterval' in volume) {
    for (const count of volume.perInterval ?? []) contacts += count ?? 0;
  } else if ('steps' in volume) {
    const steps = volume.steps ?? [];
    let session = 0;
    steps.forEach((step, i) => {
      if (step?.from === undefined || step.rate === undefined) return;
      const until = steps[i + 1]?.from ?? Number.POSITIVE_INFINITY;
      while (session < sessions.length && sessions[session]!.closes <= step.from) session++;
      for (let s = session; s < sessions.length && sessions[s]!.opens < until; s++) {
        const { opens, closes } = sessions[s]!;
        contacts += step.rate * Math.max(0, Math.min(until, closes) - Math.max(step.from, opens));
      }
    });
  }
  return contacts;
}

/**
 * Attempts of one customer when every attempt fails: the limit, or 1 / (1 − share), or as many as fit into
 * the horizon, whichever is least.
 */
function attemptsOf(redial: Draft<Redial>, horizon: number): number {
  const share = Math.max(redial.afterAbandon ?? 0, redial.afterBlock ?? 0);
  const delay = redial.delay ? meanOf(redial.delay) : 0;
  const fitting = delay > 0 ? 1 + horizon / delay : Number.MAX_VALUE;
  return Math.min(
    redial.attempts ?? Number.MAX_VALUE,
    share < 1 ? 1 / (1 - share) : Number.MAX_VALUE,
    fitting,
  );
}

function meanOf(law: Draft<Distribution>): number {
  switch (law.law) {
    case 'uniform':
      return ((law.min ?? 0) + (law.max ?? 0)) / 2;
    case 'hyperexponential':
      return Math.min(...(law.means ?? []).map((mean) => mean ?? 0));
    case 'empirical':
      return (law.edges?.[1] ?? 0) / 2;
    default:
      return 'mean' in law ? (law.mean ?? 0) : 0;
  }
}
