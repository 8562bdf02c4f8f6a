/**
 * Bytes of an export into text. Nobody writes down which encoding a file has, so it is told by the bytes:
 *
 * 1. A byte order mark decides (UTF-8, UTF-16 either way round). UTF-16 without one has a zero in every other byte.
 * 2. What is valid UTF-8 is UTF-8: no text of another encoding passes for it by chance.
 * 3. Else it is a Windows code page. Western (1252, of which latin-1 is a part) and Central European (1250)
 *    agree on the German letters and differ on the Polish ones; the one that gives more letters of its own
 *    languages wins, a tie goes to the Western one, where nothing but rare signs differ then.
 *
 * Decoded here and not by the platform, so that the page, the command line and the tests read alike.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1252';

export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

/** The text of a file's bytes. Total: any bytes are some text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    const text = readUtf8(bytes.subarray(3));
    if (text !== undefined) return { text, encoding: 'utf-8', byteOrderMark: true };
  }
  for (const [encoding, first, second] of byteOrderMarks) {
    if (startsWith(bytes, first, second)) {
      return { text: readUtf16(bytes.subarray(2), encoding), encoding, byteOrderMark: true };
    }
  }
  const wide = zerosIn(bytes);
  if (wide) return { text: readUtf16(bytes, wide), encoding: wide, byteOrderMark: false };
  const text = readUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', byteOrderMark: false };
  const encoding =
    lettersOf(bytes, 'windows-1250') > lettersOf(bytes, 'windows-1252') ? 'windows-1250' : 'windows-1252';
  return { text: readCodePage(bytes, encoding), encoding, byteOrderMark: false };
}

const byteOrderMarks = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** UTF-16 of mostly Latin text without a mark: every other byte of the beginning is 0. */
function zerosIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const seen = Math.min(bytes.length, 2000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < seen; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > seen * 0.3 && even < seen * 0.1) return 'utf-16le';
  if (even > seen * 0.3 && odd < seen * 0.1) return 'utf-16be';
  return undefined;
}

function readUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const units = new Uint16Array(bytes.length >> 1);
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  for (let i = 0; i < units.length; i++) units[i] = bytes[2 * i + low]! | (bytes[2 * i + high]! << 8);
  return fromUnits(units, units.length);
}

/** Undefined where the bytes are no UTF-8: overlong forms, surrogates and cut-off letters included. */
function readUtf8(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++]!;
    if (first < 0x80) {
      units[length++] = first;
      continue;
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || i + more > bytes.length) return undefined;
    let point = first & (0x3f >> more);
    for (let k = 0; k < more; k++) {
      const next = bytes[i++]!;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    const isOverlong = (more === 2 && point < 0x800) || (more === 3 && (point < 0x10000 || point > 0x10ffff));
    if (isOverlong || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    if (point < 0x10000) units[length++] = point;
    else {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    }
  }
  return fromUnits(units, length);
}

/** 0x80 to 0xff; a full stop in the middle (·) stands for bytes that mean nothing there. */
const upperHalves = {
  'windows-1250':
    '€·‚·„…†‡·‰Š‹ŚŤŽŹ·‘’“”•–—·™š›śťžź' +
    '\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß' +
    'ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  'windows-1252':
    '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
} as const;

/** Letters that tell the two apart: those a text of the one's languages is full of. */
const ownLetters = {
  'windows-1250': new Set('ąćęłńśźżĄĆĘŁŃŚŹŻ'),
  'windows-1252': new Set('àèêñøåæõãìòùûïØÀÈÊÑÅÆ'),
} as const;

function lettersOf(bytes: Uint8Array, page: keyof typeof upperHalves): number {
  let count = 0;
  for (const byte of bytes)
    if (byte >= 0x80 && ownLetters[page].has(upperHalves[page][byte - 0x80]!)) count++;
  return count;
}

function readCodePage(bytes: Uint8Array, page: keyof typeof upperHalves): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    units[i] = byte < 0x80 ? byte : upperHalves[page].charCodeAt(byte - 0x80);
  }
  return fromUnits(units, units.length);
}

/** In pieces, for a call takes a limited number of arguments. */
function fromUnits(units: Uint16Array, length: number): string {
  const pieces: string[] = [];
  for (let i = 0; i < length; i += 8192) {
    const piece = units.subarray(i, Math.min(length, i + 8192));
    pieces.push(Reflect.apply(String.fromCharCode, undefined, piece as unknown as readonly number[]));
  }
  return pieces.join('');
}
