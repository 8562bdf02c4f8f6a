import { describe, expect, it } from 'vitest';
import {
  type Column,
  catalogue,
  levelKey,
  type Measure,
  populations,
  serviceLevelMeasure,
  serviceLevelRules,
} from '../../src/measures/index.ts';

/**
 * An hour of 100 contacts: 40 answered at once, 20 more within T and 10 later; 12 gave up, 5 of them within T
 * and 2 in the first seconds; 3 blocked; 15 accepted a callback, of whom 6 were reached within T, 5 later and 4
 * lost.
 */
const counted: Partial<Record<Column, number>> = {
  offered: 100,
  answered: 70,
  answeredAtOnce: 40,
  answeredWithin: 60,
  abandoned: 12,
  abandonedWithin: 5,
  abandonedShort: 2,
  blocked: 3,
  callbackAccepted: 15,
  callbackConnected: 11,
  callbackConnectedWithin: 6,
  callbackLost: 4,
};

function ratio({ over, by }: Measure, columns = counted): number {
  const sum = (terms: Measure['over']) =>
    Object.entries(terms).reduce((all, [name, weight]) => all + weight * (columns[name as Column] ?? 0), 0);
  return sum(over) / sum(by as Measure['over']);
}

describe('the service level', () => {
  it.each([
    ['answered/offered', 60 / 85, 66 / 100, 20 / 42],
    ['answered/answered', 60 / 70, 66 / 81, 20 / 30],
    ['abandonsExcluded', 60 / 80, 66 / 95, 20 / 37],
    ['abandonsServed', 65 / 85, 71 / 100, 25 / 42],
    ['shortAbandonsExcluded', 60 / 83, 66 / 98, 20 / 40],
  ] as const)(
    'by %s is told of live contacts, of everyone and of those who held',
    (rule, live, everyone, held) => {
      const levels = [live, everyone, held];
      populations.forEach((population, p) => {
        expect(ratio(catalogue[levelKey(rule, population)]), population).toBeCloseTo(levels[p]!, 15);
      });
    },
  );

  it('has fifteen names, and the default rule and population have the shortest', () => {
    const names = serviceLevelRules.flatMap((rule) => populations.map((of) => levelKey(rule, of)));
    expect(new Set(names).size).toBe(15);
    expect(levelKey('answered/offered', 'live')).toBe('serviceLevel');
  });

  it('of a target goes by its rule and its population together', () => {
    const target = { measure: 'serviceLevel', share: 0.8, within: 20 } as const;
    expect(serviceLevelMeasure(undefined)).toBe('serviceLevel');
    expect(serviceLevelMeasure({ ...target, population: 'everyone' })).toBe('serviceLevelEveryone');
    expect(serviceLevelMeasure({ ...target, population: 'held', rule: 'abandonsServed' })).toBe(
      'serviceLevelAbandonsServedHeld',
    );
  });

  it('counts an open contact once its deadline has passed, a callback among everyone alone', () => {
    const open = { ...counted, offered: 110, callbackAccepted: 19, openWaiting: 6, openCallback: 4 };
    const late = { ...open, lateOpen: 2, lateOpenCallback: 3 };
    expect(ratio(catalogue.serviceLevel, open)).toBe(60 / 85);
    expect(ratio(catalogue.serviceLevel, late)).toBe(60 / 87);
    expect(ratio(catalogue.serviceLevelEveryone, open)).toBe(66 / 100);
    expect(ratio(catalogue.serviceLevelEveryone, late)).toBe(66 / 105);
  });
});
