/**
 * The three kinds of work that channels fall into, and the wait that is usual to promise on each.
 *
 * Service levels people start with: 80 % in 20 s on the phone, in 40 s for chat and SMS, in 20 min on social
 * media; 95 % of e-mails in 4 h. In person 10 min and back office a day are examples of ours.
 */
import type { Channel } from './contact-type.ts';

/** One contact an agent; several sessions an agent; or work that waits for hours. */
export type Work = 'live' | 'concurrent' | 'deferred';

const works: Readonly<Record<Channel, Work>> = {
  phone: 'live',
  inPerson: 'live',
  chat: 'concurrent',
  sms: 'concurrent',
  social: 'concurrent',
  email: 'deferred',
  webForm: 'deferred',
  backOffice: 'deferred',
  outbound: 'deferred',
};

/** How contacts of a channel are worked. `workOf('chat') // 'concurrent'` */
export function workOf(channel: Channel): Work {
  return works[channel];
}

/** Wait within which an answer counts where a type has no service-level target, seconds. */
export const usualWait: Readonly<Record<Channel, number>> = {
  phone: 20,
  inPerson: 600,
  chat: 40,
  sms: 40,
  social: 1200,
  email: 4 * 3600,
  webForm: 4 * 3600,
  backOffice: 24 * 3600,
  outbound: 4 * 3600,
};
