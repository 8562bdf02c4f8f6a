/**
 * GI/M/n: arrivals with independent gaps of any law. A scenario's own arrivals are Poisson, so each replication
 * replays a trace whose gaps and handle times are drawn with the simulator's own tables.
 */
import { quantileTable, Stream, streamKey } from '../../../src/random/index.ts';
import type { Distribution, TraceRow } from '../../../src/scenario/index.ts';
import { Unsupported, type ValidationCase } from '../case.ts';
import { type Experiment, steadyState, warmUpOf } from '../experiment.ts';
import { averageOf, durationAt, exponential, numberAt, numberOr, variationOf } from '../inputs.ts';
import { known } from '../quantity.ts';
import { peopleOutputs, waitingOutputs } from './waiting.ts';

export function renewalLine({ inputs }: ValidationCase): Experiment[] {
  const gap: Distribution =
    inputs.interarrival === undefined
      ? { law: 'deterministic', mean: numberAt(inputs, 'interarrival_s') }
      : durationAt(inputs, 'interarrival').law;
  const handleTime = exponential(numberAt(inputs, 'aht_s'));
  const agents = numberOr(inputs, 'agents', 1);
  const arrivalRate = 1 / averageOf(gap);
  const mean = averageOf(handleTime);
  if (arrivalRate * mean >= agents) throw new Unsupported('no steady state');
  const variation = Math.max(1, variationOf(gap));
  const warmUp = warmUpOf({
    longest: Math.max(mean, averageOf(gap)),
    patient: { arrivalRate, agents, handleTime: mean, variation },
  });
  const acceptableWait = numberOr(inputs, 'T_s', 20);
  const steady = steadyState(
    [
      {
        id: 'calls',
        channel: 'phone',
        arrivalRate,
        handleTime,
        targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }],
      },
    ],
    [{ id: 'team', agents, skills: [{ type: 'calls' }] }],
    warmUp,
  );
  const end = steady.scenario.calendar.days[0]!.closes;
  const gaps = quantileTable(gap);
  const works = quantileTable(handleTime);
  return [
    {
      ...steady,
      trace: (seed, replication) => {
        const gapDraws = new Stream(streamKey(seed, 'gaps', 'calls'));
        const workDraws = new Stream(streamKey(seed, 'works', 'calls'));
        gapDraws.start(replication);
        workDraws.start(replication);
        const rows: TraceRow[] = [];
        for (let arrive = gaps.at(gapDraws.next()); arrive < end; arrive += gaps.at(gapDraws.next())) {
          rows.push({ arrive, type: 'calls', handleTime: works.at(workDraws.next()), patience: null });
        }
        return rows;
      },
      outputs: {
        load: known(arrivalRate * mean),
        rho: known((arrivalRate * mean) / agents),
        ...waitingOutputs({ type: 0 }),
        ...peopleOutputs({ type: 0 }),
      },
    },
  ];
}
