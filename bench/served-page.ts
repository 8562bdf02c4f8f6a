/**
 * The production build, built if it is stale, served by `holdline open` and opened in Chromium, a new browser
 * for every visit: nothing is left of the visit before.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../.scripts/browser.mjs';

export interface ServedPage {
  /** Opens the page in a browser of its own and hands it over as soon as it starts to load. */
  visit<T>(look: (page: Page) => Promise<T>): Promise<T>;
  close(): void;
}

export async function servePage(): Promise<ServedPage> {
  const build = spawnSync(process.execPath, ['.scripts/build.mjs', '--stale'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (build.status !== 0) throw new Error('the production build failed');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser found: install Chromium or name one in CHROME_BIN');
  const { chromium }: typeof import('playwright-core') = createRequire(import.meta.url)('playwright-core');

  const server = spawn(process.execPath, ['dist/holdline.js', 'open', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  return {
    async visit(look) {
      const browser = await chromium.launch({ executablePath, args: browserArgs });
      try {
        const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });
        await page.addInitScript(measuresInPage);
        await page.goto(address, { waitUntil: 'commit' });
        return await look(page);
      } finally {
        await browser.close();
      }
    },
    close: () => {
      server.kill();
    },
  };
}

/** The line of JSON that the server prints once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`holdline open ended with ${code}`)));
    server.stdout!.once('data', (line: Buffer) =>
      resolve((JSON.parse(String(line)) as { address: string }).address),
    );
  });
}

declare global {
  interface Window {
    bench: {
      /** Milliseconds since the visit began at which something holds and has been painted. */
      when(holds: () => boolean): Promise<number>;
      /** From each pointer move since the last call to the paint after it, milliseconds. */
      takeRepaints(): number[];
      /** The workers that the page has started. */
      readonly workers: Worker[];
    };
  }
}

/** Runs inside the page before its own scripts; refers to nothing outside of itself. */
function measuresInPage(): void {
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined); // its turn comes after the frame is drawn
      });
    });
  const workers: Worker[] = [];
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      workers.push(this);
    }
  };
  let repaints: number[] = [];
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      void painted().then((time) => repaints.push(time - timeStamp));
    },
    true,
  );
  window.bench = {
    workers,
    when: (holds) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!holds()) return;
          observer.disconnect();
          clearTimeout(timer);
          resolve(painted());
        };
        const observer = new MutationObserver(look);
        const timer = setTimeout(() => reject(new Error(`waited a minute for: ${holds}`)), 60_000);
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        look();
      }),
    takeRepaints() {
      const taken = repaints;
      repaints = [];
      return taken;
    },
  };
}
