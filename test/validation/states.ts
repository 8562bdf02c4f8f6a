/**
 * Chances of so many contacts in the centre (M/M/n, M/M/n/K), for figures that print them: weights a^k/k! up to the
 * agents, then falling by load/agents a step, without end or up to the lines. Processor sharing of n servers by up
 * to n jobs each with a server of its own has the same law.
 */
export function stateProbability(
  k: number,
  { load, agents, lines = Number.POSITIVE_INFINITY }: { load: number; agents: number; lines?: number },
): number {
  if (k > lines) return 0;
  const ratio = load / agents;
  let weight = 1;
  let sum = 0;
  let wanted = 0;
  const last = Math.min(lines, Math.max(agents, k));
  for (let state = 0; state <= last; state++) {
    if (state > 0) weight *= load / Math.min(state, agents);
    if (state === k) wanted = weight;
    sum += weight;
  }
  // what lies beyond the last state that was counted
  const rest = lines - last;
  if (rest > 0) {
    const tail = ratio === 1 ? rest : (ratio * (1 - ratio ** rest)) / (1 - ratio);
    sum += weight * (rest === Number.POSITIVE_INFINITY ? ratio / (1 - ratio) : tail);
  }
  return wanted / sum;
}
