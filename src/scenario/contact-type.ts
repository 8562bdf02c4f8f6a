/**
 * Who asks: one kind of contact, how it comes, how long it takes, what it puts up with, what follows it.
 *
 * Channels fall into three kinds of work. *Live* (phone, in person): one contact an agent. *Concurrent* (chat,
 * SMS, social): an agent holds several sessions. *Deferred* (e-mail, web form, back office, outbound): waits
 * for hours rather than minutes, nobody abandons, the clock stops when the reply is sent.
 */
import type { Distribution } from '../random/distribution.ts';
import type { Callback } from './callback-settings.ts';
import type {
  AfterHours,
  Announcement,
  Chaser,
  FollowUp,
  OpeningBacklog,
  Redial,
  RepeatContacts,
  SelfService,
  SilentAbandonment,
  Survey,
  Transfer,
} from './customers.ts';
import type { Target } from './targets.ts';
import type { Volume } from './volume.ts';

/** How a contact reaches the centre; decides how it is worked. */
export type Channel =
  | 'phone'
  | 'inPerson'
  | 'chat'
  | 'sms'
  | 'social'
  | 'email'
  | 'webForm'
  | 'backOffice'
  | 'outbound';

export interface ContactType {
  /** Stable id, letters, digits, - and _; results are keyed by it. */
  readonly id: string;
  readonly name?: string;
  readonly channel: Channel;
  /** Tier of the customer, such as "premium"; a label. */
  readonly tier?: string;
  /** What the contact is about; a label. */
  readonly reason?: string;
  readonly volume: Volume;
  /** When the type is open: customers reach it, its business clock runs. Absent: all hours of the calendar. */
  readonly hours?: readonly Hours[];
  /**
   * When contacts are accepted: in the type's `hours` only (default of live and concurrent channels), or `always`
   * in all hours of the calendar (default of deferred ones).
   */
  readonly accepts?: 'hours' | 'always';
  /** What becomes of those who come while the type is closed. Absent: they are lost. */
  readonly afterHours?: AfterHours;
  /** Talk, hold and after-contact work together. */
  readonly handleTime: HandleTime;
  /** How long a contact waits before it gives up; absent: for ever. */
  readonly patience?: Distribution;
  /** Share that leaves at once when it would have to wait, 0..1. */
  readonly balking?: number;
  /** Chat, SMS and social: some who give up are not seen to leave. */
  readonly silent?: SilentAbandonment;
  /** Most contacts of this type in service and waiting together; one more is blocked. */
  readonly lines?: number;
  /** What waiting customers are told, and how they take it. */
  readonly announcement?: Announcement;
  /** Part of the contacts is settled before anybody is asked for. */
  readonly selfService?: SelfService;
  /** With volumes on the basis `offered` redials are inside the counts, which are then solved back to fresh ones. */
  readonly redial?: Redial;
  readonly callback?: Callback;
  /** Handed on to another type at the end of handling; shares of all that are answered, together at most 1. */
  readonly transfers?: readonly Transfer[];
  /** Unsolved issues come back. */
  readonly repeat?: RepeatContacts;
  /** Something the centre owes after the contact. */
  readonly followUps?: readonly FollowUp[];
  readonly survey?: Survey;
  /** Customers who ask after a reply that does not come. Deferred work only. */
  readonly chaser?: Chaser;
  /** Items that wait already when the run begins. Deferred work only. */
  readonly backlog?: OpeningBacklog;
  /** The promises to keep; several service levels may differ in `within`, anything else stands once. */
  readonly targets?: readonly Target[];
  /** An abandonment before this wait is a "short" one, seconds. Default 5. */
  readonly shortAbandon?: number;
  /**
   * What happens to a waiting contact at closing: `serve` keeps the last positive count until the line is
   * empty (default of live and concurrent channels), `flush` sends it away, `carry` keeps it for the next opening
   * (default of deferred work, and for it alone).
   */
  readonly closing?: 'serve' | 'flush' | 'carry';
  /**
   * Work on the type stops at once when a contact that the agent ranks better finds nobody free, and is resumed
   * where it stopped. Default false. Not for concurrent channels.
   */
  readonly interruptible?: boolean;
}

/** Hours of one or more days. */
export interface Hours {
  /** Seconds after the day's midnight, inside the day's hours in the calendar. */
  readonly opens: number;
  readonly closes: number;
  /** Days it is about: their places in `calendar.days`, the first is 0. Absent: all. */
  readonly days?: readonly number[];
}

export type HandleTime = Distribution & {
  /** Mean and SD that differ by interval of arrival; null keeps the law's own. For laws with mean (and sd). */
  readonly perInterval?: {
    readonly mean: readonly (number | null)[];
    readonly sd?: readonly (number | null)[];
  };
  /**
   * Concurrent channels: the times were measured while agents held this many sessions on average, ≥ 1, and are
   * converted by r(c)/c of the group preferred, linear between whole numbers. Default 1: times of an agent with
   * one session.
   */
  readonly atConcurrency?: number;
  /**
   * Live channels: the last share of every handle time is after-contact work, 0..1. The customer has gone by then, the
   * agent has not. It divides handle time and changes no measure; a floor shows it. Default 0: not told apart.
   */
  readonly afterContactWork?: number;
};
