import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { SolveProgramme } from '../../../src/programme/index.ts';
import { parseScenario, peopleOnShift, presets, type Scenario } from '../../../src/scenario/index.ts';
import { simulate, studyHere } from '../../../src/simulation/index.ts';
import {
  type DaySession,
  daySessions,
  requiredByDay,
  staffBySimulation,
} from '../../../src/staffing/index.ts';
import {
  polishLibrary,
  requirementsOf,
  type ShiftLibrary,
  staffByShifts,
} from '../../../src/staffing/shifts/index.ts';
import { presenceOf, simulatedRequirements } from '../../../src/staffing/shifts/requirement.ts';
import { loadSolver } from '../../../workers/highs.ts';
import { createNodeHost } from '../../../workers/node-host.ts';

const hour = 3600;
let solve: SolveProgramme;
beforeAll(async () => {
  solve = await loadSolver();
});

/** Two types of shifts and a steep morning, so that a cover is found at once. */
const library: ShiftLibrary = {
  version: 1,
  types: [
    {
      id: 'long',
      length: 6 * hour,
      earliest: 8 * hour,
      latest: 10 * hour,
      every: hour,
      breaks: [{ length: 900, earliest: 2 * hour, latest: 3 * hour }],
    },
    { id: 'short', length: 2 * hour, earliest: 8 * hour, latest: 14 * hour, every: hour },
  ],
};

const scenario: Scenario = parseScenario({
  version: 1,
  seed: 'shifts',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * hour, closes: 16 * hour }] },
  types: [
    {
      id: 'calls',
      channel: 'phone',
      volume: { perInterval: [20, 60, 90, 90, 80, 70, 60, 60, 60, 50, 40, 40, 30, 30, 20, 20] },
      handleTime: { law: 'exponential', mean: 200 },
      patience: { law: 'exponential', mean: 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    },
  ],
  groups: [
    {
      id: 'team',
      agents: { perInterval: new Array(16).fill(5) },
      skills: [{ type: 'calls' }],
      absence: 0.05,
    },
  ],
});

const staffed = (rounds: number, given = scenario, from = library) =>
  studyHere(
    staffByShifts(given, { library: from, rounds, replications: 400, limits: { gap: 0.01 } }),
    undefined,
    solve,
  );

