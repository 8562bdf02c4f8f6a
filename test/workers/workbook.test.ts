import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importTable, TableError } from '../../src/io/index.ts';
import { isWorkbook, readWorkbook } from '../../workers/workbook.ts';

/** Cells as a workbook stores them: a text, or a number with the style it is shown in. */
type Stored = string | readonly [number, keyof typeof styles];

const styles = { plain: 0, date: 1, dateTime: 2, time: 3, duration: 4 } as const;
const formats = ['dd\\.mm\\.yyyy', 'yyyy-mm-dd hh:mm', 'hh:mm', '[h]:mm:ss'];

/** The smallest workbook that a spreadsheet would open, with these sheets. */
function workbook(sheets: Readonly<Record<string, readonly (readonly Stored[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const cell = (stored: Stored) =>
    typeof stored === 'string'
      ? `<c t="inlineStr"><is><t>${stored}</t></is></c>`
      : `<c s="${styles[stored[1]]}"><v>${stored[0]}</v></c>`;
  const place = (r: number, c: number) => `r="${String.fromCharCode(65 + c)}${r + 1}"`;
  const sheetXml = (rows: readonly (readonly Stored[])[]) =>
    `${head}<worksheet ${main}><sheetData>${rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row.map((one, c) => cell(one).replace('<c ', `<c ${place(r, c)} `)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships ${packages}><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships ${packages}>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><numFmts count="4">${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs count="5"><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${170 + i}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  };
  names.forEach((name, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[name]!);
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** 2 March 2026 in the days that spreadsheets count. */
const secondOfMarch = 46_083;
const header = ['Data', 'Godzina', 'Liczba połączeń', 'Średni czas obsługi', 'Konsultanci'];
const rows: readonly (readonly Stored[])[] = [
  header,
  [
    [secondOfMarch, 'date'],
    [8 / 24, 'time'],
    [1234, 'plain'],
    [245 / 86_400, 'duration'],
    [170.125, 'plain'],
  ],
  [
    [secondOfMarch, 'date'],
    [8.5 / 24, 'time'],
    [87, 'plain'],
    [100_000 / 86_400, 'duration'],
    [12, 'plain'],
  ],
];

describe('a workbook', () => {
  it('is read with its dates, times, durations and fractions as they are', async () => {
    const file = workbook({ Dane: rows });
    expect(isWorkbook(file)).toBe(true);
    const read = importTable(await readWorkbook(file));
    expect(read).toMatchObject({ questions: [], issues: [], form: { encoding: 'xlsx', sheet: 'Dane' } });
    expect(read.rows).toMatchObject([
      { date: '2026-03-02', start: 28_800, offered: 1234, handleTime: 245, agents: 170.125 },
      { date: '2026-03-02', start: 30_600, offered: 87, handleTime: 100_000, agents: 12 },
    ]);
  });

  it('with several tables asks for the sheet', async () => {
    const file = workbook({ Poniedziałek: rows, Wtorek: rows.slice(0, 2), Notatki: [['nic']] });
    const sheets = await readWorkbook(file);
    expect(importTable(sheets).questions).toMatchObject([
      { code: 'sheet', choices: [{ value: 'Poniedziałek' }, { value: 'Wtorek' }] },
    ]);
    const read = importTable(sheets, { sheet: 'Wtorek' });
    expect(read.questions).toEqual([]);
    expect(read.rows).toHaveLength(1);
  });

  it('that would unpack into more than memory is refused before it does', async () => {
    const file = workbook({ Dane: rows }).slice();
    const view = new DataView(file.buffer);
    for (let at = 0; at + 28 < file.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100 * 2 ** 20, true);
    }
    await expect(readWorkbook(file)).rejects.toThrow(TableError);
    await expect(readWorkbook(file)).rejects.toMatchObject({ issues: [{ code: 'workbookTooBig' }] });
  });

  it.each([
    ['of more rows than are read', '<row/>'.repeat(500_001), 'tooManyRows'],
    ['with more blanks between tags than any text has', ' '.repeat(2 ** 20 + 1), 'brokenWorkbook'],
    ['of a few bytes that unpack into 33 MB', '<row/>'.repeat(5_600_000), 'workbookTooBig'],
  ])('%s is refused before it is read', async (_, more, code) => {
    const parts = unzipSync(workbook({ Dane: rows }));
    const name = Object.keys(parts).find((part) => /sheet1\.xml$/.test(part))!;
    const markup = strFromU8(parts[name]!).replace('</sheetData>', `${more}</sheetData>`);
    const file = zipSync({ ...parts, [name]: strToU8(markup) });
    await expect(readWorkbook(file)).rejects.toMatchObject({ issues: [{ code }] });
  });

  it.each([
    ['cut in the middle', workbook({ Dane: rows }).slice(0, 700)],
    ['of nothing but the first bytes', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['without sheets', zipSync({ 'a.txt': strToU8('x') })],
  ])('%s is refused in words', async (_, file) => {
    await expect(readWorkbook(file)).rejects.toMatchObject({ issues: [{ code: 'brokenWorkbook' }] });
  });

  it('of the old format is refused in words', () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(importTable(old).issues).toMatchObject([{ code: 'oldWorkbook' }]);
  });
});
