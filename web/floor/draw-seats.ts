/**
 * Those who work. A free seat is a hollow ring; at work it is filled, and its clock goes round as the work goes on,
 * once in twice the usual time, red beyond. Several chats are as many pips. On a break the ring is dotted and
 * dim; nobody's seat is a faint one. In large groups a seat is a square, filled at work, dim on a break.
 *
 * Once the conversation is over the customer is gone and the seat is striped: what is left is after-contact work.
 *
 * How many are free is the kernel's count: seats at work are known one by one, the free are the lowest others.
 */
import { isAfterContact, placeIndex, takesSeat } from '../../src/playback/index.ts';
import { type Drawing, minutesOf, type Said, strokeFollowed, write } from './drawing.ts';
import { type SeatBlock, seatAt } from './layout.ts';
import { addShape, addStripes } from './shapes.ts';

/** Size of the type of the clock in a seat. */
const clockSize = 10;

export function drawSeats(drawing: Drawing): void {
  const work = workBySeat(drawing);
  for (const block of drawing.layout.blocks) {
    drawBlock(drawing, block, work[block.group]!);
    markFollowed(drawing, block, work[block.group]!);
  }
}

/** The stays in hand, by group and seat. */
export function workBySeat({ film, scene }: Drawing): Map<number, number[]>[] {
  const work = film.trace.groups.map(() => new Map<number, number[]>());
  for (let i = 0; i < scene.count; i++) {
    const stay = scene.stays[i]!;
    if (!takesSeat(film.stays.place[stay]!)) continue;
    const seats = work[film.stays.group[stay]!]!;
    const seat = film.stays.seat[stay]!;
    const held = seats.get(seat);
    if (held) held.push(stay);
    else seats.set(seat, [stay]);
  }
  return work;
}

function markFollowed(
  drawing: Drawing,
  block: SeatBlock,
  work: ReadonlyMap<number, readonly number[]>,
): void {
  const { film, followed } = drawing;
  if (!followed) return;
  const mark = new Path2D();
  for (const [seat, held] of work) {
    if (!held.some((stay) => followed.contacts.has(film.stays.contact[stay]!))) continue;
    const { x, y } = seatAt(block, seat);
    addShape(mark, 'round', x, y, block.pitch * 0.38 + 5);
  }
  strokeFollowed(drawing, mark);
}

function drawBlock(drawing: Drawing, block: SeatBlock, work: ReadonlyMap<number, readonly number[]>): void {
  const { film, scene, words, layout } = drawing;
  const at = 3 * film.trace.types.length + 4 * block.group;
  const people = scene.state[at]!;
  const onBreak = scene.state[at + 1]!;
  const engaged = scene.state[at + 2]!;
  const title = words.group(block.group, engaged, people);
  let wrapUp = 0;
  for (const held of work.values()) if (wrapsUp(drawing, held)) wrapUp++;
  const rest = [
    ...(wrapUp > 0 ? [words.wrapUp(wrapUp)] : []),
    ...(onBreak > 0 ? [words.onBreak(onBreak)] : []),
  ];
  const says: Said = [[title[0], ...rest].join(' · '), ...title];
  write(drawing, says, block.x, block.labelY, { room: block.right - block.x });
  const free: number[] = [];
  const empty: number[] = [];
  const away: number[] = [];
  const isFree = Math.max(0, people - engaged);
  for (let seat = 0; seat < film.seats[block.group]!; seat++) {
    if (work.has(seat)) continue;
    if (free.length < isFree) free.push(seat);
    else if (away.length < onBreak) away.push(seat);
    else empty.push(seat);
  }
  if (layout.detail === 'people') drawPeople(drawing, block, work, { free, away, empty });
  else drawSquares(drawing, block, work, free, away);
}

/** Whether what somebody holds is after-contact work: one contact, whose customer has gone. */
function wrapsUp({ film, scene }: Drawing, held: readonly number[]): boolean {
  return isAfterContact(film, held[0]!, scene.time);
}

