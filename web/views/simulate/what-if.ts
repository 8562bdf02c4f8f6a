/**
 * "From here, what if": one click branches the day at the moment shown. Says what this day came to as it was and
 * with the change, and the mean difference with its interval over two hundred days branched alike.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { MeasureComparison } from '../../../src/measures/index.ts';
import { branchOf, type Film, hasCounts, type WhatIf } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { leadingType } from '../../floor/draw-rows.ts';
import { PageElement } from '../../parts/page-element.ts';
import { type Branch, branchedDays } from './branching.ts';
import { dayFigures } from './day-figures.ts';
import { clockOf, groupName, simulateWords, whatIfName } from './words.ts';

export class WhatIfPanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    film: { attribute: false },
    branch: { attribute: false },
    time: { type: Number },
    group: { state: true },
  };

  declare scenario: Scenario;
  declare film: Film;
  declare branch: Branch | undefined;
  declare time: number;
  /** Whose people are changed. */
  declare group: number;

  constructor() {
    super();
    this.group = 0;
  }

  override render() {
    const words = simulateWords(this.locale).whatIf;
    const { branch } = this;
    return html`<h2>${words.title} <span class="quiet">${words.same}</span></h2>
      ${this.#groups()}
      <div class="chips" role="group" aria-label=${words.title}>
        ${this.#whatIfs().map(({ name, whatIf }) => this.#chip(name, whatIf))}
      </div>
      ${branch ? this.#outcome(branch) : nothing}`;
  }

  #whatIfs(): { readonly name: string; readonly whatIf: WhatIf }[] {
    const people = (by: number): WhatIf => ({ what: 'people', group: this.#ofGroup, by });
    const all: WhatIf[] = [
      people(1),
      people(-1),
      people(-3),
      { what: 'surge', factor: 2 },
      { what: 'outage' },
      { what: 'callbacks' },
    ];
    return all.map((whatIf) => ({ name: whatIfName(this.locale, whatIf), whatIf }));
  }

  /** The group chosen, or the first whose people are counts. */
  get #ofGroup(): number {
    const { groups } = this.scenario;
    return groups[this.group] && hasCounts(groups[this.group]!) ? this.group : groups.findIndex(hasCounts);
  }

  #groups() {
    const { scenario, locale } = this;
    const choices = scenario.groups.flatMap((group, g) => (hasCounts(group) ? [g] : []));
    if (choices.length < 2) return nothing;
    const choose = (event: Event) => {
      this.group = Number((event.target as HTMLSelectElement).value);
    };
    return html`<label class="of-group">
      ${simulateWords(locale).whatIf.of}
      <select @change=${choose}>
        ${choices.map((g) => html`<option value=${g} .selected=${g === this.#ofGroup}>${groupName(scenario, g)}</option>`)}
      </select>
    </label>`;
  }

  #chip(name: string, whatIf: WhatIf) {
    const { branch, scenario, time } = this;
    const words = simulateWords(this.locale).whatIf;
    const isOn = branch !== undefined && JSON.stringify(branch.whatIf) === JSON.stringify(whatIf);
    const isIdle = branchOf(scenario, time, whatIf) === undefined;
    const why = whatIf.what === 'people' && this.#ofGroup < 0 ? words.onShifts : words.nothing;
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${isOn ? 'true' : 'false'}
      aria-disabled=${isIdle ? 'true' : 'false'}
      title=${isIdle ? why : nothing}
      @click=${() => !isIdle && this.send<WhatIf>('branch', whatIf)}
    >
      ${name}
    </button>`;
  }

  #outcome({ film, comparison, failure }: Branch) {
    const words = simulateWords(this.locale);
    if (failure) return html`<p role="alert">${words.failed(failure)}</p>`;
    if (!film) return html`<p class="quiet" role="status">${words.whatIf.running}</p>`;
    const { locale, scenario } = this;
    const type = leadingType(this.film);
    const was = dayFigures(this.film, type);
    const is = dayFigures(film, type);
    const of = comparison?.types[scenario.types[type]!.id];
    const share = (value: number | undefined) => (value === undefined ? '' : locale.percent(value, 1));
    const seconds = (value: number | undefined) =>
      value === undefined ? '' : locale.duration(Math.round(value));
    const points = (value: number) => 100 * value;
    const asIs = (value: number) => value;
    const rows = [
      {
        name: words.whatIf.level(locale.typeName(scenario.types[type]!)),
        was: share(was.level),
        is: share(is.level),
        by: this.#difference(of?.[this.film.types[type]!.level], points, words.whatIf.points),
      },
      {
        name: words.whatIf.abandoned,
        was: share(was.abandonmentRate),
        is: share(is.abandonmentRate),
        by: this.#difference(of?.abandonmentRate, points, words.whatIf.points),
      },
      {
        name: words.whatIf.wait,
        was: seconds(was.averageWait),
        is: seconds(is.averageWait),
        by: this.#difference(of?.averageWait, asIs, (text) => `${text} s`),
      },
    ];
    return html`<table class="futures">
        <thead>
          <tr>
            <td>${words.whatIf.thisDay}</td>
            <th scope="col">${words.whatIf.asItWas}</th>
            <th scope="col">${clockOf(locale, this.branch!.time).slice(0, -3)} →</th>
            <th scope="col">${words.whatIf.difference(locale.number(branchedDays))}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${row.name}</th>
              <td>${row.was}</td>
              <td>${row.is}</td>
              <td>${row.by}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      <button type="button" class="key" @click=${() => this.send('end-branch')}>${words.whatIf.end}</button>`;
  }

  /** "+11.2 ± 1.9 points", in the colour of its verdict; dots until the days have run. */
  #difference(
    measure: MeasureComparison | undefined,
    scaled: (value: number) => number,
    unit: (text: string) => string,
  ) {
    const mean = measure?.difference.mean ?? null;
    if (mean === null) return '…';
    const { locale } = this;
    const half = measure!.difference.halfWidth;
    const digits = half !== null && scaled(half) < 0.1 ? 2 : 1;
    const text = locale.signed(scaled(mean), digits);
    const { plusMinus } = simulateWords(locale).whatIf;
    const whole = half === null ? text : plusMinus(text, locale.number(scaled(half), digits));
    const verdict = { better: 'spare', worse: 'short', 'cannot tell': '' }[measure!.verdict ?? 'cannot tell'];
    return html`<span class=${verdict}>${unit(whole)}</span>`;
  }
}

customElements.define('what-if-panel', WhatIfPanel);
