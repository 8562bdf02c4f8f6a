/** What one measurement says; the results of a run are a list of these. */

/** A figure of the computation itself beside what it must be. */
export interface Check {
  readonly name: string;
  readonly expected: number;
  readonly measured: number;
  /** How far apart they are, in the unit of `by`, and how far they may be. */
  readonly distance: number;
  readonly by: 'standard errors' | 'relative' | 'absolute';
  readonly most: number;
}

export interface Result {
  readonly name: string;
  /** What the figures count, such as "M calls per CPU second". */
  readonly unit: string;
  /** The best of the rounds, and the median. */
  readonly best: number;
  readonly median: number;
  /** What the project promises on an idle core of the machine it was built on. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Units a step of the calibration loop, both at their best: the figure by which a slow change is seen. */
  readonly ratio?: number;
  /** The best round at the pace of the recorded machine, where a short run is held to the promise at that pace. */
  readonly atRecordedPace?: number;
  /** Figures derived from the best, to be read beside it. */
  readonly also?: string;
  readonly checks: readonly Check[];
}

/** An estimate beside the truth, or beside another estimate: at most four standard errors of both apart. */
export function estimated(name: string, expected: number, measured: number, standardError: number): Check {
  const distance = (measured - expected) / standardError;
  return { name, expected, measured, distance, by: 'standard errors', most: 4 };
}

/** A formula beside its exact value. */
export function exact(name: string, expected: number, measured: number): Check {
  return { name, expected, measured, distance: measured / expected - 1, by: 'relative', most: 1e-12 };
}

/** An approximation beside what it approximates; `most` 0 for counts that must be equal. */
export function near(name: string, expected: number, measured: number, most: number): Check {
  return { name, expected, measured, distance: measured - expected, by: 'absolute', most };
}

/** Whether the computation behind a result is right. */
export function isRight({ checks }: Result): boolean {
  return checks.every(({ distance, most }) => Math.abs(distance) <= most);
}

/** Whether the best round keeps the promise. */
export function isKept({
  best,
  atRecordedPace = best,
  atLeast = Number.NEGATIVE_INFINITY,
  atMost = Number.POSITIVE_INFINITY,
}: Result) {
  return atRecordedPace >= atLeast && atRecordedPace <= atMost;
}
