/**
 * The page: the scenario with its history, language and theme, and what belongs to the whole window (the view that
 * the address names, undo keys, a paste outside any field). Everything shown is a view of the one scenario in the
 * store; which views there are says views.ts.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Language } from '../../src/words/index.ts';
import { type PageKey, pageKey, takesKeys } from '../commands/keys.ts';
import { isEditingDraft } from '../compare/is-editing.ts';
import type { Update } from '../offline/register.ts';
import { closeIcon } from '../parts/icons.ts';
import type { InlineField } from '../parts/inline-field.ts';
import { PageElement } from '../parts/page-element.ts';
import { download, fileNameOf, openScenario, textOfScenario } from '../state/files.ts';
import { problemOf } from '../state/guard.ts';
import { openHost, painted } from '../state/host.ts';
import { KeepingDesk, type KeepingPage } from '../state/keeping-desk.ts';
import { createLocale, sayProblemsIn } from '../state/locale.ts';
import type { Notice } from '../state/notice.ts';
import { applyPreferences, type Preferences, readPreferences, type Theme } from '../state/preferences.ts';
import { presetNamed, shownName } from '../state/scenario-name.ts';
import { fetched, fetchWords } from '../state/words.ts';
import type { PlanView } from './plan/plan-view.ts';
import './plan/plan-view.ts';
import { type PageDialog, pageDialogs } from './page-dialogs.ts';
import { Stage } from './stage.ts';
import './top-bar.ts';
import { views } from './views.ts';

export class HoldlineApp extends PageElement implements KeepingPage {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    preferences: { state: true },
    pasted: { state: true },
    dialog: { state: true },
    notice: { state: true },
    newer: { state: true },
    isHeld: { state: true },
  };

  declare preferences: Preferences;
  /** Text or file the import dialog starts with; undefined: closed. */
  declare pasted: string | File | undefined;
  /** A newer version of the page, fetched and ready. */
  declare newer: Update | undefined;
  /** What stands over the page. */
  declare dialog: PageDialog | undefined;
  declare notice: Notice | undefined;
  /** The scenario to show is not here yet: it is in a link, or in the database alone. */
  declare isHeld: boolean;

  readonly #keeping = new KeepingDesk(this);
  readonly #store = this.#keeping.store;
  readonly #stage = new Stage(this, (why) => this.#say(this.locale.words.errors[why]));
  /** Settles when problems can be said in full. */
  #problemsSaid: Promise<void> | undefined;
  /** A link is being opened. */
  #isFollowing = false;
  /** Has the words of a language kept for when there is no network. */
  #keepWords: ((language: Language) => Promise<void>) | undefined;
  /** The language asked for last. */
  #asked: Language | undefined;

  constructor() {
    super();
    this.preferences = readPreferences();
    this.locale = createLocale(this.preferences.language);
    this.isHeld = hasLink() || this.#keeping.isElsewhere;
    this.#store.subscribe(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#key);
    document.addEventListener('paste', this.#paste);
    window.addEventListener('pagehide', this.#keeping.keep);
    window.addEventListener('hashchange', this.#followLink);
    void this.#keeping.start().then(() => {
      if (!this.#isFollowing) this.isHeld = false;
    });
    void this.#followLink();
  }

  /** Whatever the first screen does without comes after it. */
  protected override firstUpdated(): void {
    if (isEditingDraft()) {
      void fetched(import('../compare/editing-bar.ts')).then(({ EditingBar }) =>
        EditingBar.resume(this.locale),
      );
    }
    this.#problemsSaid = painted()
      .then(() => fetched(import('../state/problem-words.ts')))
      .then(({ problemWords }) => sayProblemsIn(problemWords))
      // Without them a problem is still said, if not in full.
      .catch(() => undefined);
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    void painted()
      .then(() => import('../offline/register.ts'))
      .then(async ({ keepForLater, keepOffline }) => {
        await keepOffline((update) => (this.newer = update));
        this.#keepWords = keepForLater;
        await keepForLater(this.locale.language);
      })
      // Where the browser allows no service worker the page works as ever, with the network.
      .catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('paste', this.#paste);
    window.removeEventListener('pagehide', this.#keeping.keep);
    window.removeEventListener('hashchange', this.#followLink);
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
      @save-file=${() => this.saveFile()}
      @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
      @drop=${this.#drop}
      @open-preset=${(event: CustomEvent<string>) => void this.#openPreset(event.detail)}
      @open-palette=${() => this.#openDialog('palette')}
      @open-keys=${() => this.#openDialog('keys')}
      @close-dialog=${() => (this.dialog = undefined)}
      @set-single-keys=${(event: CustomEvent<boolean>) => this.#prefer({ ...preferences, singleKeys: event.detail })}
      @open-kept=${(event: CustomEvent<string>) => void this.#keeping.keeper?.open(event.detail).then(this.#keeping.list)}
      @open-scenarios=${() => this.#openDialog('scenarios')}
      @open-share=${() => this.#openDialog('share')}
      @scenarios-changed=${() => void this.#keeping.list()}
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
          .others=${this.#others()}
          .view=${shown}
          .canUndo=${canUndo}
          .canRedo=${canRedo}
          .theme=${preferences.theme}
        ></top-bar>
      </header>
      ${
        this.notice
          ? html`<p class="notice" role="status">
              <span
                >${this.notice.text}
                ${this.notice.actions?.map(({ label, act }) => html`<button type="button" class="link" @click=${act}>${label}</button> `)}</span
              >
              <button type="button" class="icon-button" aria-label=${locale.words.bar.dismiss} @click=${() => (this.notice = undefined)}>
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
              .source=${this.pasted}
            ></paste-dialog>`
      }
      ${this.#dialogs()}
    </div>`;
  }

  /** The element of the view shown, told what it needs. */
  #view() {
    const { element } = this.#stage;
    if (!element || this.isHeld) return nothing;
    const { scenario } = this.#store;
    return Object.assign(element, { locale: this.locale, scenario, commit: this.#commit, openHost });
  }

  #dialogs() {
    const { locale } = this;
    switch (this.dialog) {
      case 'palette':
        return html`<palette-dialog .locale=${locale} .own=${this.#stage.element?.commands?.() ?? []}></palette-dialog>`;
      case 'keys':
        return html`<keys-dialog .locale=${locale} .singleKeys=${this.preferences.singleKeys}></keys-dialog>`;
      case 'share':
        return html`<share-dialog .locale=${locale} .scenario=${this.#store.scenario}></share-dialog>`;
      case 'scenarios':
        return html`<scenarios-dialog .locale=${locale} .keeper=${this.#keeping.keeper}></scenarios-dialog>`;
      default:
        return nothing;
    }
  }

  get #plan(): PlanView | undefined {
    return this.#stage.of('plan') as PlanView | undefined;
  }

  #commit = (next: Scenario, gesture?: string): string | undefined => {
    const problem = problemOf(next, this.locale);
    if (problem === undefined) this.#store.commit(next, gesture);
    return problem;
  };

  /** What the scenario is called, in the language of the page. */
  get #name(): string {
    return shownName(this.#store.scenario.name, this.locale);
  }

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
    this.onOpen();
  }

  /** A scenario is JSON; anything else is somebody's own data. */
  async #openFile(file: File): Promise<void> {
    if (!/\.json$/i.test(file.name)) return this.#openPaste(file);
    const opened = openScenario(await file.text());
    const { words } = this.locale;
    if ('scenario' in opened) {
      this.notice = undefined;
      this.#use(opened.scenario);
    } else {
      await this.#problemsSaid;
      const problems = opened.issues.slice(0, 3).map((issue) => this.locale.issueAt(issue));
      this.#say(words.errors.file(file.name, problems.join(' '), opened.issues.length - problems.length));
    }
  }

  saveFile(): void {
    download(textOfScenario(this.#store.scenario), fileNameOf(this.#name));
  }

  notify(notice: Notice): void {
    this.notice = notice;
  }

  onOpen(): void {
    for (const view of this.#stage.opened) view.start?.();
  }

  #drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#openFile(file);
  };

  /** The dialog is fetched when it is first asked for. */
  #openPaste(source: string | File): void {
    void fetched(import('../paste/paste-dialog.ts')).then(
      () => (this.pasted = source),
      () => this.#say(this.locale.words.errors.fetch),
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
      this.#say(this.locale.words.errors.fetch);
      return;
    }
    if (this.#asked !== language) return;
    this.#prefer({ ...this.preferences, language });
    this.locale = createLocale(language);
    void this.#keepWords?.(language);
  }

  #others(): (readonly [string, string])[] {
    return this.#keeping.listed
      .filter(({ id }) => id !== this.#keeping.openId)
      .slice(0, mostListed)
      .map(({ id, name }) => [id, shownName(name, this.locale)]);
  }

  #openDialog(dialog: PageDialog): void {
    const ready = dialog === 'scenarios' ? this.#keeping.start() : Promise.resolve();
    void fetched(ready.then<unknown>(pageDialogs[dialog])).then(
      () => (this.dialog = dialog),
      () => this.#say(this.locale.words.errors.fetch),
    );
  }

  /** A link with a scenario in it becomes a scenario of its own, with the one before below it. */
  #followLink = async () => {
    const address = location.hash;
    if (!hasLink()) return;
    this.#isFollowing = true;
    // A reload shows what has become of the scenario since, not the link again.
    history.replaceState(history.state, '', address.replace(/([?&])s=[^&]*&?/, '$1').replace(/[?&]$/, ''));
    try {
      const { openLink, openedWords } = await fetched(import('../sharing/open-link.ts'));
      const opened = openLink(address, this.locale);
      if ('refused' in opened) this.#say(opened.refused);
      else {
        await this.#keeping.take(opened.scenario);
        const words = openedWords(this.locale);
        this.notice = { text: words.opened, actions: [{ label: words.undo, act: this.#undo }] };
      }
    } catch {
      this.#say(this.locale.words.errors.fetch);
    }
    this.#isFollowing = false;
    this.isHeld = false;
  };

  #say(text: string): void {
    this.notice = { text };
  }

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
    this.saveFile();
  }

  #paste = (event: ClipboardEvent) => {
    if (isTyping(event.target) || this.pasted !== undefined) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    this.#openPaste(text);
  };
}

/** Other scenarios named in the bar; the dialog has all. */
const mostListed = 8;

/** Whether the address holds a scenario. */
function hasLink(): boolean {
  return /[?&]s=/.test(location.hash);
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
