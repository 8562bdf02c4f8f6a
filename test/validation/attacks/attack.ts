/**
 * An attack: many hostile inputs of one kind, what the program made of each, and whether that was as it should be:
 * refused in words or read rightly, never a crash, a hang or a number that is silently wrong. Run at length by
 * `npm run validate -- --attacks`, which prints the table, and shortly by the tests.
 */

/** Whether it is the long form. */
export type Attack = (isLong: boolean) => Promise<AttackResult>;

export interface AttackResult {
  /** What was done to the program. */
  readonly attack: string;
  readonly tried: number;
  /** Outcomes that are as they should be, with how often they came. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** What is not as it should be. */
  readonly wrong: readonly string[];
  /** Milliseconds of the input that took longest, its making included. */
  readonly slowest: number;
}

/** Counts what happens. */
export class Tally {
  readonly #attack: string;
  readonly #outcomes = new Map<string, number>();
  readonly #wrong: string[] = [];
  #tried = 0;
  #slowest = 0;
  #before = performance.now();

  constructor(attack: string) {
    this.#attack = attack;
  }

  /** An input that came to a good end. */
  good(outcome: string): void {
    this.#count();
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  /** One that did not. */
  bad(what: string): void {
    this.#count();
    this.#wrong.push(what);
  }

  result(): AttackResult {
    const outcomes = this.#outcomes;
    return { attack: this.#attack, tried: this.#tried, outcomes, wrong: this.#wrong, slowest: this.#slowest };
  }

  #count(): void {
    this.#tried++;
    const now = performance.now();
    this.#slowest = Math.max(this.#slowest, now - this.#before);
    this.#before = now;
  }
}

/** One line: `share links, cut off and changed   1,204   0.2 s  1,180 refused in words, 24 read as they are`. */
export function attackLine(result: AttackResult, width: number): string {
  const { attack, tried, outcomes, wrong, slowest } = result;
  const many = (count: number) => count.toLocaleString('en');
  const ends = [...outcomes].map(([outcome, count]) => `${many(count)} ${outcome}`);
  if (wrong.length > 0) ends.push(`${many(wrong.length)} NOT AS IT SHOULD BE`);
  return `${attack.padEnd(width)} ${many(tried).padStart(7)}  ${(slowest / 1000).toFixed(1).padStart(5)} s  ${ends.join(', ')}`;
}
