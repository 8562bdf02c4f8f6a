/**
 * Notes in a trace when cases open, go on to another stage and close.
 */
import type { TraceKind } from '../trace-format.ts';
import type { CasePool } from './case-pool.ts';
import type { TraceRecord } from './trace-record.ts';

/** A case as it was seen last. */
interface SeenCase {
  readonly serial: number;
  readonly kind: number;
  readonly number: number;
  readonly passes: number;
  readonly stage: number;
}

export class CaseWatch {
  private readonly record: TraceRecord;
  private readonly seen: (SeenCase | undefined)[] = [];

  constructor(record: TraceRecord) {
    this.record = record;
  }

  /** Notes what has changed since the last look; returns whether anything has. */
  look(pool: CasePool, time: number): boolean {
    let any = false;
    for (let c = 0; c < pool.capacity; c++) {
      const kind = pool.kind[c]!;
      const before = this.seen[c];
      if (kind < 0 && before === undefined) continue;
      const isSame = kind >= 0 && before !== undefined && before.number === pool.number[c];
      if (isSame && before.passes === pool.passes[c]) continue;
      any = true;
      if (before !== undefined && !isSame) this.step('caseClosed', before, time, time);
      if (kind < 0) {
        this.seen[c] = undefined;
        continue;
      }
      const now: SeenCase = {
        serial: isSame ? before.serial : this.record.serial++,
        kind,
        number: pool.number[c]!,
        passes: pool.passes[c]!,
        stage: pool.stage[c]!,
      };
      this.step(isSame ? 'caseMoved' : 'caseOpened', now, time, pool.entered[c]!);
      this.seen[c] = now;
    }
    return any;
  }

  private step(kind: TraceKind, seen: SeenCase, time: number, since: number): void {
    const i = this.record.note(kind, time);
    const { contact, number, type, value, wait } = this.record.columns.into;
    contact[i] = seen.serial;
    number[i] = seen.number;
    type[i] = seen.kind;
    value[i] = seen.stage;
    wait[i] = Math.max(0, time - since);
  }
}
