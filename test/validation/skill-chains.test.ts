/**
 * Pools and classes with lists of each other, against the Markov chain that reads the same lists: a reserve on arrival,
 * when somebody gets free, on both or neither; pools that a class never tries, or that never take it from the line.
 *
 * Bounds: |z| ≤ 4 for each output, about 200,000 contacts a case, fixed seeds. Lines are cut at 14 a class, where
 * the chain is less than once in 10¹⁰.
 */
import { describe, expect, it } from 'vitest';
import type { Nested } from './case.ts';
import { MarkovChain, type Move, type State } from './markov-chain.ts';
import { runCase } from './run-case.ts';

type Entry = number | readonly [number, number];

interface Centre {
  readonly calls_per_hour: readonly number[];
  readonly patience_s: readonly number[];
  readonly agents: readonly number[];
  readonly aht_s: readonly (readonly (number | null)[])[];
  readonly class_to_pools: readonly (readonly Entry[])[];
  readonly pool_to_classes: readonly (readonly Entry[])[];
}

const longestLine = 14;
const entry = (given: Entry) => (typeof given === 'number' ? ([given, 0] as const) : given);

/** State: busy with class i in pool j at i × pools + j, then the lines. */
function chainOf({ calls_per_hour, patience_s, agents, aht_s, class_to_pools, pool_to_classes }: Centre) {
  const pools = agents.length;
  const classes = calls_per_hour.length;
  const line = (type: number) => classes * pools + type;
  const idle = (state: State, pool: number) =>
    agents[pool]! - calls_per_hour.reduce((busy, _, type) => busy + state[type * pools + pool]!, 0);
  const changed = (state: State, ...changes: readonly (readonly [number, number])[]): State => {
    const next = [...state];
    for (const [place, by] of changes) next[place]! += by;
    return next;
  };
  const meets = (state: State, type: number) =>
    class_to_pools[type]!.map(entry).find(([pool, reserve]) => idle(state, pool) > reserve)?.[0];
  const moves = (state: State): Move[] =>
    calls_per_hour.flatMap((calls, type) => {
      const found = meets(state, type);
      const waiting = state[line(type)]!;
      const place = found === undefined ? line(type) : type * pools + found;
      const fits = found !== undefined || waiting < longestLine;
      const all: Move[] = [[fits ? changed(state, [place, 1]) : state, calls / 3600]];
      if (waiting > 0) all.push([changed(state, [line(type), -1]), waiting / patience_s[type]!]);
      agents.forEach((_, pool) => {
        const busy = state[type * pools + pool]!;
        if (busy === 0) return;
        const freed = changed(state, [type * pools + pool, -1]);
        const next = pool_to_classes[pool]!.map(entry).find(
          ([other, reserve]) => freed[line(other)]! > 0 && idle(freed, pool) > reserve,
        )?.[0];
        const after = next === undefined ? freed : changed(freed, [line(next), -1], [next * pools + pool, 1]);
        all.push([after, busy / aht_s[type]![pool]!]);
      });
      return all;
    });
  const chain = new MarkovChain(new Array<number>(classes * (pools + 1)).fill(0), moves);
  return { chain, idle, meets, line, pools };
}

function exactOutputs(centre: Centre): Nested {
  const { chain, meets, line, pools, idle } = chainOf(centre);
  return {
    classes: centre.calls_per_hour.map((calls, type) => {
      const queue = chain.mean((state) => state[line(type)]!);
      const served = centre.aht_s[type]!.flatMap((time, pool) =>
        time === null
          ? []
          : [
              [
                `served_by_pool_${pool}`,
                (3600 * chain.mean((s) => s[type * pools + pool]!)) / time / calls,
              ] as const,
            ],
      );
      return {
        e_q: queue,
        e_w: (3600 * queue) / calls,
        p_wait: chain.mean((state) => (meets(state, type) === undefined ? 1 : 0)),
        p_ab: (3600 * queue) / calls / centre.patience_s[type]!,
        ...Object.fromEntries(served),
      };
    }),
    pools: centre.agents.map((agents, pool) => ({
      e_busy: agents - chain.mean((state) => idle(state, pool)),
    })),
  };
}

describe('pools with lists of their own', () => {
  const n = {
    calls_per_hour: [60, 40],
    patience_s: [60, 120],
    agents: [3, 3],
    aht_s: [
      [150, 190],
      [null, 150],
    ],
  };
  it.each<[string, Pick<Centre, 'class_to_pools' | 'pool_to_classes'>]>([
    ['a reserve on arrival alone', { class_to_pools: [[0, [1, 1]], [1]], pool_to_classes: [[0], [1, 0]] }],
    [
      'a reserve for those who wait alone',
      { class_to_pools: [[0, 1], [1]], pool_to_classes: [[0], [1, [0, 1]]] },
    ],
    [
      'a pool tried on arrival, never from the line',
      { class_to_pools: [[0, 1], [1]], pool_to_classes: [[0], [1]] },
    ],
    [
      'a pool that takes from the line, never tried',
      { class_to_pools: [[0], [1]], pool_to_classes: [[0], [1, 0]] },
    ],
    [
      'another pool tried before one’s own',
      { class_to_pools: [[1, 0], [1]], pool_to_classes: [[0], [0, 1]] },
    ],
  ])('match the chain with %s', (name, lists) => {
    const centre = { ...n, ...lists };
    const given = {
      id: `chain of ${name}`,
      model: '',
      check: 'sim',
      rtol: 0,
      conventions: 'SK',
      inputs: { ...centre },
      outputs: exactOutputs(centre),
    } as const;
    const { verdict, reason, answers } = runCase(given, { contacts: 2e5 });
    const wrong = answers.flatMap(({ outputs }) => outputs.filter(({ holds }) => !holds));
    expect([verdict, reason, ...wrong]).toEqual(['pass', undefined]);
  });
});
