/** One interval by formula: the people given, a few more or fewer, and what cannot be had. */
export const interval = {
  people: (count: string) => `With ${count} people on the line:`,
  mostVolume: 'Most volume',
  perHour: (contacts: string) => `${contacts} an hour`,
  longestHandleTime: 'Longest average handle time (AHT)',
  shortestWait: (share: string) => `Time within which ${share} are answered`,
  endless: 'any',
  nothing: 'none',

  cost: 'Cost of an hour',

  onDays: (days: string, busyness: string) =>
    `The figures are those of a bad day: one busier than ${days} of days, where the volume varies by ${busyness}.`,

  around: 'A few people fewer or more:',
  columns: { agents: 'people', cost: 'cost an hour', fails: 'falls short of' },
  enough: 'enough',

  empty:
    'Nobody comes in this interval, so nobody is needed; what keeps people there is a minimum on the line.',
  everybody:
    'Everybody in time is more than any number of people can promise: somebody may always call while all are busy. Ask for 99 % or 99.9 %.',
  nothingAtAll: (demand: string) =>
    `Nothing at all, as ${demand} asks, is more than any number of people can promise. Allow a little: 0.1 %, or a tenth of a second.`,
  heldAtOnce:
    'Whoever had to wait cannot have been answered without a wait. Ask for a longer time, or count everybody.',
  seats: (needed: string, seats: string, binding: string) =>
    `${needed} people are needed for ${binding}, and there is room for ${seats}. With ${seats} people it would work with one of these:`,
  orVolume: (share: string) => `  ${share} of the volume`,
  orHandleTime: (time: string) => `  an average handle time of ${time}`,
  orWithin: (time: string) => `  an acceptable wait of ${time}`,
  orNothing: '  nothing but more seats',
};
