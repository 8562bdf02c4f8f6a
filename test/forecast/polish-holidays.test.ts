import { describe, expect, it } from 'vitest';
import { easterSunday, polishHoliday, polishHolidays } from '../../src/forecast/index.ts';

describe('Polish holidays', () => {
  // Dates of Easter as printed in calendars, the earliest and latest possible among them.
  it.each([
    ['1818-03-22'],
    ['1943-04-25'],
    ['2000-04-23'],
    ['2008-03-23'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2038-04-25'],
  ])('has Easter Sunday on %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  it('moves Easter Monday, Pentecost and Corpus Christi with Easter', () => {
    expect(polishHoliday('2026-04-06')).toBe('easterMonday');
    expect(polishHoliday('2026-05-24')).toBe('pentecost');
    expect(polishHoliday('2026-06-04')).toBe('corpusChristi');
    expect(polishHoliday('2025-06-19')).toBe('corpusChristi');
    expect(polishHoliday('2026-04-03')).toBeUndefined();
  });

  it('knows when a day became one: Epiphany in 2011, Christmas Eve in 2025', () => {
    expect(polishHoliday('2010-01-06')).toBeUndefined();
    expect(polishHoliday('2011-01-06')).toBe('epiphany');
    expect(polishHoliday('2024-12-24')).toBeUndefined();
    expect(polishHoliday('2025-12-24')).toBe('christmasEve');
  });

  it('lists fourteen days of 2026 in order', () => {
    const dates = [...polishHolidays(2026).keys()];
    expect(dates).toHaveLength(14);
    expect(dates).toEqual([...dates].sort());
  });
});
