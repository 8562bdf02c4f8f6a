import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../../src/cli/problem.ts';
import { readSource } from '../../../src/cli/reading/source.ts';
import { addressOf, linkOf } from '../../../src/io/share/index.ts';
import { hotlineMonday } from '../../../src/scenario/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdline-source-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function problemOf(operand: string, input = ''): Promise<{ code: string; says: string }> {
  const error = await readSource(operand, Readable.from([Buffer.from(input)])).catch((thrown) => thrown);
  if (!(error instanceof BadInput)) throw new Error('nothing was wrong');
  const [problem] = error.problems;
  return { code: problem!.code, says: problem!.say('en') };
}

describe('the source of a scenario', () => {
  it('is JSON or half-hours, by its name or by how it begins', async () => {
    const none = Readable.from([]);
    expect(await readSource(file('a.json', '{"version":1}'), none)).toMatchObject({
      kind: 'json',
      name: 'a.json',
    });
    expect(await readSource(file('b.csv', 'date,start'), none)).toMatchObject({
      kind: 'csv',
      text: 'date,start',
    });
    expect(await readSource(file('c', ' \n{"version":1}'), none)).toMatchObject({ kind: 'json' });
    expect(await readSource(file('d', 'date;start'), none)).toMatchObject({ kind: 'csv' });
  });

  it('is a link, by itself, in a file or on standard input', async () => {
    const link = addressOf(linkOf(hotlineMonday)!, 'https://a.example/');
    const source = (name: string) => ({ kind: 'json', name, content: hotlineMonday });
    expect(await readSource(link, Readable.from([]))).toEqual(source('link'));
    expect(await readSource('-', Readable.from([Buffer.from(`${link}\n`)]))).toEqual(source('stdin'));
    expect(await readSource(file('link.txt', link), Readable.from([]))).toEqual(source('link.txt'));
    expect(await problemOf(link.slice(0, -1))).toEqual({
      code: 'damagedLink',
      says: 'link is damaged or cut off on its way; copy it once more, or ask for the scenario as a file',
    });
    expect(await problemOf(link.replace('s=1.', 's=7.'))).toMatchObject({ code: 'newerLink' });
  });

  it('is standard input when it is called -', async () => {
    const input = Readable.from([Buffer.from('{"ver'), Buffer.from('sion":1}')]);
    expect(await readSource('-', input)).toEqual({ kind: 'json', name: 'stdin', content: { version: 1 } });
  });

  it('keeps letters that are split between two chunks', async () => {
    const bytes = Buffer.from('{"name":"łódź"}');
    const input = Readable.from([bytes.subarray(0, 10), bytes.subarray(10)]);
    expect(await readSource('-', input)).toMatchObject({ content: { name: 'łódź' } });
  });

  it('is read in the letters it was written in: UTF-8 with a mark, UTF-16, Windows-1250', async () => {
    const text = 'Godzina;Połączenia';
    const marked = Buffer.from(`\ufeff${text}`);
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const windows = Buffer.from('Godzina;Po\u00b3\u00b9czenia', 'latin1'); // ł is B3, ą is B9
    for (const bytes of [marked, utf16, windows]) {
      expect(await readSource('-', Readable.from([bytes]))).toMatchObject({ kind: 'csv', text });
    }
  });

  it('is a preset by name', async () => {
    expect(await readSource('preset:hotlineMonday', Readable.from([]))).toMatchObject({ kind: 'preset' });
    const wrong = await problemOf('preset:hotlineTuesday');
    expect(wrong.code).toBe('unknownPreset');
    expect(wrong.says).toContain('hotlineMonday');
  });

  it('says where JSON is broken, and where it is cut off', async () => {
    expect((await problemOf(file('e.json', '{\n  "version": 1,\n  oops\n}'))).says).toContain(
      'line 3, column 3',
    );
    expect((await problemOf(file('f.json', '{"version": 1, "types": ['))).code).toBe('cutOff');
    expect((await problemOf(file('g.json', '{"name": "half a na'))).code).toBe('cutOff');
    expect((await problemOf(file('h.json', ''))).code).toBe('cutOff');
  });

  it('says when there is no such file, or it is a folder', async () => {
    expect((await problemOf(join(folder, 'missing.json'))).code).toBe('fileNotFound');
    expect((await problemOf(folder)).code).toBe('isFolder');
  });

  it('refuses to fill the memory', async () => {
    const block = Buffer.alloc(64 * 2 ** 20, 32);
    const endless = Readable.from(
      (function* () {
        for (;;) yield block;
      })(),
    );
    await expect(readSource('-', endless)).rejects.toBeInstanceOf(BadInput);
  });
});
