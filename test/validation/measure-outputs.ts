/**
 * Running an experiment until its outputs are known well enough: at least 200 replications, then as many as the
 * least certain output needs for a standard error of 0.2 % of the true value (shares: of at least 5 %) and 500
 * events, within a budget of contacts. The budget counts contacts, not seconds, so that a run gives the same
 * digits on every machine.
 */
import { parseScenario } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator } from '../../src/simulation/index.ts';
import { type Estimated, type Estimator, estimatorOf } from './estimator.ts';
import type { Experiment } from './experiment.ts';
import { Observation } from './observation.ts';

export const leastReplications = 200;
export const leastEvents = 500;
/** Standard error ÷ true value that outputs are brought to. */
const relativePrecision = 0.002;
/** Shares below this are known well enough once they are known as well as one of this size. */
const smallShare = 0.05;

export interface MeasuredOutputs {
  readonly estimates: ReadonlyMap<string, Estimated>;
  readonly replications: number;
  /** Contacts simulated, warm-up included. */
  readonly contacts: number;
}

export interface Effort {
  readonly seed: string;
  /** Most contacts to simulate; 200 replications are run in any case. */
  readonly contacts: number;
  /** Exactly so many replications, whatever the precision. */
  readonly replications?: number;
  readonly onProgress?: (share: number) => void;
}

/** Measures the outputs named in `truths`; those the experiment does not have are left out. */
export function measureOutputs(
  experiment: Experiment,
  truths: ReadonlyMap<string, number>,
  { seed, contacts: budget, replications: fixed, onProgress }: Effort,
): MeasuredOutputs {
  const estimators = new Map<string, Estimator>();
  for (const name of truths.keys()) {
    const quantity = experiment.outputs[name];
    if (quantity) estimators.set(name, estimatorOf(quantity));
  }
  const runner = new Runner(experiment, seed, [...estimators.values()], onProgress);
  runner.runTo(fixed ?? leastReplications);
  const affordable = Math.floor((budget * runner.replications) / Math.max(1, runner.contacts));
  for (
    let needed = fixed ?? neededReplications();
    needed > runner.replications;
    needed = neededReplications()
  ) {
    runner.runTo(needed);
  }
  const estimates = new Map([...estimators].map(([name, estimator]) => [name, estimator.estimate]));
  return { estimates, replications: runner.replications, contacts: runner.contacts };

  function neededReplications(): number {
    let factor = 1;
    for (const [name, estimator] of estimators) {
      const { error, events } = estimator.estimate;
      const quantity = experiment.outputs[name]!;
      // what stays too rare within the budget is not waited for
      if (quantity.kind !== 'ratio' || (events * affordable) / runner.replications < leastEvents) continue;
      factor = Math.max(factor, leastEvents / events);
      const truth = Math.max(Math.abs(truths.get(name)!), quantity.held ? 0 : smallShare);
      if (truth === 0) continue;
      const relative = error / (relativePrecision * truth);
      factor = Math.max(factor, relative * relative);
    }
    if (factor === 1) return runner.replications;
    return Math.min(affordable, 100 * Math.ceil((runner.replications * factor * 1.05) / 100));
  }
}

/** Simulates replications in order and shows each to the estimators. */
class Runner {
  replications = 0;
  contacts = 0;
  private readonly experiment: Experiment;
  private readonly seed: string;
  private readonly estimators: readonly Estimator[];
  private readonly onProgress: ((share: number) => void) | undefined;
  private readonly whole: Simulator | undefined;

  constructor(
    experiment: Experiment,
    seed: string,
    estimators: readonly Estimator[],
    onProgress: ((share: number) => void) | undefined,
  ) {
    this.onProgress = onProgress;
    this.experiment = experiment;
    this.seed = seed;
    this.estimators = estimators;
    this.whole = experiment.trace ? undefined : this.simulator(0);
  }

  runTo(replications: number): void {
    const seen = this.whole && this.observation(this.whole);
    for (; this.replications < replications; this.replications++) {
      const simulator = this.whole ?? this.simulator(this.replications);
      this.observe(simulator, seen ?? this.observation(simulator));
      if (this.onProgress && this.replications % 20 === 19) {
        this.onProgress((this.replications + 1) / replications);
      }
    }
  }

  private simulator(replication: number): Simulator {
    const { scenario, trace, unusual } = this.experiment;
    const rows = trace?.(this.seed, replication);
    const seeded = { ...scenario, seed: this.seed, ...(rows ? { trace: rows } : {}) };
    // one parse says whether the scenario is sound; a million rows more would only say it again
    return new Simulator(replication === 0 && !unusual ? parseScenario(seeded) : seeded);
  }

  private observation({ plan }: Simulator): Observation {
    return new Observation(plan, this.experiment.periods, this.experiment.instants);
  }

  private observe(simulator: Simulator, seen: Observation): void {
    const log: ContactLog | null = this.experiment.logged ? [] : null;
    const { tallies } = simulator.run(this.replications, this.replications + 1, log);
    seen.read(tallies);
    if (log) seen.readLog(log);
    this.contacts += Observation.contacts(simulator.plan, tallies);
    for (const estimator of this.estimators) estimator.add(seen);
  }
}
