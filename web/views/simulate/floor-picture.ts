/**
 * The canvas of the floor inside its view: sized to its place and the screen's pixels, in the colours of the theme.
 * With reduced motion a playing day is shown in steps of half a minute.
 */
import { html } from 'lit';
import type { Film, Followed, Scene } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { drawFloor } from '../../floor/draw-floor.ts';
import type { Drawing } from '../../floor/drawing.ts';
import { contactAt } from '../../floor/hit.ts';
import { type Layout, layoutOf, ownScreen } from '../../floor/layout.ts';
import { type Palette, readPalette } from '../../floor/palette.ts';
import type { Presented } from '../../floor/presented.ts';
import { shapeOf } from '../../floor/shapes.ts';
import { usualTimes } from '../../floor/usual-times.ts';
import type { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';
import type { Locale } from '../../state/locale.ts';
import { floorWords } from './words.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const stillStep = 30;
/** Finer pixels than this are not seen on dots that move. */
const finest = 2;

const plainly: Presented = { zoom: 1, setting: ownScreen };

export class FloorPicture {
  readonly #view: PageElement;
  readonly #selector: string;
  readonly #sized: Sized;
  #drawing: Omit<Drawing, 'scene' | 'canvas'> | undefined;
  #layout: Layout | undefined;
  #palette: Palette | undefined;
  #theme = '';
  #made: readonly unknown[] = [];
  #shownStep = Number.NaN;
  #scene: Scene | undefined;
  #zoom = 1;

  /** Drawn in the element of the view that a selector names. */
  constructor(view: PageElement, selector: string) {
    this.#view = view;
    this.#selector = selector;
    this.#sized = new Sized(view, selector);
  }

  /** `onPick` hears which contact somebody clicked; undefined: nobody stands there. */
  template(label: string, onPick: (contact: number | undefined) => void = () => undefined) {
    return html`<canvas
        role="img"
        aria-label=${label}
        @click=${(event: MouseEvent) => onPick(this.#contactAt(event))}
      ></canvas
      ><span class="probe" hidden></span>`;
  }

  #contactAt({ offsetX, offsetY }: MouseEvent): number | undefined {
    const canvas = this.#canvas?.getContext('2d');
    if (!canvas || !this.#drawing || !this.#scene) return undefined;
    const [x, y] = [offsetX / this.#zoom, offsetY / this.#zoom];
    return contactAt({ ...this.#drawing, scene: this.#scene, canvas }, x, y);
  }

  /** Width of its place, pixels; 0 before it is known. */
  get width(): number {
    return this.#sized.size.width;
  }

  /** Takes what is to be drawn, after the view has rendered. */
  update(film: Film, scenario: Scenario, locale: Locale, { zoom, setting }: Presented = plainly): void {
    const { width } = this;
    const probe = this.#view.renderRoot.querySelector<HTMLElement>(`${this.#selector} .probe`);
    if (width === 0 || !probe) return;
    const theme = `${getComputedStyle(probe).colorScheme} ${dark.matches}`;
    const made = [film, locale, width, theme, this.#canvas, zoom, setting];
    if (made.every((value, i) => value === this.#made[i])) return;
    if (theme !== this.#theme || !this.#palette) this.#palette = readPalette(probe);
    this.#theme = theme;
    this.#made = made;
    this.#zoom = zoom;
    this.#layout = layoutOf(film, width / zoom, setting);
    this.#drawing = {
      film,
      layout: this.#layout,
      palette: this.#palette,
      words: floorWords(locale, scenario),
      shapes: scenario.types.map(({ channel }) => shapeOf(channel)),
      usual: usualTimes(film),
    };
    this.#shownStep = Number.NaN;
    const canvas = this.#canvas!;
    const finesse = Math.min(finest, devicePixelRatio);
    canvas.width = Math.round(width * finesse);
    canvas.height = Math.round(this.#layout.height * zoom * finesse);
    canvas.style.height = `${this.#layout.height * zoom}px`;
    canvas.getContext('2d')!.setTransform(zoom * finesse, 0, 0, zoom * finesse, 0, 0);
  }

  draw(scene: Scene, playing: boolean, followed?: Followed): void {
    this.#scene = scene;
    const canvas = this.#canvas?.getContext('2d');
    if (!canvas || !this.#drawing) return;
    if (still.matches && playing) {
      const step = Math.floor(scene.time / stillStep);
      if (step === this.#shownStep) return;
      this.#shownStep = step;
    }
    drawFloor({ ...this.#drawing, scene, canvas, followed });
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.#view.renderRoot.querySelector<HTMLCanvasElement>(`${this.#selector} canvas`);
  }
}
