/**
 * Why a cover is impossible, and what would make it possible: where the elastic programme still misses people, the
 * reason that is nearest at hand. Neighbouring intervals with the same reason are one obstacle.
 */
import { intervalsOf } from '../../scenario/index.ts';
import type { ShiftProblem } from './shift-problem.ts';

export type ObstacleReason =
  /** No shift of the library is at work then. */
  | 'noShift'
  /** Fewer seats than needed. */
  | 'seats'
  /** Everybody who may begin such shifts that day does. */
  | 'most'
  /** All people there are work, as rest and days off allow. */
  | 'people'
  /** Some shift is there, but not with the breaks it must have. */
  | 'breaks';

export interface Obstacle {
  readonly reason: ObstacleReason;
  /** Seconds from the first day's midnight. */
  readonly from: number;
  readonly to: number;
  /** Most people needed on the line then, and the most missing of them. */
  readonly required: number;
  readonly missing: number;
  /** Seats it would take, people on their breaks included; 0 where seats are not the reason. */
  readonly seats: number;
}

/** @param missing people missing in each piece at the very least */
export function obstaclesOf(problem: ShiftProblem, missing: readonly number[]): Obstacle[] {
  const { calendar, pieces, library, candidates, required, seats, shares } = problem;
  const reached = pieces.list.map(() => false);
  const limited = pieces.list.map(() => false);
  let bestShare = 0;
  for (const { type, from, to } of candidates) {
    for (const { piece } of pieces.overlapsOf(from, to)) {
      reached[piece] = true;
      limited[piece] ||= library.types[type]!.most !== undefined;
    }
    bestShare = Math.max(bestShare, shares[type]!);
  }
  const reasonAt = (p: number, interval: number): ObstacleReason => {
    if (!reached[p]) return 'noShift';
    if (seats[interval]! * bestShare < required[interval]! - 1e-9) return 'seats';
    if (limited[p]) return 'most';
    if (library.people !== undefined) return 'people';
    return seats[interval]! < Number.POSITIVE_INFINITY ? 'seats' : 'breaks';
  };
  const short = intervalsOf(calendar).map(({ start, end }) => ({ start, end, missing: 0, piece: -1 }));
  pieces.list.forEach(({ interval }, p) => {
    const at = short[interval]!;
    if (missing[p]! > Math.max(1e-6, at.missing)) Object.assign(at, { missing: missing[p]!, piece: p });
  });
  const obstacles: Obstacle[] = [];
  short.forEach(({ start, end, missing: gone, piece }, interval) => {
    if (piece < 0) return;
    const reason = reasonAt(piece, interval);
    const need = required[interval]!;
    const wanted = reason === 'seats' ? Math.ceil(need / bestShare - 1e-9) : 0;
    const last = obstacles.at(-1);
    if (last && last.reason === reason && last.to === start) {
      obstacles[obstacles.length - 1] = {
        ...last,
        to: end,
        required: Math.max(last.required, need),
        missing: Math.max(last.missing, gone),
        seats: Math.max(last.seats, wanted),
      };
    } else obstacles.push({ reason, from: start, to: end, required: need, missing: gone, seats: wanted });
  });
  return obstacles;
}
