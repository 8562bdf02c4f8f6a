/**
 * What stands over the page, fetched when it is first asked for: the list of commands and of keys, sharing, the kept
 * scenarios, and a table that is being taken in.
 */
import { html, nothing } from 'lit';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Command } from '../commands/command.ts';
import type { KeepingDesk } from '../state/keeping-desk.ts';
import { fetched } from '../state/words.ts';
import type { Page } from './page.ts';
import { TypedAhead } from './typed-ahead.ts';

const dialogs = {
  palette: () => import('../commands/palette-dialog.ts'),
  keys: () => import('../commands/keys-dialog.ts'),
  share: () => import('../sharing/share-dialog.ts'),
  scenarios: () => import('../keeping/scenarios-dialog.ts'),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

export type PageDialog = keyof typeof dialogs;

/** What the dialogs are told. */
export interface Below {
  readonly scenario: Scenario;
  /** Contact type that a pasted day is for. */
  readonly typeId: string;
  readonly singleKeys: boolean;
  /** What the view shown offers by name. */
  readonly commands: () => readonly Command[];
}

export class Overlays {
  readonly #page: Page;
  readonly #keeping: KeepingDesk;
  #dialog: PageDialog | undefined;
  readonly #ahead = new TypedAhead();
  /** What was typed before the list of commands was here. */
  #typed = '';
  /** Text or file the paste dialog starts with; undefined: closed. */
  #pasted: string | File | undefined;

  constructor(page: Page, keeping: KeepingDesk) {
    this.#page = page;
    this.#keeping = keeping;
  }

  get isPasting(): boolean {
    return this.#pasted !== undefined;
  }

  open(dialog: PageDialog): void {
    const ready = dialog === 'scenarios' ? this.#keeping.start() : Promise.resolve();
    if (dialog === 'palette') this.#ahead.listen();
    this.#show(ready.then<unknown>(dialogs[dialog]), () => (this.#dialog = dialog));
  }

  close(): void {
    this.#dialog = undefined;
    this.#page.requestUpdate();
  }

  paste(source: string | File): void {
    this.#show(import('../paste/paste-dialog.ts'), () => (this.#pasted = source));
  }

  closePaste(): void {
    this.#pasted = undefined;
    this.#page.requestUpdate();
  }

  render(below: Below) {
    return html`${this.#paste(below)} ${this.#opened(below)}`;
  }

  #show(part: Promise<unknown>, show: () => void): void {
    const page = this.#page;
    void fetched(part).then(
      () => {
        this.#typed = this.#ahead.take();
        show();
        page.requestUpdate();
      },
      () => {
        this.#ahead.take();
        page.say(page.locale.words.errors.fetch);
      },
    );
  }

  #paste({ scenario, typeId }: Below) {
    if (this.#pasted === undefined) return nothing;
    return html`<paste-dialog
      .locale=${this.#page.locale}
      .scenario=${scenario}
      .typeId=${typeId}
      .source=${this.#pasted}
    ></paste-dialog>`;
  }

  #opened({ scenario, singleKeys, commands }: Below) {
    const { locale } = this.#page;
    switch (this.#dialog) {
      case 'palette':
        return html`<palette-dialog .locale=${locale} .own=${commands()} .typed=${this.#typed}></palette-dialog>`;
      case 'keys':
        return html`<keys-dialog .locale=${locale} .singleKeys=${singleKeys}></keys-dialog>`;
      case 'share':
        return html`<share-dialog .locale=${locale} .scenario=${scenario}></share-dialog>`;
      case 'scenarios':
        return html`<scenarios-dialog .locale=${locale} .keeper=${this.#keeping.keeper}></scenarios-dialog>`;
      default:
        return nothing;
    }
  }
}
