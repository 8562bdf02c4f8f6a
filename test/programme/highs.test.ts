import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  gapOf,
  type IntegerProgramme,
  ProgrammeBuilder,
  type SolveProgramme,
  solutionOf,
} from '../../src/programme/index.ts';
import { type Study, studyHere } from '../../src/simulation/index.ts';
import { loadSolver } from '../../workers/highs.ts';
import { createInThreadHost } from '../../workers/in-thread-host.ts';
import { createNodeHost } from '../../workers/node-host.ts';
import { seeded } from '../staffing/seeded.ts';
import { postOffice, postOfficeProgramme, unionAirways, unionAirwaysProgramme } from './published.ts';

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await loadSolver();
});

describe('programmes with a published optimum', () => {
  it('staffs Union Airways for 30,610 dollars a day (Hillier & Lieberman)', () => {
    const solution = solve(unionAirwaysProgramme(), {});
    expect(solution.status).toBe('optimal');
    expect(solution.cost).toBeCloseTo(unionAirways.optimum, 6);
    expect([...solution.values!]).toEqual(unionAirways.agents);
    expect(gapOf(solution)).toBeLessThan(1e-9);
  });

  it('staffs the post office with 22 1/3 employees if they could be parted, else with 23 (Winston)', () => {
    expect(solve(postOfficeProgramme(false), {}).cost).toBeCloseTo(postOffice.relaxed, 9);
    const { cost, bound } = solve(postOfficeProgramme(true), {});
    expect(cost).toBe(postOffice.optimum);
    expect(bound).toBeGreaterThan(22);
  });
});

/** A random covering programme: up to four variables of up to three, three rows of 0 to 2 each. */
function randomProgramme(random: () => number): IntegerProgramme {
  const builder = new ProgrammeBuilder();
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const variables = Array.from({ length: 1 + whole(3) }, () => builder.whole(whole(5), { upper: 3 }));
  for (let i = 0; i < 3; i++) {
    const least = whole(5);
    const row = builder.row(least, random() < 0.3 ? least + whole(2) : Number.POSITIVE_INFINITY);
    for (const j of variables) builder.put(row, j, whole(2));
  }
  return builder.build();
}

/** The optimum by trying everything; null: nothing is feasible. */
function triedOut({ cost, upper, rowLower, rowUpper, starts, indices, values }: IntegerProgramme) {
  let best: number | null = null;
  const x = new Array<number>(cost.length).fill(0);
  const feasible = () =>
    [...rowLower].every((least, i) => {
      let sum = 0;
      for (let k = starts[i]!; k < starts[i + 1]!; k++) sum += values[k]! * x[indices[k]!]!;
      return sum >= least && sum <= rowUpper[i]!;
    });
  for (;;) {
    if (feasible()) {
      const sum = x.reduce((total, value, j) => total + value * cost[j]!, 0);
      if (best === null || sum < best) best = sum;
    }
    let j = 0;
    while (j < x.length && x[j] === upper[j]) x[j++] = 0;
    if (j === x.length) return best;
    x[j]! += 1;
  }
}

describe('random small programmes', () => {
  const random = seeded(41);
  const programmes = Array.from({ length: 400 }, () => randomProgramme(random));

  it('have the optimum that trying everything finds, taken apart or whole', () => {
    let infeasible = 0;
    for (const programme of programmes) {
      const expected = triedOut(programme);
      const apart = studyHere(solutionOf(programme) as Study<ReturnType<SolveProgramme>>, undefined, solve);
      expect(solve(programme, {}).cost).toBe(expected);
      expect(apart.cost).toBe(expected);
      if (expected === null) infeasible += 1;
    }
    expect(infeasible).toBeGreaterThan(50);
    expect(infeasible).toBeLessThan(350);
  });
});

describe('a study that asks for programmes', () => {
  function* both(): Study<readonly (number | null)[]> {
    const airline = yield* solutionOf(unionAirwaysProgramme());
    const post = yield* solutionOf(postOfficeProgramme(true));
    return [airline.cost, post.cost];
  }

  it('gets the same answers here, in a host and over threads', async () => {
    expect(studyHere(both(), undefined, solve)).toEqual([30_610, 23]);
    for (const host of [
      createInThreadHost(),
      createNodeHost({ threads: 2, threadFile: inject('threadFile') }),
    ]) {
      expect(await host.study(both)).toEqual([30_610, 23]);
      host.close();
    }
  });

  it('says so when nobody can solve them', () => {
    expect(() => studyHere(both())).toThrow('no solver');
  });

  it('ends when it is told to, in the middle of a programme, and the host goes on', async () => {
    const host = createNodeHost({ threads: 1, threadFile: inject('threadFile') });
    const ended = new AbortController();
    function* endless(): Study<unknown, string> {
      yield { interim: 'begun' };
      return yield* solutionOf(hardProgramme());
    }
    const study = host.study(endless, {
      signal: ended.signal,
      onInterim: () => setTimeout(() => ended.abort(), 300),
    });
    await expect(study).rejects.toThrow('abort');
    expect(await host.study(both)).toEqual([30_610, 23]);
    host.close();
  });

  it('answers with the best so far and its gap when the time is over', () => {
    const solution = solve(hardProgramme(), { seconds: 0.5 });
    expect(solution.status).toBe('stopped');
    expect(solution.values).not.toBeNull();
    expect(gapOf(solution)).toBeGreaterThan(0.001);
  });
});

/** A market split (Cornuéjols & Dawande 1998): small to write down, hopeless to branch over. */
function hardProgramme(): IntegerProgramme {
  const random = seeded(7);
  const builder = new ProgrammeBuilder();
  const variables = Array.from({ length: 50 }, () => builder.whole(0, { upper: 1 }));
  for (let i = 0; i < 6; i++) {
    const weights = variables.map(() => Math.floor(random() * 100));
    const half = Math.floor(weights.reduce((sum, w) => sum + w, 0) / 2);
    const row = builder.row(half, half);
    variables.forEach((j, k) => {
      builder.put(row, j, weights[k]!);
    });
    builder.put(row, builder.any(1), 1);
    builder.put(row, builder.any(1), -1);
  }
  return builder.build();
}