describe('staffing by shifts', () => {
  it('covers the formula, those who stay away included, and simulates the very shifts it names', () => {
    const [need] = requirementsOf(scenario);
    const staffing = staffed(0);
    const [{ cover, source }] = staffing.groups as [(typeof staffing.groups)[number]];
    if (!cover.feasible || !staffing.scenario) throw new Error('no cover');
    expect(source).toBe('formula');
    expect(cover.required).toEqual(need!.perInterval);
    expect(cover.underHours).toBeLessThan(1e-9);
    const present = peopleOnShift(scenario.calendar, cover.shifts).map((people) => people * 0.95);
    present.forEach((people, i) => {
      expect(people).toBeCloseTo(cover.cover[i]!, 9);
      expect(people).toBeGreaterThanOrEqual(need!.perInterval[i]! - 1e-9);
    });
    // what it writes is a scenario like any other
    expect(parseScenario(JSON.parse(JSON.stringify(staffing.scenario)))).toEqual(staffing.scenario);
    expect(simulate(staffing.scenario, { replications: 400 })).toEqual(staffing.report);
  });

  it('says in which intervals a target is missed, and adds people there until it is kept', () => {
    // a requirement one short everywhere, as a formula that knows too little would give
    const [need] = requirementsOf(scenario);
    const less = { ...need!, perInterval: need!.perInterval.map((people) => Math.max(1, people - 2)) };
    const run = (rounds: number) =>
      studyHere(
        staffByShifts(scenario, {
          library,
          rounds,
          replications: 400,
          limits: { gap: 0.01 },
          requirements: [less],
        }),
        undefined,
        solve,
      );
    const before = run(0);
    expect(before.misses).toHaveLength(1);
    const { intervals } = before.misses[0]!;
    const level = before.report!.types.calls!.intervals.map(({ serviceLevel }) => serviceLevel.mean!);
    expect(intervals.map(({ interval }) => interval)).toEqual(
      level.flatMap((mean, i) => (mean < 0.8 ? [i] : [])),
    );
    const after = run(6);
    expect(after.misses).toEqual([]);
    expect(after.rounds).toBeGreaterThan(0);
    expect(after.report!.types.calls!.targets[0]!.met).toBe(true);
  });

  it('takes the people of the scenario where no number of people keeps what is promised', () => {
    const [type] = scenario.types;
    const everybody = {
      ...scenario,
      types: [{ ...type!, targets: [{ measure: 'serviceLevel' as const, share: 1, within: 20 }] }],
    };
    const [need] = requirementsOf(everybody);
    expect(need).toMatchObject({ source: 'given', perInterval: new Array(16).fill(5 * 0.95) });
  });

  it('adds people to the group that a contact goes to first', () => {
    const [team] = scenario.groups;
    const first = { ...team!, id: 'first', skills: [{ type: 'calls', rank: 1 }] };
    const second = { ...team!, id: 'second', skills: [{ type: 'calls', rank: 2 }] };
    const few = (group: string) => ({ group, source: 'given' as const, perInterval: new Array(16).fill(2) });
    for (const groups of [
      [first, second],
      [second, first],
    ]) {
      const given = { ...scenario, groups };
      const staffing = studyHere(
        staffByShifts(given, {
          library,
          rounds: 1,
          replications: 40,
          limits: { gap: 0.01 },
          requirements: [few('first'), few('second')],
        }),
        undefined,
        solve,
      );
      const requiredOf = (id: string) => {
        const { cover } = staffing.groups.find(({ group }) => group === id)!;
        return cover.feasible ? cover.required : [];
      };
      expect(requiredOf('second')).toEqual(new Array(16).fill(2));
      expect(requiredOf('first').some((people) => people === 3)).toBe(true);
    }
  });

  it('takes the people of the scenario where no formula holds', () => {
    const shared = presets.find(({ id }) => id === 'languageLines')!.scenario;
    expect(requirementsOf(shared).map(({ source }) => source)).toEqual(shared.groups.map(() => 'given'));
    expect(requirementsOf(shared)[1]!.perInterval).toEqual(new Array(26).fill(2));
  });

  it('takes the people that the equations of the day ask for, or a simulation of all groups together', () => {
    const [byFormula] = requirementsOf(scenario);
    const [byDay] = requirementsOf(scenario, 'day');
    expect(byDay).toMatchObject({ group: 'team', source: 'day' });
    const [{ input }] = daySessions(scenario) as [DaySession];
    const asked = requiredByDay({ ...input, serviceLevelTarget: 0.8, acceptableWait: 20 });
    expect(byDay!.perInterval).toEqual(asked.map(({ requiredAgents }) => requiredAgents));
    expect(byDay!.perInterval).not.toEqual(byFormula!.perInterval);

    // one hour of few calls, soon found
    const [calls] = scenario.types;
    const given = parseScenario({
      ...scenario,
      calendar: { intervalLength: 1800, days: [{ opens: 8 * hour, closes: 9 * hour }] },
      types: [{ ...calls, volume: { perInterval: [10, 20] } }],
      groups: [{ ...scenario.groups[0], agents: { perInterval: [1, 1] } }],
    });
    const plan = studyHere(staffBySimulation(given));
    const found = studyHere(simulatedRequirements(given));
    expect(found.map(({ source }) => source)).toEqual(given.groups.map(() => 'simulation'));
    plan.groups.forEach(({ agents }, g) => {
      const presence = presenceOf(given.groups[g]!);
      expect(found[g]!.perInterval).toEqual(agents.map((people) => people * presence));
    });
  });

  it('keeps to the rule and the scope of a target', () => {
    const withTarget = (target: object) => ({
      ...scenario,
      types: scenario.types.map((type) => ({ ...type, targets: [target] })),
    });
    const people = (target: object) => {
      const [need] = requirementsOf(parseScenario(withTarget(target)));
      return need!.perInterval.reduce((sum, n) => sum + n, 0);
    };
    const plain = { measure: 'serviceLevel', share: 0.8, within: 20 };
    expect(people({ ...plain, rule: 'abandonsServed' })).toBeLessThan(people(plain));
    expect(people({ ...plain, population: 'held' })).toBeGreaterThan(people(plain));
    expect(people({ ...plain, scope: 'day' })).toBeLessThan(people(plain));
    expect(people({ ...plain, scope: 'month' })).toBeLessThanOrEqual(people({ ...plain, scope: 'day' }));
  });

  it('simulates nothing where a group has no cover', () => {
    const staffing = staffed(0, scenario, { ...library, seats: 3 });
    expect(staffing).toMatchObject({ scenario: null, report: null, misses: [] });
    expect(staffing.groups[0]!.cover).toMatchObject({ feasible: false, obstacles: [{ reason: 'seats' }] });
  });

  it('comes to the same digits over threads', async () => {
    const host = createNodeHost({ threads: 2, threadFile: inject('threadFile') });
    const input = { library, replications: 50, limits: { gap: 0.01 } };
    const there = await host.study(() => staffByShifts(scenario, input));
    host.close();
    expect(there).toEqual(studyHere(staffByShifts(scenario, input), undefined, solve));
  });

  it('keeps every target of the hotline with Polish shifts once people were added', () => {
    const hotline = presets.find(({ id }) => id === 'hotlineMonday')!.scenario;
    const staffing = studyHere(
      staffByShifts(hotline, { library: polishLibrary, rounds: 6, limits: { gap: 0.02 } }),
      undefined,
      solve,
    );
    expect(staffing.misses).toEqual([]);
    const [{ cover }] = staffing.groups as [(typeof staffing.groups)[number]];
    if (!cover.feasible) throw new Error('no cover');
    expect(cover.gap).toBeLessThanOrEqual(0.02);
  });
});
