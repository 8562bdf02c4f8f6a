/**
 * A scenario as part of a web address, after the `#`, which browsers send to nobody: `1.` and the rest in
 * base64url.
 *
 *   version of the link · "." · base64url( FNV-1a of the JSON, 4 bytes, high byte first · deflate(JSON) )
 *
 * The JSON is that of a scenario's file, so a scenario comes back exactly: what was left away stays away, and a
 * default written out stays written. Deflate knows `dictionary` beforehand. The checksum is there because
 * deflate would read many a changed link as another scenario, and a wrong number is worse than none.
 *
 * Reading is for what strangers send: length, content and shape are bounded and checked, and every failure is
 * a value, never an exception. Line breaks that mail programs put in are passed over; a newer
 * version is named, not guessed at.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { parseScenario, type Scenario, ScenarioError } from '../../scenario/index.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { dictionary } from './dictionary.ts';
import type { LinkProblem } from './link-problem.ts';

/** Version of the link that is written. */
export const linkVersion = 1;

/** Bounds of a link. */
export const linkLimits = {
  /** Characters that every program passes on unharmed. */
  short: 2000,
  /** Characters beyond which chat and mail programs are known to cut links off. */
  long: 8000,
  /** Characters of the longest link that is read. */
  most: 1_000_000,
  /** Bytes of JSON that a link may hold. */
  content: 2_000_000,
} as const;

export type LinkReading = { readonly scenario: Scenario } | { readonly problem: LinkProblem };

const known = strToU8(dictionary);
const checksumBytes = 4;
/** Compressed bytes read at a time: deflate makes at most 1,032 of each, so little is made in vain. */
const chunk = 1024;

/**
 * The link of a scenario: what stands behind `s=` in an address. Undefined when the scenario holds more than
 * a link may; send it as a file then.
 *
 * `linkOf(hotlineMonday)!.length // 200`
 */
export function linkOf(scenario: Scenario): string | undefined {
  const content = strToU8(JSON.stringify(scenario));
  if (content.length > linkLimits.content) return undefined;
  const packed = deflateSync(content, { level: 9, dictionary: known });
  const bytes = new Uint8Array(checksumBytes + packed.length);
  new DataView(bytes.buffer).setUint32(0, checksumOf(content));
  bytes.set(packed, checksumBytes);
  const link = `${linkVersion}.${toBase64url(bytes)}`;
  return link.length > linkLimits.most ? undefined : link;
}

/** The address of a scenario in the page at `address`. `addressOf('1.Ab', 'https://a.example/') // 'https://a.example/#/plan?s=1.Ab'` */
export function addressOf(link: string, address: string): string {
  return `${address.replace(/#.*$/s, '')}#/plan?s=${link}`;
}

/** Whether a text is meant as a link to a page rather than as anything else. */
export function looksLikeLink(text: string): boolean {
  return /^\s*(?:https?:\/\/|#\/)/i.test(text);
}

/** The scenario of a link, of a whole address, or of a text with one in it; or what is wrong. Never throws. */
export function scenarioOfLink(text: string): LinkReading {
  if (text.length > 2 * linkLimits.most) return wrong({ code: 'linkTooLarge' });
  const reading = fromText(text.trim());
  const isBroken = 'problem' in reading && reading.problem.code === 'damagedLink' && /\s/.test(text.trim());
  return isBroken ? fromText(text.replace(/\s+/g, '')) : reading;
}

function fromText(text: string): LinkReading {
  const found = /(?:^|[?&]s=)(\d{1,6})\.([\w-]*)/.exec(text);
  if (!found) return wrong({ code: 'notLink' });
  const version = Number(found[1]);
  if (version > linkVersion) return wrong({ code: 'newerLink', version, known: linkVersion });
  if (version < linkVersion) return wrong({ code: 'notLink' });
  const packed = found[2]!;
  if (packed.length > linkLimits.most) return wrong({ code: 'linkTooLarge' });
  const bytes = fromBase64url(packed);
  if (!bytes || bytes.length <= checksumBytes) return wrong({ code: 'damagedLink' });
  return fromBytes(bytes);
}

function fromBytes(bytes: Uint8Array): LinkReading {
  const content = inflate(bytes.subarray(checksumBytes));
  if (content === 'tooLarge') return wrong({ code: 'linkTooLarge' });
  if (!content || checksumOf(content) !== new DataView(bytes.buffer).getUint32(0))
    return wrong({ code: 'damagedLink' });
  try {
    return { scenario: parseScenario(JSON.parse(strFromU8(content))) };
  } catch (error) {
    // what our checksum vouches for and is no JSON was made by somebody's hand
    return wrong({ code: 'notScenario', issues: error instanceof ScenarioError ? error.issues : [] });
  }
}

/** The bytes that were compressed; undefined when they are not whole. Stops as soon as there are too many. */
function inflate(packed: Uint8Array): Uint8Array | 'tooLarge' | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate({ dictionary: known }, (piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += chunk) {
      inflater.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
      if (length > linkLimits.content) return 'tooLarge';
    }
  } catch {
    return undefined;
  }
  const content = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    content.set(piece, filled);
    filled += piece.length;
  }
  return content;
}

/** FNV-1a in 32 bits (Fowler, Noll & Vo). */
function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function wrong(problem: LinkProblem): LinkReading {
  return { problem };
}
