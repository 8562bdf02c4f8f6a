/**
 * A forecast as a scenario to simulate or staff: its days and volumes, and how far such days stray from their
 * forecast, with everything else as in a scenario of the same centre. Of that one, whatever is told by interval
 * (handle times, people, callback slots) is taken from the same time of the same weekday; without dates in it, its
 * first day is a Monday, and a single day stands for all. Where it is closed then, the nearest time counts.
 *
 * What belongs to certain days (surges, hours of a type, instants to look at) stays behind. Busyness is the forecast's
 * own where past weeks told it: it holds what the days bring beyond chance and what the forecast could not know.
 */
import {
  type AgentGroup,
  type Calendar,
  type ContactType,
  dayNumber,
  dayOffset,
  intervalsOf,
  parseScenario,
  type Scenario,
} from '../scenario/index.ts';
import { weekdayOf } from './dates.ts';
import type { Forecast } from './forecast-week.ts';

/** Why a scenario cannot lend its settings. */
export type UnfitReason = 'severalTypes' | 'peopleNotByInterval' | 'nothingForecast';

/** What keeps a scenario from being filled with a forecast; undefined: nothing. */
export function unfitFor({ intervals }: Forecast, like: Scenario): UnfitReason | undefined {
  if (intervals.length === 0) return 'nothingForecast';
  if (like.types.length !== 1) return 'severalTypes';
  return like.groups.every(({ agents }) => 'perInterval' in agents) ? undefined : 'peopleNotByInterval';
}

/**
 * The scenario of the weeks forecast.
 *
 * @throws RangeError where `unfitFor` says why not.
 * @throws ScenarioError when the weeks are more than can be simulated.
 */
export function scenarioOfForecast(forecast: Forecast, like: Scenario): Scenario {
  const unfit = unfitFor(forecast, like);
  if (unfit) throw new RangeError(`invalid like: ${unfit} (one contact type, people by interval)`);
  const calendar = calendarOf(forecast);
  const from = placesIn(like.calendar, calendar);
  const { name: _name, note: _note, busyness: _busyness, surges: _surges, trace: _trace, ...rest } = like;
  const { warmUp: _warmUp, snapshots: _snapshots, ...run } = like.run ?? {};
  return parseScenario({
    ...rest,
    calendar,
    types: like.types.map((type) => typeOf(type, forecast, from)),
    groups: like.groups.map((group) => groupOf(group, from)),
    run,
  });
}

/** The open days of a forecast, each from its first interval to its last. */
export function calendarOf({ intervals, intervalLength }: Forecast): Calendar {
  const hours = new Map<string, { opens: number; closes: number }>();
  for (const { date, start } of intervals) {
    const day = hours.get(date) ?? { opens: start, closes: start };
    hours.set(date, { opens: day.opens, closes: Math.max(day.closes, start + intervalLength) });
  }
  return { intervalLength, days: [...hours].map(([date, day]) => ({ date, ...day })) };
}

/** Volumes as a scenario and a grid have them: hundredths of a contact are no news. */
export function volumesOf({ intervals }: Forecast): number[] {
  return intervals.map(({ volume }) => Math.round(volume * 100) / 100);
}

/** For each interval of a calendar, the interval of another that stands for it. */
function placesIn(like: Calendar, calendar: Calendar): readonly number[] {
  const known = intervalsOf(like).map(({ index, day, start }) => ({
    index,
    weekday: like.days[day]!.date ? weekdayOf(dayNumber(like.days[day]!.date!)) : day % 7,
    time: start - dayOffset(like.days, day),
  }));
  return intervalsOf(calendar).map(({ day, start }) => {
    const weekday = weekdayOf(dayNumber(calendar.days[day]!.date!));
    const time = start - dayOffset(calendar.days, day);
    const alike = known.filter((other) => other.weekday === weekday);
    const candidates = alike.length > 0 ? alike : known;
    return candidates.reduce((best, other) =>
      Math.abs(other.time - time) < Math.abs(best.time - time) ? other : best,
    ).index;
  });
}

function typeOf(type: ContactType, forecast: Forecast, from: readonly number[]): unknown {
  const { hours: _hours, ...rest } = type;
  const { basis } = type.volume;
  const { perInterval, ...law } = type.handleTime;
  const { callback } = type;
  const { busyness } = forecast;
  return {
    ...rest,
    volume: { ...(basis && { basis }), ...(busyness && { busyness }), perInterval: volumesOf(forecast) },
    handleTime: perInterval
      ? {
          ...law,
          perInterval: {
            mean: from.map((i) => perInterval.mean[i]!),
            ...(perInterval.sd && { sd: from.map((i) => perInterval.sd![i]!) }),
          },
        }
      : law,
    ...(callback && { callback: callbackOf(callback, from) }),
  };
}

function callbackOf(callback: NonNullable<ContactType['callback']>, from: readonly number[]): unknown {
  const { slots } = callback;
  if (!slots || typeof slots.capacity === 'number') return callback;
  const { perInterval } = slots.capacity;
  return { ...callback, slots: { ...slots, capacity: { perInterval: from.map((i) => perInterval[i]!) } } };
}

function groupOf(group: AgentGroup, from: readonly number[]): unknown {
  const { agents } = group;
  return 'perInterval' in agents
    ? { ...group, agents: { perInterval: from.map((i) => agents.perInterval[i]!) } }
    : group;
}
