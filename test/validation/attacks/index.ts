import type { Attack } from './attack.ts';
import { clocks } from './clocks.ts';
import { hostileGrids } from './grids.ts';
import { hostileJson } from './json.ts';
import { changedLinks, linkBombs } from './links.ts';
import { pathologicalTables, strangeDigits } from './tables.ts';
import { workbookBombs } from './workbooks.ts';

/** Every attack that needs no page, by what it attacks with. */
export const attacks: Readonly<Record<string, Attack>> = {
  'hostile JSON': hostileJson,
  'hostile grids': hostileGrids,
  'changed links': changedLinks,
  'link bombs': linkBombs,
  'workbook bombs': workbookBombs,
  'pathological tables': pathologicalTables,
  'strange digits': strangeDigits,
  clocks,
};