function drawPeople(
  drawing: Drawing,
  block: SeatBlock,
  work: ReadonlyMap<number, readonly number[]>,
  { free, away, empty }: Readonly<Record<'free' | 'away' | 'empty', readonly number[]>>,
): void {
  const { canvas, film, scene, layout, palette, shapes, usual } = drawing;
  const r = block.pitch * 0.38;
  // a clock too large for its seat is left out: the ring goes round all the same
  const large = Math.max(1, layout.type / clockSize);
  const isTimed = 2.1 * large * clockSize <= 1.6 * r;
  const ring = (seats: Iterable<number>) => {
    const path = new Path2D();
    for (const seat of seats) {
      const { x, y } = seatAt(block, seat);
      addShape(path, 'round', x, y, r);
    }
    return path;
  };
  canvas.lineWidth = 1.5;
  canvas.strokeStyle = palette.hair;
  canvas.stroke(ring(empty));
  canvas.strokeStyle = palette.strong;
  canvas.stroke(ring(free));
  canvas.setLineDash([2, 3]);
  canvas.globalAlpha = 0.6;
  canvas.stroke(ring(away));
  canvas.globalAlpha = 1;
  canvas.setLineDash([]);
  canvas.lineWidth = 4;
  canvas.strokeStyle = palette.tint;
  canvas.stroke(ring(work.keys()));
  for (const [seat, held] of work) {
    const { x, y } = seatAt(block, seat);
    const first = held[0]!;
    const elapsed = scene.time - film.stays.from[first]!;
    const share = elapsed / (2 * usual[film.stays.type[first]!]!);
    canvas.strokeStyle = share > 1 ? palette.short : palette.accent;
    canvas.beginPath();
    canvas.arc(x, y, r, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * Math.min(1, share));
    canvas.stroke();
    const isWrapUp = wrapsUp(drawing, held);
    if (isWrapUp) {
      const stripes = new Path2D();
      addStripes(stripes, 'round', x, y, r - 4, 5);
      canvas.lineWidth = 2;
      canvas.strokeStyle = palette.types[film.stays.type[first]! % palette.types.length]!;
      canvas.globalAlpha = 0.55;
      canvas.stroke(stripes);
      canvas.globalAlpha = 1;
      canvas.lineWidth = 4;
      canvas.fillStyle = palette.paper;
      if (isTimed) canvas.fillRect(x - 14 * large, y + r * 0.62 - 10 * large, 28 * large, 12 * large);
    }
    (isWrapUp ? [] : held).forEach((stay, i) => {
      const type = film.stays.type[stay]!;
      const pip = new Path2D();
      const across = (i - (held.length - 1) / 2) * 11;
      addShape(pip, shapes[type]!, x + across, isTimed ? y - 3 : y, held.length > 1 ? 4 : 6);
      const colour = palette.types[type % palette.types.length]!;
      if (film.stays.place[stay] === placeIndex.inHand) {
        canvas.fillStyle = colour;
        canvas.fill(pip);
      } else {
        canvas.lineWidth = 1.5;
        canvas.strokeStyle = colour;
        canvas.stroke(pip);
        canvas.lineWidth = 4;
      }
    });
    if (!isTimed) continue;
    const clock = elapsed < 600 ? minutesOf(elapsed) : `${Math.floor(elapsed / 60)}′`;
    write(drawing, clock, x, y + r * 0.62, { size: clockSize, align: 'center' });
  }
}

function drawSquares(
  drawing: Drawing,
  block: SeatBlock,
  work: ReadonlyMap<number, readonly number[]>,
  free: readonly number[],
  away: readonly number[],
): void {
  const { canvas, film, palette } = drawing;
  const half = block.pitch * 0.36;
  const square = (path: Path2D, seat: number) => {
    const { x, y } = seatAt(block, seat);
    path.rect(x - half, y - half, 2 * half, 2 * half);
  };
  const idle = new Path2D();
  for (const seat of free) square(idle, seat);
  canvas.lineWidth = 1;
  canvas.strokeStyle = palette.strong;
  canvas.stroke(idle);
  const absent = new Path2D();
  for (const seat of away) square(absent, seat);
  canvas.globalAlpha = 0.35;
  canvas.stroke(absent);
  canvas.globalAlpha = 1;
  const paths = palette.types.map(() => new Path2D());
  const striped = palette.types.map(() => new Path2D());
  for (const [seat, held] of work) {
    const colour = film.stays.type[held[0]!]! % paths.length;
    if (wrapsUp(drawing, held)) {
      const { x, y } = seatAt(block, seat);
      addStripes(striped[colour]!, 'square', x, y, half, half / 1.5);
    } else square(paths[colour]!, seat);
  }
  paths.forEach((path, i) => {
    canvas.fillStyle = palette.types[i]!;
    canvas.fill(path);
    canvas.strokeStyle = palette.types[i]!;
    canvas.stroke(striped[i]!);
  });
}
