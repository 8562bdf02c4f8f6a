/** The keys of the page, by the place where they hold; those without Ctrl can be switched off here. */
import { html, type PropertyDeclarations } from 'lit';
import { closeIcon } from '../parts/icons.ts';
import { PageElement } from '../parts/page-element.ts';
import { views } from '../views/views.ts';
import { modifier } from './keys.ts';
import { type CommandWords, commandWords } from './words.ts';
import '../styles/dialog.css';
import '../styles/commands.css';

type Row = readonly [keys: readonly string[], what: string];

export class KeysDialog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    singleKeys: { attribute: false },
  };

  /** Whether keys without Ctrl are on. */
  declare singleKeys: boolean;

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  override render() {
    const { keys: words } = commandWords(this.locale);
    const rows = rowsOf(words, modifier(navigator.platform), Math.min(9, views.length));
    return html`<dialog class="keys-list" aria-labelledby="keys-title" @close=${() => this.send('close-dialog')}>
      <header>
        <h2 id="keys-title">${words.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label=${words.close}
          @click=${() => this.querySelector('dialog')?.close()}
        >
          ${closeIcon}
        </button>
      </header>
      <div class="keys-places">
        ${(['page', 'grid', 'chart'] as const).map(
          (place) => html`<section aria-labelledby="keys-${place}">
            <h3 id="keys-${place}">${words.places[place]}</h3>
            <dl>
              ${rows[place].map(
                ([keys, what]) => html`<div>
                  <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
                  <dd>${what}</dd>
                </div>`,
              )}
            </dl>
          </section>`,
        )}
      </div>
      <label class="keys-single">
        <input
          type="checkbox"
          .checked=${this.singleKeys}
          @change=${(event: Event) => this.send('set-single-keys', (event.target as HTMLInputElement).checked)}
        />
        ${words.single}
      </label>
    </dialog>`;
  }
}

function rowsOf(words: CommandWords['keys'], ctrl: string, views: number) {
  const page: Row[] = [
    [[ctrl, 'K'], words.commands],
    [[ctrl, 'Z'], words.undo],
    [[ctrl, 'Shift', 'Z'], words.redo],
    [[ctrl, 'S'], words.save],
    [[ctrl, 'V'], words.paste],
    [views > 1 ? ['1', '…', String(views)] : ['1'], words.views],
    [['?'], words.list],
  ];
  const grid: Row[] = [
    [['←', '→', '↑', '↓'], words.move],
    [['Shift', '←', '→', '↑', '↓'], words.select],
    [['F2'], words.edit],
    [['Delete'], words.clear],
    [[ctrl, 'D'], words.fill],
    [[ctrl, 'V'], words.pasteCells],
  ];
  const chart: Row[] = [
    [['←', '→'], words.interval],
    [['↑', '↓'], words.people],
    [['Page Up', 'Page Down'], words.five],
    [['Shift', '←', '→'], words.range],
  ];
  return { page, grid, chart };
}

customElements.define('keys-dialog', KeysDialog);
