/** The scenarios kept in this browser: open, new, duplicate, rename, delete (which can be undone). */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { hotlineMonday } from '../../src/scenario/presets/hotline-monday.ts';
import { PageElement } from '../parts/page-element.ts';
import { forgetAside, readAside } from '../state/keeping.ts';
import { freshName } from '../state/names.ts';
import { shownName } from '../state/scenario-name.ts';
import '../styles/dialog.css';
import '../styles/scenarios.css';
import { downloadAside } from './keep.ts';
import type { Keeper } from './keeper.ts';
import type { Listed } from './other-scenarios.ts';
import { keepingWords } from './words.ts';

export class ScenariosDialog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    keeper: { attribute: false },
    listed: { state: true },
    renaming: { state: true },
    removed: { state: true },
    problem: { state: true },
  };

  declare keeper: Keeper;
  declare listed: readonly Listed[];
  /** Id of the one whose name is being written. */
  declare renaming: string | undefined;
  /** The one deleted last. */
  declare removed: (Listed & { readonly wasOpen: boolean }) | undefined;
  declare problem: string;

  constructor() {
    super();
    this.listed = [];
    this.problem = '';
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    void this.#refresh();
  }

  override render() {
    const words = keepingWords(this.locale);
    return html`<dialog aria-labelledby="scenarios-title" @close=${() => this.send('close-dialog')}>
      <h2 id="scenarios-title">${words.title}</h2>
      <p class="quiet">${this.keeper.hasDatabase ? words.lead : words.noDatabase}</p>
      ${
        this.removed
          ? html`<p class="aside" role="status">
              ${words.removed(this.#nameOf(this.removed))}
              <button type="button" class="link" @click=${() => void this.#restore()}>${words.undo}</button>
            </p>`
          : nothing
      }
      ${this.problem ? html`<p class="problem" role="status">${this.problem}</p>` : nothing}
      ${this.listed.length === 0 && this.keeper.hasDatabase ? html`<p>${words.none}</p>` : nothing}
      <ul class="scenarios">
        ${this.listed.map((one) => this.#item(one))}
      </ul>
      ${this.#aside()}
      <footer>
        ${
          this.keeper.hasDatabase
            ? html`<button type="button" class="secondary" @click=${() => void this.#create()}>${words.create}</button>`
            : nothing
        }
        <span class="space"></span>
        <button type="button" class="primary" @click=${() => this.#close()}>${words.close}</button>
      </footer>
    </dialog>`;
  }

  #item(one: Listed) {
    const words = keepingWords(this.locale);
    const name = this.#nameOf(one);
    const isOpen = one.id === this.keeper.openId;
    const when = new Intl.DateTimeFormat(this.locale.language === 'pl' ? 'pl-PL' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(one.changed);
    return html`<li aria-current=${isOpen ? 'true' : nothing}>
      ${
        this.renaming === one.id
          ? html`<input
              class="new-name"
              aria-label=${words.newName}
              maxlength="200"
              .value=${name}
              @keydown=${(event: KeyboardEvent) => this.#nameKey(event, one)}
              @blur=${(event: FocusEvent) => void this.#rename(one, (event.target as HTMLInputElement).value)}
            />`
          : html`<button type="button" class="link" aria-label=${words.show(name)} @click=${() => void this.#open(one)}>
              ${name}
            </button>`
      }
      <span class="quiet">${isOpen ? `${words.open} · ` : nothing}${words.changed(when)}</span>
      <span class="acts">
        <button type="button" class="link" aria-label=${words.rename(name)} @click=${() => void this.#startRenaming(one)}>
          ${words.actions.rename}
        </button>
        <button
          type="button"
          class="link"
          aria-label=${words.duplicate(name)}
          @click=${() => void this.#act(() => this.keeper.duplicate(one.id, this.#freshName(name)))}
        >
          ${words.actions.duplicate}
        </button>
        <button type="button" class="link" aria-label=${words.remove(name)} @click=${() => void this.#remove(one)}>
          ${words.actions.remove}
        </button>
      </span>
    </li>`;
  }

  /** What could not be read at some time waits here until it is dealt with. */
  #aside() {
    if (readAside() === undefined) return nothing;
    const words = keepingWords(this.locale);
    const discard = () => {
      forgetAside();
      this.requestUpdate();
    };
    return html`<p class="aside">
      ${words.unreadable}
      <button type="button" class="link" @click=${downloadAside}>${words.download}</button>
      <button type="button" class="link" @click=${discard}>${words.discard}</button>
    </p>`;
  }

  #nameOf({ name }: Listed): string {
    return shownName(name, this.locale);
  }

  #freshName(base: string): string {
    return freshName(
      this.listed.map((one) => this.#nameOf(one)),
      base,
    );
  }

  async #open(one: Listed): Promise<void> {
    if (one.id !== this.keeper.openId && !(await this.keeper.open(one.id))) {
      this.problem = keepingWords(this.locale).gone;
      return;
    }
    this.#close();
  }

  async #create(): Promise<void> {
    const { created } = keepingWords(this.locale);
    await this.#act(() => this.keeper.create({ ...hotlineMonday, name: this.#freshName(created) }));
    this.#close();
  }

  async #remove(one: Listed): Promise<void> {
    const wasOpen = one.id === this.keeper.openId;
    await this.#act(() => this.keeper.remove(one.id));
    this.removed = { ...one, wasOpen };
  }

  async #restore(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    await this.#act(() => this.keeper.restore(removed.id));
    if (removed.wasOpen) await this.#act(() => this.keeper.open(removed.id));
    this.removed = undefined;
  }

  async #startRenaming({ id }: Listed): Promise<void> {
    this.renaming = id;
    await this.updateComplete;
    this.querySelector<HTMLInputElement>('.new-name')?.select();
  }

  #nameKey(event: KeyboardEvent, one: Listed): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.#rename(one, (event.target as HTMLInputElement).value);
    } else if (event.key === 'Escape') {
      // the dialog stays
      event.preventDefault();
      event.stopPropagation();
      this.renaming = undefined;
    }
  }

  async #rename(one: Listed, text: string): Promise<void> {
    if (this.renaming !== one.id) return;
    this.renaming = undefined;
    const name = text.trim();
    if (name !== '' && name !== this.#nameOf(one)) await this.#act(() => this.keeper.rename(one.id, name));
  }

  async #act(act: () => Promise<unknown>): Promise<void> {
    this.problem = '';
    await act();
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.listed = await this.keeper.list();
    this.send('scenarios-changed');
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }
}

customElements.define('scenarios-dialog', ScenariosDialog);
