/**
 * The waiting line of one type, in order of arrival: a doubly linked list through the contact pool, so that
 * whoever gives up leaves from the middle at once. A callback whose next attempt is due goes back to the
 * place its arrival gives it.
 */
import * as field from './contact-fields.ts';
import { doubles, words } from './contact-fields.ts';
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
    ints[id * words + field.before] = this.tail;
    ints[id * words + field.after] = nobody;
    if (this.tail === nobody) this.head = id;
    else ints[this.tail * words + field.after] = id;
    this.tail = id;
  }

  /** Puts a contact where its arrival belongs, after all of the same; it came late, so the search starts at the tail. */
  join(id: number): void {
    const { ints, reals } = this.contacts;
    let previous = this.tail;
    while (
      previous !== nobody &&
      reals[previous * doubles + field.arrival]! > reals[id * doubles + field.arrival]!
    )
      previous = ints[previous * words + field.before]!;
    if (previous === this.tail) {
      this.append(id);
      return;
    }
    const next = previous === nobody ? this.head : ints[previous * words + field.after]!;
    ints[id * words + field.before] = previous;
    ints[id * words + field.after] = next;
    ints[next * words + field.before] = id;
    if (previous === nobody) this.head = id;
    else ints[previous * words + field.after] = id;
  }

  /** Puts a contact back where its arrival belongs; it came long ago, so the search starts at the head. */
  putBack(id: number): void {
    const { ints, reals } = this.contacts;
    let next = this.head;
    while (next !== nobody && reals[next * doubles + field.arrival]! < reals[id * doubles + field.arrival]!)
      next = ints[next * words + field.after]!;
    if (next === nobody) {
      this.append(id);
      return;
    }
    const previous = ints[next * words + field.before]!;
    ints[id * words + field.before] = previous;
    ints[id * words + field.after] = next;
    ints[next * words + field.before] = id;
    if (previous === nobody) this.head = id;
    else ints[previous * words + field.after] = id;
  }

  /** Puts another contact in somebody's place. */
  replace(id: number, other: number): void {
    const { ints } = this.contacts;
    const previous = ints[id * words + field.before]!;
    const next = ints[id * words + field.after]!;
    ints[other * words + field.before] = previous;
    ints[other * words + field.after] = next;
    if (previous === nobody) this.head = other;
    else ints[previous * words + field.after] = other;
    if (next === nobody) this.tail = other;
    else ints[next * words + field.before] = other;
  }

  remove(id: number): void {
    const { ints } = this.contacts;
    const previous = ints[id * words + field.before]!;
    const next = ints[id * words + field.after]!;
    if (previous === nobody) this.head = next;
    else ints[previous * words + field.after] = next;
    if (next === nobody) this.tail = previous;
    else ints[next * words + field.before] = previous;
  }
}
