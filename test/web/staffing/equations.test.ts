import { describe, expect, it } from 'vitest';
import { dayByEquations } from '../../../src/day/index.ts';
import { helpdesk, hotlineMonday, type Scenario, textbookHalfHour } from '../../../src/scenario/index.ts';
import { formulaDay } from '../../../web/formula/index.ts';
import {
  equationsRefusal,
  leftOutOf,
  neededQuestion,
  worthQuestion,
} from '../../../web/staffing/equations.ts';
import { editType, setAgents } from '../../../web/state/edits.ts';
import { DayService } from '../../../workers/day-service.ts';

const service = new DayService();
const typeOn = (scenario: Scenario, channel: string) =>
  scenario.types.find((type) => type.channel === channel)!;

describe('a type as the equations of the day take it', () => {
  it('is asked session by session, whoever is on the line', () => {
    const [input, ...others] = neededQuestion(hotlineMonday, 'calls');
    expect(others).toEqual([]);
    expect(input).toMatchObject({
      intervalLength: 1800,
      patience: 180,
      serviceLevelTarget: 0.8,
      acceptableWait: 20,
    });
    expect(input!.volumes[12]).toBe(112);
    const fewer = setAgents(hotlineMonday, 'calls', new Map([[12, 3]]));
    expect(neededQuestion(fewer, 'calls')).toEqual([input]);
    expect(worthQuestion(fewer, 'calls')[0]!.agents[12]).toBe(3);
  });

  it('needs the people with whom every half-hour keeps the promise by the same equations', () => {
    const question = neededQuestion(hotlineMonday, 'calls');
    const needed = service.needed(question) as number[];
    const levels = (agents: readonly number[]) =>
      dayByEquations({ ...worthQuestion(hotlineMonday, 'calls')[0]!, agents }).intervals.map(
        ({ serviceLevel }) => serviceLevel!,
      );
    expect(Math.min(...levels(needed))).toBeGreaterThanOrEqual(0.8);
    needed.forEach((n, i) => {
      const fewer = needed.map((m, k) => (k === i ? n - 1 : m));
      expect(levels(fewer)[i]).toBeLessThan(0.8);
    });
    const byFormula = formulaDay(hotlineMonday, 'calls').intervals.map((interval) => interval.needed!);
    for (const [i, n] of needed.entries()) expect(Math.abs(n - byFormula[i]!)).toBeLessThanOrEqual(1);
  });

  it('has no number of people for a promise that nobody can keep', () => {
    const perfect = editType(hotlineMonday, 'calls', (type) => ({
      ...type,
      targets: [{ measure: 'serviceLevel', share: 1, within: 20 }],
    }));
    expect(new Set(service.needed(neededQuestion(perfect, 'calls')))).toEqual(new Set([null]));
  });

  it('tells what one more is worth: what the day gains with it', () => {
    const [input] = worthQuestion(hotlineMonday, 'calls');
    const values = service.worth([input!]);
    expect(values).toHaveLength(26);
    const answered = (agents: readonly number[]) =>
      dayByEquations({ ...input!, agents }).total.answeredInTime;
    const more = input!.agents.map((n, i) => (i === 12 ? n + 1 : n));
    expect(values[12]!.answeredInTime).toBeCloseTo(answered(more) - answered(input!.agents), 3);
  });
});

describe('what the equations say nothing of', () => {
  it('is refused by its reason', () => {
    expect(equationsRefusal(hotlineMonday, 'calls')).toBeUndefined();
    expect(equationsRefusal(helpdesk, typeOn(helpdesk, 'chat').id)).toBe('concurrent');
    expect(equationsRefusal(helpdesk, typeOn(helpdesk, 'email').id)).toBe('deferred');
    const shared: Scenario = {
      ...hotlineMonday,
      groups: [...hotlineMonday.groups, { ...hotlineMonday.groups[0]!, id: 'others' }],
    };
    expect(equationsRefusal(shared, 'calls')).toBe('shared');
    const silent = editType(hotlineMonday, 'calls', ({ targets: _, ...type }) => type);
    expect(equationsRefusal(silent, 'calls')).toBe('noPromise');
  });

  it('is named where they answer without it', () => {
    expect(leftOutOf(textbookHalfHour, textbookHalfHour.types[0]!.id)).toEqual([]);
    const more = editType(hotlineMonday, 'calls', (type) => ({
      ...type,
      lines: 40,
      redial: { afterAbandon: 0.2, delay: { law: 'exponential', mean: 600 } },
    }));
    expect(leftOutOf(more, 'calls')).toEqual(['redial', 'lines']);
  });
});
