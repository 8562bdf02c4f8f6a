/**
 * Those who wait. A live customer is a dot that drains while her acceptable wait runs out; past it she turns red and
 * gets a notch, and where there is room the seconds. The first in line stands left. A redial has a double rim.
 * Work that can wait lies in a stack, the oldest first, and drains as well.
 */
import { placeIndex, readClock } from '../../src/playback/index.ts';
import { type Drawing, minutesOf, type Said, strokeFollowed, write, writeInside } from './drawing.ts';
import type { Lane } from './layout.ts';
import { addFill, addShape } from './shapes.ts';

export function drawLanes(drawing: Drawing): void {
  const waiting = waitingByType(drawing);
  for (const lane of drawing.layout.lanes) drawLane(drawing, lane, waiting[lane.type]!);
  for (const lane of drawing.layout.stacks) drawStack(drawing, lane, waiting[lane.type]!);
}

/** The name of a line, beside it or above, and how many a dot of it stands for. */
function writeLabel(drawing: Drawing, lane: Lane, text: Said, isLate: boolean, each: number): void {
  const { canvas, palette, words } = drawing;
  const { x, right, labelX, labelY } = lane;
  let end = x > labelX ? x - 10 : right;
  if (each > 1) {
    const dots = words.oneDot(each);
    write(drawing, dots, right, labelY, { align: 'right', size: 11 });
    if (end === right) end -= canvas.measureText(dots).width + 10;
  }
  write(drawing, text, labelX, labelY, {
    colour: isLate ? palette.short : palette.quiet,
    room: Math.max(1, end - labelX),
  });
}

/** The stays that wait, by type, those who came first at the front. */
export function waitingByType({ film, scene }: Drawing): number[][] {
  const waiting = film.types.map((): number[] => []);
  for (let i = 0; i < scene.count; i++) {
    const stay = scene.stays[i]!;
    if (film.stays.place[stay] === placeIndex.waiting) waiting[film.stays.type[stay]!]!.push(stay);
  }
  return waiting;
}

function drawLane(drawing: Drawing, lane: Lane, waiting: readonly number[]): void {
  const { canvas, film, scene, layout, palette, words, shapes } = drawing;
  const { since, attempt } = film.stays;
  const within = film.types[lane.type]!.acceptableWait;
  const age = (stay: number) => scene.time - since[stay]!;
  const longest = waiting.length > 0 ? Math.max(...waiting.slice(0, 50).map(age)) : 0;
  const isLate = longest > within;
  const { pitch, radius, each } = laneDots(lane, waiting.length);
  writeLabel(drawing, lane, words.waiting(lane.type, waiting.length, longest), isLate, each);
  canvas.strokeStyle = palette.hair;
  canvas.lineWidth = 1;
  canvas.beginPath();
  canvas.moveTo(lane.x, lane.y + lane.height + 0.5);
  canvas.lineTo(lane.right, lane.y + lane.height + 0.5);
  canvas.stroke();
  const shape = shapes[lane.type]!;
  const colour = palette.types[lane.type % palette.types.length]!;
  const inTime = new Path2D();
  const fill = new Path2D();
  const late = new Path2D();
  const notch = new Path2D();
  const followed = new Path2D();
  const y = lane.y + lane.height / 2 + 3;
  for (let i = 0, dot = 0; i < waiting.length; i += each, dot++) {
    const stay = waiting[i]!;
    const x = lane.x + (dot + 0.5) * pitch;
    const waited = age(stay);
    if (waited > within) {
      addShape(late, shape, x, y, radius);
      notch.moveTo(x - radius / 3, y - radius - 3);
      notch.lineTo(x + radius / 3, y - radius - 3);
      notch.lineTo(x, y - radius);
    } else {
      addShape(inTime, shape, x, y, radius);
      addFill(fill, shape, x, y, radius - 1.5, 1 - waited / within);
    }
    if (attempt[stay]! > 0) addShape(waited > within ? late : inTime, shape, x, y, radius + 2.5);
    if (isFollowed(drawing, waiting, i, each)) addShape(followed, 'round', x, y, radius + 5);
    if (waited > within && radius >= 10)
      writeInside(drawing, minutesShort(waited, layout.type > 0), x, y, {
        colour: palette.short,
        size: waited < 100 ? 10 : 8,
        weight: 640,
        room: 2 * radius - 2,
      });
  }
  canvas.lineWidth = radius > 6 ? 2 : 1.2;
  canvas.strokeStyle = colour;
  canvas.stroke(inTime);
  canvas.fillStyle = colour;
  canvas.fill(fill);
  canvas.strokeStyle = palette.short;
  canvas.stroke(late);
  canvas.fillStyle = palette.short;
  canvas.fill(notch);
  if (radius < 10) {
    canvas.globalAlpha = 0.35;
    canvas.fill(late);
    canvas.globalAlpha = 1;
  }
  strokeFollowed(drawing, followed);
}

