/** The scenario of a link that somebody opened, or a sentence on what is wrong with it. */
import { type LinkProblem, scenarioOfLink } from '../../src/io/share/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Locale } from '../state/locale.ts';
import { sharingWords } from './words.ts';

export type OpenedLink = { readonly scenario: Scenario } | { readonly refused: string };

export function openLink(address: string, locale: Locale): OpenedLink {
  const reading = scenarioOfLink(address);
  return 'scenario' in reading ? reading : { refused: refusal(reading.problem, locale) };
}

/** What is said of a link that was opened. */
export function openedWords(locale: Locale): { readonly opened: string; readonly undo: string } {
  return sharingWords(locale);
}

/** `The link is damaged or cut off on its way; …` */
export function refusal(problem: LinkProblem, locale: Locale): string {
  const { refused, problems } = sharingWords(locale);
  switch (problem.code) {
    case 'newerLink':
      return refused(problems.newerLink(problem.version, problem.known));
    case 'notScenario': {
      const [first] = problem.issues;
      return first ? locale.issueAt(first) : refused(problems.emptyLink());
    }
    default:
      return refused(problems[problem.code]());
  }
}
