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
}

/** Counts what happens. */
export class Tally {
  readonly #attack: string;
  readonly #outcomes = new Map<string, number>();
  readonly #wrong: string[] = [];
  #tried = 0;

  constructor(attack: string) {
    this.#attack = attack;
  }

  /** An input that came to a good end. */
  good(outcome: string): void {
    this.#tried++;
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  /** One that did not. */
  bad(what: string): void {
    this.#tried++;
    this.#wrong.push(what);
  }

  result(): AttackResult {
    return { attack: this.#attack, tried: this.#tried, outcomes: this.#outcomes, wrong: this.#wrong };
  }
}

/** One line: `share links, cut off and changed   1,204   1,180 refused in words, 24 read as they are`. */
export function attackLine({ attack, tried, outcomes, wrong }: AttackResult, width: number): string {
  const many = (count: number) => count.toLocaleString('en');
  const ends = [...outcomes].map(([outcome, count]) => `${many(count)} ${outcome}`);
  if (wrong.length > 0) ends.push(`${many(wrong.length)} NOT AS IT SHOULD BE`);
  return `${attack.padEnd(width)} ${many(tried).padStart(7)}  ${ends.join(', ')}`;
}
