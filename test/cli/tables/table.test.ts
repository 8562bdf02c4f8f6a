import { describe, expect, it } from 'vitest';
import { formatTable } from '../../../src/cli/tables/table.ts';

describe('a table on a terminal', () => {
  it('sets names to the left, figures to the right, and rules off the header', () => {
    const table = formatTable(
      ['', 'contacts', 'wait'],
      [
        ['calls', '2 380', '7.8 s'],
        ['e-mail', '90', '1:02:05'],
      ],
    );
    expect(table).toBe(
      [
        '        contacts     wait',
        '─────────────────────────',
        'calls      2 380    7.8 s',
        'e-mail        90  1:02:05',
        '',
      ].join('\n'),
    );
  });

  it('leaves no blanks at the ends of lines', () => {
    expect(
      formatTable(
        undefined,
        [
          ['a', ''],
          ['long name', 'x'],
        ],
        { left: [0, 1] },
      ),
    ).toBe('a\nlong name  x\n');
  });

  it('counts letters as people see them', () => {
    expect(
      formatTable(undefined, [
        ['łódź', '1'],
        ['oswe', '22'],
      ]),
    ).toBe('łódź   1\noswe  22\n');
  });
});
