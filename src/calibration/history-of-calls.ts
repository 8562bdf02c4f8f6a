/**
 * Single calls made into a history: counted by interval of arrival, people on duty told from who answered
 * (on-duty.ts). A day is open from the first to the last interval with a tenth of a person on duty or more, so that
 * one call taken by night opens nothing; calls outside are left out and counted.
 */
import type { History, HistoryDay, RecordedCall, RecordedInterval } from './history.ts';
import { agentSteps, agentsByInterval, onDuty } from './on-duty.ts';

export interface CallLog {
  /** Dates of the days, in order; undefined where the export has none. */
  readonly dates: readonly (string | undefined)[];
  readonly calls: readonly RecordedCall[];
}

export interface CallHistory extends History {
  /** Calls that came while nobody was on duty. */
  readonly whileClosed: number;
}

export interface CallCounting {
  /** Seconds. Default 1800. */
  readonly intervalLength?: number;
  /** Wait within which an answer counts, seconds. Default 20. */
  readonly acceptableWait?: number;
}

/** People on the line below which an interval counts as closed. */
export const fewestPeople = 0.1;

/** @throws RangeError when no agent is named, so that nobody can be told to have been there. */
export function historyOfCalls({ dates, calls }: CallLog, counting: CallCounting = {}): CallHistory {
  const { intervalLength = 1800, acceptableWait = 20 } = counting;
  const byDay: RecordedCall[][] = dates.map(() => []);
  for (const call of calls) byDay[call.day]!.push(call);
  const days: HistoryDay[] = [];
  const intervals: RecordedInterval[] = [];
  const kept: RecordedCall[] = [];
  const steps: { day: number; from: number; agents: number }[] = [];
  dates.forEach((date, d) => {
    const own = byDay[d]!;
    const duties = onDuty(own);
    if (duties.length === 0) return;
    const whole = Array.from({ length: Math.ceil(86_400 / intervalLength) }, (_, k) => k * intervalLength);
    const present = agentsByInterval(duties, whole, intervalLength);
    const first = present.findIndex((people) => people >= fewestPeople);
    if (first < 0) return;
    let last = first;
    present.forEach((people, k) => {
      if (people >= fewestPeople) last = k;
    });
    const starts = whole.slice(first, last + 1);
    const agents = present.slice(first, last + 1);
    const day = days.length;
    const opens = starts[0]!;
    const closes = starts.at(-1)! + intervalLength;
    days.push({ ...(date === undefined ? {} : { date }), opens, closes });
    const onTheLine = agentSteps(duties).filter(({ from }) => from < closes);
    for (const { from, agents } of onTheLine) steps.push({ day, from, agents });
    const inside = own.filter(({ arrival }) => arrival >= opens && arrival < closes);
    const bySlot: RecordedCall[][] = starts.map(() => []);
    for (const call of inside) {
      bySlot[Math.floor((call.arrival - opens) / intervalLength)]!.push(call);
      kept.push({ ...call, day });
    }
    starts.forEach((start, k) => {
      intervals.push(countCalls(bySlot[k]!, { day, start, agents: agents[k]!, acceptableWait }));
    });
  });
  if (days.length === 0)
    throw new RangeError('invalid calls: no agent is named (who answered must be known)');
  kept.sort((a, b) => a.day - b.day || a.arrival - b.arrival);
  return {
    intervalLength,
    days,
    intervals,
    calls: kept,
    staffSteps: steps,
    acceptableWait,
    counting: { offered: 'arrival', outcome: 'arrival', waitFrom: 'queue' },
    whileClosed: calls.length - kept.length,
  };
}

function countCalls(
  calls: readonly RecordedCall[],
  {
    day,
    start,
    agents,
    acceptableWait,
  }: { day: number; start: number; agents: number; acceptableWait: number },
): RecordedInterval {
  let answered = 0;
  let answeredWithin = 0;
  let waitAnswered = 0;
  let waited = 0;
  const times: number[] = [];
  for (const call of calls) {
    if (call.answered) {
      answered++;
      waitAnswered += call.wait;
      if (call.wait <= acceptableWait) answeredWithin++;
    }
    waited += call.wait;
    if (call.handleTime !== null) times.push(call.handleTime);
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const square = times.reduce((sum, time) => sum + (time - mean) ** 2, 0);
  return {
    day,
    start,
    offered: calls.length,
    answered,
    abandoned: calls.length - answered,
    waited,
    waitAnswered,
    answeredWithin,
    handleTime: times.length > 0 && mean > 0 ? mean : null,
    handleTimeSd: times.length > 1 && mean > 0 ? Math.sqrt(square / (times.length - 1)) : null,
    agents,
  };
}
