/**
 * The floor of the day and, beside it, another floor that plays in step: the same day branched, or another centre
 * with the same customers.
 */
import { html } from 'lit';
import {
  emptyScene,
  type Film,
  type Followed,
  followedOf,
  lookAt,
  type Scene,
  waitingNow,
} from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { PageElement } from '../../parts/page-element.ts';
import type { Locale } from '../../state/locale.ts';
import { FloorPicture } from './floor-picture.ts';
import { simulateWords } from './words.ts';

export class Floors {
  /** A contact of the customer who is followed. */
  contact: number | undefined;
  readonly #view: PageElement;
  readonly #first: Stage;
  readonly #other: Stage;
  #followed: Followed | undefined;

  constructor(view: PageElement) {
    this.#view = view;
    this.#first = new Stage(new FloorPicture(view, '.as-it-was'));
    this.#other = new Stage(new FloorPicture(view, '.what-if-floor'));
  }

  /** What stands on the floor of the day now. */
  sceneAt(film: Film, time: number): Scene {
    return this.#first.sceneAt(film, time);
  }

  /** Those who wait now, in order. */
  waiting(film: Film): number[] {
    return waitingNow(film, this.#first.scene!);
  }

  follow(film: Film | undefined, contact: number | undefined): void {
    this.contact = contact;
    this.#followed = film && contact !== undefined ? followedOf(film, contact) : undefined;
    this.#view.requestUpdate();
  }

  draw(time: number, playing: boolean): void {
    this.#first.draw(time, playing, this.#followed);
    this.#other.draw(time, playing, undefined);
  }

  /** Takes what is to be drawn, after the view has rendered. */
  update(locale: Locale, film: Film, scenario: Scenario, other?: { film: Film; scenario: Scenario }): void {
    this.#first.update(locale, film, scenario);
    if (other) this.#other.update(locale, other.film, other.scenario);
    else this.#other.film = undefined;
  }

  /** One floor, or two with their names. */
  template(locale: Locale, film: Film, names?: { readonly first: string; readonly other: string }) {
    const { picture } = simulateWords(locale);
    const pick = (contact: number | undefined) => this.follow(film, contact);
    if (!names) {
      return html`<div class="floors">
        <div class="floor as-it-was">${this.#first.picture.template(picture, pick)}</div>
      </div>`;
    }
    return html`<div class="floors two">
      <div>
        <h2>${names.first}</h2>
        <div class="floor as-it-was">${this.#first.picture.template(`${picture}: ${names.first}`, pick)}</div>
      </div>
      <div>
        <h2>${names.other}</h2>
        <div class="floor what-if-floor">
          ${this.#other.picture.template(`${picture}: ${names.other}`, () => undefined)}
        </div>
      </div>
    </div>`;
  }
}

/** A film with its picture and its scene. */
class Stage {
  film: Film | undefined;
  scene: Scene | undefined;
  readonly picture: FloorPicture;
  #sceneOf: Film | undefined;

  constructor(picture: FloorPicture) {
    this.picture = picture;
  }

  sceneAt(film: Film, time: number): Scene {
    if (film !== this.#sceneOf || !this.scene) this.scene = emptyScene(film);
    this.#sceneOf = film;
    return lookAt(film, time, this.scene);
  }

  update(locale: Locale, film: Film, scenario: Scenario): void {
    this.film = film;
    this.picture.update(film, scenario, locale);
  }

  draw(time: number, playing: boolean, followed: Followed | undefined): void {
    if (this.film) this.picture.draw(this.sceneAt(this.film, time), playing, followed);
  }
}
