/**
 * The staffing curve with its handle: drag it, press − or +, or use the arrow keys, and the people on the
 * line at the selected interval follow.
 */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import { curveMargin, curveScales, staffingCurve } from '../../charts/staffing-curve.ts';
import { figureText, missText } from '../../parts/figure.ts';
import { FollowingElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import { levelInWords, type StaffingFigures } from '../../state/figures.ts';
import type { AgentsChange } from '../../state/messages.ts';
import type { PlanPicture } from '../../state/plan-picture.ts';

export class CurvePanel extends FollowingElement {
  static override properties: PropertyDeclarations = {
    ...FollowingElement.properties,
    picture: { attribute: false },
    index: { type: Number },
    time: {},
    agents: { type: Number },
    needed: { attribute: false },
    target: { attribute: false },
    within: {},
    deferred: { type: Boolean },
    intervalLength: { type: Number },
    held: { state: true },
  };

  declare picture: Pick<PlanPicture, 'curve'>;
  /** Number of the selected interval and its time. */
  declare index: number;
  declare time: string;
  declare agents: number;
  declare needed: number | null;
  declare target: number | undefined;
  declare within: string;
  declare deferred: boolean;
  declare intervalLength: number;
  /** The points as they stood when the handle was taken: the scale does not move under the hand. */
  declare held: readonly StaffingFigures[] | undefined;

  readonly #sized = new Sized(this, '.curve-chart');
  #gestures = 0;

  get points(): readonly StaffingFigures[] {
    return this.picture.curve;
  }

  protected override get isHeld(): boolean {
    return this.held !== undefined || super.isHeld;
  }

  override render() {
    const { width, height } = this.#sized.size;
    return html`<div class="curve-chart">
      ${width > 0 && height > 0 && this.points.length > 1 ? this.#chart(width, height) : nothing}
    </div>`;
  }

  #chart(width: number, height: number) {
    const { words, number, percent } = this.locale;
    const { points, agents, needed } = this;
    const size = { width, height };
    const pointAt = (n: number) => points.find((p) => p.agents === n);
    const said = (n: number) => {
      const point = pointAt(n);
      if (!point || point.neverSettles || point.serviceLevel.value === null) return undefined;
      const keeps = needed !== null && n >= needed;
      const level = this.target === undefined ? point.serviceLevel : levelInWords(point, this.target, keeps);
      return figureText(level, (value) => missText(value, this.target ?? 0, percent));
    };
    const nowSaid = said(agents);
    const model = {
      points,
      now: agents,
      needed,
      target: this.target,
      number: (n: number) => number(n, 1),
      labels: {
        now: nowSaid
          ? words.curve.now(number(agents, 1), nowSaid)
          : words.curve.nowUnsettled(number(agents, 1)),
        needed: needed === null ? '' : this.#neededLabel(needed, said(needed)),
        target: this.target === undefined ? '' : words.curve.target(percent(this.target, 1), this.within),
        oneInterval: words.curve.oneInterval(this.intervalLength),
        neverSettles: words.curve.neverSettles,
      },
    };
    const { x, y } = curveScales(points, size);
    const handlePoint = pointAt(agents);
    const handleY = y(handlePoint?.neverSettles ? 0 : (handlePoint?.serviceLevel.value ?? 0));
    return html`<svg
      width=${width}
      height=${height}
      role="group"
      aria-label=${words.curve.chart(this.time)}
      class=${this.held ? 'dragging' : ''}
      @pointerdown=${this.#press}
      @pointermove=${this.#move}
      @pointerup=${this.#release}
      @pointercancel=${this.#release}
    >
      ${staffingCurve(model, size)}
      ${svg`<circle class="hold" role="slider" tabindex="0" cx=${x(agents)} cy=${handleY} r="14"
        aria-label=${words.curve.handle(this.time)}
        aria-valuemin="0" aria-valuemax=${points.at(-1)?.agents ?? agents} aria-valuenow=${agents}
        aria-valuetext=${model.labels.now}
        @keydown=${this.#key}></circle>`}
    </svg>`;
  }

  /** Of work that can wait, the people of one interval alone keep no promise: only their number is named. */
  #neededLabel(needed: number, level: string | undefined): string {
    const { words, number } = this.locale;
    return this.deferred || level === undefined
      ? words.curve.neededAlone(number(needed, 1))
      : words.curve.needed(number(needed, 1), level);
  }

  #press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    if (event.clientX - box.left < curveMargin.left) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#gestures++;
    this.held = this.points;
    this.#follow(event, box);
  };

  #move = (event: PointerEvent) => {
    if (this.held) this.#follow(event, (event.currentTarget as Element).getBoundingClientRect());
  };

  #release = () => {
    if (!this.held) return;
    this.held = undefined;
    this.send('settle');
  };

  /** The nearest whole number of people under the pointer. */
  #follow(event: PointerEvent, box: DOMRect): void {
    const points = this.held ?? this.points;
    const { x } = curveScales(points, this.#sized.size);
    const first = points[0]?.agents ?? 0;
    const last = points.at(-1)?.agents ?? first;
    this.#put(Math.max(first, Math.min(last, Math.round(x.invert(event.clientX - box.left)))));
  }

  #key = (event: KeyboardEvent) => {
    const step = event.altKey ? 5 : 1;
    const by = {
      ArrowLeft: -step,
      ArrowDown: -step,
      ArrowRight: step,
      ArrowUp: step,
      PageDown: -5,
      PageUp: 5,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.#put(Math.max(0, this.agents + by));
  };

  #put(agents: number): void {
    if (agents === this.agents) return;
    this.send<AgentsChange>('change-agents', {
      changes: new Map([[this.index, agents]]),
      gesture: `curve ${this.#gestures}`,
    });
  }
}

customElements.define('curve-panel', CurvePanel);
