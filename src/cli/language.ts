/** Which language a terminal speaks, when nobody says. */
import type { Language, Words } from '../words/index.ts';

export type CliWords = Words['cli'];

/** The language of the usual variables, as `pl_PL.UTF-8`; English when it is none of ours. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('pl') ? 'pl' : 'en';
}
