/**
 * The queue kernel: one type, one group, first come first served, without a single event.
 *
 * With one line and interchangeable agents a contact's fate is known on arrival: she waits until
 * max(arrival, earliest free time); if that is beyond her patience she gives up, else the earliest free time
 * becomes the end of her handling. Staff steps change the set of free times; a step that falls into somebody's
 * wait is carried out before her turn is fixed, since nobody can start before it.
 *
 * Ties, as in the event kernel: an agent who frees at the instant of a step serves first; a step comes before
 * an arrival at its instant; whoever's turn comes at the very end of her patience is answered.
 *
 * Contacts are drawn ahead, a block at a time (contact-block.ts); the loop over a block is the whole model.
 * Free times are whole ticks (ticks.ts), the arrivals' clock is Float64. O(log agents) a contact. Counters are
 * kept in ticks and turned into seconds once a replication.
 */
import {
  binCount,
  binOfTicks,
  type Column,
  column,
  columnCount,
  ledgerColumn,
  leftBlock,
  placesOf,
} from '../../measures/index.ts';
import type { ContactLog, Outcome } from '../contact-log.ts';
import { DayWaits } from '../day-waits.ts';
import { balk, happens } from '../draws/own-choices.ts';
import { type Cells, cellsOf, groupBase, typeBase, typeLedger } from '../plan/cells.ts';
import type { GroupPlan } from '../plan/group-plan.ts';
import type { Plan, TypePlan } from '../plan/plan.ts';
import { StaffSteps } from '../plan/staff-steps.ts';
import { ContactBlock } from './contact-block.ts';
import { FreeTimes, never } from './free-times.ts';

const contactTicks: readonly Column[] = [
  'handled',
  'waitingTime',
  'waitAnswered',
  'waitAbandoned',
  'waitFlushed',
];
const agentTicks: readonly Column[] = ['busyTime', 'allBusyTime', 'staffedTime'];

export class QueueKernel {
  private readonly plan: Plan;
  private readonly type: TypePlan;
  private readonly scale: number;
  private readonly cells: readonly Cells[];
  private readonly contacts: ContactBlock;
  private readonly free: FreeTimes;
  private readonly staff: StaffSteps;
  private readonly base: number;
  private readonly group: number;
  private readonly groupBase: number;
  private readonly ledger: number;

  private tally: Float64Array = new Float64Array(0);
  private histogram: Float64Array = new Float64Array(0);
  private readonly dayWaits: DayWaits;
  /** Where the waits of the warm-up go. */
  private readonly uncounted = new Uint32Array(binCount);
  private log: ContactLog | null = null;
  private replication = 0;
  private cellEnd: Int32Array = new Int32Array(0);
  private place: Int32Array = new Int32Array(0);
  private closing = 0;

  constructor(plan: Plan, type: TypePlan, group: GroupPlan, scale: number) {
    this.plan = plan;
    this.type = type;
    this.scale = scale;
    this.cells = cellsOf(plan);
    this.contacts = new ContactBlock(type, scale);
    this.free = new FreeTimes(group.most);
    this.staff = new StaffSteps(group, this.free, this.scale, (people, from, to) => {
      this.spread(this.groupBase + column.staffedTime, 0, from, to, people);
    });
    this.base = typeBase(plan, type.index);
    this.group = group.index;
    this.ledger = typeLedger(plan, type.index);
    this.dayWaits = new DayWaits(plan, type);
    this.groupBase = groupBase(plan, group.index);
  }

  /** Runs one replication into a zeroed tally row; adds its waits to the histogram. */
  run(
    replication: number,
    tally: Float64Array,
    histogram: Float64Array,
    log: ContactLog | null = null,
  ): void {
    this.log = log;
    this.replication = replication;
    this.tally = tally;
    this.histogram = histogram;
    this.contacts.start(replication);
    this.staff.start(replication);
    this.plan.sessions.forEach((session, s) => {
      this.cellEnd = Int32Array.from(this.cells[s]!.end, (end) =>
        end < Number.POSITIVE_INFINITY ? Math.round(end * this.scale) : never,
      );
      this.place = this.cells[s]!.place;
      this.closing = Math.round((session.closes - session.opens) * this.scale);
      this.runSession(s);
    });
    this.finish();
  }

