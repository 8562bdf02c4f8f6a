/**
 * Who is at a point of the floor. Everything stands in rows of equal cells, so a point names its cell and the cell
 * its contact: nothing is looked for. Of a dot that stands for several customers, the first.
 */

import { laneDots, stackCells, waitingByType } from './draw-lanes.ts';
import { workBySeat } from './draw-seats.ts';
import type { Drawing } from './drawing.ts';
import { seatOf } from './layout.ts';

/** Serial number of the contact at a point, in pixels of the layout; undefined where nobody is. */
export function contactAt(drawing: Drawing, x: number, y: number): number | undefined {
  const stay = waitingAt(drawing, x, y) ?? seatedAt(drawing, x, y);
  return stay === undefined ? undefined : drawing.film.stays.contact[stay];
}

function waitingAt(drawing: Drawing, x: number, y: number): number | undefined {
  const { layout } = drawing;
  const lane = layout.lanes.find((one) => x < one.right && y >= one.y - 6 && y < one.y + one.height + 4);
  if (lane) {
    const waiting = waitingByType(drawing)[lane.type]!;
    const { pitch, each } = laneDots(lane, waiting.length);
    return waiting[Math.floor((x - lane.x) / pitch) * each];
  }
  const stack = layout.stacks.find((one) => x < one.right && y >= one.y && y < one.y + one.height + 2);
  if (!stack) return undefined;
  const waiting = waitingByType(drawing)[stack.type]!;
  const { rows, wide, high, each } = stackCells(stack, waiting.length);
  const row = Math.floor((y - stack.y) / high);
  return row < rows ? waiting[(Math.floor((x - stack.x) / wide) * rows + row) * each] : undefined;
}

function seatedAt(drawing: Drawing, x: number, y: number): number | undefined {
  for (const block of drawing.layout.blocks) {
    const seat = seatOf(block, x, y, drawing.film.seats[block.group]!);
    if (seat !== undefined) return workBySeat(drawing)[block.group]!.get(seat)?.[0];
  }
  return undefined;
}
