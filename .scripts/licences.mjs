/**
 * The licences of what is bundled. While dist/ is built every bundle tells which packages its modules and files come
 * from; at the end their names, versions and licence texts are written into one file. A package without a licence
 * text stops the build: what cannot be passed on properly is not passed on.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './bundle.mjs';

/** Where a file of another package is kept under its own terms, though it stands among the sources. */
const keptInTheSources = { 'web/fonts/': '@fontsource-variable/inter' };

export class Licences {
  /** Folders of packages, by name. @type {Map<string, string>} */
  #folders = new Map();

  /** Takes note of what goes into a bundle: modules that are left in it, and files that it refers to. */
  collector() {
    return {
      name: 'licences',
      /**
       * @param {unknown} _options
       * @param {Record<string, { type: string, modules?: Record<string, { renderedLength: number }>, originalFileNames?: string[] }>} bundle
       */
      generateBundle: (_options, bundle) => {
        for (const { modules = {}, originalFileNames = [] } of Object.values(bundle)) {
          for (const [id, { renderedLength }] of Object.entries(modules))
            if (renderedLength > 0) this.add(id);
          for (const name of originalFileNames) this.add(join(root, 'web', name));
        }
      },
    };
  }

  /** Notes the package that a file belongs to, if it is another's. @param {string} id path of a module or file */
  add(id) {
    const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
    const at = path.lastIndexOf(`node_modules${sep}`);
    if (at < 0) {
      const local = relative(root, path).split(sep).join('/');
      const kept = Object.entries(keptInTheSources).find(([folder]) => local.startsWith(folder));
      if (kept) this.#folders.set(kept[1], join(root, 'node_modules', kept[1]));
      return;
    }
    const modules = path.slice(0, at + 'node_modules'.length);
    const [first, second] = path.slice(at + 'node_modules'.length + 1).split(sep);
    const name = first?.startsWith('@') ? `${first}/${second}` : first;
    if (name) this.#folders.set(name, join(modules, name));
  }

  /** Writes all notices into a file. @param {string} file @throws Error when a licence text is missing */
  write(file) {
    const packages = [...this.#folders].sort(([a], [b]) => (a < b ? -1 : 1));
    const notices = packages.map(([name, folder]) => notice(name, folder));
    const head = [
      'Holdline is made with the packages below, which are part of its files. Each is used under its own licence.',
      '',
      ...notices.map(({ title }) => `- ${title}`),
      '',
    ];
    const rule = '='.repeat(80);
    const texts = notices.flatMap(({ title, text }) => [rule, title, rule, '', text, '']);
    writeFileSync(file, [...head, ...texts].join('\n'));
  }
}

/**
 * @param {string} name
 * @param {string} folder
 */
function notice(name, folder) {
  if (!existsSync(join(folder, 'package.json')))
    throw new Error(`no package.json of ${name} in ${dirname(folder)}`);
  /** @type {{ version: string, license?: string }} */
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licenceText(folder);
  if (!text || !license) throw new Error(`${name} is bundled, and says nothing about its licence`);
  return { title: `${name} ${version} (${license})`, text };
}

/** The licence file of a package, or else the end of its README under that heading. @param {string} folder */
function licenceText(folder) {
  const files = readdirSync(folder);
  /** @param {RegExp} name */
  const textOf = (name) => {
    const file = files.find((entry) => name.test(entry));
    return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  };
  const own = textOf(/^(licen[cs]e|copying)(\.(md|txt))?$/i);
  if (own) return own;
  const part = /^(?:#+ *)?licen[cs]e\b[^\n]*\n(?:-+\n)?([\s\S]*)/im.exec(textOf(/^readme/i) ?? '');
  return part?.[1]?.trim();
}
