import { beforeAll, describe, expect, it } from 'vitest';
import {
  type IntegerProgramme,
  ProgrammeBuilder,
  type ProgrammeTask,
  type SolveProgramme,
  solutionOf,
} from '../../src/programme/index.ts';
import { loadSolver } from '../../workers/highs.ts';
import { seeded } from '../staffing/seeded.ts';

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await loadSolver();
});

/** Shifts of three hours over days that run on; those of the evening reach into the next. */
function chainOfDays(days: number): { programme: IntegerProgramme; stages: number[] } {
  const random = seeded(3);
  const builder = new ProgrammeBuilder();
  const hours = days * 24;
  const shifts = Array.from({ length: hours }, () => builder.whole(1 + random()));
  for (let h = 0; h < hours; h++) {
    const row = builder.row(Math.floor(random() * 9), Number.POSITIVE_INFINITY);
    for (let from = Math.max(0, h - 2); from <= h; from++) builder.put(row, shifts[from]!, 1);
  }
  return { programme: builder.build(), stages: shifts.map((h) => Math.floor(h / 24)) };
}

function asked(programme: IntegerProgramme, stages?: readonly number[]) {
  const tasks: ProgrammeTask[] = [];
  const solving = solutionOf(programme, {}, stages);
  for (;;) {
    const { done, value } = solving.next();
    if (done) return { tasks, solution: value };
    tasks.push(value.programme);
    value.programme.settle(solve(value.programme.programme, value.programme.limits));
  }
}

describe('a programme too large for one go', () => {
  it('is solved stage by stage, then as a whole from there, and has the optimum of the whole', () => {
    const { programme, stages } = chainOfDays(45);
    const apart = asked(programme, stages);
    expect(apart.tasks).toHaveLength(46);
    const start = apart.tasks.at(-1)!.limits.start!;
    const cost = (x: Float64Array) => x.reduce((sum, value, j) => sum + value * programme.cost[j]!, 0);
    const whole = asked(programme);
    expect(whole.tasks).toHaveLength(1);
    expect(apart.solution.cost).toBeCloseTo(whole.solution.cost!, 6);
    // each day is settled in the light of those to come, so little is lost
    expect(cost(start)).toBeGreaterThanOrEqual(whole.solution.cost! - 1e-6);
    expect(cost(start)).toBeLessThan(whole.solution.cost! * 1.01);
  });

  it('is solved in one go where it is small', () => {
    const { programme, stages } = chainOfDays(3);
    expect(asked(programme, stages).tasks).toHaveLength(1);
  });
});
