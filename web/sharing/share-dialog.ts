/** Sharing: the link with what it holds and how long it is, and the scenario as a file. */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { addressOf, linkLimits, linkOf, withoutNames } from '../../src/io/share/index.ts';
import { intervalCount, type Scenario } from '../../src/scenario/index.ts';
import { PageElement } from '../parts/page-element.ts';
import '../styles/dialog.css';
import '../styles/sharing.css';
import { sharingWords } from './words.ts';

export class ShareDialog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    names: { state: true },
    said: { state: true },
  };

  declare scenario: Scenario;
  /** Whether names and notes go along. */
  declare names: boolean;
  /** What became of copying. */
  declare said: '' | 'copied' | 'notCopied';

  /** Undefined: too large for a link. */
  #address: string | undefined;

  constructor() {
    super();
    this.names = false;
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scenario') && !changed.has('names')) return;
    this.said = '';
    const link = linkOf(this.names ? this.scenario : withoutNames(this.scenario));
    this.#address = link && addressOf(link, location.href);
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    this.querySelector<HTMLElement>('.copy')?.focus();
  }

  override render() {
    const words = sharingWords(this.locale);
    return html`<dialog aria-labelledby="share-title" @close=${() => this.send('close-dialog')}>
      <h2 id="share-title">${words.title}</h2>
      <p class="quiet">${words.lead}</p>
      ${this.#address === undefined ? html`<p class="problem">${words.none}</p>` : this.#link(this.#address)}
      <section>
        <h3>${words.file}</h3>
        <p class="quiet">${words.fileLead}</p>
        <p class="acts">
          <button type="button" class="secondary" @click=${() => this.send('save-file')}>${words.save}</button>
          <label class="secondary file">
            <input type="file" accept=".json,application/json" @change=${this.#openFile} />${words.openFile}
          </label>
        </p>
      </section>
      <footer>
        <span class="space"></span>
        <button type="button" class="secondary" @click=${() => this.#close()}>${words.close}</button>
      </footer>
    </dialog>`;
  }

  #link(address: string) {
    const words = sharingWords(this.locale);
    return html`<div class="link-row">
        <input
          class="address"
          readonly
          aria-label=${words.link}
          .value=${address}
          @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
        />
        <button type="button" class="primary copy" @click=${() => void this.#copy(address)}>${words.copy}</button>
      </div>
      <p class="length" role="status">
        ${this.said ? html`<strong>${words[this.said]}</strong> ` : nothing}${this.#length(address.length)}
      </p>
      <p>
        <label class="tick">
          <input
            type="checkbox"
            .checked=${this.names}
            @change=${(event: Event) => (this.names = (event.target as HTMLInputElement).checked)}
          />
          ${words.names}
        </label>
        <span class="quiet">${this.names ? words.namesOn : words.namesOff}</span>
      </p>
      ${this.#contents()}`;
  }

  #length(length: number): string {
    const words = sharingWords(this.locale);
    const text = this.locale.number(length);
    if (length > linkLimits.long) return words.tooLong(text);
    return length > linkLimits.short ? words.long(text) : words.length(length, text);
  }

  /** What somebody with the link gets to know. */
  #contents() {
    const words = sharingWords(this.locale);
    const { types, groups, calendar, seed } = this.scenario;
    const counted = (list: readonly unknown[]) => [list.length, this.locale.number(list.length)] as const;
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(', ');
    return html`<section>
      <h3>${words.holds}</h3>
      <ul class="contents">
        <li>${words.days(...counted(calendar.days), this.locale.number(intervalCount(calendar)))}</li>
        <li>${words.types(...counted(types), ids(types))}</li>
        <li>${words.groups(...counted(groups), ids(groups))}</li>
        <li>${words.seed(seed ?? 'holdline')}</li>
      </ul>
    </section>`;
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.said = 'copied';
    } catch {
      this.querySelector<HTMLInputElement>('.address')?.focus();
      this.said = 'notCopied';
    }
  }

  #openFile = (event: Event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    this.send<File>('open-file', file);
    this.#close();
  };

  #close(): void {
    this.querySelector('dialog')?.close();
  }
}

customElements.define('share-dialog', ShareDialog);
