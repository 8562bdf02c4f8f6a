/** Where a scenario comes from: a link, a file, standard input or a preset; JSON, half-hours and links told apart. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeText, tableLimits } from '../../io/index.ts';
import { type LinkProblem, looksLikeLink, scenarioOfLink } from '../../io/share/index.ts';
import { presets, type Scenario } from '../../scenario/index.ts';
import { BadInput, type Problem, problem, scenarioProblem } from '../problem.ts';

export type Source =
  /** `name` is what messages call it. */
  | { readonly kind: 'preset'; readonly name: string; readonly scenario: Scenario }
  | { readonly kind: 'json'; readonly name: string; readonly content: unknown }
  | { readonly kind: 'csv'; readonly name: string; readonly text: string };

/** Larger than any scenario that would be run (see the limits of scenarios): what is the most for a table. */
const mostBytes = tableLimits.bytes;

/**
 * Reads what an operand names: `preset:hotlineMonday`, a link to the page, `-` (standard input), or a file; a link
 * may stand in either. Nothing is fetched: a link holds its scenario.
 *
 * @throws BadInput when there is no such thing, it is too large, broken JSON or a damaged link.
 */
export async function readSource(operand: string, standardInput: Readable): Promise<Source> {
  const presetName = /^preset:(.*)$/.exec(operand)?.[1];
  if (presetName !== undefined) return findPreset(operand, presetName);
  if (looksLikeLink(operand)) return fromLink(operand, 'link');
  const { text } = decodeText(await readBytes(operand, standardInput));
  const name = operand === '-' ? 'stdin' : basename(operand);
  if (looksLikeLink(text)) return fromLink(text, name);
  if (!looksLikeJson(text, operand)) return { kind: 'csv', name, text };
  return { kind: 'json', name, content: parseJson(text, name) };
}

function findPreset(operand: string, name: string): Source {
  const preset = presets.find(({ id }) => id === name);
  if (preset) return { kind: 'preset', name, scenario: preset.scenario };
  throw new BadInput([problem(operand, name, 'unknownPreset', presets.map(({ id }) => id).join(', '))]);
}

/** `name` stands for the link in messages: the link itself is too long for them. */
function fromLink(link: string, name: string): Source {
  const reading = scenarioOfLink(link);
  if ('scenario' in reading) return { kind: 'json', name, content: reading.scenario };
  throw new BadInput(linkProblems(reading.problem, name));
}

function linkProblems(wrong: LinkProblem, name: string): readonly Problem[] {
  switch (wrong.code) {
    case 'newerLink':
      return [problem(name, undefined, wrong.code, wrong.version, wrong.known)];
    case 'notScenario':
      return wrong.issues.length > 0
        ? wrong.issues.map((issue) => scenarioProblem(issue, name))
        : [problem(name, undefined, 'emptyLink')];
    default:
      return [problem(name, undefined, wrong.code)];
  }
}

/** The bytes of a file, or of standard input (`-`). @throws BadInput when they cannot be read, or are too many. */
export async function readBytes(operand: string, standardInput: Readable): Promise<Uint8Array> {
  const stream = operand === '-' ? standardInput : createReadStream(operand);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > mostBytes)
        throw new BadInput([problem(operand, undefined, 'fileTooBig', mostBytes / 2 ** 20)]);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof BadInput
      ? error
      : new BadInput([explain(error as NodeJS.ErrnoException, operand)]);
  }
  return Buffer.concat(chunks);
}

function explain(error: NodeJS.ErrnoException, operand: string): Problem {
  if (error.code === 'ENOENT') return problem(operand, undefined, 'fileNotFound');
  if (error.code === 'EISDIR') return problem(operand, undefined, 'isFolder');
  return problem(operand, undefined, 'unreadable', error.code ?? error.message);
}

function looksLikeJson(text: string, operand: string): boolean {
  if (/\.json$/i.test(operand)) return true;
  if (/\.(csv|tsv|txt)$/i.test(operand)) return false;
  return /^\s*[{[]/.test(text);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = positionIn((error as SyntaxError).message) ?? text.length;
    if (text.slice(at).trim() === '' || /unterminated/i.test((error as SyntaxError).message)) {
      throw new BadInput([problem(name, undefined, 'cutOff')]);
    }
    const before = text.slice(0, at).split('\n');
    throw new BadInput([
      problem(name, text.slice(at, at + 20), 'notJson', before.length, before.at(-1)!.length + 1),
    ]);
  }
}

/** The place named in the engine's message; none where the text ends too early. */
function positionIn(message: string): number | undefined {
  const digits = /at position (\d+)/.exec(message)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
