/** What the first screen says: the page's own sentences, those about bad values, names of the examples. */
export { errors } from './errors.ts';
export { page } from './page.ts';
export { presetNames } from './preset-names.ts';
