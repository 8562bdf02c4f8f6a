/**
 * What a report says, before anybody decides how it looks: one model for the page, paper, spreadsheet and
 * clipboard, so that all of them show the same numbers.
 *
 * The numbers are those of the Plan view: simulated where days have been simulated, else by formula with "≈" in
 * front. People needed are those of the method chosen in the plan, and the sheet says which.
 */
import type { Cell, Column, Table } from '../../src/io/tables/index.ts';
import { serviceLevelMeasure } from '../../src/measures/index.ts';
import {
  type AgentGroup,
  type ContactType,
  type Scenario,
  scenarioDigest,
  totalShrinkage,
} from '../../src/scenario/index.ts';
import { version } from '../../src/version.ts';
import { figureText } from '../parts/figure.ts';
import { answerText } from '../state/answer-text.ts';
import { type Figure, type Figures, inTwenty, nothing, roundedUp } from '../state/figures.ts';
import type { Locale } from '../state/locale.ts';
import type { NeededMethod } from '../state/needed-line.ts';
import type { PlanPicture } from '../state/plan-picture.ts';
import { expectedVolumesOf, meanOf, typeOf } from '../state/plan-rows.ts';
import { shownName } from '../state/scenario-name.ts';
import { dayName } from '../views/plan/day-columns.ts';
import { reportWords } from './words.ts';

/** What a number is called, and the number, written. */
export type Line = readonly [label: string, value: string];

export interface ReportModel {
  readonly title: string;
  /** What, when: "Calls · Monday, 2 March · half-hours, 08:00–21:00". */
  readonly place: string;
  /** The answer, with its marks. */
  readonly answer: string;
  readonly figuresTitle: string;
  readonly figures: readonly Line[];
  readonly assumptions: readonly Line[];
  /** How the service level is counted. */
  readonly definition: string;
  readonly certainty: readonly string[];
  readonly provenance: string;
  readonly table: Table;
  /** Whether the last row of the table sums up the others. */
  readonly hasTotal: boolean;
}

export interface ReportInput {
  readonly scenario: Scenario;
  readonly typeId: string;
  readonly day: number;
  readonly picture: PlanPicture;
  /** The method behind the people needed. */
  readonly neededBy: NeededMethod;
}

export function reportModel(
  { scenario, typeId, day, picture, neededBy }: ReportInput,
  locale: Locale,
): ReportModel {
  const words = reportWords(locale);
  const type = typeOf(scenario, typeId);
  const { days, intervalLength } = scenario.calendar;
  const { opens, closes } = days[day]!;
  const within = picture.target ? locale.duration(picture.target.within) : '';
  const level = words.measures[serviceLevelMeasure(picture.target)];
  return {
    title: shownName(scenario.name, locale),
    place: words.place(
      locale.typeName(type),
      dayName(scenario, day, locale),
      intervalLength,
      locale.clock(opens),
      locale.clock(closes),
    ),
    answer: answerText(picture, intervalLength, locale),
    figuresTitle: days.length > 1 ? words.wholeRun : words.wholeDay,
    figures: figuresOf(picture, days.length === 1 ? intervalLength : undefined, locale),
    assumptions: assumptionsOf(scenario, type, picture.group, locale),
    definition: words.definitionOf(level.label, within, level.help),
    certainty: certaintyOf(picture, neededBy, locale),
    provenance: words.provenance(version, scenario.seed ?? 'holdline', scenarioDigest(scenario)),
    table: tableOf(picture, days.length === 1, locale),
    hasTotal: days.length === 1,
  };
}

/** The total with its uncertainty; hours of people where the day shown is all there is. */
function figuresOf(picture: PlanPicture, intervalLength: number | undefined, locale: Locale): Line[] {
  const words = reportWords(locale);
  const { number, percent, duration } = locale;
  const { total, target, isLive } = picture;
  const lines: Line[] = [];
  const within = target ? duration(target.within) : '';
  if (target)
    lines.push([
      isLive ? words.level(within) : words.replied(within),
      sureShare(total.serviceLevel, locale, words.points),
    ]);
  lines.push([
    words.wait,
    figureText(total.wait, (n) => duration(n < 60 ? Math.round(n * 10) / 10 : Math.round(n))),
  ]);
  if (isLive) lines.push([words.giveUp, figureText(total.abandonment, (n) => percent(n, 1))]);
  lines.push([words.busy, figureText(total.occupancy, (n) => percent(n))]);
  if (intervalLength === undefined) return lines;
  const { there, needed, missing } = hoursOf(picture, intervalLength / 3600);
  lines.push([words.onTheLine, number(there, 1)]);
  if (needed !== undefined) {
    lines.push([words.needed, number(needed, 1)], [words.missing, number(missing, 1)]);
  }
  return lines;
}

/** Hours of people there, needed (undefined where no number of people keeps the promise) and missing. */
function hoursOf({ rows, figures }: PlanPicture, hours: number) {
  let [there, needed, missing] = [0, 0, 0];
  rows.forEach(({ agents }, i) => {
    there += agents * hours;
    needed += (figures[i]!.needed ?? Number.NaN) * hours;
    missing += Math.max(0, -(figures[i]!.gap ?? 0)) * hours;
  });
  return { there, needed: Number.isNaN(needed) ? undefined : needed, missing };
}

