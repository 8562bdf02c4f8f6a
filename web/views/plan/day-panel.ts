/**
 * The day chart with its hands: a click selects an interval, a drag puts people on the line (Shift paints
 * over several intervals, Alt moves in fives). The same by keyboard: one tab stop, arrows along the day,
 * up and down for people, Shift with arrows for a range.
 */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import { columnAt, columnScale, type DayColumn, labelEvery } from '../../charts/columns.ts';
import { dayChart, peopleScale, peopleTop } from '../../charts/day-chart.ts';
import { serviceLevelStrip } from '../../charts/service-level-strip.ts';
import { FollowingElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import type { AgentsChange } from '../../state/messages.ts';

interface Drag {
  readonly column: number;
  /** Where the press was, in the window: the drag goes by travel, wherever the chart moves. */
  readonly startY: number;
  readonly agents: number;
  /** The scale does not move under the hand. */
  readonly top: number;
  readonly moved: boolean;
}

const axisHeight = 22;
const stripHeight = 50;
/** Pixels of travel before a press is a drag. */
const slack = 4;

export class DayPanel extends FollowingElement {
  static override properties: PropertyDeclarations = {
    ...FollowingElement.properties,
    columns: { attribute: false },
    target: { attribute: false },
    dayName: {},
    intervalLength: { type: Number },
    hovered: { state: true },
    range: { state: true },
    drag: { state: true },
  };

  declare columns: readonly DayColumn[];
  declare target: number | undefined;
  declare dayName: string;
  declare intervalLength: number;
  declare hovered: number | undefined;
  /** Columns taken together: where the range began and where it ends. */
  declare range: readonly [number, number] | undefined;
  declare drag: Drag | undefined;

  readonly #sized = new Sized(this, '.day-chart');
  override follows = false;
  #gestures = 0;

  protected override get isHeld(): boolean {
    return this.drag !== undefined || super.isHeld;
  }

  override render() {
    const { width, height } = this.#sized.size;
    return html`<div class="day-chart">${width > 0 && height > 0 ? this.#chart(width, height) : nothing}</div>`;
  }

  #chart(width: number, height: number) {
    const { words, number, signed } = this.locale;
    const chartHeight = this.#chartHeight;
    const x = columnScale(this.columns.length, width);
    const model = {
      columns: this.columns,
      labels: { needed: words.day.needed, onTheLine: words.day.onTheLine },
      signed: (n: number) => signed(n, 1),
      number: (n: number) => number(n, 1),
    };
    const strip = { columns: this.columns, target: this.target, number: (n: number) => number(n) };
    return html`<svg
      width=${width}
      height=${height}
      role="group"
      aria-label=${words.day.chart(this.dayName)}
      class=${this.drag?.moved ? 'dragging' : ''}
      @pointerdown=${this.#press}
      @pointermove=${this.#move}
      @pointerup=${this.#release}
      @pointercancel=${this.#release}
      @pointerleave=${this.#leave}
    >
      ${this.columns.map((column, i) =>
        column.selected || i === this.hovered || this.#inRange(i)
          ? svg`<rect class=${column.selected || this.#inRange(i) ? 'backdrop chosen' : 'backdrop'}
              x=${x.left(i)} y="0" width=${x.step} height=${height}></rect>`
          : nothing,
      )}
      ${dayChart(model, this.#top, { width, height: chartHeight })} ${this.#times(x, chartHeight + 16, width)}
      <g transform="translate(0 ${chartHeight + axisHeight})">
        ${serviceLevelStrip(strip, { width, height: stripHeight })}
      </g>
      ${this.columns.map((column, i) => this.#slider(column, i, x.left(i), x.step, height))}
    </svg>`;
  }

  /** The selected time always stands; neighbours that would touch it make room. */
  #times(x: ReturnType<typeof columnScale>, y: number, width: number) {
    const every = labelEvery(this.columns.length, width, this.intervalLength);
    const selected = this.columns.findIndex((column) => column.selected);
    return this.columns.map((column, i) => {
      const clear = selected < 0 || Math.abs(i - selected) * x.step >= 44;
      if (i !== selected && (i % every !== 0 || !clear)) return nothing;
      const centre = Math.max(x.left(0) + 16, x.left(i) + x.step / 2);
      return svg`<text class=${i === selected ? 'tick strong' : 'tick'} text-anchor="middle" x=${centre} y=${y}>${column.time}</text>`;
    });
  }

  #slider(column: DayColumn, i: number, left: number, step: number, height: number) {
    const { words, number } = this.locale;
    const { agents, needed, gap } = column;
    const gapText =
      gap === null || gap === 0
        ? words.day.exact
        : gap < 0
          ? words.day.short(-gap, number(-gap, 1))
          : words.day.spare(gap, number(gap, 1));
    const text = words.day.column({
      time: column.time,
      agents: number(agents, 1),
      needed: needed === null ? words.grid.none : number(needed, 1),
      gap: gapText,
    });
    return svg`<rect class="hold" role="slider" tabindex=${column.selected ? 0 : -1} data-column=${i}
      x=${left} y="0" width=${step} height=${height}
      aria-orientation="vertical" aria-label=${column.time} aria-valuetext=${text}
      aria-valuemin="0" aria-valuemax=${Math.max(agents, Math.ceil(this.#top))} aria-valuenow=${agents}
      @keydown=${this.#key}><title>${text}</title></rect>`;
  }

  get #chartHeight(): number {
    return Math.max(80, this.#sized.size.height - axisHeight - stripHeight);
  }

  get #top(): number {
    return this.drag?.top ?? peopleTop(this.columns);
  }

  #inRange(i: number): boolean {
    if (!this.range) return false;
    const [a, b] = this.range;
    return i >= Math.min(a, b) && i <= Math.max(a, b);
  }

  #columnUnder(event: PointerEvent): number {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    return columnAt(event.clientX - left, this.columns.length, this.#sized.size.width);
  }

  #press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const column = this.#columnUnder(event);
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#gestures++;
    this.range = undefined;
    this.drag = {
      column,
      startY: event.clientY,
      agents: this.columns[column]?.agents ?? 0,
      top: peopleTop(this.columns),
      moved: false,
    };
    this.#select(column);
  };

  #move = (event: PointerEvent) => {
    const column = this.#columnUnder(event);
    const { drag } = this;
    if (!drag) {
      if (this.hovered !== column) this.hovered = column;
      return;
    }
    if (!drag.moved && Math.abs(event.clientY - drag.startY) < slack) return;
    if (!drag.moved) this.drag = { ...drag, moved: true };
    this.range = event.shiftKey ? [drag.column, column] : undefined;
    const scale = peopleScale(drag.top, this.#chartHeight);
    const travelled = scale.invert(event.clientY) - scale.invert(drag.startY);
    const whole = event.altKey ? Math.round(travelled / 5) * 5 : Math.round(travelled);
    this.#put(Math.max(0, Math.round(drag.agents) + whole), drag.column);
  };

  #release = () => {
    if (!this.drag) return;
    this.drag = undefined;
    this.send('settle');
  };

  #leave = () => {
    this.hovered = undefined;
  };

  #key = (event: KeyboardEvent) => {
    const from = Number((event.currentTarget as HTMLElement).dataset.column);
    const last = this.columns.length - 1;
    const step = event.altKey ? 5 : 1;
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      const next = Math.max(0, Math.min(last, to));
      this.range = event.shiftKey ? [this.range?.[0] ?? from, next] : undefined;
      this.#gestures++;
      this.#select(next);
      void this.updateComplete.then(() => this.#focus(next));
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      this.#change(event.key === 'ArrowUp' ? step : -step, from);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      this.#change(event.key === 'PageUp' ? 5 : -5, from);
    } else {
      return;
    }
    event.preventDefault();
  };

  #focus(column: number): void {
    this.querySelector<SVGElement>(`[data-column="${column}"]`)?.focus({ preventScroll: true });
  }

  #select(column: number): void {
    const index = this.columns[column]?.index;
    if (index !== undefined) this.send('select-interval', index);
  }

  /** The same number everywhere in the range. */
  #put(agents: number, column: number): void {
    this.#announce((other, i) => (i === column || this.#inRange(i) ? agents : other.agents));
  }

  /** More or fewer than each has. */
  #change(by: number, column: number): void {
    this.#announce((other, i) =>
      i === column || this.#inRange(i) ? Math.max(0, other.agents + by) : other.agents,
    );
  }

  #announce(agentsOf: (column: DayColumn, i: number) => number): void {
    const changes = new Map<number, number>();
    this.columns.forEach((column, i) => {
      const agents = agentsOf(column, i);
      if (agents !== column.agents) changes.set(column.index, agents);
    });
    if (changes.size === 0) return;
    this.send<AgentsChange>('change-agents', { changes, gesture: `day ${this.#gestures}` });
  }
}

customElements.define('day-panel', DayPanel);
