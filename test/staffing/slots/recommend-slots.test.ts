/**
 * The acceptance of the recommendation: what it says is held against 2,000 days that no part of the study has seen.
 * How promises are read off a day is checked against the simulator's own log of them.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { intervalCount, parseScenario, type Scenario } from '../../../src/scenario/index.ts';
import { runOf, type Study, studyHere } from '../../../src/simulation/index.ts';
import {
  type Room,
  recommendSlots,
  type SlotAnswer,
  type SlotInterim,
  withRoom,
} from '../../../src/staffing/slots/index.ts';
import { type SlotDays, slotDaysRun } from '../../../src/staffing/slots/slot-days.ts';
import { slotsByInterval } from '../../../src/staffing/slots/slot-scenario.ts';
import { SlotSheet } from '../../../src/staffing/slots/slot-sheet.ts';
import { createNodeHost } from '../../../workers/node-host.ts';
import type { Host } from '../../../workers/protocol.ts';
import { callbackDesk, promisesByInterval, surgery } from './desks.ts';

const freshDays = 2000;

let host: Host;
beforeAll(() => {
  host = createNodeHost({ threads: 2, threadFile: inject('threadFile') });
});
afterAll(() => host.close());

/** Room by interval, with one slot more in one of them. */
function roomOf({ intervals }: SlotAnswer, scenario: Scenario, oneMoreIn?: number): Room {
  const room = new Array<number>(intervalCount(scenario.calendar)).fill(0);
  for (const { interval, room: own } of intervals) room[interval] = own + (interval === oneMoreIn ? 1 : 0);
  return room;
}

function sheetOf(scenario: Scenario, type: string): SlotSheet {
  return new SlotSheet(scenario, type, slotsByInterval(scenario, type), 0.95);
}

/** The same days with each of these rooms. */
function* live(
  scenario: Scenario,
  type: string,
  rooms: readonly Room[],
  days: number,
): Study<readonly SlotDays[]> {
  const scenarios = rooms.map((room) => ({
    ...withRoom(scenario, type, room),
    seed: 'days nobody has seen',
  }));
  return yield* runOf(slotDaysRun(scenarios, sheetOf(scenario, type), days));
}

