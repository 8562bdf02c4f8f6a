import type { ReactiveControllerHost } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DayAnswers } from '../../../web/staffing/day-answers.ts';
import type { DayPlace } from '../../../workers/browser-day.ts';

/** A question that the test answers by hand. */
interface Asked {
  readonly question: number;
  readonly answer: (value: string) => void;
}

let asked: Asked[];
let opened: { terminated: boolean; die: (reason: Error) => void }[];
let rendered: number;
let answers: DayAnswers<number, string>;

const page: ReactiveControllerHost = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => rendered++,
  updateComplete: Promise.resolve(true),
};

async function open(): Promise<DayPlace> {
  const own = { terminated: false, die: (_: Error) => {} };
  const died = new Promise<Error>((resolve) => {
    own.die = resolve;
  });
  opened.push(own);
  return { service: {} as DayPlace['service'], died, terminate: () => (own.terminated = true) };
}

const settle = () => vi.advanceTimersByTimeAsync(10);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  opened = [];
  rendered = 0;
  answers = new DayAnswers(page, open, (_, question) => {
    return new Promise((answer) => asked.push({ question, answer }));
  });
});

describe('answers of the equations of the day', () => {
  it('are kept: what is known is not asked again', async () => {
    answers.want(1);
    await settle();
    asked[0]!.answer('one');
    await settle();
    expect(answers.of(1)).toBe('one');
    expect(rendered).toBe(1);
    answers.want(1);
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('are asked one at a time, and of those that wait only the latest', async () => {
    for (const question of [1, 2, 3, 4]) answers.want(question);
    await settle();
    expect(asked.map(({ question }) => question)).toEqual([1]);
    asked[0]!.answer('one');
    await settle();
    expect(asked.map(({ question }) => question)).toEqual([1, 4]);
    expect(answers.of(1)).toBe('one');
  });

  it('are not asked before a question has stood for a while, where they can wait', async () => {
    const patient = new DayAnswers<number, string>(
      page,
      open,
      (_, question) => new Promise((answer) => asked.push({ question, answer })),
      { quiet: 300 },
    );
    for (const question of [1, 2, 3]) {
      patient.want(question);
      await vi.advanceTimersByTimeAsync(200);
      patient.want(question);
    }
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.map(({ question }) => question)).toEqual([3]);
  });

  it('do not wait for a worker that is long at what nobody wants', async () => {
    answers.want(1);
    await settle();
    answers.want(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(opened.map(({ terminated }) => terminated)).toEqual([true, false]);
    asked[1]!.answer('two');
    await settle();
    expect([answers.of(1), answers.of(2)]).toEqual([undefined, 'two']);
    asked[0]!.answer('late');
    await settle();
    expect(answers.of(1)).toBeUndefined();
  });

  it('leave a worker alone that is at what is wanted, however long it takes', async () => {
    answers.want(1);
    await settle();
    answers.want(2);
    answers.want(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(opened.map(({ terminated }) => terminated)).toEqual([false]);
    asked[0]!.answer('one');
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('say why there is none, and do not ask in vain again and again', async () => {
    answers.want(1);
    await settle();
    opened[0]!.die(new Error('out of memory'));
    await settle();
    expect(answers.failureOf(1)).toBe('out of memory');
    answers.want(1);
    await settle();
    expect(asked).toHaveLength(1);
    answers.want(2);
    await settle();
    asked[1]!.answer('two');
    await settle();
    expect([answers.failureOf(1), answers.of(2)]).toEqual([undefined, 'two']);
  });
});
