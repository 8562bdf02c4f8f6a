/**
 * The pilot: the scenario with plenty of people everywhere. It says how many contacts of each type really come in
 * each interval, with all that others bring about (transfers, follow-ups, stages of cases), how long they take, and
 * what no number of people can do better.
 */
import { column, columnCount, placesOf } from '../../measures/index.ts';
import { intervalsOf, type Scenario } from '../../scenario/index.ts';
import type { Plan, Run } from '../../simulation/index.ts';
import type { Demands } from './demands.ts';
import type { Places } from './places.ts';
import { type Counted, Trial } from './trial.ts';

export interface Observed {
  readonly counted: Counted;
  /** Of each type: contacts that ask for somebody in each interval, mean of a replication. */
  readonly offered: readonly Float64Array[];
  /** Of each type: mean handle time of the answered, seconds; with one session an agent where there may be several. */
  readonly handleTime: readonly number[];
}

/** The run of the pilot over the scenario that has plenty of people. */
export function pilotRun(
  plan: Plan,
  demands: Demands,
  scenario: Scenario,
  replications: number,
): Run<Observed> {
  const trial = new Trial(demands, scenario, [], replications);
  const rows = placesOf(plan.intervals);
  const sums = new Float64Array(plan.types.length * rows * columnCount);
  return {
    scenarios: trial.scenarios,
    stops: trial.stops,
    isEnough: false,
    get done() {
      return trial.done;
    },
    add(batches) {
      const { from, to, tallies } = batches[0]!;
      const length = tallies.length / (to - from);
      for (let r = 0; r < to - from; r++) {
        for (let k = 0; k < sums.length; k++) sums[k]! += tallies[r * length + k]!;
      }
      trial.add(batches);
    },
    result() {
      const at = (type: number, place: number, name: keyof typeof column) =>
        sums[(type * rows + place) * columnCount + column[name]]!;
      const all = (type: number, name: keyof typeof column) => {
        let sum = 0;
        for (let place = 0; place < rows; place++) sum += at(type, place, name);
        return sum;
      };
      return {
        counted: trial.result().base,
        offered: plan.types.map((_, t) => {
          const offered = Float64Array.from({ length: plan.intervals }, (_, i) => {
            return (at(t, i, 'offered') + at(t, i, 'fromBacklog')) / trial.done;
          });
          // nothing is counted in the warm-up: it is as busy as what comes after it
          for (let i = plan.intervals - 2; i >= 0; i--) {
            if (plan.intervalEnd[i]! <= plan.countFrom) offered[i] = offered[i + 1]!;
          }
          return offered;
        }),
        handleTime: plan.types.map(({ handling }, t) => {
          const answered = all(t, 'answered') + all(t, 'callbackConnected');
          return answered > 0 ? all(t, 'handled') / answered : handling.mean;
        }),
      };
    },
  };
}

/**
 * Plenty of people: in each group and interval twice the load that the whole lane can bring in its busiest interval,
 * and some more, so that nobody waits who need not.
 */
export function plenty(scenario: Scenario, plan: Plan, places: Places): Int32Array {
  const intervals = intervalsOf(scenario.calendar);
  const length = scenario.calendar.intervalLength;
  const busiest = plan.types.map(({ arrivals, backlog }) => {
    const volume = new Float64Array(intervals.length);
    plan.sessions.forEach(({ opens, firstInterval, lastInterval }, s) => {
      for (let piece = arrivals.first[s]!; piece < arrivals.first[s + 1]!; piece++) {
        const from = opens + arrivals.from[piece]!;
        const to = opens + arrivals.to[piece]!;
        const whole =
          arrivals.kind === 'poisson' ? arrivals.amount[piece]! * (to - from) : arrivals.amount[piece]!;
        for (let i = firstInterval; i < lastInterval; i++) {
          const { start, end } = intervals[i]!;
          const inside = Math.min(to, end) - Math.max(from, start);
          if (to === from) volume[i]! += from >= start && from < end ? whole : 0;
          else if (inside > 0) volume[i]! += (whole * inside) / (to - from);
        }
      }
    });
    return Math.max(...volume) + (backlog?.items ?? 0);
  });
  const counts = places.nobody();
  for (const { types, groups } of plan.lanes) {
    const longest = Math.max(...types.map((t) => plan.types[t]!.handling.meanMost));
    const load = (types.reduce((sum, t) => sum + busiest[t]!, 0) * longest) / length;
    for (const g of groups) {
      const { absence, onTheLine } = plan.groups[g]!;
      const people = Math.ceil((10 + 2 * load + 5 * Math.sqrt(load)) / ((1 - absence) * onTheLine));
      places.all.forEach(({ group }, p) => {
        if (group === g) counts[p] = people;
      });
    }
  }
  return counts;
}
