/**
 * A link carries a scenario whole or says why it does not. What strangers send is bounded: the bomb below is
 * a real one, and the golden link stands for all that are in old mails.
 */
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../src/io/share/base64url.ts';
import { dictionary } from '../../../src/io/share/dictionary.ts';
import {
  addressOf,
  type LinkProblem,
  linkLimits,
  linkOf,
  looksLikeLink,
  scenarioOfLink,
  withoutNames,
} from '../../../src/io/share/index.ts';
import { hotlineMonday, presets, type Scenario, scenarioDigest } from '../../../src/scenario/index.ts';
import { randomCentre } from '../../simulation/random/centre.ts';

function problemOf(text: string): LinkProblem {
  const reading = scenarioOfLink(text);
  if ('scenario' in reading) throw new Error('nothing was wrong');
  return reading.problem;
}

/** A link that is whole, whatever it holds. */
function linkHolding(text: string): string {
  const content = strToU8(text);
  let hash = 0x811c9dc5;
  for (const byte of content) hash = Math.imul(hash ^ byte, 0x01000193);
  const packed = deflateSync(content, { dictionary: strToU8(dictionary) });
  return `1.${toBase64url(new Uint8Array([hash >>> 24, hash >>> 16, hash >>> 8, hash, ...packed]))}`;
}

/** 48 half-hours with fractions everywhere, as an import of averages gives them. */
const fullDay: Scenario = {
  ...hotlineMonday,
  calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 86_400 }] },
  types: [
    {
      ...hotlineMonday.types[0]!,
      volume: {
        perInterval: Array.from(
          { length: 48 },
          (_, i) => Math.round(1e4 * (60 + 50 * Math.sin(i / 3))) / 1e4,
        ),
      },
      handleTime: {
        law: 'lognormal',
        mean: 240,
        sd: 240,
        perInterval: { mean: Array.from({ length: 48 }, (_, i) => 200 + ((i * 7919) % 997) / 10) },
      },
    },
  ],
  groups: [
    {
      ...hotlineMonday.groups[0]!,
      agents: { perInterval: Array.from({ length: 48 }, (_, i) => 5 + ((i * 31) % 17) / 4) },
    },
  ],
};

describe('the link of a scenario', () => {
  it('comes back exactly, on 1,000 random centres', () => {
    let longest = 0;
    fc.assert(
      fc.property(randomCentre, (scenario) => {
        const link = linkOf(scenario)!;
        longest = Math.max(longest, link.length);
        expect(link).toMatch(/^1\.[\w-]+$/);
        expect(scenarioOfLink(link)).toEqual({ scenario });
      }),
      { seed: 43, numRuns: 1000 },
    );
    // beyond a piece of 1,024 bytes, which is 1,366 characters, so that reading in pieces is seen to work
    expect(longest).toBeGreaterThan(1400);
  });

  it.each(presets.map(({ id, scenario }) => [id, scenario] as const))(
    'carries %s in 800 characters',
    (_, scenario) => {
      const link = linkOf(scenario)!;
      expect(link.length).toBeLessThanOrEqual(800);
      expect(scenarioOfLink(link)).toEqual({ scenario });
    },
  );

  it('carries 48 intervals with fractions in at most 2,000 characters', () => {
    const address = addressOf(linkOf(fullDay)!, 'https://planning.example.org/holdline/');
    expect(address.length).toBeLessThanOrEqual(linkLimits.short);
    expect(scenarioOfLink(address)).toEqual({ scenario: fullDay });
  });

  it('carries three years of half-hours too, in a longer one', () => {
    const days = 1000;
    const one = (calls: number) => Array.from({ length: days * 48 }, (_, i) => (i * calls) % 101);
    const scenario: Scenario = {
      ...hotlineMonday,
      calendar: {
        intervalLength: 1800,
        days: Array.from({ length: days }, () => ({ opens: 0, closes: 86_400 })),
      },
      types: [{ ...hotlineMonday.types[0]!, volume: { perInterval: one(7919) } }],
      groups: [{ ...hotlineMonday.groups[0]!, agents: { perInterval: one(104_729) } }],
    };
    expect(scenarioOfLink(linkOf(scenario)!)).toEqual({ scenario });
  });

  it('is none for a scenario that no link can hold', () => {
    const row = (arrive: number) => ({ arrive, type: 'calls', handleTime: 200, patience: null });
    const trace = Array.from({ length: 40_000 }, (_, i) => row(28_800 + i));
    expect(linkOf({ ...hotlineMonday, trace })).toBe(undefined);
  });

  it('keeps letters outside ASCII', () => {
    const scenario = { ...hotlineMonday, name: 'Infolinia „Łódź” 🚲', note: 'zażółć' };
    expect(scenarioOfLink(linkOf(scenario)!)).toEqual({ scenario });
  });

  it('goes on being read: links of version 1 are in the world', () => {
    const golden =
      '1.US2umeWVMQ6AIAxFr-IBOqBGWm_g4iE8AYubl_d9cDFxdNKkDaXQ5fESjifllrLLKeu2bi0opS_le76NLrXwyrO8mgGc4JygLOopWEFfX0B99jXnKzM5aSzcIlsMFr35iKw_8DJMeKqVKEn4PYDYbKXmZgtqOu2IQUJ839T5BA';
    // the hotline as it was then: after-contact work was not told apart
    const [calls] = hotlineMonday.types;
    const { afterContactWork: _, ...handleTime } = calls!.handleTime;
    expect(scenarioOfLink(golden)).toEqual({
      scenario: { ...hotlineMonday, types: [{ ...calls, handleTime }] },
    });
  });
});

