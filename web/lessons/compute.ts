/** Carries out a study of a lesson: at once where it simulates nothing, else by the page's workers. */
import type { Computed } from '../../src/lessons/figure.ts';
import type { Study } from '../../src/simulation/study.ts';
import type { Host } from '../../workers/protocol.ts';

export async function computed(
  start: () => Study<Computed>,
  openHost: () => Promise<Host>,
  signal: AbortSignal,
): Promise<Computed> {
  const first = start().next();
  if (first.done) return first.value;
  const host = await openHost();
  return host.study(start, { signal });
}
