/** Callback slots to sell: the table, what binds, what would make more of it feasible. */
import { pluralEn } from '../plural.ts';

export const slots = {
  title: (name: string, type: string, days: string, seed: string, seconds: string) =>
    `${name}, ${type}: slots to sell, on ${days} fresh days, seed "${seed}", in ${seconds}`,
  columns: {
    start: 'slots at',
    slots: 'slots',
    room: 'sell in each',
    due: 'due a run',
    soldOut: 'sold out',
    kept: 'kept',
  },
  nothingDue: 'none due',
  sums: {
    room: 'Promises to sell in all',
    due: 'Promises due',
    kept: 'Promises kept',
    live: 'Service level, live',
    everyone: 'Service level, everyone',
    without: 'Service level without slots',
  },
  stages: {
    search: 'searching',
    refine: 'refining',
    validate: 'trying fresh days',
    tightest: 'one slot more, interval by interval',
  },
  progress: (stage: string, promises: string) => `${stage}: ${promises} promises`,
  notSettled: 'Some demand still broke on the last fresh days: take these slots as an upper bound.',
  nobodyAsks: 'Nobody was promised a callback in any of them: nobody is offered one, or nobody accepts.',
  demands: {
    kept: (place: string, share: string) => `${share} of the promises due ${place} are kept`,
    live: (place: string, share: string, type: string) =>
      `the live service level of ${type} ${place} is ${share}`,
    everyone: (place: string, share: string, type: string) =>
      `the service level of everyone in ${type} ${place} is ${share}`,
    held: (place: string, share: string, type: string) =>
      `the service level of those held in ${type} ${place} is ${share}`,
    days: (place: string, share: string, type: string) =>
      `${type} reaches its level on ${share} of places ${place}`,
  },
  at: (start: string) => `at ${start}`,
  onDay: (day: string) => `on ${day}`,
  overall: 'over the whole run',
  tightest: (start: string, then: string, asked: string, errors: string) =>
    `Tightest: ${start}. With one slot more there ${then}; at least ${asked} is asked (below it by ${errors} standard errors).`,
  loose: (start: string, then: string, asked: string) =>
    `Nothing decides: even with one slot more at ${start}, the tightest, ${then}; at least ${asked} is asked.`,
  missed: (count: number, share: string, places: string) =>
    `Missed without any slot, so no number of slots can save ${pluralEn(count, 'it', 'them')} (${share} asked): ${places}. Slots may cost half a point there.`,
  people: (people: string) => `What would: people. Every level holds without slots with ${people}.`,
  peopleAt: (start: string, needed: string, now: string) => `${start} ${needed} (now ${now})`,
  onEdge: (places: string) =>
    `Not named as missed, but so close to the level that some random days miss it without slots: ${places}.`,
  noPeople: 'How many people would is not known: they are not given by interval, or far more are needed.',
  promisesAlone: 'Promises alone were asked for; service levels were not.',
  frontierTitle: (name: string, type: string, kept: string, seconds: string) =>
    `${name}, ${type}: people against promises and service level, ${kept} of promises to keep, in ${seconds}`,
  frontier: {
    people: 'people',
    more: 'more',
    without: 'without slots',
    missed: 'missed',
    room: 'slots',
    due: 'due',
    kept: 'kept',
    live: 'live',
    everyone: 'everyone',
  },
  byPromises: 'As many slots as keep their promises:',
  byBoth: 'As many as keep them and leave the service levels standing:',
  frontierNote:
    'People are those at the peak; the whole line is scaled with them. Missed: levels below target without any slot.',
};
