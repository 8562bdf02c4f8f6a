/**
 * Figures printed by others (`published_public.json`), rewritten as cases: inputs in seconds, outputs under the names
 * of the case files, the value recomputed independently as the truth and the printed one beside it. Only records
 * that are verified, or where the printed figure is known to be wrong.
 *
 * Each family of records has its own words for the same things; a rewriting says which model they mean and, for each
 * output, which of the record's figures it is and what to multiply it by.
 */
import { type CaseInputs, type Nested, Unsupported, type ValidationCase } from './case.ts';
import { numberAt, numberOr } from './inputs.ts';

export interface PublishedRecord {
  readonly id: string;
  readonly source: string;
  readonly inputs: CaseInputs;
  readonly printed: Readonly<Record<string, unknown>>;
  readonly oracle: Readonly<Record<string, unknown>>;
  readonly status: string;
}

/** A case and, for each of its outputs, what was printed. */
export interface PublishedCase {
  readonly given: ValidationCase;
  /** For each output, the record's figure and the factor from its unit. */
  readonly figures: Readonly<Record<string, readonly [figure: string, factor: number]>>;
  readonly printed: Readonly<Record<string, number>>;
}

/** Output of a case: the record's figure and the factor from its unit. */
type Figures = Readonly<Record<string, string | readonly [figure: string, factor: number]>>;

interface Rewriting {
  readonly model: string;
  readonly conventions: string;
  /** How it is matched. Default: by a formula. */
  readonly check?: ValidationCase['check'];
  readonly inputs: CaseInputs;
  readonly outputs: Figures;
  /** Figures that are not the record's own list. */
  readonly truths?: Readonly<Record<string, number>>;
  readonly prints?: Readonly<Record<string, number>>;
}

/** Records that are to be matched. @throws Error when the text is no list. */
export function readPublished(text: string): readonly PublishedRecord[] {
  const records: unknown = JSON.parse(text);
  if (!Array.isArray(records)) throw new Error('not a list of published figures');
  return (records as PublishedRecord[]).filter(
    ({ status }) => status === 'verified' || status === 'disagrees',
  );
}

/** The cases that a record says. @throws Unsupported when its words are not understood. */
export function casesOf(record: PublishedRecord): PublishedCase[] {
  const rewritings = rewrite(record);
  return rewritings.map((rewriting, i): PublishedCase => {
    const { model, conventions, inputs, check = 'analytic' } = rewriting;
    const outputs: Record<string, number> = {};
    const printed: Record<string, number> = {};
    const figures: Record<string, readonly [string, number]> = {};
    for (const [name, figure] of Object.entries(rewriting.outputs)) {
      const [key, factor] = typeof figure === 'string' ? ([figure, 1] as const) : figure;
      const truth = rewriting.truths?.[key] ?? record.oracle[key];
      if (typeof truth !== 'number') continue; // a record need not have every figure of its family
      outputs[name] = truth * factor;
      figures[name] = [key, factor];
      const print = rewriting.prints?.[key] ?? record.printed[key];
      if (typeof print === 'number') printed[name] = print * factor;
    }
    const id = rewritings.length > 1 ? `${record.id}_${i + 1}` : record.id;
    return {
      given: { id, model, check, inputs, outputs: nested(outputs), rtol: 1e-9, conventions },
      figures,
      printed,
    };
  });
}

function rewrite(record: PublishedRecord): Rewriting[] {
  const { inputs, printed } = record;
  if (Array.isArray(printed.table)) return printed.table.map((row) => blockingRow(row as CaseInputs));
  if (inputs.transactions !== undefined) return [perTransaction(inputs)];
  if (Array.isArray(inputs.lam)) return [priorities(inputs)];
  if (inputs.lam !== undefined) return [servers(inputs)];
  if (inputs.mean_car !== undefined) return [twoKindsOfWork(inputs)];
  if (inputs.lam_per_min !== undefined) return [simulatedDay(inputs)];
  if (inputs.calls !== undefined) return [callsInAnInterval(inputs)];
  if (inputs.load !== undefined && inputs.aht_s !== undefined) return circuits(record);
  if (inputs.load !== undefined) {
    const { load, agents } = inputs;
    return [
      {
        model: 'erlang_b',
        conventions: 'B',
        inputs: { load_erlang: load, agents },
        outputs: { p_block: 'blocking' },
      },
    ];
  }
  throw new Unsupported(`published figures with inputs ${Object.keys(inputs).join(', ')}`);
}

