/**
 * How large a scenario may be. A scenario beyond these says so before anything runs, so that memory and time
 * stay bounded; the comments give what the bound costs.
 */
export const limits = {
  /** Ten years of days. */
  days: 3660,
  /** Seconds from the first midnight to the last closing: ten years. */
  span: 3660 * 86_400,
  /** Intervals of all days: five years of half-hours. */
  intervals: 100_000,
  types: 100,
  groups: 100,
  /** Types × intervals: one replication's tally stays below 100 MB. */
  cells: 250_000,
  /** People on the line of one group at one time. */
  agents: 100_000,
  shifts: 2000,
  /** Comings, goings and breaks of all people of a group in one replication. */
  shiftEvents: 2_000_000,
  /** Expected contacts of one replication, redials and all that contacts lead to included: about a second of simulation. */
  contacts: 20_000_000,
  /** Expected contacts that one leads to: transfers, repeats, follow-ups, cases, moves after hours. */
  passes: 100,
  /** Contacts × replications: about an hour on one core. */
  work: 100_000_000_000,
  traceRows: 2_000_000,
  surges: 200,
  /** Instants at which the state is looked at. */
  snapshots: 100,
  /** Service levels promised on one type. */
  serviceLevels: 3,
  /** Kinds of cases, and stages of one. */
  cases: 20,
  stages: 30,
  /** Items that wait when the run begins. */
  backlog: 1_000_000,
  /** Standard deviation of a factor of busyness, whose mean is 1; below the least it would not be seen. */
  busyness: 2,
  leastBusyness: 0.001,
  /** Any one duration: a year. */
  duration: 366 * 86_400,
  /** Standard deviation ÷ mean. */
  variation: 100,
  /** Bins of an empirical law. */
  bins: 10_000,
  /** Phases of a hyperexponential law. */
  phases: 100,
} as const;
