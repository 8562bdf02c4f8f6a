/**
 * The latest happenings as they are told: what happens again and again in a row (customers of one type giving up,
 * callbacks being promised) is told once, with how often and within how long, so that causes stay in sight.
 */
import type { Happening } from '../../../src/playback/index.ts';

export interface Told {
  /** The latest of its kind. */
  readonly one: Happening;
  readonly count: number;
  /** Seconds from the first to the latest. */
  readonly within: number;
}

const repeated: readonly Happening['what'][] = ['gaveUp', 'promised'];

/** The last `most` of the first `end` happenings, the latest first. */
export function toldTogether(happenings: readonly Happening[], end: number, most: number): Told[] {
  const told: Told[] = [];
  for (let i = end - 1; i >= 0; i--) {
    const one = happenings[i]!;
    const last = told.at(-1);
    if (last && isMore(last.one, one)) {
      told[told.length - 1] = { ...last, count: last.count + 1, within: last.one.time - one.time };
    } else if (told.length === most) break;
    else told.push({ one, count: 1, within: 0 });
  }
  return told;
}

function isMore(latest: Happening, one: Happening): boolean {
  return (
    one.what === latest.what &&
    repeated.includes(one.what) &&
    'type' in one &&
    'type' in latest &&
    one.type === latest.type
  );
}
