import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/measures/index.ts';
import { helpdesk, hotlineMonday, type Scenario, textbookHalfHour } from '../../src/scenario/index.ts';
import { simulate } from '../../src/simulation/index.ts';
import { setAgents, setPatience, setServiceLevelTarget, setVolumes } from '../../web/state/edits.ts';
import { levelInWords } from '../../web/state/figures.ts';
import { clock } from '../../web/state/locale.ts';
import { type PictureInput, planPicture } from '../../web/state/plan-picture.ts';
import { withAgentsAt } from '../../web/state/variants.ts';
import { wantedRuns } from '../../web/state/wanted-runs.ts';

function picture(scenario: Scenario, part: Partial<PictureInput> = {}) {
  return planPicture({
    scenario,
    typeId: scenario.types[0]!.id,
    day: 0,
    selected: undefined,
    range: undefined,
    explored: new Set(),
    reportOf: () => undefined,
    before: undefined,
    ...part,
  });
}

const timeOf = ({ rows }: ReturnType<typeof picture>, position: number) => clock(rows[position]!.clock);
const lunch = 12;

describe('the picture of a plan', () => {
  it('looks first at the largest shortage', () => {
    const shown = picture(hotlineMonday);
    expect(timeOf(shown, shown.attention)).toBe('14:00');
    expect(shown.figures[lunch]).toMatchObject({ needed: 18, gap: -4 });
    expect(shown.selected).toBe(shown.attention);
    expect(shown.answer.needed?.agents).toBe(18);
  });

  it('looks at the thinnest margin where nobody is missing', () => {
    const enough = new Map(
      hotlineMonday.types.flatMap(() => [...Array(26).keys()].map((i) => [i, 30] as const)),
    );
    const shown = picture(setAgents(hotlineMonday, 'calls', enough));
    expect(shown.figures.every(({ gap }) => gap! > 0)).toBe(true);
    expect(timeOf(shown, shown.attention)).toBe('14:00');
  });

  it('leaves out what the warm-up does not count', () => {
    expect(timeOf(picture(textbookHalfHour), picture(textbookHalfHour).attention)).toBe('02:00');
  });

  it('says in its own words when the queue never settles, and never as a number', () => {
    const patient = setPatience(hotlineMonday, 'calls', undefined);
    const { figures } = picture(patient);
    expect(figures[lunch]).toMatchObject({
      neverSettles: true,
      serviceLevel: { value: null },
      wait: { value: null },
    });
  });

  it('has no needed line for a promise that nobody can keep', () => {
    const perfect = setServiceLevelTarget(hotlineMonday, 'calls', { share: 1 });
    const { figures, answer } = picture(perfect);
    expect(figures[lunch]).toMatchObject({ needed: null, gap: null });
    expect(answer.needed).toBeUndefined();
  });

  it('needs nobody where nobody calls', () => {
    const quiet = setVolumes(hotlineMonday, 'calls', new Map([...Array(26).keys()].map((i) => [i, 0])));
    expect(picture(quiet).figures.every(({ needed }) => needed === 0)).toBe(true);
  });

  it('marks every number with its method, and takes the simulation where there is one', () => {
    const report = simulate(hotlineMonday, { replications: 50 });
    const reportOf = (asked: Scenario) =>
      asked === hotlineMonday ? { result: report, replications: 50 } : undefined;
    const before = picture(hotlineMonday).figures[lunch]!;
    const after = picture(hotlineMonday, { reportOf }).figures[lunch]!;
    expect(before.serviceLevel).toMatchObject({ method: 'formula', halfWidth: null });
    expect(after.serviceLevel).toEqual({
      value: report.types.calls!.intervals[lunch]!.serviceLevel.mean,
      halfWidth: report.types.calls!.intervals[lunch]!.serviceLevel.halfWidth,
      method: 'simulated',
    });
    expect(Math.abs(after.serviceLevel.value! - before.serviceLevel.value!)).toBeLessThan(0.1);
    expect(after.needed).toBe(before.needed);
  });

  it('keeps the spread of the run before, marked as stale, until there is a new one', () => {
    const report = simulate(hotlineMonday, { replications: 50 });
    const { figures } = picture(hotlineMonday, { before: report });
    expect(figures[lunch]).toMatchObject({
      stale: true,
      spread: report.types.calls!.intervals[lunch]!.spread,
    });
    expect(figures[lunch]!.serviceLevel.method).toBe('formula');
  });

  it('moves the needed number only where a simulation clearly contradicts it', () => {
    const level = (mean: number, halfWidth: number) => reportWith(mean, halfWidth);
    const group = hotlineMonday.groups[0]!.id;
    const needed = (at17: [number, number], at18: [number, number]) =>
      picture(hotlineMonday, {
        explored: new Set([lunch]),
        reportOf: (asked) => {
          if (asked === withAgentsAt(hotlineMonday, group, lunch, 17)) return held(level(...at17));
          if (asked === withAgentsAt(hotlineMonday, group, lunch, 18)) return held(level(...at18));
          return undefined;
        },
      }).figures[lunch]!.needed;
    expect(needed([0.79, 0.03], [0.79, 0.03])).toBe(18);
    expect(needed([0.79, 0.03], [0.75, 0.03])).toBe(19);
    expect(needed([0.84, 0.03], [0.9, 0.03])).toBe(17);
  });
});

