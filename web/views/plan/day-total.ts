/** The day in one figure, with how sure it is and how far the simulation has come. */
import { html, nothing, type TemplateResult } from 'lit';
import { figureText } from '../../parts/figure.ts';
import { roundedUp } from '../../state/figures.ts';
import type { Locale } from '../../state/locale.ts';
import type { PlanPicture } from '../../state/plan-picture.ts';
import type { SimulationDesk } from '../../state/simulation-desk.ts';
import './run-status.ts';

export function dayTotal(
  { total, replications, isShared }: PlanPicture,
  within: string,
  { status, failure }: Pick<SimulationDesk, 'status' | 'failure'>,
  wanted: number,
  locale: Locale,
): TemplateResult {
  const { words, percent, share } = locale;
  const { value, halfWidth } = total.serviceLevel;
  const level = figureText(total.serviceLevel, (n) => percent(n, 1));
  return html`<span class=${value === null ? 'quiet total bare' : 'quiet total'}>
    ${
      value === null
        ? nothing
        : html`${words.day.total({ share: level, within })}
          ${halfWidth === null ? nothing : words.method.plusMinus(share(roundedUp(halfWidth, 0.001), 1))}`
    }
    <run-status
      .locale=${locale}
      .status=${status}
      .hasFormula=${!isShared}
      .failure=${status === 'failed' ? failure : ''}
      .done=${replications}
      .of=${wanted}
    ></run-status>
  </span>`;
}
