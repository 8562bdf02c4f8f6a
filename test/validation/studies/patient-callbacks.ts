/**
 * Keep-place callbacks among callers who never give up, always answered, handled as long as live calls: the wait
 * of everybody is that of Erlang C, whoever accepts.
 */
import { erlangC } from '../../../src/erlang/index.ts';
import { type Experiment, steadyState, warmUpOf } from '../experiment.ts';
import { measure } from '../quantity.ts';
import { simulateTruths } from '../simulate-truths.ts';
import { type Study, type StudyLine, studyOf } from './study.ts';

const handleTime = 180;
const arrivalRate = 100 / 1800;
const agents = 12;

/** The line with this share of acceptance among those who wait, and an acceptable wait. */
export function patientLine(acceptance: number, acceptableWait: number): Experiment {
  const scope = { of: { type: 0 } };
  return {
    ...steadyState(
      [
        {
          id: 'calls',
          channel: 'phone',
          arrivalRate,
          handleTime: { law: 'exponential', mean: handleTime },
          callback: { kind: 'keepPlace', offer: { queueAtLeast: 0 }, acceptance },
          targets: [{ measure: 'serviceLevel', share: 0.8, within: acceptableWait }],
        },
      ],
      [{ id: 'team', agents, skills: [{ type: 'calls' }] }],
      warmUpOf({ longest: handleTime, patient: { arrivalRate, agents, handleTime } }),
    ),
    outputs: {
      waitProbability: measure('waitProbability', scope),
      timeToTalk: measure('timeToTalk', scope),
      serviceLevelEveryone: measure('serviceLevelEveryone', scope),
    },
  };
}

/** Simulates about so many contacts for each share of acceptance and acceptable wait. */
export function patientCallbacks(contacts: number, acceptances: readonly number[] = [0.4, 1]): Study {
  const lines: StudyLine[] = [];
  for (const acceptance of acceptances) {
    for (const acceptableWait of [5, 60, 180]) {
      const subject = `${acceptance * 100} % accept, within ${acceptableWait} s`;
      const exact = erlangC({ arrivalRate, handleTime, agents, acceptableWait });
      if (!exact.stable) throw new Error('unstable');
      const simulated = simulateTruths(
        `patient callbacks ${subject}`,
        [patientLine(acceptance, acceptableWait)],
        new Map([
          ['waitProbability', exact.waitProbability],
          ['timeToTalk', exact.averageWait],
          ['serviceLevelEveryone', exact.serviceLevel],
        ]),
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
  return studyOf('Callbacks where nobody gives up, against Erlang C', lines);
}
