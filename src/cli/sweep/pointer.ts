/**
 * Places inside a scenario as people write them: `types[0].patience.mean`, as problems name them, or a JSON Pointer
 * (RFC 6901), `/types/0/patience/mean`; and copies of the scenario with another value there.
 */

export type Steps = readonly (string | number)[];

/** The steps of a place; undefined when it is none. `stepsOf('types[0].name') // ['types', 0, 'name']` */
export function stepsOf(text: string): Steps | undefined {
  if (text.startsWith('/')) {
    const parts = text.slice(1).split('/');
    return parts.map((part) =>
      /^(0|[1-9]\d*)$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'),
    );
  }
  if (!/^[\w-]+(?:\[\d+\]|\.[\w-]+)*$/.test(text)) return undefined;
  return [...text.matchAll(/\[(\d+)\]|([\w-]+)/g)].map(([, index, key]) =>
    index === undefined ? key! : Number(index),
  );
}

/** What stands there; undefined where nothing does. */
export function valueAt(root: unknown, steps: Steps): unknown {
  let value = root;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** How many steps lead to something; all of them when something stands there. */
export function stepsThere(root: unknown, steps: Steps): number {
  let count = 0;
  while (count < steps.length && valueAt(root, steps.slice(0, count + 1)) !== undefined) count += 1;
  return count;
}

/** A copy with this value there; what lies on the way must be there. */
export function withValue(root: unknown, steps: Steps, value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(root)) return root.map((part, i) => (i === step ? withValue(part, rest, value) : part));
  const own = root as Record<string, unknown>;
  return { ...own, [step]: withValue(own[step], rest, value) };
}
