/**
 * What the callback offer changes over the whole day: the same simulated days without and with it. Callbacks
 * keep customers in line, so at the same staff everybody waits longer while the phone system's own figure can
 * rise: the two service levels stand one above the other.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Estimate, Measures } from '../../../src/measures/index.ts';
import { PageElement } from '../../parts/page-element.ts';

type Unit = 'share' | 'seconds';

interface Row {
  readonly name: string;
  readonly hint?: string;
  readonly unit: Unit;
  readonly without: Estimate | undefined;
  readonly with: Estimate | undefined;
  /** Only exists with the offer. */
  readonly onlyWith?: boolean;
}

export class CallbackTable extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    without: { attribute: false },
    with: { attribute: false },
    within: {},
    stale: { type: Boolean },
    replications: { type: Number },
  };

  declare without: Measures | undefined;
  declare with: Measures | undefined;
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
    const { without: a, with: b } = this;
    return [
      {
        name: callback.everyone(this.within),
        hint: hints.everyone,
        unit: 'share',
        without: a?.serviceLevelEveryone,
        with: b?.serviceLevelEveryone,
      },
      {
        name: callback.live(this.within),
        hint: hints.live,
        unit: 'share',
        without: a?.serviceLevel,
        with: b?.serviceLevel,
      },
      { name: callback.liveWait, unit: 'seconds', without: a?.averageWait, with: b?.averageWait },
      {
        name: callback.callbackWait,
        unit: 'seconds',
        without: undefined,
        with: b?.callbackWait,
        onlyWith: true,
      },
      {
        name: callback.timeToTalk,
        hint: hints.timeToTalk,
        unit: 'seconds',
        without: a?.timeToTalk,
        with: b?.timeToTalk,
      },
      { name: callback.abandoned, unit: 'share', without: a?.abandonmentRate, with: b?.abandonmentRate },
      {
        name: callback.accepted,
        unit: 'share',
        without: undefined,
        with: b?.callbackAcceptRate,
        onlyWith: true,
      },
      {
        name: callback.kept,
        hint: hints.kept,
        unit: 'share',
        without: undefined,
        with: b?.promisesKept,
        onlyWith: true,
      },
    ];
  }

  #row(row: Row) {
    const { locale } = this;
    const without = row.without?.mean;
    const and = row.with?.mean;
    const change =
      row.onlyWith || without == null || and == null ? undefined : this.#change(and - without, row.unit);
    return html`<tr>
      <th scope="row" title=${row.hint ?? nothing}>${row.name}</th>
      <td>${row.onlyWith ? html`<span class="none">–</span>` : this.#value(row.without, row.unit)}</td>
      <td><b>${this.#value(row.with, row.unit)}</b></td>
      <td class=${change?.direction ?? ''}>${change?.text ?? locale.words.grid.none}</td>
    </tr>`;
  }

  #value(estimate: Estimate | undefined, unit: Unit) {
    const { percent, share, duration, number, words } = this.locale;
    if (estimate?.mean == null) return html`<span class="none">–</span>`;
    const text = unit === 'share' ? percent(estimate.mean, 1) : duration(Math.round(estimate.mean));
    const error = estimate.halfWidth;
    const title =
      error === null
        ? nothing
        : words.method.simulatedTip(
            unit === 'share' ? share(error, 1) : `${number(error, 1)} s`,
            number(this.replications),
          );
    return html`<span title=${title}>${text}</span>`;
  }

  #change(by: number, unit: Unit): { text: string; direction: string } {
    const { signed, words } = this.locale;
    return unit === 'share'
      ? { text: words.callback.points(signed(by * 100, 1)), direction: '' }
      : { text: `${signed(Math.round(by))} s`, direction: '' };
  }
}

customElements.define('callback-table', CallbackTable);
