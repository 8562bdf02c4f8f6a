/** Where a label fits: the first of its possible places that covers none of what already stands there. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const lineHeight = 15;
/** Mean width of a character at 12 px and the labels' weight. */
const characterWidth = 6.7;

export function boxOf(text: string, { x, y, anchor }: Place): Box {
  const width = text.length * characterWidth;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - lineHeight + 3, bottom: y + 4 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

export function freePlace(
  text: string,
  places: readonly Place[],
  room: Box,
  taken: readonly Box[],
): Place | undefined {
  return places.find((place) => {
    const box = boxOf(text, place);
    return isInside(box, room) && !taken.some((other) => overlaps(box, other));
  });
}
