/**
 * Callback settings. Each kind knows some keys and not others (MODEL §5): a change of kind takes away what the new
 * one does not know, and brings what it needs with usual figures.
 */
import {
  type Callback,
  type CallbackKind,
  type CallbackOffer,
  type CallbackSlots,
  exampleCallback,
  type RisingAcceptance,
  type Scenario,
} from '../../src/scenario/index.ts';
import { editType } from './edits.ts';
import { withParts } from './parts.ts';

export const callbackKinds: readonly CallbackKind[] = ['keepPlace', 'asap', 'fixedDelay', 'slot', 'request'];

/** Slots of half an hour, five promises in each, from the next hour on. */
export const exampleSlots: CallbackSlots = { length: 1800, capacity: 5, from: 3600, choice: 8 };
/** A fixed delay, and how soon a request is promised: an hour. */
export const exampleDelay = 3600;
/** A fifth accepts whatever is said, and a twentieth more for each minute announced, up to 80 %. */
export const exampleRising: RisingAcceptance = { share: 0.2, perMinute: 0.05, most: 0.8 };

/** Whether a kind is offered to those who wait. A request is made by the customer. */
export function isOffered(kind: CallbackKind): boolean {
  return kind !== 'request';
}

export function hasDelay(kind: CallbackKind): boolean {
  return kind === 'fixedDelay' || kind === 'request';
}

/** When callbacks of a scenario get their turn, said or not. */
export function turnOf({ kind, turn }: Callback): 'place' | 'before' | 'after' {
  return turn ?? (kind === 'keepPlace' ? 'place' : 'before');
}

export function withKind(before: Callback, kind: CallbackKind): Callback {
  const { offer, acceptance, delay, slots, turn, holdsLine, reserve, ...kept } = before;
  const inLine = kind === 'keepPlace' && (turn === undefined || turn === 'place');
  return {
    ...kept,
    kind,
    ...(isOffered(kind) && {
      offer: offer ?? exampleCallback.offer!,
      acceptance: acceptance ?? exampleCallback.acceptance!,
    }),
    ...(hasDelay(kind) && { delay: delay ?? exampleDelay }),
    ...(kind === 'slot' && { slots: slots ?? exampleSlots }),
    ...(turn !== undefined && (kind === 'keepPlace' || turn !== 'place') && { turn }),
    ...(holdsLine !== undefined && kind === 'keepPlace' && { holdsLine }),
    ...(reserve !== undefined && !inLine && { reserve }),
  };
}

function edit(scenario: Scenario, typeId: string, change: (callback: Callback) => Callback): Scenario {
  return editType(scenario, typeId, (type) =>
    type.callback ? { ...type, callback: change(type.callback) } : type,
  );
}

export function setKind(scenario: Scenario, typeId: string, kind: CallbackKind): Scenario {
  return edit(scenario, typeId, (callback) => withKind(callback, kind));
}

/** Parts of the settings; those that are undefined go, and the format's default holds. */
export function setCallbackParts(
  scenario: Scenario,
  typeId: string,
  change: { readonly [K in keyof Omit<Callback, 'kind'>]?: Callback[K] | undefined },
): Scenario {
  return edit(scenario, typeId, (callback) => {
    const next = withParts(callback, change);
    return turnOf(next) === 'place' ? withParts(next, { reserve: undefined }) : next;
  });
}

/** By the wait, or by the length of the line; when it is asked and when it is off stay. */
export function setOfferRule(
  scenario: Scenario,
  typeId: string,
  rule: { readonly estimatedWaitAbove: number } | { readonly queueAtLeast: number },
): Scenario {
  return edit(scenario, typeId, ({ offer, ...callback }) => {
    const { afterWaiting, pendingAtMost } = offer ?? {};
    const next: CallbackOffer = {
      ...rule,
      ...(afterWaiting !== undefined && { afterWaiting }),
      ...(pendingAtMost !== undefined && { pendingAtMost }),
    };
    return { ...callback, offer: next };
  });
}

export function setOfferParts(
  scenario: Scenario,
  typeId: string,
  change: { readonly afterWaiting?: number | undefined; readonly pendingAtMost?: number | undefined },
): Scenario {
  return edit(scenario, typeId, (callback) =>
    callback.offer ? { ...callback, offer: withParts<CallbackOffer>(callback.offer, change) } : callback,
  );
}

export function setSlots(scenario: Scenario, typeId: string, change: Partial<CallbackSlots>): Scenario {
  return edit(scenario, typeId, (callback) =>
    callback.slots ? { ...callback, slots: { ...callback.slots, ...change } } : callback,
  );
}

/** The share that accepts, or how it rises with the wait announced. */
export function setRising(scenario: Scenario, typeId: string, change: Partial<RisingAcceptance>): Scenario {
  return edit(scenario, typeId, (callback) => {
    const { acceptance } = callback;
    const from = typeof acceptance === 'object' ? acceptance : exampleRising;
    return { ...callback, acceptance: { ...from, ...change } };
  });
}
