export { type CsvFlavour, csvOf, markupOf, tsvOf } from './csv.ts';
export { type Cell, type Column, cellText, harmless, type Table } from './table.ts';
