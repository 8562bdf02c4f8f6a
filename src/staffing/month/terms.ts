/**
 * What a contract pays for the service level of a month: steps, as contracts have them. Of several bonuses the one of
 * the highest level reached is paid, of several maluses (penalties) the one of the lowest level missed; they do not
 * add up. A level that is reached exactly is reached.
 */

/** An amount from a service level on (bonus) or below one (malus). */
export interface PayStep {
  /** Share; absent: the target's own. */
  readonly level?: number;
  /** Money, > 0. */
  readonly amount: number;
}

export interface MonthTerms {
  readonly bonuses: readonly PayStep[];
  readonly maluses: readonly PayStep[];
}

/** What a month's level brings: above 0 a bonus, below 0 a malus. */
export class Pay {
  /** Highest level first. */
  private readonly bonuses: readonly Required<PayStep>[];
  /** Lowest level first. */
  private readonly maluses: readonly Required<PayStep>[];

  constructor({ bonuses, maluses }: MonthTerms, target: number) {
    const settled = ({ level = target, amount }: PayStep) => ({ level, amount });
    this.bonuses = bonuses.map(settled).sort((a, b) => b.level - a.level);
    this.maluses = maluses.map(settled).sort((a, b) => a.level - b.level);
  }

  /** `new Pay({ bonuses: [{ amount: 500 }], maluses: [{ level: 0.75, amount: 900 }] }, 0.8).of(0.74) // −900` */
  of(level: number): number {
    for (const step of this.bonuses) if (level >= step.level) return step.amount - this.malusOf(level);
    return 0 - this.malusOf(level);
  }

  private malusOf(level: number): number {
    for (const step of this.maluses) if (level < step.level) return step.amount;
    return 0;
  }
}

/** @throws RangeError for a level that is no share or an amount of nothing. */
export function checkTerms({ bonuses, maluses }: MonthTerms): void {
  for (const { level = 0.5, amount } of [...bonuses, ...maluses]) {
    if (!(level > 0 && level <= 1))
      throw new RangeError(`invalid level: ${level} (share, must be above 0 to 1)`);
    if (!(amount > 0 && amount < 1e12))
      throw new RangeError(`invalid amount: ${amount} (money, must be > 0)`);
  }
}