function assumptionsOf(scenario: Scenario, type: ContactType, group: AgentGroup, locale: Locale): Line[] {
  const words = reportWords(locale);
  const { number, percent, duration } = locale;
  const { volume, handleTime, patience } = type;
  const volumes = expectedVolumesOf(scenario, type).reduce((sum, n) => sum + n, 0);
  const target = type.targets?.find((one) => one.measure === 'serviceLevel');
  const sd = 'sd' in handleTime ? duration(Math.round(handleTime.sd)) : undefined;
  const shrinkage = totalShrinkage(group.shrinkage);
  const busyness = (volume.busyness ?? scenario.busyness)?.day;
  const also = featuresOf(scenario, type, group).map((feature) => words.features[feature]);
  return [
    [
      words.contacts,
      words.contactsValue(number(volumes, volumes < 100 ? 1 : 0), volume.count === 'recorded'),
    ],
    [words.handleTime, words.handleTimeValue(duration(Math.round(meanOf(handleTime))), sd)],
    [words.patience, patience ? words.patienceValue(duration(Math.round(meanOf(patience)))) : words.never],
    [
      words.promise,
      target ? words.promiseValue(percent(target.share, 1), duration(target.within)) : words.noPromise,
    ],
    [words.people, groupNameOf(locale.nameOf(group), words.team)],
    ...(shrinkage > 0 ? [[words.shrinkage, words.shrinkageValue(percent(shrinkage, 1))] as const] : []),
    ...(busyness ? [[words.busyness, words.busynessValue(percent(busyness, 1))] as const] : []),
    ...(also.length > 0 ? [[words.also, also.join(', ')] as const] : []),
  ];
}

/** `Team` is what a group is called that nobody named. */
function groupNameOf(own: string, team: string): string {
  return own.toLowerCase() === 'team' ? team : own;
}

type Feature = keyof ReturnType<typeof reportWords>['features'];

/** What else moves the numbers, for whoever compares them with a formula of their own. */
function featuresOf(scenario: Scenario, type: ContactType, group: AgentGroup): Feature[] {
  const has: Readonly<Record<Feature, boolean>> = {
    callback: type.callback !== undefined,
    redial: type.redial !== undefined,
    repeat: type.repeat !== undefined,
    transfers: type.transfers !== undefined,
    selfService: type.selfService !== undefined,
    cases: scenario.cases !== undefined,
    surges: scenario.surges !== undefined,
    shared: group.skills.length > 1,
    absence: (group.absence ?? 0) > 0,
  };
  return (Object.keys(has) as Feature[]).filter((feature) => has[feature]);
}

function certaintyOf(picture: PlanPicture, neededBy: NeededMethod, locale: Locale): string[] {
  const words = reportWords(locale);
  const { replications, answer, isShared } = picture;
  const kept = answer.now.spread?.kept;
  return [
    replications > 0 ? words.sure(replications, locale.number(replications)) : words.byFormula,
    ...(kept == null ? [] : [words.keeps(inTwenty(kept))]),
    // of shared people no formula knows how many are needed
    ...(isShared && neededBy === 'formula' ? [] : [words.neededHow[neededBy]]),
  ];
}

/** Of several days the total is of all of them, which the rows of one are not: then there is none below. */
function tableOf(picture: PlanPicture, isWhole: boolean, locale: Locale): Table {
  const { columns, total: totalTitle } = reportWords(locale);
  const { rows, figures, target, total } = picture;
  const percentOf = (share: number | null | undefined): Cell => (share == null ? null : share * 100);
  const measured = (of: Figures): Cell[] => [
    percentOf(of.serviceLevel.value),
    of.serviceLevel.halfWidth === null ? null : roundedUp(of.serviceLevel.halfWidth, 0.001) * 100,
    percentOf(of.spread?.low),
    percentOf(of.spread?.high),
    of.wait.value,
    percentOf(of.abandonment.value),
    percentOf(of.occupancy.value),
  ];
  const contacts = rows.reduce((sum, { volume }) => sum + volume, 0);
  const work = rows.reduce((sum, { volume, handleTime }) => sum + volume * handleTime, 0);
  const counted = (title: string) => ({ title, digits: 1 });
  const whole = (title: string) => ({ title, digits: 0 });
  const measuredTo1 = (title: string) => ({ title, digits: 1, fixed: true });
  const columnList: readonly Column[] = [
    { title: columns.time },
    counted(columns.contacts),
    whole(columns.handleTime),
    counted(columns.agents),
    counted(columns.needed),
    { ...counted(columns.gap), signed: true },
    measuredTo1(columns.level(target ? locale.duration(target.within) : '')),
    measuredTo1(columns.width),
    whole(columns.low),
    whole(columns.high),
    whole(columns.wait),
    measuredTo1(columns.giveUp),
    whole(columns.busy),
  ];
  return {
    columns: columnList,
    rows: [
      ...rows.map((row, i): Cell[] => {
        const of = figures[i]!;
        const known =
          of.neverSettles && of.serviceLevel.method === 'formula' ? measured(unsettled) : measured(of);
        return [locale.clock(row.clock), row.volume, row.handleTime, row.agents, of.needed, of.gap, ...known];
      }),
      ...(isWhole
        ? [
            [
              totalTitle,
              contacts,
              contacts > 0 ? work / contacts : null,
              null,
              null,
              null,
              ...measured(total),
            ],
          ]
        : []),
    ],
  };
}

const unsettled: Figures = {
  serviceLevel: nothing,
  wait: nothing,
  abandonment: nothing,
  occupancy: nothing,
  spread: undefined,
  neverSettles: true,
};

/** "80.7% ±0.5 pp" where simulated, "≈81%" by formula. */
function sureShare(figure: Figure, { percent, share }: Locale, points: string): string {
  const text = figureText(figure, (n) => percent(n, 1));
  return figure.halfWidth === null
    ? text
    : `${text} ±${share(roundedUp(figure.halfWidth, 0.001), 1)} ${points}`;
}
