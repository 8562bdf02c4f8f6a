/**
 * The clocks of cases: all time (calendar), or the opening hours of the calendar (business), which stand still from
 * closing to the next opening. A term that ends with the last second of opening ends, on the business clock, at the
 * next opening: until then it is not exceeded.
 */
import type { Session } from '../../scenario/index.ts';
import type { CasePlan } from '../plan/case-plan.ts';
import type { Centre } from './centre.ts';

/** Now, seconds from the first day's midnight. */
export function instantNow({ plan, session, clock }: Centre): number {
  return plan.sessions[session]!.opens + clock.now;
}

/** Reading of a case's clock at an instant of this session or of the closed time before or after it. */
export function readCaseClock({ plan, session, openBefore }: Centre, kind: CasePlan, at: number): number {
  if (!kind.businessClock) return at;
  const { opens, closes } = plan.sessions[session]!;
  return openBefore[session]! + Math.min(Math.max(0, at - opens), closes - opens);
}

/** When a case's clock will pass a reading, from this session on; Infinity when the run is over by then. */
export function instantOf({ plan, session, openBefore }: Centre, kind: CasePlan, reading: number): number {
  if (!kind.businessClock || reading === Number.POSITIVE_INFINITY) return reading;
  for (let s = session; s < plan.sessions.length; s++) {
    const { opens, closes }: Session = plan.sessions[s]!;
    const into = reading - openBefore[s]!;
    if (into < closes - opens) return opens + Math.max(0, into);
  }
  return Number.POSITIVE_INFINITY;
}
