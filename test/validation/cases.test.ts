/**
 * The public reference cases, in the short form of `npm run validate`: by formula where there is one, else replayed
 * or simulated with at least 200 replications a case; those that ask for it by simulation too.
 *
 * Bounds: a formula to the case's own rtol; a replayed caller to 1e-6 s; |z| ≤ 4 for each simulated output with at
 * least 500 events, and Σz² ≤ K + 4√(2K) over one output for each class of callers. Seeds are the cases' names.
 */
import { describe, expect, it } from 'vitest';
import { reference } from '../reference.ts';
import { readCases, type ValidationCase } from './case.ts';
import { type CaseResult, runCase } from './run-case.ts';
import { squareSum } from './square-sum.ts';

const text = reference('truth/cases_public.json');
const cases = text === undefined ? [] : readCases(text);

const contacts = 4e5;
/** Conventions whose cases are simulated although a formula covers them. */
const simulatedToo = new Set(['K', 'G', 'MG1', 'MDN']);

function misses(result: CaseResult): string[] {
  const { id, reason, answers } = result;
  return [
    ...(reason === undefined ? [] : [`${id}: ${reason}`]),
    ...answers.flatMap(({ by, outputs }) =>
      outputs.filter(({ holds }) => !holds).map((output) => `${id} by ${by}: ${JSON.stringify(output)}`),
    ),
  ];
}

describe.skipIf(cases.length === 0)('the public reference cases', () => {
  const run = (given: ValidationCase): CaseResult =>
    runCase(given, { contacts, simulateAll: simulatedToo.has(given.conventions) });

  it('are matched by a formula or caller by caller where they ask for it', () => {
    const exact = cases.filter(({ check }) => check === 'analytic' || check === 'exact');
    const results = exact.filter(({ conventions }) => !simulatedToo.has(conventions)).map(run);
    expect(results.flatMap(misses)).toEqual([]);
    expect(results.every(({ verdict }) => verdict === 'pass')).toBe(true);
  });

  const simulated = cases.filter(
    ({ check, conventions }) => check === 'sim' || simulatedToo.has(conventions),
  );
  const results: CaseResult[] = [];

  it.each(simulated.map(({ id }, i) => [id, i] as const))('match the simulation of %s', (id, i) => {
    const result = run(simulated[i]!);
    expect(misses(result)).toEqual([]);
    expect(result.verdict).toBe('pass');
    const ways = result.answers.map(({ by }) => by);
    expect(ways, id).toContain('simulation');
    results.push(result);
  });

  it('match it all together', () => {
    expect(results).toHaveLength(simulated.length);
    const all = results.flatMap(({ answers }) => answers.flatMap(({ outputs }) => outputs));
    const judged = all.filter((output) => output.judged);
    expect(judged.length).toBeGreaterThan(0.8 * all.filter(({ z }) => z !== undefined).length);
    const { sum, most, outputs } = squareSum(results);
    expect(outputs).toBeGreaterThan(30);
    expect(sum).toBeLessThanOrEqual(most);
  });

  it.each([
    ['mkm_a', 'p_ab_offered', 200],
    ['cf_base', 'e_w_callback', 200],
    ['sk_V', 'classes[1].e_w', 200],
    ['tr_step_down', 'periods[1].busy_time', 600],
    ['trace_prio', 'calls[17].wait_s', 1],
  ])('would not pass %s with 10 parts in a hundred more of %s', (id, name, replications) => {
    const given = cases.find((candidate) => candidate.id === id)!;
    const wrong = structuredClone(given) as { -readonly [K in keyof ValidationCase]: ValidationCase[K] };
    let holder = wrong.outputs as Record<string, unknown>;
    const keys = name.split(/[.[\]]+/).filter(Boolean);
    for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
    const last = keys.at(-1)!;
    holder[last] = 1.1 * (holder[last] as number) + 1e-5;
    wrong.check = 'sim';
    expect(runCase(wrong, { contacts: 0, replications }).verdict).toBe('fail');
  });
});
