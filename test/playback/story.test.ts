import { describe, expect, it } from 'vitest';
import {
  emptyScene,
  familyOf,
  filmOf,
  followedOf,
  lookAt,
  storyOf,
  waitingNow,
} from '../../src/playback/index.ts';
import { parseScenario, presets, type Scenario } from '../../src/scenario/index.ts';
import { origins, traceKinds } from '../../src/simulation/trace-format.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;

describe('an announced wait in the story', () => {
  const desk = preset('callbackDesk');
  const [type] = desk.types;
  const { callback: _, ...calls } = type!;
  const film = filmOf(
    parseScenario({ ...desk, types: [{ ...calls, announcement: { estimator: 'position', factor: 0.5 } }] }),
    0,
  );

  it('is told as she joins the line, and again when it is over and she still waits', () => {
    let [over, inTime] = [0, 0];
    for (let contact = 0; contact < 1500; contact++) {
      const story = storyOf(film, contact);
      story.forEach((chapter, i) => {
        if (chapter.what !== 'told') return;
        expect(story[i - 1]).toMatchObject({ what: 'waits', time: chapter.time });
        const after = story.slice(i + 1);
        const gone = after.find(({ what }) => what === 'answered' || what === 'gaveUp')!;
        const passed = after.find(({ what, time }) => what === 'toldPassed' && time <= gone.time);
        if (gone.time > chapter.time + chapter.wait) {
          expect(passed!.time).toBeCloseTo(chapter.time + chapter.wait, 9);
          over++;
        } else {
          expect(passed).toBeUndefined();
          inTime++;
        }
      });
    }
    expect(over).toBeGreaterThan(50);
    expect(inTime).toBeGreaterThan(50);
  });

  it('is what the line says: half the mean handle time over the people, for each who is ahead', () => {
    const told = Array.from({ length: 400 }, (_, contact) => storyOf(film, contact)).flatMap((story) =>
      story.flatMap((one, i) => {
        const before = story[i - 1];
        return one.what === 'told' && before?.what === 'waits' ? [{ ...before, wait: one.wait }] : [];
      }),
    );
    expect(told.length).toBeGreaterThan(20);
    const mean = 'mean' in type!.handleTime ? type!.handleTime.mean : 0;
    for (const { ahead, people, wait } of told) expect(wait).toBeCloseTo((0.5 * ahead * mean) / people, 6);
  });
});

describe('the story of one customer', () => {
  const film = filmOf(preset('callbackDesk'), 0);
  const { events } = film.trace;

  /** The first contact of which every step is wanted, in order. */
  const contactWith = (...kinds: string[]) => {
    for (let contact = 0; contact < film.parents.length; contact++) {
      const what = storyOf(film, contact).map((one) => one.what as string);
      if (kinds.every((kind) => what.includes(kind))) return contact;
    }
    throw new Error(`nobody with ${kinds}`);
  };

  it('tells who comes, waits, gives up and rings again until she is answered, in order of time', () => {
    const story = storyOf(film, contactWith('gaveUp', 'willTry', 'answered'));
    const what = story.map((one) => one.what).filter((one) => one !== 'tooLong');
    expect(what.slice(0, 4)).toEqual(['came', 'waits', 'gaveUp', 'willTry']);
    expect(what.slice(-2)).toEqual(['answered', 'ends']);
    const came = story.filter((one) => one.what === 'came');
    expect(came.map(({ attempt }) => attempt)).toEqual(came.map((_, attempt) => attempt));
    const times = story.map(({ time }) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('gives as the wait until the end just the time since she came', () => {
    for (let contact = 0; contact < 400; contact++) {
      const story = storyOf(film, contact);
      let came = Number.NaN;
      for (const one of story) {
        if (one.what === 'came') came = one.time;
        else if (one.what === 'gaveUp') expect(one.wait).toBeCloseTo(one.time - came, 6);
        else if (one.what === 'answered') expect(one.wait).toBe(one.time - came);
      }
    }
  });

  it('names the callback’s due time, and every attempt to reach her', () => {
    const contact = contactWith('promised', 'noAnswer', 'calledBack');
    const story = storyOf(film, contact);
    const promised = story.find((one) => one.what === 'promised')!;
    const record = film.trace.promises.find(({ made, connected }) => {
      return made === promised.time && connected === story.find((one) => one.what === 'calledBack')!.time;
    })!;
    expect(promised).toMatchObject({ due: record.due });
    const rung = story.filter((one) => one.what === 'rings').length;
    expect(rung).toBeGreaterThan(0);
  });

  it('counts those ahead of her as the line stood: the first in line has nobody ahead', () => {
    const scene = emptyScene(film);
    let seen = 0;
    for (let i = 0; i < events.length; i++) {
      const contact = events.contact[i]!;
      if (contact < 0) continue;
      const waits = storyOf(film, contact).find((one) => one.what === 'waits' && one.time === events.time[i]);
      if (waits?.what !== 'waits' || waits.contact !== contact) continue;
      lookAt(film, waits.time, scene);
      expect(waitingNow(film, scene).indexOf(contact)).toBe(waits.ahead);
      if (++seen === 60) break;
    }
    expect(seen).toBe(60);
  });
});

describe('what belongs to one customer', () => {
  it('is her contacts and her promises alone', () => {
    const film = filmOf(preset('callbackDesk'), 0);
    let promised = 0;
    for (let contact = 0; contact < 600; contact++) {
      const { contacts, promises } = followedOf(film, contact);
      expect([...contacts].sort()).toEqual([...familyOf(film.parents, contact)].sort());
      const told = storyOf(film, contact).flatMap((one) =>
        one.what === 'promised' ? [`${one.time} ${one.due}`] : [],
      );
      expect(promises.map(({ made, due }) => `${made} ${due}`).sort()).toEqual(told.sort());
      promised += told.length;
    }
    expect(promised).toBeGreaterThan(10);
  });
});

describe('the story of a letter', () => {
  /** Six items of 25 minutes wait at the opening, for one person in the first hour and one in the last half-hour. */
  const film = filmOf(
    parseScenario({
      version: 1,
      seed: 'letters',
      calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 7200 }] },
      types: [
        {
          id: 'mail',
          channel: 'email',
          volume: { perInterval: [0, 0, 0, 0] },
          handleTime: { law: 'deterministic', mean: 1500 },
          backlog: { items: 6 },
        },
      ],
      groups: [
        {
          id: 'team',
          agents: {
            shifts: [
              { from: 0, to: 3600, people: 1 },
              { from: 5400, to: 7200, people: 1 },
            ],
          },
          skills: [{ type: 'mail' }],
        },
      ],
    }),
    0,
  );
  const told = (contact: number) => storyOf(film, contact).map(({ time, what }) => `${time} ${what}`);

  it('says once that it came with the backlog, and that it was handed back and taken up again', () => {
    expect(told(2)).toEqual([
      '0 came',
      '0 waits',
      '3000 answered',
      '3600 handedBack',
      '3600 waits',
      '5400 answered',
      '6300 ends',
    ]);
    expect(storyOf(film, 2)[0]).toMatchObject({ origin: 'fromBacklog' });
  });

  it('ends open where nobody was left to read it', () => {
    expect(told(5).slice(0, 2)).toEqual(['0 came', '0 waits']);
    expect(told(5)[2]).toMatch(/ open$/);
    expect(told(5)).toHaveLength(3);
  });
});

