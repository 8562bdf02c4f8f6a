/** The command line in English: help, tables, problems and their mends. */
import { pluralEn } from '../plural.ts';
import { diagnosis } from './diagnosis.ts';
import { explain } from './explain.ts';
import { forecast, forecastProblems } from './forecast.ts';
import { importProblems, imports } from './imports.ts';
import { interval } from './interval.ts';
import { month } from './month.ts';
import { promise } from './promise.ts';
import { linkProblems, share } from './share.ts';
import { shifts } from './shifts.ts';
import { slots } from './slots.ts';
import { staffing } from './staffing.ts';
import { sweep, sweepProblems } from './sweep.ts';
import { trace } from './trace.ts';
import { trust } from './trust.ts';

const { abandonedWithoutWait, nobodyWaited, everybodyGaveUp, noWork, noPatienceFits } = diagnosis.conflicts;
const diagnosisProblems = {
  abandonedWithoutWait: () => abandonedWithoutWait,
  nobodyWaited: () => nobodyWaited,
  everybodyGaveUp: () => everybodyGaveUp,
  noWork: () => noWork,
  noPatienceFits: () => noPatienceFits,
};

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
    sweep: 'grid (JSON): scenario, axes, measures, replications, seed; - reads standard input',
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
    weekdays: 'DAYS',
  },
  flags: {
    model: 'b: no waiting room; c: nobody gives up; a: customers give up. Default: a with --patience, else c',
    arrivals: 'contacts in a stretch of time: 100/30m, 200/h',
    aht: 'average handle time: 180s, 3m, 4:00',
    agents:
      'people on the line; of a back-test column (as the file has them) or inferred (from who answered)',
    patience:
      'mean time after which a customer gives up: 5m. Without it nobody does. Of a back-test the law, estimated from the file; default: all it can tell',
    within: 'acceptable wait: an answer in this time counts as in time',
    target: 'service level to reach: 80/20s is 80 % within 20 seconds',
    maxOccupancy: 'busy share that people may not exceed: 85%',
    maxAbandonment: 'share of customers who may give up: 5%',
    maxAsa: 'average speed of answer that may not be exceeded: 30s',
    share: 'share of customers who are promised an answer in time: 90%',
    days: 'share of days that keep the promise or the target: 95%; of an interval by --busyness',
    rule: 'how a service level counts those who give up. Default: offered',
    held: 'the service level of those who had to wait at all',
    maxWait: 'share of everybody who waits at most so long, however it ends: 90/60s',
    redial: 'share of those who give up that tries again later: 30%',
    busyness: 'how far the volume of days varies around its mean (SD): 10%',
    sessions: 'sessions that a person holds at a time, such as chats',
    slowdown: 'share by which each further session slows the others. Default: 15 %',
    seats: 'most people there is room for',
    hourlyCost: 'cost of a paid hour, in money',
    around: 'show what two people fewer to five more would change',
    shrinkage: 'share of paid time away from the line: 30%',
    csv: 'print rows as CSV: of staff with the people needed, ready for simulate; of simulate every interval, for the spreadsheet of --lang',
    seed: 'name of the random days; the same seed gives the same digits',
    replications: 'how many times the whole calendar is simulated; default: as the scenario says, else 200',
    precision:
      'stop at 50, 100, 200 … replications once the service level, or every difference in it, is this sure: 0.5%',
    replication: 'which replication, from 0',
    format:
      'a summary, or all events as lines of JSON or CSV. Default: a summary; with --out what its name says',
    as: 'print the rows as csv, or a scenario ready for simulate and staff. Default: what was understood, or is forecast',
    queue: 'the queue to take where the file has several',
    sum: 'take all queues together',
    decimal: 'sign before the fraction, where 1.234 may be either',
    dates: 'order of dates, where 3/4/2026 may be either',
    map: "what a column holds, 'Header=role' or 'Header=role/min'. Repeatable",
    repeats: 'which row counts where a queue and time stand there twice with different figures',
    zone: 'time zone of the centre, for files in UTC: Europe/Warsaw',
    sheet: 'sheet of a workbook',
    skipUnreadable: 'set rows aside that cannot be read, instead of stopping',
    out: 'file to write to',
    threads: 'threads to use; 0 stays in this one. The digits are the same',
    assert:
      'a claim about the mean, of all, a type or a day; exit code 1 when it fails: "phone.serviceLevel >= 80%". Repeatable',
    assertLower:
      'the same about the worse end of the 95 % interval: the lower end for >=, the upper one for <=. Repeatable',
    intervals: 'print every interval too',
    type: 'only this contact type: its id',
    kept: 'share of the promises due in every interval to keep. Default: 95%',
    freshDays: 'fresh days that the answer is held against. Default: 2000; of a frontier, 500 a point',
    promisesAlone: 'ask for promises alone, whatever slots do to service levels',
    frontier: 'instead: people from fewer to more, against promises, service levels and slots',
    address:
      'address of the app that the link opens. Default: http://127.0.0.1:4280/, where holdline open serves it',
    names: 'keep names and notes in the link; without it they are left out',
    port: 'port to serve on. Default: 4280, or a free one',
    method:
      'formula: people in each interval by itself; day: by equations of the whole day, the line carried over; shifts: the cheapest shifts that cover a scenario, which is then simulated; simulation: the least people of every group of a scenario, proven on fresh days. Default: formula',
    requirement:
      'where the people to cover come from: formula, the equations of the day, or a simulation. Default: formula',
    library: 'shifts that may be worked, as JSON; default: Polish practice',
    explain:
      'day: what decides in each interval and what one more person there is worth; shifts: the cover of every interval; simulation: the type whose target decides in it',
    rounds: 'how often people are added where the simulation misses a target. Default: 0',
    solveTime: 'longest time for the shifts of one group. Default: 1m',
    monthDays:
      'days of the month. Default: as many as the calendar has from 20 on, 30 for a week of seven days, else 21',
    bonus:
      'paid for a month that reaches its target, or a level of its own: 2000, 85%=2000. Repeatable; the highest one reached is paid',
    malus: 'the same below the target or a level: 3000, 75%=3000. Repeatable; the lowest one missed is paid',
    weeks: 'weeks to forecast, 1 to 8. Default: 1',
    from: 'first day to forecast; only days before it are used. Default: the Monday after the history',
    holidays: 'public holidays: set aside in the history, and forecast as earlier ones were. Default: none',
    special:
      'a day that is known to be other than usual: 2026-05-02=0.4 times the usual volume; or a file of such lines. Repeatable',
    like: 'scenario of the same centre that the forecast is put into: handle times, people, targets, patience',
    skipDay: 'a day to leave out, such as one with an incident: 2026-03-02. Repeatable',
    weekdays: 'days of the week to look at: mon-fri, sun-thu. Default: all',
    hours: 'hours to look at: 07:00-22:00. Default: all in which anybody was on the line',
    volume: 'contacts that came',
    per: 'the time they came in: 30m, 10h',
    abandonment: 'share of them that gave up: 6%',
    meanWait: 'mean wait of everybody, those who gave up too: 25s',
    asa: 'mean wait of those answered, where that is all you have: 20s',
    paid: 'people you pay to be on the line',
    json: 'print JSON',
    lang: 'language of tables and messages',
    help: 'show this',
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
  problems: {
    ...importProblems,
    ...sweepProblems,
    ...linkProblems,
    ...forecastProblems,
    notStep: month.notStep,
    tooFewRuns: month.tooFewRuns,
    unknownCommand: (meant: string | undefined) =>
      `is no command${meant ? `; did you mean ${meant}?` : '; holdline help lists them'}`,
    unknownFlag: (meant: string | undefined) =>
      `is no flag here${meant ? `; did you mean ${meant}?` : '; --help lists them'}`,
    takesNoValue: () => 'is a switch and takes no value',
    valueMissing: () => 'needs a value after it',
    givenTwice: () => 'is given more than once; leave one',
    flagMissing: () => 'is needed; add it',
    surplusOperand: () => 'is not expected here; leave it out, or put a flag before it',
    fileMissing: () => 'is missing; name a file, preset:NAME, or - for standard input',
    empty: () => 'is empty; write something, or leave the flag out',
    notDuration: () => 'is not a length of time ≥ 0; write 180s, 3m, 1h30m or 4:00',
    notPositiveDuration: () => 'is not a length of time above 0; write 180s, 3m, 1h30m or 4:00',
    notRate: () => 'is not a rate; write contacts/time, such as 100/30m or 200/h',
    notTarget: () => 'is not a target; write per cent/time, such as 80/20s',
    notShare: () => 'is not a share from 0 to 100 %; write 85% or 0.85',
    notShareAboveZero: () => 'is not a share from above 0 to 100 %; write 1% or 0.01',
    notShareBelowOne: () => 'is not a share from 0 to below 100 %; write 30% or 0.3',
    notWhole: (least: number, most: number) => `is not a whole number from ${least} to ${most}`,
    notOneOf: (words: string) => `is not one of ${words}`,
    tooMuchLoad: (load: number, most: number) =>
      `is ${load} erlangs of work; the formulas are asked for ${most} at most`,
    nothingDemanded: () => 'is missing; name a target such as 80/20s, or a --max-… cap',
    targetOutOfReach: () =>
      'asks for everybody in time, which no number of people can promise; ask for less than 100 %',
    mostOutOfReach: () =>
      'asks for none at all, which no number of people can promise; ask for more than 0, or leave it out',
    heldAtOnce: () =>
      'asks for people who waited and were answered at once; ask for a longer time in --target, or leave it out',
    onlyWithMethod: (method: string) => `goes with --method ${method} only; leave it out`,
    notScenario: () =>
      'is a table of half-hours; shifts need a scenario: make one in the app, or see holdline schema',
    notLibrary: () => 'is no JSON; a library of shifts is a JSON file',
    notTable: () =>
      'is a scenario, and formulas take a CSV of half-hours; add --method day, shifts or simulation',
    onlyWithModel: (models: string) => `means something with --model ${models} only; leave it out`,
    neededWithModel: (model: string) => `is needed with --model ${model}; add it`,
    onlyWith: (flag: string) => `means something with ${flag} only; leave it out, or add that`,
    neededWithoutFile: () => 'is needed without a file; add it, or name a scenario',
    notShareOfDays: () => 'is not a share of days from 50 to 99 %; write 95%',
    notAmount: () => 'is not an amount above 0; write 38.50',
    onlyForCsv: () => 'is for a file of half-hours; a scenario says it inside the file',
    onlyWithoutFile: () => 'does not go with a file, which says it row by row; leave it out',
    notOneLine: () =>
      'has several contact types, or one that is no call or counter; --method day answers for one line of people who take one contact at a time',
    onlyWithFile: () => 'goes with a file only; name one',
    twoWaits: (other: number) => `differs from the ${other} s of --target; leave it out`,
    notCount: () => 'is not a number ≥ 0; write 120',
    notHours: () => 'is not a stretch of the day; write 07:00-22:00',
    notWeekdays: () => 'is not a list of weekdays; write mon-fri or mon,wed,sat',
    waitMissing: () => 'is needed; add it, or --asa where you only have the wait of those answered',
    twoMeanWaits: () => 'does not go with --mean-wait; leave one',
    ...diagnosisProblems,
    noOutcome: () =>
      'does not tell how many were answered or gave up, so there is nothing to hold a prediction against; export that too',
    noHandleTimes: () => 'does not tell how long contacts took; export the average handle time too',
    noPeople: () =>
      'does not tell who was on the line; add a column of people, or use single calls with the agent who answered',
    needsCalls: () => 'needs single calls; from intervals only the exponential law can be told',
    nobodyGaveUp: () => 'needs contacts that gave up; leave it out',
    noSuchDay: () => 'is no day of this file; write it as 2026-03-02',
    noDaysLeft: () => 'leaves no day to look at; choose more',
    noIntervals: () => 'has days alone; a back-test needs half-hours or single calls',
    noAgentNames: () => 'names no agent, so nobody can be told to have been there; use --agents column',
    noAgents: () =>
      'has no column “agents”, so nobody is on the line; find out how many are needed with: holdline staff FILE --target 80/20s --csv',
    fileNotFound: () => 'is not there; check the name, or write preset:NAME for a preset',
    isFolder: () => 'is a folder; name a file in it',
    unwritable: (reason: string) => `cannot be written (${reason})`,
    unreadable: (reason: string) => `cannot be read (${reason})`,
    fileTooBig: (megabytes: number) =>
      `is larger than ${megabytes} MB; that is no scenario that could be run`,
    cutOff: () => 'ends in the middle of its JSON; get the whole file',
    notJson: (line: number, column: number) => `is not JSON: line ${line}, column ${column}`,
    unknownPreset: (known: string) => `is no preset; there are: ${known}`,
    notClaim: () =>
      'is not a claim; write MEASURE >= VALUE or MEASURE <= VALUE, such as "serviceLevel >= 80%"',
    unknownMeasure: (meant: string | undefined) =>
      `names no measure${meant ? ` (did you mean ${meant}?)` : ''}; write one such as serviceLevel, averageWait or abandonmentRate`,
    unknownType: (meant: string | undefined, known: string) =>
      `names no contact type or day of this scenario${meant ? ` (did you mean ${meant}?)` : ''}; there are: ${known}`,
    notType: (meant: string | undefined, known: string) =>
      `is no contact type of this scenario${meant ? ` (did you mean ${meant}?)` : ''}; there are: ${known}`,
    notExplained: () =>
      'has nobody who waits on the line: deferred work alone, or recorded contacts; Erlang C has nothing to say of it',
    unknownPart: (meant: string | undefined, known: string) =>
      `is no contact type that can be explained${meant ? ` (did you mean ${meant}?)` : ''}; there are: ${known}`,
    noSlots: () =>
      'has no contact type whose callbacks are slots (callback.kind: slot), so there are none to sell',
    whichType: (known: string) => `is needed: several contact types sell slots; name one of ${known}`,
    notSlotType: (meant: string | undefined, known: string) =>
      `is no contact type that sells slots${meant ? ` (did you mean ${meant}?)` : ''}; there are: ${known}`,
    readTwice: () => 'is standard input, which can be read once; name a file for the other',
    portTaken: () => 'is in use; name another, or leave --port out',
    portRefused: () => 'may not be used; name one above 1023, or leave --port out',
    appMissing: () => 'is not there: build the app first (npm run build)',
  },
  examples: {
    erlang: [
      'holdline erlang --arrivals 100/30m --aht 180s --agents 14 --within 20s',
      'holdline erlang --model a --arrivals 100/30m --aht 180s --agents 12 --patience 5m --json',
    ].join('\n'),
    staff: [
      'holdline staff --arrivals 100/30m --aht 180s --target 80/20s --shrinkage 30%',
      'holdline staff half-hours.csv --target 80/20s --csv > staffed.csv',
      'holdline staff preset:hotlineMonday --method shifts --explain',
      'holdline staff scenario.json --method shifts --library shifts.json --rounds 5 --out staffed.json',
      'holdline staff preset:hotlineMonday --method day --explain',
      'holdline staff preset:hotlineMonday --method simulation --explain --out staffed.json',
    ].join('\n'),
    promise: [
      'holdline promise preset:hotlineMonday --share 90% --days 95%',
      'holdline promise --arrivals 100/30m --aht 180s --agents 14 --busyness 10%',
    ].join('\n'),
    forecast: [
      'holdline forecast history.csv --holidays pl --special 2026-05-02=0.4',
      'holdline forecast history.csv --weeks 2 --as csv > weeks.csv',
      'holdline forecast history.csv --as scenario --like centre.json > week.json',
    ].join('\n'),
    month: [
      'holdline month preset:hotlineMonday --bonus 85%=2000 --malus 75%=3000',
      'holdline month scenario.json --target 80/20s --month-days 22 --intervals',
    ].join('\n'),
    simulate: [
      'holdline simulate preset:hotlineMonday',
      'holdline simulate half-hours.csv --patience 5m --within 20s --seed monday',
      'holdline simulate scenario.json --csv --lang pl > intervals.csv',
      'holdline simulate scenario.json --replications 400 --assert "serviceLevel >= 80%"',
      'holdline simulate scenario.json --assert-lower "phone.serviceLevel >= 0.8" --assert-lower "phone.averageWait <= 30s"',
    ].join('\n'),
    compare: [
      'holdline compare scenario.json one-more-at-noon.json',
      'holdline compare now.csv plan-a.csv plan-b.csv --patience 5m --target 80/20s --intervals',
    ].join('\n'),
    explain: [
      'holdline explain preset:smallBank',
      'holdline explain preset:languageLines --type english',
    ].join('\n'),
    slots: [
      'holdline slots preset:callbackDesk',
      'holdline slots scenario.json --type calls --kept 98% --frontier',
    ].join('\n'),
    sweep: ['holdline sweep grid.json --out cells.csv', 'holdline sweep grid.json --json'].join('\n'),
    import: [
      'holdline import export.csv',
      'holdline import export.xlsx --sum --as csv > rows.csv',
      "holdline import export.csv --queue Sales --map 'Calls=offered' --as scenario --target 80/20s > scenario.json",
    ].join('\n'),
    trace: [
      'holdline trace preset:hotlineMonday',
      'holdline trace scenario.json --replication 3 --out day.csv',
    ].join('\n'),
    backtest: [
      'holdline backtest calls.csv --skip-day 2026-03-04 --weekdays mon-fri',
      'holdline backtest half-hours.csv --patience exponential --intervals --json',
    ].join('\n'),
    diagnose: [
      'holdline diagnose --volume 120 --per 30m --aht 240s --abandonment 8.2% --mean-wait 16s --paid 25',
      'holdline diagnose --volume 2400 --per 13h --aht 4m --abandonment 6% --asa 12s --target 80/20s',
    ].join('\n'),
    measures: 'holdline measures',
    share: ['holdline share scenario.json', 'holdline simulate "http://127.0.0.1:4280/#/plan?s=1.…"'].join(
      '\n',
    ),
    schema: 'holdline schema > scenario.schema.json',
    open: 'holdline open --port 8080',
  },
};
