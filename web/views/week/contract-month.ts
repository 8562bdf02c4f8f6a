/**
 * The contract month: its terms as a sentence to edit, and what months drawn from simulated days come to by every rule
 * a contract may count with. Worked out when asked for; what was worked out stands until the plan or the terms change.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { type Scenario, serviceLevelTargetOf } from '../../../src/scenario/index.ts';
import {
  type MonthReport,
  monthStudy,
  type RuleMonth,
  type TypeMonth,
  usualDays,
} from '../../../src/staffing/month/index.ts';
import type { Host } from '../../../workers/protocol.ts';
import '../../parts/inline-field.ts';
import { PageElement } from '../../parts/page-element.ts';
import { filled } from '../../parts/sentence.ts';
import { isProblem, type Reading, readCount, readShare } from '../../state/inputs.ts';
import { typeOf } from '../../state/plan-rows.ts';
import { contentOf } from '../../state/scenario-content.ts';
import { StudyDesk } from '../../state/study-desk.ts';
import { weekWords } from '../../week/words.ts';

interface Terms {
  /** Undefined: as many as the calendar suggests. */
  readonly days: number | undefined;
  readonly bonus: number;
  readonly malus: number;
  /** Undefined: the target's own. */
  readonly bonusLevel: number | undefined;
  readonly malusLevel: number | undefined;
}

