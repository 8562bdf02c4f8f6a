export {
  addressOf,
  type LinkReading,
  linkLimits,
  linkOf,
  linkVersion,
  looksLikeLink,
  scenarioOfLink,
} from './link.ts';
export type { LinkProblem, LinkProblemCode } from './link-problem.ts';
export { withoutNames } from './without-names.ts';
