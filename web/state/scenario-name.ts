/** What a scenario is called on the page: the examples in its language, one without a name "Your data". */
import type { PresetId } from '../../src/scenario/index.ts';
import { presetNames } from '../../src/words/en/preset-names.ts';
import type { Locale } from './locale.ts';

/** The example that a scenario is, by the name in its file. */
export function presetNamed(name: string | undefined): PresetId | undefined {
  return (Object.keys(presetNames) as PresetId[]).find((id) => presetNames[id] === name);
}

export function shownName(name: string | undefined, locale: Locale): string {
  const presetId = presetNamed(name);
  return presetId ? locale.presets[presetId] : (name ?? locale.words.bar.own);
}
