/**
 * English as long as no language is: every word of the page drawn out by 40 %, to find what does not bear it. The
 * built dictionaries are wrapped on their way to the page, which knows nothing of it.
 */
import type { BrowserContext } from 'playwright-core';

/** Runs in the page's stead of a dictionary: all its sentences, lengthened. */
const wrapping = `
const drawnOut = (text) => text
  .split(/(<[^>]*>|\\{[^}]*\\})/)
  .map((part, i) => i % 2 ? part : part.replace(/\\p{L}{2,}/gu, (word) => word + word.slice(-Math.ceil(word.length * 0.4))))
  .join('');
const longer = (value) =>
  typeof value === 'string' ? drawnOut(value)
  : typeof value === 'function' ? (...given) => longer(value(...given))
  : Array.isArray(value) ? value.map(longer)
  : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, longer(one)]))
  : value;
`;

export async function lengthenWords(context: BrowserContext): Promise<void> {
  await context.route(/\/assets\/words-en-[^/]*\.js$/, async (route) => {
    const address = route.request().url();
    const source = await (await context.request.get(address)).text();
    const names = [...source.matchAll(/export\s*\{([^}]*)\}/g)].flatMap(([, list]) =>
      list!.split(',').map(
        (one) =>
          one
            .trim()
            .split(/\s+as\s+/)
            .at(-1)!,
      ),
    );
    const exports = names.map((name) => `export const ${name} = longer(original.${name});`).join('\n');
    await route.fulfill({
      contentType: 'text/javascript',
      body: `import * as original from '${address}?as-it-is';\n${wrapping}\n${exports}`,
    });
  });
}
