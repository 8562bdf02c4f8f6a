import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { parseScenario } from '../../src/scenario/index.ts';

/** Runs `holdline import - …` on a text; what it printed, complained of, and answered. */
async function importing(text: string, ...flags: string[]) {
  let printed = '';
  let told = '';
  const code = await run(['import', '-', ...flags], {
    environment: {},
    out: (part) => {
      printed += part;
    },
    terminal: {
      write(part) {
        told += part;
      },
    },
    standardInput: Readable.from([Buffer.from(text)]),
    app: '',
    threads: 0,
    signal: new AbortController().signal,
  });
  return { code, printed, told };
}

const polish =
  'Data;Godzina;Liczba połączeń;Średni czas obsługi\n2026-03-02;08:00;37;238,5\n2026-03-02;08:30;41;240\n';
const queues = 'Queue;Time;Calls;AHT (s)\nSales;08:00;10;100\nHelp desk;08:00;30;250\n';

describe('holdline import', () => {
  it('prints plain rows, columns that the export lacks left empty', async () => {
    const { code, printed } = await importing(polish, '--as', 'csv');
    expect(code).toBe(0);
    expect(printed).toBe(
      'datetime,offered,answered,abandoned,asa_s,aht_s,answered_within_20s\n' +
        '2026-03-02T08:00,37,,,,238.5,\n2026-03-02T08:30,41,,,,240,\n',
    );
  });

  it('writes a scenario with the target asked for', async () => {
    const { code, printed } = await importing(
      polish,
      '--as',
      'scenario',
      '--target',
      '80/20s',
      '--patience',
      '3m',
    );
    expect(code).toBe(0);
    const scenario = parseScenario(JSON.parse(printed));
    expect(scenario.types[0]).toMatchObject({
      volume: { perInterval: [37, 41], count: 'recorded' },
      patience: { law: 'exponential', mean: 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    });
  });

  it('stops at a question, with the flags that answer it, and prints no rows', async () => {
    const { code, printed, told } = await importing(queues, '--as', 'csv');
    expect([code, printed]).toEqual([2, '']);
    expect(told).toContain('Several queues are in the file.');
    expect(told).toContain("--queue 'Help desk' → Help desk (30 contacts)");
    expect(told).toContain('--sum → all together');
    expect((await importing(queues, '--as', 'csv', '--sum')).printed).toContain('08:00,40,,,,212.5,');
    expect((await importing(queues, '--as', 'csv', '--queue', 'sales')).printed).toContain(
      '08:00,10,,,,100,',
    );
  });

  it('takes a column for what it is said to be', async () => {
    const text = 'Time\tFoo\tBar\n08:00\t10\t4.5\n08:30\t12\t4.25\n';
    const { code, printed } = await importing(
      text,
      '--as',
      'csv',
      '--map',
      'Foo=offered',
      '--map',
      'Bar=handleTime/min',
    );
    expect(code).toBe(0);
    expect(printed).toContain('08:00,10,,,,270,');
    const wrong = await importing(text, '--map', 'Fo=offered');
    expect(wrong.told).toContain('--map "Fo" names no column of the file; there are: Foo');
  });

  it('says all that is wrong at once, by row and column, or sets it aside when told to', async () => {
    const text = 'Time;Calls;AHT (s)\n08:00;ten;200\n08:30;12;soon\n09:00;13;240\n';
    const { code, told, printed } = await importing(text, '--as', 'csv');
    expect([code, printed]).toEqual([2, '']);
    expect(told).toContain('2 things to mend:');
    expect(told).toContain('Row 2, Calls: “ten” is not a number.');
    expect(told).toContain('Row 3, AHT (s): “soon” is not a duration.');
    const skipped = await importing(text, '--as', 'csv', '--skip-unreadable');
    expect(skipped.code).toBe(0);
    expect(skipped.printed.trim().split('\n')).toHaveLength(2);
    expect(skipped.told).toContain('Set aside: 2 rows that cannot be read');
  });

  it('tells a script everything as JSON', async () => {
    const { code, printed } = await importing(queues, '--json');
    expect(code).toBe(2);
    const read = JSON.parse(printed);
    expect(read).toMatchObject({ layout: 'table', questions: [{ code: 'queue' }], form: { delimiter: ';' } });
    expect(read.rows).toHaveLength(1);
  });

  it('says in Polish what it understood', async () => {
    const { code, printed } = await importing(polish, '--lang', 'pl');
    expect(code).toBe(0);
    expect(printed).toContain('Rozpoznano: tabela interwałów');
    expect(printed).toContain('kontakty przychodzące');
  });

  it('refuses flags that mean nothing together', async () => {
    const { code, told } = await importing(
      polish,
      '--queue',
      'A',
      '--sum',
      '--patience',
      '3m',
      '--zone',
      'Mars',
    );
    expect(code).toBe(2);
    expect(told).toContain('--zone "Mars" is no time zone');
    const other = await importing(polish, '--queue', 'A', '--sum', '--patience', '3m');
    expect(other.told).toContain('--sum does not go with --queue');
    expect(other.told).toContain('--patience means something with --as scenario only');
  });
});
