/** The class's predictions: read from what a trainer types or pastes, and written as a table. */

import type { Table } from '../../src/io/tables/index.ts';
import type { FigureKind } from '../../src/lessons/figure.ts';
import type { DrawAsk } from '../../src/lessons/lesson.ts';
import type { PlayerWords } from '../../src/words/en/lessons/player.ts';
import type { Shape } from '../../src/words/shape.ts';
import type { ClassPrediction } from './progress.ts';

/** What is asked of the class: limits in the figure's own unit, and the truth. */
export interface ClassQuestion {
  readonly kind: FigureKind;
  readonly from: number;
  readonly to: number;
  readonly close: number;
  readonly truth: number;
  /** Of a choice: how many there are; predictions are typed as 1, 2, 3. */
  readonly choices?: number;
  /** Of a curve: its places that are not given, with their names and truths; which of them everybody is asked about. */
  readonly points?: {
    readonly names: readonly string[];
    readonly truths: readonly number[];
    readonly asked: number;
  };
}

/** The places of a curve that are drawn, in order. `freePlaces({ given: [0] }, 3) // [1, 2]` */
export function freePlaces({ given = [] }: Pick<DrawAsk, 'given'>, places: number): number[] {
  return Array.from({ length: places }, (_, i) => i).filter((i) => !given.includes(i));
}

/**
 * A number as typed, in the unit of the question; undefined: none, or out of range. "1,230" is a decimal where that is
 * in range, else it is thousands. `valueTyped('45,5', share) // 0.455`
 */
export function valueTyped(text: string, question: ClassQuestion): number | undefined {
  const trimmed = text
    .trim()
    .replace(/(%|p\.p\.|s)$/, '')
    .trimEnd()
    .replace(/(\d)\s(?=\d{3}(\D|$))/g, '$1');
  const readings: string[] = [];
  if (/^\d+([.,]\d+)?$/.test(trimmed)) readings.push(trimmed.replace(',', '.'));
  if (/^\d{1,3}([.,]\d{3})+$/.test(trimmed)) readings.push(trimmed.replace(/[.,]/g, ''));
  for (const reading of readings) {
    const value = inRange(Number(reading), question);
    if (value !== undefined) return value;
  }
  return undefined;
}

function inRange(typed: number, { kind, from, to, choices }: ClassQuestion): number | undefined {
  if (choices !== undefined)
    return Number.isInteger(typed) && typed >= 1 && typed <= choices ? typed - 1 : undefined;
  const value = kind === 'share' || kind === 'points' ? typed / 100 : typed;
  return value >= from && value <= to ? value : undefined;
}

/**
 * Lines "name; value", "name<Tab>value" or only the value; of a curve also "name; value; value; …", one for each place
 * that is not given. Those that cannot be read are counted.
 */
export function readClass(
  text: string,
  question: ClassQuestion,
): { readonly read: readonly ClassPrediction[]; readonly unread: number } {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const read: ClassPrediction[] = [];
  for (const line of lines) {
    const one = curveOf(line, question) ?? singleOf(line, question);
    if (one) read.push(one);
  }
  return { read, unread: lines.length - read.length };
}

function singleOf(line: string, question: ClassQuestion): ClassPrediction | undefined {
  // a curve with a place that cannot be read is no single value
  if (question.points && line.split(/[;\t]/).length > 2) return undefined;
  const cut = Math.max(line.lastIndexOf(';'), line.lastIndexOf('\t'));
  const value = valueTyped(line.slice(cut + 1), question);
  return value === undefined ? undefined : { name: line.slice(0, Math.max(0, cut)).trim(), value };
}

function curveOf(line: string, question: ClassQuestion): ClassPrediction | undefined {
  const { points } = question;
  const cells = line.split(/[;\t]/);
  if (!points || cells.length < points.names.length) return undefined;
  const values = cells.slice(-points.names.length).map((cell) => valueTyped(cell, question));
  if (values.some((value) => value === undefined)) return undefined;
  const name = cells.slice(0, -points.names.length).join(' ').trim();
  return { name, value: values[points.asked]!, points: values as number[] };
}

/** The middle one, of an even number the mean of the two; undefined of none. `medianOf([1, 5, 3]) // 3` */
export function medianOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** All predictions of one question, for a spreadsheet; of a curve a column a place, the truth in the first row. */
export function classTable(
  lesson: string,
  question: string,
  asked: ClassQuestion,
  predictions: readonly ClassPrediction[],
  words: Shape<PlayerWords>['classroom'],
): Table {
  const isShare = asked.kind === 'share' || asked.kind === 'points';
  const shown = (value: number) =>
    asked.choices === undefined ? (isShare ? value * 100 : value) : value + 1;
  const unit = asked.choices === undefined ? words.units[asked.kind] : '';
  const { columns } = words;
  const nameOf = ({ name }: ClassPrediction, i: number) => name || words.seat(String(i + 1));
  if (asked.points) {
    const { names, truths, asked: everybody } = asked.points;
    const valuesOf = ({ value, points }: ClassPrediction) =>
      points ?? names.map((_, i) => (i === everybody ? value : null));
    const row = (name: string, values: readonly (number | null)[]) => [
      lesson,
      question,
      name,
      unit,
      ...values.map((value) => (value === null ? null : shown(value))),
    ];
    return {
      columns: [
        { title: columns.lesson },
        { title: columns.question },
        { title: columns.name },
        { title: columns.unit },
        ...names.map((title) => ({ title, digits: 2 })),
      ],
      rows: [row(columns.truth, truths), ...predictions.map((one, i) => row(nameOf(one, i), valuesOf(one)))],
    };
  }
  return {
    columns: [
      { title: columns.lesson },
      { title: columns.question },
      { title: columns.name },
      { title: columns.prediction, digits: 2 },
      { title: columns.unit },
      { title: columns.truth, digits: 2 },
      { title: columns.gap, digits: 2 },
    ],
    rows: predictions.map((one, i) => [
      lesson,
      question,
      nameOf(one, i),
      shown(one.value),
      unit,
      shown(asked.truth),
      asked.choices === undefined ? shown(one.value - asked.truth) : null,
    ]),
  };
}
