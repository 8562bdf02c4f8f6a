import { describe, expect, it } from 'vitest';
import { type Computed, valuesOf } from '../../src/lessons/figure.ts';
import { formsIn, namesIn } from '../../src/lessons/fill.ts';
import { controlsOf, type Lesson, type Show, type Step } from '../../src/lessons/lesson.ts';
import type { LessonText, StepText } from '../../src/lessons/text.ts';
import { hotlineMonday, parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { studyHere } from '../../src/simulation/index.ts';
import { names as namesEn } from '../../src/words/en/lessons/names.ts';
import { names as namesPl } from '../../src/words/pl/lessons/names.ts';
import { registry } from '../../web/lessons/registry.ts';

/** Every text in words, however deep. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words as object).flatMap(textsIn);
}

function shapeOf(show: Show): readonly string[] {
  return show.as === 'curves' ? show.curves : show.as === 'dots' ? [show.dots] : [];
}

const named: Readonly<Record<string, unknown>> = namesEn;

describe('the registry of lessons', () => {
  it('names each lesson once, in both languages', () => {
    const ids: string[] = registry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(Object.keys(named)));
    expect(Object.keys(namesPl)).toEqual(Object.keys(namesEn));
  });
});

describe.each(registry.map((entry) => [entry.id, entry] as const))('the lesson %s', (_, entry) => {
  const opened = (async () => {
    const [{ lesson }, en, pl] = await Promise.all([entry.lesson(), entry.en(), entry.pl()]);
    const scenarios = lesson.scenarios(hotlineMonday);
    return { lesson, scenarios, texts: [en.words, pl.words], computed: studyHere(lesson.study(scenarios)) };
  })();

  it('runs scenarios that can be opened in Plan', async () => {
    const { scenarios } = await opened;
    for (const scenario of Object.values(scenarios)) {
      expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
    }
  });

  it('computes finite figures, and the same ones again', async () => {
    const { lesson, scenarios, computed } = await opened;
    expect(studyHere(lesson.study(scenarios))).toEqual(computed);
    for (const [name, { value }] of Object.entries(computed.figures)) {
      expect(value, name).toSatisfy(Number.isFinite);
    }
  });

  it('claims only what its figures bear out', async () => {
    const { lesson, computed } = await opened;
    expect(lesson.claims.length).toBeGreaterThan(0);
    for (const { says, holds } of lesson.claims) expect(holds(valuesOf(computed)), says).toBe(true);
  });

  it('types no number, and asks only for figures that are computed', async () => {
    const { texts, computed, lesson } = await opened;
    const sandboxes = new Set(lesson.steps.flatMap((step) => (step.kind === 'sandbox' ? step.figures : [])));
    texts.forEach((text, language) => {
      for (const sentence of textsIn(text)) {
        expect(sentence.replace(/\{[^{}]*\}/g, ''), sentence).not.toMatch(/\d|[{}]/);
        for (const name of namesIn(sentence)) expect(computed.figures, sentence).toHaveProperty(name);
        for (const forms of formsIn(sentence)) expect(forms, sentence).toBe(language === 0 ? 2 : 4);
      }
      for (const name of lesson.handout) {
        expect(computed.figures).toHaveProperty(name);
        expect(text.figures).toHaveProperty(name);
      }
      for (const name of sandboxes) expect(text.figures).toHaveProperty(name);
    });
  });

  it('has words for every step, and no others', async () => {
    const { lesson, texts, computed, scenarios } = await opened;
    const ids = lesson.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const text of texts) {
      expect(new Set(Object.keys(text.steps))).toEqual(new Set(ids));
      for (const step of lesson.steps) {
        checkWords(step, text.steps[step.id]!, scenarios);
        if (step.show) checkShow(step.show, step.kind === 'sandbox' ? undefined : computed, text, lesson);
      }
    }
  });

  it('asks before it tells: a prediction among the first two steps, each revealed later', async () => {
    const { lesson, computed } = await opened;
    const first = lesson.steps.findIndex(({ kind }) => kind === 'predict' || kind === 'answer');
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThanOrEqual(1);
    lesson.steps.forEach((step, at) => {
      if (step.kind !== 'predict') return;
      const revealed = lesson.steps.findIndex((other) => other.kind === 'reveal' && other.of === step.id);
      expect(revealed, step.id).toBeGreaterThan(at);
      checkAsk(step, computed);
    });
    expect(lesson.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['why', 'quiz', 'sandbox']));
  });

  it('computes its sandbox at every end of its controls, and solves its puzzle', async () => {
    const { lesson, scenarios, computed } = await opened;
    for (const step of lesson.steps) {
      if (step.kind !== 'sandbox') continue;
      const controls = controlsOf(step, scenarios);
      const start = Object.fromEntries(controls.map(({ id, start }) => [id, start]));
      const ends = controls.flatMap(({ id, from, to }) => [
        { ...start, [id]: from },
        { ...start, [id]: to },
      ]);
      for (const values of [start, ...ends]) {
        const found = studyHere(step.study(values, scenarios));
        for (const name of step.figures) {
          const { value } = found.figures[name]!;
          expect(value === null || Number.isFinite(value), `${name} at ${JSON.stringify(values)}`).toBe(true);
        }
      }
      for (const { id, from, to, step: by, start: at } of controls) {
        expect(at, id).toBeGreaterThanOrEqual(from);
        expect(at, id).toBeLessThanOrEqual(to);
        expect(Math.abs((at - from) / by - Math.round((at - from) / by)), id).toBeLessThan(1e-9);
      }
      if (!step.solved) continue;
      const solves = (values: Readonly<Record<string, number>>) => {
        const { figures } = studyHere(step.study(values, scenarios));
        return step.solved!((name) => figures[name]?.value ?? null, values, valuesOf(computed));
      };
      expect(solves(start), 'solved before it is begun').toBe(false);
      expect(solves({ ...start, ...step.solution }), 'the solution').toBe(true);
    }
  });
});

function checkWords(step: Step, words: StepText, scenarios: Readonly<Record<string, Scenario>>): void {
  expect(words.title, step.id).toMatch(/\S/);
  if (step.kind === 'predict' && step.ask.of === 'pick')
    expect(words.choices?.length, step.id).toBeGreaterThanOrEqual(2);
  if (step.kind === 'predict' && step.ask.of === 'number') expect(words.label, step.id).toMatch(/\S/);
  if (step.kind === 'reveal') {
    expect(words.close, step.id).toMatch(/\S/);
    expect(words.off, step.id).toMatch(/\S/);
  }
  if (step.kind === 'why') {
    expect(words.reasons, step.id).toHaveLength(3);
    expect(step.right).toBeLessThan(3);
  }
  if (step.kind === 'quiz') {
    expect(words.questions, step.id).toHaveLength(step.right.length);
    for (const [q, { answers }] of (words.questions ?? []).entries()) {
      expect(step.right[q]).toBeLessThan(answers.length);
    }
  }
  if (step.kind === 'sandbox') {
    expect(new Set(Object.keys(words.controls ?? {}))).toEqual(
      new Set(controlsOf(step, scenarios).map(({ id }) => id)),
    );
    if (step.solved) expect(words.goal).toMatch(/\S/);
  }
}

function checkShow(show: Show, computed: Computed | undefined, text: LessonText, lesson: Lesson): void {
  for (const name of shapeOf(show)) {
    expect(text.charts).toHaveProperty(name);
    if (computed) expect({ ...computed.curves, ...computed.dots }).toHaveProperty(name);
  }
  if (show.as === 'bars' || show.as === 'figures') {
    for (const name of show.figures) {
      expect(text.figures).toHaveProperty(name);
      if (computed) expect(computed.figures).toHaveProperty(name);
    }
  }
  if (show.as === 'film') {
    const scenarios = lesson.scenarios(hotlineMonday);
    for (const name of show.scenarios) expect(scenarios).toHaveProperty(name);
    if (show.scenarios.length > 1) for (const name of show.scenarios) expect(text.films).toHaveProperty(name);
  }
}

function checkAsk(step: Step, computed: Computed): void {
  if (step.kind !== 'predict') return;
  const { ask } = step;
  if (ask.of === 'number') {
    const truth = computed.figures[ask.figure]!.value!;
    expect(truth).toBeGreaterThanOrEqual(ask.from);
    expect(truth).toBeLessThanOrEqual(ask.to);
  } else if (ask.of === 'draw') {
    const { x, y } = computed.curves![ask.curve]!;
    expect(y).toHaveLength(x.length);
    expect(ask.given ?? []).not.toContain(ask.classAt);
    for (const value of y) {
      expect(value).toBeGreaterThanOrEqual(ask.from);
      expect(value).toBeLessThanOrEqual(ask.to);
    }
  } else expect(ask.right(valuesOf(computed))).toBeGreaterThanOrEqual(0);
}
