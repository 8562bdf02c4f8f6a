/**
 * The promise ledger of a type: made = kept + broken + open, why promises were broken, how attempts went; and the
 * same contacts as the centre sees them: live, called back, everyone. What a run has not measured is left out.
 */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Estimate, TypeReport } from '../../../../src/measures/index.ts';
import { PageElement } from '../../../parts/page-element.ts';
import { roundedUp } from '../../../state/figures.ts';
import { callbackWords } from './callback-card.ts';

const reasons = [
  'brokenLate',
  'brokenEarly',
  'brokenClosed',
  'brokenExpired',
  'brokenCancelled',
  'brokenPastEnd',
] as const;

type Unit = 'count' | 'share' | 'seconds';

export class PromiseLedger extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    report: { attribute: false },
    within: {},
    days: { type: Number },
    replications: { type: Number },
    stale: { type: Boolean },
  };

  /** What was simulated of the type; undefined until it was. */
  declare report: TypeReport | undefined;
  declare within: string;
  /** Days of the scenario. */
  declare days: number;
  declare replications: number;
  declare stale: boolean;

  override render() {
    const { ledger } = callbackWords(this.locale);
    return html`<div class=${this.stale ? 'ledger stale' : 'ledger'}>
      <header>
        <h2>${ledger.title}</h2>
        <span class="quiet">${ledger.perRun(this.days, this.locale.number(this.days))}</span>
      </header>
      ${this.report ? [this.#promises(this.report), this.#populations(this.report)] : html`<p class="quiet">${ledger.waiting}</p>`}
    </div>`;
  }

  #promises(report: TypeReport): TemplateResult {
    const { ledger } = callbackWords(this.locale);
    const { promisesMade, promisesKeptAll, promisesBroken, promisesOpen } = report;
    const made = promisesMade.mean;
    if (!made) return html`<p class="quiet">${ledger.none}</p>`;
    const parts = [
      { name: 'kept', text: ledger.kept, estimate: promisesKeptAll },
      { name: 'broken', text: ledger.broken, estimate: promisesBroken },
      { name: 'open', text: ledger.open, estimate: promisesOpen },
    ] as const;
    const written = (estimate: Estimate) => this.#written(estimate.mean ?? 0, 'count');
    const label = ledger.bar({
      made: written(promisesMade),
      kept: written(promisesKeptAll),
      broken: written(promisesBroken),
      open: written(promisesOpen),
    });
    return html`<p class="equation">
        <span><b>${this.#value(promisesMade, 'count')}</b> ${ledger.made}</span>
        ${parts.map(
          ({ name, text, estimate }, i) =>
            html`<i aria-hidden="true">${i === 0 ? '=' : '+'}</i>
              <span class=${name}><b>${this.#value(estimate, 'count')}</b> ${text}</span>`,
        )}
      </p>
      <div class="parts-bar" role="img" aria-label=${label}>
        ${parts.map(({ name, estimate }) => html`<i class=${name} .style=${`flex-grow: ${Math.max(0, estimate.mean ?? 0)}`}></i>`)}
      </div>
      ${this.#reasons(report)} ${this.#attempts(report)}`;
  }

  #reasons(report: TypeReport) {
    const { ledger } = callbackWords(this.locale);
    const there = reasons.filter((reason) => (report[reason].mean ?? 0) > 0);
    if (there.length === 0) return nothing;
    const broken = report.promisesBroken.mean ?? 0;
    return html`<h3>${ledger.reasons}</h3>
      <dl class="reasons">
        ${there.map((reason) => {
          const share = (report[reason].mean ?? 0) / broken;
          return html`<div>
            <dt>${ledger.reason[reason]}</dt>
            <dd>${this.#value(report[reason], 'count')}</dd>
            <dd class="quiet">${this.locale.percent(share)}</dd>
          </div>`;
        })}
      </dl>`;
  }

  #attempts(report: TypeReport) {
    const { ledger } = callbackWords(this.locale);
    const { promisesOvertaken, attemptsAnsweredRate } = report;
    const lines: string[] = [];
    const rate = attemptsAnsweredRate.mean;
    if (rate !== null) lines.push(ledger.attemptsAnswered(this.locale.percent(rate, 1)));
    if (promisesOvertaken.mean) lines.push(ledger.overtaken(this.#written(promisesOvertaken.mean, 'count')));
    return lines.map((line) => html`<p class="quiet">${line}</p>`);
  }

  #populations(report: TypeReport): TemplateResult {
    const { populations: words } = callbackWords(this.locale);
    const less = (a: Estimate, b: Estimate): Estimate => ({
      mean: a.mean === null ? null : a.mean - (b.mean ?? 0),
      halfWidth: null,
    });
    const sum = (a: Estimate, b: Estimate): Estimate => ({
      mean: a.mean === null && b.mean === null ? null : (a.mean ?? 0) + (b.mean ?? 0),
      halfWidth: null,
    });
    const { offered, answered, abandoned, callbacksAccepted, callbacksConnected, callbacksLost } = report;
    const rows: readonly {
      readonly name: string;
      readonly hint?: string;
      readonly unit: Unit;
      readonly cells: readonly (Estimate | undefined)[];
    }[] = [
      {
        name: words.contacts,
        hint: words.hints.contacts,
        unit: 'count',
        cells: [less(offered, callbacksAccepted), callbacksAccepted, offered],
      },
      {
        name: words.talked,
        unit: 'count',
        cells: [answered, callbacksConnected, sum(answered, callbacksConnected)],
      },
      {
        name: words.within(this.within),
        hint: words.hints.within,
        unit: 'share',
        cells: [report.serviceLevel, undefined, report.serviceLevelEveryone],
      },
      {
        name: words.wait,
        unit: 'seconds',
        cells: [report.averageSpeedOfAnswer, report.callbackWait, report.timeToTalk],
      },
      {
        name: words.lost,
        hint: words.hints.lost,
        unit: 'count',
        cells: [abandoned, callbacksLost, sum(abandoned, callbacksLost)],
      },
    ];
    return html`<table class="figures populations">
      <caption>
        ${words.title}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.live}</th>
          <th scope="col">${words.callbacks}</th>
          <th scope="col">${words.everyone}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, hint, unit, cells }) =>
            html`<tr>
              <th scope="row" title=${hint ?? nothing}>${name}</th>
              ${cells.map((cell) => html`<td>${this.#value(cell, unit)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #value(estimate: Estimate | undefined, unit: Unit) {
    if (estimate?.mean == null) return html`<span class="none">–</span>`;
    const { words, number } = this.locale;
    const { halfWidth } = estimate;
    const title =
      halfWidth === null
        ? nothing
        : words.method.simulatedTip(
            unit === 'share'
              ? number(roundedUp(halfWidth * 100, 0.1), 1)
              : number(roundedUp(halfWidth, 0.1), 1),
            number(this.replications),
          );
    return html`<span title=${title}>${this.#written(estimate.mean, unit)}</span>`;
  }

  #written(value: number, unit: Unit): string {
    const { number, percent, duration } = this.locale;
    if (unit === 'share') return percent(value, 1);
    return unit === 'seconds' ? duration(Math.round(value)) : number(value, 1);
  }
}

customElements.define('promise-ledger', PromiseLedger);
