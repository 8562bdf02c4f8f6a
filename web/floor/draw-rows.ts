/**
 * The rows below the seats: callbacks promised, each a ticket with its time; those who gave up in the last half-hour,
 * with a double rim who will try again; and the marks of the running service level, the latest contacts settled.
 */
import { type Film, levelBetween, markOf, settledBy } from '../../src/playback/index.ts';
import { type Drawing, strokeFollowed, write } from './drawing.ts';
import type { Row } from './layout.ts';
import { addShape } from './shapes.ts';

const halfHour = 1800;

export function drawRows(drawing: Drawing): void {
  const { shelf, tray, marks } = drawing.layout;
  if (shelf !== undefined) drawShelf(drawing, shelf);
  if (tray !== undefined) drawTray(drawing, tray);
  drawMarks(drawing, marks);
}

function drawShelf(drawing: Drawing, row: Row): void {
  const { canvas, film, scene, layout, palette, words, followed } = drawing;
  const { promises } = film.trace;
  const pending = promises
    .filter(({ made, firstAttempt, due, connected }) => {
      const ended = connected ?? firstAttempt ?? Math.max(due, made);
      return made <= scene.time && ended > scene.time;
    })
    .sort((a, b) => a.due - b.due);
  const settled = promises.filter(
    ({ outcome, firstAttempt, due }) => outcome !== 'open' && (firstAttempt ?? due) <= scene.time,
  );
  const kept = settled.filter(({ outcome }) => outcome === 'kept').length;
  write(
    drawing,
    words.tickets(countPromised(drawing), kept, settled.length - kept),
    row.x,
    row.y + layout.base,
    {
      room: row.width,
    },
  );
  const wide = Math.max(62, 4.4 * layout.type);
  const y = row.y + layout.label + 2;
  const room = Math.floor(row.width / wide);
  const most = pending.length > room ? room - 1 : room;
  canvas.lineWidth = 1.2;
  const mark = new Path2D();
  pending.slice(0, most).forEach((promise, i) => {
    const { due } = promise;
    const isLate = scene.time > due;
    if (followed?.promises.includes(promise)) mark.roundRect(row.x + i * wide - 2, y - 3, wide - 4, 30, 6);
    canvas.strokeStyle = isLate ? palette.short : palette.accent;
    canvas.beginPath();
    canvas.roundRect(row.x + i * wide + 1, y, wide - 10, 24, 4);
    canvas.stroke();
    write(
      drawing,
      words.clock(due),
      row.x + i * wide + (wide - 8) / 2,
      y + 12 + 0.35 * Math.max(12, layout.type),
      {
        colour: isLate ? palette.short : palette.ink,
        align: 'center',
      },
    );
  });
  strokeFollowed(drawing, mark);
  if (pending.length > most)
    write(
      drawing,
      `+${pending.length - most}`,
      row.x + most * wide + 6,
      y + 12 + 0.35 * Math.max(12, layout.type),
    );
}

function countPromised({ film, scene }: Drawing): number {
  let count = 0;
  film.trace.types.forEach((_, t) => {
    count += scene.state[3 * t + 1]!;
  });
  return count;
}

function drawTray(drawing: Drawing, row: Row): void {
  const { canvas, film, scene, layout, palette, words } = drawing;
  const gone = goneBy(film, scene.time);
  const comeAgain = gone.filter(({ comesAgain }) => comesAgain).length;
  write(drawing, words.tray(gone.length, comeAgain), row.x, row.y + layout.base, { room: row.width });
  const pitch = 16;
  const most = Math.floor(row.width / pitch);
  const latest = gone.filter(({ time }) => time > scene.time - halfHour).slice(-most);
  const rims = new Path2D();
  latest.forEach(({ comesAgain }, i) => {
    const [x, y] = [row.x + (i + 0.5) * pitch, row.y + layout.label + 12];
    addShape(rims, 'round', x, y, 4.5);
    if (comesAgain) addShape(rims, 'round', x, y, 7);
  });
  canvas.lineWidth = 1.3;
  canvas.strokeStyle = palette.quiet;
  canvas.stroke(rims);
}

/** Those who have given up by a moment, in order of time. */
function goneBy(film: Film, time: number) {
  let gone = allGone.get(film);
  if (!gone) {
    gone = film.happenings.flatMap((one) => (one.what === 'gaveUp' ? [one] : []));
    allGone.set(film, gone);
  }
  const end = gone.findIndex((one) => one.time > time);
  return end < 0 ? gone : gone.slice(0, end);
}

const allGone = new WeakMap<Film, Extract<Film['happenings'][number], { what: 'gaveUp' }>[]>();

/** Of the type that most of the day is about: the live one with the most contacts. */
export function leadingType({ scores, types }: Film): number {
  let leading = 0;
  types.forEach(({ isDeferred }, t) => {
    const isBetter = scores[t]!.time.length > scores[leading]!.time.length;
    if (
      (!isDeferred && types[leading]!.isDeferred) ||
      (isDeferred === types[leading]!.isDeferred && isBetter)
    )
      leading = t;
  });
  return leading;
}

function drawMarks(drawing: Drawing, row: Row): void {
  const { canvas, film, scene, layout, palette, words } = drawing;
  const type = leadingType(film);
  const score = film.scores[type]!;
  const level = levelBetween([score], film.types[type]!.level, Number.NEGATIVE_INFINITY, scene.time);
  write(drawing, words.marks(type, level), row.x, row.y + layout.base, { room: row.width });
  const pitch = 11;
  const rows = 2;
  const columns = Math.floor(row.width / pitch);
  const end = settledBy(score, scene.time);
  // a column is filled before the next begins, so that marks keep their place while others come
  const first = Math.max(0, Math.ceil(end / rows) - columns) * rows;
  const good = new Path2D();
  const bad = new Path2D();
  const called = new Path2D();
  for (let i = first; i < end; i++) {
    const x = row.x + (Math.floor(i / rows) - first / rows + 0.5) * pitch;
    const y = row.y + layout.label + 7 + (i % rows) * 15;
    const mark = markOf(score, i);
    if (mark === 'inTime') {
      good.moveTo(x - 3.5, y);
      good.lineTo(x - 1, y + 3);
      good.lineTo(x + 3.5, y - 3.5);
    } else if (mark === 'calledBack') addShape(called, 'diamond', x, y, 3);
    else {
      bad.moveTo(x - 3, y - 3);
      bad.lineTo(x + 3, y + 3);
      bad.moveTo(x + 3, y - 3);
      bad.lineTo(x - 3, y + 3);
    }
  }
  canvas.lineWidth = 1.7;
  canvas.strokeStyle = palette.spare;
  canvas.stroke(good);
  canvas.strokeStyle = palette.short;
  canvas.stroke(bad);
  canvas.strokeStyle = palette.accent;
  canvas.stroke(called);
}
