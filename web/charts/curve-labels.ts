/**
 * Where the names on the staffing curve stand: beside what they name, clear of the curve, the marks and one
 * another. A name that fits nowhere is left out, but for the two that carry the answer.
 */
import { type Box, boxOf, freePlace, type Place } from './free-place.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface CurveGeometry {
  /** The mean, from left to right. */
  readonly curve: readonly Spot[];
  /** The wide band's edges; empty until simulated. */
  readonly upper: readonly Spot[];
  readonly lower: readonly Spot[];
  readonly now: Spot;
  readonly needed: Spot | undefined;
  /** Height of the target line. */
  readonly target: number | undefined;
  readonly room: Box;
}

export interface CurvePlaces {
  readonly now: Place;
  readonly needed: Place | undefined;
  readonly target: Place | undefined;
  readonly oneInterval: Place | undefined;
}

export interface CurveTexts {
  readonly now: string;
  readonly needed: string;
  readonly target: string;
  readonly oneInterval: string;
}

export function curvePlaces(geometry: CurveGeometry, texts: CurveTexts): CurvePlaces {
  const { now, needed, target, room } = geometry;
  const names: Box[] = [];
  const marks = [...alongCurve(geometry.curve), around(now, 9), ...(needed ? [around(needed, 9)] : [])];
  const put = (text: string, places: readonly Place[]): Place | undefined => {
    const place = freePlace(text, places, room, [...marks, ...names]);
    if (place) names.push(boxOf(text, place));
    return place;
  };
  /** The answer's own names stand in any case: over the curve rather than not at all. */
  const mustPut = (text: string, spot: Spot, places: readonly Place[]): Place => {
    const kept = places.map((place) => inside(place, text, room));
    const place =
      put(text, places) ?? freePlace(text, [...kept, ...upAndDown(spot, text, room)], room, names);
    const chosen = place ?? kept[0]!;
    names.push(boxOf(text, chosen));
    return chosen;
  };

  const isSame = needed !== undefined && needed.x === now.x;
  const neededPlace = needed && mustPut(texts.needed, needed, besideMark(needed, 'above'));
  const nowPlace = isSame ? neededPlace! : mustPut(texts.now, now, besideMark(now, 'below'));
  const targetPlace =
    target === undefined
      ? undefined
      : put(texts.target, [
          { x: room.right, y: target + 16, anchor: 'end' },
          { x: room.right, y: target - 7, anchor: 'end' },
          { x: room.left + 6, y: target - 7, anchor: 'start' },
          { x: room.left + 6, y: target + 16, anchor: 'start' },
        ]);
  if (target !== undefined) names.push({ ...room, top: target - 2, bottom: target + 2 });
  const oneInterval = put(texts.oneInterval, [
    ...inTheMiddleFirst(geometry.lower).map(({ x, y }): Place => ({ x: x + 8, y: y + 14, anchor: 'start' })),
    ...inTheMiddleFirst(geometry.upper).map(({ x, y }): Place => ({ x: x - 6, y: y - 4, anchor: 'end' })),
  ]);
  return { now: nowPlace, needed: neededPlace, target: targetPlace, oneInterval };
}

/** Places beside a mark, further and further above and below it. */
function upAndDown({ x, y }: Spot, text: string, room: Box): Place[] {
  const places: Place[] = [];
  for (let away = 18; away < room.bottom - room.top; away += 8) {
    for (const dy of [-away, away]) {
      for (const place of [
        { x: x + 14, y: y + dy, anchor: 'start' },
        { x: x - 14, y: y + dy, anchor: 'end' },
      ] as const) {
        places.push(inside(place, text, room));
      }
    }
  }
  return places;
}

function besideMark({ x, y }: Spot, first: 'above' | 'below'): Place[] {
  const above: Place[] = [
    { x: x - 13, y: y - 10, anchor: 'end' },
    { x: x - 13, y: y - 24, anchor: 'end' },
    { x, y: y - 14, anchor: 'middle' },
  ];
  const below: Place[] = [
    { x: x + 14, y: y + 18, anchor: 'start' },
    { x: x + 14, y: y + 30, anchor: 'start' },
    { x: x + 15, y: y - 8, anchor: 'start' },
  ];
  return first === 'above' ? [...above, ...below] : [...below, ...above];
}

/** The place moved so far that the text stays in the room. */
function inside(place: Place, text: string, room: Box): Place {
  const box = boxOf(text, place);
  const dx = Math.max(0, room.left - box.left) - Math.max(0, box.right - room.right);
  const dy = Math.max(0, room.top - box.top) - Math.max(0, box.bottom - room.bottom);
  return { ...place, x: place.x + dx, y: place.y + dy };
}

function around({ x, y }: Spot, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** Small boxes all along the line. */
function alongCurve(spots: readonly Spot[]): Box[] {
  const boxes: Box[] = [];
  for (let i = 1; i < spots.length; i++) {
    const [a, b] = [spots[i - 1]!, spots[i]!];
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 8));
    for (let k = 0; k <= steps; k++) {
      const t = k / steps;
      boxes.push(around({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, 3));
    }
  }
  return boxes;
}

function inTheMiddleFirst<T>(spots: readonly T[]): T[] {
  const middle = (spots.length - 1) / 2;
  return spots
    .map((spot, i) => ({ spot, from: Math.abs(i - middle) }))
    .sort((a, b) => a.from - b.from)
    .map(({ spot }) => spot);
}
