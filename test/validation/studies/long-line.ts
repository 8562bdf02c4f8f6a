/**
 * W1: a line in its steady state (M/M/n+M, 100 agents) against the exact formula.
 */
import { erlangA } from '../../../src/erlang/index.ts';
import { reference } from '../../reference.ts';
import { experimentsOf } from '../models/index.ts';
import { simulateTruths } from '../simulate-truths.ts';
import { type Study, studyOf } from './study.ts';

interface LongLine {
  readonly arrivalRate: number;
  readonly handleTime: { readonly mean: number };
  readonly patience: { readonly mean: number };
  readonly agents: number;
  readonly acceptableWait: number;
}

/** Simulates at least so many contacts; undefined without the reference data. */
export function longLine(contacts: number): Study | undefined {
  const text = reference('workloads.json');
  if (text === undefined) return undefined;
  const { arrivalRate, handleTime, patience, agents, acceptableWait } = JSON.parse(text).W1 as LongLine;
  const exact = erlangA({
    arrivalRate,
    handleTime: handleTime.mean,
    patience: patience.mean,
    agents,
    acceptableWait,
  });
  if (!exact.stable) throw new Error('a line with patience is always stable');
  const truths = new Map([
    ['p_ab', exact.abandonmentRate],
    ['sl_offered', exact.serviceLevel],
    ['asa_all', exact.averageWait],
    ['e_w_answered', exact.averageSpeedOfAnswer!],
    ['p_wait', exact.waitProbability],
    ['occupancy', exact.occupancy],
    ['e_q', exact.averageQueueLength],
  ]);
  const [experiment] = experimentsOf({
    id: 'W1',
    model: 'erlang_a',
    check: 'sim',
    conventions: 'A',
    rtol: 0,
    inputs: {
      calls: arrivalRate,
      interval_s: 1,
      aht_s: handleTime.mean,
      patience_s: patience.mean,
      agents,
      T_s: acceptableWait,
    },
    outputs: {},
  });
  const [period] = experiment!.periods;
  const { intervalLength } = experiment!.scenario.calendar;
  const perReplication = arrivalRate * (period!.last + 1) * intervalLength;
  const replications = Math.max(200, Math.ceil((1.01 * contacts) / perReplication));
  const simulated = simulateTruths('W1', [experiment!], truths, { contacts, replications });
  return studyOf('W1, 100 agents in the steady state, against Erlang A', [
    {
      subject: `${replications} replications`,
      outputs: simulated.outputs,
      contacts: simulated.contacts,
      ...(simulated.missed ? { missed: simulated.missed.outputs } : {}),
    },
  ]);
}
