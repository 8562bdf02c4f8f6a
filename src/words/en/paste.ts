/** What the page says of data pasted from a spreadsheet. */
import { pluralEn } from '../plural.ts';

export const paste = {
  title: 'Paste your data',
  lead: 'Copy the half-hours from your spreadsheet, with or without headings, and paste them here. Polish and English numbers are both read; columns in any order.',
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
  obstacles: {
    tooFew: 'Paste at least two rows.',
    noVolume: 'No column of contacts was found. Say below which column holds them.',
    unevenTimes:
      'The times do not go up in equal steps of 15, 30 or 60 minutes, each once. Correct them in the spreadsheet, or say below which column holds them.',
    noContacts: 'All contacts are 0. Say below which column holds them.',
  },
  columns: {
    date: 'date',
    start: 'time',
    offered: 'contacts',
    handleTime: 'handle time',
    handleTimeSd: 'handle time, SD',
    agents: 'people on the line',
    none: 'leave out',
  },
  columnHolds: (name: string) => `Column ${name} holds`,
  twoReadings: (text: string) => `What is “${text}”?`,
  use: (rows: number, text: string) => `Use ${pluralEn(rows, 'this row', `these ${text} rows`)}`,
  cancel: 'Cancel',
  again: 'Paste other rows',
  rest: (n: number, text: string) => `… ${text} more ${pluralEn(n, 'row', 'rows')}`,
};
