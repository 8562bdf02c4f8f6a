/**
 * Every measure written out a second time, as one would read it to somebody: what is counted, by what it is divided,
 * which way is better for customers, and without what there is nothing to speak of. A weight that slips in the
 * catalogue would move no test of a simulation that lacks the column it weighs.
 */
import { describe, expect, it } from 'vitest';
import { caseMeasureKeys, caseMeasureSums, stageMeasureSums } from '../../src/measures/case-catalogue.ts';
import {
  catalogue,
  ledgerColumn,
  type MeasureKey,
  measureKeys,
  measureSums,
  type RunMeasureKey,
  runCatalogue,
  runMeasureKeys,
  type StageMeasureKey,
  stageCatalogue,
  stageColumn,
  stageMeasureKeys,
} from '../../src/measures/index.ts';

type Definition = readonly [formula: string, better?: 'higher' | 'lower' | '', given?: string];

const asked = 'offered + fromBacklog - callbackAccepted - openWaiting + lateOpen';
const askedOfAll = 'offered + fromBacklog - openWaiting + lateOpen - openCallback + lateOpenCallback';
const heldOf = `${asked} - answeredAtOnce - blocked`;
const withinOfAll = 'answeredWithin + callbackConnectedWithin';
const withinHeld = 'answeredWithin - answeredAtOnce';

const ofIntervals: Readonly<Record<MeasureKey, Definition>> = {
  offered: ['offered'],
  answered: ['answered'],
  abandoned: ['abandoned', 'lower'],
  blocked: ['blocked', 'lower'],
  flushed: ['flushed', 'lower'],
  callbacksAccepted: ['callbackAccepted'],
  callbacksConnected: ['callbackConnected'],
  callbacksLost: ['callbackLost', 'lower'],
  open: ['openWaiting + openCallback', 'lower'],
  redials: ['redials', 'lower'],
  startedInPeriod: ['startsHere'],
  abandonedInPeriod: ['abandonedHere', 'lower'],
  serviceLevel: [`answeredWithin / ${asked}`, 'higher'],
  serviceLevelEveryone: [`${withinOfAll} / ${askedOfAll}`, 'higher'],
  serviceLevelHeld: [`${withinHeld} / ${heldOf}`, 'higher'],
  serviceLevelOfAnswered: ['answeredWithin / answered', 'higher'],
  serviceLevelOfAnsweredEveryone: [`${withinOfAll} / answered + callbackConnected`, 'higher'],
  serviceLevelOfAnsweredHeld: [`${withinHeld} / answered - answeredAtOnce`, 'higher'],
  serviceLevelAbandonsExcluded: [`answeredWithin / ${asked} - abandonedWithin`, 'higher'],
  serviceLevelAbandonsExcludedEveryone: [`${withinOfAll} / ${askedOfAll} - abandonedWithin`, 'higher'],
  serviceLevelAbandonsExcludedHeld: [`${withinHeld} / ${heldOf} - abandonedWithin`, 'higher'],
  serviceLevelAbandonsServed: [`answeredWithin + abandonedWithin / ${asked}`, 'higher'],
  serviceLevelAbandonsServedEveryone: [`${withinOfAll} + abandonedWithin / ${askedOfAll}`, 'higher'],
  serviceLevelAbandonsServedHeld: [`${withinHeld} + abandonedWithin / ${heldOf}`, 'higher'],
  serviceLevelShortAbandonsExcluded: [`answeredWithin / ${asked} - abandonedShort`, 'higher'],
  serviceLevelShortAbandonsExcludedEveryone: [`${withinOfAll} / ${askedOfAll} - abandonedShort`, 'higher'],
  serviceLevelShortAbandonsExcludedHeld: [`${withinHeld} / ${heldOf} - abandonedShort`, 'higher'],
  averageSpeedOfAnswer: ['waitAnswered / answered', 'lower'],
  averageWait: ['waitAnswered + waitAbandoned + waitFlushed / answered + abandoned + flushed', 'lower'],
  timeToAbandon: ['waitAbandoned / abandoned'],
  callbackWait: ['waitCallback / callbackConnected', 'lower'],
  timeToTalk: ['waitAnswered + waitCallback / answered + callbackConnected', 'lower'],
  averageHandleTime: ['handled / answered + callbackConnected'],
  abandonmentRate: ['abandoned / offered', 'lower'],
  abandonmentRateNetOfShort: ['abandoned - abandonedShort / offered - abandonedShort', 'lower'],
  blockingProbability: ['blocked / offered', 'lower'],
  waitProbability: [
    'offered - answeredAtOnce - blocked - offeredDeferred / offered - offeredDeferred',
    'lower',
  ],
  callbackOfferRate: ['callbackOffered / offered'],
  callbackAcceptRate: ['callbackAccepted / offered'],
  promisesKept: ['promisesKept / promisesDue', 'higher'],
  occupancy: ['busyTime / staffedTime'],
  concurrencyAchieved: ['sessionTime / busyTime'],
  averageQueueLength: ['waitingTime / time', 'lower'],
  averageCallbackQueue: ['callbackWaitingTime / time', 'lower'],
  averageBusy: ['busyTime / time'],
  averageOnTheLine: ['staffedTime / time'],
  averageInOrbit: ['orbitTime / time', 'lower'],
  allBusyShare: ['allBusyTime / time', 'lower'],
  serviceLevelFirstAttempt: ['firstAnsweredWithin / firstAttempts', 'higher'],
  waitProbabilityFirstAttempt: ['firstDelayed / firstAttempts', 'lower'],
  customersLostRate: ['customersLost / firstAttempts', 'lower'],
};

