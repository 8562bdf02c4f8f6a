/** The picture of the day in the shapes that chart, heading and grid want. */
import type { Scenario } from '../../../src/scenario/index.ts';
import type { DayColumn } from '../../charts/columns.ts';
import { figureText } from '../../parts/figure.ts';
import type { Locale } from '../../state/locale.ts';
import type { PlanPicture } from '../../state/plan-picture.ts';

export function dayColumns(picture: PlanPicture, { clock }: Locale): DayColumn[] {
  const { target } = picture;
  const byPeople = picture.isLive && !picture.isShared;
  return picture.rows.map((row, i) => {
    const figures = picture.figures[i]!;
    const { value, method } = figures.serviceLevel;
    // Contacts may come out of others, cases say, where none are expected: then the simulation speaks.
    const empty = row.volume === 0 && method === 'formula';
    return {
      index: row.index,
      time: clock(row.clock),
      agents: row.agents,
      needed: figures.needed,
      gap: figures.gap,
      serviceLevel: empty || figures.neverSettles ? null : value,
      simulated: method === 'simulated',
      keeps:
        empty || !target ? undefined : byPeople ? (figures.gap ?? -1) >= 0 : (value ?? 1) >= target.share,
      low: figures.spread?.low ?? null,
      high: figures.spread?.high ?? null,
      neverSettles: !empty && figures.neverSettles,
      selected: i === picture.selected,
      stale: figures.stale && figures.spread !== undefined,
    };
  });
}

/** "Monday, 2 March" where the calendar knows, else "The day" or "Day 2". */
export function dayName(scenario: Scenario, day: number, { language, words }: Locale): string {
  const { days } = scenario.calendar;
  const date = days[day]?.date;
  if (!date) return days.length > 1 ? words.day.dayNumber(day + 1) : words.day.title;
  const name = new Intl.DateTimeFormat(language === 'pl' ? 'pl-PL' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The last row of the grid: contacts and hours summed, the rest over all contacts of the day. */
export function gridFooter(
  picture: PlanPicture,
  intervalLength: number,
  locale: Locale,
): Readonly<Record<string, string>> {
  const { number, share, signed, words } = locale;
  const hours = intervalLength / 3600;
  let contacts = 0;
  let work = 0;
  let there = 0;
  let needed = 0;
  picture.rows.forEach((row, i) => {
    contacts += row.volume;
    work += row.volume * row.handleTime;
    there += row.agents * hours;
    needed += (picture.figures[i]!.needed ?? 0) * hours;
  });
  const reachable = picture.figures.every((figures) => figures.needed !== null);
  const { total } = picture;
  return {
    time: words.grid.summary,
    volume: number(contacts, 1),
    handleTime: contacts > 0 ? number(work / contacts) : '',
    agents: `${number(there, 1)} h`,
    needed: reachable ? `${number(needed, 1)} h` : '',
    gap: reachable ? `${signed(there - needed, 1)} h` : '',
    within: figureText(total.serviceLevel, (n) => share(n, 1)),
    wait: figureText(total.wait, (n) => (picture.isLive ? number(n, 1) : number(n / 60))),
    giveUp: figureText(total.abandonment, (n) => share(n, 1)),
    busy: figureText(total.occupancy, (n) => share(n)),
  };
}
