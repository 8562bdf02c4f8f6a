/** The words of the floor, and the floor's own sentences made of them. */
import { type Beside, pooledTeam, teamApart, type WhatIf } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { SimulateWords } from '../../../src/words/en/simulate.ts';
import type { Shape } from '../../../src/words/shape.ts';
import { type FloorWords, minutesOf } from '../../floor/drawing.ts';
import type { Locale } from '../../state/locale.ts';
import { dictionary } from '../../state/words.ts';

export const simulateWords = dictionary<Shape<SimulateWords>>({
  en: () => import('../../../src/words/en/simulate.ts').then(({ simulate }) => simulate),
  pl: () => import('../../../src/words/pl/simulate.ts').then(({ simulate }) => simulate),
});

const day = 86_400;

/** The time of a moment of the run: "14:07:32", after the first day "14:07:32 (day 2)". */
export function clockOf(locale: Locale, time: number): string {
  const seconds = String(Math.floor(time) % 60).padStart(2, '0');
  const clock = `${locale.clock(Math.floor((time % day) / 60) * 60)}:${seconds}`;
  return time < day ? clock : simulateWords(locale).onDay(locale.number(Math.floor(time / day) + 1), clock);
}

/** The name of a team. */
export function groupName(locale: Locale, scenario: Scenario, group: number): string {
  return locale.nameOf(scenario.groups[group]!);
}

/** The sentences that stand in the picture. */
export function floorWords(locale: Locale, scenario: Scenario): FloorWords {
  const words = simulateWords(locale);
  const names = scenario.types.map((type) => locale.typeName(type));
  const number = (value: number) => locale.number(value);
  return {
    waiting: (type, count, longest) =>
      count === 0
        ? [words.nobodyWaits(names[type]!), `${names[type]!} · ${number(0)}`]
        : [
            words.waiting(names[type]!, number(count), minutesOf(longest)),
            `${names[type]!} · ${number(count)} · ${minutesOf(longest)}`,
          ],
    stack: (type, count, oldest, late) =>
      count === 0
        ? [words.emptyStack(names[type]!), `${names[type]!} · ${number(0)}`]
        : [
            words.stack(names[type]!, number(count), ageOf(locale, oldest), late, number(late)),
            `${names[type]!} · ${number(count)} · ${ageOf(locale, oldest)}`,
          ],
    cases: (kind, count, late) => {
      const name = locale.nameOf(scenario.cases![kind]!);
      return [words.cases(name, number(count), late, number(late)), `${name} · ${number(count)}`];
    },
    stage: (kind, stage, count) =>
      words.stage(locale.nameOf(scenario.cases![kind]!.stages[stage]!), number(count)),
    group: (group, busy, people) => {
      const name = groupName(locale, scenario, group);
      return [
        words.group(name, number(busy), number(people)),
        `${name} · ${number(busy)} / ${number(people)}`,
      ];
    },
    onBreak: (count) => words.onBreak(number(count)),
    wrapUp: (count) => words.wrapUp(number(count)),
    tickets: (count, kept, broken) => [
      `${words.tickets(number(count))}   ${words.keptBroken(number(kept), number(broken))}`,
      `${words.tickets(number(count))}   ✓ ${number(kept)}  ✗ ${number(broken)}`,
    ],
    tray: (count, comeAgain) => [
      `${words.tray(number(count))}   ${words.underway(number(comeAgain))}`,
      words.tray(number(count)),
    ],
    marks: (type, level) => {
      const text = level === undefined ? words.noLevel : locale.percent(level, 1);
      return [words.marks(text, names[type]!), `${names[type]!} · ✓ ${text}`];
    },
    oneDot: (k) => words.oneDot(number(k)),
    clock: (time) => locale.clock(Math.floor((time % day) / 60) * 60),
  };
}

/** An age in whole minutes, of an hour or more in hours and minutes. */
function ageOf(locale: Locale, seconds: number): string {
  return locale.duration(60 * Math.max(1, Math.round(seconds / 60)));
}

/** What is different in a branch of the day. */
export function whatIfName(locale: Locale, whatIf: WhatIf): string {
  const words = simulateWords(locale).whatIf;
  if (whatIf.what !== 'people') return words[whatIf.what];
  if (whatIf.by === 1) return words.one;
  return whatIf.by === -1 ? words.fewer : words.sick;
}

/** What is different in a branch of the day, or in another centre. */
export function changeName(locale: Locale, scenario: Scenario, change: WhatIf | Beside): string {
  if (!('beside' in change)) return whatIfName(locale, change);
  const words = simulateWords(locale).beside;
  if (change.beside === 'teams') {
    const count = locale.number(change.into);
    const { types } = scenario;
    return types.length > 1 ? words.teamsOf(locale.typeName(types[change.type]!), count) : words.teams(count);
  }
  if (change.beside === 'first') return words.first(locale.typeName(scenario.types[change.type]!));
  return words[change.beside];
}

/** The scenario with names for the team that everybody is in, and for those that one was split into. */
export function withTeamNames(locale: Locale, scenario: Scenario): Scenario {
  const { everybody, team } = simulateWords(locale).beside;
  const groups = scenario.groups.map((group) => {
    if (group.name !== undefined) return group;
    if (group.id === pooledTeam) return { ...group, name: everybody };
    return group.id.startsWith(teamApart)
      ? { ...group, name: team(group.id.slice(teamApart.length)) }
      : group;
  });
  return { ...scenario, groups };
}
