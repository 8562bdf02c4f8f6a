/**
 * Cases: what one contact cannot settle. A case runs through stages, front office, back office, partner,
 * reply, and is promised by an end-to-end deadline.
 *
 * A stage is either work of a team (a contact of some type, which has people, a handle time and targets of its
 * own) or a wait for somebody outside. From a stage the case goes on to others with given shares; what is left of
 * 1 ends it. Loops are rework; after `mostPasses` stages a case ends where it is.
 */
import type { Distribution } from '../random/distribution.ts';

export interface CaseKind {
  /** Stable id; results are keyed by it. */
  readonly id: string;
  readonly name?: string;
  /** Answered contacts that open one. */
  readonly opens: readonly { readonly type: string; readonly share: number }[];
  /** The stages; a case begins with the first. */
  readonly stages: readonly CaseStage[];
  /** Share of cases to be closed within so long, on the case's clock. */
  readonly target?: CaseTarget;
  /** Customers who ask how far it is. */
  readonly status?: StatusContacts;
  /** Customers are told before they ask. */
  readonly notice?: ProactiveNotice;
  /** Most stages a case goes through, 1 to 20 times the number of stages. Default 20. */
  readonly mostPasses?: number;
}

export interface CaseTarget {
  readonly share: number;
  /** End-to-end term, seconds. */
  readonly within: number;
  /** `business`: opening hours of the calendar count; `calendar` (default): all time does. */
  readonly clock?: 'business' | 'calendar';
}

export type CaseStage = WorkStage | WaitStage;

export interface StageBase {
  /** Id within the case. */
  readonly id: string;
  readonly name?: string;
  /** Budget of the stage, seconds: past it the stage is late, and the first late stage is what broke the term. */
  readonly within?: number;
  /** Where the case goes next; shares together at most 1, the rest ends it. Absent: the end. */
  readonly next?: readonly { readonly stage: string; readonly share: number }[];
}

export interface WorkStage extends StageBase {
  /** Id of the contact type it is worked as. */
  readonly type: string;
}

export interface WaitStage extends StageBase {
  /** Wait for somebody outside. */
  readonly wait: Distribution;
  /** Does the case's clock run on (default) or stop meanwhile; both times are reported. */
  readonly clock?: 'runs' | 'stops';
}

/** "Where is my case?": contacts at random moments while a case is open. */
export interface StatusContacts {
  /** Id of the contact type. */
  readonly type: string;
  /** Contacts per open case and day (24 h) before the promised date. */
  readonly perDay: number;
  /** Times as many once the promised date has passed. Default 1. */
  readonly lateFactor?: number;
}

export interface ProactiveNotice {
  /** Sent when this share of the term has passed, 0..1. */
  readonly at: number;
  /** Id of the contact type the notice is worked as; absent: sent without an agent. */
  readonly type?: string;
  /** Share of later status contacts it makes needless, 0..1. */
  readonly reduces: number;
  /** Moves the promised date, once, by so many seconds. Default 0. */
  readonly moves?: number;
}
