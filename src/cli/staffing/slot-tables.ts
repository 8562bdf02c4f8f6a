/**
 * Slots to sell as tables and sentences for a terminal: what to sell when, what becomes of it, what binds, and what
 * would make more feasible.
 */
import { intervalsOf, type Scenario } from '../../scenario/index.ts';
import type { Demand, FrontierPoint, FrontierSlots, SlotAnswer } from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import { startOf } from '../tables/report-tables.ts';
import { formatTable } from '../tables/table.ts';

/** What the answers are about. */
interface Shown {
  readonly scenario: Scenario;
  /** Seconds it took. */
  readonly took: number;
}

/** A recommendation, whole. */
export function slotTables(
  answer: SlotAnswer,
  { scenario, took, promisesAlone }: Shown & { readonly promisesAlone: boolean },
  context: Context,
): string {
  const { figures } = context;
  const { slots: words } = context.words;
  const start = (interval: number) => startOfInterval(interval, scenario, context);
  const { columns, sums } = words;
  const rows = answer.intervals.map((interval) => [
    start(interval.interval),
    figures.number(interval.slots),
    figures.number(interval.room),
    figures.number(interval.due),
    interval.room === 0 ? '' : figures.share(interval.soldOut),
    interval.kept.mean === null ? words.nothingDue : figures.estimate(interval.kept, 'share'),
  ]);
  const header = [columns.start, columns.slots, columns.room, columns.due, columns.soldOut, columns.kept];
  const totals = [
    [sums.room, figures.number(answer.room)],
    [sums.due, figures.number(answer.due)],
    [sums.kept, figures.estimate(answer.kept, 'share')],
    [sums.live, figures.estimate(answer.live, 'share')],
    [sums.everyone, figures.estimate(answer.everyone, 'share')],
    [sums.without, figures.estimate(answer.without, 'share')],
  ];
  const { words: all } = context;
  const name = scenario.name ?? all.unnamed;
  const title = words.title(
    name,
    typeName(answer.type, scenario),
    figures.number(answer.days),
    scenario.seed ?? '',
    figures.duration(took),
  );
  const parts = [
    `${title}\n`,
    formatTable(header, rows),
    formatTable(undefined, totals),
    remarks(answer, { scenario, promisesAlone }, context),
    `${all.halfWidths}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** What has to be said beside the figures. */
function remarks(
  answer: SlotAnswer,
  { scenario, promisesAlone }: { readonly scenario: Scenario; readonly promisesAlone: boolean },
  context: Context,
): string {
  const { figures } = context;
  const { slots: words } = context.words;
  const start = (interval: number) => startOfInterval(interval, scenario, context);
  const lines: string[] = [];
  if (!answer.valid) lines.push(words.notSettled);
  if (answer.due === 0) lines.push(words.nobodyAsks);
  if (answer.tightest) {
    const { interval, breaks, asked, after, surely } = answer.tightest;
    const then = demandInWords(breaks, after, asked, scenario, context);
    const least = figures.share(asked);
    lines.push(
      surely > 0
        ? words.tightest(start(interval), then, least, figures.number(surely))
        : words.loose(start(interval), then, least),
    );
  }
  if (promisesAlone) lines.push(words.promisesAlone);
  else if (answer.missedAnyway.length > 0) {
    for (const asked of new Set(answer.missedAnyway.map((missed) => missed.asked))) {
      const missed = answer.missedAnyway.filter((one) => one.asked === asked);
      const places = missed.map(
        ({ demand, without }) => `${placeInWords(demand, scenario, context)} ${figures.share(without)}`,
      );
      lines.push(words.missed(missed.length, figures.share(asked), places.join(', ')));
    }
    const people = answer.people?.map(({ interval, needed, now }) =>
      words.peopleAt(start(interval), figures.number(needed), figures.number(now)),
    );
    lines.push(people ? words.people(people.join(', ')) : words.noPeople);
    const named = answer.missedAnyway.map(({ demand: { place } }) =>
      place.kind === 'interval' ? place.interval : -1,
    );
    const isWhole = named.includes(-1); // a level of days asks for people anywhere
    const onEdge = (answer.people ?? []).filter(({ interval }) => !isWhole && !named.includes(interval));
    if (onEdge.length > 0) lines.push(words.onEdge(onEdge.map(({ interval }) => start(interval)).join(', ')));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The frontier: people against promises and service levels, by promises alone and by both. */
export function frontierTables(
  points: readonly FrontierPoint[],
  { scenario, took, type, kept }: Shown & { readonly type: string; readonly kept: number },
  context: Context,
): string {
  const { figures } = context;
  const { slots: words } = context.words;
  const { frontier } = words;
  const header = [
    frontier.people,
    frontier.more,
    frontier.without,
    frontier.missed,
    frontier.room,
    frontier.due,
    frontier.kept,
    frontier.live,
    frontier.everyone,
  ];
  const tableBy = (of: (point: FrontierPoint) => FrontierSlots) => {
    const rows = points.map((point) => {
      const { room, due, kept: share, live, everyone } = of(point);
      return [
        figures.number(point.people),
        figures.difference({ mean: point.more, halfWidth: null }, 'people'),
        figures.estimate(point.without, 'share'),
        figures.number(point.missed),
        figures.number(room),
        figures.number(due),
        figures.estimate(share, 'share'),
        figures.estimate(live, 'share'),
        figures.estimate(everyone, 'share'),
      ];
    });
    return formatTable(header, rows);
  };
  const name = scenario.name ?? context.words.unnamed;
  const title = words.frontierTitle(
    name,
    typeName(type, scenario),
    figures.share(kept),
    figures.duration(took),
  );
  return [
    `${title}\n`,
    `${words.byPromises}\n${tableBy(({ byPromises }) => byPromises)}`,
    `${words.byBoth}\n${tableBy(({ byBoth }) => byBoth)}`,
    `${words.frontierNote}\n${context.words.halfWidths}\n`,
  ].join('\n');
}

function demandInWords(
  demand: Demand,
  share: number,
  asked: number,
  scenario: Scenario,
  context: Context,
): string {
  const { demands } = context.words.slots;
  const place = placeInWords(demand, scenario, context);
  const figure = context.figures.apart(share, asked, 'share');
  if (demand.kind === 'kept') return demands.kept(place, figure);
  const type = typeName(demand.type, scenario);
  return demand.ofDays ? demands.days(place, figure, type) : demands[demand.population](place, figure, type);
}

function placeInWords({ place }: Demand, scenario: Scenario, context: Context): string {
  const { slots, dayNumber } = context.words;
  if (place.kind === 'interval') return slots.at(startOfInterval(place.interval, scenario, context));
  if (place.kind === 'whole') return slots.overall;
  return slots.onDay(scenario.calendar.days[place.day]?.date ?? dayNumber(place.day + 1));
}

function startOfInterval(interval: number, { calendar }: Scenario, context: Context): string {
  return startOf(intervalsOf(calendar)[interval]!.start, calendar.days, context);
}

function typeName(id: string, { types }: Scenario): string {
  return types.find((type) => type.id === id)?.name ?? id;
}
