/**
 * Where everything stands on the floor, for a film and a width: a lane for each line of live contacts, a stack for
 * each kind of work that can wait, the seats of each group, the shelf of promised callbacks, the tray of those who
 * gave up and the marks of the running service level. What a film never has gets no room.
 *
 * Detail follows size: up to 60 seats are drawn as people with a clock, up to 300 as squares, above that as small
 * squares; a lane longer than its room draws one dot for several customers and says so.
 *
 * A floor that a class looks at is set in larger type and, where its screen is low, closer: lines and rows two
 * abreast, seats in less detail.
 */
import { type Film, placeIndex } from '../../src/playback/index.ts';

export type Detail = 'people' | 'squares' | 'dots';

/** How a floor is set in its place. */
export interface Setting {
  /** The least size of type, pixels of the layout. What stands inside a dot or seat and has no room there is left out. */
  readonly type: number;
  /** Lines and rows two abreast, closer to one another. */
  readonly isAbreast: boolean;
  /** The most detail that seats are drawn in. */
  readonly seats: Detail;
}

/** As on one's own screen. */
export const ownScreen: Setting = { type: 0, isAbreast: false, seats: 'people' };

export interface Lane {
  readonly type: number;
  /** Left of the label, and its baseline. */
  readonly labelX: number;
  readonly labelY: number;
  /** Left and right end of the dots, their top, room below. */
  readonly x: number;
  readonly right: number;
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
  /** Where the room for the name ends. */
  readonly right: number;
  readonly labelY: number;
  readonly y: number;
  readonly columns: number;
  readonly pitch: number;
}

/** A row below the seats: its top, and the room it has across. */
export interface Row {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The least size of type; 0: each text as large as it is by itself. */
  readonly type: number;
  /** Room for a line of text above what it names, and its baseline in it. */
  readonly label: number;
  readonly base: number;
  readonly detail: Detail;
  readonly lanes: readonly Lane[];
  readonly stacks: readonly Lane[];
  readonly blocks: readonly SeatBlock[];
  readonly cases: readonly CaseRow[];
  /** The rows below the seats; undefined where a film has none. */
  readonly shelf: Row | undefined;
  readonly tray: Row | undefined;
  readonly marks: Row;
}

const usualType = 12;
const usualLabel = 18;
const beside = 320;
/** Room for the name of a group with its numbers. */
const nameWidth = 214;
/** Between two that stand abreast. */
const alley = 28;

/** What everything of a layout is measured by. */
interface Measures extends Setting {
  readonly width: number;
  /** How much larger than usual the type is. */
  readonly scale: number;
  readonly label: number;
  readonly base: number;
  readonly gap: number;
}

function measuresOf(width: number, setting: Setting): Measures {
  const scale = Math.max(1, setting.type / usualType);
  const label = Math.round(usualLabel * (setting.isAbreast ? 0.92 : 1) * scale);
  return { ...setting, width, scale, label, base: Math.round(label / 1.5), gap: setting.isAbreast ? 8 : 14 };
}

/** Lays a film out for a width in CSS pixels. */
export function layoutOf(film: Film, width: number, setting: Setting = ownScreen): Layout {
  const measures = measuresOf(width, setting);
  const { label, base, gap } = measures;
  const lines = linesOf(film, measures);
  const detail = detailOf(film, setting);
  const blocks = blocksOf(film.seats, lines.bottom, pitchOf(detail, measures), measures);
  let y = blocks.bottom + gap;
  const cases = film.cases.map((_, kind) => {
    const row = caseRowOf(film, kind, y, measures);
    y = row.bottom + gap;
    return row;
  });
  const { shelf, tray, marks, bottom } = rowsOf(film, y, measures);
  return {
    width,
    height: bottom,
    type: setting.type,
    label,
    base,
    detail,
    lanes: lines.lanes,
    stacks: lines.stacks,
    blocks: blocks.blocks,
    cases,
    shelf,
    tray,
    marks,
  };
}

/** Those who wait: the lanes of live contacts, then the stacks of work that can wait. */
function linesOf(film: Film, measures: Measures): { lanes: Lane[]; stacks: Lane[]; bottom: number } {
  const { width, scale, label, base, gap, isAbreast } = measures;
  const live = film.types.flatMap(({ isDeferred }, t) => (isDeferred ? [] : [t]));
  const deferred = film.types.flatMap(({ isDeferred }, t) => (isDeferred ? [t] : []));
  // several lines: their names stand beside them, so that they stay together
  const isBeside = !isAbreast && film.types.length > 2 && width > 600 * scale;
  const across = isAbreast ? 2 : 1;
  const wide = (width - (across - 1) * alley) / across;
  let y = 0;
  const rows = (types: readonly number[], height: number, radius: number): Lane[] =>
    types.map((type, i) => {
      const isLast = i === types.length - 1;
      const labelX = (i % across) * (wide + alley);
      const above = isBeside ? 0 : label;
      const lane = {
        type,
        labelX,
        labelY: isBeside ? y + height / 2 + 7 : y + base,
        x: isBeside ? beside * scale : labelX,
        right: isLast ? width : labelX + wide,
        y: y + above,
        height,
        radius,
      };
      if (isLast || i % across === across - 1) y += above + height + gap / 2;
      return lane;
    });
  const lanes = rows(live, isBeside ? 26 : isAbreast ? 30 : 34, isBeside ? 9 : isAbreast ? 10 : 11);
  const stacks = rows(deferred, 22, 4);
  return { lanes, stacks, bottom: y + gap / 2 };
}

