/** The bar: mark, scenario, views, undo and redo, language, theme, and the way in for one's own data. */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { PresetId } from '../../src/scenario/index.ts';
import type { Language } from '../../src/words/index.ts';
import { modifier } from '../commands/keys.ts';
import {
  darkIcon,
  lightIcon,
  openIcon,
  redoIcon,
  saveIcon,
  searchIcon,
  shareIcon,
  systemIcon,
  undoIcon,
} from '../parts/icons.ts';
import { PageElement } from '../parts/page-element.ts';
import type { Theme } from '../state/preferences.ts';
import { hrefOf, type ViewId, views } from './views.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
/** Values of the list of scenarios that are no example. */
const kept = 'kept:';
const allKept = ':all';
const themeIcons = { system: systemIcon, light: lightIcon, dark: darkIcon };

export class TopBar extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    presetId: { attribute: false },
    name: {},
    others: { attribute: false },
    view: {},
    canUndo: { type: Boolean },
    canRedo: { type: Boolean },
    theme: {},
  };

  /** Preset the page shows; undefined: the planner's own numbers. */
  declare presetId: PresetId | undefined;
  /** What the scenario is called. */
  declare name: string;
  /** Other scenarios kept in this browser, by id, as they are called. */
  declare others: readonly (readonly [id: string, name: string])[];
  /** The view shown. */
  declare view: ViewId | undefined;
  declare canUndo: boolean;
  declare canRedo: boolean;
  declare theme: Theme;

  override render() {
    const { bar } = this.locale.words;
    return html`<a class="skip" href=${hrefOf(this.view ?? 'plan')} @click=${this.#skip}>${bar.skip}</a>
      <span class="mark"><i></i>${bar.home}</span>
      ${this.#scenarios()}
      <nav aria-label=${bar.home}>
        ${views.map(
          ({ id }) =>
            html`<a href=${hrefOf(id)} aria-current=${id === this.view ? 'page' : nothing}>${bar.views[id]}</a>`,
        )}
      </nav>
      <span class="space"></span>
      <span class="tools">
        <button
          type="button"
          class="icon-button"
          aria-label=${bar.undo}
          title="${bar.undo} (Ctrl+Z)"
          ?disabled=${!this.canUndo}
          @click=${() => this.send('undo')}
        >
          ${undoIcon}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label=${bar.redo}
          title="${bar.redo} (Ctrl+Shift+Z)"
          ?disabled=${!this.canRedo}
          @click=${() => this.send('redo')}
        >
          ${redoIcon}
        </button>
        ${this.#files()}
      </span>
      <button
        type="button"
        class="icon-button commands"
        aria-label=${bar.commands}
        title="${bar.commands} (${modifier(navigator.platform)}+K)"
        @click=${() => this.send('open-palette')}
      >
        ${searchIcon}
      </button>
      ${this.#languages()} ${this.#themeButton()}
      <button type="button" class="primary" @click=${() => this.send('open-paste')}>${bar.paste}</button>`;
  }

  /** Whatever was chosen in the list, it goes on naming the scenario shown. */
  protected override updated(changed: PropertyValues<this>): void {
    this.querySelector<HTMLSelectElement>('select.scenario')!.value = this.presetId ?? '';
    if (changed.has('view')) requestAnimationFrame(() => this.#showCurrent());
  }

  /** Where the views have less room than they take, the one shown is in sight. */
  #showCurrent(): void {
    const nav = this.querySelector('nav');
    if (!nav) return;
    const link = nav.querySelector('[aria-current]')?.getBoundingClientRect();
    const { left, right } = nav.getBoundingClientRect();
    if (link) nav.scrollLeft += Math.max(0, link.right - right) - Math.max(0, left - link.left);
  }

  #skip = (event: Event) => {
    event.preventDefault();
    this.send('skip');
  };

  #scenarios() {
    const { words, presets: names } = this.locale;
    const { presetId } = this;
    return html`<select
      class="scenario"
      aria-label=${words.bar.scenario}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        if (value === allKept) {
          this.send('open-scenarios');
          this.requestUpdate();
        } else if (value.startsWith(kept)) this.send('open-kept', value.slice(kept.length));
        else if (value) this.send('open-preset', value);
      }}
    >
      ${presetId ? nothing : html`<option value="">${this.name}</option>`}
      <optgroup label=${words.bar.yours}>
        ${this.others.map(([id, name]) => html`<option value=${`${kept}${id}`}>${name}</option>`)}
        <option value=${allKept}>${words.bar.allYours}</option>
      </optgroup>
      <optgroup label=${words.bar.examples}>
        ${(Object.keys(names) as PresetId[]).map((id) => html`<option value=${id} .selected=${id === presetId}>${names[id]}</option>`)}
      </optgroup>
    </select>`;
  }

  /** A scenario as a file: the same that the command line reads and writes. */
  #files() {
    const { bar } = this.locale.words;
    return html`<label class="icon-button file" title=${bar.open}>
        <input type="file" accept=".json,.csv,.tsv,.txt,.xlsx" aria-label=${bar.open} @change=${this.#open} />
        ${openIcon}
      </label>
      <button
        type="button"
        class="icon-button"
        aria-label=${bar.save}
        title=${bar.save}
        @click=${() => this.send('save-file')}
      >
        ${saveIcon}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label=${bar.share}
        title=${bar.share}
        @click=${() => this.send('open-share')}
      >
        ${shareIcon}
      </button>`;
  }

  #open = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file may be opened again.
    input.value = '';
    if (file) this.send<File>('open-file', file);
  };

  #languages() {
    const languages: readonly [Language, string, string][] = [
      ['en', 'EN', 'English'],
      ['pl', 'PL', 'Polski'],
    ];
    return html`<span class="languages" role="group" aria-label=${this.locale.words.bar.language}>
      ${languages.map(
        ([language, short, name]) =>
          html`<button
            type="button"
            lang=${language}
            aria-pressed=${this.locale.language === language ? 'true' : 'false'}
            aria-label="${short}: ${name}"
            @click=${() => this.send('set-language', language)}
          >
            ${short}
          </button>`,
      )}
    </span>`;
  }

  #themeButton() {
    const { bar } = this.locale.words;
    const next = themes[(themes.indexOf(this.theme) + 1) % themes.length]!;
    const label = `${bar.theme}: ${bar.themes[this.theme]}`;
    return html`<button
      type="button"
      class="icon-button"
      aria-label=${label}
      title=${label}
      @click=${() => this.send('set-theme', next)}
    >
      ${themeIcons[this.theme]}
    </button>`;
  }
}

customElements.define('top-bar', TopBar);
