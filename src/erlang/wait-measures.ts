/**
 * From what happens to a contact in the steady state to the measures a planner reads: the same definitions
 * for every formula with impatient contacts, named as the simulator's measures are.
 *
 * Each part is a probability or mean per offered contact, found without subtracting near-equals, so that a
 * ratio of two tiny parts is still right. Counting rules: an immediate answer is a wait of 0; T is closed
 * (answered in exactly T is in time); an abandonment is short when it comes before s, not at s. An empty
 * denominator gives null ("nobody"), but for service levels of an empty centre, which are 1.
 */

/** What happens to an offered contact. */
export interface WaitParts {
  /** Finds an agent free. */
  readonly atOnce: number;
  /** Finds everybody busy and is let in. */
  readonly delayed: number;
  /** Is answered in the end. */
  readonly answered: number;
  /** Gives up. */
  readonly abandoned: number;
  /** Is answered within T. */
  readonly answeredSoon: number;
  /** Gives up within T. */
  readonly abandonedSoon: number;
  /** Gives up after more than T. */
  readonly abandonedLate: number;
  /** Gives up before the short-abandon threshold; undefined when none is set. */
  readonly abandonedShort: number | undefined;
  /** Waits longer than T, whatever the end. */
  readonly late: number;
  /** Mean wait of the answered × their share, seconds. */
  readonly answeredTime: number;
  /** Mean wait of those who give up × their share, seconds. */
  readonly abandonedTime: number;
}

export interface WaitMeasures {
  readonly stable: true;
  /** Offered load, erlangs. */
  readonly load: number;
  /** Share of offered contacts that find everybody busy (and are let in). */
  readonly waitProbability: number;
  /** Answered within T / offered. */
  readonly serviceLevel: number;
  /** Mean wait of the answered, seconds; null when nobody is answered. */
  readonly averageSpeedOfAnswer: number | null;
  /** Mean wait of everybody let in, however it ends, seconds. */
  readonly averageWait: number;
  /** Gave up / offered. */
  readonly abandonmentRate: number;
  /** Busy share of the agents; 0 without agents. */
  readonly occupancy: number;
  /** Contacts waiting on average. */
  readonly averageQueueLength: number;

  /** Answered / offered. */
  readonly answeredShare: number;
  /** Answered within T / answered; null when nobody is answered. */
  readonly serviceLevelOfAnswered: number | null;
  /** Answered within T / (offered − gave up within T); null when nobody is left. */
  readonly serviceLevelAbandonsExcluded: number | null;
  /** (Answered or gave up within T) / offered. */
  readonly serviceLevelAbandonsServed: number;
  /** Answered within T / (offered − gave up before s); null when nobody is left, absent without s. */
  readonly serviceLevelShortAbandonsExcluded?: number | null;
  /** Gave up before s / offered; absent without s. */
  readonly shortAbandonmentRate?: number;
  /** Share of offered contacts still waiting after T. */
  readonly lateShare: number;
  /** Mean wait of those who give up, seconds; null when nobody does. */
  readonly timeToAbandon: number | null;
  /** Mean wait of those who wait at all, seconds; null when nobody does. */
  readonly averageWaitOfDelayed: number | null;
  /** Share of those who wait that gives up; null when nobody waits. */
  readonly abandonmentRateOfDelayed: number | null;
  /** Contacts waiting or being handled on average. */
  readonly averageInSystem: number;
}

/** The measures of a centre with this arrival rate (per second), load (erlangs) and agents. */
export function waitMeasures(
  parts: WaitParts,
  arrivalRate: number,
  load: number,
  agents: number,
  blocked = 0,
): WaitMeasures {
  const { answered, abandoned, answeredSoon, abandonedSoon, abandonedShort, delayed } = parts;
  const time = parts.answeredTime + parts.abandonedTime;
  const letIn = 1 - blocked;
  const queue = arrivalRate * time;
  const busy = load * answered;
  return {
    stable: true,
    load,
    waitProbability: share(delayed),
    serviceLevel: share(answeredSoon),
    averageSpeedOfAnswer: ratio(parts.answeredTime, answered),
    averageWait: letIn > 0 ? time / letIn : 0,
    abandonmentRate: share(abandoned),
    occupancy: agents === 0 ? 0 : share(busy / agents),
    averageQueueLength: queue,
    answeredShare: share(answered),
    serviceLevelOfAnswered: shareOf(answeredSoon, answered),
    serviceLevelAbandonsExcluded: shareOf(answeredSoon, blocked + answered + parts.abandonedLate),
    serviceLevelAbandonsServed: share(answeredSoon + abandonedSoon),
    ...(abandonedShort === undefined
      ? {}
      : {
          serviceLevelShortAbandonsExcluded: shareOf(
            answeredSoon,
            blocked + answered + Math.max(0, abandoned - abandonedShort),
          ),
          shortAbandonmentRate: share(abandonedShort),
        }),
    lateShare: share(parts.late),
    timeToAbandon: load === 0 ? null : ratio(parts.abandonedTime, abandoned),
    averageWaitOfDelayed: ratio(time, delayed),
    abandonmentRateOfDelayed: shareOf(abandoned, delayed),
    averageInSystem: queue + busy,
  };
}

/** Sums of parts may round to a little more than all there is. */
function share(part: number): number {
  return Math.min(1, part);
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? share(part / whole) : null;
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** A centre nobody calls: whoever did would be answered at once. */
export function emptyParts(shortAbandon: number | undefined): WaitParts {
  return {
    atOnce: 1,
    delayed: 0,
    answered: 1,
    abandoned: 0,
    answeredSoon: 1,
    abandonedSoon: 0,
    abandonedLate: 0,
    abandonedShort: shortAbandon === undefined ? undefined : 0,
    late: 0,
    answeredTime: 0,
    abandonedTime: 0,
  };
}
