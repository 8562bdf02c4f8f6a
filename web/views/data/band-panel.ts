/** Days, and the intervals of one of them: what happened beside what was predicted, as a picture and as a table. */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import type { BacktestModel, PlacedPairs } from '../../../src/calibration/index.ts';
import type { ShownMeasure } from '../../../src/words/trust-text.ts';
import { type BandColumn, bandChart, isOutside } from '../../charts/band-chart.ts';
import { dataWords } from '../../data/words.ts';
import { isShare, valueText } from '../../data/writing.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';

export class BandPanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    model: { attribute: false },
    measure: {},
    day: { attribute: false },
  };

  declare model: BacktestModel;
  declare measure: ShownMeasure;
  declare day: number | undefined;

  readonly #days = new Sized(this, '.days-box');
  readonly #intervals = new Sized(this, '.intervals-box');

  override render() {
    const { locale, model, measure, day } = this;
    const { data } = dataWords(locale);
    const { chart } = data;
    const name = data.measures[measure];
    const chosen = day === undefined ? undefined : model.days[day];
    const below = chosen
      ? model.intervals.filter(({ date, day: number }) => date === chosen.date && number === chosen.day)
      : model.timesOfDay;
    const title = chosen ? chart.intervals(name, this.#nameOf(chosen)) : chart.timesOfDay(name);
    return html`<figure>
        <figcaption>
          <h2>${chart.days(name)}</h2>
          <p class="keys quiet" aria-hidden="true">
            <span class="key real"></span>${chart.real} <span class="key outside"></span>${chart.outside}
            <span class="key predicted"></span>${chart.predicted} <span class="key band"></span>${chart.band}
          </p>
        </figcaption>
        <div class="days-box">${this.#chart(model.days, this.#days, (column) => this.#pick(column))}</div>
      </figure>
      <p class="looks">${this.#dayPicker()} ${chosen?.date ? this.#leaveOut(chosen.date) : nothing}</p>
      <figure>
        <figcaption><h2>${title}</h2></figcaption>
        <div class="intervals-box">${this.#chart(below, this.#intervals)}</div>
      </figure>
      <details>
        <summary>${data.figures}</summary>
        ${this.#table(model.days, chart.days(name))} ${this.#table(below, title)}
      </details>`;
  }

  #chart(places: readonly PlacedPairs[], { size }: Sized, choose?: (column: number) => void) {
    if (size.width === 0) return nothing;
    const { locale, measure } = this;
    const columns = places.map((place, i): BandColumn | undefined => {
      const pair = place.pairs[measure];
      if (!pair) return undefined;
      const selected = choose !== undefined && i === this.day;
      return { ...pair, label: this.#labelOf(place, i), title: this.#titleOf(place), selected };
    });
    const picture = bandChart(
      {
        columns,
        most: isShare(measure) ? 1 : undefined,
        write: (value) => (isShare(measure) ? locale.percent(value) : locale.duration(Math.round(value))),
        ...(choose && { choose }),
      },
      size,
    );
    // the same figures stand in the tables below
    return html`<svg width=${size.width} height=${size.height} aria-hidden="true">${svg`${picture}`}</svg>`;
  }

  #dayPicker() {
    const { data } = dataWords(this.locale);
    return html`<label class="quiet"
      >${data.day}
      <select class="field" @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${this.day === undefined}>${data.allDays}</option>
        ${this.model.days.map(
          (place, i) => html`<option value=${i} .selected=${this.day === i}>${this.#nameOf(place)}</option>`,
        )}
      </select></label
    >`;
  }

  #leaveOut(date: string) {
    const { data } = dataWords(this.locale);
    return html`<button type="button" class="link" @click=${() => this.send('leave-out', date)}>
      ${data.leaveOut(date)}
    </button>`;
  }

  #table(places: readonly PlacedPairs[], label: string) {
    const { locale, measure } = this;
    const { data } = dataWords(locale);
    const { columns } = data;
    const hasTimes = places[0]?.start !== undefined;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}><table>
      <thead>
        <tr>
          <th scope="col">${hasTimes ? columns.time : columns.day}</th>
          ${[columns.contacts, columns.real, columns.predicted, columns.band].map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${places.map((place) => {
          const pair = place.pairs[measure];
          const text = (value: number) => valueText(value, measure, locale);
          return html`<tr class=${pair && isOutside(pair) ? 'outside' : ''}>
            <th scope="row">${hasTimes ? locale.clock(place.start!) : this.#nameOf(place)}</th>
            <td>${locale.number(place.offered)}</td>
            <td>${pair ? html`${isOutside(pair) ? '◆ ' : ''}${text(pair.real)}` : '–'}</td>
            <td>${pair ? text(pair.predicted) : '–'}</td>
            <td>${pair ? data.to(text(pair.low), text(pair.high)) : '–'}</td>
          </tr>`;
        })}
      </tbody>
    </table></div>`;
  }

  #nameOf({ date, day }: PlacedPairs): string {
    return date ?? String(day ?? '');
  }

  /** The day of the month, or the time. */
  #labelOf({ date, day, start }: PlacedPairs, i: number): string {
    if (start !== undefined) return this.locale.clock(start);
    return date === undefined ? String(day ?? i + 1) : String(Number(date.slice(8)));
  }

  #titleOf(place: PlacedPairs): string {
    const { locale, measure } = this;
    const { chart } = dataWords(locale).data;
    const pair = place.pairs[measure]!;
    const text = (value: number) => valueText(value, measure, locale);
    const where = [this.#nameOf(place), place.start === undefined ? '' : locale.clock(place.start)];
    return `${where.filter(Boolean).join(' ')}: ${chart.real} ${text(pair.real)}, ${chart.predicted} ${text(pair.predicted)} (${text(pair.low)} – ${text(pair.high)})`;
  }

  #choose(value: string): void {
    this.send<number | undefined>('pick-day', value === '' ? undefined : Number(value));
  }

  #pick(column: number): void {
    this.send<number | undefined>('pick-day', column === this.day ? undefined : column);
  }
}

customElements.define('band-panel', BandPanel);
