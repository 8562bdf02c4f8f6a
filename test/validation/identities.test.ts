/**
 * Models that are the same by other names, so that cases nobody wrote down have known answers too: each is simulated
 * through the mapping of its own conventions and compared with the formula of the simpler model.
 *
 * Bounds: |z| ≤ 4 for each output, about 400,000 contacts a case, fixed seeds.
 */
import { describe, expect, it } from 'vitest';
import { analyticOutputs } from './analytic.ts';
import { type CaseInputs, flatten, type Nested, type ValidationCase } from './case.ts';
import { type CaseResult, runCase } from './run-case.ts';

const contacts = 4e5;

function caseOf(conventions: string, inputs: CaseInputs, outputs: Nested): ValidationCase {
  return { id: `identity ${conventions}`, model: '', check: 'sim', rtol: 1e-9, conventions, inputs, outputs };
}

/** Some outputs of a formula. */
function exact(conventions: string, inputs: CaseInputs, names: readonly string[]): Record<string, number> {
  const answer = analyticOutputs({ ...caseOf(conventions, inputs, {}), check: 'analytic' });
  const values = flatten(answer as Nested);
  return Object.fromEntries(names.map((name) => [name, values.get(name) as number]));
}

function misses({ reason, verdict, answers }: CaseResult): unknown[] {
  const wrong = answers.flatMap(({ outputs }) => outputs.filter(({ holds }) => !holds));
  return verdict === 'pass' ? [] : [reason, ...wrong];
}

const impatient = { calls_per_hour: 130, aht_s: 170, agents: 6, patience_s: 100, T_s: 15, short_s: 8 };
const waits = ['p_wait', 'p_ab', 'e_q', 'asa_all', 'sl_offered', 'e_w_answered'];

