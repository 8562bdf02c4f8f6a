/** A back-test as text: what was calibrated, each model's trust, its days beside the real ones, and what explains a miss. */
import {
  type Backtest,
  type BacktestMeasure,
  type BacktestModel,
  type Errors,
  type PlacedPairs,
  survivalAt,
  waitErrors,
} from '../../calibration/index.ts';
import {
  causeText,
  type ShownMeasure,
  shownMeasures,
  verdictText,
  type Writing,
} from '../../words/trust-text.ts';
import type { Context } from '../command.ts';
import type { HistoryFound } from '../reading/read-history.ts';
import { clock } from './figures.ts';
import { formatTable } from './table.ts';

export interface BacktestShown extends HistoryFound {
  readonly took: number;
  readonly intervals: boolean;
}

/** Waits at which the measured curve is told, seconds. */
const told = [10, 30, 60, 120, 180, 300] as const;

export function backtestText(report: Backtest, shown: BacktestShown, context: Context): string {
  const { words, figures } = context;
  const { trust } = words;
  const { days } = report.history;
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  const dayText = trust.days(days.length, figures.number(days.length));
  const contactText = trust.contacts(report.offered, figures.number(report.offered));
  const { notes } = shown;
  const remarks = [
    ...(notes.whileClosed > 0 ? [trust.setAside(notes.whileClosed, figures.number(notes.whileClosed))] : []),
    ...(notes.together.length > 1 ? [trust.together(notes.together.join(', '))] : []),
    ...(report.history.counting.outcome === 'arrival' ? [] : [trust.countedLater]),
    ...(report.history.counting.waitFrom === 'queue' ? [] : [trust.waitFromEntry]),
  ];
  const took = figures.duration(shown.took);
  const blocks = [
    [
      trust.timed(shown.name, figures.number(report.replications), report.seed, took),
      first && last ? trust.looked(dayText, contactText, first, last) : trust.lookedAt(dayText, contactText),
      ...remarks,
    ].join('\n'),
    `${trust.calibrated}\n${formatTable(undefined, calibrationRows(report, notes.inferred, context), { left: [0, 1] })}`,
    ...report.models.map((model) => modelText(model, shown, context)),
    `${trust.bands}${report.models.length > 1 ? `\n${trust.best(trust.models[report.best])}` : ''}`,
  ];
  return `${blocks.map((block) => block.trimEnd()).join('\n\n')}\n`;
}

function calibrationRows(
  { calibration }: Backtest,
  inferred: boolean,
  { words, figures }: Context,
): string[][] {
  const { trust } = words;
  const { exponential, kaplanMeier, handling, busyness, redials } = calibration;
  const mean = exponential?.mean;
  const rows = [
    [
      trust.rows.patience,
      mean
        ? trust.patience(
            figures.duration(mean),
            figures.duration(exponential.halfWidth),
            figures.number(exponential.abandoned),
          )
        : trust.noPatience,
    ],
  ];
  if (kaplanMeier) {
    const shares = told.map((seconds) =>
      trust.after(figures.asked(rounded(survivalAt(kaplanMeier.curve, seconds))), figures.setting(seconds)),
    );
    rows.push([trust.rows.stillWaiting, shares.join(', ')]);
    const rates = kaplanMeier.hazards.map(({ from, to, rate }) => {
      const perMinute = figures.share(rate * 60);
      return to === null
        ? trust.stretchFrom(perMinute, figures.setting(from))
        : trust.stretch(perMinute, figures.setting(from), figures.setting(to));
    });
    rows.push([trust.rows.givingUp, rates.join(', ')]);
  }
  if (handling) {
    const law = handling.assumed ? 'assumed' : handling.law.law === 'empirical' ? 'empirical' : 'lognormal';
    rows.push([
      trust.rows.handling,
      trust.handling(figures.duration(handling.mean), figures.duration(handling.sd), trust.laws[law]),
    ]);
  }
  const { total, interval, correlation } = busyness;
  rows.push([
    trust.rows.busyness,
    total === null || interval === null
      ? trust.noBusyness
      : trust.busyness(figures.share(total), figures.share(interval), figures.number(correlation)),
  ]);
  rows.push([
    trust.rows.redials,
    redials
      ? trust.redials(
          figures.share(redials.share),
          figures.setting(redials.window),
          figures.duration(redials.delay),
        )
      : trust.noRedials,
  ]);
  rows.push([trust.rows.people, inferred ? trust.people.inferred : trust.people.column]);
  return rows.map(([name, text]) => [`  ${name}`, text!]);
}

