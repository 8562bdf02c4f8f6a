/**
 * Who gave up and called again: seen only where the export tells callers apart. A caller who gives up and joins the
 * line again within the window has redialled; the next call of that caller on the same day decides.
 *
 * Numbers shared by many (a switchboard, a hidden number) look like a caller who never rests: more than twenty
 * calls on one day are taken to be of such a number and left out.
 */
import type { RecordedCall } from './history.ts';

export interface RedialsFound {
  /** Share of those who gave up that came again within the window. */
  readonly share: number;
  /** Seconds from giving up to the next try, mean; null when nobody came again. */
  readonly delay: number | null;
  /** Contacts that gave up and could be followed. */
  readonly followed: number;
  readonly window: number;
}

const mostCallsPerDay = 20;

/** Redials among calls; null where callers cannot be told apart. */
export function redialsOf(calls: readonly RecordedCall[], window = 3600): RedialsFound | null {
  if (!(window > 0 && Number.isFinite(window))) {
    throw new RangeError(`invalid window: ${window} (seconds, must be > 0)`);
  }
  const byCaller = new Map<string, RecordedCall[]>();
  for (const call of calls) {
    if (call.caller === null) continue;
    const key = `${call.day} ${call.caller}`;
    const own = byCaller.get(key);
    if (own) own.push(call);
    else byCaller.set(key, [call]);
  }
  if (byCaller.size === 0) return null;
  let followed = 0;
  let again = 0;
  let delays = 0;
  for (const own of byCaller.values()) {
    if (own.length > mostCallsPerDay) continue;
    own.sort((a, b) => a.arrival - b.arrival);
    own.forEach((call, i) => {
      if (call.answered) return;
      followed++;
      const next = own[i + 1];
      const delay = next ? next.arrival - (call.arrival + call.wait) : Number.POSITIVE_INFINITY;
      if (delay < 0 || delay > window) return;
      again++;
      delays += delay;
    });
  }
  return {
    share: followed > 0 ? again / followed : 0,
    delay: again > 0 ? delays / again : null,
    followed,
    window,
  };
}
