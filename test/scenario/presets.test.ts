import { describe, expect, it } from 'vitest';
import { intervalCount, parseScenario, presets, type Scenario } from '../../src/scenario/index.ts';
import { requiredAgents, requiredAgentsByInterval } from '../../src/staffing/index.ts';
import { languages, wordsOf } from '../../src/words/index.ts';

const of = (id: string): Scenario => presets.find((preset) => preset.id === id)!.scenario;
const volumes = (scenario: Scenario, type = 0) =>
  (scenario.types[type]!.volume as { perInterval: readonly number[] }).perInterval;
const people = (scenario: Scenario, group = 0) =>
  (scenario.groups[group]!.agents as { perInterval: readonly number[] }).perInterval;
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe.each(presets)('the preset $id', ({ id, scenario }) => {
  it('is a sound scenario with a name and a story of two lines in every language', () => {
    expect(parseScenario(scenario)).toEqual(scenario);
    for (const language of languages) {
      const { name, story } = wordsOf(language).presets[id];
      expect(name.length).toBeGreaterThan(3);
      expect(story).toHaveLength(2);
      for (const line of story) expect(line).toMatch(/^\p{Lu}.{40,170}[.?]$/u);
    }
    expect(wordsOf('pl').presets[id].name).not.toBe(wordsOf('en').presets[id].name);
  });

  it('promises something of every contact type', () => {
    for (const { targets } of scenario.types) expect(targets?.length).toBeGreaterThan(0);
  });
});

describe('the Monday of a hotline', () => {
  const monday = of('hotlineMonday');

  it('has the day its story tells: 2,380 calls, the most at 14:00, four people short for lunch', () => {
    expect(total(volumes(monday))).toBe(2380);
    expect(wordsOf('en').presets.hotlineMonday.story[0]).toContain('2,380 calls');
    expect(wordsOf('pl').presets.hotlineMonday.story[0]).toContain('2380 połączeń');
    const busiest = volumes(monday).indexOf(Math.max(...volumes(monday)));
    expect(8 + busiest / 2).toBe(14);
    expect(volumes(monday)[busiest]).toBe(112);
    // 17 people on the line before and after, 14 at the fullest half-hour
    expect(people(monday).slice(busiest - 2, busiest + 3)).toEqual([17, 14, 14, 15, 17]);
  });

  it('is three, four and two people short at lunch, and at most one elsewhere', () => {
    const needed = requiredAgentsByInterval({
      model: 'a',
      arrivalRates: volumes(monday).map((calls) => calls / 1800),
      handleTime: 240,
      patience: 180,
      serviceLevelTarget: 0.8,
      acceptableWait: 20,
    });
    const gaps = people(monday).map((onTheLine, i) => onTheLine - needed[i]!.requiredAgents);
    expect(gaps.slice(11, 14)).toEqual([-3, -4, -2]);
    expect(Math.min(...gaps.slice(0, 11), ...gaps.slice(14))).toBe(-1);
    expect(Math.max(...gaps)).toBe(1);
  });

  it('has a load below its people in every half-hour but at lunch', () => {
    const short = volumes(monday).flatMap((calls, i) =>
      (calls * 240) / 1800 >= people(monday)[i]! ? [i] : [],
    );
    expect(short.every((i) => i >= 11 && i <= 13)).toBe(true);
  });
});

describe('the textbook half-hour', () => {
  it('is the same all day, with 13.3 erlangs for 17 people, and nobody gives up', () => {
    const textbook = of('textbookHalfHour');
    expect(intervalCount(textbook.calendar)).toBe(48);
    expect(new Set(volumes(textbook))).toEqual(new Set([100]));
    expect(new Set(people(textbook))).toEqual(new Set([17]));
    expect(textbook.types[0]!.handleTime).toEqual({ law: 'exponential', mean: 240 });
    expect(textbook.types[0]!.patience).toBeUndefined();
    const erlangC = {
      model: 'c',
      arrivalRate: 100 / 1800,
      handleTime: 240,
      serviceLevelTarget: 0.8,
      acceptableWait: 20,
    } as const;
    expect(requiredAgents(erlangC)).toMatchObject({ requiredAgents: 17 });
  });
});

describe('the helpdesk', () => {
  const helpdesk = of('helpdesk');

  it('has three channels', () => {
    expect(helpdesk.types.map(({ channel }) => channel)).toEqual(['phone', 'chat', 'email']);
  });

  it('can answer its e-mails within the day', () => {
    const work = total(volumes(helpdesk, 2)) * 300;
    const time = total(people(helpdesk, 2)) * 1800;
    expect(work / time).toBeGreaterThan(0.6);
    expect(work / time).toBeLessThan(0.9);
  });
});
