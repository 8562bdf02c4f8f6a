/**
 * The callback settings as sentences: only those that the kind uses. Where the scenario says nothing the format's
 * default stands.
 */
import type { Callback, CallbackSlots, Scenario } from '../../../../src/scenario/index.ts';
import type { callbacks as en } from '../../../../src/words/en/callbacks.ts';
import type { Shape } from '../../../../src/words/shape.ts';
import * as edits from '../../../state/callback-edits.ts';
import {
  isProblem,
  type Reading,
  readCount,
  readPatience,
  readRatio,
  readSeconds,
  readShare,
} from '../../../state/inputs.ts';
import type { Locale } from '../../../state/locale.ts';
import { typeOf } from '../../../state/plan-rows.ts';
import { dictionary } from '../../../state/words.ts';
import type { Card, CardContext, Sentence } from '../centre/card.ts';
import { FieldSet, orWord, some } from '../centre/field-set.ts';

export type CallbackWords = Shape<typeof en>;

export const callbackWords = dictionary<CallbackWords>({
  en: () => import('../../../../src/words/en/callbacks.ts').then(({ callbacks }) => callbacks),
  pl: () => import('../../../../src/words/pl/callbacks.ts').then(({ callbacks }) => callbacks),
});

/** What a sentence here is made from. */
interface Context {
  readonly scenario: Scenario;
  readonly typeId: string;
  readonly callback: Callback;
  readonly locale: Locale;
  readonly words: CallbackWords;
  readonly set: FieldSet;
  readonly put: (change: Parameters<typeof edits.setCallbackParts>[2]) => Scenario;
}

export function callbackCard({ scenario, locale }: CardContext, typeId: string): Card {
  const { callback } = typeOf(scenario, typeId);
  const words = callbackWords(locale);
  const set = new FieldSet('callback', locale, words);
  if (!callback) return { fields: set.fields, sentences: [] };
  const put: Context['put'] = (change) => edits.setCallbackParts(scenario, typeId, change);
  const context: Context = { scenario, typeId, callback, locale, words, set, put };
  set.pick('kind', callback.kind, words.kinds, (kind) => edits.setKind(scenario, typeId, kind));
  const sentences = [
    words.kind,
    ...offerSentences(context),
    ...acceptanceSentences(context),
    ...timeSentences(context),
    ...dialSentences(context),
    ...promiseSentences(context),
    ...turnSentences(context),
  ].map((text): Sentence => ({ text }));
  return { fields: set.fields, sentences };
}

function offerSentences({ scenario, typeId, callback, locale, words, set, put }: Context): string[] {
  const { offer } = callback;
  const { duration, number } = locale;
  set.pick('estimator', callback.estimator ?? 'position', words.estimators, (estimator) =>
    put({ estimator }),
  );
  if (!offer) return [];
  const byWait = 'estimatedWaitAbove' in offer;
  set.pick('offerRule', byWait ? 'wait' : 'line', words.offerRules, (rule) =>
    edits.setOfferRule(scenario, typeId, rule === 'wait' ? { estimatedWaitAbove: 60 } : { queueAtLeast: 5 }),
  );
  if (byWait) {
    set.text('offerWait', duration(offer.estimatedWaitAbove), readSeconds, (estimatedWaitAbove) =>
      edits.setOfferRule(scenario, typeId, { estimatedWaitAbove }),
    );
  } else {
    set.text('offerLine', number(offer.queueAtLeast), readCount, (queueAtLeast) =>
      edits.setOfferRule(scenario, typeId, { queueAtLeast }),
    );
  }
  set.text('afterWaiting', duration(offer.afterWaiting ?? 0), readSeconds, (after) =>
    edits.setOfferParts(scenario, typeId, { afterWaiting: after === 0 ? undefined : after }),
  );
  set.text(
    'pendingAtMost',
    offer.pendingAtMost === undefined ? words.noLimit : number(offer.pendingAtMost),
    orWord(words.noLimit, readCount),
    (pendingAtMost) => edits.setOfferParts(scenario, typeId, { pendingAtMost }),
  );
  return [byWait ? words.offerWait : words.offerLine, words.asked];
}

function acceptanceSentences({ scenario, typeId, callback, locale, words, set, put }: Context): string[] {
  const { acceptance } = callback;
  const { percent } = locale;
  if (acceptance === undefined) return [];
  const rises = typeof acceptance === 'object';
  set.pick('acceptanceKind', rises ? 'rising' : 'constant', words.acceptanceKinds, (kind) =>
    kind === 'rising'
      ? edits.setRising(scenario, typeId, {})
      : put({ acceptance: rises ? acceptance.share : acceptance }),
  );
  if (!rises) {
    set.text('acceptance', percent(acceptance, 1), readShare, (share) => put({ acceptance: share }));
    return [words.acceptance];
  }
  const rising = (change: Parameters<typeof edits.setRising>[2]) => edits.setRising(scenario, typeId, change);
  set.text('risingShare', percent(acceptance.share, 1), readShare, (share) => rising({ share }));
  set.text('perMinute', percent(acceptance.perMinute, 1), readShare, (perMinute) => rising({ perMinute }));
  set.text('most', percent(acceptance.most ?? 1, 1), readShare, (most) => rising({ most }));
  return [words.acceptanceRising];
}

