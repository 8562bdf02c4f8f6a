/** Tables that no system exports: lines and columns without end, quotes that never close, bytes of no encoding. */
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { BadInput } from '../../../src/cli/problem.ts';
import { readBytes } from '../../../src/cli/reading/source.ts';
import { importTable, readHalfHours, TableError } from '../../../src/io/index.ts';
import { type AttackResult, Tally } from './attack.ts';

const header = 'Date,Time,Offered,Answered,Abandoned';
const row = '2026-03-02,08:00,10,9,1';

function* texts(isLong: boolean): Generator<readonly [name: string, text: string]> {
  const large = isLong ? 100_000_000 : 100_000;
  const wide = isLong ? 1_000_000 : 5000;
  for (const [name, filling] of Object.entries({
    letters: 'a',
    digits: '1',
    blanks: ' ',
    quotes: '"',
    apostrophes: "'",
    equals: '=',
    points: '.',
    colons: ':',
    strokes: '-',
    NULs: '\0',
    'no-break blanks': '\u00a0',
    surrogates: '\ud800',
    'ends of lines': '\n',
    'old ends of lines': '\r',
  })) {
    yield [`${large} ${name}`, filling.repeat(large)];
    const some = filling.repeat(Math.min(large, 20_000_000));
    yield [`${name} in a cell`, `${header}\n2026-03-02,08:00,${some},9,1\n${row}\n`];
    yield [`${name} in a header`, `${header},Offered (${some}\n${row},1\n`];
  }
  for (const mark of [',', ';', '\t', '|']) {
    yield [
      `${wide} columns parted by ${JSON.stringify(mark)}`,
      `${`Offered${mark}`.repeat(wide)}\n${`1${mark}`.repeat(wide)}\n`,
    ];
    yield [
      `${wide} cells in one row`,
      `Time${mark}Offered\n08:00${mark}1\n08:30${`${mark}1`.repeat(wide)}\n`,
    ];
  }
  yield [
    'a thousand columns',
    `${'Offered,'.repeat(990)}x\n${`${'1,'.repeat(990)}x\n`.repeat(isLong ? 400 : 3)}`,
  ];
  for (const width of [50, 200, 900]) {
    const more = ',x'.repeat(width - 5);
    const broken = `${row}${',1'.repeat(width - 3)}\n`.repeat(isLong ? 2000 : 20);
    yield [
      `rows with two cells too many of ${width}`,
      `${header}${more}\n${`${row}${',1'.repeat(width - 5)}\n`.repeat(9)}${broken}`,
    ];
  }
  yield ['a quote never closed', `${header}\n2026-03-02,08:00,"${row.repeat(large / 25)}\n`];
  yield ['a quote in every line', `${header}\n${'2026-03-02,08:00,"10,9,1\n'.repeat(large / 50)}`];
  yield ['quotes over ends of lines', `a,b\n${'"\n",'.repeat(large / 10)}"x"y\n`];
  yield ['quotes that flip', `a,b\n${'"\n","\n'.repeat(large / 10)}`];
  yield [
    'queues of their own',
    `Queue,Date,Time,Offered\n${Array.from({ length: wide / 5 }, (_, i) => `q${i},2026-03-02,08:00,1`).join('\n')}`,
  ];
  yield [
    'one time again and again',
    `Date,Time,Offered\n${Array.from({ length: wide / 5 }, (_, i) => `2026-03-02,08:00,${i}`).join('\n')}`,
  ];
  yield ['ten thousand years', 'Date,Time,Offered\n0001-01-01,08:00,3\n9999-12-31,08:00,3\n'];
  yield [
    'numbers out of reach',
    `${header}\n2026-01-01,08:00,1e400,1e308,-1e308\n2026-01-01,08:30,${'9'.repeat(400)},0x10,1e-400\n`,
  ];
  yield [
    'the machinery as queues',
    `Queue,Date,Time,Offered\n${['__proto__', 'constructor', 'toString'].map((name) => `${name},2026-03-02,08:00,7\n${name},2026-03-02,08:30,7`).join('\n')}`,
  ];
  yield ['the machinery as headers', `__proto__,constructor,Time,Offered\n1,1,08:00,1\n1,1,08:30,2\n`];
}

/** Bytes that are no text, or several at once. */
function* bytes(): Generator<readonly [name: string, bytes: Uint8Array]> {
  const plain = Buffer.from(`${header}\n${row}\n`);
  yield ['every byte', Uint8Array.from({ length: 65_536 }, (_, i) => i * 7 + (i >> 8))];
  yield ['NULs between', Buffer.from(`${header}\n${row.split('').join('\0')}\n`)];
  yield ['UTF-16 cut in the middle', Buffer.from(`\ufeff${header}\n${row}\n`, 'utf16le').subarray(0, 77)];
  yield ['UTF-8 and UTF-16 in one', Buffer.concat([plain, Buffer.from(`${row}\n`, 'utf16le')])];
  yield [
    'UTF-8 and latin-1 in one',
    Buffer.concat([
      Buffer.from('Godzina;Połączenia\n08:00;1\n'),
      Buffer.from('08:30;2;\xe9\xff\n', 'latin1'),
    ]),
  ];
  yield ['overlong UTF-8', Buffer.concat([plain, Uint8Array.of(0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf8, 0x88)])];
  yield [
    'marks of order again and again',
    Buffer.concat(Array.from({ length: 1000 }, () => Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xfe))),
  ];
}

