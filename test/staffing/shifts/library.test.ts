import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../../src/scenario/index.ts';
import { parseShiftLibrary, polishLibrary } from '../../../src/staffing/shifts/index.ts';
import { paidTime, shareOnLine, shortBreakCount } from '../../../src/staffing/shifts/library.ts';

const hour = 3600;

function issuesOf(library: unknown): string[] {
  try {
    parseShiftLibrary(library);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
}

describe('the Polish library', () => {
  it('is a library like any other', () => {
    expect(parseShiftLibrary(JSON.parse(JSON.stringify(polishLibrary)))).toEqual(polishLibrary);
  });

  it('has a quarter of an hour from six hours on, two above nine (art. 134), and five minutes after each hour', () => {
    const breaks = Object.fromEntries(
      polishLibrary.types.map((type) => [
        type.id,
        [(type.breaks ?? []).reduce((sum, { length }) => sum + length / 60, 0), shortBreakCount(type)],
      ]),
    );
    expect(breaks).toEqual({ '8h': [15, 7], '12h': [30, 11], '6h': [15, 5], '4h': [0, 3] });
    expect(polishLibrary.rest).toBe(11 * hour);
  });

  it('pays all of a shift, of which 10.4 % are breaks in eight hours', () => {
    const day = polishLibrary.types.find(({ id }) => id === '8h')!;
    expect(paidTime(day)).toBe(8 * hour);
    expect(1 - (shareOnLine(day) * (480 - 15)) / 480).toBeCloseTo(50 / 480, 12);
  });
});

describe('a library that cannot be used', () => {
  const type = { id: 'day', length: 8 * hour, earliest: 6 * hour, latest: 14 * hour };

  it.each([
    ['empty', { version: 1, types: [] }, ['types tooFew']],
    ['of another version', { version: 2, types: [type] }, ['version notAllowed']],
    ['with unknown keys', { version: 1, types: [{ ...type, lenght: 3 }] }, ['types[0].lenght unknownKey']],
    [
      'that begins after its last start',
      { version: 1, types: [{ ...type, latest: 0 }] },
      ['types[0].latest endsBeforeStart'],
    ],
    ['with a name twice', { version: 1, types: [type, type] }, ['types[1].id duplicateId']],
    [
      'whose break may lie outside',
      { version: 1, types: [{ ...type, breaks: [{ length: 1800, earliest: 0, latest: 8 * hour }] }] },
      ['types[0].breaks[0].latest breakOutsideShift'],
    ],
    [
      'whose breaks may meet',
      {
        version: 1,
        types: [
          {
            ...type,
            breaks: [
              { length: 900, earliest: 0, latest: 2 * hour },
              { length: 900, earliest: 2 * hour, latest: 3 * hour },
            ],
          },
        ],
      },
      ['types[0].breaks[1].earliest breaksOverlap'],
    ],
  ])('%s: each problem with its path', (_, library, expected) => {
    expect(issuesOf(library)).toEqual(expected);
  });

  it('pays no unpaid break', () => {
    const breaks = [{ length: 1800, earliest: hour, latest: 2 * hour, paid: false }];
    expect(paidTime({ ...type, breaks })).toBe(7.5 * hour);
  });
});
