/**
 * How far somebody has come, kept by the browser: the step each lesson was left at, predictions that were locked and
 * answers that were chosen. What the class predicted is kept beside it, for the trainer's machine alone has it.
 */

/** A prediction: the place of a choice, a number, or one number for each place of a curve. */
export type Prediction = number | readonly number[];

export interface ClassPrediction {
  readonly name: string;
  /** A number, or the place of a choice; of a curve the value at the place that everybody is asked about. */
  readonly value: number;
  /** Of a curve that was drawn: the value at each place that is not given, null where none was said. */
  readonly points?: readonly (number | null)[];
}

export interface Progress {
  readonly step: number;
  readonly done: boolean;
  /** Locked predictions by id of the step. */
  readonly predictions: Readonly<Record<string, Prediction>>;
  /** Chosen answers by id of the step: of "why" one, of a quiz one for each question. */
  readonly answers: Readonly<Record<string, readonly (number | null)[]>>;
  readonly classroom: Readonly<Record<string, readonly ClassPrediction[]>>;
}

export const fresh: Progress = { step: 0, done: false, predictions: {}, answers: {}, classroom: {} };

const key = 'holdline/lessons';

type Kept = Readonly<Record<string, Partial<Progress>>>;

export function readProgress(lesson: string): Progress {
  return { ...fresh, ...readAll()[lesson] };
}

/** Whether a lesson has been begun or finished. */
export function stateOf(lesson: string): 'fresh' | 'begun' | 'done' {
  const { step, done, predictions } = readProgress(lesson);
  if (done) return 'done';
  return step > 0 || Object.keys(predictions).length > 0 ? 'begun' : 'fresh';
}

export function keepProgress(lesson: string, progress: Progress): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readAll(), [lesson]: progress }));
  } catch {
    // Where nothing may be kept, the lesson goes on without.
  }
}

function readAll(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Kept) : {};
  } catch {
    return {};
  }
}
