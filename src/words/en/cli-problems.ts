/** What is wrong with a command line, and how to mend it. */
import { diagnosis } from './diagnosis.ts';
import { forecastProblems } from './forecast.ts';
import { importProblems } from './imports.ts';
import { month } from './month.ts';
import { queueProblems } from './queue.ts';
import { linkProblems } from './share.ts';
import { sweepProblems } from './sweep.ts';

const { abandonedWithoutWait, nobodyWaited, everybodyGaveUp, noWork, noPatienceFits } = diagnosis.conflicts;
const diagnosisProblems = {
  abandonedWithoutWait: () => abandonedWithoutWait,
  nobodyWaited: () => nobodyWaited,
  everybodyGaveUp: () => everybodyGaveUp,
  noWork: () => noWork,
  noPatienceFits: () => noPatienceFits,
};

export const problems = {
  ...importProblems,
  ...sweepProblems,
  ...queueProblems,
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
  fileTooBig: (megabytes: number) => `is larger than ${megabytes} MB; that is no scenario that could be run`,
  cutOff: () => 'ends in the middle of its JSON; get the whole file',
  notJson: (line: number, column: number) => `is not JSON: line ${line}, column ${column}`,
  unknownPreset: (known: string) => `is no preset; there are: ${known}`,
  notClaim: () => 'is not a claim; write MEASURE >= VALUE or MEASURE <= VALUE, such as "serviceLevel >= 80%"',
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
};
