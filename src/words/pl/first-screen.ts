/** What the first screen says: the page's own sentences and the names of the examples. */
export { page } from './page.ts';
export { partNames, presetNames } from './preset-names.ts';
