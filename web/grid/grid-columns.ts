/**
 * The grid's columns: what each is called, what it shows of a row, what it copies, and which can be typed.
 */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { figure } from '../parts/figure.ts';
import type { Figure, IntervalFigures } from '../state/figures.ts';
import { clock, type Locale } from '../state/locale.ts';
import type { EditableColumn } from '../state/messages.ts';
import type { PlanRow } from '../state/plan-rows.ts';

export interface GridRow extends PlanRow {
  readonly figures: IntervalFigures;
}

export interface GridColumn {
  readonly key: string;
  readonly title: string;
  readonly hint?: string;
  /** Name of its help (see parts/help.ts). */
  readonly help?: string;
  readonly editable?: EditableColumn;
  /** What stands in the cell. */
  readonly show: (row: GridRow) => TemplateResult | string | typeof nothing;
  /** What is copied, and what editing starts from: the number alone. */
  readonly text: (row: GridRow) => string;
  readonly className?: (row: GridRow) => string;
}

export interface GridWords {
  readonly locale: Locale;
  /** "calls" */
  readonly contacts: string;
  /** "20 s" */
  readonly within: string;
  /** Waits of hours are written in minutes. */
  readonly deferred: boolean;
  readonly replications: number;
  /** How the needed people are worked out, where it is not by formula. */
  readonly neededHint: string | undefined;
}

export function gridColumns({
  locale,
  contacts,
  within,
  deferred,
  replications,
  neededHint,
}: GridWords): readonly GridColumn[] {
  const { words, number, share, signed } = locale;
  const { grid } = words;
  const shown = (
    key: string,
    title: string,
    hint: string,
    pick: (row: GridRow) => Figure,
    text: (value: number) => string,
    error: (value: number) => string,
  ): GridColumn => ({
    key,
    title,
    hint,
    show: (row) =>
      row.figures.neverSettles
        ? key === 'within'
          ? html`<span class="words">${grid.neverSettles}</span>`
          : html`<span class="none">–</span>`
        : row.volume === 0 && pick(row).method === 'formula'
          ? nothing
          : figure(pick(row), { text, error }, locale, replications),
    text: (row) => {
      const { value } = pick(row);
      return value === null ? '' : text(value);
    },
  });
  const typed = (key: EditableColumn, title: string, value: (row: GridRow) => number): GridColumn => ({
    key,
    title,
    editable: key,
    help: { volume: 'contacts', handleTime: 'handleSeconds', agents: 'agents' }[key],
    show: (row) => number(value(row), 1),
    text: (row) => plainNumber(value(row), locale),
  });
  return [
    { key: 'time', title: grid.time, show: (row) => clock(row.clock), text: (row) => clock(row.clock) },
    typed('volume', contacts, (row) => row.volume),
    typed('handleTime', grid.handle, (row) => row.handleTime),
    typed('agents', grid.onTheLine, (row) => row.agents),
    {
      key: 'needed',
      title: grid.needed,
      hint: neededHint ?? grid.hints.needed,
      show: ({ figures }) => (figures.needed === null ? grid.none : number(figures.needed, 1)),
      text: ({ figures }) => (figures.needed === null ? '' : plainNumber(figures.needed, locale)),
    },
    {
      key: 'gap',
      title: grid.gap,
      hint: grid.hints.gap,
      show: ({ figures }) => (figures.gap === null ? grid.none : signed(figures.gap, 1)),
      text: ({ figures }) => (figures.gap === null ? '' : plainNumber(figures.gap, locale)),
      className: ({ figures }) =>
        figures.gap === null || figures.gap === 0 ? '' : figures.gap < 0 ? 'short' : 'spare',
    },
    shown(
      'within',
      grid.within(within),
      grid.hints.within,
      (row) => row.figures.serviceLevel,
      (n) => share(n),
      (n) => share(n, 1),
    ),
    shown(
      'wait',
      deferred ? grid.waitMinutes : grid.wait,
      grid.hints.wait,
      (row) => row.figures.wait,
      (n) => number(deferred ? n / 60 : n),
      (n) => (deferred ? `${number(n / 60, 1)} min` : `${number(n, 1)} s`),
    ),
    shown(
      'giveUp',
      grid.giveUp,
      grid.hints.giveUp,
      (row) => row.figures.abandonment,
      (n) => share(n, 1),
      (n) => share(n, 1),
    ),
    shown(
      'busy',
      grid.busy,
      grid.hints.busy,
      (row) => row.figures.occupancy,
      (n) => share(n),
      (n) => share(n, 1),
    ),
  ];
}

/** Without thousands, with the language's decimal sign: what a spreadsheet in that language reads back. */
export function plainNumber(value: number, { language }: Locale): string {
  const text = String(Math.round(value * 1e6) / 1e6);
  return language === 'pl' ? text.replace('.', ',') : text;
}
