/**
 * The waiting line of one type, in order of arrival: a doubly linked list through the contact pool, so that
 * whoever gives up leaves from the middle at once. A callback whose next attempt is due goes back to the
 * place its arrival gives it.
 */
import type { Contacts } from './contacts.ts';

export const nobody = -1;

export class WaitingLine {
  /** Who has waited longest; `nobody` when the line is empty. */
  head = nobody;
  /** Contacts holding the line, and callbacks in it. */
  live = 0;
  callbacks = 0;
  private tail = nobody;
  private readonly contacts: Contacts;

  constructor(contacts: Contacts) {
    this.contacts = contacts;
  }

  clear(): void {
    this.head = nobody;
    this.tail = nobody;
    this.live = 0;
    this.callbacks = 0;
  }

  append(id: number): void {
    const { before, after } = this.contacts;
    before[id] = this.tail;
    after[id] = nobody;
    if (this.tail === nobody) this.head = id;
    else after[this.tail] = id;
    this.tail = id;
  }

  /** Puts a contact where its arrival belongs, after all of the same; it came late, so the search starts at the tail. */
  join(id: number): void {
    const { before, after, arrival } = this.contacts;
    let previous = this.tail;
    while (previous !== nobody && arrival[previous]! > arrival[id]!) previous = before[previous]!;
    if (previous === this.tail) {
      this.append(id);
      return;
    }
    const next = previous === nobody ? this.head : after[previous]!;
    before[id] = previous;
    after[id] = next;
    before[next] = id;
    if (previous === nobody) this.head = id;
    else after[previous] = id;
  }

  /** Puts a contact back where its arrival belongs; it came long ago, so the search starts at the head. */
  putBack(id: number): void {
    const { before, after, arrival } = this.contacts;
    let next = this.head;
    while (next !== nobody && arrival[next]! < arrival[id]!) next = after[next]!;
    if (next === nobody) {
      this.append(id);
      return;
    }
    const previous = before[next]!;
    before[id] = previous;
    after[id] = next;
    before[next] = id;
    if (previous === nobody) this.head = id;
    else after[previous] = id;
  }

  /** Puts another contact in somebody's place. */
  replace(id: number, other: number): void {
    const { before, after } = this.contacts;
    const previous = before[id]!;
    const next = after[id]!;
    before[other] = previous;
    after[other] = next;
    if (previous === nobody) this.head = other;
    else after[previous] = other;
    if (next === nobody) this.tail = other;
    else before[next] = other;
  }

  remove(id: number): void {
    const { before, after } = this.contacts;
    const previous = before[id]!;
    const next = after[id]!;
    if (previous === nobody) this.head = next;
    else after[previous] = next;
    if (next === nobody) this.tail = previous;
    else before[next] = previous;
  }
}
