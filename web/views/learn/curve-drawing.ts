/**
 * A curve to be drawn: one slider a place, moved with the arrow keys (Page Up and Down take ten steps, Home and End
 * the limits), or all of them in one stroke of the pointer; a click sets the place under it. Points that are given
 * stand fast.
 */
import { html, type PropertyDeclarations, svg } from 'lit';
import { type CurveLinesModel, curveLines, linesScales } from '../../charts/curve-lines.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import { chartHeight } from './chart-height.ts';

export class CurveDrawing extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    model: { attribute: false },
    values: { attribute: false },
    given: { attribute: false },
    step: { type: Number },
    nameOf: { attribute: false },
    write: { attribute: false },
    locked: { type: Boolean },
    height: { type: Number },
  };

  /** Axes and places; its lines are not looked at. */
  declare model: CurveLinesModel;
  declare values: readonly number[];
  declare given: readonly number[];
  declare step: number;
  /** What a slider is called. */
  declare nameOf: (place: string) => string;
  declare write: (value: number) => string;
  declare locked: boolean;
  /** Pixels. */
  declare height: number;

  readonly #sized = new Sized(this, '.drawing');
  /** The place that a stroke was at last. */
  #stroke: number | undefined;

  constructor() {
    super();
    this.height = chartHeight;
  }

  override render() {
    return html`<div class="drawing chart-box">${this.#picture()}</div>`;
  }

  #picture() {
    const { height } = this;
    const { width } = this.#sized.size;
    if (width === 0) return html`<svg height=${height}></svg>`;
    const size = { width, height };
    const model: CurveLinesModel = {
      ...this.model,
      lines: [{ kind: 'mine', values: this.values }],
      gap: false,
    };
    const { x, y } = linesScales(model, size);
    return html`<svg
      width=${width}
      height=${height}
      class=${this.locked ? 'lines' : 'lines open'}
      role="group"
      @pointerdown=${this.#down}
      @pointermove=${this.#move}
      @pointerup=${this.#up}
      @pointercancel=${this.#up}
    >
      ${curveLines(model, size)}
      ${this.values.map((value, i) => {
        if (this.given.includes(i))
          return svg`<circle class="fast" cx=${x(i)} cy=${y(value)} r="5"></circle>`;
        return svg`<circle
          class="handle"
          role="slider"
          tabindex=${this.locked ? -1 : 0}
          aria-label=${this.nameOf(model.places[i]!)}
          aria-disabled=${this.locked ? 'true' : 'false'}
          aria-orientation="vertical"
          aria-valuemin=${model.from}
          aria-valuemax=${model.to}
          aria-valuenow=${value}
          aria-valuetext=${this.write(value)}
          cx=${x(i)}
          cy=${y(value)}
          r="9"
          @keydown=${(event: KeyboardEvent) => this.#key(event, i)}
        ></circle>`;
      })}
    </svg>`;
  }

  #key(event: KeyboardEvent, place: number): void {
    const { from, to } = this.model;
    const at = this.values[place]!;
    const by: Readonly<Record<string, number>> = {
      ArrowUp: at + this.step,
      ArrowRight: at + this.step,
      ArrowDown: at - this.step,
      ArrowLeft: at - this.step,
      PageUp: at + 10 * this.step,
      PageDown: at - 10 * this.step,
      Home: from,
      End: to,
    };
    const next = by[event.key];
    if (next === undefined || this.locked) return;
    event.preventDefault();
    this.#set([[place, next]]);
  }

  #down = (event: PointerEvent): void => {
    if (this.locked || event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#stroke = undefined;
    this.#draw(event);
  };

  #move = (event: PointerEvent): void => {
    if ((event.currentTarget as Element).hasPointerCapture(event.pointerId)) this.#draw(event);
  };

  #up = (): void => {
    this.#stroke = undefined;
  };

  /** Sets the place under the pointer, and those that a quick stroke has passed over. */
  #draw({ clientX, clientY, currentTarget }: PointerEvent): void {
    const box = (currentTarget as Element).getBoundingClientRect();
    const { x, y } = linesScales(this.model, {
      width: this.#sized.size.width,
      height: this.height,
    });
    const last = this.values.length - 1;
    const place = Math.max(0, Math.min(last, Math.round(x.invert(clientX - box.left))));
    const value = y.invert(clientY - box.top);
    const start = this.#stroke ?? place;
    const before = this.values[start]!;
    const changes: [number, number][] = [[place, value]];
    const away = Math.sign(place - start);
    for (let i = start + away; away !== 0 && i !== place; i += away) {
      changes.push([i, before + ((value - before) * (i - start)) / (place - start)]);
    }
    this.#stroke = place;
    this.#set(changes);
  }

  #set(changes: readonly (readonly [number, number])[]): void {
    const { from, to } = this.model;
    const next = [...this.values];
    for (const [place, value] of changes) {
      if (this.given.includes(place)) continue;
      const rounded = Math.round(value / this.step) * this.step;
      next[place] = Math.max(from, Math.min(to, Number(rounded.toFixed(6))));
    }
    this.send('draw', next);
  }
}

customElements.define('curve-drawing', CurveDrawing);
