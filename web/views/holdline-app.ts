/**
 * The page: the scenario with its history, and what belongs to the whole window, each a part of its own in web/page.
 * Everything shown is a view of the one scenario in the store; which views there are says views.ts.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Language } from '../../src/words/index.ts';
import type { PageKey } from '../commands/keys.ts';
import type { Update } from '../offline/register.ts';
import { AfterPaint } from '../page/after-paint.ts';
import { hatches } from '../page/hatches.ts';
import { hasLink, LinkFollower } from '../page/link-follower.ts';
import { noticeBar, updateBar } from '../page/notices.ts';
import { Overlays } from '../page/overlays.ts';
import type { Page } from '../page/page.ts';
import { ScenarioFiles } from '../page/scenario-files.ts';
import { Settings } from '../page/settings.ts';
import { takeTyped, WindowInput } from '../page/window-input.ts';
import { PageElement } from '../parts/page-element.ts';
import { problemOf } from '../state/guard.ts';
import { openHost } from '../state/host.ts';
import { KeepingDesk } from '../state/keeping-desk.ts';
import type { Notice } from '../state/notice.ts';
import type { Theme } from '../state/preferences.ts';
import { presetNamed, shownName } from '../state/scenario-name.ts';
import type { PlanView } from './plan/plan-view.ts';
import './plan/plan-view.ts';
import { Stage } from './stage.ts';
import './top-bar.ts';
import { views } from './views.ts';

export class HoldlineApp extends PageElement implements Page {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    notice: { state: true },
    newer: { state: true },
    isHeld: { state: true },
  };

  declare notice: Notice | undefined;
  /** A newer version of the page, fetched and ready. */
  declare newer: Update | undefined;
  declare isHeld: boolean;

  readonly #settings = new Settings(this, (language) => this.#later?.speak(language));
  readonly #keeping = new KeepingDesk(this);
  readonly #store = this.#keeping.store;
  readonly #stage = new Stage(this, (why) => this.say(this.locale.words.errors[why]));
  readonly #overlays = new Overlays(this, this.#keeping);
  readonly #files = new ScenarioFiles(this, this.#store, {
    openData: (file) => this.#overlays.paste(file),
    dismiss: () => (this.notice = undefined),
    problemsSaid: () => this.#later?.problemsSaid,
  });
  readonly #links = new LinkFollower(this, this.#keeping, () => this.#undo());
  #later: AfterPaint | undefined;

  constructor() {
    super();
    this.isHeld = hasLink() || this.#keeping.isElsewhere;
    this.#store.subscribe(() => this.requestUpdate());
    new WindowInput(this, {
      singleKeys: () => this.#settings.preferences.singleKeys,
      press: (key) => this.#press(key),
      paste: (text) => this.#overlays.paste(text),
      isPasting: () => this.#overlays.isPasting,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#keeping.keep);
    void this.#keeping.start().then(() => {
      if (!this.#links.isFollowing) this.isHeld = false;
    });
  }

  protected override firstUpdated(): void {
    // From here on the page stands itself where its likeness stood.
    for (const likeness of document.querySelectorAll('.first-screen')) likeness.remove();
    this.#later = new AfterPaint(this.locale, (update) => (this.newer = update));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#keeping.keep);
  }

  override render() {
    const { locale } = this;
    const { scenario, canUndo, canRedo } = this.#store;
    const { theme, singleKeys } = this.#settings.preferences;
    const name = shownName(scenario.name, locale);
    const { shown } = this.#stage;
    if (shown) document.title = locale.words.title(name, locale.words.bar.views[shown]);
    return html`${hatches()}
      <div
      class="page"
      @settle=${() => this.#store.settle()}
      @undo=${this.#undo}
      @redo=${this.#redo}
      @set-language=${(event: CustomEvent<Language>) => void this.#settings.speak(event.detail)}
      @set-theme=${(event: CustomEvent<Theme>) => this.#settings.prefer({ theme: event.detail })}
      @set-single-keys=${(event: CustomEvent<boolean>) => this.#settings.prefer({ singleKeys: event.detail })}
      @skip=${() => this.#stage.focus()}
      @say=${(event: CustomEvent<string>) => this.say(event.detail)}
      @open-file=${(event: CustomEvent<File>) => void this.#files.open(event.detail)}
      @save-file=${() => this.saveFile()}
      @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
      @drop=${this.#files.drop}
      @open-preset=${(event: CustomEvent<string>) => void this.#files.openPreset(event.detail)}
      @open-kept=${(event: CustomEvent<string>) => void this.#keeping.keeper?.open(event.detail).then(this.#keeping.list)}
      @scenarios-changed=${() => void this.#keeping.list()}
      @open-palette=${() => this.#overlays.open('palette')}
      @open-keys=${() => this.#overlays.open('keys')}
      @open-scenarios=${() => this.#overlays.open('scenarios')}
      @open-share=${() => this.#overlays.open('share')}
      @close-dialog=${() => this.#overlays.close()}
      @open-paste=${() => this.#overlays.paste('')}
      @paste-day=${(event: CustomEvent<string>) => this.#overlays.paste(event.detail)}
      @close-paste=${() => this.#overlays.closePaste()}
      @use-day=${(event: CustomEvent<Scenario>) => this.#useDay(event.detail)}
    >
      <header class="top">
        <top-bar
          .locale=${locale}
          .presetId=${presetNamed(scenario.name)}
          .name=${name}
          .others=${this.#others()}
          .view=${shown}
          .canUndo=${canUndo}
          .canRedo=${canRedo}
          .theme=${theme}
        ></top-bar>
      </header>
      ${noticeBar(locale, this.notice, () => (this.notice = undefined))} ${updateBar(locale, this.newer)}
      ${this.#view()}
      ${this.#overlays.render({
        scenario,
        typeId: (this.#stage.of('plan') as PlanView | undefined)?.typeId ?? '',
        singleKeys,
        commands: () => this.#stage.element?.commands?.() ?? [],
      })}
    </div>`;
  }

  /** The element of the view shown, told what it needs. */
  #view() {
    const { element, shown } = this.#stage;
    if (!element || this.isHeld) return nothing;
    const { scenario } = this.#store;
    // the report says what the plan says, as far as that has been opened
    const plan = shown === 'report' ? { plan: this.#stage.of('plan') as PlanView | undefined } : {};
    return Object.assign(element, { locale: this.locale, scenario, commit: this.#commit, openHost, ...plan });
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

  saveFile(): void {
    this.#files.save();
  }

  notify(notice: Notice): void {
    this.notice = notice;
  }

  override say(text: string): void {
    this.notice = { text };
  }

  onOpen(): void {
    for (const view of this.#stage.opened) view.start?.();
  }

  #useDay(scenario: Scenario): void {
    this.#overlays.closePaste();
    this.#files.use(scenario);
  }

  #others(): (readonly [string, string])[] {
    return this.#keeping.listed
      .filter(({ id }) => id !== this.#keeping.openId)
      .slice(0, mostListed)
      .map(({ id, name }) => [id, shownName(name, this.locale)]);
  }

  #press(key: PageKey): void {
    if (key === 'undo') this.#undo();
    else if (key === 'redo') this.#redo();
    else if (key === 'save') {
      takeTyped();
      this.saveFile();
    } else if (key === 'palette' || key === 'keys') this.#overlays.open(key);
    else {
      const view = views[key.view];
      if (view) this.#stage.go(view.id);
    }
  }
}

/** Other scenarios named in the bar; the dialog has all. */
const mostListed = 8;
