/**
 * A short name for the content of a scenario: two scenarios with the same digest, seed and number of
 * replications give the same digits.
 *
 * The content is written as JSON with sorted keys, everything outside ASCII escaped, and hashed with FNV-1a
 * in 64 bits (Fowler, Noll & Vo) by 32-bit integer operations, so that every engine agrees. What changes no
 * number is left out: names, notes, tiers, how handle time divides; so are the seed and the replications, which a report names beside
 * the digest. A default written out and the same default left away are two contents.
 */
import type { Scenario } from './scenario.ts';

const leftOut = new Set(['name', 'note', 'tier', 'afterContactWork', 'seed', 'replications', 'precision']);

/**
 * Digest of a scenario: 16 hexadecimal digits. The order of keys does not matter.
 *
 * `scenarioDigest({ ...scenario, name: 'another' }) === scenarioDigest(scenario)`
 */
export function scenarioDigest(scenario: Scenario): string {
  const hash = new Fnv1a64();
  feed(scenario, hash);
  return hash.toHex();
}

/** FNV-1a of an ASCII text. `fnv1a64('foobar') // '85944171f73967e8'` */
export function fnv1a64(text: string): string {
  const hash = new Fnv1a64();
  hash.add(text);
  return hash.toHex();
}

function feed(value: unknown, hash: Fnv1a64): void {
  if (Array.isArray(value)) {
    hash.add('[');
    for (const element of value) {
      feed(element, hash);
      hash.add(',');
    }
    hash.add(']');
  } else if (typeof value === 'object' && value !== null) {
    hash.add('{');
    const given = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(given).sort()) {
      if (leftOut.has(key) || given[key] === undefined) continue;
      hash.add(`${JSON.stringify(key)}:`);
      feed(given[key], hash);
      hash.add(',');
    }
    hash.add('}');
  } else if (typeof value === 'string') {
    hash.add(asAscii(JSON.stringify(value)));
  } else {
    hash.add(String(value));
  }
}

function asAscii(text: string): string {
  return text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Offset basis cbf29ce484222325, prime 2^40 + 435, held as two unsigned 32-bit words. */
class Fnv1a64 {
  #high = 0xcbf29ce4;
  #low = 0x84222325;

  add(ascii: string): void {
    let high = this.#high;
    let low = this.#low;
    for (let i = 0; i < ascii.length; i++) {
      low = (low ^ ascii.charCodeAt(i)) >>> 0;
      const product = low * 435; // below 2^41: exact
      high = (Math.imul(high, 435) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
      low = product >>> 0;
    }
    this.#high = high;
    this.#low = low;
  }

  toHex(): string {
    return this.#high.toString(16).padStart(8, '0') + this.#low.toString(16).padStart(8, '0');
  }
}