it('the story of a customer whose question is answered before she writes again ends there: she is spared', () => {
  const film = filmOf(preset('omnichannelRetailer'), 0);
  const { events } = film.trace;
  let spared = 0;
  for (let i = 0; i < events.length && spared < 20; i++) {
    if (events.kind[i] !== traceKinds.indexOf('calledOff')) continue;
    const story = storyOf(film, events.contact[i]!);
    expect(story).toContainEqual({
      time: events.time[i],
      contact: events.contact[i],
      type: events.type[i],
      what: 'spared',
    });
    spared++;
  }
  expect(spared).toBe(20);
});

/** Two lines: the first hands a quarter on, and a quarter of what it answers comes back within the hour. */
function twoLines(): Scenario {
  const perInterval = Array.from({ length: 8 }, () => 60);
  const law = { law: 'exponential', mean: 300 } as const;
  return parseScenario({
    version: 1,
    seed: 'kin',
    calendar: { intervalLength: 1800, days: [{ opens: 32_400, closes: 46_800 }] },
    types: [
      {
        id: 'first',
        channel: 'phone',
        volume: { basis: 'fresh', perInterval },
        handleTime: law,
        transfers: [{ type: 'second', share: 0.25 }],
        repeat: { fcr: 0.6, delay: { law: 'exponential', mean: 1800 } },
        followUps: [{ type: 'second', share: 0.1, delay: { law: 'exponential', mean: 600 } }],
      },
      {
        id: 'second',
        channel: 'phone',
        volume: { basis: 'fresh', perInterval: perInterval.map(() => 5) },
        handleTime: law,
      },
    ],
    groups: [
      { id: 'front', agents: { perInterval: perInterval.map(() => 12) }, skills: [{ type: 'first' }] },
      { id: 'back', agents: { perInterval: perInterval.map(() => 5) }, skills: [{ type: 'second' }] },
    ],
  });
}

const brought = ['repeated', 'transferred', 'owed', 'chasing'];

describe.each([
  { id: 'omnichannelRetailer', scenario: preset('omnichannelRetailer'), origins: ['chasing'] },
  { id: 'two lines', scenario: twoLines(), origins: ['repeated', 'transferred', 'owed'] },
  { id: 'callbackDesk', scenario: preset('callbackDesk'), origins: [] },
])('the kin of contacts in $id', ({ scenario, origins: expected }) => {
  const film = filmOf(scenario, 0);
  const { events } = film.trace;

  it('has for every contact that another brought about its parent, which came before', () => {
    const first = new Map<number, number>();
    for (let i = 0; i < events.length; i++) {
      if (events.contact[i]! >= 0 && !first.has(events.contact[i]!)) first.set(events.contact[i]!, i);
    }
    const met = new Set<string>();
    for (const [contact, i] of first) {
      const parent = film.parents[contact]!;
      const origin = origins[events.origin[i]!]!;
      const isBrought = brought.includes(origin);
      if (isBrought) met.add(origin);
      expect(parent >= 0).toBe(isBrought);
      if (parent >= 0) expect(events.time[first.get(parent)!]!).toBeLessThanOrEqual(events.time[i]!);
      if (parent >= 0) expect(familyOf(film.parents, contact).has(parent)).toBe(true);
    }
    expect([...met].sort()).toEqual([...expected].sort());
  });
});
