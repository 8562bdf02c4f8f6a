/**
 * Running a file of cases on every core: this program is started once for each, takes every n-th case and hands its
 * results back as JSON. Cases do not depend on each other, nor a case's digits on who runs it.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readCases, type ValidationCase } from './case.ts';
import { type CaseResult, runCase } from './run-case.ts';

/** Most contacts simulated for a case, for all that only a simulation answers, and for one that a formula covers. */
const contactsPerCase = 1e8;
const contactsPerFile = 1.2e9;
const contactsBesideFormula = 1e7;

export interface FileEffort {
  /** Simulate what a formula covers too. */
  readonly simulateAll: boolean;
}

/** Runs all cases of a file; results in the file's order. */
export async function runFile(file: string, effort: FileEffort): Promise<CaseResult[]> {
  const cases = readCases(readFileSync(file, 'utf8'));
  const parts = Math.max(1, Math.min(availableParallelism(), cases.length));
  if (parts === 1) return runPart(file, effort, 0, 1);
  const shares = await Promise.all(
    Array.from({ length: parts }, (_, part) => elsewhere(file, effort, part, parts)),
  );
  return cases.map((_, i) => shares[i % parts]![Math.floor(i / parts)]!);
}

/** Runs every n-th case here. */
export function runPart(
  file: string,
  { simulateAll }: FileEffort,
  part: number,
  parts: number,
): CaseResult[] {
  const cases = readCases(readFileSync(file, 'utf8'));
  const simulatedOnly = (given: ValidationCase) => given.check === 'sim';
  const share = contactsPerFile / Math.max(1, cases.filter(simulatedOnly).length);
  return cases
    .filter((_, i) => i % parts === part)
    .map((given) => {
      const contacts = simulatedOnly(given) ? Math.min(contactsPerCase, share) : contactsBesideFormula;
      return runCase(given, { contacts, simulateAll });
    });
}

function elsewhere(
  file: string,
  { simulateAll }: FileEffort,
  part: number,
  parts: number,
): Promise<CaseResult[]> {
  const program = process.argv[1]!;
  const args = [program, '--cases', file, '--part', `${part}/${parts}`, ...(simulateAll ? ['--all'] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as CaseResult[]);
      else reject(new Error(`part ${part} of ${parts} ended with code ${code}`));
    });
  });
}