  private runSession(session: number): void {
    const { contacts, free, staff, scale, cellEnd } = this;
    const { handling, acceptableWait, patience, balking } = this.type;
    const { end, interval, place } = this.cells[session]!;
    const logged = this.log !== null;
    const logScale = 31 - Math.clz32(scale);
    const within = Math.floor(acceptableWait * scale);
    const within2 = Math.floor(this.type.acceptableWait2 * scale);
    const within3 = Math.floor(this.type.acceptableWait3 * scale);
    const within2or3 = Math.max(within2, within3);
    staff.open(session, this.closing);
    let earliest = free.earliest;
    let nextStep = staff.next;
    this.coverAllBusy(0, earliest);
    let startCell = 0; // cell of the latest start, which never goes back
    let startEnd = cellEnd[0]!;
    let starts = 0; // of the start's cell: services begun, ticks busy, ticks with everybody busy
    let busy = 0;
    let allBusy = 0;
    contacts.open(session);
    for (let cell = 0; !contacts.isOver; cell++) {
      const cellFinish = end[cell]!; // arrivals go by their exact instant, not by ticks
      const table = handling.tables[handling.tableOf[interval[cell]!]!]!;
      const handleScale = handling.scaleOf[interval[cell]!]! * scale;
      const row = this.base + place[cell]! * columnCount;
      let atOnce = 0; // of the arrivals' cell: answered at once, later, within T, ticks waited, ticks of work
      let later = 0;
      let inTime = 0;
      let inTime2 = 0; // within the second and third target's T
      let inTime3 = 0;
      let longest = 0; // wait of the answered
      let waited = 0;
      let work = 0;
      let inLine = 0;
      const cellEndTick = cellEnd[cell]!;
      const counts = place[cell]! < this.plan.intervals;
      const bins = counts ? this.dayWaits.at(place[cell]!) : this.uncounted;
      while (contacts.draw(cellFinish, table, handleScale)) {
        const { from, to, arrival, handleTime, patienceDraw } = contacts;
        for (let i = from; i < to; i++) {
          const now = arrival[i]!;
          const handle = handleTime[i]!;
          if (now >= nextStep) {
            earliest = this.stepsUpTo(now);
            nextStep = staff.next;
          }
          let start = now;
          if (earliest <= now) {
            atOnce += 1;
            if (logged) this.record(i, 'answered', 0, handle);
          } else {
            if (earliest > nextStep) {
              earliest = this.stepsBefore(earliest);
              nextStep = staff.next;
            }
            const wait = earliest - now;
            const limit = patience === null ? never : (patience.at(patienceDraw[i]!) * scale + 0.5) | 0;
            if (wait > limit || earliest === never || balking > 0) {
              if (this.leaves(i, row, cell, now, wait, limit, counts)) continue;
            }
            start = earliest;
            later += 1;
            waited += wait;
            if (wait <= within) inTime += 1;
            if (wait <= within2or3) {
              if (wait <= within2) inTime2 += 1;
              if (wait <= within3) inTime3 += 1;
            }
            if (wait > longest) longest = wait;
            if (start <= cellEndTick) inLine += wait;
            else this.spread(this.base + column.waitingTime, cell, now, start, 1);
            bins[binOfTicks(wait, logScale)]! += 1;
            if (logged) this.record(i, 'answered', wait, handle);
          }
          if (start >= startEnd) {
            this.flushStarts(startCell, starts, busy, allBusy);
            starts = busy = allBusy = 0;
            while (start >= cellEnd[startCell]!) startCell += 1;
            startEnd = cellEnd[startCell]!;
          }
          const finish = start + handle;
          earliest = free.replaceEarliest(finish);
          work += handle;
          starts += 1;
          if (finish <= startEnd) busy += handle;
          else this.spread(this.groupBase + column.busyTime, startCell, start, finish, 1);
          if (earliest > start) {
            if (earliest <= startEnd && earliest <= nextStep) allBusy += earliest - start;
            else this.coverAllBusy(start, earliest);
          }
        }
      }
      this.flushArrivals(row, atOnce, later, inTime, waited, work);
      this.tally[row + column.waitingTime]! += inLine;
      if (counts) {
        this.dayWaits.reach(place[cell]!, longest > 0 ? binOfTicks(longest, logScale) : 0);
        if (within2or3 >= 0) this.flushTargets(inTime2, inTime3);
      }
    }
    this.flushStarts(startCell, starts, busy, allBusy);
    while (staff.next !== never) this.step();
    staff.close();
  }

  private flushArrivals(
    row: number,
    atOnce: number,
    later: number,
    inTime: number,
    waited: number,
    work: number,
  ): void {
    const { tally } = this;
    tally[row + column.answeredAtOnce]! += atOnce;
    tally[row + column.answered]! += atOnce + later;
    tally[row + column.answeredWithin]! += atOnce + inTime;
    tally[row + column.waitAnswered]! += waited;
    tally[row + column.handled]! += work;
  }

  /** Those who waited and are in time for the second and third target. */
  private flushTargets(inTime2: number, inTime3: number): void {
    const { tally, ledger } = this;
    tally[ledger + ledgerColumn.answeredWithin2]! += inTime2;
    tally[ledger + ledgerColumn.answeredWithin3]! += inTime3;
  }

  private flushStarts(cell: number, starts: number, busy: number, allBusy: number): void {
    const { tally } = this;
    const place = this.place[cell]! * columnCount;
    tally[this.base + place + column.startsHere]! += starts;
    tally[this.groupBase + place + column.busyTime]! += busy;
    tally[this.groupBase + place + column.allBusyTime]! += allBusy;
  }

  /** Staff steps up to and including this instant; returns the earliest free time after them. */
  private stepsUpTo(now: number): number {
    while (this.staff.next <= now && this.staff.next !== never) this.step();
    return this.free.earliest;
  }

