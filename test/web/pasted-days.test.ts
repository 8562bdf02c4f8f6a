import { describe, expect, it } from 'vitest';
import { type ImportOptions, importPlan } from '../../src/io/index.ts';
import { looksLikeDay } from '../../web/paste/looks-like-day.ts';

const usual = { opens: 8 * 3600, intervalLength: 1800 };
const read = (text: string, options: ImportOptions = {}) => importPlan(text, options, usual).days;

describe('what a paste into the grid is', () => {
  it('a day, when its rows have times or its columns names', () => {
    expect(looksLikeDay('08:00\t46\n08:30\t62')).toBe(true);
    expect(looksLikeDay('Godzina\tPołączenia\n8\t46')).toBe(true);
  });

  it('a block of cells, when it is numbers alone', () => {
    expect(looksLikeDay('14\n15\n16')).toBe(false);
    expect(looksLikeDay('112\t240\t14')).toBe(false);
    expect(looksLikeDay('112\t240\n113\t240')).toBe(false);
  });
});

describe('pasted rows as days', () => {
  it('are one day of half-hours from the first time to the end of the last', () => {
    const { plan, obstacle } = read('09:00\t10\t200\n09:30\t20\t210\n10:00\t30\t220');
    expect(obstacle).toBeUndefined();
    expect(plan?.calendar).toEqual({ intervalLength: 1800, days: [{ opens: 32_400, closes: 37_800 }] });
    expect(plan?.volumes).toEqual([10, 20, 30]);
    expect(plan?.agents).toBeUndefined();
  });

  it('are several days when they have dates, whatever their order', () => {
    const { plan } = read(
      'date\ttime\tcalls\n2026-03-03\t08:00\t5\n2026-03-03\t08:30\t6\n2026-03-02\t08:00\t1\n2026-03-02\t08:30\t2',
    );
    expect(plan?.calendar.days.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-03']);
    expect(plan?.volumes).toEqual([1, 2, 5, 6]);
  });

  it('run past midnight when the clock turns back', () => {
    const { plan } = read('23:00\t10\n23:30\t20\n00:00\t30\n00:30\t5');
    expect(plan?.calendar.days).toEqual([{ opens: 82_800, closes: 82_800 + 4 * 1800 }]);
  });

  it('have no contacts in half-hours that the table leaves out', () => {
    const { plan, filled } = read('09:00\t10\n09:30\t20\n10:30\t30\n11:00\t5');
    expect(filled).toBe(1);
    expect(plan?.volumes).toEqual([10, 20, 0, 30, 5]);
  });

  it('start at the opening of the scenario when they have no times', () => {
    const { plan } = read('calls\tAHT\n10\t200\n20\t210');
    expect(plan?.calendar).toEqual({
      intervalLength: 1800,
      days: [{ opens: usual.opens, closes: usual.opens + 3600 }],
    });
  });

  it('are refused, with the reason, when times are uneven, whole days, or nothing is counted', () => {
    expect(read('time\tcalls\n09:00\t10\n09:20\t20\n09:40\t30').obstacle).toBe('unevenTimes');
    expect(read('time\tcalls\n09:00\t0\n09:30\t0').obstacle).toBe('noContacts');
    expect(read('date\tcalls\n2026-03-02\t100\n2026-03-03\t120').obstacle).toBe('wholeDays');
    expect(read('09:00\t10').obstacle).toBe('tooFew');
  });

  it('are no plan while something is open or cannot be read', () => {
    expect(read('time\tcalls\n09:00\t10\n09:30\t20\n09:30\t30\n10:00\t4').plan).toBeUndefined();
    expect(read('time\tcalls\n09:00\t10\n09:30\tmany').plan).toBeUndefined();
  });

  it('of five minutes are put together to half-hours', () => {
    const minutes = Array.from(
      { length: 12 },
      (_, i) => `2026-03-02 09:${String(i * 5).padStart(2, '0')},${i}`,
    );
    const { plan } = read(`datetime,calls\n${minutes.join('\n')}\n`);
    expect(plan?.calendar.intervalLength).toBe(1800);
    expect(plan?.volumes).toEqual([15, 51]);
  });

  it('give way to what the reader says a column is', () => {
    const text = 'time\tA\tB\n10:00\t300\t50\n10:30\t310\t60';
    const { plan } = read(text, { columns: { A: { role: 'handleTime' }, B: { role: 'offered' } } });
    expect(plan?.volumes).toEqual([50, 60]);
    expect(plan?.handleTimes).toEqual([300, 310]);
    const without = read(text, { columns: { A: { role: 'none' }, B: { role: 'offered' } } });
    expect(without.plan?.handleTimes).toBeUndefined();
  });
});
