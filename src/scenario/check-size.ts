/**
 * How much a scenario would cost, before anything runs: contacts of one replication with their redials and all
 * that they lead to (consequences.ts), the opening backlog, contacts of all replications, cells of the tally.
 * Estimates from above; agents do not matter.
 */

import type { Distribution } from '../random/distribution.ts';
import { intervalsOf, secondsPerDay } from './calendar.ts';
import type { Horizon } from './check-calendar.ts';
import { totalsOf } from './check-loops.ts';
import type { Consequence } from './consequences.ts';
import type { IssueList } from './issue.ts';
import { limits } from './limits.ts';
import type { Draft } from './read.ts';
import type { Redial, Scenario, Surge, Volume } from './scenario.ts';
import { cutAtSurges, type FactorStep, surgeSteps } from './surges.ts';

export function checkSize(
  scenario: Draft<Scenario>,
  consequences: readonly (readonly Consequence[])[],
  horizon: Horizon,
  issues: IssueList,
): void {
  const types = scenario.types ?? [];
  const cells = types.length * horizon.intervals;
  if (cells > limits.cells) {
    issues.add(['types'], '[…]', 'tooLarge', { size: 'cells', figure: cells, most: limits.cells });
  }
  const contacts = Math.round(contactsOf(scenario, consequences, horizon));
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
  { types = [], cases, trace, surges }: Draft<Scenario>,
  consequences: readonly (readonly Consequence[])[],
  horizon: Horizon,
): number {
  const traced = new Map<string, number>();
  for (const row of trace ?? []) {
    if (row?.type !== undefined) traced.set(row.type, (traced.get(row.type) ?? 0) + 1);
  }
  const sound = (surges ?? []).filter(isWhole);
  const length = horizon.end - horizon.start;
  const own = types.map((type) => {
    const elsewhere = types.find((other) => other?.id === type?.redial?.move?.type);
    const attempts = Math.max(attemptsOf(type?.redial, length), attemptsOf(elsewhere?.redial, length));
    return (type?.redial ? attempts : 1) + statusContacts(type?.id, cases, length);
  });
  const totals = totalsOf(consequences, own);
  let contacts = 0;
  types.forEach((type, i) => {
    if (!type) return;
    const id = type.id ?? '';
    let first = type.backlog?.items ?? 0;
    if (trace) first += traced.get(id) ?? 0;
    else if (type.volume) first += volumeOf(type.volume, horizon, surgeSteps(sound, id));
    if (first > 0) contacts += first * totals[i]!;
  });
  return Math.min(contacts, Number.MAX_VALUE);
}

/** Customers who ask about the cases that one contact opens, were these open and late to the end. */
function statusContacts(type: string | undefined, cases: Draft<Scenario>['cases'], horizon: number): number {
  let contacts = 0;
  for (const kind of cases ?? []) {
    const { status } = kind ?? {};
    if (!status) continue;
    const perCase = ((status.perDay ?? 0) * Math.max(1, status.lateFactor ?? 1) * horizon) / secondsPerDay;
    for (const opening of kind?.opens ?? []) {
      if (opening?.type === type) contacts += (opening?.share ?? 0) * perCase;
    }
  }
  return contacts;
}

function isWhole(surge: Draft<Surge> | undefined): surge is Surge {
  return surge?.from !== undefined && surge.to !== undefined && surge.factor !== undefined;
}

/** Expected contacts of a volume over all opening hours, with the surges. */
function volumeOf(
  volume: Draft<Volume>,
  { sessions, calendar }: Horizon,
  surges: readonly FactorStep[],
): number {
  let contacts = 0;
  const add = (rate: number, start: number, end: number) =>
    cutAtSurges(surges, start, end, (from, to, factor) => {
      contacts += rate * factor * (to - from);
    });
  if ('perInterval' in volume) {
    if (surges.length === 1) for (const count of volume.perInterval ?? []) contacts += count ?? 0;
    else {
      for (const { index, start, end } of intervalsOf(calendar)) {
        add((volume.perInterval?.[index] ?? 0) / (end - start), start, end);
      }
    }
  } else if ('steps' in volume) {
    const steps = volume.steps ?? [];
    let session = 0;
    steps.forEach((step, i) => {
      if (step?.from === undefined || step.rate === undefined) return;
      const until = steps[i + 1]?.from ?? Number.POSITIVE_INFINITY;
      while (session < sessions.length && sessions[session]!.closes <= step.from) session++;
      for (let s = session; s < sessions.length && sessions[s]!.opens < until; s++) {
        const { opens, closes } = sessions[s]!;
        add(step.rate, Math.max(step.from, opens), Math.min(until, closes));
      }
    });
  }
  return contacts;
}

/**
 * Attempts of one customer when every attempt fails: the limit, or 1 / (1 − share), or as many as fit into
 * the horizon, whichever is least.
 */
function attemptsOf(redial: Draft<Redial> | undefined, horizon: number): number {
  if (!redial) return 1;
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
