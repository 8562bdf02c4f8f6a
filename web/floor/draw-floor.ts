/** Draws a scene: everything anew each frame, a handful of paths a part. */
import { drawCases } from './draw-cases.ts';
import { drawLanes } from './draw-lanes.ts';
import { drawRows } from './draw-rows.ts';
import { drawSeats } from './draw-seats.ts';
import type { Drawing } from './drawing.ts';

export function drawFloor(drawing: Drawing): void {
  const { canvas, layout } = drawing;
  canvas.clearRect(0, 0, layout.width, layout.height);
  drawLanes(drawing);
  drawSeats(drawing);
  drawCases(drawing);
  drawRows(drawing);
}
