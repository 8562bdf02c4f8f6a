/**
 * All plans of a small centre, tried one by one: what staffing by simulation must not be beaten by.
 *
 * Three intervals of three groups with up to six people each are forty million plans, so they are thought through
 * interval by interval first: whoever cannot hold an interval while everybody is there in all the others cannot hold
 * it in any plan, since more people elsewhere only leave less of a queue. What is left is put together, the
 * cheapest first, as long as it costs no more than what is to be beaten.
 */
import type { Scenario } from '../../../src/scenario/index.ts';
import { compilePlan, shapeOf } from '../../../src/simulation/index.ts';
import { runHere } from '../../../src/simulation/run.ts';
import { Demands } from '../../../src/staffing/simulation/demands.ts';
import { lacking, proofDays, type Standing, standingOf } from '../../../src/staffing/simulation/standing.ts';
import { Trial } from '../../../src/staffing/simulation/trial.ts';

/** People of each group, interval by interval. */
export type Counts = readonly (readonly number[])[];

/** In each group and interval at most. */
const most = 6;
/** Of prices, which are sums. */
const tiny = 1e-6;
/** Most plans fail so clearly that few days say it. */
const days = { first: [50], more: [300, 1500], all: proofDays };

/** What the people of a plan are paid. */
export function priceOf({ groups, calendar }: Scenario, counts: Counts): number {
  const people = counts.map((own) => own.reduce((sum, n) => sum + n, 0));
  return people.reduce(
    (sum, n, g) => sum + (n * groups[g]!.costPerHour! * calendar.intervalLength) / 3600,
    0,
  );
}

/**
 * The cheapest plan that holds over as many days as a plan must stand up to; undefined: none costs at most this, with
 * up to six people in each group.
 */
export function cheapestPlan(scenario: Scenario, atMost: number): Counts | undefined {
  const { groups, calendar } = scenario;
  const demands = new Demands(shapeOf(scenario, compilePlan(scenario)));
  const paid = (people: readonly number[]) =>
    priceOf(
      scenario,
      people.map((n) => [n]),
    );
  const intervals = (calendar.days[0]!.closes - calendar.days[0]!.opens) / calendar.intervalLength;
  const everybody = groups.map(() => new Array<number>(intervals).fill(most));

  const standing = (counts: Counts, replications: number): Standing => {
    const staffed = groups.map((group, g) => ({ ...group, agents: { perInterval: counts[g]! } }));
    const trial = new Trial(demands, { ...scenario, groups: staffed, seed: 'all plans' }, [], replications);
    return standingOf(new Int32Array(0), runHere(trial).base);
  };
  const fails = (counts: Counts, replications: readonly number[], interval?: number) =>
    replications.some((each) => {
      const { mean, error2 } = standing(counts, each);
      return demands.all.some(({ over, index }, d) => {
        if (interval !== undefined && (over !== 'interval' || index !== interval)) return false;
        return mean[d]! + 4 * Math.sqrt(error2[d]!) < 0;
      });
    });
  const failsAt = (interval: number, people: readonly number[], replications: readonly number[]) => {
    const counts = everybody.map((own, g) => own.map((n, i) => (i === interval ? people[g]! : n)));
    return fails(counts, replications, interval);
  };

  const hopeful = everybody[0]!.map((_, i) => {
    return allCrews(groups.length)
      .filter((people) => !failsAt(i, people, days.first))
      .sort((a, b) => paid(a) - paid(b));
  });
  const least = hopeful.map(([cheapest]) => (cheapest ? paid(cheapest) : Number.POSITIVE_INFINITY));
  const together = least.reduce((sum, each) => sum + each, 0);
  const crews = hopeful.map((some, i) => {
    const affordable = some.filter((people) => paid(people) + together - least[i]! <= atMost + tiny);
    return affordable.filter((people) => !failsAt(i, people, days.more));
  });

  const plans: Counts[] = [];
  const putTogether = (chosen: readonly (readonly number[])[], price: number) => {
    if (chosen.length === intervals) {
      plans.push(groups.map((_, g) => chosen.map((people) => people[g]!)));
      return;
    }
    const rest = least.slice(chosen.length + 1).reduce((sum, each) => sum + each, 0);
    for (const people of crews[chosen.length]!) {
      const next = price + paid(people);
      if (next + rest > atMost + tiny) break;
      putTogether([...chosen, people], next);
    }
  };
  putTogether([], 0);
  plans.sort((a, b) => priceOf(scenario, a) - priceOf(scenario, b));
  return plans.find(
    (counts) =>
      !fails(counts, [...days.first, ...days.more]) && lacking(standing(counts, days.all)).length === 0,
  );
}

/** Everything from nobody to the most in each group. */
function allCrews(groups: number): number[][] {
  return Array.from({ length: (most + 1) ** groups }, (_, code) =>
    Array.from({ length: groups }, (_, g) => Math.floor(code / (most + 1) ** g) % (most + 1)),
  );
}
