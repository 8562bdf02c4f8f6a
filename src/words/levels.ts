/**
 * The words of the fifteen service levels, put together from what a language says of each rule and of each
 * population, so that neither is ever left unnamed.
 */
import { levelKey, populations, serviceLevelRules } from '../measures/service-levels.ts';
import type { Population, ServiceLevelRule } from '../scenario/index.ts';

interface Phrases {
  readonly label: string;
  readonly short: string;
  /** A rule's begins the sentence, a population's ends it. */
  readonly help: string;
}

export interface LevelPhrases {
  readonly rules: Readonly<Record<ServiceLevelRule, Phrases>>;
  /** `alone`: the short name where the rule is the default one and goes without saying. */
  readonly populations: Readonly<Record<Population, Phrases & { readonly alone: string }>>;
}

export type LevelWords = Readonly<Record<ReturnType<typeof levelKey>, Phrases>>;

/** Label, short name and help of every service level. */
export function levelWords({ rules, populations: of }: LevelPhrases): LevelWords {
  const words = serviceLevelRules.flatMap((rule) =>
    populations.map((population) => [
      levelKey(rule, population),
      {
        label: `${rules[rule].label}${of[population].label}`,
        short:
          rule === 'answered/offered'
            ? of[population].alone
            : `SL${of[population].short}${rules[rule].short}`,
        help: `${rules[rule].help}; ${of[population].help}`,
      },
    ]),
  );
  return Object.fromEntries(words) as LevelWords;
}
