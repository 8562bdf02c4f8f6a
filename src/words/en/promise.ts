/** The promise to publish: what it is, how sure it is, and what to do where there is none. */
export const promise = {
  columns: { promise: 'promise', kept: 'kept on fresh days', stricter: 'a tenth shorter' },
  answered: (share: string, within: string) => `${share} answered within ${within}`,
  kept: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
  stricter: (share: string, within: string) => `${share} (${within})`,
  none: 'none',
  title: (name: string, days: string) => `${name}: what to publish, kept on ${days} of days`,
  basis: (chosenOn: string, fresh: string, seed: string, seconds: string) =>
    `Chosen on ${chosenOn} simulated days, then asked of ${fresh} fresh ones; seed "${seed}", in ${seconds}.`,
  counts:
    'Everybody counts: whoever gives up was not answered in time, a callback is answered when it connects; each day by its own share. In brackets the 95 % interval.',
  others: (name: string, list: string) => `${name}, other shares on as many days: ${list}.`,
  other: (share: string, within: string) => `${share} within ${within}`,
  never: (name: string, share: string, days: string, answered: string) =>
    `${name}: ${share} cannot be promised on ${days} of days; so many are answered at all, however late, on ${answered} of them. Promise a smaller share, or find the people: give the promise as a target and ask holdline staff.`,
  nobody: (name: string) => `${name}: nobody came on any day, so there is nothing to promise.`,
  progress: (found: string) => `so far: ${found}`,

  interval: (share: string, within: string) => `Publish: ${share} answered within ${within}`,
  onDays: (days: string, busyness: string) =>
    `on ${days} of days, whose volume varies by ${busyness}; within a day by formula.`,
  exactly: 'Shortest time, unrounded',
  atMost: 'Answered at all, however late',
  unstable: (share: string, needed: string, within: string) =>
    `Nothing can be promised: more work comes than these people can do, and nobody gives up, so that the line grows without end (unstable). Put ${needed} people on the line, who answer ${share} within ${within}.`,
  intervalNever: (share: string, atMost: string, needed: string, within: string) =>
    `${share} cannot be promised: ${atMost} are answered at all, however late. Promise less than that, or put ${needed} people on the line, who answer so many within ${within}.`,
};
