/**
 * Why something of a queue is refused, by name and figures; the words are the business of whoever tells people. A
 * refusal ends a job for good: trying again would say the same.
 */

export interface Reasons {
  /** The packages that speak to a queue are not installed. */
  readonly packagesMissing: readonly [];
  /** Nobody answers there: host and port, the system's reason. */
  readonly unreachable: readonly [where: string, reason: string];
  /** Nobody answers there who speaks TLS. */
  readonly unreachableOverTls: readonly [where: string, reason: string];
  /** Redis refuses what it is asked: it is full, takes no writes, has no such database. */
  readonly complains: readonly [where: string, complaint: string];
  /** The password or user is wrong, or one is needed. */
  readonly notAllowed: readonly [where: string];
  /** Sweeps there are of another version of the program. */
  readonly otherVersion: readonly [theirs: string, ours: string];
  /** A job that no `holdline sweep` makes. */
  readonly foreignJob: readonly [];
  /** The grid that a job belongs to is not there. */
  readonly gridGone: readonly [sweep: string];
  /** What stands in a grid's place is none, or another one. */
  readonly gridDamaged: readonly [sweep: string];
  readonly gridTooLarge: readonly [bytes: number, most: number];
  readonly answerTooLarge: readonly [bytes: number, most: number];
  /** Under a key of ours stands another kind of value. */
  readonly foreignKey: readonly [key: string];
  /** What is kept of a cell is damaged again and again. */
  readonly answerDamaged: readonly [cell: number];
  /** The workers of a job died, or fell silent, so many times. */
  readonly workersDied: readonly [times: number];
  /** Two workers have found different figures for a cell. */
  readonly answersDiffer: readonly [cell: number];
}

export type ReasonCode = keyof Reasons;

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ReasonCode;
  readonly params: readonly (string | number)[];

  constructor(code: ReasonCode, params: readonly (string | number)[]) {
    super(`${code}${params.length > 0 ? `: ${params.join(', ')}` : ''}`);
    this.code = code;
    this.params = params;
  }
}

/** A refusal. @example throw refusal('gridGone', '0123456789abcdef') */
export function refusal<C extends ReasonCode>(code: C, ...params: Reasons[C]): Refusal {
  return new Refusal(code, params);
}
