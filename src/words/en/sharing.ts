/** Sharing a scenario: the dialog with its link and files, and what is said when a link is opened. */
import { pluralEn } from '../plural.ts';
import { linkProblems } from './share.ts';

export const sharing = {
  title: 'Share this scenario',
  lead: 'The link holds the whole scenario. It opens with the same numbers and the same simulated days; nothing is stored on any server.',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser does not let the page copy. The link is selected: press Ctrl+C.',
  length: (n: number, text: string) => `${text} ${pluralEn(n, 'character', 'characters')}.`,
  long: (text: string) =>
    `${text} characters: some programs cut links of more than 2,000 off. Try it, or send the file.`,
  tooLong: (text: string) =>
    `${text} characters: mail and chat programs will cut this link off. Send the file instead.`,
  none: 'This scenario is too large for a link. Send the file instead.',
  names: 'Keep names and notes',
  namesOff: 'Names and notes are left out, for people may be named there.',
  namesOn: 'Whoever has the link can read all names and notes.',
  holds: 'In the link',
  types: (n: number, text: string, ids: string) =>
    `${text} ${pluralEn(n, 'contact type', 'contact types')}: ${ids}`,
  groups: (n: number, text: string, ids: string) => `${text} ${pluralEn(n, 'group', 'groups')}: ${ids}`,
  days: (n: number, text: string, intervals: string) =>
    `${text} ${pluralEn(n, 'day', 'days')}, ${intervals} intervals`,
  seed: (seed: string) => `seed “${seed}”: the same simulated days`,
  file: 'As a file',
  fileLead: 'A file holds everything, names too. The command line reads it as well.',
  save: 'Save the file',
  openFile: 'Open a file',
  close: 'Close',
  opened: 'Opened from a link as a scenario of its own. What you had before is one undo away.',
  undo: 'Undo',
  refused: (problem: string) => `The link ${problem}.`,
  problems: linkProblems,
};
