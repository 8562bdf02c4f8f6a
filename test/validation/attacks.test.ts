/** The attacks of `npm run validate -- --attacks`, the short form of each. */
import { describe, expect, it } from 'vitest';
import { attacks } from './attacks/index.ts';

describe('under attack', () => {
  it.each(Object.entries(attacks))(
    'by %s everything is refused in words or read rightly',
    async (_, attack) => {
      const { tried, wrong } = await attack(false);
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(10);
    },
  );
});
