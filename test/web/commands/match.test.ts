import { describe, expect, it } from 'vitest';
import { matching, matchScore } from '../../../web/commands/match.ts';

const names = [
  'Staff it',
  'Save as a file',
  'Helpdesk: phone, chat, e-mail',
  'Dark theme',
  'Premium i podstawowi',
  'Łódź',
];
const found = (query: string) => matching(query, names, (name) => name);

describe('a few letters', () => {
  it('find a name by the start of a word before the inside of one, and that before letters in order', () => {
    expect(found('sta')).toEqual(['Staff it', 'Premium i podstawowi']);
    expect(found('sit')).toEqual(['Staff it']);
    expect(found('theme dark')).toEqual(['Dark theme']);
    expect(found('save')[0]).toBe('Save as a file');
  });

  it('need no accents', () => {
    expect(found('lodz')).toEqual(['Łódź']);
    expect(found('ŁÓDŹ')).toEqual(['Łódź']);
  });

  it('find everything, in its order, when there are none, and nothing when there is nothing', () => {
    expect(found('  ')).toEqual(names);
    expect(found('zebra')).toEqual([]);
    expect(found('staff zebra')).toEqual([]);
  });

  it('prefer the name they say more exactly', () => {
    expect(matchScore('plan', 'Plan')).toBeGreaterThan(matchScore('plan', 'Plan for a month')!);
  });
});
