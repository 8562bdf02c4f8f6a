/**
 * Where everything stands on the floor, for a film and a width: a lane for each line of live contacts, a stack for
 * each kind of work that can wait, the seats of each group, the shelf of promised callbacks, the tray of those who
 * gave up and the marks of the running service level. What a film never has gets no room.
 *
 * Detail follows size: up to 60 seats are drawn as people with a clock, up to 300 as squares, above that as small
 * squares; a lane longer than its room draws one dot for several customers and says so.
 */
import { type Film, placeIndex } from '../../src/playback/index.ts';

export interface Lane {
  readonly type: number;
  readonly labelY: number;
  /** Left and top of the dots, room below. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly radius: number;
}

/** The stages of a kind of cases, side by side or, where there is no room, below one another. */
export interface CaseRow {
  readonly kind: number;
  readonly labelY: number;
  readonly stages: readonly {
    readonly x: number;
    readonly labelY: number;
    readonly y: number;
    readonly width: number;
    /** Cells of a row, and of all rows. */
    readonly columns: number;
    readonly room: number;
  }[];
}

/** Side of the cell that a case stands in. */
export const caseCell = 11;

export interface SeatBlock {
  readonly group: number;
  readonly x: number;
  readonly labelY: number;
  readonly y: number;
  readonly columns: number;
  readonly pitch: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly detail: 'people' | 'squares' | 'dots';
  readonly lanes: readonly Lane[];
  readonly stacks: readonly Lane[];
  readonly blocks: readonly SeatBlock[];
  readonly cases: readonly CaseRow[];
  /** Tops of the rows below the seats; undefined where a film has none. */
  readonly shelf: number | undefined;
  readonly tray: number | undefined;
  readonly marks: number;
}

const label = 18;
const beside = 320;
const gap = 14;
/** Room for the name of a group with its numbers. */
const nameWidth = 214;

/** Lays a film out for a width in CSS pixels. */
export function layoutOf(film: Film, width: number): Layout {
  const live = film.types.flatMap(({ isDeferred }, t) => (isDeferred ? [] : [t]));
  const deferred = film.types.flatMap(({ isDeferred }, t) => (isDeferred ? [t] : []));
  // several lines: their names stand beside them, so that they stay together
  const isBeside = film.types.length > 2 && width > 600;
  let y = 0;
  const rows = (types: readonly number[], height: number, radius: number): Lane[] =>
    types.map((type) => {
      const above = isBeside ? 0 : label;
      const labelY = isBeside ? y + height / 2 + 7 : y + 12;
      const lane = { type, labelY, x: isBeside ? beside : 0, y: y + above, height, radius };
      y += above + height + gap / 2;
      return lane;
    });
  const lanes = rows(live, isBeside ? 26 : 34, isBeside ? 9 : 11);
  const stacks = rows(deferred, 22, 4);
  y += gap / 2;
  const seats = film.seats.reduce((sum, count) => sum + count, 0);
  const detail = seats <= 60 ? 'people' : seats <= 300 ? 'squares' : 'dots';
  const pitch = detail === 'people' ? (width < 500 ? 52 : 64) : detail === 'squares' ? 24 : 11;
  const { blocks, bottom } = blocksOf(film.seats, width, y, pitch);
  y = bottom + gap;
  const cases = film.cases.map((_, kind) => {
    const row = caseRowOf(film, kind, width, y);
    y = row.bottom + gap;
    return row;
  });
  const has = (place: number) => film.stays.place.subarray(0, film.stays.length).includes(place);
  const shelf = has(placeIndex.promised) ? y : undefined;
  if (shelf !== undefined) y += label + 30 + gap;
  const tray = film.happenings.some(({ what }) => what === 'gaveUp') ? y : undefined;
  if (tray !== undefined) y += label + 22 + gap;
  const marks = y;
  return { width, height: marks + label + 40, detail, lanes, stacks, blocks, cases, shelf, tray, marks };
}

function caseRowOf({ cases }: Film, kind: number, width: number, top: number): CaseRow & { bottom: number } {
  const { stages } = cases[kind]!;
  const across = Math.max(1, Math.min(stages.length, Math.floor(width / 150)));
  const wide = width / across;
  const columns = Math.max(1, Math.floor((wide - gap) / caseCell));
  const rows = 4;
  const high = label + rows * caseCell + gap;
  return {
    kind,
    labelY: top + 12,
    stages: stages.map((_, s) => {
      const y = top + label + Math.floor(s / across) * high;
      return {
        x: (s % across) * wide,
        labelY: y + 12,
        y: y + label,
        width: wide - gap,
        columns,
        room: rows * columns,
      };
    }),
    bottom: top + label + Math.ceil(stages.length / across) * high,
  };
}

/** Groups side by side while they fit, then below one another. */
function blocksOf(seats: readonly number[], width: number, top: number, pitch: number) {
  const most = Math.max(1, Math.floor(width / pitch));
  const blocks: SeatBlock[] = [];
  let x = 0;
  let y = top;
  let bottom = top;
  seats.forEach((count, group) => {
    if (count === 0) return;
    const columns = Math.min(most, count <= most ? count : Math.ceil(count / Math.ceil(count / most)));
    const wide = Math.max(columns * pitch, nameWidth);
    if (x > 0 && x + wide > width) {
      x = 0;
      y = bottom + gap;
    }
    blocks.push({ group, x, labelY: y + 12, y: y + label, columns, pitch });
    bottom = Math.max(bottom, y + label + Math.ceil(count / columns) * pitch);
    x += wide + 2 * gap;
  });
  return { blocks, bottom };
}

/** Centre of a seat. */
export function seatAt({ x, y, columns, pitch }: SeatBlock, seat: number): { x: number; y: number } {
  return { x: x + ((seat % columns) + 0.5) * pitch, y: y + (Math.floor(seat / columns) + 0.5) * pitch };
}

/** The seat of a block at a point, of so many; undefined beside them. */
export function seatOf(block: SeatBlock, x: number, y: number, seats: number): number | undefined {
  const column = Math.floor((x - block.x) / block.pitch);
  const row = Math.floor((y - block.y) / block.pitch);
  if (column < 0 || column >= block.columns || row < 0) return undefined;
  const seat = row * block.columns + column;
  return seat < seats ? seat : undefined;
}
