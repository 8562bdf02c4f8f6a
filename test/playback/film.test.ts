import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { column, columnCount, placesOf } from '../../src/measures/index.ts';
import { emptyScene, type Film, filmOf, lookAt, type Scene } from '../../src/playback/film.ts';
import { countBetween, markOf, scored } from '../../src/playback/score.ts';
import { placeIndex, takesSeat } from '../../src/playback/stays.ts';
import { presets } from '../../src/scenario/index.ts';
import { traceLanes } from '../../src/simulation/event/trace-recorder.ts';
import { applyEvent } from '../../src/simulation/index.ts';
import { compilePlan } from '../../src/simulation/plan/plan.ts';

const minutes = ({ start, end }: Film) =>
  Array.from({ length: Math.floor((end - start) / 60) + 1 }, (_, k) => start + 60 * k);

/** What is seen in a scene, counted as the state counts it: only what a scene shows contact by contact. */
function seen(film: Film, scene: Scene): string {
  const { stays, trace } = film;
  const types = trace.types.map(() => ({ waiting: 0, promised: 0, underway: 0 }));
  const groups = trace.groups.map(() => ({ inHand: 0, seats: new Set<number>() }));
  for (let i = 0; i < scene.count; i++) {
    const stay = scene.stays[i]!;
    const place = stays.place[stay]!;
    const type = types[stays.type[stay]!]!;
    if (place === placeIndex.waiting) type.waiting++;
    else if (place === placeIndex.promised || place === placeIndex.rungFirst) type.promised++;
    else if (place === placeIndex.underway) type.underway++;
    else if (place === placeIndex.rung) type.promised++;
    if (!takesSeat(place)) continue;
    const group = groups[stays.group[stay]!]!;
    group.inHand++;
    group.seats.add(stays.seat[stay]!);
  }
  return JSON.stringify([types, groups.map(({ inHand, seats }) => [inHand, seats.size])]);
}

function told({ trace }: Film, state: Int32Array): string {
  const types = trace.types.map((_, t) => ({
    waiting: state[3 * t],
    promised: state[3 * t + 1],
    underway: state[3 * t + 2],
  }));
  const at = 3 * trace.types.length;
  return JSON.stringify([types, trace.groups.map((_, g) => [state[at + 4 * g + 3], state[at + 4 * g + 2]])]);
}

/** Contacts in their places at a moment, by serial number, as text. */
function digestOfScene({ stays }: Film, scene: Scene): string {
  const there = Array.from(scene.stays.subarray(0, scene.count), (stay) => [
    stays.contact[stay]!,
    stays.place[stay]!,
    stays.group[stay]!,
  ]);
  return digestOf(there, scene.state);
}

function digestOf(there: number[][], state: Int32Array): string {
  return JSON.stringify([there.sort(([a], [b]) => a! - b!), [...state]]);
}

/** The digests at `times`, ascending, by playing every event from the beginning. */
function played({ trace }: Film, times: readonly number[]): [number, string][] {
  const { events, checkpoints } = trace;
  const there = new Map<number, [number, number]>();
  const state = checkpoints.states.slice(0, checkpoints.width);
  let i = 0;
  return times.map((time) => {
    for (; i < events.length && events.time[i]! <= time; i++) {
      applyEvent(trace, i, state);
      const contact = events.contact[i]!;
      const [left, taken] = [events.change[i]! >> 3, events.change[i]! & 7];
      if (contact < 0 || (left === 0 && taken === 0)) continue;
      if (taken === 0) there.delete(contact);
      else there.set(contact, [taken, takesSeat(taken) ? events.group[i]! : -1]);
    }
    return [
      time,
      digestOf(
        [...there].map(([contact, [place, group]]) => [contact, place, group]),
        state,
      ),
    ];
  });
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

describe.each(presets)('the film of $id', ({ scenario }) => {
  const film = filmOf(scenario, 1);

  it('shows at every minute as many contacts in every place, and agents at work, as the kernel counted', () => {
    const scene = emptyScene(film);
    const wrong = minutes(film).filter((time) => {
      lookAt(film, time, scene);
      return seen(film, scene) !== told(film, scene.state);
    });
    expect(wrong).toEqual([]);
  });

  it('ends with the counts of the day’s tally, and so with every service level of its report', () => {
    const { tally } = traceLanes(scenario, 1);
    const plan = compilePlan(scenario);
    const places = placesOf(plan.intervals);
    const counted = (t: number, name: (typeof scored)[number]) => {
      let sum = 0;
      for (let place = 0; place < places; place++) {
        if (place === plan.intervals) continue; // the warm-up
        sum += tally[(t * places + place) * columnCount + column[name]]!;
      }
      return sum;
    };
    film.scores.forEach((score, t) => {
      const played = scored.map((name) => [name, countBetween(score, name, -1, Number.POSITIVE_INFINITY)]);
      expect(played).toEqual(scored.map((name) => [name, counted(t, name)]));
    });
  });

  it('marks every settled contact as the counts have it', () => {
    for (const score of film.scores) {
      const marks = { inTime: 0, late: 0, calledBack: 0, gaveUp: 0, lost: 0 };
      const settled = score.time.length;
      for (let i = 0; i < settled; i++) marks[markOf(score, i)]++;
      const all = (name: (typeof scored)[number]) => countBetween(score, name, -1, Number.POSITIVE_INFINITY);
      expect(marks).toEqual({
        inTime: all('answeredWithin'),
        late: all('answered') - all('answeredWithin'),
        calledBack: all('callbackConnected'),
        gaveUp: all('abandoned'),
        lost: settled - all('answered') - all('callbackConnected') - all('abandoned'),
      });
    }
  });

  it('is at any moment the same, sought out or played up to it', () => {
    const random = seedrandom.alea('moments');
    const times = Array.from({ length: 200 }, () => film.start + random() * (film.end - film.start)).sort(
      (a, b) => a - b,
    );
    const scene = emptyScene(film);
    const sought = shuffled(times, random).map((time) => [
      time,
      digestOfScene(film, lookAt(film, time, scene)),
    ]);
    expect(new Map(sought as [number, string][])).toEqual(new Map(played(film, times)));
  });
});

describe('the seats of a group', () => {
  it('are no more than its people: who is answered takes the seat of who leaves at that instant', () => {
    const { scenario } = presets.find(({ id }) => id === 'textbookHalfHour')!;
    expect(filmOf(scenario).seats).toEqual([17]);
  });
});
