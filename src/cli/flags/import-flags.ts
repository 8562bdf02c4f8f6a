/** The flags of `holdline import`, most of them the answer to a question that a file may leave open. */
import {
  type DecimalSign,
  type ImportOptions,
  isZone,
  type Meaning,
  parseMeaning,
  roles,
} from '../../io/index.ts';
import { BadInput, problem } from '../problem.ts';
import { runFlags } from '../running/shown-run.ts';
import type { Values } from './flags.ts';
import { duration, type Kind, oneOf, target, text } from './kinds.ts';

interface Mapping {
  readonly header: string;
  readonly meaning: Meaning;
}

/** `Header=role` or `Header=role/min`; the last equals sign counts, for headers may hold some. */
const mapping: Kind<Mapping> = {
  placeholder: 'text',
  read(given, at) {
    const equals = given.lastIndexOf('=');
    const meaning = parseMeaning(given.slice(equals + 1));
    if (equals <= 0 || !meaning) return { problem: problem(at, given, 'notMeaning', roles.join(', ')) };
    return { value: { header: given.slice(0, equals).trim(), meaning } };
  },
};

const zone: Kind<string> = {
  placeholder: 'text',
  read: (given, at) => (isZone(given) ? { value: given } : { problem: problem(at, given, 'notZone') }),
};

/** What any command that reads an export may be told about the file. */
export const readingFlags = {
  queue: { kind: text },
  sum: {},
  decimal: { kind: oneOf(['comma', 'point']) },
  dates: { kind: oneOf(['dmy', 'mdy', 'ymd']) },
  map: { kind: mapping, many: true },
  repeats: { kind: oneOf(['first', 'last', 'sum']) },
  zone: { kind: zone },
  sheet: { kind: text },
  skipUnreadable: {},
} as const;

export const importFlags = {
  as: { kind: oneOf(['csv', 'scenario']) },
  ...readingFlags,
  within: { kind: duration },
  aht: { kind: duration },
  patience: { kind: duration },
  target: { kind: target },
  seed: runFlags.seed,
} as const;

export type ImportValues = Values<typeof importFlags>;

const signs: Readonly<Record<'comma' | 'point', DecimalSign>> = { comma: ',', point: '.' };

/** What the flags say of the file. @throws BadInput for flags that contradict each other. */
export function importOptions(values: ImportValues): ImportOptions {
  const problems = [];
  for (const flag of ['aht', 'patience', 'target', 'seed'] as const) {
    if (values[flag] === undefined || values.as === 'scenario') continue;
    problems.push(problem(`--${flag}`, undefined, 'onlyWith', '--as scenario'));
  }
  if (values.queue !== undefined && values.sum) problems.push(problem('--sum', undefined, 'queueOrSum'));
  if (problems.length > 0) throw new BadInput(problems);
  const { within } = values;
  return { ...readingOptions(values), ...(within !== undefined && { within }) };
}

/** The same of the flags that are about reading. @throws BadInput for one queue and all of them at once. */
export function readingOptions(values: Values<typeof readingFlags>): ImportOptions {
  const { queue, sum, decimal, dates, map, repeats, zone: asked, sheet, skipUnreadable } = values;
  if (queue !== undefined && sum) throw new BadInput([problem('--sum', undefined, 'queueOrSum')]);
  return {
    sum,
    skipUnreadable,
    columns: Object.fromEntries(map.map(({ header, meaning }) => [header, meaning])),
    ...(queue !== undefined && { queue }),
    ...(decimal && { decimal: signs[decimal] }),
    ...(dates && { dates }),
    ...(repeats && { repeats }),
    ...(asked !== undefined && { zone: asked }),
    ...(sheet !== undefined && { sheet }),
  };
}
