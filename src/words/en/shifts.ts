/** Staffing by shifts in English: tables, and why there is no cover. */
import { pluralEn } from '../plural.ts';

export const shifts = {
  sources: {
    formula: 'needed by formula',
    day: 'needed by the equations of the day',
    given: 'people as the scenario has them',
    simulation: 'needed by simulation',
  },
  columns: {
    shift: 'shift',
    days: 'days',
    people: 'people',
    breaks: 'breaks',
    time: 'time',
    needed: 'needed',
    cover: 'cover',
    least: 'least',
    over: 'over',
    under: 'under',
  },
  everyDay: 'all',
  summary: {
    people: 'People on shift, day by day',
    different: 'Different people, at least',
    paid: 'Hours paid',
    onLine: 'Hours on the line',
    over: 'Hours over the need',
    under: 'Hours under the need',
    cost: 'Cost of the programme',
    gap: 'Cheaper by at most',
  },
  cheapest: 'no cover is cheaper',
  noGroup: (group: string) => `${group}: nobody is needed`,
  kept: (replications: string) => `Simulated on ${replications} replications: every target is kept.`,
  missed: (count: number, replications: string) =>
    `Simulated on ${replications} replications: ${count} ${pluralEn(count, 'target is', 'targets are')} missed.`,
  missedAt: (times: string) => `missed at ${times}`,
  andMore: (count: number) => `and ${count} more`,
  rounds: (count: number) =>
    `People were added ${count} ${pluralEn(count, 'time', 'times')} where the simulation missed a target.`,
  wantsRounds: 'Add --rounds 5 to have people added there.',
  solving: (group: string) => `covering ${group}`,
  noCover: (group: string) => `${group}: no cover. What stands in its way, and what would clear it:`,
  outOfTime: 'No cover was found in time. Give it longer: --solve-time 5m.',
  obstacles: {
    noShift: (when: string) =>
      `${when}: no shift of the library is at work. Let one begin or end there (earliest, latest, length), or price missing people (underPerHour).`,
    seats: (when: string, needed: string, seats: string) =>
      `${when}: ${needed} people are needed on the line, more than the seats allow. It takes ${seats} seats, or underPerHour.`,
    most: (when: string, missing: string) =>
      `${when}: ${missing} people are missing, since only so many may begin such shifts. Raise “most”, add a type of shift, or set underPerHour.`,
    people: (when: string, missing: string) =>
      `${when}: ${missing} people are missing; all there are work, as rest and days off allow. Raise “people”, or set underPerHour.`,
    breaks: (when: string, missing: string) =>
      `${when}: ${missing} people are missing while others have their breaks. Widen the windows of breaks, or set underPerHour.`,
  },
};
