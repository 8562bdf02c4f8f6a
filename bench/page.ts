/**
 * What somebody at the page waits for, in Chromium on the production build, best of three visits: the finished
 * answer after opening, the needed line and a sharp service level after pasting a day, the repaint while people
 * are dragged, the end of a run that is stopped, and the same numbers after a worker has died. Milliseconds on
 * the wall, taken inside the page, up to the frame that shows it.
 */
import type { Page } from 'playwright-core';
import { dropFile, openLink } from './files-and-links.ts';
import { type Interaction, interactions } from './interactions.ts';
import { pastedDay } from './pasted-day.ts';
import { near, type Result } from './result.ts';
import { type ServedPage, servePage } from './served-page.ts';
import { slowVisit } from './slow-visit.ts';

const visits = 3;

/** Measures every wait. */
export async function pageResults(): Promise<Result[]> {
  const served = await servePage();
  try {
    const opened = await times(served, open);
    const slow = await times(served, slowVisit);
    const pasted = await times(served, paste);
    const dragged = await times(served, drag);
    const stopped = await times(served, stop);
    const undisturbed = await served.visit(everyNumber);
    const survived = await times(served, loseWorker);
    const compared = await times(served, compareTwo);
    const dropped = await times(served, dropFile);
    const linked = await times(served, openLink);
    const quick = await times(served, (page) => interactions(page, 1));
    const slowed = await times(served, (page) => interactions(page, 4));
    const differing = survived.filter(({ numbers }) => numbers !== undisturbed).length;
    return [
      wait('cold open to the first answer', opened, 'first'),
      wait('cold open to the finished answer', opened, 'finished', 5000),
      {
        ...wait('slow line, slow machine: largest part of the first screen', slow, 'largest', 1500),
        checks: [near('layout shift', 0, Math.min(...slow.map(({ moved }) => moved)), 0.02)],
      },
      wait('paste of 48 rows to what was read', pasted, 'read'),
      wait('paste of 48 rows to the needed line', pasted, 'needed', 200),
      wait('paste of 48 rows to a service level ±1 point', pasted, 'sharp', 2000),
      wait('drag of people to the repaint, 95 of 100', dragged, 'repaint', 50),
      {
        ...wait('stop to the end of the run', stopped, 'ended', 100),
        checks: [
          near(
            'days added afterwards',
            0,
            stopped.reduce((sum, { added }) => sum + added, 0),
            0,
          ),
        ],
      },
      {
        ...wait('worker killed to every number simulated', survived, 'recovered'),
        checks: [near('visits with other numbers than undisturbed', 0, differing, 0)],
      },
      wait('two drafts to the verdict on 200 days', compared, 'verdict', 3000),
      wait('longest task while drafts are compared', compared, 'longest', 50),
      wait('file of 10,000 rows dropped to what was read', dropped, 'read', 1000),
      wait('longest frame while that file is read', dropped, 'blocked'),
      wait('link opened to its answer', linked, 'opened'),
      slowest('slowest of all interactions', quick, 'took', 100),
      slowest('slowest of all interactions, slow machine', slowed, 'took', 200),
      slowest('longest task of all interactions', quick, 'longestTask', 50),
    ];
  } finally {
    served.close();
  }
}

async function times<T>(served: ServedPage, look: (page: Page) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (let i = 0; i < visits; i++) found.push(await served.visit(look));
  return found;
}

function wait<K extends string>(
  name: string,
  found: readonly Record<K, number>[],
  key: K,
  atMost?: number,
): Result {
  const sorted = found.map((each) => each[key]).sort((a, b) => a - b);
  return {
    name,
    unit: 'ms',
    best: sorted[0]!,
    median: sorted[sorted.length >> 1]!,
    ...(atMost === undefined ? {} : { atMost }),
    checks: [],
  };
}

/** Of each interaction the best visit, and of all interactions the worst, with the names of the next ones. */
function slowest(
  name: string,
  visited: readonly (readonly Interaction[])[],
  key: 'took' | 'longestTask',
  atMost: number,
): Result {
  const best = visited[0]!
    .map((first, i) => ({ name: first.name, ms: Math.min(...visited.map((each) => each[i]![key])) }))
    .sort((a, b) => b.ms - a.ms);
  const all = visited.flat().map((each) => each[key]);
  return {
    name,
    unit: 'ms',
    best: best[0]!.ms,
    median: best[best.length >> 1]!.ms,
    atMost,
    also: `98 of 100 within ${quantile(all, 0.98)}; ${best
      .slice(0, 4)
      .map((each) => `${each.name} ${each.ms}`)
      .join(', ')}`,
    checks: [],
  };
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;
}

/** From the start of the visit to an answer by formula, and to one in which nothing is a formula any more. */
async function open(page: Page): Promise<{ first: number; finished: number }> {
  const first = await page.evaluate(() => window.bench.when(() => document.querySelector('h1') !== null));
  const finished = await finish(page);
  return { first, finished };
}