function modelText(model: BacktestModel, { intervals }: BacktestShown, context: Context): string {
  const { trust } = context.words;
  const wait = waitErrors(model.errors.days);
  const { beyond } = model;
  const beyondText = beyond.map((bar) => trust.beyond[bar]).join(', ');
  const bars = beyond.length === 0 ? trust.holds : trust.beyondBars(beyondText);
  const bias =
    model.peopleFactor !== null && wait
      ? [trust.biased[wait.bias > 0 ? 'longer' : 'shorter'](context.figures.duration(Math.abs(wait.bias)))]
      : [];
  const causes = model.causes.map((cause) => {
    const hint = cause.code === 'oneDay' ? ` ${trust.skipHint(cause.place)}` : '';
    return `  ${causeText(cause, trust, writingOf(context))}${hint}`;
  });
  return [
    `${trust.models[model.patience]}\n${'─'.repeat(trust.models[model.patience].length)}`,
    [
      verdictText(model, trust, writingOf(context)),
      ...bias,
      ...(model.trust === 'unknown' ? [] : [bars]),
    ].join('\n'),
    placesTable(model, model.days, context),
    ...(intervals ? [placesTable(model, model.intervals, context)] : []),
    ...errorTables(model, context),
    ...(causes.length > 0 ? [`${trust.causesTitle}\n${causes.join('\n')}`] : []),
  ]
    .map((part) => part.trimEnd())
    .join('\n\n');
}

/** Days or intervals: real beside predicted, with the band of single ones. */
function placesTable(model: BacktestModel, places: readonly PlacedPairs[], context: Context): string {
  const { words, figures } = context;
  const { columns } = words.trust;
  const shown = shownMeasures(model.errors.days);
  const header = [
    words.columns.day,
    columns.contacts,
    ...shown.flatMap((key) => [columns[nameOf[key]], columns.predicted, columns.band]),
  ];
  const rows = places.map((place) => [
    placeText(place, context),
    figures.number(place.offered),
    ...shown.flatMap((key) => {
      const pair = place.pairs[key];
      if (!pair) return ['–', '–', ''];
      const isOutside = pair.real < pair.low || pair.real > pair.high;
      return [
        `${isOutside ? '! ' : ''}${value(pair.real, key, context)}`,
        value(pair.predicted, key, context),
        `${value(pair.low, key, context)} – ${value(pair.high, key, context)}`,
      ];
    }),
  ]);
  return formatTable(header, rows);
}

const nameOf = {
  serviceLevel: 'level',
  averageWait: 'wait',
  averageSpeedOfAnswer: 'speed',
  abandonmentRate: 'abandonment',
} as const;

function placeText({ date, day, start }: PlacedPairs, { words }: Context): string {
  const ofDay = date ?? (day === undefined ? '' : words.dayNumber(day));
  return start === undefined ? ofDay : `${ofDay} ${clock(start)}`.trim();
}

function errorTables({ errors }: BacktestModel, context: Context): string[] {
  const { words, figures } = context;
  const { columns } = words.trust;
  const keys: readonly ShownMeasure[] = [
    'serviceLevel',
    'averageWait',
    'averageSpeedOfAnswer',
    'abandonmentRate',
  ];
  const tableOf = (title: string, of: BacktestModel['errors']['days']) => {
    const header = [title, columns.mae, columns.bias, columns.chance, columns.correlation, columns.inside];
    const rows = keys.flatMap((key) => {
      const found: Errors | undefined = of[key];
      if (!found) return [];
      const { mae, bias, chance, correlation, inside } = found;
      return [
        [
          columns[nameOf[key]],
          width(mae, key, context),
          `${bias > 0 ? '+' : '−'}${width(Math.abs(bias), key, context)}`,
          width(chance, key, context),
          correlation === null ? '–' : figures.fixed(correlation, 2),
          figures.share(inside),
        ],
      ];
    });
    return rows.length === 0 ? [] : [formatTable(header, rows)];
  };
  return [...tableOf(columns.measure, errors.days), ...tableOf(columns.overIntervals, errors.intervals)];
}

function value(figure: number, key: BacktestMeasure, { figures }: Context): string {
  return key === 'serviceLevel' || key === 'abandonmentRate'
    ? figures.share(figure)
    : figures.duration(figure);
}

/** A distance: points of a share, seconds of a wait. */
function width(distance: number, key: BacktestMeasure, { figures }: Context): string {
  const unit = key === 'serviceLevel' || key === 'abandonmentRate' ? 'share' : 'seconds';
  return figures.difference({ mean: distance, halfWidth: null }, unit).replace(/^[+−]/, '');
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

function writingOf(context: Context): Writing {
  const { figures } = context;
  return {
    number: (value) => figures.number(value),
    share: (value) => figures.share(value),
    points: (distance) => width(distance, 'serviceLevel', context),
    duration: (seconds) => figures.duration(seconds),
    clock,
  };
}
