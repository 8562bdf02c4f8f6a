/**
 * The waiting line of one type, in order of arrival: a doubly linked list through the contact pool, so that
 * whoever gives up leaves from the middle at once. A callback whose next attempt is due goes back to the
 * place its arrival gives it.
 */
import * as field from './contact-fields.ts';
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
    const { ints } = this.contacts;
    ints[id | field.before] = this.tail;
    ints[id | field.after] = nobody;
    if (this.tail === nobody) this.head = id;
    else ints[this.tail | field.after] = id;
    this.tail = id;
  }

  /** Puts a contact where its arrival belongs, after all of the same; it came late, so the search starts at the tail. */
  join(id: number): void {
    const { ints, reals } = this.contacts;
    let previous = this.tail;
    while (previous !== nobody && reals[(previous >> 1) | field.arrival]! > reals[(id >> 1) | field.arrival]!)
      previous = ints[previous | field.before]!;
    if (previous === this.tail) {
      this.append(id);
      return;
    }
    const next = previous === nobody ? this.head : ints[previous | field.after]!;
    ints[id | field.before] = previous;
    ints[id | field.after] = next;
    ints[next | field.before] = id;
    if (previous === nobody) this.head = id;
    else ints[previous | field.after] = id;
  }

  /** Puts a contact back where its arrival belongs; it came long ago, so the search starts at the head. */
  putBack(id: number): void {
    const { ints, reals } = this.contacts;
    let next = this.head;
    while (next !== nobody && reals[(next >> 1) | field.arrival]! < reals[(id >> 1) | field.arrival]!)
      next = ints[next | field.after]!;
    if (next === nobody) {
      this.append(id);
      return;
    }
    const previous = ints[next | field.before]!;
    ints[id | field.before] = previous;
    ints[id | field.after] = next;
    ints[next | field.before] = id;
    if (previous === nobody) this.head = id;
    else ints[previous | field.after] = id;
  }

  /** Puts another contact in somebody's place. */
  replace(id: number, other: number): void {
    const { ints } = this.contacts;
    const previous = ints[id | field.before]!;
    const next = ints[id | field.after]!;
    ints[other | field.before] = previous;
    ints[other | field.after] = next;
    if (previous === nobody) this.head = other;
    else ints[previous | field.after] = other;
    if (next === nobody) this.tail = other;
    else ints[next | field.before] = other;
  }

  remove(id: number): void {
    const { ints } = this.contacts;
    const previous = ints[id | field.before]!;
    const next = ints[id | field.after]!;
    if (previous === nobody) this.head = next;
    else ints[previous | field.after] = next;
    if (next === nobody) this.tail = previous;
    else ints[next | field.before] = previous;
  }
}
