/** The day as it is printed: the charts of the Plan view at a fixed size, without their hands. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { columnScale, type DayColumn, labelEvery } from '../charts/columns.ts';
import { dayChart, peopleTop } from '../charts/day-chart.ts';
import { serviceLevelStrip } from '../charts/service-level-strip.ts';
import type { Locale } from '../state/locale.ts';

export interface ReportChart {
  readonly columns: readonly DayColumn[];
  readonly target: number | undefined;
  readonly intervalLength: number;
  /** Said instead of the picture. */
  readonly title: string;
}

const width = 720;
const people = 170;
const axis = 24;
const strip = 52;

export function reportChart(
  { columns, target, intervalLength, title }: ReportChart,
  locale: Locale,
): TemplateResult {
  const { words, number, signed } = locale;
  const x = columnScale(columns.length, width);
  const every = labelEvery(columns.length, width, intervalLength);
  const model = {
    columns,
    labels: { needed: words.day.needed, onTheLine: words.day.onTheLine },
    signed: (n: number) => signed(n, 1),
    number: (n: number) => number(n, 1),
  };
  const height = people + axis + strip;
  return html`<svg class="report-chart" viewBox="0 0 ${width} ${height}" role="img" aria-label=${title}>
    ${dayChart(model, peopleTop(columns), { width, height: people })}
    ${columns.map((column, i) =>
      i % every === 0
        ? svg`<text class="tick" text-anchor="middle" x=${x.left(i) + x.step / 2} y=${people + 16}>${column.time}</text>`
        : nothing,
    )}
    <g transform="translate(0 ${people + axis})">
      ${serviceLevelStrip({ columns, target, number: (n: number) => number(n) }, { width, height: strip })}
    </g>
  </svg>`;
}
