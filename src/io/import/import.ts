/**
 * What reading an export comes to. Nothing is lost on the way: a row is read, or set aside with its reason, or
 * complained about; and where the file leaves open what a number is, a question says so instead of a guess.
 */
import type { Delimiter } from '../cells.ts';
import type { Attribution, LayoutId, WaitStart } from '../layouts/index.ts';
import type { DecimalSign } from '../number.ts';
import type { TableIssue } from '../table-issue.ts';
import type { Encoding } from '../text/decode.ts';
import type { DateOrder } from '../text/stamp.ts';
import type { Meaning, Role, TimeUnit } from './roles.ts';

/** What the person who owns the file says about it; every part answers one kind of question. */
export interface ImportOptions {
  /** Name of the queue to take; see Import.queues. */
  readonly queue?: string;
  /** Take all queues together. */
  readonly sum?: boolean;
  readonly decimal?: DecimalSign;
  /** The decimal sign of single columns, by header. */
  readonly decimals?: Readonly<Record<string, DecimalSign>>;
  readonly dates?: DateOrder;
  /** What columns hold, by header (`#3` for the third of a table without one). */
  readonly columns?: Readonly<Record<string, Meaning>>;
  /** Rows of the same queue and time: take the first, the last, or all of them together. */
  readonly repeats?: 'first' | 'last' | 'sum';
  /** Zone of the clock that the rows are wanted in, for files in UTC: `Europe/Warsaw`. */
  readonly zone?: string;
  /** Sheet of a workbook to read. */
  readonly sheet?: string;
  /** Acceptable wait behind a service level whose header does not name it, seconds. */
  readonly within?: number;
  /** Cells that were mended: what they say instead. */
  readonly mends?: readonly Mend[];
  /** Set rows aside that cannot be read, instead of leaving the file as it is. */
  readonly skipUnreadable?: boolean;
}

/** A cell and what it is to say. */
export interface Mend {
  /** Line of the file. */
  readonly line: number;
  /** Index of the column. */
  readonly index: number;
  readonly text: string;
}

/** One interval of one queue (or of the chosen ones together). Null: the export does not say. */
export interface ImportRow {
  /** Line of the file on which the row (or its first part) stands. */
  readonly line: number;
  readonly queue: string;
  /** `yyyy-mm-dd`. */
  readonly date: string | null;
  /** Seconds after midnight; null in a table of days. */
  readonly start: number | null;
  /** The second pass of the hour that comes twice when clocks go back. */
  readonly isRepeatedHour?: true;
  readonly offered: number | null;
  readonly answered: number | null;
  readonly abandoned: number | null;
  /** Contacts answered within `Import.acceptableWait`. */
  readonly answeredWithin: number | null;
  /** Mean wait of the answered, seconds. */
  readonly answerWait: number | null;
  /** Mean wait of those who gave up, seconds. */
  readonly abandonWait: number | null;
  /** Mean wait of everybody, seconds. */
  readonly wait: number | null;
  /** Mean handle time, seconds: talk, hold and after-contact work, as far as the export has them. */
  readonly handleTime: number | null;
  readonly handleTimeSd: number | null;
  /** People on the line. */
  readonly agents: number | null;
}

/** One contact, from exports that list them. */
export interface CallRecord {
  readonly line: number;
  readonly queue: string;
  /** `yyyy-mm-dd`; null where the export has none. */
  readonly date: string | null;
  /** When the wait began, seconds after midnight of `date`. */
  readonly arrival: number;
  readonly outcome: 'answered' | 'abandoned' | 'left';
  /** Seconds waited until the answer, or until it gave up or left; null where the export does not say. */
  readonly wait: number | null;
  /** Seconds after midnight of `date` (past 86,400 on the next day). */
  readonly serviceStart: number | null;
  /** Seconds; null unless answered. */
  readonly handleTime: number | null;
  /** Who answered; empty where nobody did, or the export does not say. */
  readonly agent: string;
  /** Who called: a number or an account; empty where the export does not say. */
  readonly caller: string;
}

export interface QueueFound {
  readonly name: string;
  readonly rows: number;
  /** Contacts offered, as far as they are told. */
  readonly offered: number;
}

export interface ColumnFound {
  readonly index: number;
  /** As it stands; empty where there is none. */
  readonly header: string;
  /** The name by which a person says what it holds: its header, or `#5` without one, or where an earlier column has the same. */
  readonly key: string;
  readonly role: Role;
  readonly unit?: TimeUnit;
  /** Sign before the fraction, where the column has one or was said to. */
  readonly decimal?: DecimalSign;
  readonly toldBy: 'layout' | 'header' | 'shape' | 'person';
  /** 0..1. */
  readonly confidence: number;
}

/** Rows that were not taken, by reason. */
export interface Aside {
  readonly reason: AsideReason;
  /** Lines of the file. */
  readonly lines: readonly number[];
  /** The first of them as it stands. */
  readonly example: string;
}

