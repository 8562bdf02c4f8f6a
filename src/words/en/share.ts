/** Links to scenarios: what can be wrong with one, for the page and the command line, and what `share` says. */

export const linkProblems = {
  notLink: () => 'holds no scenario; copy the whole address, from https to its end',
  newerLink: (version: number, known: number) =>
    `is from a newer Holdline (version ${version} of links; this one reads ${known}); update, or ask for the scenario as a file`,
  damagedLink: () => 'is damaged or cut off on its way; copy it once more, or ask for the scenario as a file',
  linkTooLarge: () => 'is larger than any link Holdline writes; ask for the scenario as a file',
  tooLargeToLink: () => 'holds more than a link can; send it as a file',
  emptyLink: () => 'is whole, but what it holds is no scenario; ask for the scenario as a file',
};

export const share = {
  length: (characters: string) => `${characters} characters.`,
  tooLong: (characters: string) =>
    `${characters} characters: mail and chat programs may cut the link off. Better send the file.`,
  withoutNames: 'Names and notes are left out; --names keeps them.',
};