const reached = 'answered + callbackConnected';
const customers = `${reached} + customersLost + redialsPastEnd`;
const money = 'cost + partnerCost';

const ofRuns: Readonly<Record<RunMeasureKey, Definition>> = {
  openingBacklog: ['openingBacklog', '', 'openingBacklog'],
  closed: ['closed', '', 'closed'],
  closedSettled: ['closedSettled', '', 'closed'],
  closedRetried: ['closedRetried', '', 'closed'],
  closedMoved: ['closedMoved', '', 'closed'],
  closedRequested: ['closedRequested', '', 'closed'],
  closedLost: ['closedLost', 'lower', 'closed'],
  contained: ['contained', '', 'contained'],
  containmentRate: ['contained / contained + offered', '', 'contained'],
  bouncedBackRate: ['bouncedBack / contained + bouncedBack', 'lower', 'contained'],
  transferredOut: ['transferredOut', '', 'transferredOut'],
  transferredIn: ['transferredIn', '', 'transferredIn'],
  transferRate: [`transferredOut / ${reached}`, 'lower', 'transferredOut'],
  warmHoldTime: ['warmHoldTime / warmHolds', 'lower'],
  repeats: ['repeats', 'lower', 'repeats'],
  followUpsOwed: ['followUpsOwed', '', 'followUpsOwed'],
  chasers: ['chasers', 'lower', 'chasers'],
  surveyAnswerRate: ['surveysAnswered / surveysAsked', '', 'surveysAsked'],
  surveyLowRate: ['surveysLow / surveysAnswered', 'lower', 'surveysAsked'],
  redialsMoved: ['redialsMoved', '', 'redialsMoved'],
  issues: ['issues', '', 'issues'],
  issuesSolvedRate: ['issuesSolved / issues', 'higher', 'issues'],
  firstContactResolution: ['issuesSolvedFirst / issues', 'higher', 'issues'],
  timeToSolution: ['solutionTime / issuesSolved', 'lower'],
  customerTime: ['customerTime / issues', 'lower'],
  serviceLevelOfCustomers: [`${withinOfAll} / ${customers}`, 'higher', 'redials'],
  customersAnsweredRate: [`${reached} / ${customers}`, 'higher', 'redials'],
  announced: ['announced', '', 'announced'],
  announcedBias: ['announcedActual - announcedWait / announced'],
  announcedKeptRate: ['announcedKept / announced', 'higher', 'announced'],
  announcedLeft: ['announcedLeft', 'lower', 'announced'],
  silentAbandoned: ['silentAbandoned', '', 'silentAbandoned'],
  silentTime: ['silentTime / silentAbandoned'],
  inSessionTime: ['inSessionTime / sessionsEnded'],
  firstTouchWait: ['firstTouchWait / firstTouch', 'lower'],
  firstTouchLevel: ['firstTouchWithin / firstTouch', 'higher', 'firstTouch'],
  doomedRate: ['doomed / firstTouch', 'lower', 'firstTouch'],
  openLate: ['openLate', 'lower', 'openLate'],
  oldestOpenAge: ['oldestOpenAge', 'lower', 'oldestOpenAge'],
  openWork: ['openHours', 'lower', 'openHours'],
  promisesMade: ['promisesMade', '', 'promisesMade'],
  promisesKeptAll: ['promisesKeptAll', 'higher', 'promisesMade'],
  promisesBroken: ['promisesBroken', 'lower', 'promisesMade'],
  promisesOpen: ['promisesOpen', '', 'promisesMade'],
  promisesOvertaken: ['promisesOvertaken', '', 'promisesOvertaken'],
  brokenLate: ['brokenLate', 'lower', 'brokenLate'],
  brokenEarly: ['brokenEarly', 'lower', 'brokenEarly'],
  brokenClosed: ['brokenClosed', 'lower', 'brokenClosed'],
  brokenExpired: ['brokenExpired', 'lower', 'brokenExpired'],
  brokenCancelled: ['brokenCancelled', 'lower', 'brokenCancelled'],
  brokenPastEnd: ['brokenPastEnd', 'lower', 'brokenPastEnd'],
  attemptsAnsweredRate: ['attemptsAnswered / attempts', '', 'attempts'],
  casesOpened: ['casesOpened', '', 'casesOpened'],
  casesClosed: ['casesClosed', '', 'casesOpened'],
  casesOpen: ['casesOpen', 'lower', 'casesOpened'],
  casesWithinRate: ['casesWithin / casesWithin + casesLate', 'higher', 'casesOpened'],
  caseTime: ['caseTime / casesClosed', 'lower'],
  caseClockTime: ['caseClockTime / casesClosed', 'lower'],
  reworkRate: ['reworks / stagePasses', 'lower', 'stagePasses'],
  statusContacts: ['statusContacts', 'lower', 'statusContacts'],
  notices: ['notices', '', 'notices'],
  noticesMoved: ['noticesMoved', '', 'notices'],
  paidTime: ['paidTime', '', 'paidTime'],
  overtime: ['overtime', '', 'overtime'],
  utilisation: ['busyTime + overtime - lateTime / paidTime', '', 'paidTime'],
  partnerContacts: ['partnerContacts', '', 'partnerContacts'],
  partnerCost: ['partnerCost', '', 'partnerCost'],
  cost: [money, '', money],
  costPerAnswered: [`${money} / ${reached}`, '', money],
  costPerSolved: [`${money} / issuesSolved`, '', money],
  costPerKeptPromise: [`${money} / promisesKeptAll`, '', money],
};

