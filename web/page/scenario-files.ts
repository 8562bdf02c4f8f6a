/** Scenarios that come as a file or an example, and leave as one. Whatever is not a scenario is somebody's own data. */
import type { Scenario } from '../../src/scenario/index.ts';
import { download, fileNameOf, openScenarioFile, textOfScenario } from '../state/files.ts';
import { shownName } from '../state/scenario-name.ts';
import type { ScenarioStore } from '../state/scenario-store.ts';
import type { Page } from './page.ts';

export interface ScenarioFilesOptions {
  /** Reads somebody's own data in. */
  readonly openData: (file: File) => void;
  /** Takes the sentence over the page away. */
  readonly dismiss: () => void;
  /** Settles when problems can be said in full. */
  readonly problemsSaid: () => Promise<void> | undefined;
}

export class ScenarioFiles {
  readonly #page: Page;
  readonly #store: ScenarioStore;
  readonly #options: ScenarioFilesOptions;

  constructor(page: Page, store: ScenarioStore, options: ScenarioFilesOptions) {
    this.#page = page;
    this.#store = store;
    this.#options = options;
  }

  /** Shows a scenario that came from outside. */
  use(scenario: Scenario): void {
    this.#store.commit(scenario);
    this.#page.onOpen();
  }

  /** The examples are fetched when one is asked for. */
  async openPreset(id: string): Promise<void> {
    const { presets } = await import('../../src/scenario/presets/index.ts');
    const preset = presets.find((known) => known.id === id);
    if (preset) this.use(preset.scenario);
  }

  /** A scenario is JSON; anything else is somebody's own data. */
  async open(file: File): Promise<void> {
    const { openData, dismiss, problemsSaid } = this.#options;
    if (!/\.json$/i.test(file.name)) return openData(file);
    const opened = await openScenarioFile(file);
    if ('scenario' in opened) {
      dismiss();
      return this.use(opened.scenario);
    }
    await problemsSaid();
    const { locale } = this.#page;
    const problems = opened.issues.slice(0, 3).map((issue) => locale.issueAt(issue));
    this.#page.say(
      locale.words.errors.file(file.name, problems.join(' '), opened.issues.length - problems.length),
    );
  }

  drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.open(file);
  };

  save(): void {
    const { scenario } = this.#store;
    download(textOfScenario(scenario), fileNameOf(shownName(scenario.name, this.#page.locale)));
  }
}
