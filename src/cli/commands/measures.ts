/** `holdline measures`: every number of a report, what it is called and how it is made of what is counted. */
import {
  catalogue,
  formulaOf,
  type Measure,
  measureKeys,
  runCatalogue,
  runMeasureKeys,
} from '../../measures/index.ts';
import { type Context, command } from '../command.ts';
import { formatTable } from '../tables/table.ts';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly help: string;
  readonly unit: string;
  readonly formula: string;
}

export const measures = command({
  name: 'measures',
  flags: {},
  async run(_values, _operands, context) {
    const { json, out, words } = context;
    const parts = {
      intervals: rowsOf(measureKeys, catalogue, context.measures),
      run: rowsOf(runMeasureKeys, runCatalogue, context.runMeasures),
    };
    if (json) {
      out(`${JSON.stringify(parts, null, 2)}\n`);
      return 0;
    }
    const { key, name, unit, formula } = words.measures.columns;
    const table = (rows: readonly Row[]) =>
      formatTable(
        [key, name, unit, formula],
        rows.map((row) => [row.key, row.name, unitOf(row.unit, context), row.formula]),
        { left: [0, 1, 2, 3] },
      );
    out(
      `${words.measures.intervals}\n\n${table(parts.intervals)}\n${words.measures.run}\n\n${table(parts.run)}`,
    );
    return 0;
  },
});

function rowsOf<Key extends string>(
  keys: readonly Key[],
  measured: Readonly<Record<Key, Measure<string>>>,
  named: Readonly<Record<Key, { readonly label: string; readonly help: string }>>,
): readonly Row[] {
  return keys.map((key) => ({
    key,
    name: named[key].label,
    help: named[key].help,
    unit: measured[key].unit,
    formula: formulaOf(measured[key]),
  }));
}

function unitOf(unit: string, { words }: Context): string {
  return words.measures.units[unit as keyof typeof words.measures.units];
}
