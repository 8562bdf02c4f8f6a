import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/cli/command.ts';
import { explanationTables } from '../../../src/cli/staffing/explanation-tables.ts';
import { figuresOf } from '../../../src/cli/tables/figures.ts';
import { type PresetId, presets } from '../../../src/scenario/index.ts';
import { studyHere } from '../../../src/simulation/index.ts';
import { explainStudy } from '../../../src/staffing/index.ts';
import { type Language, wordsOf } from '../../../src/words/index.ts';

function shown(id: PresetId, language: Language, type?: string): string {
  const { scenario } = presets.find((preset) => preset.id === id)!;
  const explained = studyHere(explainStudy(scenario, { replications: 3 }));
  const { cli, measures } = wordsOf(language);
  const context = { words: cli, measures, figures: figuresOf(language) } as Context;
  return explanationTables(explained, { type, took: 1 }, context);
}

describe('the tables of an explanation', () => {
  it.each(['en', 'pl'] as const)('say every step and every cause in words (%s)', (language) => {
    for (const id of [
      'omnichannelRetailer',
      'carSharing',
      'callbackDesk',
      'smallBank',
      'surgeDay',
    ] as const) {
      expect(shown(id, language), id).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('begin with what Erlang C says and end with the simulation, each step with what it is worth in people', () => {
    const text = shown('hotlineMonday', 'en');
    expect(text).toMatch(/^Erlang C, interval by interval +60\.8 %$/m);
    expect(text).toMatch(/^ {2}customers give up \(Erlang A\) +\+19\.5 pp +\+\d\.\d+ ± \d\.\d+ +80\.3 %$/m);
    expect(text).toMatch(/^Simulated +\d\d\.\d % ± \d+\.\d$/m);
    expect(text).toContain('In 2 intervals with 9.3 % of the contacts');
    expect(text).toContain('Nobody comes twice here');
  });

  it('are of one type when asked, and name the others when not', () => {
    expect(shown('languageLines', 'en')).toContain('--type polish|english|ukrainian');
    expect(shown('languageLines', 'en', 'english')).toContain('English: Service level (SL), 20 s');
  });

  it('put everybody beside the live service level where callbacks are accepted, and there alone', () => {
    expect(shown('callbackDesk', 'en')).toContain('Simulated, everyone');
    expect(shown('surgeDay', 'en')).not.toContain('Simulated, everyone');
  });
});
