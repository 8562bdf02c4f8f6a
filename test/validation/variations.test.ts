/**
 * Cases with inputs at their ends and by their other names: nothing may be unsupported that has an answer. Bounds:
 * |z| ≤ 4 for each simulated output, about 100,000 contacts a case, fixed seeds; formulas to 1e-9.
 */
import { describe, expect, it } from 'vitest';
import { analyticOutputs } from './analytic.ts';
import { type CaseInputs, flatten, type Nested, type ValidationCase } from './case.ts';
import { runCase } from './run-case.ts';

const contacts = 1e5;

function caseOf(
  conventions: string,
  inputs: CaseInputs,
  outputs: Nested,
  check: ValidationCase['check'] = 'sim',
): ValidationCase {
  return { id: `variation ${conventions}`, model: '', check, rtol: 1e-9, conventions, inputs, outputs };
}

function expectPass(given: ValidationCase): void {
  const { verdict, reason, answers } = runCase(given, { contacts });
  const wrong = answers.flatMap(({ outputs }) => outputs.filter(({ holds }) => !holds));
  expect([verdict, reason, ...wrong]).toEqual(['pass', undefined]);
}

function formula(conventions: string, inputs: CaseInputs): Map<string, unknown> {
  return flatten(analyticOutputs(caseOf(conventions, inputs, {}, 'analytic')) as Nested);
}

describe('a formula', () => {
  it('has the same figures however arrivals and handling are given', () => {
    const usual = { calls: 100, interval_s: 1800, aht_s: 180, agents: 12, T_s: 20 };
    const { calls, interval_s, aht_s, ...rest } = usual;
    const same = [
      { ...rest, calls_per_hour: 200, aht_s },
      { ...rest, load_erlang: 10, aht_s },
      { ...rest, calls_per_hour: 200, service: { dist: 'exponential', mean_s: 180 } },
    ];
    const figures = formula('C', usual);
    expect(figures.get('sl')).toBeCloseTo(0.6401580403740066, 9);
    for (const inputs of same) {
      for (const [name, value] of formula('C', inputs)) {
        if (typeof value === 'number') expect(value, name).toBeCloseTo(figures.get(name) as number, 9);
      }
    }
  });

  it('leaves to the simulation what it does not hold for', () => {
    const impatient = { calls_per_hour: [60, 70], aht_s: 170, agents: 6, patience_s: 100, T_s: 15 };
    expect(formula('P', impatient).size).toBe(0);
    const fixed = { dist: 'deterministic', value_s: 180 };
    expect(formula('C', { calls_per_hour: 100, service: fixed, agents: 8 }).size).toBe(0);
  });

  it('counts people from one, also where nobody calls', () => {
    const quiet = { calls: 0, interval_s: 1800, aht_s: 180, T_s: 20, target_sl: 0.8, shrinkage: 0.3 };
    const figures = formula('C-staff', { ...quiet, max_occupancy: 0.85 });
    expect([figures.get('raw_agents'), figures.get('agents_with_shrinkage')]).toEqual([1, 2]);
    expect(formula('A-staff', { ...quiet, patience_s: 60 }).get('raw_agents')).toBe(1);
  });
});

