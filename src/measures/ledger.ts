/**
 * The ledger: what is counted once for a whole replication, where an interval would say nothing or cost too
 * much. It stands behind the intervals at the end of a tally, a row of the same columns for each type, then for
 * each group, then for each case; a row fills only the section that is its own.
 *
 *   tally[ledgerRow(shape, entity) + ledgerColumn.issues]
 *
 * Only what counts enters: contacts whose row is not the warm-up's. Sums are in seconds, all else in contacts,
 * customers, issues, promises or cases. A kernel writes a column only where the scenario has what it counts, so
 * a ledger without such things is all zeros.
 */

/** Of a contact type. */
export const typeColumns = [
  /** Contacts that wait from before the first opening (deferred work); open + offered = ends + still open. */
  'openingBacklog',
  // contacts outside accepting hours: closed = settled + retried + moved + requested + lost; none is offered
  'closed',
  /** Satisfied by the notice or by self-service. */
  'closedSettled',
  /** Come back after the next opening, as a contact offered then. */
  'closedRetried',
  /** Write instead: a contact of a deferred type. */
  'closedMoved',
  /** Leave a number to be called back. */
  'closedRequested',
  'closedLost',
  /** Of those who would come back or be called back: past the end of the run. */
  'closedPastEnd',
  // before the queue
  /** Solved by self-service; not offered. */
  'contained',
  /** Thought to be solved by self-service, came back and are offered. */
  'bouncedBack',
  /** Seconds in self-service, of those contained and those who went on to the queue. */
  'selfServiceTime',
  // transfers, counted at the type that gives and at the type that takes
  'transferredOut',
  'transferredIn',
  /** Warm transfers in which the first agent was held until the second answered, and seconds held. */
  'warmHolds',
  'warmHoldTime',
  // what a contact of the type brings about afterwards
  /** Repeat contacts caused that come inside the run, and those that fall past its end. */
  'repeats',
  'repeatsPastEnd',
  /** Follow-ups the centre owes that are due inside the run, and those past its end. */
  'followUpsOwed',
  /** Contacts of customers who asked after a reply that did not come. */
  'chasers',
  'followUpsPastEnd',
  'surveysAsked',
  'surveysAnswered',
  /** Answered with a score low enough for a follow-up. */
  'surveysLow',
  /** Redials that took another channel. */
  'redialsMoved',
  // issues: what a customer wants settled, over all its contacts; at the type that it began with
  'issues',
  'issuesSolved',
  /** Solved by one answered contact; an abandoned attempt before it does not spoil it. */
  'issuesSolvedFirst',
  /** Seconds from the first attempt (abandoned, closed and bounced ones too) to the end that solved it. */
  'solutionTime',
  /** Seconds of the customer's own over all attempts: hold, conversation, self-service. */
  'customerTime',
  // announced waits, by contacts that were told one
  /** Told a wait and answered: how many, seconds announced, seconds it became, announced waits not exceeded. */
  'announced',
  'announcedWait',
  'announcedActual',
  'announcedKept',
  /** Left on hearing it. */
  'announcedLeft',
  /** Chats that left unseen and were assigned all the same, and seconds that they held a slot. */
  'silentAbandoned',
  'silentTime',
  /** Chats that were answered and are over, and seconds from the agent's first reply to the end. */
  'sessionsEnded',
  'inSessionTime',
  // deferred work
  /** Work begun: how many, seconds until then (the type's clock), begun within T. */
  'firstTouch',
  'firstTouchWait',
  'firstTouchWithin',
  /** Past the deadline before work began. */
  'doomed',
  /** Age of the oldest contact open at the end, seconds (the type's clock). */
  'oldestOpenAge',
  /** Open at the end past their deadline. */
  'openLate',
  /** Work still to be done on what is open at the end, seconds. */
  'openHours',
  // promises of callbacks: made = kept + broken + open
  'promisesMade',
  /** Kept by the first attempt in time, even one that nobody answers. */
  'promisesKeptAll',
  'promisesBroken',
  /** Neither kept nor broken: due + window past the end of the run, or overtaken. */
  'promisesOpen',
  /** Open for good, since the customer reached the centre first. */
  'promisesOvertaken',
  // why they were broken, one reason each
  /** First attempt after due + window. */
  'brokenLate',
  /** First attempt more than five minutes before due. */
  'brokenEarly',
  /** Sent away at closing. */
  'brokenClosed',
  'brokenExpired',
  'brokenCancelled',
  /** Due + window passed without an attempt, and the run ended. */
  'brokenPastEnd',
  /** Attempts to reach customers by callback, and those that were answered. */
  'attempts',
  'attemptsAnswered',
  /** Answered by a partner's group. */
  'partnerContacts',
  // the second and third service-level target of the type, each with its own T
  'answeredWithin2',
  'abandonedWithin2',
  'connectedWithin2',
  'answeredWithin3',
  'abandonedWithin3',
  'connectedWithin3',
] as const;

/** Of an agent group; its own `partnerContacts` stand in the column of that name above. */
export const groupColumns = [
  /** Seconds of work after closing. */
  'overtime',
  /** Seconds paid: time on the line over 1 − shrinkage, then overtime. */
  'paidTime',
  /** Money for the paid time, in the planner's currency. */
  'cost',
  /** Money for the contacts of a partner. */
  'partnerCost',
] as const;

/** Of a kind of cases. Which stage broke the term first stands with the stages. */
export const caseColumns = [
  'casesOpened',
  'casesClosed',
  /** Open at the end. */
  'casesOpen',
  /** Closed inside the term from end to end, and after it. */
  'casesWithin',
  'casesLate',
  /** Seconds from opening to closing of those closed, all time. */
  'caseTime',
  /** The same on the case's own clock, which may stop while somebody outside is waited for. */
  'caseClockTime',
  /** Stages passed through, and how many of these were passes of a stage done before. */
  'stagePasses',
  'reworks',
  /** "Where is my case?" contacts. */
  'statusContacts',
  /** Proactive notices sent, and those that moved the promised date. */
  'notices',
  'noticesMoved',
] as const;

/** Of a stage of a kind of cases: a block of its own behind the ledger, as stages are no fixed columns. */
export const stageColumns = [
  'passes',
  /** Passes that are over, and seconds from coming to the stage to leaving it, all time. */
  'left',
  'time',
  /** Passes that took longer than the stage's budget. */
  'late',
  /** Cases closed late whose term ran out in the stage; over all stages they are `casesLate`. */
  'broken',
  /** Cases closed late of whose stages this one was the first past its budget. */
  'firstLate',
] as const;

export type StageColumn = (typeof stageColumns)[number];

export type CaseColumn = (typeof caseColumns)[number];

export const stageColumnCount = stageColumns.length;

/** Index of each column inside a stage's row: `stageColumn.passes // 0`. */
export const stageColumn = Object.fromEntries(stageColumns.map((name, index) => [name, index])) as Readonly<
  Record<StageColumn, number>
>;

export const ledgerColumns = [...typeColumns, ...groupColumns, ...caseColumns] as const;

export type LedgerColumn = (typeof ledgerColumns)[number];

export const ledgerCount = ledgerColumns.length;

/** Index of each column inside a row: `ledgerColumn.openingBacklog // 0`. */
export const ledgerColumn = Object.fromEntries(ledgerColumns.map((name, index) => [name, index])) as Readonly<
  Record<LedgerColumn, number>
>;
