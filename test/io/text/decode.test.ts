import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/io/text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const body = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(body.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < body.length; i++) view.setUint16(2 * i, body.charCodeAt(i), !bigEndian);
  return bytes;
};

describe('decodeText', () => {
  it('reads any text back from UTF-8, with and without a mark, and UTF-16 with one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (text.startsWith('\ufeff') || text.includes('\0')) return;
        expect(decodeText(utf8(`\ufeff${text}`))).toMatchObject({ text, byteOrderMark: true });
        expect(decodeText(utf16(text, false, true))).toMatchObject({ text, encoding: 'utf-16le' });
        expect(decodeText(utf16(text, true, true))).toMatchObject({ text, encoding: 'utf-16be' });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('agrees with the platform on what is UTF-8 and what is not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        let wanted: string | undefined;
        try {
          wanted = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          wanted = undefined;
        }
        const { text, encoding } = decodeText(bytes);
        if (encoding === 'utf-8') expect(text).toBe(wanted);
        else if (encoding.startsWith('windows')) expect(wanted).toBeUndefined();
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('tells UTF-16 without a mark by its zeros', () => {
    const text = 'Godzina;Liczba połączeń\r\n08:00;12\r\n';
    expect(decodeText(utf16(text, false, false))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(text, true, false))).toMatchObject({ text, encoding: 'utf-16be' });
  });

  it.each([
    [
      'windows-1250',
      'Średni czas rozmowy, połączeń',
      [0x8c, 'redni czas rozmowy, po', 0xb3, 0xb9, 'cze', 0xf1],
    ],
    ['windows-1250', 'Liczba zgłoszeń – już', ['Liczba zg', 0xb3, 'osze', 0xf1, ' ', 0x96, ' ju', 0xbf]],
    ['windows-1252', 'Ø Sprechzeit über Gespräche', [0xd8, ' Sprechzeit ', 0xfc, 'ber Gespr', 0xe4, 'che']],
    ['windows-1252', 'Café à la carte, señor', ['Caf', 0xe9, ' ', 0xe0, ' la carte, se', 0xf1, 'or']],
    ['windows-1252', '12 345,50 €', ['12', 0xa0, '345,50 ', 0x80]],
  ] as const)('reads %s: %s', (encoding, text, pieces) => {
    const bytes = pieces.flatMap((piece) =>
      typeof piece === 'number' ? [piece] : [...piece].map((letter) => letter.charCodeAt(0)),
    );
    const read = decodeText(Uint8Array.from(bytes));
    expect(read.text.replaceAll('\u00a0', ' ')).toBe(text);
    expect(read.encoding).toBe(encoding);
  });
});
