/** Sentences of the Compare view: drafts, what they change, and how sure it is that they are better. */
import { pluralEn } from '../plural.ts';

/** What a sentence about a draft says. */
export interface ComparedDraft extends ComparedLevel {
  /** What it changes: "−20 s handle time"; empty where that takes many words. */
  readonly changes: string;
}

export interface ComparedLevel {
  readonly letter: string;
  /** The draft's level with its wait: "84.3% in 20 s". */
  readonly level: string;
  /** "+4.2 ± 0.3 pts". */
  readonly difference: string;
  /** "186 of 200 days"; empty where days are not counted. */
  readonly days: string;
}

const named = ({ letter, changes }: ComparedDraft) => (changes === '' ? letter : `${letter} (${changes})`);
const onDays = (verdict: string, days: string) => (days === '' ? '' : `, ${verdict} on ${days}`);

export const compare = {
  title: 'Compare',
  asking:
    'What if? Put a draft beside the plan: the same random days say whether it is <need>better, and how sure</need> that is.',
  waiting: 'Simulating the same days for all …',
  draft: (letter: string) => `Draft ${letter}`,
  base: 'Base',
  baseIs: 'the plan as it stands',
  editBase: 'Edit in Plan',

  one: {
    better: (s: ComparedDraft) =>
      `Draft ${named(s)} is <spare>better</spare>: ${s.level}, ${s.difference}${onDays('better', s.days)}.`,
    worse: (s: ComparedDraft) =>
      `Draft ${named(s)} is <short>worse</short>: ${s.level}, ${s.difference}${onDays('worse', s.days)}.`,
    'cannot tell': (s: ComparedDraft) =>
      `Whether draft ${named(s)} is better <need>can’t be told</need>: ${s.level}, ${s.difference}${onDays('better', s.days)}.`,
    same: (s: ComparedDraft) => `Draft ${named(s)} is <need>the same</need> on every day: ${s.level}.`,
  },
  best: (s: ComparedDraft) =>
    `Draft ${named(s)} is the <spare>best</spare>: ${s.level}, ${s.difference}${onDays('better', s.days)}.`,
  noneBetter: (level: string) => `<short>No draft is better</short> than the base, ${level}.`,
  notApart: (letter: string, other: string) =>
    `Whether ${letter} is better than ${other} <need>can’t be told</need>.`,
  between: {
    better: (s: ComparedLevel & { readonly other: string }) =>
      `${s.letter} is better than ${s.other}: ${s.difference}${onDays('better', s.days)}.`,
    worse: (s: ComparedLevel & { readonly other: string }) =>
      `${s.letter} is worse than ${s.other}: ${s.difference}${onDays('worse', s.days)}.`,
    'cannot tell': (s: ComparedLevel & { readonly other: string }) =>
      `${s.letter} and ${s.other} can’t be told apart: ${s.difference}${onDays(`${s.letter} better`, s.days)}.`,
    same: (s: ComparedLevel & { readonly other: string }) =>
      `${s.letter} and ${s.other} are the same on every day.`,
  },
  betweenTitle: 'The drafts with each other',
  within: (share: string, within: string) => `${share} in\u00a0${within}`,
  inTime: (share: string) => `${share} in time`,
  ofDays: {
    days: (count: string, of: string, days: number) => `${count} of ${of} ${pluralEn(days, 'day', 'days')}`,
    replications: (count: string, of: string, runs: number) =>
      `${count} of ${of} simulated ${pluralEn(runs, 'run', 'runs')}`,
  },
  allDays: {
    days: (of: string, days: number) => `${of} ${pluralEn(days, 'day', 'days')}`,
    replications: (of: string, runs: number) => `${of} simulated ${pluralEn(runs, 'run', 'runs')}`,
  },
  points: (text: string) => `${text} pts`,

  status: {
    progress: (done: string, of: string, width: string) =>
      `${done} of ${of} simulated days${width === '' ? '' : `, ${width}`}`,
    done: (days: string, seed: string) => `${days} simulated days, the same for all (seed ${seed})`,
    stopped: (days: string) => `stopped after ${days} simulated days`,
    failed: (why: string) => `The comparison could not be run: ${why}`,
    stop: 'Stop',
    again: 'Go on',
  },

  verdicts: { better: 'better', worse: 'worse', 'cannot tell': 'can’t tell', same: 'the same' },
  columns: { measure: 'a simulated day', picture: 'base ○ and drafts ●' },
  run: 'a simulated run of the calendar',
  look: 'What to compare',
  all: 'All together',
  rows: {
    level: (within: string) => `answered in\u00a0${within}`,
    levelInTime: 'answered in time',
    everyone: 'the same, everyone',
    averageWait: 'average wait, everybody',
    averageSpeedOfAnswer: 'ASA',
    abandonmentRate: 'give up',
    promisesKept: 'callbacks on time',
    occupancy: 'busy',
    offered: 'contacts offered',
    paidTime: 'paid hours',
    cost: 'cost',
  },
  hours: (text: string) => `${text}\u00a0h`,
  noCost: 'With a price per hour in Types and groups, the comparison also says what a draft costs.',
  otherWait: (letter: string) =>
    `In draft ${letter} another wait counts as in time: the service levels answer two questions.`,
  otherTypes: (letter: string) => `Draft ${letter} has other contact types: all together is compared.`,
  eachByItself:
    '± is half of the 95% interval of the difference. Each verdict holds by itself at 95%: of three drafts that change nothing, some one would be called better or worse in up to 15% of comparisons.',

  dots: {
    title: (measure: string) => `How single days differ: ${measure}`,
    measure: 'Measure',
    worse: 'draft worse',
    better: 'draft better',
    higher: 'higher',
    lower: 'lower',
    each: (days: number, text: string) => `Each dot stands for ${text} ${pluralEn(days, 'day', 'days')}.`,
    said: (s: { letter: string; better: string; worse: string; of: string }) =>
      `${s.letter}: better on ${s.better}, worse on ${s.worse} of ${s.of}`,
  },

  add: {
    title: 'New draft',
    first: 'What if …',
    volume: '+10% contacts',
    handleTime: '−20 s handle time',
    agents: '+1 agent all day',
    callbacksOn: 'callbacks offered',
    callbacksOff: 'no callbacks',
    copy: 'Copy of the plan',
    example: 'Another scenario …',
    saved: 'Your scenarios',
    examples: 'Examples',
    gone: 'This scenario is kept no more, or cannot be read.',
    file: 'A file …',
    full: 'Three drafts are the most; remove one to add another.',
    refused: (name: string, problem: string) => `${name}: ${problem}`,
    notJson: 'this is no scenario file.',
  },
  changes: {
    volume: '{by} contacts',
    volumeOf: '{by} contacts, {type}',
    handleTime: '{by} handle time',
    handleTimeOf: '{by} handle time, {type}',
    agents: '{by} on the line, {from}–{to}',
    agentsOf: '{by} in {group}, {from}–{to}',
    callbacks: 'callbacks {on}',
    callbacksOf: 'callbacks {on}, {type}',
    patience: 'give up after {mean}',
    patienceOf: 'give up after {mean}, {type}',
  },
  fields: {
    volume: 'More or fewer contacts, %',
    handleTime: 'Longer or shorter handle time',
    agents: 'More or fewer people',
    from: 'From',
    to: 'To',
    group: 'Group',
    type: 'Contact type',
    callbacks: 'Callback offer',
    patience: 'Patience, on average',
  },
  hints: {
    volume: 'Of the base: +10% is a tenth more, −5% a twentieth fewer, in every interval.',
    handleTime: 'Seconds more or fewer than in the base, in every interval: −20 s or +0:30.',
    agents: 'People more or fewer on the line than in the base: +2 or −1.',
    patience: 'How long customers wait before they give up, on average; or “never”.',
  },
  everyType: 'every type',
  on: 'on',
  off: 'off',
  never: 'never',
  change: 'Change',
  another: 'also change …',
  kinds: {
    volume: 'contacts',
    handleTime: 'handle time',
    agents: 'people on the line',
    callbacks: 'callbacks',
    patience: 'patience',
  },
  drop: (change: string) => `Take out: ${change}`,
  unchanged: 'nothing changed yet',
  origins: {
    plan: 'the plan as it was when copied',
    edited: 'as edited in Plan',
    formerBase: 'of the former base',
  },
  openInPlan: 'Open in Plan',
  setBase: 'Set as base',
  copy: 'Copy',
  remove: 'Remove',
  actionOf: (action: string, letter: string) => `${action}: draft ${letter}`,
  refusals: {
    trace: 'These contacts are recorded ones, each with its own time: they can’t be made more or longer.',
    shifts: 'These people work shifts: open the draft in Plan and turn them into counts first.',
  },
  notSigned: (text: string) => `“${text}” is no number. Write +10 or −5.`,
  notSeconds: (text: string) => `“${text}” is no time. Write −20 s or +0:30.`,
  notKept: 'The browser keeps nothing here: the drafts last until the page is closed.',
  editing: (letter: string) => `You are editing draft ${letter} in Plan; the base waits.`,
  back: 'Back to Compare',
};
