/**
 * Running a file of cases on every core: this program is started once for each, and whoever is done takes the next
 * case, those that only a simulation answers first. Cases do not depend on each other, nor a case's digits on who
 * runs it. How far it is stands on the error stream.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readCases, type ValidationCase } from './case.ts';
import { type CaseResult, runCase } from './run-case.ts';

/** Most contacts simulated for a case, for all that only a simulation answers, and for one that a formula covers. */
const contactsPerCase = 1e8;
const contactsPerFile = 1.2e9;
const contactsBesideFormula = 1e7;
/** How often a case that takes long says how far it is, seconds. */
const between = 15;

export interface FileEffort {
  /** Simulate what a formula covers too. */
  readonly simulateAll: boolean;
  /** Most contacts for each case, in place of the usual. */
  readonly contacts?: number | undefined;
}

/** What a helper says: how far it is with a case, or the end of it. */
type Message = { readonly index: number } & (
  | { readonly result: CaseResult; readonly seconds: number }
  | { readonly share: number; readonly left: number }
);

/** Runs all cases of a file; results in the file's order. `args` start this program as a helper. */
export async function runFile(
  file: string,
  effort: FileEffort,
  args: readonly string[],
): Promise<CaseResult[]> {
  const cases = readCases(readFileSync(file, 'utf8'));
  const helpers = Math.min(availableParallelism(), cases.length);
  const order = cases
    .map((_, i) => i)
    .sort((a, b) => Number(simulatedOnly(cases[b]!)) - Number(simulatedOnly(cases[a]!)));
  if (helpers <= 1) return cases.map((given) => runCase(given, { ...effortFor(given, cases, effort) }));
  const results: CaseResult[] = [];
  let next = 0;
  let done = 0;
  const give = (helper: ChildProcess) => {
    if (next < order.length) helper.send(order[next++]!);
    else helper.disconnect();
  };
  await Promise.all(
    Array.from({ length: helpers }, () => {
      const helper = fork(process.argv[1]!, [...args], { execArgv: process.execArgv });
      return new Promise<void>((resolve, reject) => {
        helper.on('message', (message: Message) => {
          const { id } = cases[message.index]!;
          if ('share' in message) {
            say(`${id}: ${(100 * message.share).toFixed(0)} %, about ${message.left.toFixed(0)} s more`);
            return;
          }
          results[message.index] = message.result;
          done += 1;
          const { seconds, result } = message;
          if (seconds > 1)
            say(`${done} of ${cases.length}: ${id} ${result.verdict}, ${seconds.toFixed(1)} s`);
          give(helper);
        });
        helper.on('error', reject);
        helper.on('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`a helper ended with code ${code}`)),
        );
        give(helper);
      });
    }),
  );
  return results;
}

/** Runs cases of a file as they are asked for, by number. */
export function helpWith(file: string, effort: FileEffort): void {
  const cases = readCases(readFileSync(file, 'utf8'));
  process.on('message', (index: number) => {
    const given = cases[index]!;
    const began = performance.now();
    let told = began;
    const onProgress = (share: number) => {
      const now = performance.now();
      if (now - told < 1000 * between) return;
      told = now;
      const left = ((now - began) / 1000) * (1 / share - 1);
      process.send!({ index, share, left } satisfies Message);
    };
    const result = runCase(given, { ...effortFor(given, cases, effort), onProgress });
    process.send!({ index, result, seconds: (performance.now() - began) / 1000 } satisfies Message);
  });
}

function effortFor(
  given: ValidationCase,
  cases: readonly ValidationCase[],
  { simulateAll, contacts }: FileEffort,
) {
  if (contacts !== undefined) return { contacts, simulateAll };
  const share = contactsPerFile / Math.max(1, cases.filter(simulatedOnly).length);
  return {
    contacts: simulatedOnly(given) ? Math.min(contactsPerCase, share) : contactsBesideFormula,
    simulateAll,
  };
}

function simulatedOnly({ check }: ValidationCase): boolean {
  return check === 'sim';
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
