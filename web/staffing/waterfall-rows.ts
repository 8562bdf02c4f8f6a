/**
 * Waterfalls as rows of a chart that is a table at once: a name, where the bar reaches from and to, and what is
 * written beside it. Numbers are written here, so that nothing below knows of languages or units.
 */
import type { Estimate } from '../../src/measures/index.ts';
import {
  type Bar,
  levelBars,
  type OwnContacts,
  type OwnWork,
  ownContactBars,
  type Waterfall,
} from '../../src/staffing/index.ts';
import { roundedUp } from '../state/figures.ts';
import type { Locale } from '../state/locale.ts';
import { explainWords, staffingWords } from './words.ts';

export interface WaterfallRow {
  readonly name: string;
  readonly kind: 'total' | 'step';
  readonly from: number;
  readonly to: number;
  readonly halfWidth: number | null;
  /** Texts of the columns beside the bar. */
  readonly texts: readonly string[];
}

export interface WaterfallTable {
  readonly label: string;
  /** Name of the first column, then those of the texts. */
  readonly columns: readonly string[];
  readonly rows: readonly WaterfallRow[];
  /** Writes a place on the axis. */
  readonly tick: (value: number) => string;
  /** Whether bars of a total stand on 0; else the axis may begin elsewhere. */
  readonly fromZero: boolean;
}

/** The steps from Erlang C to the simulation, in points and in people. */
export function levelTable(waterfall: Waterfall, locale: Locale): WaterfallTable {
  const { why } = staffingWords(locale);
  const { steps: names } = explainWords(locale);
  const { start, steps, end } = waterfall;
  const worth = new Map<string, Estimate | null>(steps.map(({ key, people }) => [key, people]));
  const rows = levelBars(waterfall).map((bar): WaterfallRow => {
    if (bar.key === 'erlangC' || bar.key === 'simulated') {
      const error = bar.key === 'simulated' && end.halfWidth !== null ? end.halfWidth : null;
      const level = locale.share(bar.key === 'erlangC' ? start : end.mean!, 1);
      return {
        ...shapeOf(bar, why.steps[bar.key]),
        texts: ['', '', error === null ? level : `${level} ${plusMinus(error * 100, 0.1, locale)}`],
      };
    }
    const change = { mean: bar.to - bar.from, halfWidth: bar.halfWidth };
    return {
      ...shapeOf(bar, names[bar.key]),
      texts: [
        changeText(change, 100, 1, locale),
        changeText(worth.get(bar.key) ?? null, 1, 1, locale),
        locale.share(bar.to, 1),
      ],
    };
  });
  const { step, change, people, level } = why.columns;
  return {
    label: why.table,
    columns: [step, change, people, level],
    rows,
    tick: (value) => locale.percent(value),
    fromZero: false,
  };
}

/** What the centre causes itself, in one of its units as bars; contacts, hours, FTE and money beside them. */
export function ownTable(own: OwnContacts, locale: Locale): WaterfallTable {
  const { why } = staffingWords(locale);
  const { causes: names, together, total } = explainWords(locale);
  const works = new Map<string, OwnWork>(own.causes.map((cause) => [cause.key, cause]));
  if (own.together) works.set('together', own.together);
  works.set('total', own.total);
  const hasMoney = own.all.money !== null;
  const rows = ownContactBars(own, 'contacts').map((bar): WaterfallRow => {
    const work = works.get(bar.key)!;
    const name = bar.key === 'together' ? together : bar.key === 'total' ? total : names[bar.key];
    return {
      ...shapeOf(bar, name),
      texts: [
        changeText(work.contacts, 1, 1, locale),
        changeText(work.hours, 1, 1, locale),
        changeText(work.fullTime, 1, 2, locale),
        ...(hasMoney ? [changeText(work.money, 1, 0, locale)] : []),
      ],
    };
  });
  const { cause, contacts, hours, fullTime, money } = why.ownColumns;
  return {
    label: why.ownTable,
    columns: [cause, contacts, hours, fullTime, ...(hasMoney ? [money] : [])],
    rows,
    tick: (value) => locale.number(value),
    fromZero: true,
  };
}

function shapeOf({ kind, from, to, halfWidth }: Bar<string>, name: string) {
  return { name, kind, from, to, halfWidth };
}

/** "+4.2 ±0.3"; a dash where it cannot be told. */
export function changeText(estimate: Estimate | null, scale: number, digits: number, locale: Locale): string {
  if (estimate?.mean == null) return '–';
  const { mean, halfWidth } = estimate;
  const text = locale.signed(mean * scale, digits);
  return halfWidth ? `${text} ${plusMinus(halfWidth * scale, 10 ** -digits, locale)}` : text;
}

function plusMinus(error: number, step: number, { number, words }: Locale): string {
  return words.method.plusMinus(number(roundedUp(error, step), Math.max(0, Math.round(-Math.log10(step)))));
}
