/**
 * Keep-place callbacks, accepted by a share p of all who have to wait, against the exact line in which that share
 * never leaves: M/M/n+G with patience survival (1 − p)·e^(−θx) + p. Six populations of one run, which differ by
 * up to 50 points for the same customers.
 *
 * With v the density of the wait V of somebody endlessly patient, A = ∫₀ᵀ v and B = ∫₀ᵀ v·e^(−θx), every row is a
 * sum of P(V = 0), A and B. The formula gives two sums of them, which are solved for A and B:
 *
 *   answered within T  = P(V = 0) + p A + (1 − p) B
 *   gave up within T   = (1 − p) [A − B + (1 − e^(−θT)) (P(V > 0) − A)]
 */
import { anyPatience, exponentialLaw, withNever } from '../../../src/erlang/index.ts';
import type { ColumnSum } from '../../../src/measures/index.ts';
import { type Experiment, steadyState, warmUpOf } from '../experiment.ts';
import { levelOf, measure, type Outputs, shareOf } from '../quantity.ts';
import { simulateTruths } from '../simulate-truths.ts';
import { type Study, type StudyLine, studyOf } from './study.ts';

export const callbackRows = ['everyone', 'live', 'miss', 'held', 'zero', 'abandoned'] as const;
export type CallbackRow = (typeof callbackRows)[number];

export const callbackAgents = [50, 55] as const;
export const acceptedShares = [0, 0.375, 0.8] as const;

const handleTime = 300;
const arrivalRate = 50 / handleTime;
const patience = 120;
const acceptableWait = 20;

/** The exact rows for so many agents and this share of acceptance. */
export function exactRows(agents: number, accepted: number): Record<CallbackRow, number> {
  const line = anyPatience({
    arrivalRate,
    handleTime,
    agents,
    acceptableWait,
    patience: withNever(accepted, exponentialLaw(patience)),
  });
  if (!line.stable) throw new Error('unstable');
  const delayed = line.waitProbability;
  const atOnce = 1 - delayed;
  const inTime = line.serviceLevel;
  const gaveUp = line.serviceLevelAbandonsServed - inTime;
  const leftBy = 1 - Math.exp(-acceptableWait / patience);
  const stays = 1 - accepted;
  // gaveUp/stays = A e^(−θT) − B + leftBy·delayed, and inTime − atOnce = p A + stays·B
  const a = (inTime - atOnce + gaveUp - stays * leftBy * delayed) / (accepted + stays * (1 - leftBy));
  const live = inTime - accepted * a; // answered within T without a callback
  return {
    everyone: inTime,
    live: live / (1 - accepted * delayed),
    miss: live,
    held: (live - atOnce) / (stays * delayed),
    zero: live + accepted * delayed,
    abandoned: line.abandonmentRate,
  };
}

/** Simulates about so many contacts for each of the six lines. */
export function callbackTable(contacts: number): Study {
  const lines: StudyLine[] = [];
  for (const agents of callbackAgents) {
    for (const accepted of acceptedShares) {
      const subject = `${agents} agents, ${accepted * 100} % accept`;
      const exact = exactRows(agents, accepted);
      const simulated = simulateTruths(
        `callbacks ${subject}`,
        [experimentOf(agents, accepted)],
        new Map(Object.entries(exact)),
        { contacts },
      );
      lines.push({
        subject,
        outputs: simulated.outputs,
        contacts: simulated.contacts,
        ...(simulated.missed ? { missed: simulated.missed.outputs } : {}),
      });
    }
  }
  return studyOf('Callbacks that keep their place, six populations, against M/M/n+G', lines);
}

function experimentOf(agents: number, acceptance: number): Experiment {
  const scope = { of: { type: 0 } };
  const offered: ColumnSum = { offered: 1 };
  const outputs: Record<CallbackRow, Outputs[string]> = {
    everyone: measure('serviceLevelEveryone', scope),
    live: measure('serviceLevel', scope),
    miss: levelOf({ answeredWithin: 1 }, offered, scope),
    held: measure('serviceLevelHeld', scope),
    zero: levelOf({ answeredWithin: 1, callbackAccepted: 1 }, offered, scope),
    abandoned: shareOf({ abandoned: 1 }, offered, scope),
  };
  const steady = steadyState(
    [
      {
        id: 'calls',
        channel: 'phone',
        arrivalRate,
        handleTime: { law: 'exponential', mean: handleTime },
        patience: { law: 'exponential', mean: patience },
        callback: { kind: 'keepPlace', offer: { queueAtLeast: 0 }, acceptance },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }],
      },
    ],
    [{ id: 'team', agents, skills: [{ type: 'calls' }] }],
    warmUpOf({
      longest: handleTime,
      patient: { arrivalRate: arrivalRate * acceptance, agents, handleTime },
    }),
  );
  return { ...steady, outputs };
}
