/**
 * The floor's own promises, in Chromium: script a frame while two and five thousand dots are drawn, the moment sought
 * of a day of 5,000 contacts, the size and the recording of its trace, and the memory of a page that plays for ten
 * minutes (one with `--quick`). Frames and moments are those of the page's code on a canvas of 1,200 pixels.
 *
 * The crowded floors are simulated too: a thousand people, some of them at after-contact work, and twenty lines that
 * grow faster than they are answered, so that every line is as long as its room and each of its dots is one customer,
 * or a few. Every third answer opens a case of three stages, so that hundreds of cases stand beside them.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../.scripts/browser.mjs';
import { parseScenario, type Scenario } from '../src/scenario/index.ts';
import { near, type Result } from './result.ts';
import { servePage } from './served-page.ts';
import { digits } from './table.ts';

const hour = 3600;
const megabyte = 1e6;
/** Every moment is drawn, and every day recorded, in so many rounds: its least is what it costs undisturbed. */
const rounds = 5;
const moments = 200;
const days = 6;

/** Twelve hours, 5,000 calls, people enough for most of them. */
function longDay(): Scenario {
  const perInterval = Array.from(
    { length: 24 },
    (_, i) => (5000 / 24) * (1 + 0.5 * Math.sin((i * Math.PI) / 12)),
  );
  return parseScenario({
    version: 1,
    seed: 'bench',
    calendar: { intervalLength: 1800, days: [{ opens: 8 * hour, closes: 20 * hour }] },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { basis: 'fresh', perInterval },
        handleTime: { law: 'lognormal', mean: 240, sd: 240 },
        patience: { law: 'exponential', mean: 180 },
        redial: { afterAbandon: 0.2, delay: { law: 'exponential', mean: 600 } },
        targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
      },
    ],
    groups: [
      {
        id: 'team',
        agents: { perInterval: perInterval.map((calls) => Math.round((calls * 240) / 1800)) },
        skills: [{ type: 'calls' }],
      },
    ],
  });
}

/** An hour in which so many more come than a thousand people can answer. */
function crowd(waiting: number): Scenario {
  const lines = 20;
  const people = 1000;
  const handled = (people * hour) / 600;
  const ids = Array.from({ length: lines }, (_, i) => `line-${i}`);
  return parseScenario({
    version: 1,
    seed: 'bench',
    calendar: { intervalLength: hour, days: [{ opens: 8 * hour, closes: 9 * hour }] },
    types: ids.map((id) => ({
      id,
      channel: 'phone',
      volume: { perInterval: [(handled + people + 2 * waiting) / lines] },
      handleTime: { law: 'exponential', mean: 600, afterContactWork: 0.15 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 900 }],
    })),
    cases: [
      {
        id: 'case',
        opens: ids.map((type) => ({ type, share: 1 / 3 })),
        stages: ['first', 'second', 'third'].map((id, s, all) => ({
          id,
          wait: { law: 'exponential', mean: 900 },
          within: 600,
          next: all.slice(s + 1, s + 2).map((stage) => ({ stage, share: 1 })),
        })),
        target: { share: 0.9, within: 1500 },
      },
    ],
    groups: [{ id: 'team', agents: { perInterval: [people] }, skills: ids.map((type) => ({ type })) }],
  });
}

export async function floorResults(isQuick: boolean): Promise<Result[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser found: install Chromium or name one in CHROME_BIN');
  const { chromium }: typeof import('playwright-core') = createRequire(import.meta.url)('playwright-core');
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    return [...(await drawn(browser)), await memory(isQuick)];
  } finally {
    await browser.close();
  }
}

declare const floorBench: typeof import('./floor-page.ts');

