/**
 * What customers do besides asking once: they try again, come back unsolved, change the channel, help
 * themselves, hear an announcement, come when nobody is there.
 */
import type { Distribution } from '../random/distribution.ts';

/** Another type that part of the customers turn to. */
export interface Move {
  /** Id of the type. */
  readonly type: string;
  /** Share that turns to it, 0..1; the others stay with the channel they used. */
  readonly share: number;
}

export interface Redial {
  /** Share that tries again after giving up, 0..1. */
  readonly afterAbandon?: number;
  /** Share that tries again after being blocked, 0..1. */
  readonly afterBlock?: number;
  /** Time until the next try. */
  readonly delay: Distribution;
  /** Most attempts of one customer, the first included; absent: no limit. */
  readonly attempts?: number;
  /** Who tries elsewhere instead. */
  readonly move?: Move;
}

/**
 * First-contact resolution: what is not solved comes back. A skill may have an FCR of its own, which replaces
 * the type's for contacts that group answers.
 */
export interface RepeatContacts {
  /** Share of answered contacts that solve the issue, 0..1. */
  readonly fcr: number;
  /**
   * `measured` (default): FCR was read off the repeats, so 1 − fcr come back. `surveyed`: customers were asked, and
   * `comeback` of those unsolved come back; the others stay unsolved.
   */
  readonly basis?: 'measured' | 'surveyed';
  /** With `surveyed`: share of the unsolved that come back, 0..1. Default 1. */
  readonly comeback?: number;
  /** Time until they do. Default: anywhere in the next 7 days, all times alike. */
  readonly delay?: Distribution;
  /** Who comes back through another channel. */
  readonly move?: Move;
}

/** Something the centre owes after an answered contact: a contact of another type, due after a while. */
export interface FollowUp {
  /** Share of answered contacts that leave it, 0..1. */
  readonly share: number;
  /** Id of the type it is worked as. */
  readonly type: string;
  /** Time until it is due to be worked. */
  readonly delay: Distribution;
}

/** Customers asked afterwards, without an agent; a low score is followed up. */
export interface Survey {
  readonly by?: 'sms' | 'email' | 'call';
  /** Share of answered contacts that are asked, 0..1. Default 1. */
  readonly asked?: number;
  /** Share of those asked that answer, 0..1. */
  readonly answered: number;
  /** Share of the answers with a low score, 0..1. */
  readonly low: number;
  /** What a low score leaves to do. */
  readonly followUp?: { readonly type: string; readonly delay: Distribution };
}

/** Handed on to another type: the same issue, a wait and a service level of its own. */
export interface Transfer {
  /** Share of answered contacts, 0..1. */
  readonly share: number;
  /** Id of the type it goes to. */
  readonly type: string;
  /** `cold` (default): queues again. `warm`: the first agent is held until the second answers. */
  readonly kind?: 'cold' | 'warm';
}

/** An IVR, a knowledge base or a bot before the queue. */
export interface SelfService {
  /** Share of contacts it settles, 0..1. */
  readonly contained: number;
  /** Time customers spend in it, settled or not. */
  readonly time: Distribution;
  /** Share of those settled that ask for a person after all, at the end of that time, 0..1. Default 0. */
  readonly bounce?: number;
  /**
   * Mean handle time of the contacts it settles, seconds, had a person answered them. The type's mean is that of
   * all; what remains is harder: (mean − contained · easy) / (1 − contained). Default: the same mean.
   */
  readonly easyHandleTime?: number;
}

/** How a wait is estimated: for announcements and for callbacks. */
export type WaitEstimator =
  /** Contacts ahead × mean handle time / people of the groups that answer the type. */
  | 'position'
  /** The wait of the contact of the type that was last answered. */
  | 'lastToEnter'
  /** The wait so far of whoever is first in line. */
  | 'headOfLine';

/** Customers who have to wait are told how long. */
export interface Announcement {
  /** Default `position`. */
  readonly estimator?: WaitEstimator;
  /** What is said, relative to the estimate. Default 1. */
  readonly factor?: number;
  /** Longest announced wait a customer puts up with: who hears more leaves at once. Absent: nobody does. */
  readonly tolerance?: Distribution;
  /** Once the announced wait has passed, what patience is left is multiplied by this, ≥ 0. Default 1. */
  readonly patienceAfter?: number;
  /** An announced wait is kept when the real one is at most this much longer, seconds. Default 0. */
  readonly window?: number;
}

/** Those who come while the type is closed: shares, together at most 1; the rest is lost. */
export interface AfterHours {
  /** Settled by the notice or by self-service. */
  readonly settled?: number;
  /** Try again after the next opening. */
  readonly retry?: { readonly share: number; readonly delay: Distribution };
  /** Turn to another channel at once. */
  readonly move?: Move;
  /** Leave a request to be called at the next opening; needs `callback`. */
  readonly callback?: number;
}

/** Someone who gives up without closing the window: assigned in turn all the same, holds a session, says nothing. */
export interface SilentAbandonment {
  /** Share of those who give up, 0..1. */
  readonly share: number;
  /** How long the agent's session stays taken, seconds. */
  readonly timeOut: number;
}

/** Slow replies create contacts: whoever has waited too long asks after it. The first contact stays in line. */
export interface Chaser {
  /** Share of customers who would ask, 0..1. */
  readonly share: number;
  /** Id of the type they ask through, such as calls. */
  readonly type: string;
  /** How long they wait for a reply before they do, all hours counted. */
  readonly after: Distribution;
}

/** Items that wait when the run begins. */
export interface OpeningBacklog {
  /** How many, whole. */
  readonly items: number;
  /** How old they are, on the clock of the type's target. Default: all came at this very moment. */
  readonly age?: Distribution;
}
