import { describe, expect, it } from 'vitest';
import { type Study, studyHere } from '../../../src/simulation/index.ts';
import { lowerRoom, nearest } from '../../../src/staffing/slots/raise-room.ts';
import type { SlotTrials } from '../../../src/staffing/slots/slot-trials.ts';

/** A study that has nothing to simulate. */
function* known<Result>(result: Result): Study<Result> {
  yield* [];
  return result;
}

/** A desk of eight intervals whose day's level breaks as soon as more than `most` slots are sold. */
function deskThatBears(most: number): SlotTrials {
  const desk = {
    bench: { sheet: { lines: [{ place: { kind: 'day', day: 0 } }] } },
    broken: (room: readonly number[]) =>
      known(room.reduce((sum, own) => sum + own, 0) > most ? [{ line: 0 }] : []),
    base: () => known({ idle: [500, 40, 300, 20, 900, 60, 700, 800] }),
  };
  return desk as unknown as SlotTrials;
}

describe('room that is taken back', () => {
  it('is that of the quarter of intervals with the fewest idle people, where a day’s level breaks', () => {
    // a sixth of 12 from intervals 3 and 1, which are the busiest of the eight
    expect(studyHere(lowerRoom(deskThatBears(95), new Array<number>(8).fill(12)))).toEqual([
      12, 10, 12, 10, 12, 12, 12, 12,
    ]);
    // of six with any room the two busiest, one slot at a time at least
    expect(studyHere(lowerRoom(deskThatBears(10), [2, 0, 2, 0, 2, 2, 2, 2]))).toEqual([
      2, 0, 1, 0, 2, 1, 2, 2,
    ]);
  });

  it('is none where nothing breaks', () => {
    const room = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(studyHere(lowerRoom(deskThatBears(36), room))).toEqual(room);
  });

  it('lies before what broke rather than after it', () => {
    expect(nearest([1, 7], 4)).toBe(1);
    expect(nearest([0, 5], 4)).toBe(0);
    expect(nearest([0, 5], 5)).toBe(5);
  });
});
