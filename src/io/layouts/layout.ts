/**
 * What one system's export is: how to know it, what its columns mean, and how it counts. A layout is data;
 * what all of them share is done by src/io/import.
 */

import type { Meaning } from '../import/roles.ts';
import type { DecimalSign } from '../number.ts';
import type { DateOrder } from '../text/stamp.ts';

export type LayoutId =
  | 'avayaCmsInterval'
  | 'avayaRaw'
  | 'genesysCloudInterval'
  | 'amazonConnectHistorical'
  | 'amazonConnectForecast'
  | 'ciscoUccx'
  | 'five9CallLog'
  | 'asteriskQueueLog'
  | 'swyx'
  | 'nice'
  | 'dailySummary'
  | 'bankCalls'
  | 'technionCalls'
  | 'technionHalfHours'
  | 'table'
  | 'calls';

/**
 * The interval in which a contact is counted: that of its arrival, of its answer, or of its end. Systems mix
 * them: what arrived at 09:58 and was answered at 10:01 may be offered before and answered after ten.
 */
export type Counted = 'arrival' | 'answer' | 'end' | 'unknown';

export interface Attribution {
  readonly offered: Counted;
  readonly answered: Counted;
  readonly abandoned: Counted;
  readonly handleTime: Counted;
}

/** When the wait that the export prints begins: as the contact joins the queue, as it reaches the centre (menus included), or nobody says. */
export type WaitStart = 'queue' | 'entry' | 'unknown';

export interface Layout {
  readonly id: LayoutId;
  /** A row is an interval, a call, or something that happened to a call. */
  readonly rows: 'intervals' | 'calls' | 'events';
  /** Headers that all have to be there, as normalHeader writes them; none for what is told otherwise. */
  readonly required: readonly string[];
  /** No other header may stand beside those. */
  readonly alone?: true;
  /** What the columns mean, by normalHeader; a column not named here is not used. Absent: by the words of the header. */
  readonly columns?: Readonly<Record<string, Meaning>>;
  readonly attribution: Attribution;
  readonly waitStarts: WaitStart;
  /** A blank count is 0 and a blank mean that of no contact; else a blank says nothing. */
  readonly blankIsZero?: true;
  /** The sign before the fraction that the system always prints. */
  readonly decimal?: DecimalSign;
  /** The order of dates, where both readings are possible. */
  readonly dates?: DateOrder;
  /** Acceptable wait of the service level when nothing in the file names it, seconds. */
  readonly acceptableWait?: number;
  /** The day stands above the table only. */
  readonly dayAbove?: true;
  /** Times are UTC though nothing says so. */
  readonly utc?: true;
}

const all = (counted: Counted): Attribution => ({
  offered: counted,
  answered: counted,
  abandoned: counted,
  handleTime: counted,
});

export const countedAtArrival = all('arrival');
export const countedAtEnd = all('end');
export const countedSomewhere = all('unknown');