describe('a simulation', () => {
  it('runs where nobody calls', () => {
    const quiet = { aht_s: 180, agents: 3, patience_s: 60, T_s: 20 };
    const redials = { fresh_calls_per_hour: 0, p_redial_abandoned: 0.5, redial_delay_s: 100 };
    expectPass(caseOf('R', { ...quiet, ...redials }, { e_q: 0, occupancy: 0, sl_offered_per_attempt: 1 }));
    const chats = { chats_per_hour: 0, agents: 4, mean_chat_s_by_concurrency: [300, 390] };
    expectPass(caseOf('CH', { ...chats, T_s: 30 }, { p_wait: 0, e_chats: 0, sl_offered: 1 }));
    expectPass(caseOf('B', { load_erlang: 0, agents: 3 }, { p_block: 0 }));
  });

  it('runs where nobody answers', () => {
    // everybody gives up, half of them try again: two attempts each
    const inputs = { fresh_calls_per_hour: 30, aht_s: 180, agents: 0, patience_s: 60, T_s: 20 };
    const redials = { p_redial_abandoned: 0.5, redial_delay_s: 100 };
    const outputs = { p_ab_per_attempt: 1, total_attempt_rate: 60 / 3600, e_q: 1, p_lost_fresh: 1 };
    expectPass(caseOf('R', { ...inputs, ...redials }, outputs));
  });

  it('says that there is no steady state, and gives no other figure', () => {
    const inputs = { calls_per_hour: 30, service: { dist: 'exponential', mean_s: 150 } };
    expectPass(caseOf('MG1', inputs, { stable: false }));
    const outputs = { e_w: 1 };
    expect(runCase(caseOf('MG1', inputs, outputs), { contacts }).verdict).toBe('unsupported');
  });

  it('plays periods below a minute, and half seconds, in slow motion', () => {
    // nobody gives up or is served in so short a time but by chance: 600 an hour for 37.5 s, then nobody
    const inputs = {
      aht_s: 20,
      patience_s: 20,
      periods: [
        { duration_s: 37.5, calls_per_hour: 600, agents: 4 },
        { duration_s: 50, calls_per_hour: 0, agents: 6 },
      ],
    };
    const first = (600 / 180) * (1 - Math.exp(-37.5 / 20)); // handling and patience alike: Poisson
    const last = first * Math.exp(-50 / 20);
    const result = runCase(
      caseOf('T', inputs, {
        periods: [{ arrivals: 6.25 }, { arrivals: 0 }],
        total: { arrivals: 6.25 },
      }),
      { contacts },
    );
    expect(result.verdict).toBe('pass');
    const points = [37.5, 87.5].map((t_s, i) => ({ t_s, mean_busy: [first, last][i]! }));
    const endless = { periods: inputs.periods, service: { dist: 'exponential', mean_s: 20 } };
    expectPass(caseOf('MGI', endless, { points }));
  });

  it('sees the change of people at an instant', () => {
    // rate 60 an hour all day, handling and patience of 300 s: 5 in the centre on average, Poisson
    const mean = 5 * (1 - Math.exp(-900 / 300));
    const chanceOf = (least: number) => {
      let [sum, term] = [0, Math.exp(-mean)];
      for (let k = 0; k < least; k++) {
        sum += term;
        term *= mean / (k + 1);
      }
      return 1 - sum;
    };
    const inputs = {
      lam_per_hour: { base: 60, amplitude: 0, period_s: 3600 },
      aht_s: 300,
      patience_s: 300,
      staffing_grid_s: 900,
      agents: [3, 6],
    };
    const points = [{ t_s: 900, mean_in_system: mean, agents: 6, p_all_busy: chanceOf(6) }];
    expectPass(caseOf('FM', inputs, { points }));
  });

  it('has chats that are slower together than one by one', () => {
    // one agent, two sessions, rates 1/300 and 2/900, no places to wait because nobody is ready to
    const [a, mu1, mu2] = [20 / 3600, 1 / 300, 2 / 900];
    const weights = [1, a / mu1, (a / mu1) * (a / mu2)];
    const total = weights[0]! + weights[1]! + weights[2]!;
    const inputs = {
      chats_per_hour: 20,
      agents: 1,
      mean_chat_s_by_concurrency: [300, 900],
      patience_s: 0,
      routing: 'least',
    };
    expectPass(
      caseOf('CH', inputs, {
        p_ab: weights[2]! / total,
        e_chats: (weights[1]! + 2 * weights[2]!) / total,
      }),
    );
  });

  it('averages the wait of redialling callers over all attempts, blocked ones too', () => {
    // two lines, one agent, endless patience: states 1, a, a²; only a blocked caller tries again, never here
    const a = 0.8;
    const total = 1 + a + a * a;
    const inputs = {
      fresh_calls_per_hour: 16,
      aht_s: 180,
      agents: 1,
      lines: 2,
      p_redial_abandoned: 0,
      p_redial_blocked: 0,
      redial_delay_s: 60,
    };
    const queue = (a * a) / total;
    const outputs = { asa_all_per_attempt: (queue * 3600) / 16, p_block_per_attempt: queue };
    expectPass(caseOf('R', inputs, outputs));
  });

  it('lets classes share the lines', () => {
    // as many lines as agents: Erlang B of 5 erlangs and 6 agents, whoever calls
    const blocked = formula('B', { load_erlang: 5, agents: 6 }).get('p_block') as number;
    const shared = { calls_per_hour: [40, 60], aht_s: 180, lines: 6, patience_s: 90, T_s: 20 };
    const classes = [{ p_block: blocked }, { p_block: blocked }];
    expectPass(caseOf('LW', { ...shared, agents: [2, 4] }, { classes }));
    const lists = { class_to_pools: [[0], [0]], pool_to_classes: [[0, 1]] };
    expectPass(caseOf('SK', { ...shared, ...lists, agents: [6] }, { classes }));
    // and recorded callers: two lines, one agent; the third finds both taken, though hers is another class
    const call = (arrive_s: number, cls: number) => ({ arrive_s, cls, service_s: 100, patience_s: null });
    const calls = [call(10, 0), call(20, 1), call(30, 1), call(115, 0)];
    const outputs = {
      calls: [
        { outcome: 'answered', wait_s: 0, pool: 0, end_s: 110 },
        { outcome: 'answered', wait_s: 90, pool: 0, end_s: 210 },
        { outcome: 'blocked', pool: null },
        { outcome: 'answered', wait_s: 95, pool: 0, end_s: 310 },
      ],
      n_blocked: 1,
    };
    expectPass(caseOf('TR', { agents: [1], ...lists, lines: 2, calls }, outputs, 'exact'));
  });
});
