/**
 * The agents of one group on the event kernel, one contact each: a count on the line and a number busy. Who
 * exactly is busy does not matter, since agents of a group are interchangeable: new work starts only while
 * busy < count, so on a decrease idle people leave first, then the first to become free.
 */
export class AgentPool {
  count = 0;
  busy = 0;

  open(count: number): void {
    this.count = count;
    this.busy = 0;
  }
}
