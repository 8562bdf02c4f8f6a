/**
 * Which tests reach which mutants: every test file is run once by itself and watched. What was seen is kept under
 * node_modules/.cache until the file or anything it may depend on changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { cacheFolder, limitTime, root, start } from './process.ts';
import type { Watched } from './watch.ts';

/**
 * Folders of tests that speak of a folder of the simulator: its own, and those that look at it closely. Others reach
 * it too, but what only they would notice counts as unnoticed.
 */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  erlang: ['erlang', 'day'],
  random: ['random', 'golden'],
  simulation: ['simulation', 'golden', 'measures', 'playback'],
  measures: ['measures', 'golden', 'simulation'],
  staffing: ['staffing', 'golden'],
};
/** Part of what is seen, all the same. */
const seeing = ['test/mutation/find-mutants.ts', 'test/mutation/watcher.ts'];
/** Seconds of processor time after which a test file is given up as too slow to try mutants with. */
const longestFile = 120;

export interface TestFile {
  readonly path: string;
  readonly watched: Watched;
}

export interface Reach {
  readonly files: readonly TestFile[];
  /** Test files left out, and why. */
  readonly leftOut: readonly string[];
}

/** Every file under a folder with this ending, relative to the root. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();
}

/**
 * Watches the tests of a folder of the simulator, those whose file `only` fits. `kept`: what was seen of a test file
 * stands as long as the file itself is the same.
 */
export async function watchTests(
  folder: string,
  say: (line: string) => void,
  kept: boolean,
  only: RegExp,
): Promise<Reach> {
  mkdirSync(cacheFolder, { recursive: true });
  const shared = createHash('sha256');
  for (const file of [...filesUnder('src', '.ts'), ...filesUnder('test', '.ts')]) {
    if (file.endsWith('.test.ts') || (file.startsWith('test/mutation/') && !seeing.includes(file))) continue;
    shared.update(file).update(withoutComments(file, readFileSync(join(root, file), 'utf8')));
  }
  const program = shared.digest('hex');
  const files: TestFile[] = [];
  const leftOut: string[] = [];
  for (const file of filesUnder('test', '.test.ts')) {
    const folders = testsOf[folder] ?? [folder];
    const inFolder = folders.some((each) => file.startsWith(`test/${each}/`)) || !file.includes('/', 5);
    if (!inFolder || !only.test(file)) continue;
    const path = join(root, file);
    const text = createHash('sha256').update(file).update(readFileSync(path)).digest('hex').slice(0, 24);
    const place = join(cacheFolder, `${text}.json`);
    const before = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Seen) : undefined;
    let seen = before;
    if (!before || !(kept || before.program === program)) {
      seen = await watchTest(path, place);
      seen.program = program;
      writeFileSync(place, JSON.stringify(seen));
      say(`${file}: ${seen.watched ? `${seen.watched.seconds.toFixed(1)} s` : seen.why}`);
    }
    const { watched, why } = seen!;
    if (!watched) {
      leftOut.push(`${file}: ${why}`);
      continue;
    }
    for (const name of watched.others) leftOut.push(`${file}: ${name}`);
    files.push({ path, watched });
  }
  return { files, leftOut };
}

interface Seen {
  /** Digest of the program that was run. */
  program?: string;
  readonly watched?: Watched;
  /** Why nothing was seen. */
  readonly why?: string;
}

async function watchTest(path: string, place: string): Promise<Seen> {
  const child = start('watch.ts', [path, place]);
  const endTime = limitTime(child, longestFile);
  const signal = await new Promise((resolve) => {
    child.once('exit', (_, signal) => resolve(signal));
  });
  endTime();
  if (existsSync(place)) return { watched: JSON.parse(readFileSync(place, 'utf8')) as Watched };
  return { why: signal === 'SIGKILL' ? `takes more than ${longestFile} s` : 'does not run here' };
}

function withoutComments(file: string, text: string): string {
  let left = '';
  let at = 0;
  for (const { start, end } of parseSync(file, text).comments) {
    left += text.slice(at, start);
    at = end;
  }
  return (left + text.slice(at)).replace(/\s+/g, ' ');
}