const ofStages: Readonly<Record<StageMeasureKey, Definition>> = {
  passes: ['passes'],
  time: ['time / left', 'lower'],
  lateRate: ['late / left', 'lower'],
  broken: ['broken', 'lower'],
  firstLate: ['firstLate', 'lower'],
};

const ofCases = [
  'casesOpened',
  'casesClosed',
  'casesOpen',
  'casesWithinRate',
  'caseTime',
  'caseClockTime',
  'reworkRate',
  'statusContacts',
  'notices',
  'noticesMoved',
] as const;

type Weights = Readonly<Record<string, number>>;

/** `a - b` as { a: 1, b: −1 }. */
function weightsOf(sum: string): Weights {
  const terms = ` + ${sum}`.matchAll(/ ([+-]) (\w+)/g);
  return Object.fromEntries([...terms].map(([, sign, name]) => [name!, sign === '+' ? 1 : -1]));
}

function defined([formula, better, given]: Definition) {
  const [over, by] = formula.split(' / ');
  return {
    over: weightsOf(over!),
    ...(by && { by: by === 'time' ? by : weightsOf(by) }),
    ...(better && { better }),
    ...(given && { given: weightsOf(given) }),
  };
}

const signs = { higher: 1, lower: -1, '': 0 } as const;

describe('a measure is what its definition says', () => {
  it.each(measureKeys)('of intervals: %s', (key) => {
    const { unit, ...definition } = catalogue[key];
    expect(definition).toEqual(defined(ofIntervals[key]));
    expect(measureSums[measureKeys.indexOf(key)]!.betterSign).toBe(signs[ofIntervals[key][1] ?? '']);
    expect(unit === 'people').toBe(/average(Q|C|B|O|I)|concurrency/.test(key));
  });

  it.each(runMeasureKeys)('of whole runs: %s', (key) => {
    const { unit: _, ...definition } = runCatalogue[key];
    expect(definition).toEqual(defined(ofRuns[key]));
  });

  it.each(stageMeasureKeys)('of stages of cases: %s', (key) => {
    const { unit: _, ...definition } = stageCatalogue[key];
    expect(definition).toEqual(defined(ofStages[key]));
    const { over, betterSign } = stageMeasureSums[stageMeasureKeys.indexOf(key)]!;
    expect(betterSign).toBe(signs[ofStages[key][1] ?? '']);
    expect(over.columns[0]).toBe(stageColumn[Object.keys(definition.over)[0] as 'passes']);
  });

  it('of cases: the ledger’s own, with its denominators and directions', () => {
    expect(caseMeasureKeys).toEqual(ofCases);
    ofCases.forEach((key, m) => {
      const { over, by, betterSign } = caseMeasureSums[m]!;
      const [formula, better = ''] = ofRuns[key];
      const [above, below] = formula.split(' / ');
      const columnsOf = (sum: string) =>
        Object.keys(weightsOf(sum)).map((name) => ledgerColumn[name as 'casesOpened']);
      expect([...over.columns], key).toEqual(columnsOf(above!));
      expect(by === null || by === 'time' ? by : [...by.columns], key).toEqual(
        below ? columnsOf(below) : null,
      );
      expect(betterSign, key).toBe(signs[better]);
    });
  });
});
