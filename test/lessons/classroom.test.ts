import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/io/tables/index.ts';
import { player as en } from '../../src/words/en/lessons/player.ts';
import { player as pl } from '../../src/words/pl/lessons/player.ts';
import { classTable, medianOf, readClass, valueTyped } from '../../web/lessons/classroom.ts';

const share = { kind: 'share', from: 0, to: 1, close: 0.04, truth: 0.69 } as const;
const wait = { kind: 'seconds', from: 60, to: 1500, close: 60, truth: 478 } as const;
const pick = { kind: 'count', from: 0, to: 2, close: 0, truth: 1, choices: 3 } as const;

describe('what a class predicts', () => {
  it('is read with a point or a comma, with or without a unit, and refused out of range', () => {
    expect(['75', '75%', '75,5 %', ' 75.5'].map((text) => valueTyped(text, share))).toEqual([
      0.75, 0.75, 0.755, 0.755,
    ]);
    expect(['101', '-1', 'x', ''].map((text) => valueTyped(text, share))).toEqual(
      new Array(4).fill(undefined),
    );
    expect(['1', '3', '4', '1.5'].map((text) => valueTyped(text, pick))).toEqual([
      0,
      2,
      undefined,
      undefined,
    ]);
  });

  it('may have thousands, written as any of the two languages writes them', () => {
    expect(
      ['1230', '1,230', '1.230', '1 230', '1\u00a0230 s', '99,5'].map((text) => valueTyped(text, wait)),
    ).toEqual([1230, 1230, 1230, 1230, 1230, 99.5]);
    expect(valueTyped('1,500', share)).toBe(0.015);
    expect(['1,2,3', '12 30', '1,5000'].map((text) => valueTyped(text, wait))).toEqual(
      new Array(3).fill(undefined),
    );
  });

  it('is pasted as a list, with names or without; lines that cannot be read are counted', () => {
    expect(readClass('Ala; 80\nBartek\t65,5\n70\n\nEwa; many\n', share)).toEqual({
      read: [
        { name: 'Ala', value: 0.8 },
        { name: 'Bartek', value: 0.655 },
        { name: '', value: 0.7 },
      ],
      unread: 1,
    });
  });

  it('has a middle', () => {
    expect(medianOf([])).toBeUndefined();
    expect(medianOf([3, 1, 5])).toBe(3);
    expect(medianOf([1, 2, 3, 10])).toBe(2.5);
  });

  it('goes out as CSV in both flavours, names that look like formulas made harmless', () => {
    const predictions = [
      { name: '=1+1', value: 0.8 },
      { name: '', value: 0.655 },
    ];
    expect(csvOf(classTable('One', 'Two?', share, predictions, en.classroom), 'en')).toBe(
      '\ufefflesson,question,name,prediction,unit,truth,prediction − truth\r\n' +
        "One,Two?,'=1+1,80,%,69,11\r\nOne,Two?,seat 2,65.5,%,69,-3.5\r\n",
    );
    expect(csvOf(classTable('Raz', 'Dwa?', share, predictions, pl.classroom), 'pl')).toContain(
      'Raz;Dwa?;miejsce 2;65,5;%;69;-3,5\r\n',
    );
  });
});
