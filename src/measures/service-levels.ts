/**
 * The service level, five rules × three populations, all from one run. With S answered, S≤T answered within T,
 * A asked for, L≤T gave up within T, L<s gave up before the short threshold s:
 *
 *   answered/offered       S≤T / A               answered/answered  S≤T / S
 *   abandonsExcluded       S≤T / (A − L≤T)       abandonsServed     (S≤T + L≤T) / A
 *   shortAbandonsExcluded  S≤T / (A − L<s)
 *
 * of `live` contacts (accepted callbacks left out of both parts), of `everyone` (an accepted callback counts at
 * its first connection), or of those `held` (who had to wait and accepted no callback). Open contacts count once
 * their deadline has passed. Each is named after its rule, then its population; defaults have no name:
 * `serviceLevel`, `serviceLevelHeld`, `serviceLevelAbandonsServedEveryone`.
 */
import type { Population, ServiceLevelRule, ServiceLevelTarget } from '../scenario/index.ts';
import type { Column } from './columns.ts';

const ruleNames = {
  'answered/offered': '',
  'answered/answered': 'OfAnswered',
  abandonsExcluded: 'AbandonsExcluded',
  abandonsServed: 'AbandonsServed',
  shortAbandonsExcluded: 'ShortAbandonsExcluded',
} as const satisfies Record<ServiceLevelRule, string>;

const populationNames = {
  live: '',
  everyone: 'Everyone',
  held: 'Held',
} as const satisfies Record<Population, string>;

type NameOf<Names> = Names[keyof Names] & string;

export type LevelKey = `serviceLevel${NameOf<typeof ruleNames>}${NameOf<typeof populationNames>}`;

export const serviceLevelRules = Object.keys(ruleNames) as readonly ServiceLevelRule[];
export const populations = Object.keys(populationNames) as readonly Population[];

/** Name of the service level by a rule, of a population. `levelKey('abandonsServed', 'held') // 'serviceLevelAbandonsServedHeld'` */
export function levelKey(rule: ServiceLevelRule, population: Population): LevelKey {
  return `serviceLevel${ruleNames[rule]}${populationNames[population]}`;
}

/** The service level that a target speaks of; the default rule over live contacts without one. */
export function serviceLevelMeasure(target: ServiceLevelTarget | undefined): LevelKey {
  return levelKey(target?.rule ?? 'answered/offered', target?.population ?? 'live');
}

type Sum = Readonly<Partial<Record<Column, number>>>;

/** A service level as sums of columns. */
export interface LevelSums {
  readonly unit: 'share';
  readonly better: 'higher';
  readonly over: Sum;
  readonly by: Sum;
}

const within: Readonly<Record<Population, Sum>> = {
  live: { answeredWithin: 1 },
  everyone: { answeredWithin: 1, callbackConnectedWithin: 1 },
  held: { answeredWithin: 1, answeredAtOnce: -1 },
};

const answered: Readonly<Record<Population, Sum>> = {
  live: { answered: 1 },
  everyone: { answered: 1, callbackConnected: 1 },
  held: { answered: 1, answeredAtOnce: -1 },
};

const asked: Readonly<Record<Population, Sum>> = {
  live: { offered: 1, fromBacklog: 1, callbackAccepted: -1, openWaiting: -1, lateOpen: 1 },
  everyone: {
    offered: 1,
    fromBacklog: 1,
    openWaiting: -1,
    lateOpen: 1,
    openCallback: -1,
    lateOpenCallback: 1,
  },
  held: {
    offered: 1,
    fromBacklog: 1,
    callbackAccepted: -1,
    answeredAtOnce: -1,
    blocked: -1,
    openWaiting: -1,
    lateOpen: 1,
  },
};

/** Numerator and denominator by a rule, of a population. Nobody gives up but those who wait live. */
function levelSums(rule: ServiceLevelRule, population: Population): LevelSums {
  const over = rule === 'abandonsServed' ? { ...within[population], abandonedWithin: 1 } : within[population];
  const by = {
    'answered/offered': asked[population],
    'answered/answered': answered[population],
    abandonsExcluded: { ...asked[population], abandonedWithin: -1 },
    abandonsServed: asked[population],
    shortAbandonsExcluded: { ...asked[population], abandonedShort: -1 },
  }[rule];
  return { unit: 'share', better: 'higher', over, by };
}

/** All of them by name, for the catalogue: by rule, then by population. */
export const serviceLevels = Object.fromEntries(
  serviceLevelRules.flatMap((rule) =>
    populations.map((population) => [levelKey(rule, population), levelSums(rule, population)]),
  ),
) as Readonly<Record<LevelKey, LevelSums>>;