describe.each([
  { name: 'the callback desk', scenario: callbackDesk, type: 'calls', days: 300 },
  { name: 'a surgery', scenario: surgery, type: 'patients', days: 1000 },
])('slots for $name', ({ scenario, type, days }) => {
  const heard: SlotInterim[] = [];
  const sheet = sheetOf(scenario, type);
  let answer: SlotAnswer;
  /** Fresh days without slots, with the slots found, and with one more in the tightest interval. */
  let without: SlotDays;
  let found: SlotDays;
  let oneMore: SlotDays;

  beforeAll(async () => {
    answer = await host.study(() => recommendSlots(scenario, { type, days }), {
      onInterim: (interim) => heard.push(interim),
    });
    const room = roomOf(answer, scenario);
    const rooms = [room.map(() => 0), room, roomOf(answer, scenario, answer.tightest?.interval)];
    [without, found, oneMore] = (await host.study(() => live(scenario, type, rooms, freshDays))) as [
      SlotDays,
      SlotDays,
      SlotDays,
    ];
  }, 600_000);

  it('hold on fresh days within the study itself', () => {
    expect(answer.valid).toBe(true);
    expect(answer.kept.mean).toBeGreaterThanOrEqual(0.95);
  });

  it('are kept by at least 95 % on 2,000 days not seen, in every interval within its uncertainty', () => {
    expect(found.perDay(sheet.whole.kept)).toBeGreaterThan(5);
    const { mean, error } = found.estimate(sheet.whole.kept)!;
    expect(mean - 2 * error).toBeGreaterThanOrEqual(0.95);
    for (const line of sheet.keptLine) {
      const kept = found.estimate(line);
      if (kept) expect(kept.mean + 3 * kept.error).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('leave live and everyone’s service level at the target, or where it was missed without slots', () => {
    let levels = 0;
    sheet.lines.forEach(({ kind, share }, line) => {
      if (kind !== 'level' || share === null) return;
      const level = found.estimate(line)!;
      const cost = found.less(without, line)!;
      const asked = Math.min(share, without.estimate(line)!.mean - 0.005);
      expect(level.mean + 3 * cost.error).toBeGreaterThanOrEqual(asked);
      levels += 1;
    });
    expect(levels).toBeGreaterThan(20);
  });

  it('break promises, decidedly, with one slot more in the tightest interval', () => {
    const { tightest } = answer;
    expect(tightest!.surely).toBeGreaterThan(2);
    expect(tightest!.breaks.kind).toBe('kept');
    const line = sheet.keptLine[tightest!.interval]!;
    const { mean, error } = oneMore.estimate(line)!;
    expect(mean + 2 * error).toBeLessThan(0.95);
  });

  it('are told on the way: first a search, in the end what was found', () => {
    expect(heard[0]!.stage).toBe('search');
    expect(heard.at(-1)).toEqual({ stage: 'tightest', room: roomOf(answer, scenario) });
  });

  it('are read off a day as the log of promises has them', async () => {
    const room = roomOf(answer, scenario).map((own) => own + 1);
    const [read] = await host.study(() => live(scenario, type, [room], 20));
    const { due, kept } = promisesByInterval(
      { ...withRoom(scenario, type, room), seed: 'days nobody has seen' },
      20,
    );
    due.forEach((all, i) => {
      const line = sheet.keptLine[i]!;
      expect(read!.perDay(line) * 20).toBeCloseTo(all, 9);
      if (all > 0) expect(read!.estimate(line)!.mean).toBeCloseTo(kept[i]! / all, 12);
    });
  });
});

describe('a recommendation', () => {
  it('says which levels no slots can save, and how many people would', async () => {
    const answer = await host.study(() => recommendSlots(callbackDesk, { type: 'calls', days: 100 }));
    const missed = answer.missedAnyway.map(({ demand }) =>
      demand.place.kind === 'interval' ? demand.place.interval : -1,
    );
    // the campaign runs from two to four: half-hours 12 to 15
    expect(missed).toEqual(expect.arrayContaining([12, 13, 14, 15]));
    const needed = answer.people!;
    expect(needed.map(({ interval }) => interval)).toEqual(expect.arrayContaining([12, 13, 14, 15]));
    const staffed = {
      ...callbackDesk,
      groups: callbackDesk.groups.map((group) => {
        if (!('perInterval' in group.agents)) throw new Error('people are given by interval');
        const perInterval = [...group.agents.perInterval];
        for (const more of needed) perInterval[more.interval] = more.needed;
        return { ...group, agents: { perInterval } };
      }),
    };
    const noSlots = withRoom(staffed, 'calls', new Array<number>(26).fill(0));
    const report = await host.simulate({ ...noSlots, seed: 'other days' }, { replications: 400 });
    const { intervals } = report.types.calls!;
    for (const { serviceLevel } of intervals) {
      expect(serviceLevel.mean! + 2 * serviceLevel.halfWidth!).toBeGreaterThan(0.8);
    }
  });

  it('holds a share of days against the days that keep their level', async () => {
    const [patients] = surgery.types;
    const target = { measure: 'serviceLevel', share: 0.6, within: 60, scope: 'day', onDays: 0.8 } as const;
    const promised = parseScenario({ ...surgery, types: [{ ...patients, targets: [target] }] });
    const answer = await host.study(() =>
      recommendSlots(promised, { type: 'patients', days: 100, kept: 0.8 }),
    );
    const [missed] = answer.missedAnyway;
    expect(missed!.demand).toMatchObject({ ofDays: true, place: { kind: 'whole' } });
    expect(missed!.asked).toBe(0.8);
    const noSlots = withRoom({ ...promised, seed: 'other days' }, 'patients', new Array<number>(10).fill(0));
    const { days } = (await host.simulate(noSlots, { replications: 200 })).types.patients!.predictability;
    // 100 days against 200: 4 standard errors of the difference
    expect(Math.abs(missed!.without - days!.share)).toBeLessThan(4 * Math.sqrt(0.25 / 100 + 0.25 / 200));
  });

  it('sells nothing where nobody calls', async () => {
    const [patients] = surgery.types;
    const silent = parseScenario({
      ...surgery,
      types: [{ ...patients, volume: { perInterval: new Array<number>(10).fill(0) } }],
    });
    const answer = await host.study(() => recommendSlots(silent, { type: 'patients', days: 100 }));
    expect(answer.due).toBe(0);
    expect(answer.kept).toEqual({ mean: null, halfWidth: null });
    expect(answer.valid).toBe(true);
    expect(answer.tightest).toBeNull();
  });

  it('refuses a type without slots, a share that is none, and too few days', () => {
    const start = (options: Parameters<typeof recommendSlots>[1]) => () =>
      studyHere(recommendSlots(surgery, options));
    expect(start({ type: 'nobody' })).toThrow(
      new RangeError('invalid type: nobody (must be a contact type that sells slots)'),
    );
    expect(start({ type: 'patients', kept: 95 })).toThrow(
      new RangeError('invalid kept: 95 (share, must be 0..1)'),
    );
    expect(start({ type: 'patients', days: 20 })).toThrow(
      new RangeError('invalid days: 20 (whole number, must be ≥ 100)'),
    );
  });
});