export class ContractMonth extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    typeId: {},
    openHost: { attribute: false },
    terms: { state: true },
  };

  declare scenario: Scenario;
  declare typeId: string;
  declare openHost: () => Promise<Host>;
  declare terms: Terms;

  readonly #desk = new StudyDesk<MonthReport, { readonly done: number }>(this, () => this.openHost());

  constructor() {
    super();
    this.terms = { days: undefined, bonus: 0, malus: 0, bonusLevel: undefined, malusLevel: undefined };
  }

  override render() {
    const words = weekWords(this.locale).month;
    const target = serviceLevelTargetOf(typeOf(this.scenario, this.typeId));
    return html`<section class="month" aria-labelledby="month-title">
      <h2 id="month-title">${words.title}</h2>
      ${target ? html`<p class="terms">${this.#sentence(target.share)}</p> ${this.#answer()}` : html`<p class="quiet">${weekWords(this.locale).heat.needsTarget}</p>`}
    </section>`;
  }

  #sentence(share: number) {
    const { locale, terms } = this;
    const words = weekWords(locale).month;
    const amount = (text: string): Reading<number> => {
      const reading = readCount(text, locale);
      return !isProblem(reading) && reading.value >= 0 && reading.value < 1e12
        ? reading
        : { problem: words.amount };
    };
    const level = (text: string): Reading<number> => {
      const reading = readShare(text, locale);
      return !isProblem(reading) && reading.value > 0 ? reading : { problem: words.share };
    };
    const days = (text: string): Reading<number> => {
      const reading = readCount(text, locale);
      const isDays =
        !isProblem(reading) && Number.isInteger(reading.value) && reading.value >= 1 && reading.value <= 366;
      return isDays ? reading : { problem: words.dayCount };
    };
    const percent = (value: number | undefined) => locale.percent(value ?? share, 2);
    return filled(words.lead, {
      days: this.#field('days', words.days, String(this.#days), days),
      bonus: this.#field('bonus', words.bonus, locale.number(terms.bonus), amount),
      bonusLevel: this.#field('bonusLevel', words.bonusLevel, percent(terms.bonusLevel), level),
      malus: this.#field('malus', words.malus, locale.number(terms.malus), amount),
      malusLevel: this.#field('malusLevel', words.malusLevel, percent(terms.malusLevel), level),
    });
  }

  #field(name: keyof Terms, label: string, value: string, read: (text: string) => Reading<number>) {
    return html`<inline-field
      .locale=${this.locale}
      .name=${`month-${name}`}
      .label=${label}
      .value=${value}
      .read=${read}
      .apply=${(next: number) => {
        this.terms = { ...this.terms, [name]: next };
        return undefined;
      }}
    ></inline-field>`;
  }

  get #days(): number {
    return this.terms.days ?? usualDays(this.scenario.calendar.days.length);
  }

  get #key(): string {
    return `${JSON.stringify({ ...this.terms, days: this.#days })} ${contentOf(this.scenario)}`;
  }

  #answer() {
    const words = weekWords(this.locale);
    const state = this.#desk.of(this.#key);
    const start = html`<button type="button" class="secondary" @click=${this.start}>${words.month.start}</button>`;
    if (!state) return start;
    if (state.status === 'failed')
      return html`<p role="alert">${words.failed(state.failure ?? '')}</p>${start}`;
    if (state.status === 'stopped') return html`<p role="status">${words.month.stopped}</p>${start}`;
    if (state.status === 'running' || !state.result) {
      const share = state.of > 0 ? state.done / state.of : 0;
      return html`<p class="run" role="status">
        <span>${words.month.running}</span>
        <progress max="1" value=${share} aria-label=${words.month.title}></progress>
        <button type="button" class="link" @click=${() => this.#desk.stop()}>${words.stop}</button>
      </p>`;
    }
    return this.#table(state.result);
  }

  /** Works the month out, unless that is done. */
  start = (): void => {
    const { scenario, terms } = this;
    const { bonus, malus, bonusLevel, malusLevel } = terms;
    const step = (amount: number, level: number | undefined) =>
      amount > 0 ? [level === undefined ? { amount } : { amount, level }] : [];
    const input = {
      days: this.#days,
      bonuses: step(bonus, bonusLevel),
      maluses: step(malus, malusLevel),
    };
    void this.#desk.start(this.#key, () => monthStudy(scenario, input));
  };

  #table(report: MonthReport) {
    const { locale } = this;
    const words = weekWords(locale);
    const type = report.types.find(({ type: id }) => id === typeOf(this.scenario, this.typeId).id);
    if (!type) return nothing;
    const pays = this.terms.bonus > 0 || this.terms.malus > 0;
    const promise = words.promise(locale.percent(type.share, 1), locale.duration(type.within));
    return html`<div class="week-scrolls" role="region" tabindex="0" aria-label=${words.month.title}>
        <table class="week-table">
          <thead>
            <tr>
              <th scope="col">${words.month.rule}</th>
              <th scope="col" class="figure">${words.month.level}</th>
              <th scope="col" class="figure">${words.month.spread}</th>
              <th scope="col" class="figure">${words.month.met(promise)}</th>
              ${pays ? html`<th scope="col" class="figure">${words.month.pay}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${type.rules.map((rule) => this.#row(rule, type, pays))}
          </tbody>
        </table>
      </div>
      <p class="quiet basis">${words.month.basis(locale.number(report.days), locale.number(report.simulatedDays))}</p>`;
  }

  #row({ rule, level, low, high, met, pay }: RuleMonth, type: TypeMonth, pays: boolean) {
    const { locale } = this;
    const { month } = weekWords(locale);
    const percent = (value: number | null) => (value === null ? '–' : locale.percent(value, 1));
    const money = (value: number) => locale.number(Math.round(value));
    const isOwn = rule === type.rule;
    return html`<tr class=${isOwn ? 'own' : ''}>
      <th scope="row">${month.rules[rule]}${isOwn ? html`<small>${month.own}</small>` : nothing}</th>
      <td class="figure">${percent(level.mean)}</td>
      <td class="figure">${percent(low)}–${percent(high)}</td>
      <td class="figure">${met ? html`${percent(met.mean)}<small>${month.interval(percent(met.low), percent(met.high))}</small>` : '–'}</td>
      ${
        pays
          ? html`<td class="figure">
              ${pay ? html`${money(pay.mean)}<small>${month.interval(money(pay.low), money(pay.high))}</small>` : '–'}
            </td>`
          : nothing
      }
    </tr>`;
  }
}

customElements.define('contract-month', ContractMonth);
