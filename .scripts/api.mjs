/**
 * Writes the reference of the library from its declarations: every export of the index with what its comment says,
 * then the types that these take and give, followed as far as they lead. Reads what the compiler emits, where one
 * statement follows the other and begins at the first column; so it needs no compiler itself.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/**
 * @typedef {{ name: string, file: string, doc: string, code: string }} Declaration
 * @typedef {{ declared: Map<string, Declaration>, elsewhere: Map<string, { file: string, name: string }>, stars: string[] }} Module
 */

/** Longer ones are lists of keys and sentences, shown by their beginning. */
const mostLines = 60;

export class Api {
  /** @type {Map<string, Module>} */
  #modules = new Map();
  #types;

  /** @param {string} types folder of the declarations */
  constructor(types) {
    this.#types = types;
  }

  /** What the index exports, in its order. @returns {Declaration[]} */
  exports() {
    const index = join(this.#types, 'index.d.ts');
    return [...this.#module(index).elsewhere.keys()].map((name) => this.#resolve(index, name));
  }

  /** Types that declarations mention, and those that these mention. @param {readonly Declaration[]} of @returns {Declaration[]} */
  mentioned(of) {
    /** @type {Map<string, Declaration>} */
    const known = new Map(of.map((one) => [keyOf(one), one]));
    const queue = [...of];
    for (let one = queue.shift(); one; one = queue.shift()) {
      for (const name of namesIn(one.code)) {
        const found = this.#find(one.file, name);
        if (!found || known.has(keyOf(found))) continue;
        known.set(keyOf(found), found);
        queue.push(found);
      }
    }
    return [...known.values()].slice(of.length);
  }

  /** @param {string} file @param {string} name @returns {Declaration} */
  #resolve(file, name) {
    const found = this.#find(file, name);
    if (!found) throw new Error(`${relative(this.#types, file)} exports ${name}, which is declared nowhere`);
    return found;
  }

  /** @param {string} file @param {string} name @returns {Declaration | undefined} */
  #find(file, name) {
    const { declared, elsewhere, stars } = this.#module(file);
    const own = declared.get(name);
    if (own) return own;
    const there = elsewhere.get(name);
    if (there) return this.#find(there.file, there.name);
    for (const star of stars) {
      const found = this.#find(star, name);
      if (found) return found;
    }
    return undefined;
  }

  /** @param {string} file @returns {Module} */
  #module(file) {
    const held = this.#modules.get(file);
    if (held) return held;
    /** @type {Module} */
    const module = { declared: new Map(), elsewhere: new Map(), stars: [] };
    this.#modules.set(file, module);
    for (const { doc, code } of statementsOf(readFileSync(file, 'utf8'))) {
      const from = /from '(\.[^']+)\.ts';$/.exec(code)?.[1];
      const there = from && normalize(join(dirname(file), `${from}.d.ts`));
      if (there && existsSync(there)) {
        if (/^export \*/.test(code)) module.stars.push(there);
        for (const part of /\{([^}]*)\}/.exec(code)?.[1]?.split(',') ?? []) {
          const [name, alias] = part
            .replace(/\btype\b/, '')
            .trim()
            .split(/\s+as\s+/);
          if (name) module.elsewhere.set(alias ?? name, { file: there, name });
        }
        continue;
      }
      const name =
        /^(?:export )?(?:declare )?(?:abstract )?(?:const|function|class|interface|type) (\w+)/.exec(
          code,
        )?.[1];
      // of an overloaded function the first form is taken with its comment, the others are added
      const before = name && module.declared.get(name);
      if (before) before.code += `\n${shown(code)}`;
      else if (name) module.declared.set(name, { name, file, doc, code: shown(code) });
    }
    return module;
  }

  /**
   * The reference as Markdown, with the declarations of the elements for pages at its end.
   *
   * @param {string} file
   * @param {string} version
   * @param {string} elements file of their declarations
   */
  write(file, version, elements) {
    const own = this.exports();
    const folder = (/** @type {Declaration} */ { file: at }) =>
      relative(this.#types, at).split(sep)[0]?.replace('.d.ts', '');
    const lines = [
      `# holdline ${version}: what the library has`,
      '',
      "Everything that `import { … } from 'holdline'` can name, by the folder it comes from, and then the types that these",
      'take and give. Seconds, contacts per second and shares from 0 to 1 everywhere.',
    ];
    let heading;
    for (const one of own) {
      if (heading !== folder(one)) {
        heading = folder(one);
        lines.push('', `## ${heading}`);
      }
      lines.push(...entry(one));
    }
    lines.push('', '## Types they take and give');
    const types = this.mentioned(own).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const one of types) lines.push(...entry(one));
    lines.push('', '## holdline/elements', '', '```ts', readFileSync(elements, 'utf8').trim(), '```');
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
}

/** @param {Declaration} declaration */
function keyOf({ file, name }) {
  return `${file} ${name}`;
}

/** Statements of a file of declarations with the comment right above each. @param {string} text */
function statementsOf(text) {
  const statements = [];
  let doc = '';
  let code = '';
  let depth = 0;
  let comment = '';
  for (const line of text.split('\n')) {
    const isComment = comment !== '' || /^\s*\/\*\*/.test(line);
    if (isComment) {
      comment += `${line}\n`;
      if (code !== '') code += `${line}\n`;
      if (!line.includes('*/')) continue;
      if (code === '') doc = comment;
      comment = '';
      continue;
    }
    if (line.trim() === '' && code === '') continue;
    code += `${line}\n`;
    for (const sign of line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').matchAll(/[{}()[\]]/g)) {
      depth += '{(['.includes(sign[0]) ? 1 : -1;
    }
    if (depth > 0 || !/[;}]$/.test(line)) continue;
    statements.push({ doc, code: code.trim() });
    doc = '';
    code = '';
    depth = 0;
  }
  return statements;
}

/** @param {string} code */
function shown(code) {
  const lines = code
    .replace(/^export /, '')
    .replace(/^declare /, '')
    .split('\n');
  return lines.length <= mostLines
    ? lines.join('\n')
    : [...lines.slice(0, mostLines / 3), '    // …', lines.at(-1)].join('\n');
}

/** Names that may be types: words with a capital, outside comments. @param {string} code */
function namesIn(code) {
  return new Set(code.replace(/\/\*\*[\s\S]*?\*\//g, '').match(/\b(?:[A-Z]\w*|(?<=typeof )\w+)\b/g) ?? []);
}

/** @param {Declaration} declaration */
function entry({ name, doc, code }) {
  const text = doc
    .replace(/^\s*\/\*\*|\*\/\s*$/g, '')
    .replace(/^ *\* ?/gm, '')
    .trim();
  const [about = '', ...tags] = text.split(/^@(?=\w)/m);
  const lines = ['', `### ${name}`, ''];
  if (about.trim() !== '') lines.push(about.trim(), '');
  lines.push('```ts', code, '```');
  for (const tag of tags) {
    const [, kind, rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(tag.trim()) ?? [];
    if (kind === 'example') lines.push('', '```js', rest, '```');
    else if (kind === 'param') lines.push('', `- \`${rest.replace(/^(\w+)\s*/, '$1`: ')}`);
    else lines.push('', `${kind === 'throws' ? 'Throws' : kind} ${rest}`);
  }
  return lines;
}
