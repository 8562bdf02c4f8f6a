import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../src/io/import/planned-days.ts';
import { importedScenario, importTable, TableError } from '../../../src/io/index.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

function codesOf(text: string): readonly string[] {
  try {
    importedScenario(importTable(text));
  } catch (error) {
    if (error instanceof TableError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe('the scenario of an import', () => {
  it('puts quarters of five minutes together to half-hours, handling by contacts, people by those named', () => {
    const rows = [0, 5, 10, 15, 20, 25, 30, 35].map((minute, i) => {
      const people = i === 0 ? '' : String(i);
      return `2026-03-02,08:${String(minute).padStart(2, '0')},${i},${i < 6 ? 100 * i : ''},${people}`;
    });
    const { scenario } = importedScenario(importTable(lines('Date,Time,Offered,AHT,Agents', ...rows)));
    const [type] = scenario.types;
    expect(scenario.calendar.intervalLength).toBe(1800);
    expect(type!.volume).toMatchObject({ perInterval: [15, 13] });
    // (1·100 + 2·200 + 3·300 + 4·400 + 5·500) / 15
    expect(type!.handleTime.perInterval!.mean).toEqual([5500 / 15, null]);
    expect(scenario.groups[0]!.agents).toEqual({ perInterval: [3, 6.5] });
  });

  it('counts those answered where nobody counted who came', () => {
    const text = lines(
      'Date,Time,Answered,AHT,Agents',
      '2026-03-02,08:00,12,200,3',
      '2026-03-02,08:30,14,200,3',
    );
    expect(importedScenario(importTable(text)).scenario.types[0]!.volume).toMatchObject({
      perInterval: [12, 14],
    });
  });

  it('takes the handle time of the person where the export has none', () => {
    const text = lines('Date,Time,Offered,Agents', '2026-03-02,08:00,12,3', '2026-03-02,08:30,14,3');
    expect(codesOf(text)).toEqual(['noHandleTime']);
    const { scenario } = importedScenario(importTable(text), { handleTime: 150 });
    expect(scenario.types[0]!.handleTime).toMatchObject({ mean: 150 });
  });

  it('is none of whole days, of intervals that no plan has, or of nothing', () => {
    expect(codesOf(lines('Date,Offered,AHT', '2026-03-02,120,200', '2026-03-03,140,200'))).toContain(
      'badInterval',
    );
    const twoHours = lines('Date,Time,Offered,AHT', '2026-03-02,08:00,120,200', '2026-03-02,10:00,140,200');
    expect(codesOf(twoHours)).toContain('badInterval');
    expect(codesOf(lines('Date,Time,Offered,AHT'))).toContain('emptyTable');
  });
});

describe('the plan of an import', () => {
  const usual = { opens: 28_800, intervalLength: 1800 };
  const planOf = (...rows: readonly string[]) => importPlan(lines(...rows), {}, usual).days;

  it('has its days in order, with what the file leaves out as nothing', () => {
    const { plan, filled, obstacle } = planOf(
      'Date,Time,Offered',
      '2026-03-03,08:00,5',
      '2026-03-02,08:00,1',
      '2026-03-02,09:00,3',
      '2026-03-02,08:30,2',
      '2026-03-02,10:00,4',
    );
    expect(obstacle).toBeUndefined();
    expect(plan!.calendar.days.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-03']);
    expect(plan!.volumes).toEqual([1, 2, 3, 0, 4, 5]);
    expect(filled).toBe(1);
  });

  it('has people and handle times where the file has them, nobody in what it leaves out', () => {
    const { plan } = planOf(
      'Date,Time,Offered,AHT,Agents',
      '2026-03-02,08:00,5,200,2',
      '2026-03-02,08:30,6,,3.5',
      '2026-03-02,09:30,7,240,',
    );
    expect(plan!.agents).toEqual([2, 3.5, 0, 0]);
    expect(plan!.handleTimes).toEqual([200, null, null, 240]);
  });

  it('goes over midnight where times without a date turn back', () => {
    const { plan } = planOf('Time,Offered', '23:00,1', '23:30,2', '00:00,3', '00:30,4');
    expect(plan!.calendar.days).toEqual([{ opens: 23 * 3600, closes: 25 * 3600 }]);
    expect(plan!.volumes).toEqual([1, 2, 3, 4]);
  });

  it('is none where there is too little, nothing, or no time of day', () => {
    expect(planOf('Date,Time,Offered', '2026-03-02,08:00,1').obstacle).toBe('tooFew');
    expect(planOf('Date,Time,Offered', '2026-03-02,08:00,0', '2026-03-02,08:30,0').obstacle).toBe(
      'noContacts',
    );
    expect(planOf('Date,Offered', '2026-03-02,10', '2026-03-03,11').obstacle).toBe('wholeDays');
  });
});
