/**
 * Runs before the first paint, so that neither theme nor language flickers, and has the words of the shown language
 * fetched along with the page: the build writes their addresses beside this script's own (`data-en`, `data-pl`).
 *
 * The first screen that the build has written into the page is shown where the page will show the same: the plan of
 * the example, as nobody has changed it.
 */
{
  const root = document.documentElement;
  const { dataset } = /** @type {HTMLScriptElement} */ (document.currentScript);
  /** @type {{ theme?: string, language?: string }} */
  let kept = {};
  let isNew = false;
  try {
    isNew = ![sessionStorage, localStorage].some((place) => place.getItem('holdline/scenario'));
    kept = JSON.parse(localStorage.getItem('holdline/preferences') ?? '{}');
  } catch {
    // Unreadable or forbidden storage: the system's theme and the browser's language.
  }
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
  const asked =
    kept.language ?? navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => /en|pl/.test(tag));
  root.lang = asked === 'pl' ? 'pl' : 'en';
  if (isNew && !root.dataset.theme && /^(#\/?(plan)?)?$/.test(location.hash)) root.dataset.first = root.lang;
  for (const href of (dataset[root.lang] ?? '').split(' ').filter(Boolean)) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
}
