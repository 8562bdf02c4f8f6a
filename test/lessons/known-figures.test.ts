/** What the lessons rest on, against figures known from elsewhere (Erlang C by any calculator). */
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/lessons/figure.ts';
import { fill, formsIn, namesIn } from '../../src/lessons/fill.ts';
import type { Lesson } from '../../src/lessons/lesson.ts';
import { hotlineMonday } from '../../src/scenario/index.ts';
import { studyHere } from '../../src/simulation/index.ts';
import { registry } from '../../web/lessons/registry.ts';

async function figuresOf(id: string) {
  const { lesson }: { lesson: Lesson } = await registry.find((entry) => entry.id === id)!.lesson();
  return valuesOf(studyHere(lesson.study(lesson.scenarios(hotlineMonday))));
}
const percent = (value: number) => Math.round(value * 100);

describe('known figures', () => {
  it('100 calls of 4 minutes: 81, 69, 51 % in 20 s with 17, 16, 15 agents', async () => {
    const value = await figuresOf('power-of-one');
    expect(['level17', 'level16', 'level15'].map((name) => percent(value(name)))).toEqual([81, 69, 51]);
  });

  it('80/20 at 10, 100, 400 calls: 3, 17, 60 agents, busy 44, 78, 89 %', async () => {
    const value = await figuresOf('busy-is-not-the-goal');
    expect(['teamFew', 'teamMiddle', 'teamMany'].map(value)).toEqual([3, 17, 60]);
    expect(['busyFew', 'busyMiddle', 'busyMany'].map((name) => percent(value(name)))).toEqual([44, 78, 89]);
  });

  it('13 of 20 half-hours keep 80/20 where the mean is 81 %', async () => {
    const value = await figuresOf('averages-lie');
    expect(value('kept')).toBe(13);
    expect(percent(value('level'))).toBe(81);
  });
});

describe('sentences with figures', () => {
  const filling = { write: (name: string) => `<${name}>`, count: (name: string) => Number(name.slice(1)) };

  it('are filled by name, nouns agreeing in either language', () => {
    const en = { ...filling, language: 'en' } as const;
    const pl = { ...filling, language: 'pl' } as const;
    expect(fill('{n1} {n1|day|days}, {n2} {n2|day|days}', en)).toBe('<n1> day, <n2> days');
    const days = (n: string) => fill(`{${n}} {${n}|dzień|dni|dni|dnia}`, pl);
    expect(['n1', 'n3', 'n5'].map(days)).toEqual(['<n1> dzień', '<n3> dni', '<n5> dni']);
    expect(namesIn('{a} of {b|x|y}')).toEqual(['a', 'b']);
    expect(formsIn('{a} of {b|x|y}')).toEqual([2]);
  });
});