export async function pathologicalTables(isLong: boolean): Promise<AttackResult> {
  const tally = new Tally('tables of endless lines, columns, cells and quotes; bytes of no encoding');
  const judge = (name: string, source: string | Uint8Array) => {
    try {
      const { rows, issues, questions } = importTable(source);
      const figures = rows.flatMap((one) => Object.values(one).filter((value) => typeof value === 'number'));
      if (!figures.every(Number.isFinite)) tally.bad(`${name}: a figure is none`);
      else if (issues.length > 0) tally.good('refused in words');
      else tally.good(questions.length > 0 ? 'asked about' : 'read as it stands');
    } catch (error) {
      tally.bad(`${name}: ${error}`);
    }
  };
  for (const [name, text] of texts(isLong)) {
    judge(name, text);
    if (text.length > 20_000_000) continue;
    try {
      readHalfHours(text);
      tally.good('read as it stands');
    } catch (error) {
      if (error instanceof TableError) tally.good('refused in words');
      else tally.bad(`${name}, as half-hours: ${error}`);
    }
  }
  for (const [name, content] of bytes()) judge(name, content);
  await largeFiles(tally);
  return tally.result();
}

/** Files of a gigabyte are given up at the limit; holes in them take no room on the disk. */
async function largeFiles(tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-large-'));
  const file = join(folder, 'line.csv');
  const descriptor = openSync(file, 'w');
  writeSync(descriptor, 'Time,Offered\n08:00,');
  ftruncateSync(descriptor, 1_000_000_000);
  closeSync(descriptor);
  for (const operand of [file, '/dev/zero']) {
    try {
      await readBytes(operand, new PassThrough());
      tally.bad(`${operand}: read to its end`);
    } catch (error) {
      if (error instanceof BadInput) tally.good('given up at 128 MB, in words');
      else tally.bad(`${operand}: ${error}`);
    }
  }
  rmSync(folder, { recursive: true });
}

/** Digits, blanks and letters of other scripts: read as the number everybody sees, or refused; never as another. */
export async function strangeDigits(): Promise<AttackResult> {
  const tally = new Tally('digits, blanks and capitals of other scripts');
  const digits: Readonly<Record<string, string>> = {
    Arabic: '٠١٢٣٤٥٦٧٨٩',
    Persian: '۰۱۲۳۴۵۶۷۸۹',
    Devanagari: '०१२३४५६७८९',
    'full-width': '０１２３４５６７８９',
    mathematical: '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
    superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  };
  for (const [name, set] of Object.entries(digits)) {
    for (const number of [1, 12, 90, 1234, 20]) {
      const written = [...String(number)].map((digit) => [...set][Number(digit)]).join('');
      for (const text of [written, `1${written}`, `${written}0`, `${written},5`])
        told(tally, `${name} ${text}`, text, undefined);
    }
  }
  for (const blank of ['\u00a0', '\u202f', '\u2009', '\u2007', ' ']) {
    told(tally, `blank ${blank.charCodeAt(0)}`, `1${blank}234`, 1234);
    told(tally, `blank ${blank.charCodeAt(0)}`, `12${blank}345${blank}678`, 12_345_678);
  }
  // what separates nothing must not be dropped in silence
  for (const hidden of ['\u200b', '\u00ad', '\u2060', '\u202e', '\u0336'])
    told(tally, `hidden ${hidden.charCodeAt(0)}`, `1${hidden}2`, undefined);
  for (const capital of [
    'OFFERED',
    'offered',
    'OfFeReD',
    'ＯＦＦＥＲＥＤ',
    'LİCZBA POŁĄCZEŃ',
    'lıczba połączeń',
    'LICZBA POŁĄCZEŃ',
  ]) {
    const { rows } = importTable(`Time;${capital}\n08:00;17\n08:30;18\n`);
    const [first] = rows;
    if (first === undefined || first.offered === null || first.offered === 17)
      tally.good('read as it stands');
    else tally.bad(`${capital}: ${first.offered}`);
  }
  return tally.result();
}

function told(tally: Tally, name: string, text: string, number: number | undefined): void {
  const { rows, issues } = importTable(`Time;Offered\n08:00;${text}\n08:30;18\n09:00;19\n`);
  const found = rows.find(({ start }) => start === 28_800)?.offered ?? undefined;
  if (found === number && (number !== undefined || issues.length > 0))
    tally.good(number === undefined ? 'refused in words' : 'read as everybody sees it');
  else tally.bad(`${name}: ${found}`);
}
