/** The lesson on the page: what it is, what was computed, what has been answered; every part of a step reads it. */
import type { Computed } from '../../src/lessons/figure.ts';
import { valuesOf } from '../../src/lessons/figure.ts';
import type { Lesson, PredictStep, Step, Values } from '../../src/lessons/lesson.ts';
import type { LessonText, StepText } from '../../src/lessons/text.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Host } from '../../workers/protocol.ts';
import type { Locale } from '../state/locale.ts';
import { type ClassQuestion, freePlaces } from './classroom.ts';
import type { Prediction, Progress } from './progress.ts';
import { writtenValue } from './written.ts';

export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly outcome: string;
  readonly lesson: Lesson;
  readonly text: LessonText;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly computed: Computed;
  readonly locale: Locale;
  readonly progress: Progress;
  readonly isPresenting: boolean;
  /** A sentence with its figures. */
  readonly fill: (text: string) => string;
  readonly keep: (change: Partial<Progress>) => void;
  readonly openHost: () => Promise<Host>;
}

export function wordsOf({ text }: Desk, step: Step): StepText {
  return text.steps[step.id]!;
}

export function figureOf({ computed }: Desk): Values {
  return valuesOf(computed);
}

export function predictionOf({ lesson }: Desk, id: string): PredictStep {
  const step = lesson.steps.find((one) => one.id === id);
  if (step?.kind !== 'predict') throw new Error(`no such prediction: ${id}`);
  return step;
}

/** The truth that a prediction is held against. */
export function truthOf(desk: Desk, { ask }: PredictStep): Prediction {
  if (ask.of === 'pick') return ask.right(figureOf(desk));
  if (ask.of === 'number') return figureOf(desk)(ask.figure);
  return desk.computed.curves![ask.curve]!.y.map((value) => value ?? 0);
}

/** Whether a prediction is called close. A drawing: how far it is from the truth on average, given points apart. */
export function isClose(desk: Desk, step: PredictStep, prediction: Prediction): boolean {
  const { ask } = step;
  const truth = truthOf(desk, step);
  if (ask.of === 'pick') return prediction === truth;
  if (ask.of === 'number') return Math.abs(Number(prediction) - Number(truth)) <= ask.close + 1e-9;
  return meanGap(prediction, truth, ask.given ?? []) <= ask.close;
}

export function meanGap(prediction: Prediction, truth: Prediction, given: readonly number[]): number {
  if (typeof prediction === 'number' || typeof truth === 'number') return 0;
  const free = truth.map((_, i) => i).filter((i) => !given.includes(i));
  const sum = free.reduce((total, i) => total + Math.abs((prediction[i] ?? 0) - truth[i]!), 0);
  return sum / Math.max(1, free.length);
}

/** What a class is asked at a prediction, and its truth. */
export function classQuestionOf(desk: Desk, step: PredictStep): ClassQuestion {
  const { ask } = step;
  const truth = truthOf(desk, step);
  if (ask.of === 'pick') {
    const choices = wordsOf(desk, step).choices!.length;
    return { kind: 'count', from: 0, to: choices - 1, close: 0, truth: Number(truth), choices };
  }
  const { from, to, close } = ask;
  if (ask.of === 'number') {
    const { kind } = desk.computed.figures[ask.figure]!;
    return { kind, from, to, close, truth: Number(truth) };
  }
  const { x, xKind, yKind } = desk.computed.curves![ask.curve]!;
  const truths = truth as readonly number[];
  const places = freePlaces(ask, truths.length);
  const points = {
    names: places.map((place) => writtenValue(x[place]!, xKind, desk.locale)),
    truths: places.map((place) => truths[place]!),
    asked: places.indexOf(ask.classAt),
  };
  return { kind: yKind, from, to, close, truth: truths[ask.classAt]!, points };
}
