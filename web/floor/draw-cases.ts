/**
 * Cases, which no single contact settles, in the stages they go through: a sheet each, in the stage it is in, those
 * that came first at the front. It drains while its end-to-end term runs out, on the clock that the term is read on,
 * and is red past it; a stage that takes longer than it may is marked by a red rim.
 */
import { caseTerms } from '../../src/playback/index.ts';
import { type Drawing, write } from './drawing.ts';
import { type CaseRow, caseCell } from './layout.ts';

export function drawCases(drawing: Drawing): void {
  for (const row of drawing.layout.cases) drawKind(drawing, row);
}

function drawKind(drawing: Drawing, row: CaseRow): void {
  const { film, scene, words } = drawing;
  const byStage = row.stages.map((): number[] => []);
  let late = 0;
  let count = 0;
  for (let i = 0; i < scene.caseCount; i++) {
    const stay = scene.cases[i]!;
    if (film.caseStays.kind[stay] !== row.kind) continue;
    byStage[film.caseStays.stage[stay]!]!.push(stay);
    count++;
    if (caseTerms(film.caseStays, film.cases, stay, scene.time).whole < 0) late++;
  }
  write(drawing, words.cases(row.kind, count, late), 0, row.labelY);
  byStage.forEach((stays, s) => {
    drawStage(drawing, row, s, stays);
  });
}

function drawStage(drawing: Drawing, row: CaseRow, s: number, stays: readonly number[]): void {
  const { canvas, film, scene, palette, words } = drawing;
  const place = row.stages[s]!;
  const each = Math.max(1, Math.ceil(stays.length / place.room));
  const name = words.stage(row.kind, s, stays.length);
  write(drawing, each > 1 ? `${name}, ${words.oneDot(each)}` : name, place.x, place.labelY, { size: 11 });
  canvas.strokeStyle = palette.hair;
  canvas.lineWidth = 1;
  canvas.beginPath();
  canvas.moveTo(place.x, place.y - 2.5);
  canvas.lineTo(place.x + place.width, place.y - 2.5);
  canvas.stroke();
  const { term } = film.cases[row.kind]!;
  const [rims, lateRims, fill, lateFill] = [new Path2D(), new Path2D(), new Path2D(), new Path2D()];
  const size = caseCell - 3;
  for (let i = 0, at = 0; i < stays.length; i += each, at++) {
    const x = place.x + (at % place.columns) * caseCell + 0.5;
    const y = place.y + Math.floor(at / place.columns) * caseCell + 0.5;
    const left = caseTerms(film.caseStays, film.cases, stays[i]!, scene.time);
    (left.stage < 0 || left.whole < 0 ? lateRims : rims).rect(x, y, size, size);
    const share = Number.isFinite(term) ? Math.max(0, Math.min(1, left.whole / term)) : 1;
    if (left.whole < 0) lateFill.rect(x, y, size, size);
    else fill.rect(x, y + size * (1 - share), size, size * share);
  }
  canvas.fillStyle = palette.strong;
  canvas.globalAlpha = 0.6;
  canvas.fill(fill);
  canvas.globalAlpha = 1;
  canvas.lineWidth = 1.2;
  canvas.strokeStyle = palette.strong;
  canvas.stroke(rims);
  canvas.fillStyle = palette.short;
  canvas.fill(lateFill);
  canvas.lineWidth = 1.8;
  canvas.strokeStyle = palette.short;
  canvas.stroke(lateRims);
}
