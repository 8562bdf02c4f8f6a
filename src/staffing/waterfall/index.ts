export { type Bar, levelBars, ownContactBars } from './bars.ts';
export { type CauseKey, causeKeys } from './causes.ts';
export { type Explained, explainStudy } from './explain.ts';
export { type FeatureKey, featureKeys } from './features.ts';
export {
  type Cause,
  type OwnContacts,
  type OwnContactsLimits,
  type OwnWork,
  ownContactsStudy,
} from './own-contacts.ts';
export {
  type Explanation,
  type StepKey,
  type Waterfall,
  type WaterfallLimits,
  type WaterfallStep,
  waterfallStudy,
} from './waterfall.ts';
