/** Workbooks that are small and unpack, or spread, into more than any memory; markup made to be expanded. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { TableError } from '../../../src/io/index.ts';
import { readWorkbook } from '../../../workers/workbook.ts';
import { type AttackResult, Tally } from './attack.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A sheet of this content behind this head. */
function sheet(rows: string, head = ''): string {
  return `<?xml version="1.0"?>${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A workbook of one sheet, with more parts if need be. */
function workbook(markup: string, more: Zippable = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(markup),
    ...more,
  });
}

/** The same bytes with numbers of the archive's directory changed. */
function lying(file: Uint8Array, signature: number, offset: number, value: number, bytes: 2 | 4): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + offset + bytes <= changed.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (bytes === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
  }
  return changed;
}

const entry = 0x02014b50;
const directory = 0x06054b50;

function* attacks(isLong: boolean): Generator<readonly [name: string, file: Uint8Array, first?: string]> {
  const many = isLong ? 1_000_000 : 12_000;
  yield ['sound', workbook(sheet(cell)), '1'];
  for (const [row, column] of [
    [1_048_576, 'XFD'],
    [1_048_576, 'A'],
    [isLong ? 499_999 : 5000, 'A'],
    [isLong ? 19_000 : 100, 'ALL'],
    [2, 'XFD'],
    [40_000, 'ALL'],
    [99_999_999, 'ZZZZZZ'],
  ] as const) {
    yield [
      `one cell at ${column}${row}`,
      workbook(sheet(`${cell}<row r="${row}"><c r="${column}${row}"><v>1</v></c></row>`)),
    ];
    yield [
      `one cell at ${column}${row}, in other quotes`,
      workbook(sheet(`${cell}<row r='${row}'><c t="n"  r='${column}${row}'><v>1</v></c></row>`)),
    ];
  }
  yield ['cells without addresses', workbook(sheet(`<row>${'<c/>'.repeat(many)}</row>`))];
  yield ['rows without addresses', workbook(sheet('<row/>'.repeat(many * 4)))];
  yield ['as many of them as are read', workbook(sheet('<row/>'.repeat(isLong ? 499_999 : 5000)))];
  yield [
    'texts of a megabyte each',
    workbook(
      sheet(
        `<row r="1"><c r="A1" t="inlineStr"><is>${`<t>${'&amp;'.repeat(200_000)}</t>`.repeat(isLong ? 250 : 5)}</is></c></row>`,
      ),
    ),
  ];
  yield ['blanks in a tag', workbook(sheet(`<row r="1"><c r="A1"${' '.repeat(many)}><v>1</v></c></row>`))];
  yield [
    'attributes without end',
    workbook(sheet(`<row r="1"><c r="A1"${' a="1"'.repeat(many)}><v>1</v></c></row>`)),
  ];
  yield ['a tag that never ends', workbook(sheet(cell) + '<'.repeat(many))];
  yield ['blanks between tags', workbook(sheet(cell + ' '.repeat(2e5))), '1'];
  yield ['more blanks than any cell has', workbook(sheet(cell + ' '.repeat(isLong ? 2e7 : 2e6)))];
  yield ['deep markup', workbook(sheet('<a>'.repeat(20_000) + '</a>'.repeat(20_000)))];
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from(
    { length: 25 },
    (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`,
  ).join('')}]>`;
  yield [
    'a billion laughs',
    workbook(sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&z;</t></is></c></row>', laughs)),
  ];
  for (const place of ['file:///etc/passwd', 'http://127.0.0.1:9/x', '//elsewhere.example/x']) {
    yield [
      `a text from ${place}`,
      workbook(
        sheet(
          '<row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row>',
          `<!DOCTYPE x [<!ENTITY e SYSTEM "${place}">]>`,
        ),
      ),
    ];
    yield [`a scheme from ${place}`, workbook(sheet(cell, `<!DOCTYPE x SYSTEM "${place}">`))];
    yield [
      `markup from ${place}`,
      workbook(
        sheet(cell, `<?xml-stylesheet href="${place}"?>`).replace(
          '<sheetData>',
          `<xi:include href="${place}"/><sheetData>`,
        ),
      ),
      '1',
    ];
  }
  const zeros = new Uint8Array(isLong ? 2 ** 28 + 2 ** 20 : 2 ** 20);
  if (isLong) yield ['256 MB of zeros', workbook(sheet(cell), { 'xl/zeros.xml': zeros })];
  yield [
    'many parts of the same zeros',
    workbook(
      sheet(cell),
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`xl/z${i}.xml`, new Uint8Array(2 ** 20)])),
    ),
  ];
  yield [
    'a workbook in the workbook',
    workbook(sheet(cell), { 'xl/inner.xlsx': workbook(sheet(cell)) }),
    '1',
  ];
  yield [
    'parts outside',
    workbook(sheet(cell), { '../../outside.xml': strToU8('<a/>'), '/etc/x.xml': strToU8('<a/>') }),
    '1',
  ];
  yield [
    'parts named like the machinery',
    workbook(sheet(cell), { 'constructor.xml': strToU8('<a/>') }),
    '1',
  ];
  yield [
    'thousands of parts',
    workbook(
      sheet(cell),
      Object.fromEntries(
        Array.from({ length: isLong ? 10_000 : 500 }, (_, i) => [`xl/z${i}.xml`, new Uint8Array(0)]),
      ),
    ),
    '1',
  ];
  const file = workbook(sheet(cell));
  for (const size of [0, 1, 100, 2 ** 20, 2 ** 28 - 1, 2 ** 31, 2 ** 32 - 1]) {
    yield [`sizes that say ${size}`, lying(file, entry, 24, size, 4)];
    yield [`packed sizes that say ${size}`, lying(file, entry, 20, size, 4)];
    yield [`places that say ${size}`, lying(file, entry, 42, size, 4)];
    yield [`a directory that says ${size} parts`, lying(file, directory, 10, size & 0xffff, 2), '1'];
    yield [`a directory with ${size} parts here`, lying(file, directory, 8, size & 0xffff, 2)];
    yield [`a directory at ${size}`, lying(file, directory, 16, size, 4)];
  }
  for (let at = 4; at < file.length; at += isLong ? 3 : 151) {
    yield [`cut at ${at}`, file.slice(0, at)];
    const changed = file.slice();
    changed[at]! ^= 0xff;
    yield [`changed at ${at}`, changed];
  }
}

export async function workbookBombs(isLong: boolean): Promise<AttackResult> {
  const tally = new Tally('workbooks that unpack, spread, expand or lie about it');
  for (const [name, file, first] of attacks(isLong)) {
    try {
      const [read] = await readWorkbook(file);
      const there = read?.cells[0]?.[0];
      // whatever a damaged one holds, it is what stood there or nothing
      if (first !== undefined && there !== first) tally.bad(`${name}: ${JSON.stringify(there)}`);
      else if (JSON.stringify(read ?? '').includes('root:'))
        tally.bad(`${name}: read a file of this machine`);
      else tally.good('read as it stands');
    } catch (error) {
      if (!(error instanceof TableError)) tally.bad(`${name}: ${error}`);
      else if (first !== undefined) tally.bad(`${name}: refused (${error.issues[0]?.code})`);
      else tally.good('refused in words');
    }
  }
  return tally.result();
}
