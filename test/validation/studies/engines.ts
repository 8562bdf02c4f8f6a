/**
 * Every engine the same digits: the page of determinism in the browsers at hand, held against Node and the recorded
 * digests.
 *
 * Simulations use no function that the language leaves to the engine, so their digests must be the recorded ones.
 * Formulas use Math's, and may differ by as much as these do; how many figures and by how many last bits is said for
 * each area. That the engine's functions are the only cause is shown by computing all formulas once more with
 * functions of our own: then not one bit may differ.
 */
import { digests } from '../../golden/digests.ts';
import type { ValidationCase } from '../case.ts';
import { browsers, withBrowser } from '../engines/browsers.ts';
import { serveDeterminismPage } from '../engines/determinism-page.ts';
import { elementaryFigures, withoutTheEngines } from '../engines/elementary.ts';
import { type Figures, figuresOf } from '../engines/figures.ts';
import { type Difference, differenceOf } from '../engines/last-bits.ts';
import type { EngineFindings } from '../engines/page.ts';

export interface EngineLine {
  readonly browser: string;
  /** Its version, or why it was not asked. */
  readonly version: string;
  /** Golden scenarios asked, and those with other digits. */
  readonly scenarios: number;
  readonly otherDigits: readonly string[];
  readonly elementary: Areas;
  readonly formulas: Areas;
  readonly formulasOfOurOwn: Areas;
  readonly holds: boolean;
}

type Areas = Readonly<Record<string, Difference>>;

const minute = 60_000;

/** Asks every browser; a browser that is not at hand does not hold. */
export async function everyEngine(cases: readonly ValidationCase[]): Promise<readonly EngineLine[]> {
  const formulas = figuresOf(cases);
  const elementary = elementaryFigures();
  const formulasOfOurOwn = withoutTheEngines(() => figuresOf(cases));
  const page = await serveDeterminismPage(cases);
  const lines: EngineLine[] = [];
  try {
    for (const browser of browsers) {
      if (!browser.path) {
        lines.push({ ...unasked, browser: browser.name, version: `not at hand: ${browser.mend}` });
        continue;
      }
      const found = await withBrowser(browser, page.address, () => within(5 * minute, page.findings()));
      if (found.failed !== undefined) {
        lines.push({ ...unasked, browser: browser.name, version: found.failed });
        continue;
      }
      const otherDigits = Object.keys(digests).filter((id) => found.digests[id] !== digests[id]);
      const own = areasOf(formulasOfOurOwn, found.formulasOfOurOwn);
      lines.push({
        browser: browser.name,
        version: versionOf(found),
        scenarios: Object.keys(digests).length,
        otherDigits,
        elementary: areasOf(elementary, found.elementary),
        formulas: areasOf(formulas, found.formulas),
        formulasOfOurOwn: own,
        holds: otherDigits.length === 0 && Object.values(own).every(({ differing }) => differing === 0),
      });
    }
  } finally {
    page.close();
  }
  return lines;
}

const unasked = {
  scenarios: 0,
  otherDigits: [],
  elementary: {},
  formulas: {},
  formulasOfOurOwn: {},
  holds: false,
};

function versionOf({ userAgent }: EngineFindings): string {
  return /(?:Firefox|Chrome)\/[\d.]+/.exec(userAgent)?.[0].replace('/', ' ') ?? userAgent;
}

function areasOf(ours: Figures, theirs: Figures): Areas {
  return Object.fromEntries(
    Object.entries(ours).map(([area, figures]) => [area, differenceOf(figures, theirs[area] ?? [])]),
  );
}

function within<T>(time: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing found within ${time / minute} minutes`)), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
