/** Desks that sell slots, and what became of their promises when they are simulated apart from any study. */
import { intervalsOf, parseScenario, presets, type Scenario } from '../../../src/scenario/index.ts';
import { type PromiseLog, Simulator } from '../../../src/simulation/index.ts';

export const callbackDesk = presets.find(({ id }) => id === 'callbackDesk')!.scenario;

/** A surgery's telephone: everybody rings in the first hour, slots go to the quiet ones; a day's level is promised. */
export const surgery: Scenario = parseScenario({
  version: 1,
  name: 'Surgery',
  seed: 'surgery',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 13 * 3600 }] },
  types: [
    {
      id: 'patients',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: [60, 48, 22, 20, 18, 17, 16, 16, 18, 14] },
      handleTime: { law: 'lognormal', mean: 240, sd: 200 },
      patience: { law: 'exponential', mean: 300 },
      callback: {
        kind: 'slot',
        offer: { estimatedWaitAbove: 60 },
        acceptance: 0.6,
        slots: { capacity: 3, from: 900, choice: 8 },
        answerProbability: 0.95,
        attempts: 2,
        window: 600,
        turn: 'after',
      },
      targets: [{ measure: 'serviceLevel', share: 0.55, within: 60, scope: 'day', floor: 0.05 }],
    },
  ],
  groups: [
    {
      id: 'desk',
      agents: { perInterval: [5, 5, 4, 4, 4, 3, 3, 3, 4, 3] },
      skills: [{ type: 'patients' }],
    },
  ],
});

/** Promises due in each interval (by the slot they stand in) over so many days, and those of them that were kept. */
export function promisesByInterval(scenario: Scenario, days: number) {
  const intervals = intervalsOf(scenario.calendar);
  const due = intervals.map(() => 0);
  const kept = intervals.map(() => 0);
  const log: PromiseLog = [];
  new Simulator(scenario).run(0, days, null, log);
  for (const promise of log) {
    if (promise.outcome === 'open') continue;
    const i = intervals.findIndex(({ start, end }) => promise.due >= start && promise.due < end);
    due[i]! += 1;
    if (promise.outcome === 'kept') kept[i]! += 1;
  }
  return { due, kept };
}
