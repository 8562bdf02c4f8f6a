/**
 * Small wrong changes of a program, one at a time: what a slip of the keyboard or of the mind would make of it. A
 * suite of tests that bites fails for nearly all of them.
 *
 * Changed are operators (arithmetic, comparison, logic, bits), numbers (n to n + 1), truth values, conditions
 * (negated; a loop that never runs), what takes the smaller of two for what takes the larger, what rounds down for
 * what rounds up, a default for what was given, and statements, early returns and signs left out. Left alone are
 * types, texts (of errors too: everything after `throw`), comments, imports, and the step of a counting loop, which
 * only ever hangs.
 *
 * A mutant is known by its file, the text of its line, the change and its place among equal ones, so that it keeps
 * its name when lines above it move.
 */
import { createHash } from 'node:crypto';
import { type ESTree, parseSync } from 'rolldown/utils';

export interface Mutant {
  /** Relative to the root of the checkout. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The line, without the white space around it. */
  readonly code: string;
  /** `< → <=` */
  readonly change: string;
  /** Which of the equal changes of equal lines of the file it is, from 0. */
  readonly nth: number;
  /** What is replaced, as offsets in the text of the file, and what stands there instead. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly change: string;
}

type Node = ESTree.Node;

const binary: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&': ['|'],
  '|': ['&'],
  '^': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
};
const assignment: Readonly<Record<string, string>> = {
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
  '%=': '*=',
  '&=': '|=',
  '|=': '&=',
  '^=': '&=',
  '<<=': '>>=',
  '>>=': '<<=',
  '>>>=': '<<=',
  '&&=': '||=',
  '||=': '&&=',
};
const callee: Readonly<Record<string, string>> = {
  'Math.min': 'Math.max',
  'Math.max': 'Math.min',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
};
/** Type-only wrappers of a value: the value inside is the program's. */
const wrappers = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/** The mutants of a file's text, in order of place. */
export function findMutants(file: string, source: string): Mutant[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const changes: Change[] = [];
  visit(program, undefined, source, changes);
  const seen = new Map<string, number>();
  return changes
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((each) => {
      const start = source.lastIndexOf('\n', each.from - 1) + 1;
      const end = source.indexOf('\n', each.from);
      const code = source.slice(start, end < 0 ? source.length : end).trim();
      const line = source.slice(0, each.from).split('\n').length;
      const name = `${code}\n${each.change}`;
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return { file, line, code, nth, ...each };
    });
}

/** What a mutant is known by; the seed mixes the names when a sample is drawn. */
export function nameOf({ file, code, change, nth }: Mutant, seed = ''): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, file, code, change, nth]))
    .digest('hex')
    .slice(0, 16);
}

function visit(node: Node, parent: Node | undefined, source: string, changes: Change[]): void {
  if (node.type.startsWith('TS') && !wrappers.has(node.type)) return;
  if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement') return;
  changesOf(node, parent, source, changes);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'typeAnnotation' || key === 'parent') continue;
    // The step of a counting loop and the names of properties stay as they are.
    if (node.type === 'ForStatement' && key === 'update') continue;
    if (key === 'key' && !(node as { computed?: boolean }).computed) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, node, source, changes);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function changesOf(node: Node, parent: Node | undefined, source: string, changes: Change[]): void {
  const textOf = ({ start, end }: Node) => source.slice(start, end);
  const replace = (of: Node, text: string, change = `${textOf(of)} → ${text}`) =>
    changes.push({ from: of.start, to: of.end, text, change: change.replace(/\s+/g, ' ') });
  const operator = (left: Node, right: Node, given: string, other: string) => {
    const at = source.indexOf(given, left.end);
    if (at < 0 || at >= right.start) return;
    changes.push({ from: at, to: at + given.length, text: other, change: `${given} → ${other}` });
  };
  const negate = (test: Node) => replace(test, `!(${textOf(test)})`, `${textOf(test)} → not`);
  switch (node.type) {
    case 'BinaryExpression':
      if (node.operator === '+' && (isText(node.left) || isText(node.right))) return;
      for (const other of binary[node.operator] ?? []) operator(node.left, node.right, node.operator, other);
      return;
    case 'AssignmentExpression': {
      const other = assignment[node.operator];
      if (other && !isText(node.right)) operator(node.left, node.right, node.operator, other);
      return;
    }
    case 'LogicalExpression':
      if (node.operator === '??')
        replace(node, `(${textOf(node.right)})`, `${textOf(node.left)} ?? → left out`);
      else operator(node.left, node.right, node.operator, node.operator === '&&' ? '||' : '&&');
      return;
    case 'UpdateExpression': {
      const other = node.operator === '++' ? '--' : '++';
      const at = node.prefix ? node.start : node.end - 2;
      changes.push({ from: at, to: at + 2, text: other, change: `${node.operator} → ${other}` });
      return;
    }
    case 'UnaryExpression':
      if (node.operator === '!' || node.operator === '-') {
        replace(node, textOf(node.argument), `${textOf(node)} → ${textOf(node.argument)}`);
      }
      return;
    case 'IfStatement':
    case 'ConditionalExpression':
      // A comparison turned round, or a `not` left out, is a mutant already.
      if (node.test.type !== 'BinaryExpression' && node.test.type !== 'UnaryExpression') negate(node.test);
      return;
    case 'WhileStatement':
    case 'ForStatement':
      if (node.test) replace(node.test, 'false', `${textOf(node.test)} → false`);
      return;
    case 'Literal':
      if (typeof node.value === 'number') replace(node, String(another(node.value)));
      else if (typeof node.value === 'boolean') replace(node, String(!node.value));
      return;
    case 'CallExpression': {
      const other = callee[textOf(node.callee)];
      if (other) replace(node.callee, other);
      return;
    }
    case 'ExpressionStatement':
      if (isEffect(node.expression, source)) replace(node, ';', `${textOf(node)} → left out`);
      return;
    case 'ReturnStatement':
      if (!node.argument && parent?.type !== 'Program') replace(node, ';', 'return → left out');
      return;
    case 'ContinueStatement':
      replace(node, ';', 'continue → left out');
      return;
    case 'BreakStatement':
      if (parent?.type !== 'SwitchCase') replace(node, ';', 'break → left out');
      return;
  }
}

/** One more; of a number that one is lost in, twice as much. */
function another(value: number): number {
  return value + 1 === value ? 2 * value : value + 1;
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

/** A statement worth leaving out: a call or an assignment, not the call of a base class. */
function isEffect(node: Node, source: string): boolean {
  if (node.type === 'AssignmentExpression') return true;
  if (node.type !== 'CallExpression') return false;
  return source.slice(node.callee.start, node.callee.end) !== 'super';
}
