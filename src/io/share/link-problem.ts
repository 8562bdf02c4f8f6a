/** What a link can be when it is no scenario; the sentences are in src/words. */
import type { ScenarioIssue } from '../../scenario/index.ts';

export type LinkProblem =
  /** No link of Holdline: nothing that reads `s=1.…`. */
  | { readonly code: 'notLink' }
  /** Written by a newer Holdline; `version` is the link's own. */
  | { readonly code: 'newerLink'; readonly version: number; readonly known: number }
  /** Cut off or changed on its way. */
  | { readonly code: 'damagedLink' }
  /** Longer, or holding more, than any link that Holdline writes. */
  | { readonly code: 'linkTooLarge' }
  /** Whole, yet what it says is no scenario: every reason; none where it is not even JSON. */
  | { readonly code: 'notScenario'; readonly issues: readonly ScenarioIssue[] };

export type LinkProblemCode = LinkProblem['code'];
