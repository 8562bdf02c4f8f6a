/** How far a model of the past can be trusted: what was calibrated, how far predictions are off, and why. */
import { pluralEn } from '../plural.ts';

export const trust = {
  days: (n: number, text: string) => `${text} ${pluralEn(n, 'day', 'days')}`,
  contacts: (n: number, text: string) => `${text} ${pluralEn(n, 'contact', 'contacts')}`,
  models: {
    exponential: 'Patience exponential, with the measured mean',
    kaplanMeier: 'Patience as measured (Kaplan–Meier)',
    never: 'Nobody gives up',
  },
  /** `off` lists measures by how much they are off, `inside` counts days within the band. */
  verdicts: {
    good: (s: { days: string; off: string; inside: string }) =>
      `Trust it for planning: over ${s.days} the prediction was off by ${s.off}${s.inside}.`,
    fair: (s: { days: string; off: string; inside: string }) =>
      `Trust it for comparing plans, and its levels with care: over ${s.days} it was off by ${s.off}${s.inside}.`,
    poor: (s: { days: string; off: string; inside: string }) =>
      `Do not trust its levels yet: over ${s.days} it was off by ${s.off}${s.inside}. Something that matters is not in the file.`,
    unknown: () =>
      'Nothing can be said of trust: the file does not tell how long contacts waited or how many gave up.',
  },
  off: {
    serviceLevel: (by: string, chance: string) => `${by} of service level (${chance} by chance alone)`,
    averageWait: (by: string, chance: string) => `${by} of mean wait (${chance})`,
    averageSpeedOfAnswer: (by: string, chance: string) => `${by} of speed of answer (${chance})`,
    abandonmentRate: (by: string, chance: string) => `${by} of abandonment (${chance})`,
  },
  and: (list: readonly string[]) =>
    list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
  inside: (n: number, of: string) => `; ${n} of ${of} lie in the band that nine of ten should`,
  biased: {
    longer: (by: string) => `Predicted waits are ${by} longer than the real ones on average.`,
    shorter: (by: string) => `Predicted waits are ${by} shorter than the real ones on average.`,
  },
  beyond: {
    averageWait: 'mean wait',
    abandonmentRate: 'abandonment',
    serviceLevel: 'service level',
    correlation: 'the ups and downs of days',
  },
  holds:
    'Within the bars: mean wait 10 s (or a fifth), abandonment 2.5 points, service level 4 points, correlation 0.9.',
  beyondBars: (list: string) =>
    `Beyond the bars (mean wait 10 s or a fifth, abandonment 2.5 points, service level 4 points, correlation 0.9): ${list}.`,
  causesTitle: 'What likely explains the rest',
  causes: {
    peopleAway: (share: string) =>
      `Customers waited as if ${share} of the people in the file had not been on the line: unplanned breaks, absence, other work, or handle times that leave out part of the work.`,
    peopleMore: (share: string) =>
      `Customers waited as if there had been ${share} more people than the file says: somebody helped out, or people were there whom the file does not see.`,
    oneDay: (day: string, real: string, predicted: string) =>
      `${day} stands apart: ${real} on average, predicted ${predicted}. Something happened that day; leave it out if it was an incident.`,
    longerAt: (from: string, to: string, real: string, predicted: string) =>
      `From ${from} to ${to} customers waited longer than predicted (${real} against ${predicted}): look at breaks and handovers there.`,
    shorterAt: (from: string, to: string, real: string, predicted: string) =>
      `From ${from} to ${to} customers waited less than predicted (${real} against ${predicted}): more people were there than the file says.`,
    fallingHazard: (early: string, late: string) =>
      `Real patience has a falling hazard: in the first half-minute ${early} a minute give up, after two minutes ${late}. An exponential law smooths that out.`,
    peopleInferred:
      'People were told from the calls they answered: idle minutes before a first and after a last call are missing, so quiet hours may be a little short of people.',
    pooledTypes: (types: string) =>
      `The file has ${types} queues or types; they are one line here, so priorities and skills are not in the model.`,
    waitAssumed:
      'The file lacks the wait of those who gave up; it was taken to be that of those answered in the same interval, which makes patience uncertain.',
    spreadAssumed: 'The file lacks the spread of handle times; SD = mean was assumed.',
  },
  skipHint: (day: string) => `--skip-day ${day} leaves it out.`,
  calibrated: 'Calibrated from the file',
  rows: {
    patience: 'Patience, mean',
    stillWaiting: 'Would still wait',
    givingUp: 'Give up per minute',
    handling: 'Handle time',
    busyness: 'Busyness',
    redials: 'Call again',
    people: 'People',
  },
  patience: (mean: string, halfWidth: string, abandoned: string) =>
    `${mean} ± ${halfWidth} (${abandoned} gave up)`,
  noPatience: 'not to be told: nobody gave up, or the file does not say',
  after: (share: string, time: string) => `${share} after ${time}`,
  stretch: (rate: string, from: string, to: string) => `${rate} (${from} to ${to})`,
  stretchFrom: (rate: string, from: string) => `${rate} (beyond ${from})`,
  handling: (mean: string, sd: string, law: string) => `${mean} on average, SD ${sd}, ${law}`,
  laws: { lognormal: 'lognormal', empirical: 'as measured', assumed: 'spread assumed' },
  busyness: (day: string, interval: string, correlation: string) =>
    `whole days stray by ${day}, intervals by ${interval} (neighbours correlate by ${correlation}), chance removed`,
  noBusyness: 'not to be told from so few days',
  redials: (share: string, window: string, delay: string) =>
    `${share} of those who give up, within ${window}; after ${delay} on average`,
  noRedials: 'not to be seen: the file does not tell callers apart',
  people: { column: 'as the file has them', inferred: 'told from who answered when' },
  columns: {
    contacts: 'contacts',
    real: 'real',
    predicted: 'predicted',
    band: '90 % band',
    wait: 'wait',
    speed: 'speed of answer',
    abandonment: 'gave up',
    level: 'in time',
    measure: 'over days',
    overIntervals: 'over intervals',
    mae: 'off by',
    bias: 'bias',
    chance: 'by chance',
    correlation: 'correlation',
    inside: 'in the band',
  },
  bands:
    'The band holds nine of ten single days of a right model; “by chance” is what such a model would be off by. Days count alike, intervals by their contacts.',
  timed: (name: string, replications: string, seed: string, seconds: string) =>
    `${name}: lived again ${replications} times, seed "${seed}", in ${seconds}`,
  looked: (days: string, contacts: string, from: string, to: string) =>
    `${days}, ${contacts}, from ${from} to ${to}.`,
  lookedAt: (days: string, contacts: string) => `${days}, ${contacts}.`,
  best: (model: string) => `Nearest to what happened: ${model}.`,
  setAside: (n: number, text: string) =>
    `${text} ${pluralEn(n, 'contact was', 'contacts were')} set aside: outside the hours in which anybody was on duty.`,
  together: (queues: string) => `Taken together: ${queues}. --queue takes one alone.`,
  countedLater:
    'The export counts contacts where they were answered or ended; predictions are recounted so, but waits and service levels of single intervals stay with the arrival.',
  waitFromEntry:
    'The export counts waits from the first ring, menus included; predicted waits begin in the line.',
  progress: (model: string) => `lived again: ${model}`,
};
