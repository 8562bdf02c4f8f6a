/**
 * `<holdline-curve scenario="hotlineMonday" type="calls" at="10:30" lang="pl" theme="dark">`: the service level of one
 * interval against the people on the line, with the target, the people needed, and the two bands of the app: what one
 * interval may bring and how well the mean is known. By formula at once, simulated behind it. The handle may be
 * dragged or moved by arrow keys; the people it stands for are the element's own, the scenario given is left alone.
 *
 * Without `type` it is of the first, without `at` of the interval that needs attention most.
 */
import { html, type PropertyDeclarations } from 'lit';
import { type Scenario, workOf } from '../../src/scenario/index.ts';
import { hatches } from '../page/hatches.ts';
import { setGroupAgents } from '../state/edits.ts';
import type { AgentsChange } from '../state/messages.ts';
import { type PlanPicture, planPicture } from '../state/plan-picture.ts';
import { typeOf } from '../state/plan-rows.ts';
import { SimulationDesk } from '../state/simulation-desk.ts';
import { wantedRuns } from '../state/wanted-runs.ts';
import '../views/plan/curve-panel.ts';
import { secondsOf } from './clock-text.ts';
import { EmbeddedElement } from './embedded.ts';
import { openHost } from './host.ts';
import { elementsWords } from './words.ts';

export class HoldlineCurve extends EmbeddedElement {
  static override properties: PropertyDeclarations = {
    ...EmbeddedElement.properties,
    type: {},
    at: {},
    edited: { state: true },
  };

  /** Id of a contact type. */
  declare type: string | undefined;
  /** A time within the interval, "10:30". */
  declare at: string | undefined;
  /** The scenario with the people that the handle stands for. */
  declare protected edited: Scenario | undefined;

  readonly #desk = new SimulationDesk(this, openHost);
  #picture: PlanPicture | undefined;
  #isDragging = false;
  /** The interval chosen by `at`, or by what needed attention before anybody moved the handle. */
  #selected: number | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('read')) this.edited = this.read;
    const isOther = ['read', 'type', 'at'].some((name) => changed.has(name));
    if (isOther) this.#selected = undefined;
    const scenario = this.edited;
    const type = scenario?.types.find(({ id }) => !this.type || id === this.type);
    if (!scenario || !type) {
      this.#picture = undefined;
      return;
    }
    const pictureOf = (selected: number | undefined) =>
      planPicture({
        scenario,
        typeId: type.id,
        day: 0,
        selected,
        range: isOther ? undefined : this.#picture?.range,
        explored: new Set(),
        reportOf: (asked) => this.#desk.reportOf(asked),
        before: undefined,
      });
    let picture = pictureOf(this.#selected);
    if (this.#selected === undefined && this.at) {
      const at = secondsOf(this.at) ?? Number.NaN;
      const { intervalLength } = scenario.calendar;
      const row = picture.rows.find(({ clock }) => at >= clock && at < clock + intervalLength);
      if (!row) {
        this.#picture = undefined;
        return;
      }
      picture = pictureOf(row.index);
    }
    this.#selected = picture.rows[picture.selected]!.index;
    this.#picture = picture;
  }

  protected override updated(): void {
    if (this.edited && this.#picture)
      this.#desk.want(wantedRuns(this.edited, this.#picture), this.#isDragging);
  }

  protected override picture(given: Scenario) {
    const { locale } = this;
    const words = elementsWords(locale);
    const scenario = this.edited ?? given;
    const picture = this.#picture;
    if (!picture) {
      const known = scenario.types.map(({ id }) => id);
      const isKnown = !this.type || known.includes(this.type);
      return html`<p role="alert">
        ${isKnown ? words.noInterval(this.at ?? '') : words.noType(this.type ?? '', known.join(', '))}
      </p>`;
    }
    const type = typeOf(scenario, this.type ?? scenario.types[0]!.id);
    const row = picture.rows[picture.selected]!;
    const time = locale.clock(row.clock);
    const { replications } = picture;
    return html`<section
      class="embedded"
      aria-label=${locale.words.curve.chart(time)}
      @change-agents=${(event: CustomEvent<AgentsChange>) => {
        this.#isDragging = true;
        this.edited = setGroupAgents(scenario, picture.group.id, event.detail.changes);
      }}
      @settle=${() => {
        this.#isDragging = false;
      }}
    >
      ${hatches()}
      <p class="headline">
        ${locale.typeName(type)} · ${locale.words.curve.title(time)}
        <span class="quiet">
          ${replications > 0 ? words.days(replications, locale.number(replications)) : words.byFormula}
        </span>
      </p>
      ${this.#desk.status === 'failed' ? html`<p role="alert">${words.failed(this.#desk.failure)}</p>` : ''}
      <curve-panel
        .locale=${locale}
        .picture=${picture}
        .index=${row.index}
        .time=${time}
        .agents=${row.agents}
        .needed=${picture.figures[picture.selected]!.needed}
        .target=${picture.target?.share}
        .within=${locale.duration(picture.target?.within ?? 20)}
        .deferred=${workOf(type.channel) === 'deferred'}
        .intervalLength=${scenario.calendar.intervalLength}
      ></curve-panel>
    </section>`;
  }
}
