/**
 * Notes in a trace when the people of a group change: on the line, on a break, with work in hand.
 */
import type { TraceKind } from '../trace-format.ts';
import type { GroupState } from './group-state.ts';
import type { TraceRecord } from './trace-record.ts';

export class PeopleWatch {
  private readonly record: TraceRecord;
  private readonly people: Int32Array;
  private readonly onBreak: Int32Array;
  private readonly engaged: Int32Array;

  constructor(record: TraceRecord, groups: number) {
    this.record = record;
    this.people = new Int32Array(groups);
    this.onBreak = new Int32Array(groups);
    this.engaged = new Int32Array(groups);
  }

  /** Notes what has changed since the last look; returns whether anything has. */
  look(groups: readonly GroupState[], time: number): boolean {
    let any = false;
    for (const { index, count, roster, sessionAgents } of groups) {
      if (this.hasChanged('people', this.people, index, count, time)) any = true;
      if (roster && this.hasChanged('breaks', this.onBreak, index, roster.onBreak, time)) any = true;
      if (sessionAgents && this.hasChanged('engaged', this.engaged, index, sessionAgents.engaged, time)) {
        any = true;
      }
    }
    return any;
  }

  private hasChanged(
    kind: TraceKind,
    before: Int32Array,
    group: number,
    value: number,
    time: number,
  ): boolean {
    if (before[group] === value) return false;
    before[group] = value;
    const i = this.record.note(kind, time);
    this.record.columns.into.group[i] = group;
    this.record.columns.into.value[i] = value;
    return true;
  }
}
