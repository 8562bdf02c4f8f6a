/**
 * A waterfall as a table that is its own chart: a row for each step, with its name, its bar and its numbers. Whoever
 * hears the page hears the table; the bars say nothing that the numbers do not.
 */
import { html, type TemplateResult } from 'lit';
import { waterfallBar, waterfallScale } from '../charts/waterfall-bar.ts';
import type { WaterfallTable } from './waterfall-rows.ts';

export function waterfallTable({ label, columns, rows, tick, fromZero }: WaterfallTable): TemplateResult {
  const scale = waterfallScale(rows, fromZero);
  const [first, ...others] = columns;
  return html`<div class="waterfall" role="table" aria-label=${label} .style=${`--columns: ${others.length}`}>
    <div class="head" role="row">
      <span class="name" role="columnheader">${first}</span>
      <span class="axis" aria-hidden="true">
        ${scale.ticks.map((value) => html`<i .style=${`left: ${scale.x(value)}%`}>${tick(value)}</i>`)}
      </span>
      ${others.map((name) => html`<span class="figure" role="columnheader">${name}</span>`)}
    </div>
    ${rows.map(
      (row, i) => html`<div class=${`row ${row.kind}`} role="row">
        <span class="name" role="rowheader">${row.name}</span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          ${waterfallBar(row, scale, { isFirst: i === 0, isLast: i === rows.length - 1, fromZero })}
        </svg>
        ${row.texts.map((text) => html`<span class="figure" role="cell">${text}</span>`)}
      </div>`,
    )}
  </div>`;
}
