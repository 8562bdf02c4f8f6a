import { describe, expect, it } from 'vitest';
import { filmOf, type Happening } from '../../src/playback/index.ts';
import { parseScenario, presets } from '../../src/scenario/index.ts';
import { outcomes } from '../../src/simulation/contact-log.ts';
import { toldTogether } from '../../web/views/simulate/told-together.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;

describe('what just happened', () => {
  const film = filmOf(preset('callbackDesk'), 0);
  const of = (what: Happening['what']) => film.happenings.filter((one) => one.what === what);

  it('is in order of time', () => {
    const times = film.happenings.map(({ time }) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('tells every customer who gives up, and every promise, made and settled', () => {
    const { events, promises } = film.trace;
    const abandoned = Array.from(events.outcome.subarray(0, events.length)).filter((one) => one === 1).length;
    expect(of('gaveUp')).toHaveLength(abandoned);
    expect(of('promised')).toHaveLength(promises.length);
    expect(of('kept')).toHaveLength(promises.filter(({ outcome }) => outcome === 'kept').length);
    expect(of('broken')).toHaveLength(promises.filter(({ outcome }) => outcome === 'broken').length);
  });

  it('tells of a queue only when somebody waits too long: it forms, it is too long, it is gone', () => {
    const queues = film.happenings.filter(({ what }) => /^(queueForms|tooLong|queueGone)$/.test(what));
    expect(queues.length).toBeGreaterThan(10);
    queues.forEach(({ what }, i) => {
      expect(what).toBe((['queueForms', 'tooLong', 'queueGone'] as const)[i % 3]);
    });
    expect(of('tooLong')).toHaveLength(of('queueForms').length);
  });

  it('says how many came before a queue, and how many were to be expected of the rates', () => {
    const [first] = of('queueForms') as Extract<Happening, { what: 'queueForms' }>[];
    const { events } = film.trace;
    let came = 0;
    for (let i = 0; i < events.length; i++) {
      const time = events.time[i]!;
      if (events.kind[i] === 0 && time > first!.time - 120 && time <= first!.time) came++;
    }
    expect(first!.came).toBe(came);
    const { calendar, types } = preset('callbackDesk');
    const day = calendar.days[0]!;
    const interval = Math.floor((first!.time - day.opens) / calendar.intervalLength);
    const volume = types[0]!.volume as { perInterval: readonly number[] };
    const rates = [interval - 1, interval].map(
      (i) => ((volume.perInterval[i] ?? 0) / calendar.intervalLength) * 120,
    );
    expect(first!.expected).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
    expect(first!.expected).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
  });

  it('tells who finds every line taken, and who is sent away at closing', () => {
    const { happenings, trace } = filmOf(
      parseScenario({
        version: 1,
        seed: 'lines',
        calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] },
        types: [
          {
            id: 'calls',
            channel: 'phone',
            lines: 3,
            closing: 'flush',
            volume: { count: 'recorded', perInterval: [10, 10] },
            handleTime: { law: 'deterministic', mean: 1500 },
          },
        ],
        groups: [{ id: 'team', agents: { perInterval: [1, 1] }, skills: [{ type: 'calls' }] }],
      }),
      0,
    );
    const { events } = trace;
    const ended = (outcome: (typeof outcomes)[number]) =>
      Array.from({ length: events.length }, (_, i) => i)
        .filter((i) => events.outcome[i] === outcomes.indexOf(outcome))
        .map((i) => events.time[i]!);
    const told = (what: Happening['what']) =>
      happenings.filter((one) => one.what === what).map(({ time }) => time);
    expect(told('linesTaken')).toEqual(ended('blocked'));
    expect(told('sentAway')).toEqual(ended('flushed'));
    // one is served and two wait when the doors close
    expect(told('sentAway')).toEqual([3600, 3600]);
    expect(told('linesTaken').length).toBeGreaterThan(10);
    // recorded contacts are expected as evenly as the rates of others: ten in half an hour
    const [queue] = happenings.filter(({ what }) => what === 'queueForms') as Extract<
      Happening,
      { what: 'queueForms' }
    >[];
    expect(queue!.expected).toBeCloseTo((10 * Math.min(120, queue!.time)) / 1800, 9);
  });

  it('is told together where one kind follows itself', () => {
    const gaveUp = (time: number): Happening => ({
      time,
      what: 'gaveUp',
      type: 0,
      wait: 5,
      comesAgain: false,
    });
    const opens: Happening = { time: 0, what: 'opens' };
    const told = toldTogether([opens, gaveUp(10), gaveUp(30), gaveUp(70)], 4, 7);
    expect(told).toEqual([
      { one: gaveUp(70), count: 3, within: 60 },
      { one: opens, count: 1, within: 0 },
    ]);
  });
});

describe('the bookmarks of a day', () => {
  it('name the checkpoint at which most wait, and no other has more', () => {
    const film = filmOf(preset('surgeDay'), 0);
    const worst = film.bookmarks.find(({ what }) => what === 'worstMinute')!;
    expect(worst.value).toBe(Math.max(...film.queue));
    const { start, every } = film.trace.checkpoints;
    expect(film.queue[(worst.time - start) / every]).toBe(worst.value);
  });

  it('leave a day without contacts empty', () => {
    const base = preset('hotlineMonday');
    const quiet = {
      ...base,
      types: base.types.map((type) => ({
        ...type,
        volume: {
          ...type.volume,
          perInterval: (type.volume as { perInterval: number[] }).perInterval.map(() => 0),
        },
      })),
    } as typeof base;
    const film = filmOf(quiet, 0);
    expect(film.bookmarks).toEqual([]);
    expect(film.happenings.every(({ what }) => ['opens', 'closes', 'people'].includes(what))).toBe(true);
  });
});