/** The report of a short run with another service level at lunch: only that is looked at. */
const short = simulate(hotlineMonday, { replications: 2 });
function reportWith(mean: number, halfWidth: number): Report {
  const calls = short.types.calls!;
  const intervals = calls.intervals.map((interval, i) =>
    i === lunch ? { ...interval, serviceLevel: { mean, halfWidth } } : interval,
  );
  return { ...short, types: { calls: { ...calls, intervals } } };
}
const held = (result: Report) => ({ result, replications: 200 });

describe('a level in words', () => {
  const point = (simulated: number, formula: number) => ({
    ...picture(hotlineMonday).answer.now,
    serviceLevel: { value: simulated, halfWidth: 0.03, method: 'simulated' as const },
    formulaLevel: { value: formula, halfWidth: null, method: 'formula' as const },
  });

  it('is the simulated one, unless chance has put it on the other side of the promise', () => {
    expect(levelInWords(point(0.82, 0.81), 0.8, true).value).toBe(0.82);
    expect(levelInWords(point(0.79, 0.81), 0.8, true).value).toBe(0.81);
    expect(levelInWords(point(0.79, 0.78), 0.8, true).value).toBe(0.79);
    expect(levelInWords(point(0.81, 0.79), 0.8, false).value).toBe(0.79);
  });
});

describe('what is simulated', () => {
  it('begins with the scenario itself, and asks for every staffing level that is shown', () => {
    const shown = picture(hotlineMonday);
    const runs = wantedRuns(hotlineMonday, shown);
    expect(runs[0]).toEqual({ scenario: hotlineMonday, replications: 200 });
    for (const { agents } of [...shown.curve, ...shown.table]) {
      const variant =
        agents === 14 ? hotlineMonday : withAgentsAt(hotlineMonday, shown.group.id, lunch, agents);
      expect(runs.some(({ scenario, replications }) => scenario === variant && replications >= 200)).toBe(
        true,
      );
    }
  });

  it('goes beyond the days asked for only while that is cheap', () => {
    const large = setVolumes(hotlineMonday, 'calls', new Map([...Array(26).keys()].map((i) => [i, 5000])));
    const most = (scenario: Scenario) =>
      Math.max(...wantedRuns(scenario, picture(scenario)).map(({ replications }) => replications));
    expect(most(hotlineMonday)).toBeGreaterThan(200);
    expect(most(large)).toBe(200);
    expect(most(helpdesk)).toBeGreaterThanOrEqual(200);
  });

  it('is not refined beyond the days asked for while something else is worked on', () => {
    const runs = wantedRuns(hotlineMonday, picture(hotlineMonday), true, false);
    expect(Math.max(...runs.map(({ replications }) => replications))).toBe(200);
  });

  it('draws the needed line by another method where one is given, of shared people too', () => {
    const line = (groupId: string) =>
      groupId === helpdesk.groups[0]!.id ? new Array(100).fill(7) : undefined;
    const given = picture(helpdesk, { neededOf: line });
    expect(given.figures.every(({ needed }) => needed === 7)).toBe(true);
    expect(given.figures.map(({ gap }) => gap)).toEqual(given.rows.map(({ agents }) => agents - 7));
    expect(picture(helpdesk, { neededOf: () => undefined }).figures).toEqual(picture(helpdesk).figures);
  });
});
