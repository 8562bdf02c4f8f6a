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
  notProven:
    'On the fresh days not every target held. Ask again with another seed, or give the type in question a little more room.',
  usual: (types: string) =>
    `Without a target of their own, held to the usual one of their channel: ${types}.`,
  asGiven: (groups: string) => `As the scenario has them (shifts and partners are not planned): ${groups}.`,
  unreachable: (type: string, promise: string, place: string, best: string) =>
    `${type}: ${promise} is more than any number of people reaches (${place}); with plenty it is ${best}.`,
  mend: 'Ask for no more than that, allow more time, or change what keeps it down: hours, lines, people who hang up at once, groups that are given and not planned.',
  nobodyPlanned: 'No group can be planned: all work shifts or are partners.',
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
