/**
 * The shapes of the floor. A channel is told by shape as well as by colour: what is spoken is round, what is written
 * while somebody waits is a rounded square, what can wait is a sheet, who stands at a desk is a diamond. All add to
 * the path under way, so that a hundred dots are filled at once.
 */
import type { Channel } from '../../src/scenario/index.ts';

export type Shape = 'round' | 'rounded' | 'sheet' | 'diamond';

const shapes: Readonly<Record<Channel, Shape>> = {
  phone: 'round',
  outbound: 'round',
  inPerson: 'diamond',
  chat: 'rounded',
  sms: 'rounded',
  social: 'rounded',
  email: 'sheet',
  webForm: 'sheet',
  backOffice: 'sheet',
};

/** `shapeOf('chat') // 'rounded'` */
export function shapeOf(channel: Channel): Shape {
  return shapes[channel];
}

/** Adds the outline of a shape around a centre. */
export function addShape(path: CanvasPath, shape: Shape, x: number, y: number, r: number): void {
  if (shape === 'round') {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
  } else if (shape === 'rounded') path.roundRect(x - r, y - r, 2 * r, 2 * r, r / 2.5);
  else if (shape === 'sheet') path.rect(x - 0.8 * r, y - r, 1.6 * r, 2 * r);
  else {
    path.moveTo(x, y - 1.15 * r);
    path.lineTo(x + 1.15 * r, y);
    path.lineTo(x, y + 1.15 * r);
    path.lineTo(x - 1.15 * r, y);
    path.closePath();
  }
}

/** Adds rising stripes, `pitch` apart, inside a circle or a square of this half width around a centre. */
export function addStripes(
  path: CanvasPath,
  inside: 'round' | 'square',
  x: number,
  y: number,
  half: number,
  pitch: number,
): void {
  const most = inside === 'round' ? half : half * Math.SQRT2;
  for (let k = -Math.floor((most - 0.5) / pitch); k * pitch < most; k++) {
    const away = k * pitch;
    const reach = inside === 'round' ? Math.sqrt(half * half - away * away) : most - Math.abs(away);
    const [mx, my, d] = [x + away * Math.SQRT1_2, y + away * Math.SQRT1_2, reach * Math.SQRT1_2];
    path.moveTo(mx - d, my + d);
    path.lineTo(mx + d, my - d);
  }
}

/** Adds the part of a shape that is still full when `left` (0..1) of the acceptable wait is left: it drains from the top. */
export function addFill(path: CanvasPath, shape: Shape, x: number, y: number, r: number, left: number): void {
  if (left >= 1) addShape(path, shape, x, y, r);
  else if (left <= 0) return;
  else if (shape === 'round') {
    const half = Math.acos(1 - 2 * left);
    path.moveTo(x + r * Math.cos(Math.PI / 2 - half), y + r * Math.sin(Math.PI / 2 - half));
    path.arc(x, y, r, Math.PI / 2 - half, Math.PI / 2 + half);
    path.closePath();
  } else {
    const wide = shape === 'sheet' ? 0.8 * r : shape === 'diamond' ? 0.6 * r : r;
    path.rect(x - wide, y + r - 2 * r * left, 2 * wide, 2 * r * left);
  }
}