function timeSentences({ scenario, typeId, callback, locale, words, set, put }: Context): string[] {
  const { duration, number } = locale;
  const { delay, slots, kind } = callback;
  if (edits.hasDelay(kind)) {
    set.text('delay', duration(delay ?? 0), readSeconds, (to) => put({ delay: to }));
    return [words.delay];
  }
  if (!slots) return [];
  const change = (part: Parameters<typeof edits.setSlots>[2]) => edits.setSlots(scenario, typeId, part);
  const usualLength = scenario.calendar.intervalLength;
  set.text('slotLength', duration(slots.length ?? usualLength), readSeconds, (length) => change({ length }));
  set.text('capacity', roomText(slots.capacity, locale), readRoom, (capacity) => change({ capacity }));
  set.text('slotFrom', duration(slots.from ?? 0), readSeconds, (from) => change({ from }));
  set.text('slotChoice', number(slots.choice ?? 8), readCount, (choice) => change({ choice }));
  return [words.slots];
}

/** Between the intervals where room differs; no number is written with it. */
const between = ' / ';

/** Room in a slot: one number, or that of each interval, "12 / 12 / 0". */
function roomText(capacity: CallbackSlots['capacity'], { number }: Locale): string {
  if (typeof capacity === 'number') return number(capacity);
  return capacity.perInterval.map((room) => number(room)).join(between);
}

function readRoom(text: string, locale: Locale): Reading<CallbackSlots['capacity']> {
  const parts = text.split(between.trim());
  if (parts.length === 1) return readCount(text, locale);
  const perInterval: number[] = [];
  for (const part of parts) {
    const reading = readCount(part, locale);
    if (isProblem(reading)) return { problem: reading.problem };
    perInterval.push(reading.value);
  }
  return { value: { perInterval } };
}

function dialSentences({ callback, locale, words, set, put }: Context): string[] {
  const { duration, number, percent } = locale;
  set.pick('dial', callback.dial ?? 'agentFirst', words.dials, (dial) => put({ dial }));
  set.text('answered', percent(callback.answerProbability ?? 1, 1), readShare, (answerProbability) =>
    put({ answerProbability }),
  );
  set.text('ring', duration(callback.ringTime ?? 25), readSeconds, (ringTime) => put({ ringTime }));
  set.text('attempts', number(callback.attempts ?? 1), readCount, (attempts) => put({ attempts }));
  set.text('retry', duration(callback.retryDelay ?? 600), readSeconds, (retryDelay) => put({ retryDelay }));
  return [words.dial, words.attempts];
}

function promiseSentences({ callback, locale, words, set, put }: Context): string[] {
  const { duration, percent } = locale;
  set.text('window', duration(callback.window ?? 900), readSeconds, (window) => put({ window }));
  const { expires } = callback;
  set.text('expires', expires === undefined ? words.never : duration(expires), readPatience, (to) =>
    put({ expires: to }),
  );
  set.text('cancelled', percent(callback.cancelled ?? 0, 1), readShare, (share) =>
    put({ cancelled: share === 0 ? undefined : share }),
  );
  return [words.window, words.ends];
}

function turnSentences({ scenario, typeId, callback, locale, words, set, put }: Context): string[] {
  const { number, percent } = locale;
  const inPlace = callback.kind === 'keepPlace';
  const turns: Readonly<Record<string, string>> = inPlace
    ? words.turns
    : some(words.turns, ['before', 'after']);
  const turn = edits.turnOf(callback);
  set.pick('turn', turn, turns, (to) => put({ turn: to as Callback['turn'] }));
  if (turn !== 'place') {
    set.text('reserve', number(callback.reserve ?? 0), readCount, (reserve) =>
      put({ reserve: reserve === 0 ? undefined : reserve }),
    );
  }
  set.text('factor', percent(callback.handleTimeFactor ?? 1, 1), readRatio, (factor) =>
    put({ handleTimeFactor: factor === 1 ? undefined : factor }),
  );
  set.pick('holdsLine', callback.holdsLine ? 'yes' : 'no', words.holds, (holds) =>
    put({ holdsLine: holds === 'yes' ? true : undefined }),
  );
  set.pick('closing', callback.closing ?? 'usual', words.closings, (closing) =>
    put({ closing: closing === 'usual' ? undefined : (closing as Callback['closing']) }),
  );
  const hasLines = typeOf(scenario, typeId).lines !== undefined;
  return [
    turn === 'place' ? words.turn : words.turnReserve,
    words.handling,
    ...(inPlace && hasLines ? [words.holdsLine] : []),
    words.closing,
  ];
}
