/** What can be done on any view: the bar's own messages, by name. */
import type { PresetId } from '../../src/scenario/index.ts';
import { languages } from '../../src/words/index.ts';
import type { Locale } from '../state/locale.ts';
import { hrefOf, views } from '../views/views.ts';
import type { Command } from './command.ts';
import { modifier } from './keys.ts';
import { commandWords } from './words.ts';

/** Tells the page what its bar would tell it. */
export type Send = (type: string, detail?: unknown) => void;

export function pageCommands(locale: Locale, send: Send): Command[] {
  const words = commandWords(locale);
  const { bar } = locale.words;
  const ctrl = modifier(navigator.platform);
  const goTo = views.map(({ id }, i) => ({
    name: bar.views[id],
    about: words.view,
    ...(i < 9 && { keys: [String(i + 1)] }),
    run: () => {
      location.hash = hrefOf(id);
    },
  }));
  const examples = (Object.keys(locale.presets) as PresetId[]).map((id) => ({
    name: locale.presets[id],
    about: words.example,
    run: () => send('open-preset', id),
  }));
  return [
    ...goTo,
    { name: bar.paste, keys: [ctrl, 'V'], run: () => send('open-paste') },
    { name: bar.save, keys: [ctrl, 'S'], run: () => send('save-file') },
    { name: bar.share, run: () => send('open-share') },
    { name: bar.allYours, run: () => send('open-scenarios') },
    ...(['svg', 'png'] as const).map((kind) => ({
      name: words.charts[kind],
      run: () => void import('../report/save-charts.ts').then(({ saveCharts }) => saveCharts(kind)),
    })),
    { name: bar.open, run: () => document.querySelector<HTMLElement>('top-bar input[type="file"]')?.click() },
    { name: bar.undo, keys: [ctrl, 'Z'], run: () => send('undo') },
    { name: bar.redo, keys: [ctrl, 'Shift', 'Z'], run: () => send('redo') },
    ...examples,
    ...languages.map((language) => ({
      name: words.language[language],
      about: bar.language,
      run: () => send('set-language', language),
    })),
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      name: words.theme[theme],
      run: () => send('set-theme', theme),
    })),
    { name: words.showKeys, keys: ['?'], run: () => send('open-keys') },
  ];
}
