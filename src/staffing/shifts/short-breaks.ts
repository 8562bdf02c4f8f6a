/**
 * Short breaks: five minutes after each hour at a screen. They are too many and too short for the programme, which
 * takes them off everybody's time evenly; here they are placed, one shift after another, where the line can spare
 * somebody best, so that people of one shift do not all leave together.
 *
 * A stretch is the work between coming, breaks with a window and going. Each has as many short breaks as it takes
 * for nobody to work longer than `after` at once; those left of the shift's number go to the longest stretches. One
 * after another they are put at the minute where most can be spared, as far as the breaks still to come leave
 * room. Where there is hardly any (four hours have three breaks and eleven minutes to move them) those of many people
 * fall close together, and the line is thinner then than the programme takes it to be.
 */
import type { ShortBreaks } from './library.ts';
import { shortBreakCount } from './library.ts';
import type { Pieces } from './pieces.ts';
import type { Duty } from './place-breaks.ts';
import type { ShiftProblem } from './shift-problem.ts';

const minute = 60;

/** What is to spare on the line over time, with everybody's breaks so far taken off. */
export class Spare {
  readonly pieces: Pieces;
  /** People there beyond the need, in each piece, and one over the square root of the need. */
  readonly spare: Float64Array;
  private readonly weight: Float64Array;

  constructor(pieces: Pieces, required: readonly number[]) {
    this.pieces = pieces;
    this.spare = Float64Array.from(pieces.list, ({ interval }) => -required[interval]!);
    this.weight = Float64Array.from(
      pieces.list,
      ({ interval }) => 1 / Math.sqrt(Math.max(1, required[interval]!)),
    );
  }

  /** Puts so many people on the line from one instant to another; takes them off where negative. */
  add(from: number, to: number, people: number): void {
    for (const { piece, share } of this.pieces.overlapsOf(from, to)) this.spare[piece]! += people * share;
  }

  /** How well somebody can be spared then; nobody is on the line where there is no piece. */
  worth(from: number, to: number): number {
    let sum = 0;
    for (const { piece, share } of this.pieces.overlapsOf(from, to)) {
      sum += share * this.spare[piece]! * this.weight[piece]!;
    }
    return sum;
  }
}

/**
 * The duties with their short breaks. People on the same shift with the same breaks go together in crews of
 * `crew`.
 */
export function withShortBreaks(
  problem: ShiftProblem,
  duties: readonly Duty[],
  spare: Spare,
  crew: number,
): Duty[] {
  const { library, candidates, presence } = problem;
  const crews = crewsOf(duties, crew);
  return crews.flatMap((members) => {
    const { candidate, breaks } = members[0]!;
    const { type, from, to } = candidates[candidate]!;
    const { shortBreaks } = library.types[type]!;
    if (!shortBreaks) return members;
    const counts = share(shortBreakCount(library.types[type]!), stretchesOf(from, to, breaks), shortBreaks);
    const placed = stretchesOf(from, to, breaks).flatMap((stretch, s) =>
      startsOf(stretch, counts[s]!, shortBreaks, spare).map((at) => {
        spare.add(at, at + shortBreaks.length, -members.length * presence);
        return { from: at, length: shortBreaks.length };
      }),
    );
    const all = [...breaks, ...placed].sort((a, b) => a.from - b.from);
    return members.map((member) => ({ ...member, breaks: all }));
  });
}

/** Neighbours with the same shift and breaks, at most so many together. */
function crewsOf(duties: readonly Duty[], most: number): Duty[][] {
  const crews: Duty[][] = [];
  for (const duty of duties) {
    const last = crews.at(-1);
    const same =
      last &&
      last.length < most &&
      last[0]!.candidate === duty.candidate &&
      last[0]!.breaks.every(({ from }, b) => from === duty.breaks[b]!.from);
    if (same) last.push(duty);
    else crews.push([duty]);
  }
  return crews;
}

type Stretch = readonly [begins: number, ends: number];

function stretchesOf(from: number, to: number, breaks: Duty['breaks']): Stretch[] {
  const ends = [...breaks.map((pause) => pause.from), to];
  const begins = [from, ...breaks.map((pause) => pause.from + pause.length)];
  return begins.map((at, s) => [at, ends[s]!]);
}

/** Short breaks of each stretch: what each needs, and those left to where work at a stretch is longest. */
function share(count: number, stretches: readonly Stretch[], { after, length }: ShortBreaks): number[] {
  const work = stretches.map(([begins, ends]) => ends - begins);
  const counts = work.map((time) => Math.max(0, Math.ceil((time - after) / (after + length) - 1e-9)));
  let left = count - counts.reduce((sum, n) => sum + n, 0);
  for (; left > 0; left--) {
    const longest = work.map((time, s) => (time - counts[s]! * length) / (counts[s]! + 1));
    counts[longest.indexOf(Math.max(...longest))]! += 1;
  }
  return counts;
}

/** Starts of the short breaks of a stretch, ascending, each where people can best be spared. */
function startsOf(
  [begins, ends]: Stretch,
  count: number,
  { after, length }: ShortBreaks,
  spare: Spare,
): number[] {
  const work = ends - begins - count * length;
  // starts are whole minutes, which must not make a piece of work longer than allowed
  const most = Math.max(after - minute, work / (count + 1));
  const least = Math.min(after / 4, work / (count + 1));
  const starts: number[] = [];
  let working = begins;
  for (let left = count; left > 0; left--) {
    // what is left after this one: `left` pieces of work and one break fewer
    const last = ends - left * length;
    const first = Math.ceil(Math.max(working + least, last - left * most) / minute) * minute;
    const until = Math.min(working + most, last - left * least);
    let best = first;
    let worth = Number.NEGATIVE_INFINITY;
    for (let at = first; at <= until; at += minute) {
      const now = spare.worth(at, at + length);
      if (now > worth + 1e-9) [best, worth] = [at, now];
    }
    starts.push(best);
    working = best + length;
  }
  return starts;
}
