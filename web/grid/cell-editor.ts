/**
 * The input inside a cell. Typing over a cell, arrows commit and move on; editing it (F2, double click) they
 * move in the text. Enter and Tab commit and move on, Escape leaves everything as it was, and so does
 * leaving without a change.
 */
import { html, type PropertyDeclarations } from 'lit';
import { PageElement } from '../parts/page-element.ts';

/** `commit-cell` */
export interface CellCommit {
  readonly text: string;
  /** Where to go: the arrow that Enter or Tab stands for; undefined when the editor was left. */
  readonly arrow: string | undefined;
}

export class CellEditor extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    text: {},
    over: { type: Boolean },
    label: {},
  };

  /** What the editor starts with. */
  declare text: string;
  /** Typing over the cell rather than editing it. */
  declare over: boolean;
  declare label: string;

  #done = false;

  override render() {
    return html`<input
      class="editor"
      aria-label=${this.label}
      autocomplete="off"
      spellcheck="false"
      @keydown=${this.#key}
      @blur=${() => this.commit()}
    />`;
  }

  protected override firstUpdated(): void {
    const input = this.#input;
    input.value = this.text;
    input.focus({ preventScroll: true });
    if (!this.over) input.select();
  }

  /** Hands the text over, once. */
  commit(arrow?: string): void {
    if (this.#done) return;
    this.#done = true;
    this.send<CellCommit>('commit-cell', { text: this.#input.value, arrow });
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      this.#done = true;
      this.send('cancel-cell');
    } else {
      const arrow = this.#arrowOf(event);
      if (!arrow) return;
      this.commit(arrow);
    }
    event.preventDefault();
  };

  #arrowOf({ key, shiftKey }: KeyboardEvent): string | undefined {
    if (key === 'Enter') return shiftKey ? 'ArrowUp' : 'ArrowDown';
    if (key === 'Tab') return shiftKey ? 'ArrowLeft' : 'ArrowRight';
    return this.over && key.startsWith('Arrow') ? key : undefined;
  }
}

customElements.define('cell-editor', CellEditor);
