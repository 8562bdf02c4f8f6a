/**
 * Which stays hold at a moment. Time is cut into equal slices; each slice lists the stays that touch it, in order of
 * their beginning, and a moment looks through its slice's list only. Slices are a minute, longer where contacts stay
 * for days (mail): the lists together hold a few entries a stay.
 */
/** Beginnings and ends, in order of the beginnings. */
interface Spans {
  readonly length: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export interface Moments {
  /** Seconds from the first midnight of the first slice, and of a slice. */
  readonly start: number;
  readonly every: number;
  /** Stays of slice k: `list[first[k]]` … `list[first[k + 1] − 1]`. */
  readonly first: Int32Array;
  readonly list: Int32Array;
}

const minute = 60;
/** Entries of all lists together, at most; slices grow until they fit, to one slice if need be. */
const mostEntries = 1_000_000;

/** Lists the stays by slices from `start` to `end`. */
export function momentsOf(stays: Spans, start: number, end: number): Moments {
  let every = minute;
  while (entriesAt(stays, start, end, every) > Math.max(mostEntries, 2 * stays.length)) every *= 2;
  const slices = slicesOf(start, end, every);
  const first = new Int32Array(slices + 1);
  eachSlice(stays, start, end, every, (slice) => {
    first[slice + 1]! += 1;
  });
  for (let k = 0; k < slices; k++) first[k + 1]! += first[k]!;
  const list = new Int32Array(first[slices]!);
  const next = first.slice();
  eachSlice(stays, start, end, every, (slice, stay) => {
    list[next[slice]!++] = stay;
  });
  return { start, every, first, list };
}

/** Writes the stays that hold at `time` into `into`, in order of their beginning; returns how many. A stay holds from its first instant to just before its last. */
export function staysAt(
  stays: Spans,
  { start, every, first, list }: Moments,
  time: number,
  into: Int32Array,
): number {
  const slices = first.length - 1;
  const k = Math.max(0, Math.min(slices - 1, Math.floor((time - start) / every)));
  let count = 0;
  for (let i = first[k]!; i < first[k + 1]!; i++) {
    const stay = list[i]!;
    if (stays.from[stay]! > time) break;
    if (stays.to[stay]! > time) into[count++] = stay;
  }
  return count;
}

/** The longest list: room enough for the stays of any moment. */
export function mostAtOnce({ first }: Moments): number {
  let most = 0;
  for (let k = 0; k + 1 < first.length; k++) most = Math.max(most, first[k + 1]! - first[k]!);
  return most;
}

function slicesOf(start: number, end: number, every: number): number {
  return Math.max(1, Math.floor((end - start) / every) + 1);
}

function entriesAt(stays: Spans, start: number, end: number, every: number): number {
  let entries = 0;
  eachSlice(stays, start, end, every, () => {
    entries++;
  });
  return entries;
}

function eachSlice(
  stays: Spans,
  start: number,
  end: number,
  every: number,
  visit: (slice: number, stay: number) => void,
): void {
  const last = slicesOf(start, end, every) - 1;
  for (let stay = 0; stay < stays.length; stay++) {
    if (stays.to[stay] === stays.from[stay]) continue;
    const from = Math.max(0, Math.min(last, Math.floor((stays.from[stay]! - start) / every)));
    const to = Math.max(from, Math.min(last, Math.floor((stays.to[stay]! - start) / every)));
    for (let slice = from; slice <= to; slice++) visit(slice, stay);
  }
}