describe('models that are the same by other names', () => {
  it('a retrial line where nobody redials is Erlang A', () => {
    const a = exact('A', impatient, ['p_ab', 'p_wait', 'sl_offered', 'asa_all', 'e_q', 'occupancy']);
    const { calls_per_hour, ...rest } = impatient;
    const result = runCase(
      caseOf(
        'R',
        { ...rest, fresh_calls_per_hour: calls_per_hour, p_redial_abandoned: 0, redial_delay_s: 300 },
        {
          p_ab_per_attempt: a.p_ab,
          p_wait_first_attempt: a.p_wait,
          sl_offered_first_attempt: a.sl_offered,
          asa_all_per_attempt: a.asa_all,
          p_lost_fresh: a.p_ab,
          e_q: a.e_q,
          occupancy: a.occupancy,
          redial_share: 0,
        },
      ),
      { contacts },
    );
    expect(misses(result)).toEqual([]);
  });

  it('callbacks that nobody accepts are Erlang A, wherever they would wait', () => {
    const a = exact('A', impatient, ['p_ab', 'p_wait', 'asa_all', 'e_q', 'occupancy', 'sl_offered']);
    const outputs = {
      p_wait: a.p_wait,
      p_ab_offered: a.p_ab,
      e_w_live: a.asa_all,
      e_q_live: a.e_q,
      occupancy: a.occupancy,
      sl_all_arrivals: a.sl_offered,
      e_q_callback: 0,
    };
    const kept = { ...impatient, offer_when_queue_at_least: 1, p_accept: 0, max_queue: 1000 };
    expect(misses(runCase(caseOf('CBF', kept, outputs), { contacts }))).toEqual([]);
    const after = { ...impatient, offer_when_live_queue_at_least: 0, p_accept: 0 };
    expect(misses(runCase(caseOf('CBL', after, outputs), { contacts }))).toEqual([]);
  });

  it('chat with one session is Erlang A', () => {
    const { aht_s, calls_per_hour, ...rest } = impatient;
    const inputs = { ...rest, chats_per_hour: calls_per_hour, mean_chat_s_by_concurrency: [aht_s] };
    const outputs = exact('A', impatient, waits);
    expect(misses(runCase(caseOf('CH', inputs, outputs), { contacts }))).toEqual([]);
  });

  it('pools that share no class are each Erlang A, whatever the speeds', () => {
    const names = ['p_wait', 'p_ab', 'e_q', 'sl_offered', 'e_w_answered'];
    const lines = [
      { calls_per_hour: 70, patience_s: 80, agents: 4, aht_s: 190, T_s: 20 },
      { calls_per_hour: 90, patience_s: 150, agents: 6, aht_s: 200, T_s: 30 },
    ];
    const both = exact('A', lines[1]!, ['p_served', 'occupancy']);
    const inputs = {
      calls_per_hour: lines.map((line) => line.calls_per_hour),
      patience_s: lines.map((line) => line.patience_s),
      agents: lines.map((line) => line.agents),
      T_s: lines.map((line) => line.T_s),
      aht_s: [
        [190, null],
        [null, 200],
      ],
      class_to_pools: [[0], [1]],
      pool_to_classes: [[0], [1]],
    };
    const outputs = {
      classes: [
        exact('A', lines[0]!, names),
        { ...exact('A', lines[1]!, names), served_by_pool_1: both.p_served },
      ],
      pools: [exact('A', lines[0]!, ['occupancy']), { occupancy: both.occupancy }],
    };
    expect(misses(runCase(caseOf('SK', inputs, outputs), { contacts }))).toEqual([]);
  });

  it('a reserve of none, and equal people, do not matter to whoever has pools alone', () => {
    const inputs = {
      calls_per_hour: [130],
      patience_s: [100],
      agents: [2, 4],
      T_s: 15,
      aht_s: 170,
      class_to_pools: [[1, [0, 0]]],
      pool_to_classes: [[[0, 0]], [0]],
    };
    const outputs = { classes: [exact('A', impatient, ['p_wait', 'p_ab', 'e_q', 'sl_offered'])] };
    expect(misses(runCase(caseOf('SK', inputs, outputs), { contacts }))).toEqual([]);
  });

  it('as many lines as agents are Erlang B, whatever the law of handling', () => {
    const b = exact('B', { load_erlang: 6, agents: 7 }, ['p_block']);
    const services = [
      { dist: 'deterministic', mean_s: 120 },
      { dist: 'erlang', mean_s: 120, k: 3 },
      { dist: 'hyperexponential', mean_s: 120, scv: 4 },
      { dist: 'uniform', low_s: 20, high_s: 220 },
      { dist: 'weibull', mean_s: 120, shape: 0.7 },
      { dist: 'gamma', mean_s: 120, sd_s: 90 },
    ];
    const insensitive = caseOf('B', { load_erlang: 6, agents: 7, services }, b);
    expect(misses(runCase(insensitive, { contacts: 2 * contacts }))).toEqual([]);
    const lines = caseOf('K', { calls: 6, interval_s: 120, aht_s: 120, agents: 7, lines: 7 }, b);
    expect(misses(runCase(lines, { contacts }))).toEqual([]);
  });

  it('a share of calls given up does not depend on the order of priority', () => {
    const order = (classes: readonly number[]) => ({
      calls_per_hour: [60, 70],
      patience_s: [100, 100],
      agents: [6],
      T_s: [15, 15],
      aht_s: [[170], [170]],
      class_to_pools: [[0], [0]],
      pool_to_classes: [classes],
    });
    const { occupancy } = exact('A', impatient, ['occupancy']);
    const outputs = { pools: [{ occupancy }] };
    expect(misses(runCase(caseOf('SK', order([0, 1]), outputs), { contacts }))).toEqual([]);
    expect(misses(runCase(caseOf('SK', order([1, 0]), outputs), { contacts }))).toEqual([]);
  });

  it('a day whose rates never change ends in the steady state', () => {
    const a = exact('A', impatient, ['e_q', 'sl_offered']);
    const period = { duration_s: 7200, calls_per_hour: 130, agents: 6 };
    const inputs = { ...impatient, p_zero_patience: 0, shrink: 'finish', periods: [period, period] };
    const outputs = {
      periods: [{}, { arrivals: 260, e_q_end: a.e_q, sl_offered: a.sl_offered, queue_time: 7200 * a.e_q! }],
    };
    expect(misses(runCase(caseOf('T', inputs, outputs), { contacts }))).toEqual([]);
  });

  it('says what it cannot simulate', () => {
    const unknown = runCase(caseOf('XYZ', {}, { a: 1 }), { contacts });
    expect(unknown).toMatchObject({ verdict: 'unsupported', reason: 'conventions XYZ' });
    const law = { calls_per_hour: 10, service: { dist: 'pareto', mean_s: 100 } };
    expect(runCase(caseOf('MG1', law, { e_w: 1 }), { contacts }).reason).toContain('pareto');
  });
});
