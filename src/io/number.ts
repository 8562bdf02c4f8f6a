/**
 * Numbers as people and spreadsheets write them, read by their shape and not by the language of the page:
 * decimal point or comma; thousands set apart by points, commas, or any blank (a no-break, narrow or thin
 * space too); a minus as hyphen or U+2212; a percent sign.
 *
 * One shape has two readings: `1.234` and `1,234` may be one and a bit, or a thousand and more. Such a text is
 * never guessed: the reading says both, and a column of numbers usually knows which it is (`decimalSignOf`).
 */

import { tableLimits } from './table-limits.ts';

export type DecimalSign = '.' | ',';

export interface NumberReading {
  readonly value: number;
  /** What the text also may mean, when its shape alone does not tell. */
  readonly other?: number;
}

export interface NumberOptions {
  /** The sign before the fraction where the shape leaves two readings. */
  readonly decimal?: DecimalSign;
}

/**
 * Reads a number by shape, or undefined where there is none.
 *
 * `readNumber('1\u00a0234,5') // { value: 1234.5 }` · `readNumber('80%') // { value: 0.8 }` ·
 * `readNumber('1.234') // { value: 1.234, other: 1234 }`
 */
export function readNumber(text: string, { decimal }: NumberOptions = {}): NumberReading | undefined {
  if (text.length > tableLimits.value) return undefined;
  if (/^\d{1,15}$/.test(text)) return { value: Number(text) };
  // the other plain shape of large files; three digits behind the point have two readings
  if (/^\d{1,12}\.(?:\d{1,2}|\d{4,9})$/.test(text)) return { value: Number(text) };
  if (!/\d/.test(text)) return undefined;
  let body = text.trim().replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1).trimEnd();
  const sign = /^[+\-\u2212]/.exec(body)?.[0];
  if (sign) body = body.slice(1).trimStart();
  // moved two places as text, for 80.3 / 100 is not 0.803
  const reading = readUnsigned(body, percent ? 'e-2' : '', decimal);
  if (!reading || !Number.isFinite(reading.value)) return undefined;
  const isNegative = sign === '-' || sign === '\u2212';
  const signed = (size: number) => (isNegative ? -size : size) + 0;
  const value = signed(reading.value);
  return reading.other === undefined ? { value } : { value, other: signed(reading.other) };
}

function readUnsigned(
  body: string,
  places: '' | 'e-2',
  decimal: DecimalSign | undefined,
): NumberReading | undefined {
  const toNumber = (digits: string) => Number(digits.replaceAll(' ', '').replace(',', '.') + places);
  if (/^\d+$/.test(body)) return { value: toNumber(body) };
  if (/^(\d+([.,]\d*)?|[.,]\d+)e[+-]?\d+$/i.test(body)) return { value: toNumber(body) };
  if (/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(body)) return { value: toNumber(body) };
  // thousands and a fraction: the last sign is the decimal one
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(body)) return { value: toNumber(body.replaceAll('.', '')) };
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(body)) return { value: toNumber(body.replaceAll(',', '')) };
  // the same sign twice: thousands
  if (/^\d{1,3}((\.\d{3}){2,}|(,\d{3}){2,})$/.test(body)) {
    return { value: toNumber(body.replace(/[.,]/g, '')) };
  }
  if (!/^(\d+[.,]\d*|[.,]\d+)$/.test(body)) return undefined;
  const fraction = toNumber(body);
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return { value: fraction };
  const thousands = toNumber(body.replace(/[.,]/, ''));
  if (decimal === undefined) return { value: fraction, other: thousands };
  return { value: body.includes(decimal) ? fraction : thousands };
}

/**
 * Reads one number.
 *
 * @throws {RangeError} where there is no number, or two readings and no decimal sign is given.
 *
 * `parseNumber('−12,5') // -12.5`
 */
export function parseNumber(text: string, options: NumberOptions = {}): number {
  const reading = readNumber(text, options);
  if (!reading) throw new RangeError(`invalid number: ${quote(text)}`);
  if (reading.other !== undefined) {
    throw new RangeError(`invalid number: ${quote(text)} (may be ${reading.value} or ${reading.other})`);
  }
  return reading.value;
}

/**
 * The decimal sign a column of numbers uses, told by those of its texts that have one reading only; undefined
 * when none tells, or when they disagree.
 *
 * `decimalSignOf(['1,234', '0,5']) // ','`
 */
export function decimalSignOf(texts: Iterable<string>): DecimalSign | undefined {
  let found: DecimalSign | undefined;
  for (const text of texts) {
    const sign = signOf(text);
    if (sign === undefined) continue;
    if (found !== undefined && found !== sign) return undefined;
    found = sign;
  }
  return found;
}

function signOf(text: string): DecimalSign | undefined {
  const reading = readNumber(text);
  if (!reading || reading.other !== undefined) return undefined;
  const marks = text.replace(/[^.,]/g, '');
  const last = marks.at(-1) as DecimalSign | undefined;
  if (last === undefined) return undefined;
  // several marks of one kind only are thousands, so the other kind is the decimal sign
  if (marks.length > 1 && !marks.slice(0, -1).includes(last === '.' ? ',' : '.'))
    return last === '.' ? ',' : '.';
  return last;
}

/** A text as it stands in a message: quoted and not too long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}
