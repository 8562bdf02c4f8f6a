import { describe, expect, it } from 'vitest';
import { dayOf, daysFor, ownOrSample, withMore } from '../../src/lessons/own-day.ts';
import { lesson } from '../../src/lessons/your-own-day.ts';
import { hotlineMonday, presets, type Scenario } from '../../src/scenario/index.ts';
import { studyHere } from '../../src/simulation/index.ts';

describe('a day of one’s own', () => {
  it('is the scenario on the page where that is one day of a live line, else the sample Monday', () => {
    expect(ownOrSample(hotlineMonday)).toBe(hotlineMonday);
    for (const { scenario } of presets) {
      const chosen = ownOrSample(scenario);
      expect(dayOf(chosen)).toBeDefined();
      if (dayOf(scenario) === undefined) expect(chosen).toBe(hotlineMonday);
    }
    const mail: Scenario = {
      ...hotlineMonday,
      types: [{ ...hotlineMonday.types[0]!, channel: 'email' }],
    };
    expect(ownOrSample(mail)).toBe(hotlineMonday);
  });

  it('gets people where they are added, and simulates more days the fewer its contacts', () => {
    const day = dayOf(hotlineMonday)!;
    const more = dayOf(withMore(hotlineMonday, day, 3, 11, 2))!;
    expect(more.people.map((n, i) => n - day.people[i]!)).toEqual(
      day.people.map((_, i) => (i === 11 || i === 12 ? 3 : 0)),
    );
    expect(daysFor(day, 90_000)).toBe(37);
    expect(daysFor({ ...day, contacts: 10 }, 90_000)).toBe(100);
  });

  it('teaches on another day too', () => {
    const { scenario } = presets.find(({ id }) => id === 'smallBank')!;
    const { figures } = studyHere(lesson.study(lesson.scenarios(scenario)));
    for (const [name, { value }] of Object.entries(figures)) expect(value, name).toSatisfy(Number.isFinite);
    expect(figures.worst!.value!).toBeLessThanOrEqual(figures.level!.value!);
    expect(figures.reachable!.value!).toBeLessThanOrEqual(figures.missed!.value!);
    expect(figures.there!.value).toBeLessThan(9);
  });
});
