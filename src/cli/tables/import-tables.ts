/** What was understood of an export, for a person: layout, counts, columns, what was set aside and what to know. */
import { datetimeOf, type Import } from '../../io/index.ts';
import type { Context } from '../command.ts';
import { formatTable } from './table.ts';

/** Rows shown of those read. */
const shownRows = 5;
const shownLines = 5;

export function importTables(read: Import, context: Context): string {
  return [recognised(read, context), columns(read, context), preview(read, context), notes(read, context)]
    .filter((part) => part !== '')
    .join('\n');
}

function recognised(read: Import, { words: { imports }, figures }: Context): string {
  const { layout, confidence, rows, calls, form, attribution, waitStarts } = read;
  const days = new Set(rows.flatMap(({ date }) => date ?? [])).size;
  const contacts = rows.reduce((sum, { offered, answered }) => sum + (offered ?? answered ?? 0), 0);
  const { offered, answered, abandoned, handleTime } = attribution;
  const isOne = offered === answered && offered === abandoned && offered === handleTime;
  return [
    imports.read(imports.layouts[layout], figures.share(confidence)),
    imports.form(form.encoding, form.delimiter ? imports.delimiters[form.delimiter] : ''),
    imports.counts(String(rows.length), days, figures.number(contacts)),
    ...(calls ? [imports.callCount(figures.number(calls.length))] : []),
    isOne
      ? imports.countedAll(imports.counted[offered])
      : imports.countedApart(
          imports.counted[offered],
          imports.counted[answered],
          imports.counted[handleTime],
        ),
    imports.waitStarts[waitStarts],
    '',
  ].join('\n');
}

function columns({ columns: found }: Import, { words: { imports }, figures }: Context): string {
  if (found.length === 0) return '';
  const lines = found.map(({ index, header, role, unit, confidence }) => [
    header || imports.nameless(index + 1),
    role === 'none' ? '–' : `${imports.roles[role]}${unit ? `, ${imports.units[unit]}` : ''}`,
    role === 'none' ? '' : figures.share(confidence),
  ]);
  return formatTable([imports.column, imports.holds, imports.sure], lines, { left: [0, 1] });
}

function preview({ rows, acceptableWait }: Import, { words: { imports }, figures }: Context): string {
  if (rows.length === 0) return '';
  const { roles } = imports;
  const inTime =
    acceptableWait === null ? roles.answeredWithin : `${roles.answeredWithin} (${acceptableWait} s)`;
  const header = [
    roles.start,
    roles.offered,
    roles.answered,
    roles.abandoned,
    roles.answerWait,
    roles.handleTime,
    inTime,
  ];
  const figure = (value: number | null) =>
    value === null ? '' : figures.number(Math.round(value * 10) / 10);
  const lines = rows
    .slice(0, shownRows)
    .map((row) => [
      datetimeOf(row).replace('T', ' '),
      ...[row.offered, row.answered, row.abandoned, row.answerWait, row.handleTime, row.answeredWithin].map(
        figure,
      ),
    ]);
  return formatTable(header, lines);
}

function notes({ asides, remarks }: Import, { words: { imports } }: Context): string {
  const where = (lines: readonly number[]) => {
    const shown = lines.slice(0, shownLines).join(', ');
    return lines.length === 0
      ? ''
      : ` (${imports.inLines(`${shown}${lines.length > shownLines ? ' …' : ''}`)})`;
  };
  const aside = asides.map(({ reason, lines }) => `  ${imports.asides[reason](lines.length)}${where(lines)}`);
  const known = remarks.map(({ code, value, lines }) => `  ${imports.remarks[code](value)}${where(lines)}`);
  return [
    ...(aside.length > 0 ? [`${imports.asidesTitle}:`, ...aside] : []),
    ...(known.length > 0 ? [`${imports.remarksTitle}:`, ...known] : []),
    '',
  ].join('\n');
}
