/** How long contacts of each type were in hand on this day, on average; seconds. */
import { type Film, placeIndex } from '../../src/playback/index.ts';

/** Of a type without any contact: five minutes, a figure that nobody sees. */
const unknown = 300;

export function usualTimes({ stays, types }: Film): number[] {
  const sums = types.map(() => ({ seconds: 0, count: 0 }));
  for (let stay = 0; stay < stays.length; stay++) {
    if (stays.place[stay] !== placeIndex.inHand || stays.to[stay] === Number.POSITIVE_INFINITY) continue;
    const sum = sums[stays.type[stay]!]!;
    sum.seconds += stays.to[stay]! - stays.from[stay]!;
    sum.count++;
  }
  return sums.map(({ seconds, count }) => (count > 0 ? seconds / count : unknown));
}
