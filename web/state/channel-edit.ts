/**
 * A change of channel. It takes away what the new kind of work does not know, brings the wait that is usual to promise
 * there, and leaves everything else as it is.
 */
import {
  type Channel,
  type ContactType,
  keysOfWork,
  type Scenario,
  usualWait,
  type Work,
  workOf,
} from '../../src/scenario/index.ts';
import { editType } from './edits.ts';
import { withoutIdleConcurrency } from './group-edits.ts';
import { withParts } from './parts.ts';

export function setChannel(scenario: Scenario, typeId: string, channel: Channel): Scenario {
  const work = workOf(channel);
  const next = editType(scenario, typeId, (type) => {
    if (workOf(type.channel) === work) return withUsualWait({ ...type, channel }, type.channel);
    const kept = { ...type, channel };
    const known: Readonly<Record<string, readonly string[]>> = {
      ...keysOfWork,
      interruptible: ['live', 'deferred'],
    };
    for (const [key, works] of Object.entries(known)) {
      if (!works.includes(work)) delete (kept as Record<string, unknown>)[key];
    }
    if (kept.closing === 'carry' && work !== 'deferred') delete kept.closing;
    return withUsualWait(withPartsOf(kept, work), type.channel);
  });
  return withoutIdleConcurrency(next);
}

/** Without what is inside the keys and goes with other kinds of work only. */
function withPartsOf(type: ContactType, work: Work): ContactType {
  const { handleTime, afterHours, transfers } = type;
  const { atConcurrency, afterContactWork, ...law } = handleTime;
  return {
    ...type,
    handleTime: {
      ...law,
      ...(work === 'concurrent' && atConcurrency !== undefined && { atConcurrency }),
      ...(work === 'live' && afterContactWork !== undefined && { afterContactWork }),
    },
    ...(afterHours && !type.callback && { afterHours: withParts(afterHours, { callback: undefined }) }),
    // The first agent of a warm transfer stays on the line: there has to be one.
    ...(transfers &&
      work !== 'live' && { transfers: transfers.map((one) => withParts(one, { kind: undefined })) }),
  };
}

/** A wait that is usual for one channel says nothing about another: 20 s for calls, 4 h for e-mail. */
function withUsualWait(type: ContactType, before: Channel): ContactType {
  const { targets, channel } = type;
  const deferred = workOf(channel) === 'deferred';
  if (!targets) return type;
  return {
    ...type,
    targets: targets.map((target) => {
      if (target.measure !== 'serviceLevel') return target;
      const within = target.within === usualWait[before] ? usualWait[channel] : target.within;
      const { clock, ...rest } = target;
      return { ...rest, within, ...(clock && deferred && { clock }) };
    }),
  };
}
