/**
 * What a centre's past says: its days, interval by interval with what came of the contacts, and the single calls
 * where an export has them. Everything that is calibrated or held against a simulation starts from here, whichever
 * system the figures came from.
 *
 * Intervals are complete: all of every day from its opening to its closing, in order, so that they stand in the
 * places of the intervals of a scenario's calendar. Null means that the export does not say (or that nobody was
 * there to be measured: the wait of no contact).
 *
 * Contacts belong to the interval in which they *arrived*, unless `counting` says that the export counts them where
 * they were answered or ended. Waits begin where contacts join the line, unless it says that the time before
 * (menus, announcements) is inside.
 */

export interface History {
  /** Seconds. */
  readonly intervalLength: number;
  readonly days: readonly HistoryDay[];
  readonly intervals: readonly RecordedInterval[];
  /** Single calls in order of arrival; null where there are intervals alone. */
  readonly calls: readonly RecordedCall[] | null;
  /** People on the line from each instant on, where calls tell it; else those of the intervals hold. */
  readonly staffSteps: readonly StaffStep[] | null;
  /** Wait within which `answeredWithin` counts, seconds; null where nobody counted. */
  readonly acceptableWait: number | null;
  readonly counting: Counting;
}

export interface HistoryDay {
  /** `yyyy-mm-dd`, absent in tables without dates. */
  readonly date?: string;
  /** First opening and last closing, seconds after the day's midnight. */
  readonly opens: number;
  readonly closes: number;
}

/** So many people on the line from an instant of a day on; nobody before the first. */
export interface StaffStep {
  /** Place of the day in `days`. */
  readonly day: number;
  /** Seconds after the day's midnight. */
  readonly from: number;
  readonly agents: number;
}

/** How an export attributes a contact to an interval, and from where it counts the wait. */
export interface Counting {
  /** Contacts that came: by interval of arrival, or later, where they were answered or ended. */
  readonly offered: 'arrival' | 'later';
  /** Those answered and those who gave up. */
  readonly outcome: 'arrival' | 'later';
  /** Waits begin in the line, or at the entry of the centre, menus and announcements included. */
  readonly waitFrom: 'queue' | 'entry';
}

export interface RecordedInterval {
  /** Place of the day in `days`. */
  readonly day: number;
  /** Seconds after the day's midnight. */
  readonly start: number;
  readonly offered: number;
  readonly answered: number | null;
  readonly abandoned: number | null;
  /** Seconds waited by everybody, and by those who were answered. */
  readonly waited: number | null;
  readonly waitAnswered: number | null;
  /** Answered within the acceptable wait. */
  readonly answeredWithin: number | null;
  /** Mean and standard deviation of a handled contact, seconds. */
  readonly handleTime: number | null;
  readonly handleTimeSd: number | null;
  /** People on the line, fractional where somebody was there for part of the interval. */
  readonly agents: number | null;
}

export interface RecordedCall {
  /** Place of the day in `days`. */
  readonly day: number;
  /** When it joined the line, seconds after the day's midnight. */
  readonly arrival: number;
  /** Seconds until it was answered or gave up. */
  readonly wait: number;
  readonly answered: boolean;
  /** Who answered; null where nobody did or the export does not say. */
  readonly agent: string | null;
  /** When work on it began, seconds after the day's midnight; null without an answer. */
  readonly began: number | null;
  /** Seconds of work; null without an answer. */
  readonly handleTime: number | null;
  /** What it was about, or the queue it came through; empty where there is one only. */
  readonly type: string;
  /** Number or account of the caller, where the export has it. */
  readonly caller: string | null;
}
