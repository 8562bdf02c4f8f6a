/**
 * A lesson: what is asked, computed and shown, without a word for people. The words stand beside it, in English and
 * Polish, under the same step ids; the page plays the steps one by one, so that a lesson holds no code of a page.
 *
 * How to write one, say "pooling":
 *
 * 1. `src/lessons/pooling.ts` exports `lesson: Lesson`. `scenarios` builds what it runs out of a preset; `study`
 *    computes every figure with the engine: by a formula (`() => atOnce({ figures })`) or by simulation
 *    (`function* () { const [one] = yield* reportsOf([scenario], 60); … }`), see figure.ts. Keep it below two seconds.
 * 2. `src/words/en/lessons/pooling.ts` exports `words = { … } satisfies LessonText`, `src/words/pl/…` the same as
 *    `Shape<typeof words>` of the English. No digit is typed there: numbers are placeholders, `{level17}`, filled from
 *    the figures and written as the language writes them. A noun that must agree follows its figure with its forms:
 *    `{kept} {kept|half-hour|half-hours}`, in Polish four (1, 2–4, 5, 1,5).
 *    `<need>…</need>` and `<short>…</short>` emphasise; an empty line begins a paragraph.
 * 3. One entry in `web/lessons/registry.ts`, its name and outcome in `src/words/en|pl/lessons/names.ts`.
 * 4. `npx vitest run --config test/vitest.config.ts --project unit test/lessons` recomputes the figures, checks words
 *    against steps, and asserts every entry of `claims`: whatever the words say about the numbers ("falls by more
 *    than ten points") stands there as a condition. The walk of `test/e2e/learn.test.ts` needs no change.
 *
 * The course is: predict → (lock) → run → reveal → why → quiz → sandbox. Begin with a prediction, or with one short
 * `tell` before it. To imitate: power-of-one.ts (a number and a drawn curve, by formula), averages-lie.ts (simulated,
 * dots, a film).
 */
import type { Scenario } from '../scenario/index.ts';
import type { Study } from '../simulation/study.ts';
import type { Computed, FigureKind } from './figure.ts';

/** The value of a figure by name; throws for a name that is not there or a figure without a value. */
export type Values = (name: string) => number;

export interface Lesson {
  /**
   * What it runs, by name; the first is what "Open in Plan" and "Open in Simulate" open. Given the scenario on the
   * page, for a lesson about the learner's own day.
   */
  readonly scenarios: (own: Scenario) => Readonly<Record<string, Scenario>>;
  /** Set where it is about the scenario on the page: computed anew when that has changed. */
  readonly isOwn?: true;
  /** Computes everything the lesson says and draws. */
  readonly study: (scenarios: Readonly<Record<string, Scenario>>) => Study<Computed>;
  readonly steps: readonly Step[];
  /** Figures of the handout, in order; named in the words (`figures`). */
  readonly handout: readonly string[];
  /** What the words claim beyond plain figures. */
  readonly claims: readonly Claim[];
}

export interface Claim {
  /** In English, for who reads the test. */
  readonly says: string;
  readonly holds: (value: Values) => boolean;
}

export type Step =
  | TellStep
  | PredictStep
  | AnswerStep
  | RunStep
  | RevealStep
  | WhyStep
  | QuizStep
  | SandboxStep;

interface StepBase {
  /** Key of its words; unique in the lesson. */
  readonly id: string;
  /** What stands beside the words. Of a step before the reveal it must not give the answer away. */
  readonly show?: Show;
}

export interface TellStep extends StepBase {
  readonly kind: 'tell';
}

/** Asks for a prediction, which is locked before anything is revealed. */
export interface PredictStep extends StepBase {
  readonly kind: 'predict';
  readonly ask: PickAsk | NumberAsk | DrawAsk;
}

/** One of the words' `choices`. */
export interface PickAsk {
  readonly of: 'pick';
  /** Place of the right one, found from the figures. */
  readonly right: (value: Values) => number;
}

/** A number, in the unit of the figure that is the truth. */
export interface NumberAsk {
  readonly of: 'number';
  readonly figure: string;
  /** Limits and step, in the figure's own unit (a share: 0 to 1, 0.01). */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** A prediction this near is called close. */
  readonly close: number;
}

