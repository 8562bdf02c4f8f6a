/**
 * Bytes as text that stands in an address unescaped: base64url without padding (RFC 4648, section 5). Written out
 * here because the language itself has neither `btoa` nor `Buffer`.
 */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Value of each character code; −1: none of ours. */
const valueByCode = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value++) valueByCode[digits.charCodeAt(value)] = value;

/** `toBase64url(new Uint8Array([255, 239])) // '_-8'` */
export function toBase64url(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four =
      digits[three >> 18]! + digits[(three >> 12) & 63] + digits[(three >> 6) & 63] + digits[three & 63];
    pieces.push(left >= 3 ? four : four.slice(0, left + 1));
  }
  return pieces.join('');
}

/**
 * The bytes of a text, or undefined when no bytes are written so: a foreign character, a lone last digit, or
 * bits left over that are not 0 (one text for each value, so that every changed character is seen).
 *
 * `fromBase64url('_-8') // [255, 239]`
 */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const value = valueByCode[text.charCodeAt(at)] ?? -1;
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = held >> bits;
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
