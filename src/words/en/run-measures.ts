/** The measures of a whole run in words: a name and what it means in a sentence. */
import type { RunMeasureKey } from '../../measures/index.ts';

export interface RunMeasureWords {
  readonly label: string;
  readonly help: string;
}

export const runMeasures: Readonly<Record<RunMeasureKey, RunMeasureWords>> = {
  openingBacklog: {
    label: 'Backlog at the start',
    help: 'Contacts that already wait before the first opening.',
  },
  closed: {
    label: 'Outside opening hours',
    help: 'Contacts that came while the centre was closed; they are not among those offered.',
  },
  closedSettled: {
    label: '… settled by the notice',
    help: 'Of those outside opening hours: settled by what they were told or by self-service.',
  },
  closedRetried: {
    label: '… came again after opening',
    help: 'Of those outside opening hours: tried again once the centre was open.',
  },
  closedMoved: {
    label: '… wrote instead',
    help: 'Of those outside opening hours: moved to a channel that can wait.',
  },
  closedRequested: {
    label: '… asked to be called back',
    help: 'Of those outside opening hours: left a number for the next day.',
  },
  closedLost: {
    label: '… lost',
    help: 'Of those outside opening hours: did nothing more.',
  },
  contained: {
    label: 'Solved by self-service',
    help: 'Contacts that needed nobody; they are not among those offered.',
  },
  containmentRate: {
    label: 'Solved by self-service, share',
    help: 'Of all who came, in self-service or to the queue, the share that needed nobody.',
  },
  bouncedBackRate: {
    label: 'Came back from self-service, share',
    help: 'Of those that self-service seemed to settle, the share that came to the queue after all.',
  },
  transferredOut: {
    label: 'Transferred',
    help: 'Contacts passed on to another type of work.',
  },
  transferredIn: {
    label: 'Taken over by transfer',
    help: 'Contacts that another type of work passed on to this one.',
  },
  transferRate: {
    label: 'Transferred, share',
    help: 'Share of the contacts reached that were passed on.',
  },
  warmHoldTime: {
    label: 'Held during a transfer',
    help: 'Mean time for which the first agent stayed until the second answered.',
  },
  repeats: {
    label: 'Repeat contacts',
    help: 'Contacts that came again because the issue was not solved, inside the time simulated.',
  },
  chasers: {
    label: 'Chasers',
    help: 'Contacts of customers who asked after a reply that did not come in time for them.',
  },
  followUpsOwed: {
    label: 'Follow-ups owed',
    help: 'Follow-ups promised and due inside the time simulated.',
  },
  surveyAnswerRate: {
    label: 'Surveys answered, share',
    help: 'Share of the surveys sent that were answered.',
  },
  surveyLowRate: {
    label: 'Low scores, share',
    help: 'Share of the surveys answered whose score calls for a follow-up.',
  },
  redialsMoved: {
    label: 'Tried again elsewhere',
    help: 'Customers who tried again by another channel.',
  },
  issues: {
    label: 'Issues',
    help: 'What customers want settled; all contacts about one thing are one issue.',
  },
  issuesSolvedRate: {
    label: 'Issues solved, share',
    help: 'Share of the issues begun that were solved by the end.',
  },
  firstContactResolution: {
    label: 'First contact resolution (FCR)',
    help: 'Share of issues solved by one answered contact; attempts given up before it do not spoil it.',
  },
  timeToSolution: {
    label: 'Time to solution',
    help: 'Mean time from the first attempt to the end of the contact or case that solved the issue.',
  },
  customerTime: {
    label: 'Customer’s own time',
    help: 'Mean time that an issue takes its customer: hold, conversation and self-service over all attempts.',
  },
  serviceLevelOfCustomers: {
    label: 'Service level per customer',
    help: 'Share of customers whose last attempt was answered in time, however many there were.',
  },
  customersAnsweredRate: {
    label: 'Customers answered, share',
    help: 'Share of customers who were answered in the end.',
  },
  announced: {
    label: 'Told a wait and answered',
    help: 'Contacts that heard how long they would wait and were answered.',
  },
  announcedBias: {
    label: 'Waits beyond what was announced',
    help: 'Mean of the wait less what was announced; below 0 the announcement is too long.',
  },
  announcedKeptRate: {
    label: 'Announced waits kept, share',
    help: 'Share of the waits announced that were not exceeded.',
  },
  announcedLeft: {
    label: 'Left on hearing the wait',
    help: 'Contacts that gave up as soon as they heard the announcement.',
  },
  silentAbandoned: {
    label: 'Left unseen',
    help: 'Chats whose customer was gone before an agent opened them.',
  },
  silentTime: {
    label: 'Time held by those who left unseen',
    help: 'Mean time for which such a chat took an agent’s slot.',
  },
  inSessionTime: {
    label: 'Time in session',
    help: 'Mean time from an agent’s first reply to the end of a chat; it is longer the more chats an agent holds.',
  },
  firstTouchWait: {
    label: 'Wait until work begins',
    help: 'Mean time until somebody begins to work on the contact, on its own clock.',
  },
  firstTouchLevel: {
    label: 'Work begun in time, share',
    help: 'Share of the contacts on which work began within the acceptable wait.',
  },
  doomedRate: {
    label: 'Late before work began, share',
    help: 'Share of the contacts whose deadline had passed when work began.',
  },
  openLate: {
    label: 'Open past the deadline',
    help: 'Contacts still open at the end whose deadline has passed.',
  },
  oldestOpenAge: {
    label: 'Oldest open contact',
    help: 'Age of the oldest contact still open at the end, on its own clock.',
  },
  openWork: {
    label: 'Work left',
    help: 'Time that the contacts still open at the end will take.',
  },
  promisesMade: {
    label: 'Callbacks promised',
    help: 'Promises to call back.',
  },
  promisesKeptAll: {
    label: '… kept',
    help: 'Promises whose first attempt came in time, even if nobody answered.',
  },
  promisesBroken: {
    label: '… broken',
    help: 'Promises whose time passed without an attempt, or with one at the wrong time.',
  },
  promisesOpen: {
    label: '… still open',
    help: 'Promises whose time comes after what is simulated, or that nobody waits for any more.',
  },
  promisesOvertaken: {
    label: '… overtaken',
    help: 'Promises whose customer reached the centre first; they count as open.',
  },
  brokenLate: {
    label: 'Broken: too late',
    help: 'The first attempt came after the promised time and its window.',
  },
  brokenEarly: {
    label: 'Broken: too early',
    help: 'The first attempt came more than five minutes before the promised time.',
  },
  brokenClosed: {
    label: 'Broken: closed',
    help: 'The centre closed before the first attempt.',
  },
  brokenExpired: {
    label: 'Broken: expired',
    help: 'The promise lapsed before the first attempt.',
  },
  brokenCancelled: {
    label: 'Broken: cancelled',
    help: 'The callback was cancelled before the first attempt.',
  },
  brokenPastEnd: {
    label: 'Broken: never tried',
    help: 'The promised time and its window passed without an attempt until the end.',
  },
  attemptsAnsweredRate: {
    label: 'Attempts answered, share',
    help: 'Share of the attempts to call back in which the customer answered.',
  },
  casesOpened: {
    label: 'Cases opened',
    help: 'Cases begun inside the time simulated.',
  },
  casesClosed: {
    label: 'Cases closed',
    help: 'Cases that came to their end.',
  },
  casesOpen: {
    label: 'Cases still open',
    help: 'Cases without an end when the time simulated is over.',
  },
  casesWithinRate: {
    label: 'Cases within their term, share',
    help: 'Share of the cases closed that kept their term from end to end.',
  },
  caseTime: {
    label: 'Time of a case',
    help: 'Mean time from opening to closing, waits for others included.',
  },
  caseClockTime: {
    label: 'Time of a case on its clock',
    help: 'Mean time from opening to closing while the clock of the case runs.',
  },
  reworkRate: {
    label: 'Rework, share',
    help: 'Share of the stages passed through that had been done before.',
  },
  statusContacts: {
    label: '“Where is my case?”',
    help: 'Contacts that ask how far a case is.',
  },
  notices: {
    label: 'Notices sent',
    help: 'Customers told of their case before they asked.',
  },
  noticesMoved: {
    label: '… that moved the date',
    help: 'Notices that gave a later date.',
  },
  paidTime: {
    label: 'Paid time',
    help: 'Time that people are paid for: on the line and away from it, breaks and overtime included.',
  },
  overtime: {
    label: 'Overtime',
    help: 'Time of work after closing.',
  },
  utilisation: {
    label: 'Utilisation',
    help: 'Share of their paid time in which people handle contacts.',
  },
  partnerContacts: {
    label: 'Answered by a partner',
    help: 'Contacts that a partner’s people answered.',
  },
  partnerCost: {
    label: 'Cost of partners',
    help: 'Price of the contacts that partners answered.',
  },
  cost: {
    label: 'Cost',
    help: 'Paid time of people and the price of partners’ contacts.',
  },
  costPerAnswered: {
    label: 'Cost of an answered contact',
    help: 'All cost by all contacts that were answered or called back.',
  },
  costPerSolved: {
    label: 'Cost of a solved issue',
    help: 'All cost by all issues that were solved.',
  },
  costPerKeptPromise: {
    label: 'Cost of a kept promise',
    help: 'All cost by all callbacks promised and kept.',
  },
};
