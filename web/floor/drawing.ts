/** What every part of the floor is drawn with: the canvas, the film and its scene, colours, words. */
import type { Film, Followed, Scene } from '../../src/playback/index.ts';
import type { Layout } from './layout.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './shapes.ts';

/** What is said in a place: the fullest form first, shorter ones for less room. */
export type Said = readonly [string, ...string[]];

/** The sentences of the floor in the language of the page. */
export interface FloorWords {
  waiting(type: number, count: number, longest: number): Said;
  /** How many are to do, how old the oldest is on its clock (seconds), and how many are past their time. */
  stack(type: number, count: number, oldest: number, late: number): Said;
  /** Open cases of a kind, and how many are past their term; cases in a stage. */
  cases(kind: number, count: number, late: number): Said;
  stage(kind: number, stage: number, count: number): string;
  group(group: number, busy: number, people: number): Said;
  onBreak(count: number): string;
  /** So many have only after-contact work left; their seats are striped. */
  wrapUp(count: number): string;
  tickets(count: number, kept: number, broken: number): Said;
  tray(count: number, comeAgain: number): Said;
  marks(type: number, level: number | undefined): Said;
  oneDot(k: number): string;
  /** A moment of the day, to the minute. */
  clock(time: number): string;
}

export interface Drawing {
  readonly canvas: CanvasRenderingContext2D;
  readonly film: Film;
  readonly scene: Scene;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly words: FloorWords;
  /** Of each type. */
  readonly shapes: readonly Shape[];
  /** Mean time in hand of each type, seconds: the clock of a seat goes round in two of them. */
  readonly usual: readonly number[];
  /** The customer who is followed. */
  readonly followed?: Followed | undefined;
}

/** How wide a figure is, in sizes of its type. */
const figureWide = 0.6;

/** The mark of the customer who is followed. */
export function strokeFollowed({ canvas, palette }: Drawing, path: Path2D): void {
  canvas.lineWidth = 3;
  canvas.strokeStyle = palette.accent;
  canvas.stroke(path);
}

/**
 * Text in a colour, its baseline at `y`: the fullest form that has room; a line that would leave its room, else the
 * floor, is set closer.
 */
export function write(
  { canvas, palette, layout }: Drawing,
  text: string | Said,
  x: number,
  y: number,
  {
    colour = palette.quiet,
    size = 12,
    weight = 500,
    align = 'left' as CanvasTextAlign,
    room = Math.max(1, layout.width - x),
  } = {},
): void {
  canvas.font = `${weight} ${Math.max(size, layout.type)}px ${palette.font}`;
  canvas.fillStyle = colour;
  canvas.textAlign = align;
  const forms = typeof text === 'string' ? [text] : text;
  const form = forms.find((one, i) => i === forms.length - 1 || canvas.measureText(one).width <= room)!;
  canvas.fillText(form, x, y, align === 'left' ? room : undefined);
}

/** Text in the middle of a dot or a seat; in large type only where it has room. */
export function writeInside(
  drawing: Drawing,
  text: string,
  x: number,
  y: number,
  {
    room,
    ...how
  }: { readonly room: number; readonly colour?: string; readonly size: number; readonly weight?: number },
): boolean {
  const { type } = drawing.layout;
  const size = Math.max(how.size, type);
  if (type > 0 && text.length * figureWide * size > room) return false;
  write(drawing, text, x, y + 0.35 * size, { ...how, align: 'center' });
  return true;
}

/** "2:41" */
export function minutesOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