async function drawn(browser: Browser): Promise<Result[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 }, deviceScaleFactor: 1 });
  await page.addScriptTag({ content: await pageScript() });
  const draw = (scenario: Scenario, times: readonly number[]) =>
    page.evaluate(([one, at, n]) => floorBench.drawMoments(one, at, n), [scenario, times, rounds] as const);
  // a frame after the other at sixty times
  const frames = Array.from({ length: moments }, (_, frame) => 8.5 * hour + frame);
  const some = await draw(crowd(1000), frames);
  const many = await draw(crowd(4500), frames);
  const sought = await draw(
    longDay(),
    Array.from({ length: moments }, (_, i) => 8 * hour + 12 * hour * ((i * 0.618_033_988_75) % 1)),
  );
  const recorded = await page.evaluate(([one, n, m]) => floorBench.recordDays(one, n, m), [
    longDay(),
    days,
    rounds,
  ] as const);
  const crowded = ({ waiting, inHand, cases }: { waiting: number; inHand: number; cases: number }) =>
    `${waiting} wait, ${inHand} in hand, ${cases} cases, ${moments} frames`;
  return [
    { ...times('2,000 dots: script a frame, 95 of 100', some, 0.95, 4), also: crowded(some) },
    { ...times('5,000 dots: script a frame, 95 of 100', many, 0.95, 8), also: crowded(many) },
    {
      ...times('day of 5,000 contacts: a moment sought, the slowest', sought, 1, 50),
      also: `${sought.events} events, ${moments} moments`,
    },
    {
      ...times('day of 5,000 contacts: recorded, the slowest', { ...recorded, all: recorded.least }, 1, 150),
      also: `${digits(recorded.first)} ms the first time`,
    },
    {
      name: 'day of 5,000 contacts: its trace',
      unit: 'MB',
      best: recorded.trace / megabyte,
      median: recorded.trace / megabyte,
      atMost: 5,
      also: `${digits(recorded.rest / megabyte)} MB looked up beside it`,
      checks: [],
    },
  ];
}

interface Took {
  readonly least: readonly number[];
  readonly all: readonly number[];
}

/** The value below which a share lies: of what each costs undisturbed, and (as the median) of all as they came. */
function times(name: string, { least, all }: Took, share: number, atMost: number): Result {
  const at = (list: readonly number[]) =>
    list.slice().sort((a, b) => a - b)[Math.ceil(share * list.length) - 1]!;
  return { name, unit: 'ms', best: at(least), median: at(all), atMost, checks: [] };
}

/** The script of floor-page.ts, to be put into a page. */
async function pageScript(): Promise<string> {
  // found where it is installed, not bundled into the bench
  const vite = pathToFileURL(createRequire(import.meta.url).resolve('vite')).href;
  const { build } = (await import(vite)) as typeof import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'bench/floor-page.ts', formats: ['iife'], name: 'floorBench' },
    },
  });
  const [bundle] = built as Extract<typeof built, readonly unknown[]>;
  return bundle!.output[0].code;
}

/** The heap of the page before and after minutes of play, each after everything that can go has gone. */
async function memory(isQuick: boolean): Promise<Result> {
  const minutes = isQuick ? 1 : 10;
  const served = await servePage();
  try {
    const { grown, held, from, to } = await served.visit((page) => play(page, minutes));
    return {
      name: `page that plays for ${minutes} minutes: its heap grows by`,
      unit: 'MB',
      best: grown / megabyte,
      median: grown / megabyte,
      atMost: 1,
      also: `${(held / megabyte).toFixed(1)} MB before`,
      checks: [near('played, minutes of the day', 60 * minutes, (to - from) / 60, 6 * minutes)],
    };
  } finally {
    served.close();
  }
}

/** Plays a day at sixty times for a while, the first five seconds before it counts; an hour of the day a minute. */
async function play(page: Page, minutes: number) {
  const devTools = await page.context().newCDPSession(page);
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    location.hash = '#/simulate?t=28800';
  });
  await page.locator('.floor canvas').waitFor();
  const time = () => page.getByLabel('Time of the day').inputValue().then(Number);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.waitForTimeout(5000);
  const [held, from] = [await heapOf(devTools), await time()];
  await page.waitForTimeout(minutes * 60_000);
  const [after, to] = [await heapOf(devTools), await time()];
  return { held, grown: after - held, from, to };
}

async function heapOf(devTools: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize;
}
