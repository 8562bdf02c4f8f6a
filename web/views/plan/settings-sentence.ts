/**
 * The settings as a sentence one can edit. Every value is a control inside the text; the callback offer adds
 * its own sentence when it is on.
 */
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type Callback, exampleCallback, type Scenario, workOf } from '../../../src/scenario/index.ts';
import { goToField, helpNote } from '../../parts/help.ts';
import { PageElement } from '../../parts/page-element.ts';
import '../../parts/inline-field.ts';
import { filled } from '../../parts/sentence.ts';
import { setIntervalLength } from '../../state/calendar-edits.ts';
import { setCallback } from '../../state/edits.ts';
import { typeOf } from '../../state/plan-rows.ts';
import { type SettingField, settingFields } from './setting-fields.ts';

const intervalLengths = [900, 1800, 3600] as const;

export class SettingsSentence extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    typeId: {},
    day: { type: Number },
    commit: { attribute: false },
    problem: { state: true },
  };

  declare scenario: Scenario;
  declare typeId: string;
  declare day: number;
  /** Makes a scenario the page's; answers with a problem when it may not be. */
  declare commit: (next: Scenario, gesture?: string) => string | undefined;

  /** Why the intervals could not be cut so. */
  declare problem: string | undefined;

  /** The offer as it was when it was last on. */
  #callback: Callback = exampleCallback;
  /** The scenario as it was when typing in a field began: "2" on the way to "240" must leave nothing behind. */
  #start: { readonly gesture: string; readonly scenario: Scenario } | undefined;

  override render() {
    const { settings } = this.locale.words;
    const type = typeOf(this.scenario, this.typeId);
    if (type.callback) this.#callback = type.callback;
    const fields = settingFields(this);
    const slots: Record<string, unknown> = {
      interval: this.#intervalPicker(),
      contact: settings.contact[type.channel],
      callback: this.#callbackSwitch(type.callback !== undefined),
    };
    for (const [name, field] of Object.entries(fields)) slots[name] = this.#field(field);
    const lead = {
      live: type.patience ? settings.live : settings.liveNever,
      concurrent: type.patience ? settings.chat : settings.chatNever,
      deferred: settings.deferred,
    };
    const sentences: string[] = [lead[workOf(type.channel)], settings.shrinkage];
    if (type.channel === 'phone') sentences.push(settings.callback);
    // Other offers are told in full under Callbacks.
    if (type.callback && isSimpleOffer(type.callback)) sentences.push(settings.callbackDetails);
    return html`<p class="settings" aria-label=${settings.title} role="group" @settle=${() => (this.#start = undefined)}>
      ${filled(sentences.join(' '), slots)}
    </p>`;
  }

  #field(field: SettingField): TemplateResult {
    const { name, label, value, help, read } = field;
    return html`<inline-field
      .locale=${this.locale}
      .name=${`${this.typeId}-${name}`}
      .label=${label}
      .help=${help}
      .value=${value}
      .read=${read}
      .apply=${(next: unknown, gesture: string) => this.#apply(name, next, gesture)}
    ></inline-field>`;
  }

  #apply(name: string, value: unknown, gesture: string): string | undefined {
    if (this.#start?.gesture !== gesture) this.#start = { gesture, scenario: this.scenario };
    const { typeId, day, locale } = this;
    const fields = settingFields({ scenario: this.#start.scenario, typeId, day, locale });
    return this.commit(fields[name]!.apply(value as never), gesture);
  }

  #goTo = (event: Event) => goToField(this, event.currentTarget as HTMLElement);

  #intervalPicker(): TemplateResult {
    const { settings } = this.locale.words;
    const length = this.scenario.calendar.intervalLength;
    const known = intervalLengths.some((l) => l === length);
    const change = ({ target }: Event) => {
      const select = target as HTMLSelectElement;
      this.problem = this.commit(setIntervalLength(this.scenario, Number(select.value)));
      if (this.problem) select.value = String(length);
    };
    return html`<span class="with-note"><select
      class="field"
      aria-label=${settings.fields.interval}
      aria-describedby="interval-note"
      @focus=${this.#goTo}
      @pointerenter=${this.#goTo}
      @change=${change}
      @blur=${() => (this.problem = undefined)}
    >
      ${known ? '' : html`<option .selected=${true}>${settings.otherInterval(this.locale.number(length / 60, 1))}</option>`}
      ${intervalLengths.map(
        (l) => html`<option value=${l} .selected=${l === length}>${settings.intervals[l]}</option>`,
      )}
    </select>${
      this.problem
        ? html`<span class="note wrong" id="interval-note" role="alert">${this.problem}</span>`
        : helpNote(
            'interval-note',
            { label: settings.fields.interval, help: 'settings.interval' },
            this.locale,
          )
    }</span>`;
  }

  #callbackSwitch(on: boolean): TemplateResult {
    const { settings } = this.locale.words;
    return html`<span class="with-note"><button
      type="button"
      class="field"
      role="switch"
      aria-checked=${on ? 'true' : 'false'}
      aria-label=${settings.fields.callback}
      aria-describedby="callback-note"
      @focus=${this.#goTo}
      @pointerenter=${this.#goTo}
      @click=${() => this.commit(setCallback(this.scenario, this.typeId, on ? undefined : this.#callback))}
    >
      ${on ? settings.on : settings.off}</button
    >${helpNote('callback-note', { label: settings.fields.callback, help: 'settings.callback' }, this.locale)}</span>`;
  }
}

/** Offers that one sentence says: by the wait, accepted by a share that is always the same. */
function isSimpleOffer({ kind, offer, acceptance }: Callback): boolean {
  const keepsLine = kind === 'keepPlace' || kind === 'asap';
  return keepsLine && offer !== undefined && 'estimatedWaitAbove' in offer && typeof acceptance === 'number';
}

customElements.define('settings-sentence', SettingsSentence);
