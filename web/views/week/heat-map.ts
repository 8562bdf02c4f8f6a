/**
 * The heat map: times down, days across, a number in every cell, coloured away from the middle of the scale to both
 * sides; the same as a list, day by day, each interval a link to it in Plan.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Report } from '../../../src/measures/index.ts';
import { type Scenario, serviceLevelTargetOf } from '../../../src/scenario/index.ts';
import { choice } from '../../parts/choice.ts';
import { PageElement } from '../../parts/page-element.ts';
import { typeOf } from '../../state/plan-rows.ts';
import { type HeatCell, type HeatRow, heatRows, type Look, looksOf, type Shade } from '../../week/heat.ts';
import { weekWords } from '../../week/words.ts';
import { dayName } from '../plan/day-columns.ts';

type Form = 'map' | 'list';

const shades: readonly Shade[] = [-3, -2, -1, 1, 2, 3];

export class HeatMap extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    report: { attribute: false },
    typeId: {},
    look: { state: true },
    form: { state: true },
  };

  declare scenario: Scenario;
  declare report: Report | undefined;
  declare typeId: string;
  declare look: Look;
  declare form: Form;

  constructor() {
    super();
    this.look = 'reached';
    this.form = 'map';
  }

  override render() {
    const { locale, scenario, typeId } = this;
    const { heat } = weekWords(locale);
    const known = looksOf(scenario, typeId);
    const look = known.includes(this.look) ? this.look : known[0]!;
    const rows = heatRows(scenario, typeId, look, this.report, locale);
    return html`<section class="heat" aria-labelledby="heat-title">
      <header>
        <h2 id="heat-title">${heat.title}</h2>
        ${choice<Look>(
          heat.look,
          known.map((value) => ({ value, text: heat.looks[value] })),
          look,
          (value) => (this.look = value),
        )}
        ${choice<Form>(
          heat.form,
          [
            { value: 'map', text: heat.map },
            { value: 'list', text: heat.list },
          ],
          this.form,
          (value) => (this.form = value),
        )}
      </header>
      <p class="quiet about">${this.#about(look)}</p>
      ${this.form === 'map' ? this.#map(rows) : this.#list(rows, look)}
    </section>`;
  }

  #about(look: Look) {
    const { locale } = this;
    const words = weekWords(locale);
    const target = serviceLevelTargetOf(typeOf(this.scenario, this.typeId));
    if (look === 'gap') return words.heat.about.gap;
    if (!target) return words.heat.needsTarget;
    const share = locale.percent(target.share, 1);
    const promise = words.promise(share, locale.duration(target.within));
    return look === 'reached' ? words.heat.about.reached(promise) : words.heat.about.level(share);
  }

  #map(rows: readonly HeatRow[]) {
    const { locale, scenario } = this;
    const { heat } = weekWords(locale);
    const { days } = scenario.calendar;
    return html`<div class="week-scrolls" role="region" tabindex="0" aria-label=${heat.region}>
        <table class="map">
          <thead>
            <tr>
              <th scope="col">${heat.time}</th>
              ${days.map((_, day) => html`<th scope="col" title=${dayName(scenario, day, locale)}>${this.#short(day)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ start, cells }) => html`<tr>
                <th scope="row">${locale.clock(start)}</th>
                ${cells.map((cell) => this.#cell(cell))}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="scale" aria-hidden="true">
        <span>${heat.less}</span>
        ${shades.map((shade) => html`<i data-shade=${shade}></i>`)}
        <span>${heat.more}</span>
      </p>`;
  }

  #cell(cell: HeatCell | null) {
    const { heat } = weekWords(this.locale);
    if (!cell) return html`<td class="closed"><span class="visually-hidden">${heat.closed}</span></td>`;
    if (cell.value === undefined) return html`<td><span class="visually-hidden">${heat.none}</span></td>`;
    return html`<td data-shade=${cell.shade}>${cell.text}</td>`;
  }

  /** Day by day, every interval with its figure in words; what falls below the middle is marked. */
  #list(rows: readonly HeatRow[], look: Look) {
    const { locale, scenario, typeId } = this;
    const { heat } = weekWords(locale);
    return scenario.calendar.days.map(
      (_, day) => html`<h3>${dayName(scenario, day, locale)}</h3>
        <ul class="heat-list">
          ${rows.map(({ start, cells }) => {
            const cell = cells[day];
            if (!cell) return nothing;
            const href = `#/plan?type=${encodeURIComponent(typeId)}&day=${day}&i=${cell.index}`;
            const said =
              cell.value === undefined
                ? heat.none
                : heat.cell[look](
                    look === 'gap' ? locale.number(Math.abs(cell.value), 1) : cell.text,
                    cell.value,
                  );
            return html`<li class=${cell.shade < 0 ? 'below' : ''}>
              <a href=${href}>${locale.clock(start)}</a> ${cell.shade < 0 ? '▾ ' : ''}${said}
            </li>`;
          })}
        </ul>`,
    );
  }

  /** "Mon 2" where there are dates, else the number of the day. */
  #short(day: number) {
    const { date } = this.scenario.calendar.days[day]!;
    const isOne = this.scenario.calendar.days.length === 1;
    if (!date || isOne) return isOne ? dayName(this.scenario, day, this.locale) : String(day + 1);
    const { language } = this.locale;
    return new Intl.DateTimeFormat(language === 'pl' ? 'pl-PL' : 'en-GB', {
      weekday: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${date}T00:00:00Z`));
  }
}

customElements.define('heat-map', HeatMap);
