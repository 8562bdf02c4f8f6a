/**
 * The page: the scenario with its history, language and theme, and what belongs to the whole window (the view that
 * the address names, undo keys, a paste outside any field). Everything shown is a view of the one scenario in the
 * store; which views there are says views.ts.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { PresetId, Scenario } from '../../src/scenario/index.ts';
import { hotlineMonday } from '../../src/scenario/presets/hotline-monday.ts';
import { presetNames as englishNames } from '../../src/words/en/preset-names.ts';
import type { Language } from '../../src/words/index.ts';
import { type PageKey, pageKey, takesKeys } from '../commands/keys.ts';
import type { Update } from '../offline/register.ts';
import { closeIcon } from '../parts/icons.ts';
import type { InlineField } from '../parts/inline-field.ts';
import { PageElement } from '../parts/page-element.ts';
import { download, fileNameOf, openScenario, textOfScenario } from '../state/files.ts';
import { problemOf } from '../state/guard.ts';
import { openHost, painted } from '../state/host.ts';
import { keep, readKept } from '../state/keeping.ts';
import { createLocale } from '../state/locale.ts';
import { applyPreferences, type Preferences, readPreferences, type Theme } from '../state/preferences.ts';
import { ScenarioStore } from '../state/scenario-store.ts';
import { fetched, fetchWords } from '../state/words.ts';
import type { PlanView } from './plan/plan-view.ts';
import './plan/plan-view.ts';
import { Stage } from './stage.ts';
import './top-bar.ts';
import { views } from './views.ts';

const keepAfter = 300;

export class HoldlineApp extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    preferences: { state: true },
    pasted: { state: true },
    notice: { state: true },
    newer: { state: true },
    dialog: { state: true },
  };

  declare preferences: Preferences;
  /** Text the paste dialog starts with; undefined: closed. */
  declare pasted: string | undefined;
  declare notice: string;
  /** A newer version of the page, fetched and ready. */
  declare newer: Update | undefined;

  /** The list of commands or of keys, where one stands over the page. */
  declare dialog: 'palette' | 'keys' | undefined;

  readonly #store: ScenarioStore;
  readonly #stage = new Stage(this, (why) => (this.notice = this.locale.words.errors[why]));
  /** The language asked for last. */
  #asked: Language | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  /** Said once that nothing is kept. */
  #warned = false;

  constructor() {
    super();
    this.preferences = readPreferences();
    this.locale = createLocale(this.preferences.language);
    const kept = readKept();
    this.notice = kept && 'unreadable' in kept ? this.locale.words.errors.restore : '';
    this.#store = new ScenarioStore(kept && 'history' in kept ? kept.history : hotlineMonday);
    this.#store.subscribe(() => {
      clearTimeout(this.#keepTimer);
      this.#keepTimer = setTimeout(this.#keep, keepAfter);
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#key);
    document.addEventListener('paste', this.#paste);
    window.addEventListener('pagehide', this.#keep);
  }

  /** Whatever the first screen does without comes after it. */
  protected override firstUpdated(): void {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    void painted()
      .then(() => import('../offline/register.ts'))
      .then(({ keepOffline }) => keepOffline((update) => (this.newer = update)))
      // Where the browser allows no service worker the page works as ever, with the network.
      .catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('paste', this.#paste);
    window.removeEventListener('pagehide', this.#keep);
  }

  override render() {
    const { locale, preferences } = this;
    const { scenario, canUndo, canRedo } = this.#store;
    const presetId = presetNamed(scenario.name);
    const name = this.#name;
    const { shown } = this.#stage;
    if (shown) document.title = locale.words.title(name, locale.words.bar.views[shown]);
    return html`${hatches()}
      <div
      class="page"
      @settle=${() => this.#store.settle()}
      @undo=${this.#undo}
      @redo=${this.#redo}
      @set-language=${(event: CustomEvent<Language>) => void this.#speak(event.detail)}
      @set-theme=${(event: CustomEvent<Theme>) => this.#prefer({ ...preferences, theme: event.detail })}
      @skip=${() => this.#stage.focus()}
      @open-file=${(event: CustomEvent<File>) => void this.#openFile(event.detail)}
      @save-file=${() => this.#save(name)}
      @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
      @drop=${this.#drop}
      @open-preset=${(event: CustomEvent<string>) => void this.#openPreset(event.detail)}
      @open-palette=${() => this.#openDialog('palette')}
      @open-keys=${() => this.#openDialog('keys')}
      @close-dialog=${() => (this.dialog = undefined)}
      @set-single-keys=${(event: CustomEvent<boolean>) => this.#prefer({ ...preferences, singleKeys: event.detail })}
      @open-paste=${() => this.#openPaste('')}
      @paste-day=${(event: CustomEvent<string>) => this.#openPaste(event.detail)}
      @close-paste=${() => (this.pasted = undefined)}
      @use-day=${(event: CustomEvent<Scenario>) => this.#useDay(event.detail)}
    >
      <header class="top">
        <top-bar
          .locale=${locale}
          .presetId=${presetId}
          .name=${name}
          .view=${shown}
          .canUndo=${canUndo}
          .canRedo=${canRedo}
          .theme=${preferences.theme}
        ></top-bar>
      </header>
      ${
        this.notice
          ? html`<p class="notice" role="status">
              ${this.notice}
              <button type="button" class="icon-button" aria-label=${locale.words.bar.dismiss} @click=${() => (this.notice = '')}>
                ${closeIcon}
              </button>
            </p>`
          : nothing
      }
      ${
        this.newer
          ? html`<p class="notice" role="status">
              ${locale.words.bar.update}
              <button type="button" class="link" @click=${() => this.newer?.reload()}>${locale.words.bar.reload}</button>
            </p>`
          : nothing
      }
      ${this.#view()}
      ${
        this.pasted === undefined
          ? nothing
          : html`<paste-dialog
              .locale=${locale}
              .scenario=${scenario}
              .typeId=${this.#plan?.typeId ?? ''}
              .text=${this.pasted}
            ></paste-dialog>`
      }
      ${this.#dialogs()}
    </div>`;
  }

  /** What the scenario is called, in the language of the page. */
  get #name(): string {
    const { name } = this.#store.scenario;
    const presetId = presetNamed(name);
    return presetId ? this.locale.presets[presetId] : (name ?? this.locale.words.bar.own);
  }

  /** The element of the view shown, told what it needs. */
  #view() {
    const { element } = this.#stage;
    if (!element) return nothing;
    const { scenario } = this.#store;
    return Object.assign(element, { locale: this.locale, scenario, commit: this.#commit, openHost });
  }

  #dialogs() {
    const { locale, dialog } = this;
    if (dialog === 'palette') {
      return html`<palette-dialog .locale=${locale} .own=${this.#stage.element?.commands?.() ?? []}></palette-dialog>`;
    }
    if (dialog === 'keys') {
      return html`<keys-dialog .locale=${locale} .singleKeys=${this.preferences.singleKeys}></keys-dialog>`;
    }
    return nothing;
  }

  get #plan(): PlanView | undefined {
    return this.#stage.of('plan') as PlanView | undefined;
  }

  #commit = (next: Scenario, gesture?: string): string | undefined => {
    const problem = problemOf(next, this.locale);
    if (problem === undefined) this.#store.commit(next, gesture);
    return problem;
  };

  #undo = () => {
    this.#store.undo();
    this.#forgetTyped();
  };

  #redo = () => {
    this.#store.redo();
    this.#forgetTyped();
  };

  #forgetTyped(): void {
    for (const view of this.#stage.opened) view.forgetTyped?.();
  }

  /** The examples are fetched when one is asked for. */
  async #openPreset(id: string): Promise<void> {
    const { presets } = await import('../../src/scenario/presets/index.ts');
    const preset = presets.find((known) => known.id === id);
    if (preset) this.#use(preset.scenario);
  }

  #use(scenario: Scenario): void {
    this.#store.commit(scenario);
    for (const view of this.#stage.opened) view.start?.();
  }

  async #openFile(file: File): Promise<void> {
    const opened = openScenario(await file.text());
    const { words } = this.locale;
    if ('scenario' in opened) {
      this.notice = '';
      this.#use(opened.scenario);
    } else {
      const problems = opened.issues.slice(0, 3).map((issue) => this.locale.issueAt(issue));
      this.notice = words.errors.file(file.name, problems.join(' '), opened.issues.length - problems.length);
    }
  }

  #save(name: string): void {
    download(textOfScenario(this.#store.scenario), fileNameOf(name));
  }

  #drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#openFile(file);
  };

  /** Both are fetched when one is first asked for. */
  #openDialog(dialog: 'palette' | 'keys'): void {
    const part =
      dialog === 'palette' ? import('../commands/palette-dialog.ts') : import('../commands/keys-dialog.ts');
    void fetched(part as Promise<unknown>).then(
      () => (this.dialog = dialog),
      () => (this.notice = this.locale.words.errors.fetch),
    );
  }

  /** The dialog is fetched when it is first asked for. */
  #openPaste(text: string): void {
    void fetched(import('../paste/paste-dialog.ts')).then(
      () => (this.pasted = text),
      () => (this.notice = this.locale.words.errors.fetch),
    );
  }

  #useDay(scenario: Scenario): void {
    this.pasted = undefined;
    this.#use(scenario);
  }

  #prefer(preferences: Preferences): void {
    this.preferences = preferences;
    applyPreferences(preferences);
  }

  /** All words of the language are fetched before anything is said in it. */
  async #speak(language: Language): Promise<void> {
    this.#asked = language;
    try {
      await fetchWords(language);
    } catch {
      this.notice = this.locale.words.errors.fetch;
      return;
    }
    if (this.#asked !== language) return;
    this.#prefer({ ...this.preferences, language });
    this.locale = createLocale(language);
  }

  #keep = () => {
    clearTimeout(this.#keepTimer);
    if (keep(this.#store.history) || this.#warned) return;
    this.#warned = true;
    this.notice = this.locale.words.errors.storage;
  };

  #key = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const { target } = event;
    const isTaken =
      !this.preferences.singleKeys || (target instanceof Element && target.closest(takesKeys) !== null);
    const key = pageKey(event, { isTyping: isTyping(target), isTaken });
    if (key === undefined || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    this.#do(key);
  };

  #do(key: PageKey): void {
    if (key === 'undo') this.#undo();
    else if (key === 'redo') this.#redo();
    else if (key === 'save') this.#saveTyped();
    else if (key === 'palette' || key === 'keys') this.#openDialog(key);
    else {
      const view = views[key.view];
      if (view) this.#stage.go(view.id);
    }
  }

  /** What stands in a field counts: leaving it takes it in. */
  #saveTyped(): void {
    const field = document.activeElement;
    if (field instanceof HTMLElement) {
      field.blur();
      field.focus({ preventScroll: true });
    }
    this.#save(this.#name);
  }

  #paste = (event: ClipboardEvent) => {
    if (isTyping(event.target) || this.pasted !== undefined) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    this.#openPaste(text);
  };
}

/** The example that a scenario is, by the name in its file. */
function presetNamed(name: string | undefined): PresetId | undefined {
  return (Object.keys(englishNames) as PresetId[]).find((id) => englishNames[id] === name);
}

/** The two hatchings of the charts: people missing, and a queue that never settles. */
function hatches() {
  return html`<svg width="0" height="0" class="visually-hidden" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="5" height="5"></rect>
        <line class="hatch-line" x1="0" x2="0" y1="0" y2="5"></line>
      </pattern>
      <pattern id="hatch-quiet" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch-quiet-line" x1="0" x2="0" y1="0" y2="7"></line>
      </pattern>
    </defs>
  </svg>`;
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  const field = target.closest<InlineField>('inline-field');
  return field === null || field.typed !== undefined;
}
