/** New ids and names that nothing else in the scenario has. */

/** `freshId(['calls', 'calls-2'], 'calls') // 'calls-3'` */
export function freshId(taken: readonly string[], base: string): string {
  return fresh(taken, base, '-');
}

/** `freshName(['Calls'], 'Calls') // 'Calls 2'`; the number of a name that has one is counted on. */
export function freshName(taken: readonly string[], base: string): string {
  return fresh(taken, base.replace(/ \d+$/, ''), ' ');
}

function fresh(taken: readonly string[], base: string, between: string): string {
  const known = new Set(taken);
  if (!known.has(base)) return base;
  let n = 2;
  while (known.has(`${base}${between}${n}`)) n++;
  return `${base}${between}${n}`;
}
