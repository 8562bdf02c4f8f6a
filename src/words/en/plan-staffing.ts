/** Sentences about how many people, when: the needed line and its methods, staffing by it, and why numbers differ. */
import { pluralEn } from '../plural.ts';

const names: Readonly<Record<number, string>> = { 900: 'quarter-hour', 1800: 'half-hour', 3600: 'hour' };
const intervalName = (length: number): string => names[length] ?? 'interval';

export const planStaffing = {
  needed: 'needed',
  method: 'How the needed people are worked out',
  methods: {
    formula: 'by formula (lagged load)',
    equations: 'by the equations of the day',
    simulation: 'by simulation',
  },
  hints: {
    equations:
      'The fewest people on the line that keep the promise in each interval by the equations of the day: the queue is carried over, people change while others talk.',
    simulation:
      'The fewest people of all groups together with whom every promise holds, found and proven on simulated days.',
  },
  short: (signed: string) => `${signed} h short`,
  over: (signed: string) => `${signed} h over`,
  exact: 'exactly enough',
  gapTip: 'On the line less needed, in hours of people over the day.',

  staffIt: 'Staff it',
  staffItTip: 'Puts the needed people on the line, in every interval. Undo brings back what stood there.',
  undo: 'Undo',
  stop: 'Stop',
  again: 'Go on',
  failed: (why: string) => `It could not be worked out: ${why}`,

  /** Why a method says nothing of this type. */
  refusal: {
    deferred:
      'The equations of the day are about customers who wait on the line; of work that can wait they say nothing.',
    concurrent:
      'The equations of the day are about one contact at a time; of several chats at once they say nothing.',
    shared:
      'These people share their time with other work: the equations of the day are about one line alone.',
    noPromise: 'Nothing is promised here, so there is no number of people that keeps the promise.',
  },
  whyNot: {
    unknown: 'Nobody knows yet how many are needed.',
    unreachable: 'In some intervals no number of people keeps the promise.',
    asNeeded: 'On the line are exactly those needed.',
  },
  workingOut: 'Working out how many are needed …',
  leftOut: (what: string) => `Not in these equations: ${what}.`,
  leftOuts: {
    callback: 'callbacks',
    redial: 'redials',
    repeat: 'repeat contacts',
    lines: 'limited lines',
    busyness: 'volume that strays',
  },

  simulation: {
    start: 'Work it out',
    ask: 'How many are needed has to be simulated, for half a minute or so.',
    first: 'Looking for a first plan …',
    progress: (hours: string, share: string, holds: boolean) =>
      `${hours} agent-hours so far${holds ? '' : ', not enough yet'}; looking on, ${share} …`,
    stopped: (hours: string) => `Stopped at ${hours} agent-hours, not proven on fresh days.`,
    proven: (s: { hours: string; days: string; least: string }) =>
      `${s.hours} agent-hours: every promise holds on ${s.days} fresh days; no plan takes less than ${s.least} of that.`,
    notProven: (s: { hours: string; days: string; type: string; level: string }) =>
      `${s.hours} agent-hours; on ${s.days} fresh days it is too close to call: ${s.type}, ${s.level}.`,
    unreachable: (s: { type: string; best: string }) =>
      `${s.type}: no number of people keeps the promise; with plenty it is ${s.best}. Ask for less, or allow more time.`,
    nobody: 'All groups work shifts or are partners: there is nobody to plan.',
    usual: (types: string) => `Without a promise, held to the usual one: ${types}.`,
    checked: (days: string) => `every promise holds, checked on ${days} fresh days.`,
    checkedNot: (days: string) => `on ${days} fresh days not every promise held for certain.`,
  },

  wrote: (s: { before: string; after: string }) => `${s.before} → ${s.after} agent-hours`,
  checking: (done: string, of: string) => `checking on fresh days, ${done} of ${of} …`,
  checkStopped: 'the check on fresh days was stopped.',
  holds: (s: Promised & { readonly close: number; readonly closeText: string }) =>
    s.close === 0
      ? `${s.share} in ${s.within} holds in every ${intervalName(s.interval)}, checked on ${s.days} fresh days.`
      : `${s.share} in ${s.within} holds, checked on ${s.days} fresh days; in ${s.closeText} ${pluralEn(s.close, intervalName(s.interval), `${intervalName(s.interval)}s`)} it is too close to call.`,
  misses: (
    s: Promised & {
      readonly short: number;
      readonly shortText: string;
      readonly time: string;
      readonly level: string;
    },
  ) =>
    `on ${s.days} fresh days ${s.shortText} ${pluralEn(s.short, `${intervalName(s.interval)} falls`, `${intervalName(s.interval)}s fall`)} short of ${s.share} in ${s.within}, most at ${s.time}: ${s.level}.`,
  holdsWhole: (s: Promised) => `the promise, ${s.share} in ${s.within}, holds on ${s.days} fresh days.`,
  missesWhole: (s: Promised) =>
    `the promise, ${s.share} in ${s.within}, is not kept on ${s.days} fresh days.`,
  notJudged: 'nothing is promised that could be checked.',

  worth: {
    title: 'What one more person on the line is worth',
    row: '+1',
    each: (s: { time: string; contacts: string; points: string }) =>
      `One more at ${s.time}: ${s.contacts} answered in time, ${s.points} pts of the day`,
    option: (s: { time: string; contacts: string }) =>
      `${s.time}: ${s.contacts} more answered in time that day`,
    none: 'Worth of one more: known for calls with their own people.',
    waiting: 'Working out what one more is worth …',
  },

  why: {
    open: 'Why the numbers differ',
    title: 'Why the numbers differ',
    close: 'Close',
    level: 'Service level',
    own: 'Contacts caused here',
    look: 'What to look at',
    type: 'Contact type',
    all: 'All together',
    running: 'Simulating one step after another …',
    stopped: 'Stopped.',
    start: 'Start again',
    sentence: (s: { start: string; end: string; within: string }) =>
      `Erlang C says <now>${s.start}</now>${s.within}; simulated days say <need>${s.end}</need>.`,
    within: (within: string) => ` in ${within}`,
    most: (step: string, points: string) => ` The largest step: ${step}, ${points}.`,
    same: ' There is nothing to tell them apart here.',
    table: 'The steps from Erlang C to the simulation',
    columns: { step: 'step', change: 'points', people: 'as people', level: 'level, %' },
    points: (text: string) => `${text} pts`,
    people: (perPerson: string) =>
      `As people: how many more on the line, on average while the centre is open, would do the same. One more gives ${perPerson} here.`,
    noPeople: 'A few more or fewer people change nothing here that could be told from chance.',
    unstable: (intervals: number, text: string, share: string) =>
      `In ${text} ${pluralEn(intervals, 'interval', 'intervals')} with ${share} of the contacts Erlang C finds more work than people: the line grows without end, and nobody there counts as in time.`,
    widths: (days: string) =>
      `Each step switches on one thing more and lives through the same ${days} random days; ± is half of its 95% interval.`,
    steps: {
      erlangC: 'Erlang C, interval by interval',
      simulated: 'simulated',
    },
    ownSentence: (_: number, s: { contacts: string; share: string; hours: string }) =>
      `<need>${s.contacts}</need> of the contacts a day, ${s.share}, come from the centre itself: ${s.hours} hours of work.`,
    ownNone: 'Nobody comes twice here: no redials, repeats, transfers or questions about cases.',
    ownTable: 'Contacts that the centre causes itself, a day',
    ownColumns: {
      cause: 'cause',
      contacts: 'contacts a day',
      hours: 'hours',
      fullTime: 'FTE',
      money: 'money',
    },
    ownNote:
      'Each cause is what is gone on the same days without it, with all that follows. FTE: paid hours over 40 a week.',
    ownPay: 'With pay per hour in the groups, under Types and groups, it also says what they cost.',
    pastEnd: (text: string) => `${text} more a day would come after the end of the calendar.`,
    refused: {
      deferred:
        'All work here can wait: no formula of waiting lines speaks of it, so there is nothing to compare.',
      trace: 'These contacts are recorded ones: they leave no chance to explain.',
    },
  },
};

export interface Promised {
  readonly share: string;
  readonly within: string;
  readonly days: string;
  /** Length of an interval, seconds. */
  readonly interval: number;
}