  /** Staff steps that fall before the earliest free time, one by one, as each may move it. */
  private stepsBefore(earliest: number): number {
    let turn = earliest;
    while (turn > this.staff.next) {
      this.step();
      turn = this.free.earliest;
    }
    return turn;
  }

  private step(): void {
    const at = this.staff.next;
    this.staff.apply();
    this.coverAllBusy(at, this.free.earliest);
  }

  /** Nobody is free from `from` until the earliest free time, as far as the next step and closing. */
  private coverAllBusy(from: number, earliest: number): void {
    const until = Math.min(earliest, this.staff.next, earliest === never ? this.closing : never);
    if (until > from) this.spread(this.groupBase + column.allBusyTime, 0, from, until, 1);
  }

  /** Somebody who would have to wait: true if she leaves unanswered (gives up, balks, is sent away at closing). */
  private leaves(
    contact: number,
    row: number,
    cell: number,
    now: number,
    wait: number,
    limit: number,
    counts: boolean,
  ): boolean {
    const { tally, type, scale } = this;
    const balks = happens(type.balking, type, this.replication, this.contacts.numberOf(contact), balk);
    if (balks) tally[row + column.balked]! += 1;
    const patience = balks ? 0 : limit;
    if (patience >= wait && now + wait !== never) return false;
    const flushed = now + wait === never && patience > this.closing - now;
    const waited = flushed ? Math.max(0, this.closing - now) : patience;
    if (flushed) {
      tally[row + column.flushed]! += 1;
      tally[row + column.waitFlushed]! += waited;
    } else {
      tally[row + column.abandoned]! += 1;
      tally[row + column.waitAbandoned]! += waited;
      if (waited <= Math.floor(type.acceptableWait * scale)) tally[row + column.abandonedWithin]! += 1;
      if (waited < type.shortAbandon * scale) tally[row + column.abandonedShort]! += 1;
      if (counts) this.abandonsWithinTargets(waited);
      let here = cell;
      while (now + waited >= this.cellEnd[here]!) here += 1;
      tally[this.base + this.place[here]! * columnCount + column.abandonedHere]! += 1;
    }
    this.spread(this.base + column.waitingTime, cell, now, now + waited, 1);
    if (counts)
      this.histogram[leftBlock + (waited > 0 ? binOfTicks(waited, 31 - Math.clz32(scale)) : 0)]! += 1;
    if (this.log !== null) this.record(contact, flushed ? 'flushed' : 'abandoned', waited, 0);
    return true;
  }

  private abandonsWithinTargets(waited: number): void {
    const { tally, type, ledger, scale } = this;
    if (waited <= Math.floor(type.acceptableWait2 * scale))
      tally[ledger + ledgerColumn.abandonedWithin2]! += 1;
    if (waited <= Math.floor(type.acceptableWait3 * scale))
      tally[ledger + ledgerColumn.abandonedWithin3]! += 1;
  }

  private record(contact: number, outcome: Outcome, wait: number, handle: number): void {
    this.log!.push({
      type: this.type.index,
      number: this.contacts.numberOf(contact),
      attempt: 0,
      outcome,
      arrival: this.contacts.instantOf(contact),
      wait: wait / this.scale,
      group: outcome === 'answered' ? this.group : -1,
      handleTime: handle / this.scale,
    });
  }

  /** Adds `weight` times the stretch [from, to) to a column of an entity, cell by cell, looking from `cell` on. */
  private spread(into: number, cell: number, from: number, to: number, weight: number): void {
    let c = cell;
    while (from >= this.cellEnd[c]!) c += 1;
    let at = from;
    while (at < to) {
      const until = Math.min(to, this.cellEnd[c]!);
      this.tally[into + this.place[c]! * columnCount]! += weight * (until - at);
      at = until;
      c += 1;
    }
  }

  /** Turns ticks into seconds and derives the counts that the loop leaves out. */
  private finish(): void {
    const { tally, base, scale, plan, histogram } = this;
    for (let place = 0; place < placesOf(plan.intervals); place++) {
      const row = base + place * columnCount;
      const atOnce = tally[row + column.answeredAtOnce]!;
      const offered =
        tally[row + column.answered]! + tally[row + column.abandoned]! + tally[row + column.flushed]!;
      tally[row + column.offered] = offered;
      tally[row + column.firstAttempts] = offered;
      tally[row + column.firstAnsweredWithin] = tally[row + column.answeredWithin]!;
      tally[row + column.firstDelayed] = offered - atOnce;
      tally[row + column.customersLost] = tally[row + column.abandoned]! + tally[row + column.flushed]!;
      for (const name of contactTicks) tally[row + column[name]]! /= scale;
      const group = this.groupBase + place * columnCount;
      for (const name of agentTicks) tally[group + column[name]]! /= scale;
      tally[group + column.sessionTime] = tally[group + column.busyTime]!;
    }
    const after = this.groupBase + (plan.intervals + 1) * columnCount;
    tally[after + column.staffedTime] = tally[after + column.busyTime]!;
    tally[after + column.allBusyTime] = 0;
    this.dayWaits.settle(tally, histogram);
  }
}