/** Waits until the days that the scenario asks for have been simulated and the answer says so. */
function finish(page: Page): Promise<number> {
  return page.evaluate(() =>
    window.bench.when(() => {
      const days = document.querySelector('.run-words')?.textContent ?? '';
      const answer = document.querySelector('h1')?.textContent ?? '≈';
      return /simulated days/.test(days) && !answer.includes('≈');
    }),
  );
}

/** Pastes, takes the rows as soon as they are shown, and goes on to half-widths of at most one point. */
async function paste(page: Page): Promise<{ read: number; needed: number; sharp: number }> {
  await finish(page);
  return page.evaluate(async (text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const begun = performance.now();
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    const read = await window.bench.when(() => document.querySelector('dialog .read') !== null);
    document.querySelector<HTMLButtonElement>('dialog button.primary')!.click();
    const needed = await window.bench.when(
      () =>
        document.querySelectorAll('interval-grid tbody tr').length === 48 &&
        (document.querySelector('path.needed')?.getAttribute('d') ?? '') !== '',
    );
    const sharp = await window.bench.when(() => {
      const total = document.querySelector('.total')?.textContent ?? '';
      const halfWidth = /±\s*([\d.]+)/.exec(total)?.[1];
      return halfWidth !== undefined && Number(halfWidth) <= 1;
    });
    return { read: read - begun, needed: needed - begun, sharp: sharp - begun };
  }, pastedDay);
}

/** Drags the people of 14:00 up and down while the simulation runs behind; the 95th of 100 repaints. */
async function drag(page: Page): Promise<{ repaint: number }> {
  await finish(page);
  const bar = (await page.locator('day-panel [aria-label="14:00"]').boundingBox())!;
  const x = bar.x + bar.width / 2;
  const y = bar.y + bar.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => window.bench.takeRepaints());
  for (let i = 1; i <= 100; i++) {
    await page.mouse.move(x, y - 40 * Math.sin(i / 8));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  const repaints = (await page.evaluate(() => window.bench.takeRepaints())).sort((a, b) => a - b);
  if (repaints.length < 50) throw new Error(`only ${repaints.length} repaints of a drag were seen`);
  return { repaint: repaints[Math.ceil(0.95 * repaints.length) - 1]! };
}

/** Stops while the curve is being simulated; nothing may be added to it afterwards. */
async function stop(page: Page): Promise<{ ended: number; added: number }> {
  await finish(page);
  const ended = await page.evaluate(async () => {
    const button = () => document.querySelector<HTMLButtonElement>('run-status button');
    const begun = performance.now();
    button()!.click();
    return (await window.bench.when(() => button()?.textContent?.trim() === 'Go on')) - begun;
  });
  const then = await daysSimulated(page);
  await page.waitForTimeout(300);
  return { ended, added: (await daysSimulated(page)) - then };
}

/** Days behind the figures, as the page says. */
async function daysSimulated(page: Page): Promise<number> {
  const words = await page.locator('.run-words').textContent();
  return Number((words ?? '').replace(/[^\d]/g, ''));
}

/**
 * Two drafts by two clicks, +10 % contacts and −20 s handle time, to the verdict on all days; and the longest task of
 * the page's own thread from the first click on. Tasks below 50 ms are not reported by the browser and count as 0.
 */
async function compareTwo(page: Page): Promise<{ verdict: number; longest: number }> {
  await finish(page);
  await page.evaluate(() => {
    location.hash = '#/compare';
  });
  await page.locator('new-draft button').first().waitFor();
  return page.evaluate(async () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const picks = () => document.querySelectorAll<HTMLButtonElement>('new-draft .secondary');
    picks()[0]!.click();
    await window.bench.when(() => document.querySelector('draft-card') !== null);
    const begun = performance.now();
    picks()[1]!.click();
    const verdict = await window.bench.when(() => {
      const said = document.querySelector('#compare .run')?.textContent ?? '';
      return /same for all/.test(said) && document.querySelectorAll('draft-card').length === 2;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return { verdict: verdict - begun, longest: Math.max(0, ...tasks) };
  });
}

/** Ends one worker without a word while it works, as a crash would. */
async function loseWorker(page: Page): Promise<{ recovered: number; numbers: string }> {
  await finish(page);
  const killed = await page.evaluate(() => {
    window.bench.workers[0]!.terminate();
    return performance.now();
  });
  const numbers = await everyNumber(page);
  const done = await page.evaluate(() => performance.now());
  return { recovered: done - killed, numbers };
}

/** All numbers on the page once nothing is left to simulate. */
async function everyNumber(page: Page): Promise<string> {
  await finish(page);
  await page.evaluate(() => window.bench.when(() => document.querySelector('run-status button') === null));
  return page.locator('main').innerText();
}