const details: readonly Detail[] = ['people', 'squares', 'dots'];

function detailOf(film: Film, { seats: most }: Setting): Detail {
  const seats = film.seats.reduce((sum, count) => sum + count, 0);
  const natural: Detail = seats <= 60 ? 'people' : seats <= 300 ? 'squares' : 'dots';
  return details[Math.max(details.indexOf(natural), details.indexOf(most))]!;
}

function pitchOf(detail: Detail, { width, isAbreast }: Measures): number {
  if (detail === 'people') return isAbreast ? 44 : width < 500 ? 52 : 64;
  return detail === 'squares' ? 24 : 11;
}

function caseRowOf(film: Film, kind: number, top: number, measures: Measures): CaseRow & { bottom: number } {
  const { width, scale, label, base, gap, isAbreast } = measures;
  const { stages } = film.cases[kind]!;
  const across = Math.max(1, Math.min(stages.length, Math.floor(width / (150 * scale))));
  const wide = width / across;
  const columns = Math.max(1, Math.floor((wide - gap) / caseCell));
  const rows = isAbreast ? 2 : 4;
  const high = label + rows * caseCell + gap;
  return {
    kind,
    labelY: top + base,
    stages: stages.map((_, s) => {
      const y = top + label + Math.floor(s / across) * high;
      return {
        x: (s % across) * wide,
        labelY: y + base,
        y: y + label,
        width: wide - gap,
        columns,
        room: rows * columns,
      };
    }),
    bottom: top + label + Math.ceil(stages.length / across) * high,
  };
}

/** Groups side by side while they fit, then below one another; or two abreast. */
function blocksOf(seats: readonly number[], top: number, pitch: number, measures: Measures) {
  const { width, scale, label, base, gap } = measures;
  const isAbreast = measures.isAbreast && seats.filter((count) => count > 0).length > 1;
  const room = isAbreast ? (width - alley) / 2 : width;
  const most = Math.max(1, Math.floor(room / pitch));
  const blocks: SeatBlock[] = [];
  let x = 0;
  let y = top;
  let bottom = top;
  seats.forEach((count, group) => {
    if (count === 0) return;
    const columns = Math.min(most, count <= most ? count : Math.ceil(count / Math.ceil(count / most)));
    const wide = isAbreast ? room : Math.max(columns * pitch, nameWidth * scale);
    if (x > 0 && x + wide > width) {
      x = 0;
      y = bottom + gap;
    } else if (x > 0) blocks.push({ ...blocks.pop()!, right: x - gap });
    blocks.push({ group, x, right: width, labelY: y + base, y: y + label, columns, pitch });
    bottom = Math.max(bottom, y + label + Math.ceil(count / columns) * pitch);
    x += wide + alley;
  });
  return { blocks, bottom };
}

/** The shelf, the tray and the marks, below one another or two abreast. */
function rowsOf(film: Film, top: number, { width, label, gap, isAbreast }: Measures) {
  const has = (place: number) => film.stays.place.subarray(0, film.stays.length).includes(place);
  const wanted = [
    ...(has(placeIndex.promised) ? [['shelf', 30] as const] : []),
    ...(film.happenings.some(({ what }) => what === 'gaveUp') ? [['tray', 22] as const] : []),
    ['marks', 40] as const,
  ];
  const across = isAbreast ? 2 : 1;
  const wide = (width - (across - 1) * alley) / across;
  const rows: { shelf?: Row; tray?: Row; marks: Row } = { marks: { x: 0, y: top, width } };
  let y = top;
  let bottom = top;
  wanted.forEach(([name, high], i) => {
    const column = i % across;
    if (column === 0 && i > 0) y = bottom + gap;
    const isAlone = column === 0 && i === wanted.length - 1;
    rows[name] = { x: column * (wide + alley), y, width: isAlone ? width : wide };
    bottom = Math.max(bottom, y + label + high);
  });
  return { shelf: rows.shelf, tray: rows.tray, marks: rows.marks, bottom };
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
