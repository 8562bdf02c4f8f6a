/** One interval by formula, as text: the measures of an answer, people around it, the people given, why not. */
import {
  type Infeasible,
  type LoadedInput,
  largestArrivalRate,
  longestHandleTime,
  type PeopleInput,
  type SensitivityRow,
  shortestWait,
} from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import { formatRows } from '../tables/steady-state.ts';
import { formatTable } from '../tables/table.ts';

/** The measures of one row, name and figure, where Erlang's formulas alone do not tell them. */
export function measureRows(row: SensitivityRow, within: number, context: Context): string[][] {
  const { words, measures, figures } = context;
  if (row.measures === null) return [];
  const { serviceLevel, averageSpeedOfAnswer, averageWait, abandonmentRate, occupancy } = row.measures;
  return [
    [words.within(measures.serviceLevel.label, figures.setting(within)), figures.share(serviceLevel)],
    [measures.averageSpeedOfAnswer.label, figures.duration(averageSpeedOfAnswer)],
    [measures.averageWait.label, figures.duration(averageWait)],
    [measures.abandonmentRate.label, figures.share(abandonmentRate)],
    [measures.occupancy.label, figures.share(occupancy)],
  ];
}

/** The people around an answer, and what they fail where something was demanded. */
export function sensitivityTable(
  rows: readonly SensitivityRow[],
  context: Context,
  demands: 'demanding' | 'undemanding' = 'demanding',
): string {
  const { words, measures, figures } = context;
  const { columns, enough, around } = words.interval;
  const isDemanding = demands === 'demanding';
  const hasCost = rows.some(({ hourlyCost }) => hourlyCost !== null);
  const header = [
    columns.agents,
    words.columns.scheduled,
    measures.serviceLevel.short,
    measures.averageSpeedOfAnswer.short,
    measures.abandonmentRate.short,
    measures.occupancy.short,
    ...(hasCost ? [columns.cost] : []),
    ...(isDemanding ? [columns.fails] : []),
  ];
  const lines = rows.map(({ agents, scheduledAgents, failing, measures: seen, hourlyCost }) => [
    figures.number(agents),
    figures.number(scheduledAgents),
    figures.share(seen?.serviceLevel ?? null),
    figures.duration(seen?.averageSpeedOfAnswer ?? null),
    figures.share(seen?.abandonmentRate ?? null),
    figures.share(seen?.occupancy ?? null),
    ...(hasCost ? [figures.value(hourlyCost, 'money')] : []),
    ...(isDemanding ? [failing === null ? enough : words.bindings[failing]] : []),
  ]);
  return `${around}\n${formatTable(header, lines, { left: isDemanding ? [header.length - 1] : [] })}`;
}

/** What people can do: each quantity that their work leaves open, or all of them. */
export interface WithPeople {
  readonly arrivalRate?: number | null;
  readonly handleTime?: number | null;
  readonly within?: number | null;
}

/** Asks for what was not given; of a fully described interval for all. */
export function withPeople(
  people: PeopleInput,
  { arrivals, aht }: { readonly arrivals: number | undefined; readonly aht: number | undefined },
): WithPeople {
  const share = people.serviceLevelTarget;
  return {
    ...(aht !== undefined && aht > 0 && { arrivalRate: largestArrivalRate({ ...people, handleTime: aht }) }),
    ...(arrivals !== undefined &&
      arrivals > 0 && { handleTime: longestHandleTime({ ...people, arrivalRate: arrivals }) }),
    ...(aht !== undefined &&
      arrivals !== undefined &&
      share !== undefined &&
      share > 0 && {
        within: shortestWait({ ...people, arrivalRate: arrivals, handleTime: aht } as LoadedInput, share)
          .within,
      }),
  };
}

/** The same in words; endless is Infinity, nothing at all null. */
export function peopleText(found: WithPeople, people: PeopleInput, context: Context): string {
  const { words, figures } = context;
  const { interval } = words;
  const told = (value: number | null, tell: (value: number) => string) =>
    value === null ? interval.nothing : value === Number.POSITIVE_INFINITY ? interval.endless : tell(value);
  const rows: string[][] = [];
  const { arrivalRate, handleTime, within } = found;
  if (arrivalRate !== undefined) {
    const perHour = (rate: number) => interval.perHour(figures.number(3600 * rate));
    rows.push([interval.mostVolume, told(arrivalRate, perHour)]);
  }
  if (handleTime !== undefined) rows.push([interval.longestHandleTime, told(handleTime, figures.duration)]);
  if (within !== undefined) {
    const share = figures.asked(people.serviceLevelTarget ?? 0);
    rows.push([interval.shortestWait(share), told(within, figures.duration)]);
  }
  return `${interval.people(figures.number(people.agents))}\n${formatRows(rows)}`;
}

/** Why there is no number of people, and what would do. */
export function infeasibleText(why: Infeasible, context: Context): string {
  const { words, figures } = context;
  const { interval } = words;
  if (why.reason === 'everybody') return `${interval.everybody}\n`;
  if (why.reason === 'nothing') return `${interval.nothingAtAll(words.bindings[why.demand])}\n`;
  if (why.reason === 'heldAtOnce') return `${interval.heldAtOnce}\n`;
  const { needed, seats, binding, volumeShare, handleTime, within } = why;
  const mends = [
    ...(volumeShare === null ? [] : [interval.orVolume(figures.share(volumeShare))]),
    ...(handleTime === null ? [] : [interval.orHandleTime(figures.duration(handleTime))]),
    ...(within === null ? [] : [interval.orWithin(figures.duration(within))]),
  ];
  if (mends.length === 0) mends.push(interval.orNothing);
  const said = interval.seats(figures.number(needed), figures.number(seats), words.bindings[binding]);
  return `${[said, ...mends].join('\n')}\n`;
}
