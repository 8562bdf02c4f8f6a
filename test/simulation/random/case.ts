/**
 * Random cases: work and waits in a row, with rework, deadlines, customers who ask and notices that forestall them.
 */
import fc from 'fast-check';
import { lawBetween, rarely, upTo } from './laws.ts';

export type CaseSpec = typeof caseSpec extends fc.Arbitrary<infer T> ? T : never;

const place = fc.nat(20);

export const caseSpec = fc.record({
  opens: fc.array(fc.record({ place, share: upTo(0.05) }), { minLength: 1, maxLength: 2 }),
  stages: fc.array(
    fc.record({
      place,
      wait: rarely(lawBetween(30, 5000), 3),
      clock: rarely(fc.constantFrom('runs', 'stops'), 2),
      within: rarely(fc.integer({ min: 60, max: 5000 }), 3),
      rework: upTo(0.5),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  target: rarely(
    fc.record({
      share: upTo(1),
      within: fc.integer({ min: 60, max: 9000 }),
      clock: rarely(fc.constantFrom('business', 'calendar'), 2),
    }),
    2,
  ),
  status: rarely(fc.record({ place, perDay: upTo(20), lateFactor: rarely(upTo(3), 2) }), 2),
  notice: rarely(
    fc.record({
      at: upTo(1),
      place: rarely(place, 2),
      reduces: upTo(1),
      moves: rarely(fc.integer({ min: 0, max: 5000 }), 2),
    }),
    2,
  ),
  mostPasses: rarely(fc.integer({ min: 1, max: 20 }), 2),
});

/** The case as the format has it. */
export function caseOf(spec: CaseSpec, ids: readonly string[]): unknown {
  const to = (at: number) => ids[at % ids.length]!;
  const { target, status, notice } = spec;
  return {
    id: 'case',
    opens: spec.opens.map(({ place: at, share }) => ({ type: to(at), share })),
    stages: spec.stages.map(({ place: at, wait, clock, within, rework }, s) => {
      const next = [{ stage: `stage${s}`, share: rework }];
      if (s + 1 < spec.stages.length) next.push({ stage: `stage${s + 1}`, share: 1 - rework });
      return { id: `stage${s}`, within, next, ...(wait ? { wait, clock } : { type: to(at) }) };
    }),
    target,
    status: status && {
      type: to(status.place),
      perDay: status.perDay,
      lateFactor: target ? status.lateFactor : undefined,
    },
    notice:
      target && notice
        ? {
            at: notice.at,
            type: notice.place === undefined ? undefined : to(notice.place),
            reduces: notice.reduces,
            moves: notice.moves,
          }
        : undefined,
    mostPasses: spec.mostPasses,
  };
}
