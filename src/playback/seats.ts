/**
 * Which seat a contact in hand takes. Where agents are known one by one (chats, shifts) the seat is the agent. Else
 * the agents of a group are interchangeable and the seat is a picture of them: the one free longest, lowest number
 * first, among as many as there are people; leavers who finish keep theirs. A contact keeps its seat while it is in
 * hand, and no two that have an agent whole share one.
 */

/** The seats of one group of interchangeable agents. */
export class Seats {
  /** Seats ever taken or free at once: what the group needs room for. */
  size = 0;
  private people = 0;
  private readonly freeSince: number[] = [];

  /** Whether everybody on the line has a seat taken. */
  get isFull(): boolean {
    for (let s = 0; s < this.people; s++) if (this.freeSince[s] !== taken) return false;
    return true;
  }

  /** As many people are on the line from here on. */
  setPeople(count: number): void {
    this.people = count;
    while (this.freeSince.length < count) this.freeSince.push(Number.NEGATIVE_INFINITY);
    this.size = Math.max(this.size, count);
  }

  /** Takes the seat free longest; beyond the people (who have just left, or come at this very instant) the lowest free. */
  take(): number {
    let seat = -1;
    for (let s = 0; s < this.people; s++) {
      const since = this.freeSince[s]!;
      if (since === taken) continue;
      if (seat < 0 || since < this.freeSince[seat]!) seat = s;
    }
    if (seat < 0) seat = this.people;
    while (this.freeSince[seat] === taken) seat++;
    while (this.freeSince.length <= seat) this.freeSince.push(Number.NEGATIVE_INFINITY);
    this.freeSince[seat] = taken;
    this.size = Math.max(this.size, seat + 1);
    return seat;
  }

  giveBack(seat: number, now: number): void {
    this.freeSince[seat] = now;
  }
}

const taken = Number.POSITIVE_INFINITY;
