/**
 * Why the numbers differ, as tables for a terminal: the steps from Erlang C to the simulation, in points and in
 * people; then the contacts that the centre causes itself.
 */
import type { Estimate } from '../../measures/index.ts';
import type { Explained, OwnContacts, OwnWork, Waterfall } from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import type { Figures } from '../tables/figures.ts';
import { formatTable } from '../tables/table.ts';

/** The steps of one type, or of all together, with what must be said of them. */
export function waterfallTable(name: string, waterfall: Waterfall, context: Context): string {
  const { words, measures, figures } = context;
  const { erlangC, simulated, whole, steps: names, columns, widths, noPeople, ...say } = words.explain;
  const { start, steps, end, difference, people, perPerson, unstable, acceptableWait, measure } = waterfall;
  const label = measures[measure].label;
  const level = acceptableWait === null ? label : words.within(label, figures.setting(acceptableWait));
  const { everyone } = waterfall;
  const rows = [
    [erlangC, '', '', figures.share(start)],
    ...steps.map(({ key, difference: change, people: worth, to }) => [
      `  ${names[key]}`,
      figures.difference(change, 'share'),
      inPeople(worth, context),
      figures.share(to),
    ]),
    [whole, figures.difference(difference, 'share'), inPeople(people, context), ''],
    [simulated, '', '', figures.estimate(end, 'share')],
    ...(everyone ? [[say.everyone, '', '', figures.estimate(everyone, 'share')]] : []),
  ];
  const header = [`${name}: ${level}`, columns.change, columns.people, columns.level];
  const remarks = [
    ...(unstable.intervals > 0 ? [say.unstable(unstable.intervals, figures.share(unstable.share))] : []),
    perPerson === null ? noPeople : say.people(figures.difference(perPerson, 'share')),
    widths,
  ];
  return `${formatTable(header, rows)}\n${remarks.join('\n')}\n`;
}

/** What the centre causes itself, a day. */
export function ownContactsTable(own: OwnContacts, { words, figures }: Context): string {
  const {
    ownTitle,
    ownColumns,
    causes: names,
    together,
    total,
    everything,
    ownNote,
    pastEnd,
    noOwn,
  } = words.explain;
  if (own.causes.length === 0) return `${noOwn}\n`;
  const hasMoney = own.all.money !== null;
  const row = (label: string, counted: number | null, work: OwnWork, format: Figures['difference']) => [
    label,
    counted === null ? '' : figures.number(counted),
    format(work.contacts, 'count'),
    format(work.hours, 'count'),
    work.fullTime ? format(work.fullTime, 'people') : '–',
    ...(hasMoney ? [work.money ? format(work.money, 'money') : '–'] : []),
  ];
  const { difference, estimate } = figures;
  const rows = [
    ...own.causes.map((cause) => row(names[cause.key], cause.counted, cause, difference)),
    ...(own.together ? [row(together, null, own.together, difference)] : []),
    row(total, null, own.total, difference),
    row(everything, null, own.all, estimate),
  ];
  const { cause, counted, contacts, hours, fullTime, money } = ownColumns;
  const header = [cause, counted, contacts, hours, fullTime, ...(hasMoney ? [money] : [])];
  const remarks = [ownNote, ...(own.pastEnd > 0.05 ? [pastEnd(figures.number(own.pastEnd))] : [])];
  return `${ownTitle}\n\n${formatTable(header, rows)}\n${remarks.join('\n')}\n`;
}

/** Everything explained: all together or one type, then what the centre causes itself. */
export function explanationTables(
  { waterfall, ownContacts }: Explained,
  { type, took }: { readonly type: string | undefined; readonly took: number },
  context: Context,
): string {
  const { words, figures } = context;
  const { scenario, replications, seed, total, types } = waterfall;
  const ids = Object.keys(types);
  const chosen = type ?? (ids.length === 1 ? ids[0] : undefined);
  const shown = chosen === undefined ? total : types[chosen];
  const name = chosen === undefined ? words.columns.total : (types[chosen]?.name ?? chosen);
  const title = words.simulated(
    scenario || words.unnamed,
    figures.number(replications),
    seed,
    figures.duration(took),
  );
  const parts = [
    `${title}\n`,
    shown ? waterfallTable(name, shown, context) : `${name}: ${words.nothingObserved}\n`,
    ...(chosen === undefined && ids.length > 1 ? [`${words.explain.oneType(ids.join('|'))}\n`] : []),
    ownContactsTable(ownContacts, context),
  ];
  return parts.join('\n');
}

/** People to two digits, which is more than anybody can roster. */
function inPeople(people: Estimate | null, { figures }: Context): string {
  if (people?.mean == null) return '–';
  const sign = people.mean < 0 ? '−' : '+';
  const mean = `${sign}${figures.fixed(Math.abs(people.mean), 2)}`;
  return people.halfWidth === null ? mean : `${mean} ± ${figures.fixed(people.halfWidth, 2)}`;
}
