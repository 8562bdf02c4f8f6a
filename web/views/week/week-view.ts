/**
 * The Week view: how sure the target is. A sentence for single days, a map of every interval of every day, what a
 * contract month comes to, and a forecast of the week to plan next.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Report } from '../../../src/measures/index.ts';
import { type Scenario, serviceLevelTargetOf } from '../../../src/scenario/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import type { Command } from '../../commands/command.ts';
import type { Commit } from '../../parts/fields.ts';
import { PageElement } from '../../parts/page-element.ts';
import { emphasised } from '../../parts/sentence.ts';
import { typeOf, usualReplications } from '../../state/plan-rows.ts';
import { SimulationDesk } from '../../state/simulation-desk.ts';
import { fetched } from '../../state/words.ts';
import { weekWords } from '../../week/words.ts';
import type { ContractMonth } from './contract-month.ts';
import './contract-month.ts';
import './heat-map.ts';
import '../../styles/week.css';

export class WeekView extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    commit: { attribute: false },
    openHost: { attribute: false },
    chosen: { state: true },
    isForecasting: { state: true },
  };

  declare scenario: Scenario;
  declare commit: Commit;
  declare openHost: () => Promise<Host>;
  /** The type somebody chose; one that is gone counts as none. */
  declare chosen: string;
  declare isForecasting: boolean;

  readonly #desk = new SimulationDesk(this, () => this.openHost());

  constructor() {
    super();
    this.chosen = '';
    this.isForecasting = false;
  }

  open(params: URLSearchParams): void {
    this.chosen = params.get('type') ?? this.chosen;
  }

  /** What can be done here by name. */
  commands(): readonly Command[] {
    const words = weekWords(this.locale);
    const { title } = words.month;
    const month = () => this.querySelector<ContractMonth>('contract-month')?.start();
    return [
      { name: words.forecast.open, about: words.forecast.title, run: () => void this.#forecast() },
      { name: words.month.start, about: title, run: () => void month() },
    ];
  }

  protected override willUpdate(): void {
    const { scenario } = this;
    this.#desk.want([{ scenario, replications: usualReplications(scenario) }]);
  }

  override render() {
    const { locale, scenario } = this;
    const words = weekWords(locale);
    const type = typeOf(scenario, this.chosen);
    const held = this.#desk.reportOf(scenario);
    return html`<main id="week" tabindex="-1">
      <div class="sure">
        <h1 tabindex="-1">${this.#headline(held?.result)}</h1>
        <p class="quiet">${this.#further(held?.result)}</p>
        <p class="run">${this.#types()} ${this.#status(held?.replications ?? 0)}</p>
      </div>
      <div class="columns">
        <heat-map .locale=${locale} .scenario=${scenario} .typeId=${type.id} .report=${held?.result}></heat-map>
        <div class="beside">
          <contract-month
            .locale=${locale}
            .scenario=${scenario}
            .typeId=${type.id}
            .openHost=${this.openHost}
          ></contract-month>
          <section class="forecast-card" aria-labelledby="forecast-title">
            <h2 id="forecast-title">${words.forecast.title}</h2>
            <p class="quiet">${words.forecast.lead}</p>
            <button type="button" class="secondary" @click=${this.#forecast}>${words.forecast.open}</button>
          </section>
        </div>
      </div>
      ${
        this.isForecasting
          ? html`<forecast-dialog
              .locale=${locale}
              .scenario=${scenario}
              .typeId=${type.id}
              .commit=${this.commit}
              @close-forecast=${() => (this.isForecasting = false)}
            ></forecast-dialog>`
          : nothing
      }
    </main>`;
  }

  #headline(report: Report | undefined) {
    const { locale, scenario } = this;
    const words = weekWords(locale);
    const type = typeOf(scenario, this.chosen);
    const name = locale.typeName(type);
    const target = serviceLevelTargetOf(type);
    if (!target) return words.noTarget(name);
    if (!report) return words.waiting;
    const days = report.types[type.id]?.predictability.days;
    if (!days) return words.nobody(name);
    const promise = words.promise(locale.percent(target.share, 1), locale.duration(target.within));
    return emphasised(
      words.reached(
        name,
        promise,
        locale.number(Math.round(days.share * days.of)),
        locale.number(days.of),
        days.of,
      ),
    );
  }

  #further(report: Report | undefined) {
    const { locale, scenario } = this;
    const words = weekWords(locale);
    const seen = report?.types[typeOf(scenario, this.chosen).id]?.predictability;
    if (!seen?.days) return nothing;
    const { pairs, wait95 } = seen;
    return [
      ...(pairs ? [words.pairs(locale.percent(pairs.share), scenario.calendar.intervalLength / 60)] : []),
      wait95 === null ? words.noWait95 : words.wait95(locale.duration(Math.ceil(wait95))),
    ].join(' ');
  }

  #types() {
    const { locale, scenario } = this;
    const { types } = scenario;
    if (types.length === 1) return nothing;
    const chosen = typeOf(scenario, this.chosen).id;
    return html`<select
      class="field"
      aria-label=${weekWords(locale).type}
      @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}
    >
      ${types.map(
        (type) =>
          html`<option value=${type.id} .selected=${type.id === chosen}>${locale.typeName(type)}</option>`,
      )}
    </select>`;
  }

  #status(runs: number) {
    const { locale } = this;
    const words = weekWords(locale);
    const { status, failure } = this.#desk;
    // a run of the calendar is so many days
    const { length } = this.scenario.calendar.days;
    const of = usualReplications(this.scenario) * length;
    const done = runs * length;
    const link = (text: string, act: () => void) =>
      html`<button type="button" class="link" @click=${act}>${text}</button>`;
    if (status === 'failed')
      return html`${words.failed(failure)} ${link(words.again, () => this.#desk.resume())}`;
    if (status === 'done') {
      const seed = this.#desk.reportOf(this.scenario)?.result.provenance.seed ?? '';
      return html`<span>${words.simulated(locale.number(done), seed)}</span>`;
    }
    const text = words.running(locale.number(done), locale.number(of));
    return status === 'stopped'
      ? html`<span>${text}</span> ${link(words.again, () => this.#desk.resume())}`
      : html`<span>${text}</span> ${link(words.stop, () => this.#desk.stop())}`;
  }

  #forecast = async () => {
    try {
      await fetched(import('./forecast-dialog.ts'));
    } catch {
      this.say(this.locale.words.errors.fetch);
      return;
    }
    this.isForecasting = true;
  };
}

customElements.define('week-view', WeekView);