export type AsideReason =
  /** Above the header. */
  | 'above'
  /** Sums up others. */
  | 'totals'
  | 'repeatedHeader'
  | 'comment'
  /** Holds no figure. */
  | 'text'
  /** Says the same as a row before. */
  | 'repeat'
  /** Left out because another row of the same queue and time was to be taken. */
  | 'otherRepeat'
  /** Of another queue than the one asked for. */
  | 'otherQueue'
  /** Sums queues that have rows of their own. */
  | 'queuesTogether'
  /** A call that was not offered to a queue: outgoing, or settled by the menu. */
  | 'notOffered'
  /** An event that says nothing of a contact. */
  | 'event'
  /** Not known how it ended. */
  | 'unfinished'
  /** Could not be read, and was to be left out. */
  | 'unreadable';

/** What the person should know about the numbers, though nothing is asked. */
export interface Remark {
  readonly code: RemarkCode;
  /** Lines concerned; empty for the file as a whole. */
  readonly lines: readonly number[];
  /** A column, a date, a number of seconds: what the sentence names. */
  readonly value: string;
}

export type RemarkCode =
  /** Offered is answered and abandoned together, there being no column of it. */
  | 'offeredAdded'
  /** The handle time is talk (and hold) alone. */
  | 'talkOnly'
  /** The handle time was put together from its parts. */
  | 'handleTimeAdded'
  /** Day and month as the system or its clock has them. */
  | 'dateOrder'
  | 'noDates'
  /** The day, or the queue, stands above the rows. */
  | 'dayAbove'
  | 'queueAbove'
  /** The acceptable wait is the usual one; the file does not name it. */
  | 'usualWait'
  /** The file does not name the acceptable wait of its service level. */
  | 'unknownWait'
  /** The service level is no share of a whole number of the contacts. */
  | 'levelDoesNotFit'
  /** Its figures are too rounded to count the contacts behind them surely. */
  | 'levelRounded'
  /** More answered and abandoned than offered, or fewer in a file where they agree. */
  | 'countsDisagree'
  /** A header that the cells below do not bear out. */
  | 'headerDoubted'
  | 'blankCounts'
  | 'carriedDown'
  | 'repeatedHour'
  /** Days between the first and the last that the file leaves out. */
  | 'missingDays'
  | 'outOfOrder'
  /** A clock of twelve hours without AM and PM: what stands behind the fall is the afternoon. */
  | 'afternoon'
  /** Times within a day that have no row. */
  | 'gaps'
  /** A mean handle time ten times as long or as short as the usual one. */
  | 'farFromOthers'
  /** A row with a cell too many, whose counts add up in one way only. */
  | 'raggedSettled'
  /** Numbers that count days, as a spreadsheet keeps dates, read as such. */
  | 'serialDates'
  | 'agentsNotSummed'
  /** One row counts several queues. */
  | 'queuesInOneCell';

/** Something that the file leaves open and that changes numbers. */
export interface Question {
  readonly code: QuestionCode;
  /** Header of the column it is about; empty for the file as a whole. */
  readonly column: string;
  /** The cell that raised it. */
  readonly text: string;
  readonly lines: readonly number[];
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** What ImportOptions takes for it. */
  readonly value: string;
  /** What the cell (or the file) would then say. */
  readonly reading: string;
}

export type QuestionCode =
  /** Several queues: which, or all together? → queue, sum */
  | 'queue'
  /** `1.234`: one and a bit, or a thousand? → decimal, decimals */
  | 'decimal'
  /** `3/4/2026`: March or April? → dates */
  | 'dates'
  /** Two columns for the same figure: which? → columns */
  | 'column'
  /** A time of one contact, or the sum over those of the row? → columns */
  | 'total'
  /** A plain number that is no likely number of seconds → columns (with a unit) */
  | 'unit'
  /** The same queue and time twice with different figures → repeats */
  | 'repeats'
  /** Times are UTC: which clock are they wanted in? → zone */
  | 'zone'
  /** Several sheets of a workbook hold a table → sheet */
  | 'sheet';

/** How the bytes were read. */
export interface FileForm {
  readonly encoding: Encoding | 'text' | 'xlsx';
  readonly byteOrderMark: boolean;
  readonly delimiter: Delimiter | undefined;
  /** Line of the header; 0 where there is none. */
  readonly headerLine: number;
  /** Name of the sheet, of a workbook. */
  readonly sheet?: string;
}

/** Everything an export says. */
export interface Import {
  readonly layout: LayoutId;
  /** 0..1: how sure the layout and the columns in use are. */
  readonly confidence: number;
  readonly form: FileForm;
  readonly attribution: Attribution;
  readonly waitStarts: WaitStart;
  /** Seconds; 86,400 for a table of days; undefined where one row cannot tell. */
  readonly intervalLength: number | undefined;
  /** Wait behind answeredWithin, seconds; null where nothing says it. */
  readonly acceptableWait: number | null;
  readonly queues: readonly QueueFound[];
  readonly columns: readonly ColumnFound[];
  /** The first rows below the header as they stand. */
  readonly sample: readonly (readonly string[])[];
  /** In the order of time (rows without a date in the order of the file). */
  readonly rows: readonly ImportRow[];
  /** Only from exports that list contacts or what happened to them; of the chosen queues, in order of arrival. */
  readonly calls?: readonly CallRecord[];
  readonly asides: readonly Aside[];
  readonly remarks: readonly Remark[];
  /** Unanswered; while there are any, `rows` are a preview under the likeliest answers. */
  readonly questions: readonly Question[];
  /** Cells that cannot be read, by row and column; their rows are not among `rows`. */
  readonly issues: readonly TableIssue[];
}
