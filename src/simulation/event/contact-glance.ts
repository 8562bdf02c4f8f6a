/**
 * What of each contact shows that something has happened to it, as it was at the last look: most have not changed,
 * and a look need not go further into those.
 */
export interface ContactGlance {
  readonly state: Uint8Array;
  readonly virtual: Uint8Array;
  readonly number: Int32Array;
  readonly attempt: Int32Array;
  readonly group: Int32Array;
}

/** Room for so many contacts, with what was seen of those before. */
export function grownGlance(old: ContactGlance | undefined, capacity: number): ContactGlance {
  const last = {
    state: new Uint8Array(capacity),
    virtual: new Uint8Array(capacity),
    number: new Int32Array(capacity),
    attempt: new Int32Array(capacity),
    group: new Int32Array(capacity),
  };
  if (old) {
    last.state.set(old.state);
    last.virtual.set(old.virtual);
    last.number.set(old.number);
    last.attempt.set(old.attempt);
    last.group.set(old.group);
  }
  return last;
}
