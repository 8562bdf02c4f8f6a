/** The words of a lesson: what each language says at each step. */

export interface LessonText {
  /** By id of the step. */
  readonly steps: Readonly<Record<string, StepText>>;
  /** Names of figures, where they stand as bars, in large type or in the handout. */
  readonly figures: Readonly<Record<string, string>>;
  /** By name of a curve or of dots. */
  readonly charts: Readonly<Record<string, ChartText>>;
  /** Names of the scenarios that are played side by side. */
  readonly films?: Readonly<Record<string, string>>;
}

export interface StepText {
  readonly title: string;
  readonly text: string;
  /** A prediction by picking: plain choices. */
  readonly choices?: readonly string[];
  /** A prediction of a number: what is asked, on the field. */
  readonly label?: string;
  /** A reveal: what is said of a prediction that was close, and of one that was not. */
  readonly close?: string;
  readonly off?: string;
  /** Why: explanations, each with its answer. */
  readonly reasons?: readonly AnswerText[];
  readonly questions?: readonly QuestionText[];
  /** A sandbox: names of its controls. */
  readonly controls?: Readonly<Record<string, string>>;
  /** A sandbox with a puzzle. */
  readonly goal?: string;
  readonly solved?: string;
}

export interface AnswerText {
  readonly choice: string;
  /** Said once it is chosen. */
  readonly feedback: string;
}

export interface QuestionText {
  readonly ask: string;
  readonly answers: readonly AnswerText[];
}

export interface ChartText {
  readonly title: string;
  /** What the places along the bottom are. */
  readonly x: string;
  /** Name of the line, where several stand in one picture. */
  readonly line?: string;
}
