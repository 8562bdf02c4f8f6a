/**
 * Forms of a counted noun. English has two (1 agent, 2 agents); Polish four (1 konsultant, 2 konsultanci,
 * 5 konsultantów, 1,5 konsultanta), and which words they are depends on the case the sentence asks for, so
 * each sentence brings its own forms.
 */

const english = new Intl.PluralRules('en');
const polish = new Intl.PluralRules('pl');

/** `pluralEn(1, 'day', 'days') // 'day'` */
export function pluralEn(count: number, one: string, other: string): string {
  return english.select(count) === 'one' ? one : other;
}

/** `pluralPl(22, 'konsultant', 'konsultanci', 'konsultantów', 'konsultanta') // 'konsultanci'` */
export function pluralPl(count: number, one: string, few: string, many: string, other: string): string {
  switch (polish.select(count)) {
    case 'one':
      return one;
    case 'few':
      return few;
    case 'many':
      return many;
    default:
      return other;
  }
}
