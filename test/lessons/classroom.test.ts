import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/io/tables/index.ts';
import { player as en } from '../../src/words/en/lessons/player.ts';
import { player as pl } from '../../src/words/pl/lessons/player.ts';
import { classTable, freePlaces, medianOf, readClass, valueTyped } from '../../web/lessons/classroom.ts';

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

  it('may be a whole curve, a number for each place; who gives one number answers for the place that is asked', () => {
    const points = { names: ['14', '15', '18'], truths: [0.3, 0.51, 0.89], asked: 1 };
    const curve = { ...share, truth: 0.51, points };
    const { read, unread } = readClass('Ala; 40; 60,5; 90\nBartek;70\n20;30;40\nEwa;1;2;300', curve);
    expect(read).toEqual([
      { name: 'Ala', value: 0.605, points: [0.4, 0.605, 0.9] },
      { name: 'Bartek', value: 0.7 },
      { name: '', value: 0.3, points: [0.2, 0.3, 0.4] },
    ]);
    expect(unread).toBe(1);
    expect(
      csvOf(classTable('Raz', 'Dwa?', curve, read, pl.classroom), 'pl')
        .split('\r\n')
        .slice(1, 5),
    ).toEqual([
      `Raz;Dwa?;${pl.classroom.columns.truth};%;30;51;89`,
      'Raz;Dwa?;Ala;%;40;60,5;90',
      'Raz;Dwa?;Bartek;%;;70;',
      'Raz;Dwa?;miejsce 3;%;20;30;40',
    ]);
    expect(freePlaces({ given: [2, 3] }, 5)).toEqual([0, 1, 4]);
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
