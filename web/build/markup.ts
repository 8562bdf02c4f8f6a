/**
 * A template of the page as the markup it would make, for the build: text and attributes as lit would write them,
 * elements of the page with what they render, no listeners. Where a property of a field shows (`value` of an input,
 * `selected` of an option), it becomes the attribute that shows the same.
 *
 * Knows the template forms that the page uses: children, whole attributes (`class=${…}`), parts of quoted ones
 * (`class="dot ${…}"`), `.property`, `?boolean`, `@listener`, and directives that stand for their first argument
 * (`live`). Anything else throws: markup that differs from the page would be worse than none.
 */
import { LitElement, nothing } from 'lit';

interface Template {
  readonly _$litType$: 1 | 2;
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

interface Directive {
  readonly _$litDirective$: unknown;
  readonly values: readonly unknown[];
}

/** Properties that have an attribute of the same effect. */
const shown = new Set(['value', 'selected', 'checked']);

/** `markup(html`<p class=${'a'}>${'<'}</p>`) // '<p class="a">&lt;</p>'` */
export function markup(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  if (isDirective(value)) return markup(value.values[0]);
  if (isTemplate(value)) return new Writer().write(value);
  if (typeof value === 'object' && Symbol.iterator in value)
    return [...(value as Iterable<unknown>)].map(markup).join('');
  throw new TypeError(`no markup is known for ${String(value)}`);
}

/** Walks through one template: the text between tags goes straight through, open tags are followed to their ends. */
class Writer {
  #out = '';
  /** Name of the open tag that is being written; undefined: between tags. */
  #tag: string | undefined;
  /** Properties given in that tag. */
  #properties: Record<string, unknown> = {};

  write({ strings, values }: Template): string {
    strings.forEach((text, i) => {
      this.#text(text);
      if (i < values.length) this.#value(values[i]);
    });
    return this.#out;
  }

  #text(text: string): void {
    for (const piece of text.split(/(<[\w-]+|>)/)) {
      if (this.#tag === undefined && /^<[\w-]+$/.test(piece)) {
        this.#tag = piece.slice(1);
        this.#properties = {};
      }
      this.#out += piece;
      if (this.#tag !== undefined && piece === '>') this.#close(this.#tag);
    }
  }

  /** The open tag has ended: an element of the page renders into itself. */
  #close(tag: string): void {
    this.#tag = undefined;
    if (tag.includes('-')) this.#out += rendered(tag, this.#properties);
  }

  #value(value: unknown): void {
    if (this.#tag === undefined) {
      this.#out += markup(value);
      return;
    }
    const binding = /\s([.@?]?)([\w-]+)=$/.exec(this.#out);
    if (!binding) {
      this.#out += markup(value);
      return;
    }
    this.#out = this.#out.slice(0, binding.index);
    const [, kind, name] = binding as unknown as [string, string, string];
    const given = isDirective(value) ? value.values[0] : value;
    if (kind === '.') this.#properties[name] = given;
    const isAttribute = kind === '' || (kind === '.' && shown.has(name) && !this.#tag.includes('-'));
    if (kind === '?' || given === true || given === false) {
      if (kind !== '@' && (kind !== '.' || isAttribute) && given) this.#out += ` ${name}`;
    } else if (isAttribute && given !== nothing) {
      this.#out += ` ${name}="${markup(given)}"`;
    }
  }
}

/** What an element of the page renders when it is told these properties. */
function rendered(tag: string, properties: Record<string, unknown>): string {
  const Element = customElements.get(tag);
  if (!Element) throw new Error(`no element is called ${tag}`);
  const element = Object.assign(new Element(), properties);
  if (!(element instanceof LitElement)) throw new TypeError(`${tag} is not an element of the page`);
  return markup((element as unknown as { render(): unknown }).render());
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function isDirective(value: unknown): value is Directive {
  return typeof value === 'object' && value !== null && '_$litDirective$' in value;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
