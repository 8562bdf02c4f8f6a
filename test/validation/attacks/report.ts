/** The table of the attacks: what was tried, how often, the slowest, what happened. */
import { attackLine } from './attack.ts';
import { attacks } from './index.ts';

/** Carries the attacks out at length, printing a line after each; whether all ended as they should. */
export async function printAttacks(
  only: string | undefined,
  print: (line: string) => void,
): Promise<boolean> {
  const chosen = Object.entries(attacks).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new Error(`--only ${only}: no such attack; there are ${Object.keys(attacks).join(', ')}`);
  const width = 80;
  print(`${'attack'.padEnd(width)} ${'tried'.padStart(7)}  slowest  what happened`);
  let holds = true;
  for (const [, attack] of chosen) {
    const result = await attack(true);
    print(attackLine(result, width));
    for (const line of result.wrong) print(`  wrong: ${line}`);
    holds &&= result.wrong.length === 0;
  }
  print(holds ? 'Everything was refused in words or read rightly.' : 'Not everything ended as it should.');
  return holds;
}
