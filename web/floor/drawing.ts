/** What every part of the floor is drawn with: the canvas, the film and its scene, colours, words. */
import type { Film, Followed, Scene } from '../../src/playback/index.ts';
import type { Layout } from './layout.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './shapes.ts';

/** The sentences of the floor in the language of the page. */
export interface FloorWords {
  waiting(type: number, count: number, longest: number): string;
  /** How many are to do, how old the oldest is on its clock (seconds), and how many are past their time. */
  stack(type: number, count: number, oldest: number, late: number): string;
  /** Open cases of a kind, and how many are past their term; cases in a stage. */
  cases(kind: number, count: number, late: number): string;
  stage(kind: number, stage: number, count: number): string;
  group(group: number, busy: number, people: number): string;
  onBreak(count: number): string;
  /** So many have only after-contact work left; their seats are striped. */
  wrapUp(count: number): string;
  tickets(count: number, kept: number, broken: number): string;
  tray(count: number, comeAgain: number): string;
  marks(type: number, level: number | undefined): string;
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

/** The mark of the customer who is followed. */
export function strokeFollowed({ canvas, palette }: Drawing, path: Path2D): void {
  canvas.lineWidth = 3;
  canvas.strokeStyle = palette.accent;
  canvas.stroke(path);
}

/** Text in a colour, its baseline at `y`; a line that would leave its room, else the floor, is set closer. */
export function write(
  { canvas, palette, layout }: Drawing,
  text: string,
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
  canvas.font = `${weight} ${size}px ${palette.font}`;
  canvas.fillStyle = colour;
  canvas.textAlign = align;
  canvas.fillText(text, x, y, align === 'left' ? room : undefined);
}

/** "2:41" */
export function minutesOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
