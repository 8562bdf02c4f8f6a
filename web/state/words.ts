/**
 * The sentences of the page, fetched by language: only the language shown is fetched, and each part of the page that
 * is fetched when it is asked for brings a dictionary of its own, which comes with it.
 *
 * A part names its dictionary once, at the top of a module:
 *
 *     export const weekWords = dictionary<WeekWords>({
 *       en: () => import('../../../src/words/en/week.ts').then(({ week }) => week),
 *       pl: () => import('../../../src/words/pl/week.ts').then(({ week }) => week),
 *     });
 *
 * and says `weekWords(this.locale).title`. English sets the type (`type WeekWords = Shape<typeof en>`, by `import
 * type`), Polish has to satisfy it. Whoever fetches the part does so with `fetched(import('./week-view.ts'))`, which
 * resolves once the words stand ready too; the registry of views does. Switching the language fetches the words of
 * every dictionary known so far before anything is rendered in it (`fetchWords`), so that a dictionary never lacks
 * the language of the page.
 */
import type { Language } from '../../src/words/index.ts';

type Fetch = (language: Language) => Promise<void>;

const dictionaries: Fetch[] = [];
/** What the page is written in; for a moment both, when it is being switched. */
const wanted = new Set<Language>();
let latest: Language | undefined;

/** The words of a part of the page, by language; throws when they are asked for before they were fetched. */
export function dictionary<Words>(
  fetch: Readonly<Record<Language, () => Promise<Words>>>,
): (locale: { readonly language: Language }) => Words {
  const held: { [L in Language]?: Words } = {};
  dictionaries.push(async (language) => {
    held[language] ??= await fetch[language]();
  });
  return ({ language }) => {
    const words = held[language];
    if (words === undefined) throw new Error(`words asked for before they were fetched (${language})`);
    return words;
  };
}

/** Fetches what the parts of the page known so far say in a language; what is there already is not fetched again. */
export async function fetchWords(language: Language): Promise<void> {
  latest = language;
  wanted.add(language);
  await fetchAll(language);
  // Nothing is rendered in the language before any more, unless it was switched back meanwhile.
  if (latest !== language) return;
  wanted.clear();
  wanted.add(language);
}

/** A part of the page with its words: `await fetched(import('./week-view.ts'))`. */
export async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  const module = await part;
  await Promise.all([...wanted].map(fetchAll));
  return module;
}

/** Parts may arrive, with dictionaries of their own, while others are being fetched: until all have been. */
async function fetchAll(language: Language): Promise<void> {
  let count: number;
  do {
    count = dictionaries.length;
    await Promise.all(dictionaries.map((fetch) => fetch(language)));
  } while (dictionaries.length > count);
}
