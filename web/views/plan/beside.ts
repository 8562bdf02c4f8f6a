/** What stands beside the grid: one more, one less; or, of a type with callbacks, what the offer changes. */
import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../../../src/measures/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { choice } from '../../parts/choice.ts';
import type { Locale } from '../../state/locale.ts';
import type { PlanPicture } from '../../state/plan-picture.ts';
import type { SimulationDesk } from '../../state/simulation-desk.ts';
import { withoutOffer } from '../../state/variants.ts';
import './callback-table.ts';

export type Side = 'staffing' | 'callback';

/** The heading: a choice where there are two. */
export function sideChoice(
  hasCallback: boolean,
  { words }: Locale,
  side: Side,
  choose: (side: Side) => void,
): TemplateResult {
  if (!hasCallback) return html`<h2>${words.staffing.title}</h2>`;
  return choice<Side>(
    words.callback.title,
    [
      { value: 'callback', text: words.callback.title },
      { value: 'staffing', text: words.staffing.title },
    ],
    side,
    choose,
  );
}

/** The same days without and with the offer; the comparison before stands, dimmed, until there is a new one. */
export class CallbackSide {
  readonly #desk: SimulationDesk;
  #compared: Comparison | undefined;

  constructor(desk: SimulationDesk) {
    this.#desk = desk;
  }

  table(scenario: Scenario, typeId: string, { target }: PlanPicture, locale: Locale): TemplateResult {
    const held = this.#desk.comparisonOf(withoutOffer(scenario), scenario);
    if (held) this.#compared = held.result;
    return html`<callback-table
      .locale=${locale}
      .comparison=${this.#compared?.types[typeId]}
      .stale=${!held && this.#compared !== undefined}
      .within=${locale.duration(target?.within ?? 20)}
      .replications=${held?.replications ?? 0}
    ></callback-table>`;
  }
}
