/**
 * Keep-place callbacks against exact lines. Bounds: |z| ≤ 4 for each output, at least 200 replications a line, fixed
 * seeds.
 */
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator } from '../../src/simulation/index.ts';
import {
  acceptedShares,
  type CallbackRow,
  callbackAgents,
  callbackRows,
  callbackTable,
  exactRows,
} from './studies/callback-table.ts';
import { patientCallbacks, patientLine } from './studies/patient-callbacks.ts';
import { misses } from './studies/study.ts';

/** Load 50, AHT 300 s, mean patience 120 s, T 20 s; shares 0, 0.375 and 0.8 accept. Printed to so many digits. */
const printed: Record<CallbackRow, Record<(typeof callbackAgents)[number], readonly string[]>> = {
  everyone: { 50: ['.7839', '.7121', '.5107'], 55: ['.9120', '.8862', '.8197'] },
  live: { 50: ['.784', '.777', '.799'], 55: ['.912', '.920', '.951'] },
  miss: { 50: ['.784', '.639', '.397'], 55: ['.912', '.838', '.722'] },
  held: { 50: ['.474', '.380', '.208'], 55: ['.578', '.504', '.376'] },
  zero: { 50: ['.784', '.817', '.900'], 55: ['.912', '.927', '.963'] },
  abandoned: { 50: ['.06894', '.06166', '.04340'], 55: ['.02863', '.02404', '.01366'] },
};

describe('callbacks that keep their place', () => {
  it('have the six service levels of the table by formula, to its last digit', () => {
    for (const agents of callbackAgents) {
      acceptedShares.forEach((accepted, i) => {
        const exact = exactRows(agents, accepted);
        for (const row of callbackRows) {
          const figure = printed[row][agents][i]!;
          const unit = 10 ** (1 - figure.length);
          const off = Math.abs(exact[row] - Number(figure)) / unit;
          // half a unit; .96249 was rounded twice, to .9625 and .963
          expect(off, `${row}, ${agents}, ${accepted}: ${exact[row]}`).toBeLessThan(0.52);
        }
      });
    }
  });

  it('have them by simulation too', () => {
    const study = callbackTable(5e5);
    expect(study.lines).toHaveLength(6);
    for (const { outputs } of study.lines) expect(outputs).toHaveLength(callbackRows.length);
    expect(misses(study)).toEqual([]);
  });

  it('leave the waits of Erlang C alone where nobody gives up', () => {
    expect(misses(patientCallbacks(1e5, [0.4]))).toEqual([]);
  });

  it('do not change any contact’s wait where nobody gives up, whoever accepts', () => {
    const waits = (acceptance: number) => {
      const { scenario } = patientLine(acceptance, 20);
      const log: ContactLog = [];
      new Simulator(parseScenario({ ...scenario, seed: 'whoever accepts' })).run(0, 3, log);
      const accepted = log.filter(({ outcome }) => outcome === 'callbackConnected').length;
      return { waits: log.map(({ number, wait }) => `${number} ${wait}`).sort(), accepted };
    };
    const live = waits(0);
    const mixed = waits(0.5);
    const all = waits(1);
    expect(live.accepted).toBe(0);
    expect(mixed.accepted).toBeGreaterThan(1000);
    expect(all.accepted).toBeGreaterThan(2 * mixed.accepted * 0.9);
    expect(mixed.waits).toEqual(live.waits);
    expect(all.waits).toEqual(live.waits);
  });
});
