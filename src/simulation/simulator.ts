/**
 * A simulator holds one compiled scenario and runs any range of its replications. Replication r depends on
 * scenario, seed and r alone, so ranges may be run anywhere, in any order, and merged by number.
 */

import { histogramLength, tallyLength } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { ContactLog } from './contact-log.ts';
import { EventKernel } from './event/event-kernel.ts';
import { tallySizeOf } from './plan/cells.ts';
import { compilePlan, type Plan } from './plan/plan.ts';
import type { PromiseLog } from './promise-log.ts';
import { QueueKernel } from './queue/queue-kernel.ts';
import { notePartnerLine, settlePay } from './settle-pay.ts';

/** The tallies of replications `[from, to)`, one after another, and the waits of all of them by type. */
export interface Batch {
  readonly from: number;
  readonly to: number;
  /** (to − from) tallies. */
  readonly tallies: Float64Array;
  /** Of each type in turn (wait-histogram.ts). */
  readonly histograms: Float64Array;
}

export type KernelChoice = 'fastest' | 'event';

export class Simulator {
  readonly plan: Plan;
  private readonly queues: { kernel: QueueKernel; type: number; group: number }[] = [];
  private readonly events: EventKernel[] = [];

  /** `kernels: 'event'` runs everything on the event kernel, for comparison. */
  constructor(scenario: Scenario, kernels: KernelChoice = 'fastest') {
    this.plan = compilePlan(scenario);
    for (const lane of this.plan.lanes) {
      const type = this.plan.types[lane.types[0]!]!;
      if (lane.kernel === 'queue' && kernels === 'fastest') {
        const kernel = new QueueKernel(this.plan, type, this.plan.groups[lane.groups[0]!]!, lane.tickScale);
        this.queues.push({ kernel, type: type.index, group: lane.groups[0]! });
      } else this.events.push(new EventKernel(this.plan, lane));
    }
  }

  /** Numbers in the tally of one replication. */
  get tallyLength(): number {
    return tallyLength(tallySizeOf(this.plan));
  }

  /** Runs replications `[from, to)`. */
  run(from: number, to: number, log: ContactLog | null = null, promises: PromiseLog | null = null): Batch {
    const { plan } = this;
    const length = this.tallyLength;
    const tallies = new Float64Array((to - from) * length);
    const histograms = new Float64Array(plan.types.length * histogramLength);
    const byType = plan.types.map((_, t) =>
      histograms.subarray(t * histogramLength, (t + 1) * histogramLength),
    );
    for (let replication = from; replication < to; replication++) {
      const tally = tallies.subarray((replication - from) * length, (replication - from + 1) * length);
      for (const { kernel, type } of this.queues) kernel.run(replication, tally, byType[type]!, log);
      for (const kernel of this.events) kernel.run(replication, tally, byType, log, promises);
      for (const { type, group } of this.queues) notePartnerLine(plan, tally, type, group);
      settlePay(plan, tally);
    }
    return { from, to, tallies, histograms };
  }
}
