/** Language and theme: kept by the browser, read by the page's head before the first paint. */
import { type Language, languages } from '../../src/words/index.ts';

export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether keys without Ctrl do something: 1 to 9, and ?. */
  readonly singleKeys: boolean;
}

const key = 'holdline/preferences';

export function readPreferences(): Preferences {
  let kept: Partial<Preferences> = {};
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
  } catch {
    // Unreadable or forbidden storage: the browser's own language and theme it is.
  }
  const asked = kept.language ?? navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return {
    language: isLanguage(asked) ? asked : 'en',
    singleKeys: kept.singleKeys !== false,
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
  };
}

export function applyPreferences(preferences: Preferences): void {
  const root = document.documentElement;
  root.lang = preferences.language;
  if (preferences.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = preferences.theme;
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

function isLanguage(tag: string | undefined): tag is Language {
  return languages.some((language) => language === tag);
}
