/** People planned by simulation: the plan, what holds it up, how it was proven, and what cannot be reached. */
export const staffing = {
  title: (name: string) => `${name}: the least people with whom every target holds`,
  columns: {
    promised: 'promised',
    tightest: 'tightest',
    needed: 'needed there',
    fresh: 'on fresh days',
    holds: 'holds',
    decides: 'agents it decides',
  },
  whole: 'whole run',
  hours: (hours: string) => `Agent-hours: ${hours}`,
  cost: (cost: string) => `Pay: ${cost}`,
  gap: (least: string) =>
    `No single agent can go; any plan that holds takes at least ${least} of this, by a lower bound.`,
  proven: (days: string, seed: string, plans: string, seconds: string) =>
    `Proven on ${days} fresh replications (seed "${seed}") after ${plans} on the way, in ${seconds}.`,
  notProven: (targets: string) => `On the fresh days this was missed: ${targets}.`,
  missed: (type: string, promise: string, place: string, level: string) =>
    `${type}: ${promise}, ${level} at its tightest (${place})`,
  holdsAt: (type: string, level: string) => `${type} with ${level}`,
  feasible: (targets: string) =>
    `With these people it holds if less is asked: ${targets}. To keep all of it, allow more time, or loosen what keeps people from it: hours, lines, people who hang up at once, groups that are given. A target this close to its limit may also hold with another --seed.`,
  usual: (types: string) =>
    `Without a target of their own, held to the usual one of their channel: ${types}.`,
  asGiven: (groups: string) => `As the scenario has them (shifts and partners are not planned): ${groups}.`,
  unreachable: (type: string, promise: string, place: string, best: string) =>
    `${type}: ${promise} is more than any number of people reaches (${place}); with plenty it is ${best}.`,
  mend: 'Ask for no more than that, allow more time, or change what keeps it down: hours, lines, people who hang up at once, groups that are given and not planned.',
  nobodyPlanned: 'No group can be planned: all work shifts or are partners.',
  nobodyComes: 'Nobody comes, so nobody is needed on the line, and no target can be missed.',
  written: (file: string) => `The scenario with these people: ${file}`,
  stages: {
    first: 'first plan',
    starts: 'fewer people',
    trades: 'trades between groups',
    refine: 'refining',
    proof: 'fresh days',
  },
  progress: (stage: string, hours: string) => `${stage}: ${hours} agent-hours`,
  stopped: 'Stopped: the best plan so far, not proven.',
};
