/** Cases as tables for a terminal: kind by kind, and the stages of each. */
import {
  type CaseComparison,
  type CaseReport,
  caseMeasureKeys,
  type MeasureComparison,
  runCatalogue,
  stageCatalogue,
  stageMeasureKeys,
  type Unit,
} from '../../measures/index.ts';
import type { Context } from '../command.ts';
import { formatTable } from './table.ts';

/** Two tables of each kind: its measures, and its stages in a row each. */
export function caseTables(cases: Readonly<Record<string, CaseReport>>, context: Context): string[] {
  const { words, runMeasures, stageMeasures, figures } = context;
  return Object.values(cases).flatMap((kind) => {
    const shown = caseMeasureKeys.filter((key) => kind[key].mean !== null);
    const whole = shown.map((key) => [
      runMeasures[key].label,
      figures.estimate(kind[key], runCatalogue[key].unit),
    ]);
    const stages = Object.values(kind.stages).map((stage) => [
      stage.name,
      ...stageMeasureKeys.map((key) => figures.estimate(stage[key], stageCatalogue[key].unit)),
    ]);
    const { target } = kind;
    const title = target
      ? `${kind.name} (${figures.share(target.share)}, ${figures.setting(target.within)})`
      : kind.name;
    return [
      formatTable([title, words.columns.wholeRun], whole),
      formatTable([words.columns.stage, ...stageMeasureKeys.map((key) => stageMeasures[key].short)], stages),
    ];
  });
}

/** How a comparison shows a measure: its cells behind the label. */
export type ComparedCells = (compared: MeasureComparison, unit: Unit) => string[];

/** The rows of each kind that both scenarios have, its stages below. */
export function comparedCaseRows(
  { stages, ...kind }: CaseComparison,
  cells: ComparedCells,
  { runMeasures, stageMeasures }: Context,
): string[][] {
  const whole = caseMeasureKeys.map((key) => [
    runMeasures[key].label,
    ...cells(kind[key], runCatalogue[key].unit),
  ]);
  const ofStages = Object.values(stages).flatMap((stage) =>
    stageMeasureKeys.map((key) => [
      `${stage.name}: ${stageMeasures[key].short}`,
      ...cells(stage[key], stageCatalogue[key].unit),
    ]),
  );
  return [...whole, ...ofStages];
}
