/**
 * One more, one less: what a few people fewer or more do at the selected interval. The first cell of each
 * row puts that many on the line.
 */
import { html, type PropertyDeclarations } from 'lit';
import { figure } from '../../parts/figure.ts';
import { FollowingElement } from '../../parts/page-element.ts';
import { inTwenty, type StaffingFigures } from '../../state/figures.ts';
import type { AgentsChange } from '../../state/messages.ts';
import type { PlanPicture } from '../../state/plan-picture.ts';

export class StaffingTable extends FollowingElement {
  static override properties: PropertyDeclarations = {
    ...FollowingElement.properties,
    picture: { attribute: false },
    index: { type: Number },
    time: {},
    agents: { type: Number },
    needed: { attribute: false },
    within: {},
    replications: { type: Number },
  };

  declare picture: Pick<PlanPicture, 'table'>;
  declare index: number;
  declare time: string;
  declare agents: number;
  declare needed: number | null;
  declare within: string;
  declare replications: number;

  override render() {
    const { staffing } = this.locale.words;
    return html`<table class="figures staffing">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${staffing.people}</th>
          <th scope="col">${staffing.within(this.within)}</th>
          <th scope="col">${staffing.wait}</th>
          <th scope="col">${staffing.giveUp}</th>
          <th scope="col">${staffing.busy}</th>
          <th scope="col">${staffing.keeps}</th>
        </tr>
      </thead>
      <tbody>
        ${this.picture.table.map((point) => this.#row(point))}
      </tbody>
    </table>`;
  }

  #row(point: StaffingFigures) {
    const { words, number, percent, share, signed } = this.locale;
    const { staffing } = words;
    const by = point.agents - this.agents;
    const state = by === 0 ? 'now' : point.agents === this.needed ? 'need' : '';
    const kept = point.spread?.kept;
    // The label holds what is seen, so that "click plus four" finds the button.
    const put = `${signed(by, 1)}: ${staffing.put(point.agents, number(point.agents, 1), this.time)}`;
    const shown = (value: StaffingFigures['wait'], text: (n: number) => string, error = text) =>
      figure(value, { text, error }, this.locale, this.replications);
    return html`<tr class=${state}>
      <th scope="row">
        ${
          by === 0
            ? html`<span class="step">${staffing.now}</span>`
            : html`<button
                type="button"
                class="step"
                title=${put}
                aria-label=${put}
                @click=${() => this.#put(point.agents)}
              >
                ${signed(by, 1)}
              </button>`
        }
      </th>
      <td>${number(point.agents, 1)}</td>
      ${
        point.neverSettles
          ? html`<td colspan="4" class="words">${words.curve.neverSettles}</td>`
          : html`<td>${shown(
              point.serviceLevel,
              (n) => percent(n),
              (n) => share(n, 1),
            )}</td>
              <td>${shown(point.wait, (n) => this.locale.duration(waitFor(n)))}</td>
              <td>${shown(point.abandonment, (n) => percent(n, 1))}</td>
              <td>${shown(point.occupancy, (n) => percent(n))}</td>`
      }
      <td class=${point.stale ? 'stale' : ''}>${kept == null ? '' : staffing.inTwenty(inTwenty(kept))}</td>
    </tr>`;
  }

  #put(agents: number): void {
    this.send<AgentsChange>('change-agents', { changes: new Map([[this.index, agents]]) });
  }
}

/** Whole seconds; waits of ten minutes and more in whole minutes. */
function waitFor(seconds: number): number {
  return seconds < 600 ? Math.round(seconds) : Math.round(seconds / 60) * 60;
}

customElements.define('staffing-table', StaffingTable);
