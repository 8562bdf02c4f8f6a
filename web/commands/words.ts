/** The words of the lists of commands and of keys, fetched with them. */
import type { commands as en } from '../../src/words/en/commands.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

export type CommandWords = Shape<typeof en>;

export const commandWords = dictionary<CommandWords>({
  en: () => import('../../src/words/en/commands.ts').then(({ commands }) => commands),
  pl: () => import('../../src/words/pl/commands.ts').then(({ commands }) => commands),
});
