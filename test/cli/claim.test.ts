import { describe, expect, it } from 'vitest';
import { type Claim, claim, holds } from '../../src/cli/claim.ts';

function read(text: string): Claim {
  const outcome = claim.read(text, '--assert');
  if ('problem' in outcome) throw new Error(outcome.problem.say('en'));
  return outcome.value;
}

function codeOf(text: string): string | undefined {
  const outcome = claim.read(text, '--assert');
  return 'problem' in outcome ? outcome.problem.code : undefined;
}

describe('a claim', () => {
  it('names a measure, a bound in its unit, and a contact type if it likes', () => {
    expect(read('serviceLevel >= 80%')).toMatchObject({ measure: 'serviceLevel', sign: '>=', bound: 0.8 });
    expect(read('averageWait<30s')).toMatchObject({ measure: 'averageWait', sign: '<', bound: 30 });
    expect(read('offered <= 2500')).toMatchObject({ measure: 'offered', sign: '<=', bound: 2500 });
    expect(read('chats.abandonmentRate > 0.05')).toMatchObject({ type: 'chats', bound: 0.05 });
  });

  it.each([
    '',
    'serviceLevel',
    'serviceLevel 80%',
    'serviceLevel == 80%',
    'serviceLevel >=',
    'averageWait < fast',
  ])('is not "%s"', (text) => {
    expect(codeOf(text)).toBe('notClaim');
  });

  it('names a measure that there is, else the nearest is offered', () => {
    expect(codeOf('servicelevel >= 80%')).toBe('unknownMeasure');
    expect(() => read('servicelevel >= 80%')).toThrow('did you mean serviceLevel?');
  });

  it('holds by the simulated mean', () => {
    const level = { mean: 0.8, halfWidth: 0.01 };
    expect(holds(read('serviceLevel >= 80%'), level)).toBe(true);
    expect(holds(read('serviceLevel > 80%'), level)).toBe(false);
    expect(holds(read('serviceLevel <= 80%'), level)).toBe(true);
    expect(holds(read('serviceLevel < 80%'), level)).toBe(false);
  });

  it('does not hold of nothing', () => {
    expect(holds(read('averageWait <= 10s'), { mean: null, halfWidth: null })).toBe(false);
  });
});
