/** The report as an Excel workbook: what it says on one sheet, its table on another, numbers as numbers. */
import writeXlsxFile, { type SheetData } from 'write-excel-file/browser';
import { harmless, type Table } from '../../src/io/tables/index.ts';
import { plain } from '../parts/sentence.ts';
import type { ReportModel } from './report-model.ts';

export interface SheetNames {
  readonly report: string;
  readonly intervals: string;
  readonly assumptions: string;
  readonly definition: string;
  readonly certainty: string;
}

/** The workbook as a file. */
export function workbookOf(model: ReportModel, names: SheetNames): Promise<Blob> {
  return writeXlsxFile([
    { data: summaryOf(model, names), sheet: names.report, columns: [{ width: 34 }, { width: 90 }] },
    {
      data: cellsOf(model.table),
      sheet: names.intervals,
      columns: model.table.columns.map(({ title }) => ({ width: Math.max(9, title.length + 2) })),
      stickyRowsCount: 1,
    },
  ]).toBlob();
}

const strong = { fontWeight: 'bold' } as const;

function summaryOf(model: ReportModel, names: SheetNames): SheetData {
  const heading = (value: string) => [{ value, ...strong }];
  const lines = (list: readonly (readonly [string, string])[]) =>
    list.map(([label, value]) => [label, value].map(harmless));
  return [
    [{ value: harmless(model.title), ...strong, fontSize: 16 }],
    [model.place],
    [plain(model.answer)],
    [],
    heading(model.figuresTitle),
    ...lines(model.figures),
    [],
    heading(names.assumptions),
    ...lines(model.assumptions),
    [],
    heading(names.definition),
    [model.definition],
    [],
    heading(names.certainty),
    ...model.certainty.map((sentence) => [sentence]),
    [model.provenance],
  ];
}

function cellsOf({ columns, rows }: Table): SheetData {
  return [
    columns.map(({ title }) => ({ value: title, ...strong, align: 'right' as const })),
    ...rows.map((row) =>
      row.map((cell, i) => {
        if (typeof cell !== 'number') return cell === null ? null : harmless(cell);
        const { digits = 0, fixed } = columns[i]!;
        // A format that may leave digits out leaves the point behind: such numbers are rounded instead.
        if (digits > 0 && !fixed) return Math.round(cell * 10 ** digits) / 10 ** digits;
        return { value: cell, type: Number, format: digits > 0 ? `0.${'0'.repeat(digits)}` : '0' };
      }),
    ),
  ];
}
