import { describe, expect, it } from 'vitest';
import { writeCells } from '../../web/state/cells.ts';
import { en as locale } from './locales.ts';
import { wholeCentre } from './whole-centre.ts';

describe('cells of the grid', () => {
  it('put people into the group that is shown, contacts into the type', () => {
    const owner = { typeId: 'chats', groupId: 'partner' };
    const cells = [
      { index: 1, column: 'agents', text: '4' },
      { index: 2, column: 'volume', text: '15' },
    ] as const;
    const { scenario, problems } = writeCells(wholeCentre, owner, cells, locale);
    expect(problems).toEqual([undefined, undefined]);
    expect(scenario.groups[3]!.agents).toEqual({ perInterval: [2, 4, 2, 2, 2, 2, 2, 2] });
    expect(scenario.types[3]!.volume).toEqual({ perInterval: [10, 12, 15, 12, 10, 12, 14, 12] });
  });

  it('do not put an end to shifts: people typed over them are refused, the rest is taken', () => {
    const owner = { typeId: 'office', groupId: 'back' };
    const cells = [
      { index: 0, column: 'agents', text: '4' },
      { index: 0, column: 'volume', text: '5' },
    ] as const;
    const { scenario, problems } = writeCells(wholeCentre, owner, cells, locale);
    expect(problems[0]).toMatch(/^These people work shifts\./);
    expect(problems[1]).toBeUndefined();
    expect(scenario.groups).toBe(wholeCentre.groups);
    expect(scenario.types[5]!.volume).toMatchObject({ perInterval: [5, 0, 0, 0, 0, 0, 0, 0] });
  });
});
