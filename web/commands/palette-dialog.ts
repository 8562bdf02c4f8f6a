/**
 * The list of commands over the page: type a few letters, choose with the arrows, Enter does it. A combobox with a
 * list box (ARIA APG): the cursor stays in the field, the chosen command is named by `aria-activedescendant`. The
 * dialog is closed before the command runs, so that the keyboard is where it was.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { PageElement } from '../parts/page-element.ts';
import type { Command } from './command.ts';
import { matching } from './match.ts';
import { pageCommands } from './page-commands.ts';
import { commandWords } from './words.ts';
import '../styles/dialog.css';
import '../styles/commands.css';

export class PaletteDialog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    own: { attribute: false },
    query: { state: true },
    chosen: { state: true },
  };

  /** Commands of the view shown. */
  declare own: readonly Command[];
  /** What was typed before the list was here; the end of a line is Enter. */
  typed = '';
  declare query: string;
  /** Place of the chosen command among those found. */
  declare chosen: number;

  constructor() {
    super();
    this.query = '';
    this.chosen = 0;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    const [text = '', ...entered] = this.typed.split('\n');
    this.querySelector('input')!.value = text;
    this.query = text;
    if (entered.length > 0) this.#run(0);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('chosen') || changed.has('query')) {
      this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  override render() {
    const words = commandWords(this.locale);
    const found = this.#found();
    return html`<dialog class="palette" aria-label=${words.title} @close=${() => this.send('close-dialog')} @click=${this.#outside}>
      <input
        role="combobox"
        aria-label=${words.find}
        aria-expanded="true"
        aria-controls="commands"
        aria-activedescendant=${found.length > 0 ? `command-${this.chosen}` : nothing}
        placeholder=${words.find}
        autocomplete="off"
        spellcheck="false"
        @input=${(event: Event) => {
          this.query = (event.target as HTMLInputElement).value;
          this.chosen = 0;
        }}
        @keydown=${this.#key}
      />
      <ul id="commands" role="listbox" aria-label=${words.title}>
        ${found.map((command, i) => this.#option(command, i))}
      </ul>
      <p class=${found.length === 0 ? 'quiet' : 'visually-hidden'} role="status">
        ${found.length === 0 ? words.none : words.found(found.length)}
      </p>
    </dialog>`;
  }

  #option({ name, about, keys }: Command, i: number) {
    return html`<li
      id="command-${i}"
      role="option"
      aria-selected=${i === this.chosen ? 'true' : 'false'}
      @pointermove=${() => (this.chosen = i)}
      @click=${() => this.#run(i)}
    >
      <span>${name}</span>
      ${about ? html`<span class="about">${about}</span>` : nothing}
      ${keys ? html`<span class="keys">${keys.map((key) => html`<kbd>${key}</kbd>`)}</span>` : nothing}
    </li>`;
  }

  #found(): Command[] {
    const all = [...this.own, ...pageCommands(this.locale, (type, detail) => this.send(type, detail))];
    return matching(this.query, all, ({ name, about }) => `${name} ${about ?? ''}`);
  }

  #key = (event: KeyboardEvent) => {
    const last = this.#found().length - 1;
    if (event.key === 'Enter') this.#run(this.chosen);
    else if (event.key === 'ArrowDown') this.chosen = this.chosen >= last ? 0 : this.chosen + 1;
    else if (event.key === 'ArrowUp') this.chosen = this.chosen <= 0 ? Math.max(0, last) : this.chosen - 1;
    else return;
    event.preventDefault();
  };

  #run(place: number): void {
    const command = this.#found()[place];
    if (!command) return;
    this.querySelector('dialog')?.close();
    command.run();
  }

  /** A click beside the list closes it. */
  #outside = (event: MouseEvent) => {
    if (event.target instanceof HTMLDialogElement) event.target.close();
  };
}

customElements.define('palette-dialog', PaletteDialog);
