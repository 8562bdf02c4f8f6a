/** What is said of an imported file: how it was read, what was set aside, what it leaves open. */
import { pluralEn } from '../plural.ts';

const rows = (count: number) => `${count} ${pluralEn(count, 'row', 'rows')}`;

export const imports = {
  layouts: {
    avayaCmsInterval: 'Avaya CMS, split or skill by interval',
    avayaRaw: 'Avaya CMS, raw table',
    genesysCloudInterval: 'Genesys Cloud, queue by interval',
    amazonConnectHistorical: 'Amazon Connect, historical metrics',
    amazonConnectForecast: 'Amazon Connect, volumes for a forecast',
    ciscoUccx: 'Cisco UCCX, service queue activity',
    five9CallLog: 'Five9, call log',
    asteriskQueueLog: 'Asterisk, queue log',
    swyx: 'Swyx, call statistics',
    nice: 'NICE IEX, queue data',
    dailySummary: 'summary of answered and abandoned calls',
    bankCalls: 'volumes by interval',
    technionCalls: 'Technion bank, call by call',
    technionHalfHours: 'Technion bank, half-hours',
    table: 'a table of intervals',
    calls: 'a list of calls',
  },
  roles: {
    date: 'date',
    start: 'time',
    end: 'end of interval',
    length: 'length of interval',
    queue: 'queue',
    channel: 'channel',
    offered: 'contacts offered',
    answered: 'answered',
    abandoned: 'abandoned',
    answeredWithin: 'answered in time',
    serviceLevel: 'service level',
    agents: 'people on the line',
    answerWait: 'speed of answer (ASA)',
    abandonWait: 'mean wait of those who gave up',
    wait: 'mean wait, everybody',
    handleTime: 'handle time (AHT)',
    handleTimeSd: 'handle time, SD',
    talkTime: 'talk time',
    holdTime: 'hold time',
    afterWork: 'after-contact work',
    totalHandleTime: 'handle time, total',
    totalTalkTime: 'talk time, total',
    totalHoldTime: 'hold time, total',
    totalAfterWork: 'after-contact work, total',
    totalAnswerWait: 'wait of the answered, total',
    outcome: 'how the call ended',
    direction: 'direction of the call',
    agent: 'who answered',
    caller: 'who called',
    serviceStart: 'time of answer',
    none: 'leave out',
  },
  units: { s: 'seconds', ms: 'milliseconds', min: 'minutes', h: 'hours', d: 'days' },

  counted: {
    arrival: 'in the interval in which it came',
    answer: 'in the interval in which it was answered',
    end: 'in the interval in which it ended',
    unknown: 'in an interval that the export does not tell',
  },
  countedAll: (where: string) => `A contact is counted ${where}.`,
  countedApart: (offered: string, answered: string, handled: string) =>
    `A contact is offered ${offered}, answered ${answered}, and its handle time counted ${handled}.`,
  waitStarts: {
    queue: 'The wait begins when a contact joins the queue.',
    entry: 'The wait begins when a contact reaches the centre, menus included.',
    unknown: 'The export does not tell when the wait begins.',
  },

  read: (layout: string, sure: string) => `Recognised: ${layout} (${sure} sure).`,
  counts: (rowCount: string, days: number, contacts: string) =>
    `${rowCount} ${pluralEn(Number(rowCount), 'interval', 'intervals')}${days > 0 ? ` on ${days} ${pluralEn(days, 'day', 'days')}` : ''}, ${contacts} contacts.`,
  callCount: (count: string) => `${count} single calls.`,
  form: (encoding: string, delimiter: string) =>
    `Read as ${encoding}${delimiter && `, cells parted by ${delimiter}`}.`,
  delimiters: { '\t': 'tabs', ';': 'semicolons', '|': 'strokes', ',': 'commas' },
  columnsTitle: 'Columns',
  column: 'column',
  holds: 'holds',
  sure: 'sure',
  nameless: (number: number) => `column ${number}`,
  asidesTitle: 'Set aside',
  remarksTitle: 'To know',

  asides: {
    above: (count: number) => `${rows(count)} above the table`,
    totals: (count: number) => `${rows(count)} that ${pluralEn(count, 'sums', 'sum')} up others`,
    repeatedHeader: (count: number) => `the header once more, ${rows(count)}`,
    comment: (count: number) => `${rows(count)} of comment`,
    text: (count: number) => `${rows(count)} without a figure`,
    repeat: (count: number) =>
      `${rows(count)} that ${pluralEn(count, 'repeats', 'repeat')} another word for word`,
    otherRepeat: (count: number) => `${rows(count)} of a queue and time that stand there twice`,
    otherQueue: (count: number) => `${rows(count)} of other queues`,
    queuesTogether: (count: number) =>
      `${rows(count)} that ${pluralEn(count, 'sums', 'sum')} queues with rows of their own`,
    notOffered: (count: number) =>
      `${count} ${pluralEn(count, 'call', 'calls')} not offered to a queue (outgoing, or settled by a menu)`,
    event: (count: number) => `${count} ${pluralEn(count, 'event', 'events')} that say nothing of a contact`,
    unfinished: (count: number) =>
      `${count} ${pluralEn(count, 'call', 'calls')} still open when the log ends`,
    unreadable: (count: number) => `${rows(count)} that cannot be read`,
  },
  inLines: (lines: string) => `line ${lines}`,

  remarks: {
    offeredAdded: () => 'There is no column of contacts offered: answered and abandoned were added.',
    talkOnly: () => 'The handle time is talk alone; work after the contact is not in the export.',
    handleTimeAdded: () => 'The handle time was added up from talk, hold and after-contact work.',
    dateOrder: (value: string) =>
      `Dates are read with the ${value === 'mdy' ? 'month' : 'day'} first, as this system writes them.`,
    noDates: () => 'The rows have no dates.',
    dayAbove: (value: string) => `The date ${value} stands above the table.`,
    queueAbove: (value: string) => `The queue “${value}” stands above the table.`,
    usualWait: (value: string) =>
      `The service level is taken as within ${value} s, the system's usual wait; the file does not name it. Say another with --within.`,
    unknownWait: (value: string) =>
      `“${value}” does not name its acceptable wait, so contacts answered within 20 s stay empty. Say it with --within.`,
    levelDoesNotFit: () =>
      'A service level is no share of a whole number of contacts, so nothing was worked out from it there. Its rule may leave out early abandons.',
    levelRounded: () => 'Service levels are too rounded to tell the contacts behind them surely.',
    countsDisagree: () => 'Answered and abandoned do not add up to those offered.',
    headerDoubted: (value: string) =>
      `The cells under “${value}” are not what the header says; the column was left out.`,
    blankCounts: () => 'Some counts are blank and stay so.',
    carriedDown: () => 'Blank dates or queues were filled from the row above.',
    repeatedHour: (value: string) => `Clocks went back on ${value}: one hour comes twice, both are kept.`,
    missingDays: (value: string) => `There is nothing for ${value}.`,
    outOfOrder: () => 'A row stands before the time of the row above it.',
    afternoon: () =>
      'The clock has twelve hours and no AM or PM: rows behind noon are read as the afternoon.',
    gaps: () => 'Times within a day are missing; a plan takes them for times without contacts.',
    farFromOthers: (value: string) =>
      `A handle time of ${value} s is far from those of the other rows. Check it.`,
    raggedSettled: () =>
      'A row has a cell too many; its counts add up in one way only, and it is read that way.',
    serialDates: (value: string) =>
      `The numbers under “${value}” are dates or times as a spreadsheet keeps them, and are read so.`,
    agentsNotSummed: () => 'People of several queues may be the same ones, so they were not added up.',
    queuesInOneCell: (value: string) => `Rows of “${value}” count several queues together.`,
  },

  questions: {
    queue: (text: string) =>
      text === ''
        ? 'Several queues are in the file. Which one, or all together?'
        : `There is no one queue “${text}”. Which one, or all together?`,
    decimal: (text: string) => `What is “${text}”?`,
    dates: (text: string) => `Which day is ${text}?`,
    column: (text: string) => `Which column counts (${text})?`,
    unit: (text: string) => `What does ${text} count?`,
    total: (text: string) => `Is ${text} the time of one contact, or of all contacts of the row together?`,
    repeats: () => 'The same queue and time stand there twice with different figures. Which are true?',
    zone: () => 'Times are in UTC. In which time zone is the centre?',
    sheet: () => 'Several sheets hold a table. Which one?',
  },
  /** How a choice is shown; `reading` is what the cell would then say. */
  choices: {
    queue: (value: string, reading: string) => `${value} (${reading} contacts)`,
    decimal: (_: string, reading: string) => reading,
    dates: (_: string, reading: string) => reading,
    column: (_: string, reading: string) => reading,
    unit: (_: string, reading: string) => reading,
    total: (value: string, reading: string) =>
      value.includes('=total') ? `of all together: ${reading}` : `of one contact: ${reading}`,
    repeats: (value: string, reading: string) =>
      `${{ first: 'the first', last: 'the last', sum: 'both together' }[value]} (${reading})`,
    zone: (value: string) => value,
    sheet: (value: string) => value,
  },
  allTogether: 'all together',
  answerWith: (flags: string) => `answer with ${flags}`,
};

/** Problems of the command line with an import. */
export const importProblems = {
  notDatesOrder: () => 'is no order of dates; write dmy, mdy or ymd',
  notMeaning: (known: string) =>
    `says no column; write 'HEADER=ROLE' or 'HEADER=ROLE/min' with one of ${known}`,
  unknownHeader: (known: string) => `names no column of the file; there are: ${known}`,
  notZone: () => 'is no time zone; write one such as Europe/Warsaw',
  queueOrSum: () => 'does not go with --queue; leave one out',
  csvOrJson: () => 'does not go with --json; leave one out',
};
