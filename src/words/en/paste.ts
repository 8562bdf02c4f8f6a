/** What the page says of data pasted from a spreadsheet. */
import { pluralEn } from '../plural.ts';

export const paste = {
  title: 'Your data',
  lead: 'Copy the half-hours from your spreadsheet and paste them here, or take the export of your phone system as it is (CSV, text, Excel). A file may also be dropped anywhere on the page.',
  file: 'Choose a file',
  reading: 'Reading the file …',
  area: 'Rows copied from a spreadsheet',
  example: '08:00\t46\t240\t8\n08:30\t62\t240\t9\n…',
  read: (rows: number, text: string, days: number) =>
    `${text} ${pluralEn(rows, 'row', 'rows')} read${days > 1 ? ` for ${days} days` : ''}`,
  summary: (read: string, from: string, to: string, contacts: string) =>
    `${read}, ${from}–${to}, ${contacts} contacts.`,
  totals: (rows: number, texts: readonly string[]) =>
    `Left out, because ${pluralEn(rows, 'it sums', 'they sum')} up the others: ${texts.map((text) => `“${text}”`).join(', ')}.`,
  filled: (n: number, text: string) =>
    `${text} ${pluralEn(n, 'half-hour is', 'half-hours are')} missing and ${pluralEn(n, 'gets', 'get')} no contacts.`,
  noAgents: 'No column for people: those needed will stand on the line.',
  noHandle: (handle: string) => `No column for handle time: ${handle} is kept.`,
  noStart: (from: string) => `No column for times: the first row is taken as ${from}.`,
  oneType: (name: string) =>
    `Your data takes the place of “${name}”; the other contact types go. Undo brings them back.`,
  problems: (n: number, text: string) => `${text} ${pluralEn(n, 'cell needs', 'cells need')} a mend first:`,
  more: (text: string) => `and ${text} more`,
  skip: 'Leave these rows out',
  obstacles: {
    tooFew: 'Paste at least two rows.',
    noVolume: 'No column of contacts was found. Say below which column holds them.',
    unevenTimes:
      'The times do not go up in equal steps of 15, 30 or 60 minutes, each once. Correct them in the spreadsheet, or say below which column holds them.',
    wholeDays: 'The rows are whole days. A plan needs quarter-hours, half-hours or hours.',
    noContacts: 'All contacts are 0. Say below which column holds them.',
  },
  columnHolds: (name: string) => `Column ${name} holds`,
  use: (rows: number, text: string) => `Use ${pluralEn(rows, 'this row', `these ${text} rows`)}`,
  cancel: 'Cancel',
  again: 'Take other data',
};
