import { describe, expect, it } from 'vitest';
import {
  emptyScene,
  type Film,
  filmOf,
  type Happening,
  isAfterContact,
  lookAt,
  placeIndex,
  storyOf,
} from '../../src/playback/index.ts';
import { parseScenario, presets, type Scenario } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;

function withShare(scenario: Scenario, share: number | undefined): Scenario {
  return parseScenario({
    ...scenario,
    types: scenario.types.map((type) => {
      const { afterContactWork: _, ...handleTime } = type.handleTime;
      return {
        ...type,
        handleTime: share === undefined ? handleTime : { ...handleTime, afterContactWork: share },
      };
    }),
  });
}

/** Stays in hand, and of them those at after-contact work. */
function atWork(film: Film, time: number) {
  const scene = lookAt(film, time, emptyScene(film));
  const inHand = Array.from(scene.stays.subarray(0, scene.count)).filter(
    (stay) => film.stays.place[stay] === placeIndex.inHand,
  );
  return { inHand, wrapUp: inHand.filter((stay) => isAfterContact(film, stay, time)) };
}

describe('after-contact work', () => {
  const hotline = preset('hotlineMonday');
  const film = filmOf(hotline, 0);

  it('is the last 15 % of every handle time on the hotline, and the seat is taken until the end of it', () => {
    let ended = 0;
    for (let stay = 0; stay < film.stays.length; stay++) {
      const [from, to] = [film.stays.from[stay]!, film.stays.to[stay]!];
      if (film.stays.place[stay] !== placeIndex.inHand || to === Number.POSITIVE_INFINITY) continue;
      ended++;
      expect(film.talkEnds[stay]).toBeCloseTo(from + 0.85 * (to - from), 9);
      expect(isAfterContact(film, stay, film.talkEnds[stay]! - 1e-6)).toBe(false);
      expect(isAfterContact(film, stay, film.talkEnds[stay]!)).toBe(true);
    }
    expect(ended).toBeGreaterThan(2000);
  });

  it('takes about 15 % of those at work at any moment of the day', () => {
    let [all, wrapUp] = [0, 0];
    for (let time = film.start; time < film.end; time += 60) {
      const now = atWork(film, time);
      all += now.inHand.length;
      wrapUp += now.wrapUp.length;
    }
    expect(wrapUp / all).toBeGreaterThan(0.14);
    expect(wrapUp / all).toBeLessThan(0.16);
  });

  it('divides handle time and changes nothing: the same day, the same figures, with and without', () => {
    const without = withShare(hotline, undefined);
    expect(filmOf(without, 0).trace).toEqual(film.trace);
    expect(filmOf(without, 0).talkEnds).toHaveLength(0);
    const figures = ({ types, groups }: ReturnType<typeof simulate>) => ({ types, groups });
    expect(figures(simulate(withShare(hotline, 0.4), { replications: 3 }))).toEqual(
      figures(simulate(without, { replications: 3 })),
    );
  });

  it('has no part in a contact that is handed on: the customer stays on the line until then', () => {
    const [sale] = hotline.types;
    const desk = parseScenario({
      ...hotline,
      types: [
        { ...sale!, transfers: [{ share: 0.5, type: 'advice', kind: 'warm' }] },
        {
          ...sale!,
          id: 'advice',
          name: 'Advice',
          volume: { steps: [{ from: 8 * 3600, rate: 0 }] },
        },
      ],
      groups: [{ ...hotline.groups[0]!, skills: [{ type: 'calls' }, { type: 'advice' }] }],
    });
    const { stays, talkEnds, parents, trace } = filmOf(desk, 0);
    const parentsOfSome = new Set(Array.from(parents).filter((parent) => parent >= 0));
    let handedOn = 0;
    let others = 0;
    for (let stay = 0; stay < stays.length; stay++) {
      if (stays.place[stay] !== placeIndex.inHand || stays.to[stay] === Number.POSITIVE_INFINITY) continue;
      const isHandedOn = parentsOfSome.has(stays.contact[stay]!);
      if (isHandedOn) handedOn++;
      else others++;
      expect(talkEnds[stay] === Number.POSITIVE_INFINITY).toBe(isHandedOn);
    }
    expect(trace.types).toHaveLength(2);
    expect(handedOn).toBeGreaterThan(500);
    expect(others).toBeGreaterThan(500);
  });

  it('is in the story: she hangs up, then the work is done', () => {
    const contact = film.stays.contact[film.stays.place.indexOf(placeIndex.inHand)]!;
    const [hangsUp, ends] = storyOf(film, contact).slice(-2);
    if (hangsUp?.what !== 'hangsUp' || ends?.what !== 'ends') throw new Error('another story');
    expect(hangsUp.talk).toBeCloseTo(0.85 * ends.length, 9);
    expect(ends.wrapUp).toBeCloseTo(0.15 * ends.length, 9);
    expect(hangsUp.time + ends.wrapUp).toBeCloseTo(ends.time, 9);
  });

  it('is counted where a queue forms: of all at work, those whose customers had gone', () => {
    const queues = film.happenings.filter(
      (one): one is Extract<Happening, { what: 'queueForms' }> => one.what === 'queueForms',
    );
    expect(queues.some(({ wrapUp }) => wrapUp > 0)).toBe(true);
    for (const { time, wrapUp } of queues) expect(wrapUp).toBe(atWork(film, time).wrapUp.length);
  });
});