describe('names', () => {
  it('are left out wherever they stand, and no number changes, on 500 random centres and the presets', () => {
    const check = (scenario: Scenario) => {
      const bare = withoutNames(scenario);
      expect(JSON.stringify(bare)).not.toMatch(/"(?:name|note)":/);
      expect(scenarioDigest(bare)).toBe(scenarioDigest(scenario));
      expect(scenarioOfLink(linkOf(bare)!)).toEqual({ scenario: bare });
    };
    for (const { scenario } of presets) check({ ...scenario, note: 'Ask Anna Kowalska' });
    fc.assert(fc.property(randomCentre, check), { seed: 44, numRuns: 500 });
  });
});

describe('reading a link', () => {
  const link = linkOf(hotlineMonday)!;

  it('finds it in an address, in a mail that broke it, and in a sentence', () => {
    const address = addressOf(link, 'https://a.example/app/?x=1#/plan?i=3');
    expect(address).toBe(`https://a.example/app/?x=1#/plan?s=${link}`);
    const broken = address.replace(/.{60}/g, '$&\r\n  ');
    for (const text of [
      address,
      ` ${address}\n`,
      broken,
      `Look: ${address}, please`,
      `${address}&i=20`,
      link,
    ]) {
      expect(scenarioOfLink(text), text).toEqual({ scenario: hotlineMonday });
    }
    expect([address, '  #/plan?s=1.A', 'HTTP://a'].map(looksLikeLink)).toEqual([true, true, true]);
    expect(['scenario.json', '{"version":1}', 'preset:x', '-'].some(looksLikeLink)).toBe(false);
  });

  it('refuses every link with one character changed, left out or cut off behind', () => {
    const start = link.indexOf('.') + 1;
    for (let at = start; at < link.length; at++) {
      const other = link[at] === 'A' ? 'B' : 'A';
      expect(problemOf(link.slice(0, at) + other + link.slice(at + 1)).code).toBe('damagedLink');
      expect(problemOf(link.slice(0, at) + link.slice(at + 1)).code).toBe('damagedLink');
      expect(problemOf(link.slice(0, at)).code).toBe('damagedLink');
    }
  });

  it('never throws and never takes a scenario out of noise, on 10,000 texts', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'ABCxyz019-_'), maxLength: 300 });
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      digits.map((text) => `1.${text}`),
    );
    fc.assert(
      fc.property(noise, (text) => {
        expect(scenarioOfLink(text)).toHaveProperty('problem');
      }),
      { seed: 45, numRuns: 10_000 },
    );
  });

  it('names a newer version and says nothing else of it', () => {
    expect(problemOf(`https://a.example/#/plan?s=2${link.slice(1)}`)).toEqual({
      code: 'newerLink',
      version: 2,
      known: 1,
    });
    expect(problemOf('17.!').code).toBe('newerLink');
  });

  it('hands on what is wrong with the scenario inside, newer ones included', () => {
    const newer = problemOf(linkHolding('{"version":99}'));
    expect(newer).toMatchObject({ code: 'notScenario', issues: [{ code: 'newerVersion' }] });
    const odd = problemOf(linkHolding(JSON.stringify({ ...hotlineMonday, groups: [] })));
    expect(odd).toMatchObject({ code: 'notScenario', issues: [{ path: 'groups' }, { path: 'types[0].id' }] });
    expect(problemOf(linkHolding('half a sen'))).toEqual({ code: 'notScenario', issues: [] });
  });

  it('stops a bomb before it goes off: 100 MB of blanks in 130,000 characters', () => {
    const blanks = new Uint8Array(100e6).fill(32);
    const bomb = `1.${toBase64url(new Uint8Array([0, 0, 0, 0, ...deflateSync(blanks)]))}`;
    expect(bomb.length).toBeLessThan(linkLimits.most);
    const before = process.memoryUsage().arrayBuffers;
    expect(problemOf(bomb).code).toBe('linkTooLarge');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20e6);
  });

  it('does not look at texts longer than any link', () => {
    expect(problemOf(`1.${'A'.repeat(1_500_000)}`).code).toBe('linkTooLarge');
    expect(problemOf(`1.${'A'.repeat(3_000_000)}`).code).toBe('linkTooLarge');
  });

  it('knows what is no link of ours', () => {
    for (const text of [
      '',
      'https://a.example/',
      '#/plan?i=20',
      '0.abc',
      'preset:hotlineMonday',
      '1234567.A',
    ]) {
      expect(problemOf(text).code, text).toBe('notLink');
    }
  });
});
