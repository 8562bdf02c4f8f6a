import { describe, expect, it } from 'vitest';
import { fnv1a64, scenarioDigest } from '../../src/scenario/digest.ts';
import { hotlineMonday } from '../../src/scenario/index.ts';

describe('fnv1a64', () => {
  // test vectors published with the hash (draft-eastlake-fnv, appendix C)
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('hashes %j as its authors do', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });
});

describe('scenarioDigest', () => {
  const digest = scenarioDigest(hotlineMonday);

  it('is 16 hexadecimal digits that stay the same', () => {
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
    expect(scenarioDigest(structuredClone(hotlineMonday))).toBe(digest);
  });

  it('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(hotlineMonday).reverse()) as typeof hotlineMonday;
    expect(scenarioDigest(turned)).toBe(digest);
  });

  it('leaves out what changes no number: names, notes, tiers; and seed and replications, named beside it', () => {
    const [type] = hotlineMonday.types;
    const relabelled = {
      ...hotlineMonday,
      name: 'Poniedziałek',
      note: 'x',
      seed: 'other',
      run: { replications: 1 },
      types: [
        {
          ...type!,
          name: 'Rozmowy',
          tier: 'premium',
          handleTime: { ...type!.handleTime, afterContactWork: 0.3 },
        },
      ],
    };
    expect(scenarioDigest(relabelled)).toBe(digest);
  });

  it('changes with any number, and with the place of a number', () => {
    const [type] = hotlineMonday.types;
    expect(scenarioDigest({ ...hotlineMonday, types: [{ ...type!, balking: 0.1 }] })).not.toBe(digest);
    const one = { ...hotlineMonday, types: [{ ...type!, volume: { perInterval: [1, 23] } }] };
    const other = { ...hotlineMonday, types: [{ ...type!, volume: { perInterval: [12, 3] } }] };
    expect(scenarioDigest(one)).not.toBe(scenarioDigest(other));
  });
});
