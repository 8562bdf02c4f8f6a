/**
 * A page has one list of element names, and a name can be defined once: parts of the app that go into other people's
 * pages are called `holdline-…` there, in what defines them, in templates and in styles alike. A page that loads them a
 * second time, from another address, keeps those it has.
 */
import type { Plugin } from 'vite';

export function ownElementNames(names: readonly string[]): Plugin {
  // not within a longer name, nor the name of a file
  const name = new RegExp(`(?<![\\w-])(${names.join('|')})(?![\\w-]|\\.ts)`, 'g');
  const definition = /customElements\.define\(('[\w-]+'), (\w+)\)/g;
  return {
    name: 'own-element-names',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/web\/.*\.(ts|css)(\?inline)?$/ },
      handler: (code) =>
        code
          .replace(name, 'holdline-$1')
          .replace(definition, 'customElements.get($1) ?? customElements.define($1, $2)'),
    },
  };
}
