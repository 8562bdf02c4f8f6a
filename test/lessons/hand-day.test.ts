import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/lessons/answer-the-calls.ts';
import { callsOf, HandDay, machineWaits } from '../../src/lessons/hand-day.ts';
import { filmOf, placeIndex } from '../../src/playback/index.ts';
import { hotlineMonday } from '../../src/scenario/index.ts';

const film = filmOf(lesson.scenarios(hotlineMonday).alone!, 0);
const calls = callsOf(film);

describe('a day answered by hand', () => {
  it('is the recorded day when every call is taken at once', () => {
    const recorded: number[] = [];
    const { stays } = film;
    for (let stay = 0; stay < stays.length; stay++) {
      if (stays.place[stay] === placeIndex.inHand) recorded.push(stays.from[stay]! - stays.since[stay]!);
    }
    expect(calls.length).toBeGreaterThan(10);
    machineWaits(calls).forEach((wait, i) => {
      expect(wait).toBeCloseTo(recorded[i]!, 6);
    });
  });

  it('is the same when the machine does it all, or second by second', () => {
    const left = new HandDay(calls, film.start);
    left.finish();
    expect(left.isOver).toBe(true);
    left.waits.forEach((wait, i) => {
      expect(wait).toBeCloseTo(machineWaits(calls)[i]!, 6);
    });
    const diligent = new HandDay(calls, film.start);
    while (!diligent.isOver) {
      diligent.advance(1);
      diligent.take();
    }
    diligent.waits.forEach((wait, i) => {
      expect(wait - machineWaits(calls)[i]!).toBeGreaterThanOrEqual(-1e-6);
      expect(wait - machineWaits(calls)[i]!).toBeLessThanOrEqual(calls.length);
    });
  });

  it('takes nobody while one is being talked to, and nobody who has not called yet', () => {
    const day = new HandDay(
      [
        { arrives: 10, handling: 100 },
        { arrives: 20, handling: 5 },
      ],
      0,
    );
    expect(day.take()).toBe(false);
    day.advance(15);
    expect(day.waiting).toHaveLength(1);
    expect(day.take()).toBe(true);
    expect(day.talkingSince).toBe(15);
    day.advance(10);
    expect(day.take()).toBe(false);
    day.advance(100);
    expect(day.talkingSince).toBeUndefined();
    expect(day.take()).toBe(true);
    expect(day.waits).toEqual([5, 105]);
    expect(day.isOver).toBe(false);
    day.advance(5);
    expect(day.isOver).toBe(true);
  });
});
