/** The answers that a planner gives to what a file leaves open, as what its reader is told. */
import { parseMeaning } from '../../src/io/import/roles.ts';
import type { ImportOptions, Question } from '../../src/io/index.ts';

/** All queues as one. */
export const together = '\u0000sum';

/** How the file is to be read once a question is answered; what was answered before stands. */
export function withAnswer(options: ImportOptions, { code, column }: Question, value: string): ImportOptions {
  switch (code) {
    case 'queue': {
      const { queue: _queue, sum: _sum, ...rest } = options;
      return value === together ? { ...rest, sum: true } : { ...rest, queue: value };
    }
    case 'decimal':
      return { ...options, decimals: { ...options.decimals, [column]: value as '.' | ',' } };
    case 'dates':
      return { ...options, dates: value as 'dmy' | 'mdy' };
    case 'column':
    case 'total':
    case 'unit': {
      // `Header=role/unit`: headers may hold equals signs, roles none
      const equals = value.lastIndexOf('=');
      const meaning = parseMeaning(value.slice(equals + 1));
      if (!meaning) return options;
      return { ...options, columns: { ...options.columns, [value.slice(0, equals)]: meaning } };
    }
    case 'repeats':
      return { ...options, repeats: value as 'first' | 'last' | 'sum' };
    case 'zone':
      return { ...options, zone: value };
    case 'sheet':
      return { ...options, sheet: value };
  }
}
