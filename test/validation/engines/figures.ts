/**
 * Figures of the formulas over a wide net of inputs, as plain lists of doubles by area: what one engine computes can
 * be held bit for bit against what another does. Where a formula says that there is no figure (unstable, nobody
 * observed) the list holds null, so that two lists of one area always pair.
 */
import { dayByEquations, dayByFormula, marginalValues } from '../../../src/day/index.ts';
import { erlangA, erlangB, erlangC, fixedHandleTime, waitQuantile } from '../../../src/erlang/index.ts';
import { requiredAgents } from '../../../src/staffing/index.ts';
import { analyticOutputs } from '../analytic.ts';
import { flatten, type Nested, Unsupported, type ValidationCase } from '../case.ts';

export type Figures = Readonly<Record<string, readonly (number | null)[]>>;

const loads = [0.3, 2, 9.7, 41, 180, 950, 4200];
const staffing = [-1.2, -0.3, 0, 0.4, 1.1, 2.3];
const patiences = [20, 180, 1500];
const handleTime = 217;
const acceptableWait = 20;

/** A day with a peak, a lull and people who come and go, all numbers without a short binary form. */
const day = {
  intervalLength: 1800,
  volumes: Array.from({ length: 26 }, (_, i) => 61.3 + 47.9 * ((i * 7) % 13) * 0.1 + (i % 5) * 3.7),
  agents: Array.from({ length: 26 }, (_, i) => 9 + ((i * 7) % 13) + (i % 3)),
  acceptableWait,
};

/** Every figure, from these cases and from the net. Pure: the same engine gives the same bits each time. */
export function figuresOf(cases: readonly ValidationCase[]): Figures {
  return {
    'Erlang B, C': overLoads((arrivalRate, agents) => [
      erlangB({ arrivalRate, handleTime, agents }),
      erlangC({ arrivalRate, handleTime, agents, acceptableWait }),
    ]),
    'Erlang A': overLoads((arrivalRate, agents) =>
      patiences.map((patience) => erlangA({ arrivalRate, handleTime, patience, agents, acceptableWait })),
    ),
    'percentiles of the wait': overLoads((arrivalRate, agents) =>
      patiences.map((patience) =>
        waitQuantile({ arrivalRate, handleTime, patience, agents, probability: 0.9 }),
      ),
    ),
    'constant handle time': [8.3, 17.1, 40.7].flatMap((load) =>
      [1, 3, 6].flatMap((spare) =>
        numbersIn(
          fixedHandleTime({
            arrivalRate: load / handleTime,
            handleTime,
            agents: Math.ceil(load) + spare,
          }),
        ),
      ),
    ),
    'people needed': loads.flatMap((load) =>
      [0.7, 0.8, 0.95].flatMap((serviceLevelTarget) => {
        const asked = { arrivalRate: load / handleTime, handleTime, acceptableWait, serviceLevelTarget };
        return numbersIn([
          requiredAgents({ model: 'c', ...asked }),
          ...patiences.map((patience) => requiredAgents({ model: 'a', patience, ...asked })),
        ]);
      }),
    ),
    'a day by formula': [null, ...patiences].flatMap((patience) =>
      numbersIn(dayByFormula({ ...day, handleTime: { mean: 240, sd: 240 }, patience })),
    ),
    'a day by equations': patiences.flatMap((patience) =>
      numbersIn(dayByEquations({ ...day, handleTime: 240, patience })),
    ),
    'worth of one more person': numbersIn(marginalValues({ ...day, handleTime: 240, patience: 180 })),
    ...(cases.length > 0 && { 'reference cases': cases.flatMap(figuresOfCase) }),
  };
}

function overLoads(figures: (arrivalRate: number, agents: number) => unknown): (number | null)[] {
  return loads.flatMap((load) =>
    staffing.flatMap((beta) => {
      const agents = Math.max(1, Math.round(load + beta * Math.sqrt(load)));
      return numbersIn(figures(load / handleTime, agents));
    }),
  );
}

function figuresOfCase(given: ValidationCase): (number | null)[] {
  try {
    return numbersIn(analyticOutputs(given));
  } catch (error) {
    if (error instanceof Unsupported) return [];
    throw error;
  }
}

/** The numbers inside, in order; null for null and for what JSON cannot carry. */
function numbersIn(value: unknown): (number | null)[] {
  return [...flatten(value as Nested).values()].flatMap((leaf) => {
    if (leaf === null) return [null];
    return typeof leaf === 'number' ? [Number.isFinite(leaf) ? leaf : null] : [];
  });
}
