/**
 * What must hold in every contact centre, whatever it has switched on: contacts are neither lost nor made, time
 * in line is the sum of all waits, time at work the sum of all work, and a file says all there is to say.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseScenario, type Scenario, sessionsOf, workOf } from '../../src/scenario/index.ts';
import { tries } from '../setup/at-length.ts';
import { ends, oddNumber, simulated } from './random/books.ts';
import { randomCentre } from './random/centre.ts';

const centres = tries(500, 3000);

it(`offered contacts and the opening backlog end in one way each or are open, on ${centres} random centres`, () => {
  let contacts = 0;
  let waiting = 0;
  let working = 0;
  const used = new Set<string>();
  fc.assert(
    fc.property(randomCentre, (drawn) => {
      const scenario = parseScenario(drawn);
      expect(scenario).toEqual(drawn);
      const { tallies, total, ledger } = simulated(scenario);
      expect(oddNumber(tallies)).toBe(undefined);
      // over a closing the clock of a wait runs on, that of the line does not
      const isOneSession = sessionsOf(scenario.calendar).length === 1;
      const warmUp = (scenario.run?.warmUp ?? 0) > 0;
      scenario.types.forEach((type, t) => {
        for (const key of Object.keys(type)) used.add(key);
        const ended = ends.reduce((sum, name) => sum + total(t, name), 0);
        // what waits from before the opening is no part of the ledger when a warm-up follows
        const backlog = ended - total(t, 'offered');
        if (!warmUp) expect(ledger(t, 'openingBacklog'), type.id).toBe(backlog);
        expect(type.backlog ? backlog >= 0 && backlog <= type.backlog.items : backlog === 0, type.id).toBe(
          true,
        );
        expect(total(t, 'answeredWithin')).toBeLessThanOrEqual(total(t, 'answered'));
        contacts += ended;
        if (!isOneSession || !isPlainLine(type) || total(t, 'openWaiting') > 0) return;
        const waits = total(t, 'waitAnswered') + total(t, 'waitAbandoned') + total(t, 'waitFlushed');
        expect(total(t, 'waitingTime'), `waits of ${type.id}`).toBeCloseTo(waits, 4);
        waiting++;
      });
      if (!areWhole(scenario)) return;
      const sum = (from: number, count: number, of: (entity: number) => number) =>
        Array.from({ length: count }, (_, i) => of(from + i)).reduce((all, one) => all + one, 0);
      const types = scenario.types.length;
      // work begun and handed back counts in full although the rest was never done
      if (sum(0, types, (t) => total(t, 'openWaiting') + total(t, 'flushed')) > 0) return;
      const work = sum(0, types, (t) => total(t, 'handled'));
      const busy = sum(types, scenario.groups.length, (g) => total(g, 'busyTime'));
      expect(busy, 'work').toBeCloseTo(work, 3);
      working++;
    }),
    { seed: 41, numRuns: centres },
  );
  // each says something only where it is looked at often
  expect(contacts).toBeGreaterThan(33 * centres);
  expect(waiting).toBeGreaterThan(centres / 3);
  expect(working).toBeGreaterThan(centres / 6);
  // every key of a type but its name and reason
  expect(used.size).toBe(25);
});

/** Whose time in line is all wait: no replies by another clock, no callbacks, nobody unseen, no work put back. */
function isPlainLine(type: Scenario['types'][number]): boolean {
  return workOf(type.channel) !== 'deferred' && !type.callback && !type.silent && !type.interruptible;
}

/** Whether work takes agents whole and is all handling: no sessions side by side, no ringing. */
function areWhole({ types }: Scenario): boolean {
  return types.every((type) => workOf(type.channel) !== 'concurrent' && !type.callback);
}

it('a scenario and what JSON makes of it give the same digits', () => {
  fc.assert(
    fc.property(randomCentre, (scenario) => {
      const again = parseScenario(JSON.parse(JSON.stringify(scenario)));
      expect(simulated(again).tallies).toEqual(simulated(scenario).tallies);
    }),
    { seed: 42, numRuns: tries(100, 300) },
  );
});

it('nobody comes where nobody is expected', () => {
  fc.assert(
    fc.property(randomCentre, ({ trace: _, ...scenario }) => {
      const types = scenario.types.map(({ backlog: __, ...type }) => ({
        ...type,
        volume: { steps: [{ from: 0, rate: 0 }] },
      }));
      const { tallies, total } = simulated(parseScenario({ ...scenario, types }));
      expect(oddNumber(tallies)).toBe(undefined);
      types.forEach((_type, t) => {
        expect(total(t, 'offered')).toBe(0);
      });
    }),
    { seed: 43, numRuns: tries(100, 200) },
  );
});

it('nobody is answered where nobody answers', () => {
  fc.assert(
    fc.property(randomCentre, (scenario) => {
      const groups = scenario.groups.map(({ skills, ...group }) => ({
        ...group,
        agents: { steps: [{ from: 0, agents: 0 }] },
        skills: skills.map(({ reserve: _, ...skill }) => skill),
      }));
      const types = scenario.types.map(({ callback, ...type }) => {
        if (!callback) return type;
        const { reserve: _, ...promise } = callback;
        return { ...type, callback: promise };
      });
      const { tallies, total } = simulated(parseScenario({ ...scenario, groups, types }));
      expect(oddNumber(tallies)).toBe(undefined);
      types.forEach((_type, t) => {
        expect(total(t, 'answered') + total(t, 'callbackConnected')).toBe(0);
      });
    }),
    { seed: 44, numRuns: tries(100, 200) },
  );
});