/** A curve over the places of the curve that is the truth. */
export interface DrawAsk {
  readonly of: 'draw';
  readonly curve: string;
  /** Places of the points that are given; they stand fast. */
  readonly given?: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Where the points to be drawn stand at first. */
  readonly start: number;
  /** A drawing that is this near on average is called close. */
  readonly close: number;
  /** Place that a class is asked about, one number each. */
  readonly classAt: number;
}

/** The learner answers the calls of a recorded day by hand, one person alone (hand-day.ts). */
export interface AnswerStep extends StepBase {
  readonly kind: 'answer';
  /** Name of the scenario: one type, one agent. */
  readonly scenario: string;
  readonly replication?: number;
  /** Where it begins, seconds after the first midnight. */
  readonly from: number;
  /** Seconds of the day a second of playing. */
  readonly speed: number;
}

/** Presses the button: something is played or drawn. */
export interface RunStep extends StepBase {
  readonly kind: 'run';
  readonly show: Show;
}

/** The prediction beside the truth, with the gap. */
export interface RevealStep extends StepBase {
  readonly kind: 'reveal';
  /** Id of the prediction. */
  readonly of: string;
}

/** Three explanations, each with its own answer. */
export interface WhyStep extends StepBase {
  readonly kind: 'why';
  /** Place of the right one among the words' `choices`. */
  readonly right: number;
}

export interface QuizStep extends StepBase {
  readonly kind: 'quiz';
  /** Places of the right answers, one for each of the words' `questions`. */
  readonly right: readonly number[];
}

/** Controls, and the same figures recomputed at every move; the limits go over the top. */
export interface SandboxStep extends StepBase {
  readonly kind: 'sandbox';
  /** Its controls, or how they follow from the scenario. */
  readonly controls:
    | readonly Control[]
    | ((scenarios: Readonly<Record<string, Scenario>>) => readonly Control[]);
  /** Computes what is shown, of the values of the controls by id. */
  readonly study: (
    controls: Readonly<Record<string, number>>,
    scenarios: Readonly<Record<string, Scenario>>,
  ) => Study<Computed>;
  /** Figures in large type, named in the words (`figures`). */
  readonly figures: readonly string[];
  /** A puzzle: when it is solved. The words ask it (`goal`) and greet its end (`solved`). `lesson`: the lesson's own figures. */
  readonly solved?: (
    value: (name: string) => number | null,
    controls: Readonly<Record<string, number>>,
    lesson: Values,
  ) => boolean;
  /** A setting that solves the puzzle: the proof that it can be solved. */
  readonly solution?: Readonly<Record<string, number>>;
}

/** The controls of a sandbox, wherever they come from. */
export function controlsOf(
  { controls }: SandboxStep,
  scenarios: Readonly<Record<string, Scenario>>,
): readonly Control[] {
  return typeof controls === 'function' ? controls(scenarios) : controls;
}

export interface Control {
  readonly id: string;
  readonly kind: FigureKind;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly start: number;
}

export type Show = CurvesShow | DotsShow | BarsShow | FiguresShow | FilmShow;

/** Curves of the computed, over the same places; named in the words (`charts`). */
export interface CurvesShow {
  readonly as: 'curves';
  readonly curves: readonly string[];
  /** Figure drawn as a line to reach. */
  readonly target?: string;
}

/** One dot for each observation of a series, at its height. */
export interface DotsShow {
  readonly as: 'dots';
  readonly dots: string;
  readonly target?: string;
}

/** Figures of one unit as bars, named in the words (`figures`). */
export interface BarsShow {
  readonly as: 'bars';
  readonly figures: readonly string[];
}

/** Figures in large type, named in the words (`figures`). */
export interface FiguresShow {
  readonly as: 'figures';
  readonly figures: readonly string[];
}

/** A day on the floor, or two systems below one another on the same random day. */
export interface FilmShow {
  readonly as: 'film';
  /** Names of one or two scenarios; named in the words (`films`). */
  readonly scenarios: readonly [string] | readonly [string, string];
  readonly replication?: number;
  /** Where it begins, seconds after the first midnight. */
  readonly from: number;
  /** Where it ends by itself. */
  readonly to: number;
  /** Seconds of the day a second of playing. */
  readonly speed: number;
}
