/** The solver in a real module worker, which fetches it when it is asked for the first programme. */
import { expect, it } from 'vitest';
import { solutionOf } from '../../src/programme/index.ts';
import { createBrowserHost } from '../../workers/browser-host.ts';
import { unionAirways, unionAirwaysProgramme } from '../programme/published.ts';

it('a worker in Chromium finds the published optimum of Union Airways', async () => {
  const host = createBrowserHost({ threads: 1 });
  const solution = await host.study(() => solutionOf(unionAirwaysProgramme()));
  host.close();
  expect(solution.cost).toBe(unionAirways.optimum);
  expect([...solution.values!]).toEqual(unionAirways.agents);
});
