/**
 * Why the numbers differ: the two waterfalls in a dialog, with what they come to in a sentence. They are simulated
 * when the dialog opens, with how far it has come and a way to stop; what is known is shown at once.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { type Scenario, serviceLevelTargetOf } from '../../src/scenario/index.ts';
import type { OwnContacts, Waterfall } from '../../src/staffing/index.ts';
import { choice } from '../parts/choice.ts';
import { closeIcon } from '../parts/icons.ts';
import { PageElement } from '../parts/page-element.ts';
import { emphasised } from '../parts/sentence.ts';
import { roundedUp } from '../state/figures.ts';
import { typeOf } from '../state/plan-rows.ts';
import type { StudyState } from '../state/study-desk.ts';
import { changeText, levelTable, ownTable } from './waterfall-rows.ts';
import { waterfallTable } from './waterfall-table.ts';
import type { Why } from './why.ts';
import { explainWords, staffingWords } from './words.ts';
import '../styles/dialog.css';
import '../styles/waterfall.css';

type Side = 'level' | 'own';
const all = '';

export class WhyDialog extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    typeId: {},
    state: { attribute: false },
    side: { state: true },
    chosen: { state: true },
  };

  declare scenario: Scenario;
  /** The type the plan looks at. */
  declare typeId: string;
  declare state: StudyState<Why, Why> | undefined;
  declare side: Side;
  /** The type whose steps are shown; empty: all together. Undefined: the one the plan looks at. */
  declare chosen: string | undefined;

  constructor() {
    super();
    this.side = 'level';
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  override render() {
    const { why } = staffingWords(this.locale);
    return html`<dialog class="why" aria-labelledby="why-title" @close=${() => this.send('close-why')}>
      <header>
        <h2 id="why-title">${why.title}</h2>
        ${choice<Side>(
          why.look,
          [
            { value: 'level', text: why.level },
            { value: 'own', text: why.own },
          ],
          this.side,
          (side) => (this.side = side),
        )}
        <button type="button" class="icon-button" aria-label=${why.close} @click=${() => this.querySelector('dialog')?.close()}>
          ${closeIcon}
        </button>
      </header>
      ${this.#body()}
    </dialog>`;
  }

  #body() {
    const { state } = this;
    const known = state?.result ?? state?.interim;
    if (this.side === 'own') {
      return known?.ownContacts ? this.#own(known.ownContacts) : this.#running();
    }
    if (!known) return this.#running();
    const { why } = staffingWords(this.locale);
    if (typeof known.levels === 'string') return html`<p class="why-said">${why.refused[known.levels]}</p>`;
    const ids = Object.keys(known.levels.types);
    const id = this.chosen ?? (ids.includes(this.typeId) ? this.typeId : all);
    const shown = known.levels.types[id] ?? known.levels.total;
    if (!shown) return html`<p class="why-said">${why.same}</p>`;
    return html`${ids.length > 1 ? this.#types(ids, id) : nothing} ${this.#level(shown, id, known.replications)}`;
  }

  /** How far it has come, and the way to stop it or to begin again. */
  #running() {
    const words = staffingWords(this.locale);
    const { status = 'running', done = 0, of = 0, failure = '' } = this.state ?? {};
    const share = of > 0 ? done / of : 0;
    return html`<div class="why-running">
      <p role="status">
        ${
          status === 'failed'
            ? words.failed(failure)
            : status === 'stopped'
              ? words.why.stopped
              : words.why.running
        }
      </p>
      <span class="quiet" aria-hidden="true">${this.locale.percent(share)}</span>
      <progress max="1" value=${share} aria-label=${words.why.title}></progress>
      ${
        status === 'running'
          ? html`<button type="button" class="link" @click=${() => this.send('stop-why')}>${words.stop}</button>`
          : html`<button type="button" class="link" @click=${() => this.send('start-why')}>${words.why.start}</button>`
      }
    </div>`;
  }

  #types(ids: readonly string[], chosen: string) {
    const { why } = staffingWords(this.locale);
    const options = [
      { value: all, text: why.all },
      ...ids.map((value) => ({ value, text: this.locale.typeName(typeOf(this.scenario, value)) })),
    ];
    return html`<p class="why-types">
      <select class="field" aria-label=${why.type} @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}>
        ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select>
    </p>`;
  }

  #level(waterfall: Waterfall, id: string, days: number) {
    const { locale } = this;
    const { why } = staffingWords(locale);
    const { number, percent, duration, words } = locale;
    const { start, end, steps, unstable, perPerson } = waterfall;
    const target = id === all ? undefined : serviceLevelTargetOf(typeOf(this.scenario, id));
    const error =
      end.halfWidth === null
        ? ''
        : ` ${words.method.plusMinus(number(roundedUp(end.halfWidth * 100, 0.1), 1))}`;
    const largest = [...steps].sort(
      (a, b) => Math.abs(b.difference.mean ?? 0) - Math.abs(a.difference.mean ?? 0),
    )[0];
    const sentence = why.sentence({
      start: percent(start, 1),
      end: `${percent(end.mean!, 1)}${error}`,
      within: target ? why.within(duration(target.within)) : '',
    });
    const most = largest
      ? why.most(
          explainWords(locale).steps[largest.key],
          why.points(changeText(largest.difference, 100, 1, locale)),
        )
      : why.same;
    return html`<p class="why-said">${emphasised(sentence)}${most}</p>
      ${waterfallTable(levelTable(waterfall, locale))}
      ${
        unstable.intervals > 0
          ? html`<p class="quiet">${why.unstable(unstable.intervals, number(unstable.intervals), percent(unstable.share))}</p>`
          : nothing
      }
      <p class="quiet">
        ${why.widths(number(days))}
        ${perPerson ? why.people(why.points(changeText(perPerson, 100, 1, locale))) : why.noPeople}
      </p>`;
  }

  #own(own: OwnContacts) {
    const { locale } = this;
    const { why } = staffingWords(locale);
    if (own.causes.length === 0) return html`<p class="why-said">${why.ownNone}</p>`;
    const { number, percent } = locale;
    const { total, all: everything, pastEnd } = own;
    const contacts = total.contacts.mean ?? 0;
    const sentence = why.ownSentence(Math.round(contacts), {
      contacts: number(contacts),
      share: percent(everything.contacts.mean ? contacts / everything.contacts.mean : 0),
      hours: number(total.hours.mean ?? 0, 1),
    });
    return html`<p class="why-said">${emphasised(sentence)}</p>
      ${waterfallTable(ownTable(own, locale))}
      <p class="quiet">
        ${why.ownNote} ${everything.money === null ? why.ownPay : nothing}
        ${pastEnd > 0.05 ? why.pastEnd(number(pastEnd, 1)) : nothing}
      </p>`;
  }
}

customElements.define('why-dialog', WhyDialog);
