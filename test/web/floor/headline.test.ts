import { describe, expect, it } from 'vitest';
import { emptyScene, filmOf, lookAt } from '../../../src/playback/index.ts';
import { presets } from '../../../src/scenario/index.ts';
import { headlineOf } from '../../../web/views/simulate/headline.ts';
import { en, pl } from '../locales.ts';

describe('the headline of the floor', () => {
  it.each(['emailDesk', 'omnichannelRetailer'])('never says that nobody waits beside a pile: %s', (id) => {
    const { scenario } = presets.find((one) => one.id === id)!;
    const film = filmOf(scenario, 0);
    const scene = emptyScene(film);
    let piles = 0;
    for (let time = film.start; time <= film.end; time += 300) {
      lookAt(film, time, scene);
      const pile = film.types.reduce(
        (sum, { isDeferred }, t) => sum + (isDeferred ? scene.state[3 * t]! : 0),
        0,
      );
      if (pile === 0) continue;
      piles++;
      for (const [locale, nobody] of [
        [en, 'nobody waits.'],
        [pl, 'nikt nie czeka.'],
      ] as const) {
        const text = headlineOf(locale, film, scene);
        expect(text).not.toContain(nobody);
        expect(text).toContain(locale.number(pile));
      }
    }
    expect(piles).toBeGreaterThan(20);
  });
});
