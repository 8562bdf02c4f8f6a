/** A quiet list of what else the scenario holds; see rest-of-scenario.ts. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Scenario } from '../../../../src/scenario/index.ts';
import { PageElement } from '../../../parts/page-element.ts';
import { restOfScenario, restWords } from './rest-of-scenario.ts';

export class RestList extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
  };

  declare scenario: Scenario;

  override render() {
    const owners = restOfScenario(this.scenario, this.locale);
    if (owners.length === 0) return nothing;
    const words = restWords(this.locale);
    return html`<section class="rest" aria-labelledby="rest-title">
      <header>
        <h2 id="rest-title">${words.title}</h2>
        <span class="quiet">${words.hint}</span>
      </header>
      <dl>
        ${owners.map(
          ({ name, lines }) =>
            html`<div>
              <dt>${name}</dt>
              ${lines.map((line) => html`<dd>${line}</dd>`)}
            </div>`,
        )}
      </dl>
    </section>`;
  }
}

customElements.define('rest-list', RestList);
