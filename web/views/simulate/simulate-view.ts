/**
 * Simulate: one recorded day, played on the floor. Opens at the day's worst minute, paused; the moment may be sought
 * anywhere, and every happening in the list leads back to its moment. The day is recorded by a worker; playing it
 * simulates nothing.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Film } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { defaultSeed } from '../../../src/simulation/plan/plan.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { Commit } from '../../parts/fields.ts';
import { PageElement } from '../../parts/page-element.ts';
import { emphasised } from '../../parts/sentence.ts';
import '../../styles/simulate.css';
import './beside-panel.ts';
import { Branching, type Change } from './branching.ts';
import './day-log.ts';
import { Filming } from './filming.ts';
import './futures.ts';
import { Floors } from './floors.ts';
import { headlineOf } from './headline.ts';
import { Player } from './player.ts';
import './player-bar.ts';
import { keyOfPlayer } from './player-keys.ts';
import './replay-panel.ts';
import './story-card.ts';
import './what-if.ts';
import { changeName, clockOf, simulateWords, withTeamNames } from './words.ts';

export class SimulateView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    replication: { state: true },
  };

  declare scenario: Scenario;
  declare commit: Commit;
  declare openHost: () => Promise<Host>;
  /** Which of the simulated days. */
  declare replication: number;

  readonly #filming = new Filming(
    this,
    () => this.openHost(),
    (film) => this.#show(film),
  );
  readonly #branching = new Branching(this, () => this.openHost());
  readonly #floors = new Floors(this);
  readonly #player = new Player(this, () => this.#draw());
  /** The moment somebody came for by a link. */
  #sought: number | undefined;
  /** What the player showed when it had gone there; undefined while there was no film to go to. */
  #arrived: number | undefined;

  constructor() {
    super();
    this.replication = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#key);
  }

  /** `#/simulate?day=3&t=50400`: the fourth day, at 14:00. */
  open(params: URLSearchParams): void {
    const day = Number(params.get('day') ?? Number.NaN);
    if (Number.isInteger(day) && day >= 0 && day < 1_000_000) this.replication = day;
    const time = Number(params.get('t') ?? Number.NaN);
    if (!Number.isFinite(time)) return;
    this.#sought = time;
    this.#arrived = undefined;
    if (!this.#filming.film || !this.#filming.isOf(this.scenario, this.replication)) return;
    this.#player.seek(time);
    this.#arrived = this.#player.time;
  }

  override willUpdate(): void {
    this.#filming.want(this.scenario, this.replication);
  }

  #show(film: Film): void {
    this.#branching.clear();
    this.#floors.follow(undefined, undefined);
    const worst = film.bookmarks.find(({ what }) => what === 'worstMinute');
    // The link's own scenario may come after its moment: until somebody moves, that moment stays.
    if (this.#arrived !== undefined && this.#arrived !== this.#player.time) this.#sought = undefined;
    this.#player.load(film.start, film.end, this.#sought ?? worst?.time ?? film.start);
    this.#arrived = this.#player.time;
  }

  #draw(): void {
    this.#floors.draw(this.#player.time, this.#player.playing);
  }

  override updated(): void {
    const { film } = this.#filming;
    if (!film) return;
    const { branch } = this.#branching;
    const other = branch?.film && {
      film: branch.film,
      scenario: withTeamNames(this.locale, branch.scenario),
    };
    this.#floors.update(this.locale, film, this.#filming.scenario!, other);
    if (!this.#player.playing) this.#draw();
  }

  override render() {
    const { locale } = this;
    const { film, failure } = this.#filming;
    const words = simulateWords(locale);
    const headline = film && headlineOf(locale, film, this.#floors.sceneAt(film, this.#player.time));
    return html`<main class="simulate" tabindex="-1">
      <h1 class="headline">${headline ? emphasised(headline) : words.heading}</h1>
      ${
        failure
          ? html`<p role="alert">
              ${words.failed(failure)}
              <button type="button" @click=${() => this.#filming.again()}>${words.again}</button>
            </p>`
          : nothing
      }
      ${film ? this.#floor(film) : failure ? nothing : html`<p class="quiet" role="status">${words.loading}</p>`}
    </main>`;
  }

  #floor(film: Film) {
    const { locale } = this;
    const scenario = this.#filming.scenario!;
    const { time, playing } = this.#player;
    return html`<div
      class="floor-and-log"
      @seek=${(event: CustomEvent<number>) => this.#player.seek(event.detail)}
      @another-day=${() => this.replication++}
      @open-day=${(event: CustomEvent<number>) => {
        this.replication = event.detail;
      }}
    >
      <div class="stage">
        ${this.#floors.template(locale, film, this.#namesOfTwo())}
        <player-bar
          .locale=${locale}
          .film=${film}
          .scenario=${scenario}
          .player=${this.#player}
          .time=${time}
          .playing=${playing}
          .speed=${this.#player.speed}
          .day=${this.#filming.replication}
          .seed=${scenario.seed ?? defaultSeed}
        ></player-bar>
        <replay-panel
          class="playback replay"
          .locale=${locale}
          .scenario=${scenario}
          .film=${film}
          .openHost=${this.openHost}
          .day=${this.#filming.replication}
        ></replay-panel>
      </div>
      <div class="beside">
        <day-log
          class="happenings"
          .locale=${locale}
          .scenario=${scenario}
          .film=${film}
          .time=${time}
          .playing=${playing}
        ></day-log>
        <story-card
          class="happenings story"
          .locale=${locale}
          .scenario=${scenario}
          .film=${film}
          .time=${time}
          .contact=${this.#floors.contact}
          .waiting=${this.#floors.waiting(film)}
          @follow=${(event: CustomEvent<number | undefined>) => this.#floors.follow(film, event.detail)}
        ></story-card>
        ${this.#changes(film)}
      </div>
    </div>`;
  }

  #namesOfTwo() {
    const { locale } = this;
    const scenario = this.#filming.scenario!;
    const { whatIf } = simulateWords(locale);
    const { branch } = this.#branching;
    if (!branch?.film) return undefined;
    const name = changeName(locale, scenario, branch.change);
    const other = 'beside' in branch.change ? name : whatIf.instead(name, clockOf(locale, branch.time));
    return { first: whatIf.asItWas, other };
  }

  /** What else could be, and what that came to. */
  #changes(film: Film) {
    const { locale } = this;
    const { replication } = this.#filming;
    const scenario = this.#filming.scenario!;
    const { branch } = this.#branching;
    const change = ({ detail }: CustomEvent<Change>) => {
      const time = 'beside' in detail ? film.start : this.#player.time;
      void this.#branching.start(scenario, replication, time, detail);
    };
    return html`<div class="changes" @other-future=${change} @end-change=${() => this.#branching.clear()}>
      <what-if-panel
        class="what-if"
        .locale=${locale}
        .scenario=${scenario}
        .branch=${branch}
        .time=${this.#player.time}
      ></what-if-panel>
      <beside-panel class="what-if" .locale=${locale} .scenario=${scenario} .branch=${branch}></beside-panel>
      ${
        branch
          ? html`<futures-table
              class="what-if"
              .locale=${locale}
              .scenario=${scenario}
              .film=${film}
              .branch=${branch}
            ></futures-table>`
          : nothing
      }
    </div>`;
  }

  #key = (event: KeyboardEvent): void => {
    if (this.#filming.film && keyOfPlayer(this.#player, event)) event.preventDefault();
  };
}

customElements.define('simulate-view', SimulateView);
