/** The command line in English: help, tables, problems and their mends. */
import { pluralEn } from '../plural.ts';
import { examples } from './cli-examples.ts';
import { flags } from './cli-flags.ts';
import { problems } from './cli-problems.ts';
import { diagnosis } from './diagnosis.ts';
import { explain } from './explain.ts';
import { forecast } from './forecast.ts';
import { imports } from './imports.ts';
import { interval } from './interval.ts';
import { month } from './month.ts';
import { promise } from './promise.ts';
import { queue, queueReasons } from './queue.ts';
import { share } from './share.ts';
import { shifts } from './shifts.ts';
import { slots } from './slots.ts';
import { staffing } from './staffing.ts';
import { sweep } from './sweep.ts';
import { trace } from './trace.ts';
import { trust } from './trust.ts';

export const cli = {
  about: 'Holdline: how many people a contact centre needs, and how long its customers wait.',
  usage: 'Usage:',
  commandsTitle: 'Commands:',
  flagsTitle: 'Flags:',
  examplesTitle: 'Examples:',
  everywhere: 'Every command takes --json, --lang en|pl and --help.',
  moreHelp: (command: string) =>
    `Flags and examples: holdline help${command === '' ? ' COMMAND' : ` ${command}`}`,

  commands: {
    erlang: 'What the formulas say about one interval: Erlang B, C or A.',
    staff: 'How many people a target needs, for one interval, every row of a file or a whole scenario.',
    promise: 'Finds the wait that can be promised to customers, and proves it on fresh days.',
    simulate: 'Simulates a scenario, or a file of half-hours, day by day.',
    compare: 'Compares up to three drafts with a base on the same random days, and says how sure it is.',
    forecast: 'Forecasts the volumes of the coming weeks from a history, with every number explained.',
    month: 'How likely a month reaches its service level, by every rule, and the bonus or malus to expect.',
    explain:
      'Explains why a simulation differs from Erlang C, step by step, and what the centre causes itself.',
    slots: 'How many callback slots to sell in each interval, so that promises and service levels are kept.',
    sweep: 'Simulates a grid of parameters on the same random days, into a table that can be taken up again.',
    merge: 'Puts the parts of a sweep together, into what one machine would have written.',
    worker: 'Computes the cells of sweeps at a queue; start as many as you like, on any machines.',
    import:
      'Reads the export of a phone system or a spreadsheet, says what it understood, and writes plain rows or a scenario.',
    trace: 'Records one replication, event by event: a summary, or all events to play or study.',
    backtest: 'Lives the days of an export again and says how far to trust the model, and why it misses.',
    diagnose:
      'From volume, handle time, abandonment and wait alone: patience, and the people really on the line.',
    measures: 'Lists every number of a report and how it is defined.',
    share: 'Prints a link that opens a scenario in the app.',
    schema: 'Prints the JSON Schema of a scenario.',
    open: 'Serves the app on this machine and prints its address.',
    help: 'Shows this, or the flags of a command.',
  },
  files: {
    staff:
      'CSV with date, start, offered, aht_s; with --method day, shifts or simulation a scenario (JSON) or preset:NAME too; - reads standard input',
    simulate: 'scenario (JSON), half-hours (CSV), preset:NAME, a link, or - for standard input',
    explain: 'scenario (JSON), half-hours (CSV), preset:NAME, or - for standard input',
    promise:
      'scenario (JSON), half-hours (CSV), preset:NAME, or - for standard input; without one, an interval by formula',
    forecast:
      'history (CSV): date, time and contacts in rows of any length up to an hour; - reads standard input',
    month: 'scenario (JSON), half-hours (CSV), preset:NAME, a link, or - for standard input',
    slots: 'scenario (JSON) with a contact type that sells slots, preset:NAME, or -',
    sweep: 'grid (JSON): scenario, axes, measures, replications, seed, study; - reads standard input',
    merge: 'parts that holdline sweep --shard wrote, all of one sweep; - reads standard input',
    import: 'export of a phone system or spreadsheet (CSV, text, XLSX); - reads standard input',
    trace: 'scenario (JSON), half-hours (CSV), preset:NAME, or - for standard input',
    backtest:
      'export with what happened: single calls, or intervals with answered, abandoned, waits and people',
    compare: 'each a scenario (JSON), half-hours (CSV), preset:NAME, a link, or - for standard input',
    share: 'scenario (JSON), half-hours (CSV), preset:NAME, a link, or - for standard input',
  },
  placeholders: {
    duration: 'TIME',
    rate: 'RATE',
    target: 'TARGET',
    share: 'SHARE',
    number: 'N',
    text: 'TEXT',
    claim: 'CLAIM',
    step: 'STEP',
    date: 'DATE',
    special: 'DATE=FACTOR|FILE',
    hours: 'HOURS',
    shard: 'I/N',
    queue: 'URL',
    weekdays: 'DAYS',
  },
  flags,
  /** Flags that mean another thing in these commands. */
  ownFlags: {
    sweep: {
      queue:
        'have the workers at this Redis compute: redis://HOST:6379, redis://:PASSWORD@HOST/3 for a database, rediss://USER:PASSWORD@HOST for TLS',
    },
    worker: {
      queue:
        'the Redis where sweeps wait: redis://HOST:6379, redis://:PASSWORD@HOST/3 for a database, rediss://USER:PASSWORD@HOST for TLS',
    },
  },
  defaultsTo: (value: string) => ` (default ${value})`,
  needed: ' (needed)',

  diagnosis,
  explain,
  imports,
  forecast,
  interval,
  month,
  promise,
  queue,
  queueReasons,
  share,
  shifts,
  slots,
  sweep,
  staffing,
  trace,
  trust,

  load: 'Load',
  scheduledAgents: 'People on the schedule',
  within: (label: string, wait: string) => `${label}, ${wait}`,
  requiredBecause: (binding: string) => `People on the line, for ${binding}`,
  erlangs: (load: string) => `${load} erlangs`,
  unstable: (load: string, agents: string) =>
    `Unstable: ${load} erlangs of work for ${agents} people. The line grows without end; add people, or give a --patience.`,
  bindings: {
    stability: 'the work itself',
    serviceLevel: 'the service level',
    waitPercentile: 'the time that so many wait at most',
    occupancy: 'the occupancy cap',
    abandonment: 'the abandonment cap',
    averageSpeedOfAnswer: 'the speed of answer',
    averageWait: 'the average wait',
    none: 'there is no work',
  },
  nothingAskedTakesMore: 'People on the line; nothing asked takes more',

  dayByEquations: (level: string, abandoned: string) =>
    `With them ${level} are answered in time and ${abandoned} give up.`,
  oneMoreMeans:
    'One more: contacts of the whole day that one more person in this interval answers in time, and keeps from giving up.',
  equationsIgnore: {
    sentence: (list: string) => `Not in the equations, and so left out here: ${list}.`,
    callback: 'callbacks',
    rule: 'the rule and the population of the target (of all offered, answered in time)',
    onDays: 'the share of days that must reach the target',
    furtherLevels: 'the second and third service level',
    groups: 'the speeds and ranks of several groups',
  },
  equationsLeaveOut:
    'By equations: handling and patience as if exponential, contacts as given. With lognormal handling a half-hour moves by up to 1.3 points; simulate to be sure.',

  unnamed: 'Scenario without a name',
  solvedBack: (type: string, given: string, fresh: string) =>
    `${type}: the ${given} contacts given hold redials, repeats and the like; they were solved back to ${fresh} first ones.`,
  columns: {
    day: 'day',
    time: 'time',
    type: 'type',
    group: 'group',
    total: 'all together',
    wholeRun: 'over the whole run',
    stage: 'stage',
    load: 'load',
    required: 'needed',
    binding: 'decided by',
    scheduled: 'schedule',
    oneMoreInTime: 'one more: in time',
    oneMoreStay: 'fewer give up',
    low: '8 days in 10 from',
    high: 'to',
  },

  compared: (base: string, replications: string, seed: string, seconds: string) =>
    `Base: ${base}, ${replications} replications, seed "${seed}", in ${seconds}`,
  draftTitle: (name: string) => `Draft: ${name}`,
  base: 'base',
  draft: 'draft',
  difference: 'difference',
  verdict: 'verdict',
  betterOn: 'better on',
  worseOn: 'worse on',
  verdicts: { better: 'better', worse: 'worse', 'cannot tell': "can't tell" },
  sameVerdict: 'the same',
  ofDays: {
    days: (better: number, of: number) => `${better} of ${of} ${pluralEn(of, 'day', 'days')}`,
    replications: (better: number, of: number) =>
      `${better} of ${of} ${pluralEn(of, 'replication', 'replications')}`,
  },
  otherWaits: (type: string, base: string, draft: string) =>
    `${type}: in time is ${base} in the base and ${draft} in the draft, so their service levels answer two questions.`,
  onlyInBase: (types: string) => `Only in the base, and in its total: ${types}.`,
  onlyInDraft: (types: string) => `Only in the draft, and in its total: ${types}.`,
  otherDays: 'The calendars have different days; days and intervals are not compared.',
  otherIntervals: 'The calendars are cut differently; intervals are not compared.',
  differenceWidths:
    '± is the half-width of a 95 % interval; that of a difference is its own: both lived through the same random days.',
  draftsAmongThemselves: 'The drafts among themselves',
  draftAgainst: (draft: string, other: string) => `${draft} against ${other}`,
  other: 'the other',
  eachByItself: (drafts: number) =>
    `Each verdict holds at 95 % by itself: of ${drafts} drafts that change nothing, one would be called better or worse in up to ${drafts * 5} % of comparisons.`,

  simulated: (name: string, replications: string, seed: string, seconds: string) =>
    `${name}: ${replications} replications, seed "${seed}", in ${seconds}`,
  agentHours: (hours: string) => `${hours} hours on the line in all.`,
  measures: {
    columns: { key: 'key', name: 'name', unit: 'unit', formula: 'made of' },
    intervals: 'By interval, by day and over the whole, of each contact type and of all together:',
    run: 'Over the whole run alone:',
    units: { count: 'a run', share: 'share', seconds: 'seconds', people: 'people', money: 'money' },
  },
  targets: {
    columns: {
      promised: 'promised',
      simulated: 'simulated',
      onDays: 'single days that reach it',
      within95: '95 % on 95 % of days',
      kept: 'kept',
    },
    level: (share: string, within: string) => `${share} within ${within}`,
    most: (measure: string, most: string) => `${measure}: at most ${most}`,
    scopes: { interval: 'every interval', day: 'every day', month: 'over the whole horizon' },
    onDays: (share: string) => `on ${share} of them`,
    yes: 'yes',
    no: 'no',
  },
  halfWidths: '± is the half-width of the 95 % interval of the mean.',
  sharpened: {
    title: 'Sharpened by a simpler centre on the same days, whose figures are known without simulating:',
    noTwin:
      'Nothing to sharpen: that takes a type answered live, with expected volumes, in a run without a warm-up or recorded calls.',
    narrower: (times: string) => `an interval ${times}× narrower than without`,
  },
  dayNumber: (day: number) => `day ${day}`,
  progress: (done: string, of: string, level: string) => `${done} of ${of}  service level ${level}`,
  assertionFailed: (claim: string, found: string) =>
    `assertion failed: ${claim}; the simulation says ${found}`,
  assertionHolds: (claim: string, found: string) => `holds: ${claim} (${found})`,
  nothingObserved: 'nothing observed',
  noInterval: (mean: string) => `no interval from one replication (mean ${mean})`,
  intervalEnd: {
    lower: (end: string, estimate: string) => `${end} at the lower end of the 95 % interval (${estimate})`,
    upper: (end: string, estimate: string) => `${end} at the upper end of the 95 % interval (${estimate})`,
  },
  interrupted: 'interrupted',
  serving: (address: string) => `Holdline is at ${address}  (Ctrl-C ends it)`,

  problemsTitle: (count: number) => (count === 1 ? 'One thing to mend:' : `${count} things to mend:`),
  problems,
  examples,
};
