/**
 * What the callback offer changes over the whole day: the same simulated days without and with it, and the
 * difference with its own 95 % interval. Callbacks keep customers in line, so at the same staff everybody waits
 * longer while the phone system's own figure can rise: the two service levels stand one above the other.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Estimate, MeasureComparisons, MeasureKey } from '../../../src/measures/index.ts';
import { PageElement } from '../../parts/page-element.ts';
import { roundedUp } from '../../state/figures.ts';

interface Row {
  readonly name: string;
  readonly hint?: string;
  readonly measure: MeasureKey;
  readonly unit: 'share' | 'seconds';
  /** Only exists with the offer. */
  readonly onlyWith?: true;
}

export class CallbackTable extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    comparison: { attribute: false },
    within: {},
    stale: { type: Boolean },
    replications: { type: Number },
  };

  /** Without the offer (base) and with it (draft); undefined until simulated. */
  declare comparison: MeasureComparisons | undefined;
  declare within: string;
  declare stale: boolean;
  declare replications: number;

  override render() {
    const { callback } = this.locale.words;
    return html`<table class=${this.stale ? 'figures callback stale' : 'figures callback'}>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${callback.without}</th>
          <th scope="col">${callback.with}</th>
          <th scope="col">${callback.change}</th>
        </tr>
      </thead>
      <tbody>
        ${this.#rows().map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #rows(): readonly Row[] {
    const { callback } = this.locale.words;
    const { hints } = callback;
    return [
      {
        name: callback.everyone(this.within),
        hint: hints.everyone,
        measure: 'serviceLevelEveryone',
        unit: 'share',
      },
      { name: callback.live(this.within), hint: hints.live, measure: 'serviceLevel', unit: 'share' },
      { name: callback.liveWait, measure: 'averageWait', unit: 'seconds' },
      { name: callback.callbackWait, measure: 'callbackWait', unit: 'seconds', onlyWith: true },
      { name: callback.timeToTalk, hint: hints.timeToTalk, measure: 'timeToTalk', unit: 'seconds' },
      { name: callback.abandoned, measure: 'abandonmentRate', unit: 'share' },
      { name: callback.accepted, measure: 'callbackAcceptRate', unit: 'share', onlyWith: true },
      { name: callback.kept, hint: hints.kept, measure: 'promisesKept', unit: 'share', onlyWith: true },
    ];
  }

  #row({ name, hint, measure, unit, onlyWith }: Row) {
    const compared = this.comparison?.[measure];
    const none = html`<span class="none">–</span>`;
    return html`<tr>
      <th scope="row" title=${hint ?? nothing}>${name}</th>
      <td>${onlyWith ? none : this.#value(compared?.base, unit)}</td>
      <td><b>${this.#value(compared?.draft, unit)}</b></td>
      <td>${onlyWith ? none : this.#change(compared?.difference, unit)}</td>
    </tr>`;
  }

  #value(estimate: Estimate | undefined, unit: Row['unit']) {
    const { percent, duration, number, words } = this.locale;
    if (estimate?.mean == null) return html`<span class="none">–</span>`;
    const text = unit === 'share' ? percent(estimate.mean, 1) : duration(Math.round(estimate.mean));
    const { halfWidth } = estimate;
    const title =
      halfWidth === null
        ? nothing
        : words.method.simulatedTip(this.#error(halfWidth, unit), number(this.replications));
    return html`<span title=${title}>${text}</span>`;
  }

  /** The difference and how sure it is. */
  #change(difference: Estimate | undefined, unit: Row['unit']) {
    const { signed, words } = this.locale;
    if (difference?.mean == null) return html`<span class="none">–</span>`;
    const { mean, halfWidth } = difference;
    const text =
      unit === 'share' ? words.callback.points(signed(mean * 100, 1)) : `${signed(mean, 1)}\u00a0s`;
    const error = halfWidth === null ? '' : words.method.plusMinus(this.#error(halfWidth, unit));
    return html`${text} <small class="quiet">${error}</small>`;
  }

  #error(halfWidth: number, unit: Row['unit']): string {
    const size = unit === 'share' ? halfWidth * 100 : halfWidth;
    return this.locale.number(roundedUp(size, 0.1), 1);
  }
}

customElements.define('callback-table', CallbackTable);