/** Whether the customer followed is one of those a dot stands for. */
function isFollowed(
  { film, followed }: Drawing,
  waiting: readonly number[],
  from: number,
  each: number,
): boolean {
  if (!followed) return false;
  for (let i = from; i < from + each && i < waiting.length; i++) {
    if (followed.contacts.has(film.stays.contact[waiting[i]!]!)) return true;
  }
  return false;
}

/** How far apart the dots of a lane are, how large, and for how many customers each stands. */
export function laneDots(lane: Lane, count: number) {
  const room = lane.right - lane.x;
  const roomy = 2 * lane.radius + 12;
  const pitch = Math.min(roomy, Math.max(5, room / Math.max(1, count)));
  const most = Math.floor(room / pitch);
  const each = Math.max(1, Math.ceil(count / most));
  return { pitch, radius: Math.min(lane.radius, Math.max(1.8, pitch / 2 - 1)), each };
}

/** Seconds below 100, minutes above, in large type without their seconds: it has to fit a dot. */
function minutesShort(seconds: number, isLarge: boolean): string {
  if (seconds < 100) return String(Math.floor(seconds));
  return isLarge ? `${Math.floor(seconds / 60)}′` : minutesOf(seconds);
}

/** Work that can wait: a sheet drains while its time runs out, on its clock; past it it is red. */
function drawStack(drawing: Drawing, lane: Lane, waiting: readonly number[]): void {
  const { canvas, film, scene, palette, words } = drawing;
  const { clock, acceptableWait } = film.types[lane.type]!;
  const now = readClock(clock, scene.time);
  const age = (stay: number) => now - readClock(clock, film.stays.since[stay]!);
  const { rows, wide, high, each } = stackCells(lane, waiting.length);
  const [sheets, fill, overdue, followed] = [new Path2D(), new Path2D(), new Path2D(), new Path2D()];
  let oldest = 0;
  let late = 0;
  for (const stay of waiting) {
    const own = age(stay);
    oldest = Math.max(oldest, own);
    if (own > acceptableWait) late++;
  }
  for (let i = 0, at = 0; i < waiting.length; i += each, at++) {
    const [x, y] = [lane.x + Math.floor(at / rows) * wide + 0.5, lane.y + (at % rows) * high + 0.5];
    const left = 1 - age(waiting[i]!) / acceptableWait;
    if (left < 0) overdue.rect(x - 0.5, y - 0.5, wide - 2, high - 3);
    else {
      sheets.rect(x, y, wide - 3, high - 4);
      fill.rect(x, y + (high - 4) * (1 - left), wide - 3, (high - 4) * left);
    }
    if (isFollowed(drawing, waiting, i, each)) followed.rect(x - 2.5, y - 2.5, wide + 2, high + 1);
  }
  writeLabel(drawing, lane, words.stack(lane.type, waiting.length, oldest, late), late > 0, each);
  const colour = palette.types[lane.type % palette.types.length]!;
  canvas.lineWidth = 1;
  canvas.strokeStyle = colour;
  canvas.stroke(sheets);
  canvas.fillStyle = colour;
  canvas.globalAlpha = 0.75;
  canvas.fill(fill);
  canvas.globalAlpha = 1;
  canvas.fillStyle = palette.short;
  canvas.fill(overdue);
  strokeFollowed(drawing, followed);
}

/** Sheets one upon another, columns of as many as there are rows; for how many items each stands. */
export function stackCells(lane: Lane, count: number) {
  const [rows, wide, high] = [2, 7, 12];
  const most = Math.floor((lane.right - lane.x) / wide) * rows;
  return { rows, wide, high, each: Math.max(1, Math.ceil(count / most)) };
}