/** Minutes; a length may be written as a fraction, '20/60'. */
function seconds(inputs: CaseInputs, key: string): number {
  const value = inputs[key];
  if (typeof value !== 'string') return 60 * numberAt(inputs, key);
  const [over = Number.NaN, by = 1] = value.split('/').map(Number);
  return (60 * over) / by;
}

/** Contacts in an interval, times in minutes; agents are given or wanted. */
function perTransaction(inputs: CaseInputs): Rewriting {
  const work = {
    calls: numberAt(inputs, 'transactions'),
    interval_s: seconds(inputs, 'interval_min'),
    aht_s: seconds(inputs, 'aht_min'),
  };
  const staffing = {
    shrinkage: numberOr(inputs, 'shrinkage', 0),
    target_sl: numberOr(inputs, 'sl', null),
    max_occupancy: numberOr(inputs, 'max_occ', null),
  };
  const counts = { raw_agents: 'raw_positions', agents_with_shrinkage: 'positions', occupancy: 'occupancy' };
  if (inputs.max_blocking !== undefined) {
    return {
      model: 'erlang_b_staffing',
      conventions: 'B',
      inputs: { ...work, shrinkage: staffing.shrinkage, max_blocking: inputs.max_blocking },
      outputs: { ...counts, p_block: 'blocking_probability' },
    };
  }
  const timed = { ...work, T_s: seconds(inputs, 'asa_min') };
  if (inputs.patience_min === undefined) {
    return {
      model: 'erlang_c_staffing',
      conventions: 'C-staff',
      inputs: { ...timed, ...staffing },
      outputs: { ...counts, sl: 'service_level', p_wait: 'waiting_probability' },
    };
  }
  const patient = { ...timed, patience_s: seconds(inputs, 'patience_min') };
  const wanted = inputs.positions === undefined;
  return {
    model: wanted ? 'erlang_a_staffing' : 'erlang_a',
    conventions: wanted ? 'A-staff' : 'A',
    inputs: wanted
      ? { ...patient, ...staffing, max_abandon: numberOr(inputs, 'max_ab', null) }
      : { ...patient, agents: inputs.positions },
    outputs: {
      ...counts,
      sl_offered: 'service_level',
      p_wait: 'waiting_probability',
      p_ab: 'abandonment_probability',
      asa_all: ['average_speed_of_answer', 60],
    },
  };
}

/** A row of a table of lines wanted for a blocking: 3 minutes in half an hour. */
function blockingRow(row: CaseInputs): Rewriting {
  return {
    model: 'erlang_b_staffing',
    conventions: 'B',
    inputs: { calls: row.transactions, interval_s: 1800, aht_s: 180, max_blocking: row.max_blocking },
    outputs: { raw_agents: 'raw', p_block: 'blocking' },
    truths: { raw: numberAt(row, 'oracle_raw'), blocking: numberAt(row, 'oracle_blocking') },
    prints: { raw: numberAt(row, 'printed_raw'), blocking: numberAt(row, 'printed_blocking') },
  };
}

/** Arrivals and services a second by so many servers, in at most K places. */
function servers(inputs: CaseInputs): Rewriting {
  const lines = numberOr(inputs, 'K', null);
  const states = Object.fromEntries(Array.from({ length: 20 }, (_, k) => [`p${k}`, `p${k}`]));
  return {
    model: lines === null ? 'erlang_c' : 'mmnk',
    conventions: lines === null ? 'C' : 'K',
    inputs: {
      calls: numberAt(inputs, 'lam'),
      interval_s: 1,
      aht_s: 1 / numberAt(inputs, 'mu'),
      agents: numberAt(inputs, 'servers'),
      ...(lines === null ? {} : { lines }),
    },
    outputs: {
      ...states,
      e_q: 'e_q',
      e_n: 'e_n',
      e_busy: 'e_busy',
      e_sojourn: 'sojourn',
      p_block: 'p_block',
    },
  };
}

function priorities(inputs: CaseInputs): Rewriting {
  return {
    model: 'mmn_priority_np',
    conventions: 'P',
    inputs: {
      calls: inputs.lam,
      interval_s: 1,
      aht_s: 1 / numberAt(inputs, 'mu'),
      agents: numberAt(inputs, 'servers'),
      T_s: 0,
    },
    outputs: { 'classes[0].e_sojourn': 'sojourn_hi', 'classes[1].e_sojourn': 'sojourn_lo' },
  };
}

