/**
 * The pace of a line while nothing is changed: contacts come, people answer, contacts give up.
 *
 * The same states serve three questions. `everybody`: the state is all contacts in the system, and more come.
 * `tagged`: one contact stands at the end of the line; the state is those before it, nobody counts who comes
 * later, and the contact leaves the chain by giving up itself or, from the first place, by being answered.
 * `waiting`: those who wait now, until the last of them has been answered or has given up.
 */
import { Rates } from './chain.ts';

export interface Pace {
  /** Contacts per second, ≥ 0. */
  readonly arrivals: number;
  /** Share of arrivals that leave at once when they would have to wait. */
  readonly balking: number;
  /** Contacts an agent finishes per second. */
  readonly service: number;
  /** Waiting contacts who give up, per second and head; 0: nobody does. */
  readonly leaving: number;
}

export type Whose = 'everybody' | 'tagged' | 'waiting';

/** All rates for a number of agents: of the line, of leavers still talking, and of those who wait for them. */
export class LineRates {
  readonly pace: Pace;
  readonly agents: number;
  readonly whose: Whose;
  /** State: contacts in the system, of whom min(n, agents) are being answered. */
  readonly heads: Rates;
  /** State i: i + 1 people more are talking than are on the line; out of the chain when the last of them is free. */
  readonly excess: Rates;
  /** State: contacts waiting while nobody may take one. */
  readonly waiting: Rates;

  constructor(pace: Pace, agents: number, whose: Whose) {
    this.pace = pace;
    this.agents = agents;
    this.whose = whose;
    this.heads = whose === 'everybody' ? new HeadRates(pace, agents) : new PlaceRates(pace, agents, whose);
    this.excess = new ExcessRates(pace, agents);
    this.waiting = new WaitingRates(pace, whose);
  }
}

class HeadRates extends Rates {
  readonly #pace: Pace;
  readonly #agents: number;

  constructor(pace: Pace, agents: number) {
    super();
    this.#pace = pace;
    this.#agents = agents;
  }

  protected fill(n: number): void {
    const { arrivals, balking, service, leaving } = this.#pace;
    const waiting = n - this.#agents;
    this.up[n] = waiting < 0 ? arrivals : arrivals * (1 - balking);
    this.down[n] = Math.min(n, this.#agents) * service + Math.max(0, waiting) * leaving;
  }
}

/** Places in a line nobody joins. A tagged contact is answered from `agents` on, with nobody before it. */
class PlaceRates extends Rates {
  readonly #pace: Pace;
  /** State in which the next to be answered is the one whose end is waited for. */
  readonly #first: number;
  readonly #tagged: boolean;
  readonly #served: number;

  constructor(pace: Pace, agents: number, whose: Whose) {
    super();
    this.#pace = pace;
    this.#tagged = whose === 'tagged';
    this.#first = this.#tagged ? agents : agents + 1;
    this.#served = agents * pace.service;
  }

  protected fill(n: number): void {
    if (n < this.#first) return;
    const { leaving } = this.#pace;
    const before = n - this.#first;
    const moving = this.#served + (this.#tagged ? before : before + 1) * leaving;
    if (before === 0) this.out[n] = moving;
    else this.down[n] = moving;
    if (this.#tagged) this.out[n]! += leaving;
  }
}

class ExcessRates extends Rates {
  readonly #service: number;
  readonly #agents: number;

  constructor({ service }: Pace, agents: number) {
    super();
    this.#service = service;
    this.#agents = agents;
  }

  protected fill(i: number): void {
    const rate = (this.#agents + i + 1) * this.#service;
    if (i === 0) this.out[i] = rate;
    else this.down[i] = rate;
  }
}

class WaitingRates extends Rates {
  readonly #pace: Pace;
  readonly #whose: Whose;

  constructor(pace: Pace, whose: Whose) {
    super();
    this.#pace = pace;
    this.#whose = whose;
  }

  protected fill(q: number): void {
    const { arrivals, balking, leaving } = this.#pace;
    this.up[q] = this.#whose === 'everybody' ? arrivals * (1 - balking) : 0;
    this.down[q] = q * leaving;
    this.out[q] = this.#whose === 'tagged' ? leaving : 0;
  }
}
