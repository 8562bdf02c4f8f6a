/**
 * What one more person is worth in each interval, under its bar: the darker, the more contacts of the day are
 * answered in time; the number stands in the cell where it fits and always in the line below. One tab stop; arrows go
 * along the day and select, as in the chart above.
 */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import type { MarginalValue } from '../../src/day/index.ts';
import { columnAt, columnScale, type DayColumn, margin } from '../charts/columns.ts';
import { PageElement } from '../parts/page-element.ts';
import { Sized } from '../parts/sized.ts';
import { staffingWords } from './words.ts';

const height = 22;
/** Narrowest column that holds its number. */
const roomy = 26;
/** The deepest shade still leaves the number on it readable in both themes. */
const deepest = 0.42;

export class ValueStrip extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    columns: { attribute: false },
    values: { attribute: false },
    stale: { type: Boolean },
    none: {},
    hovered: { state: true },
  };

  declare columns: readonly DayColumn[];
  /** By column; undefined: not known yet. */
  declare values: readonly MarginalValue[] | undefined;
  /** The values belong to what stood before the last edit. */
  declare stale: boolean;
  /** Why there are no values here; empty: there are, or will be. */
  declare none: string;
  declare hovered: number | undefined;

  readonly #sized = new Sized(this, '.worth');

  override render() {
    return html`<div class="worth">${this.values ? this.#strip() : nothing}</div>
      <p class=${this.stale ? 'worth-said stale' : 'worth-said'}>${this.#said()}</p>`;
  }

  #said(): string {
    const { worth } = staffingWords(this.locale);
    const i = this.hovered ?? this.#selected;
    const value = this.values?.[i];
    const column = this.columns[i];
    if (this.none) return this.none;
    if (!value || !column) return worth.waiting;
    const { signed } = this.locale;
    return worth.each({
      time: column.time,
      contacts: signed(value.answeredInTime, 1),
      points: signed((value.serviceLevel ?? 0) * 100, 2),
    });
  }

  #strip() {
    const { width } = this.#sized.size;
    if (width === 0) return nothing;
    const { worth } = staffingWords(this.locale);
    const x = columnScale(this.columns.length, width);
    const most = Math.max(1e-9, ...this.values!.map(({ answeredInTime }) => answeredInTime));
    return html`<svg
      width=${width}
      height=${height}
      class=${this.stale ? 'stale' : ''}
      role="listbox"
      tabindex="0"
      aria-label=${worth.title}
      aria-orientation="horizontal"
      aria-activedescendant=${`worth-${this.#selected}`}
      @keydown=${this.#key}
      @pointermove=${(event: PointerEvent) => (this.hovered = this.#under(event))}
      @pointerleave=${() => (this.hovered = undefined)}
      @click=${(event: PointerEvent) => this.#select(this.#under(event))}
    >
      <text class="tick" x=${margin.left - 8} y="15" text-anchor="end" aria-hidden="true">${worth.row}</text>
      ${this.columns.map((column, i) => this.#cell(column, i, x.left(i) + x.gap / 2, x.step - x.gap, most))}
    </svg>`;
  }

  #cell(column: DayColumn, i: number, left: number, width: number, most: number) {
    const value = this.values![i]?.answeredInTime ?? 0;
    const { number, signed } = this.locale;
    // As many digits in the name as are seen: whoever says what stands there finds it.
    const digits = value < 9.95 ? 1 : 0;
    const label = staffingWords(this.locale).worth.option({
      time: column.time,
      contacts: signed(value, digits),
    });
    return svg`<g role="option" id=${`worth-${i}`} aria-selected=${column.selected ? 'true' : 'false'} aria-label=${label}>
      <title>${label}</title>
      <rect class=${column.selected ? 'value selected' : 'value'} x=${left} y="1.5" width=${width} height=${height - 3} rx="2"
        fill-opacity=${Math.max(0.04, (deepest * Math.max(0, value)) / most)}></rect>
      ${
        width >= roomy - 4
          ? svg`<text class="value-text" x=${left + width / 2} y="15" text-anchor="middle" aria-hidden="true">${number(value, digits)}</text>`
          : nothing
      }
    </g>`;
  }

  get #selected(): number {
    return Math.max(
      0,
      this.columns.findIndex(({ selected }) => selected),
    );
  }

  #under(event: PointerEvent): number {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    return columnAt(event.clientX - left, this.columns.length, this.#sized.size.width);
  }

  #select(column: number): void {
    const index = this.columns[column]?.index;
    if (index !== undefined) this.send('select-interval', index);
  }

  #key = (event: KeyboardEvent) => {
    const last = this.columns.length - 1;
    const from = this.#selected;
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#select(Math.max(0, Math.min(last, to)));
  };
}

customElements.define('value-strip', ValueStrip);
