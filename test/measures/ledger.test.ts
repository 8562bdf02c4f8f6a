import { describe, expect, it } from 'vitest';
import {
  columnCount,
  dayColumnCount,
  dayRow,
  ledgerColumn,
  ledgerColumns,
  ledgerCount,
  ledgerRow,
  placesOf,
  stageColumnCount,
  stageRow,
  tallyLength,
} from '../../src/measures/index.ts';

const size = { types: 2, groups: 3, cases: 1, stages: 2, intervals: 4, days: 5, snapshots: 0 };

describe('the ledger', () => {
  it('stands behind the intervals, a row for each type, group and case in turn, then the days of the types, then the stages', () => {
    const intervals = 5 * placesOf(4) * columnCount;
    expect(ledgerRow(size, 0)).toBe(intervals);
    expect(ledgerRow(size, 3)).toBe(intervals + 3 * ledgerCount);
    expect(dayRow(size, 1)).toBe(intervals + 6 * ledgerCount + 5 * dayColumnCount);
    expect(stageRow(size, 1)).toBe(intervals + 6 * ledgerCount + 2 * 5 * dayColumnCount + stageColumnCount);
    expect(tallyLength(size)).toBe(
      intervals + 6 * ledgerCount + 2 * 5 * dayColumnCount + 2 * stageColumnCount,
    );
  });

  it('has a place of its own for every column', () => {
    expect(new Set(ledgerColumns).size).toBe(ledgerCount);
    ledgerColumns.forEach((name, index) => {
      expect(ledgerColumn[name]).toBe(index);
    });
  });
});
