import { describe, expect, it } from 'vitest';
import { hotlineMonday, parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { setIntervalLength, setOpeningHours, withPastedPlan } from '../../web/state/calendar-edits.ts';

const [type] = hotlineMonday.types;
const [group] = hotlineMonday.groups;
const [day] = hotlineMonday.calendar.days;
const shifts = [{ from: day!.opens, to: day!.closes, people: 3 }];

/** The hotline with everything that a change of the calendar could lose. */
const rich: Scenario = parseScenario({
  ...hotlineMonday,
  types: [{ ...type!, volume: { ...type!.volume, busyness: { day: 0.1 } } }],
  groups: [
    { ...group!, scheduled: true, shrinkage: 0.5, absence: 0.1 },
    { ...group!, id: 'shifts', agents: { shifts } },
  ],
  busyness: { interval: { sd: 0.2 } },
  surges: [
    { from: day!.opens, to: day!.opens + 60, factor: 2 },
    { from: day!.closes - 60, to: day!.closes, factor: 3 },
  ],
});

describe('another calendar', () => {
  it('keeps busyness, shifts, people scheduled and absent', () => {
    const quarters = parseScenario(setIntervalLength(rich, 900));
    expect(quarters.types[0]!.volume.busyness).toEqual({ day: 0.1 });
    expect(quarters.busyness).toEqual(rich.busyness);
    expect(quarters.groups[1]!.agents).toEqual({ shifts });
    const { agents, scheduled, absence } = quarters.groups[0]!;
    const before = (rich.groups[0]!.agents as { perInterval: number[] }).perInterval;
    const doubled = before.flatMap((people) => [people, people]);
    (agents as { perInterval: number[] }).perInterval.forEach((people, i) => {
      expect(people).toBeCloseTo(doubled[i]!, 9);
    });
    expect({ scheduled, absence }).toEqual({ scheduled: true, absence: 0.1 });
  });

  it('leaves out surges past its end', () => {
    const shorter = parseScenario(setOpeningHours(rich, 0, day!.opens, day!.closes - 3600));
    expect(shorter.surges).toEqual([rich.surges![0]]);
  });
});

it('pasted days come without the old surges, and with people on the line', () => {
  const calendar = { intervalLength: 1800, days: [{ opens: 0, closes: 3600 }] };
  const pasted = parseScenario(
    withPastedPlan(rich, type!.id, { calendar, volumes: [5, 6], agents: [2, 3] }, () => []),
  );
  expect(pasted.surges).toBeUndefined();
  expect(pasted.groups[0]!.scheduled).toBeUndefined();
  expect(pasted.groups[0]!.agents).toEqual({ perInterval: [2, 3] });
  expect(pasted.types[0]!.volume.busyness).toEqual({ day: 0.1 });
});
