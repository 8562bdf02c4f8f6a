import { describe, expect, it } from 'vitest';
import { callbacks } from '../../src/words/en/callbacks.ts';
import { centre } from '../../src/words/en/centre.ts';
import { page } from '../../src/words/en/page.ts';
import { helpLine, helpOn } from '../../web/help/field-help.ts';
import { en, pl } from './locales.ts';

const fields = {
  settings: page.settings.fields,
  type: centre.type.fields,
  group: centre.group.fields,
  skill: centre.skill.fields,
  callback: callbacks.fields,
  grid: { contacts: '', handleSeconds: '', agents: '' },
};

describe.each([
  ['en', en],
  ['pl', pl],
] as const)('help in %s', (_, locale) => {
  it('is there for every field of the plan: what it is, its unit, an example and where it comes from', () => {
    for (const [place, labels] of Object.entries(fields)) {
      for (const name of Object.keys(labels)) {
        const help = helpOn(`${place}.${name}`, locale);
        expect(help, `${place}.${name}`).toBeDefined();
        expect(help!.what, name).toMatch(/\p{L}{3}.*\.$/u);
        for (const part of [help!.unit, help!.example, help!.from]) expect(part.trim(), name).not.toBe('');
      }
    }
  });

  it('tells fields of one name in two places apart, and shares the rest', () => {
    expect(helpOn('group.share', locale)).not.toEqual(helpOn('type.share', locale));
    expect(helpOn('callback.reserve', locale)).not.toEqual(helpOn('skill.reserve', locale));
    expect(helpOn('settings.share', locale)).toEqual(helpOn('type.share', locale));
  });
});

describe('help', () => {
  it('is written in one language at a time', () => {
    expect(helpLine('settings.shrinkage', en)).toContain('Example: 30%. From: the schedule, or payroll.');
    expect(helpLine('settings.shrinkage', pl)).toContain('Przykład: 30%. Skąd: grafik albo lista płac.');
  });
});