/** One pump, no place to wait: blocking does not depend on the law of the work, two kinds together included. */
function twoKindsOfWork(inputs: CaseInputs): Rewriting {
  const share = numberAt(inputs, 'p_car');
  const work = share * numberAt(inputs, 'mean_car') + (1 - share) * numberAt(inputs, 'mean_moto');
  return {
    model: 'erlang_b',
    conventions: 'B',
    inputs: { load_erlang: numberAt(inputs, 'lam_per_min') * work, agents: 1 },
    outputs: { carried: 'n_avg' },
  };
}

/** A day that starts empty, as another simulator ran it; counts are those of the day. */
function simulatedDay(inputs: CaseInputs): Rewriting {
  const length = 60 * numberAt(inputs, 'day_min');
  const agents = numberAt(inputs, 'agents');
  const patience = numberOr(inputs, 'nu_per_min', null);
  return {
    model: 'mt_m_st_m',
    conventions: 'T',
    check: 'sim',
    inputs: {
      periods: [{ duration_s: length, calls_per_hour: 60 * numberAt(inputs, 'lam_per_min'), agents }],
      aht_s: 60 / numberAt(inputs, 'mu_per_min'),
      patience_s: patience === null ? null : 60 / patience,
      T_s: seconds(inputs, 'awt_min'),
    },
    outputs: {
      answered_within_T: 'good',
      abandoned: 'abandoned',
      sl_offered: 'sl',
      asa_all: ['asa_min', 60],
      sl_answered: 'sl_answered',
      sl_ab_after_bad: 'sl_ab_after_bad',
      occupancy: 'occupancy',
    },
  };
}

function callsInAnInterval(inputs: CaseInputs): Rewriting {
  const target = numberOr(inputs, 'target_sl', null) ?? numberOr(inputs, 'sl', null);
  const staffing = target !== null;
  const { calls, interval_s, aht_s, T_s, agents, max_occupancy = null, shrinkage = 0 } = inputs;
  const work = { calls, interval_s, aht_s, T_s };
  return {
    model: staffing ? 'erlang_c_staffing' : 'erlang_c',
    conventions: staffing ? 'C-staff' : 'C',
    inputs: staffing ? { ...work, target_sl: target, max_occupancy, shrinkage } : { ...work, agents },
    outputs: {
      load: 'load',
      raw_agents: 'agents',
      agents_with_shrinkage: 'agents_with_shrinkage',
      p_wait: 'p_wait',
      p_immediate: 'immediate',
      sl: 'sl',
      asa: 'asa_s',
      occupancy: 'occupancy',
    },
  };
}

/** Circuits of which at most 15 in a hundred calls find none; the delays of 20 erlangs, and the load 30 would bear. */
function circuits({ inputs, oracle }: PublishedRecord): Rewriting[] {
  const most = 0.15;
  const line = { load_erlang: inputs.load, aht_s: inputs.aht_s };
  const borne = { load_erlang: oracle.load_at_30_15pct, agents: 30 };
  return [
    {
      model: 'erlang_c_staffing',
      conventions: 'C-staff',
      inputs: { ...line, T_s: 0, target_sl: 1 - most },
      outputs: { raw_agents: 'circuits', asa: 'avg_delay_s' },
    },
    {
      model: 'erlang_c',
      conventions: 'C',
      inputs: { ...line, agents: 30 },
      outputs: { p_wait: 'delay_at_30' },
    },
    {
      model: 'erlang_c',
      conventions: 'C',
      inputs: borne,
      outputs: { p_wait: 'share' },
      truths: { share: most },
      prints: { share: most },
    },
  ];
}

/** Outputs as cases nest them: `classes[0].e_w` in a list of classes. */
function nested(outputs: Readonly<Record<string, number>>): Nested {
  const flat: Record<string, Nested> = {};
  const classes: Record<string, number>[] = [];
  for (const [name, value] of Object.entries(outputs)) {
    const place = /^classes\[(\d+)\]\.(.+)$/.exec(name);
    if (!place) flat[name] = value;
    else {
      const type = Number(place[1]);
      classes[type] ??= {};
      classes[type][place[2]!] = value;
    }
  }
  return classes.length > 0 ? { ...flat, classes } : flat;
}
