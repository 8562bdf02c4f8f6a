import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/erlang/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { type ContactLog, Simulator, simulate } from '../../src/simulation/index.ts';

/** Two days of calls, our own team and a partner. */
function centre(partner: object, own: object = {}, skill: object = {}) {
  return parseScenario({
    version: 1,
    calendar: {
      intervalLength: 3600,
      days: [
        { opens: 0, closes: 86_400 },
        { opens: 0, closes: 86_400 },
      ],
    },
    types: [
      {
        id: 'calls',
        channel: 'phone',
        volume: { perInterval: new Array(48).fill(30) },
        handleTime: { law: 'exponential', mean: 300 },
        patience: { law: 'exponential', mean: 120 },
      },
    ],
    groups: [
      { id: 'own', agents: { steps: [{ from: 0, agents: 3 }] }, skills: [{ type: 'calls' }], ...own },
      {
        id: 'partner',
        agents: { steps: [{ from: 0, agents: 50 }] },
        skills: [{ type: 'calls', ...skill }],
        partner,
      },
    ],
  });
}

describe('a partner', () => {
  it('with a share takes it whatever happens in the other line', () => {
    const log: ContactLog = [];
    new Simulator(centre({ share: 0.3 })).run(0, 20, log);
    const theirs = log.filter((record) => record.group === 1);
    const share = theirs.length / log.length;
    expect(Math.abs(share - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / log.length));
    expect(theirs.every((record) => record.wait === 0)).toBe(true);
  });

  it('with the other share leaves our line as if it alone came: an M/M/3+M with 70 % of the calls', () => {
    const split = simulate(centre({ share: 0.3 }), { replications: 200 }).types.calls!;
    const log: ContactLog = [];
    new Simulator(centre({ share: 0.3 })).run(0, 200, log);
    const ours = log.filter((record) => record.group !== 1);
    const lost = ours.filter((record) => record.outcome === 'abandoned').length;
    const exact = erlangA({
      arrivalRate: (0.7 * 30) / 3600,
      handleTime: 300,
      patience: 120,
      agents: 3,
      acceptableWait: 20,
    });
    if (!exact.stable) throw new Error('stable by its patience');
    const error = Math.sqrt((exact.abandonmentRate * (1 - exact.abandonmentRate)) / ours.length);
    // abandonments cluster in busy spells: their variance is at most about three times the binomial one here
    expect(Math.abs(lost / ours.length - exact.abandonmentRate)).toBeLessThan(4 * Math.sqrt(3) * error);
    expect(split.abandonmentRate.mean).toBeCloseTo(lost / log.length, 12);
  });

  it('takes no more a day than agreed, and as many again the next', () => {
    const log: ContactLog = [];
    new Simulator(centre({ perDay: 25 }, { agents: { steps: [{ from: 0, agents: 0 }] } })).run(0, 1, log);
    const starts = log
      .filter((record) => record.group === 1)
      .map((record) => Math.floor((record.arrival + record.wait) / 86_400));
    expect(starts.filter((day) => day === 0).length).toBe(25);
    expect(starts.filter((day) => day === 1).length).toBe(25);
  });

  it('that has nobody on the line leaves its share to our people', () => {
    const log: ContactLog = [];
    const fromNoon = { agents: { steps: [{ from: 12 * 3600, agents: 50 }] } };
    const both = centre({ share: 0.5 }, { agents: { steps: [{ from: 0, agents: 50 }] } });
    const [own, partner] = both.groups;
    new Simulator({ ...both, groups: [own!, { ...partner!, ...fromNoon }] }).run(0, 5, log);
    expect(log.every((record) => record.outcome === 'answered' && record.wait === 0)).toBe(true);
    const early = log.filter((record) => record.arrival < 12 * 3600);
    expect(early.length).toBeGreaterThan(1000);
    expect(early.every((record) => record.group === 0)).toBe(true);
    const late = log.filter((record) => record.arrival >= 12 * 3600);
    const share = late.filter((record) => record.group === 1).length / late.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / late.length));
  });

  it('whose day is used up leaves the rest of its share to our people, nobody waiting in vain', () => {
    const log: ContactLog = [];
    const few = { agents: { steps: [{ from: 0, agents: 1 }] } };
    const both = centre({ share: 0.5, perDay: 25 }, { agents: { steps: [{ from: 0, agents: 50 }] } });
    const [own, partner] = both.groups;
    const types = both.types.map(({ patience: _, ...patient }) => patient);
    new Simulator({ ...both, types, groups: [own!, { ...partner!, ...few }] }).run(0, 1, log);
    expect(log.every((record) => record.outcome === 'answered')).toBe(true);
    for (const day of [0, 1]) {
      const theirs = log.filter(({ group, arrival }) => group === 1 && Math.floor(arrival / 86_400) === day);
      expect(theirs.length).toBe(25);
      expect(Math.max(...theirs.map(({ wait }) => wait))).toBeLessThan(3 * 3600);
    }
    expect(log.length).toBeGreaterThan(1200);
  });

  it('is paid by the contact', () => {
    const report = simulate(centre({ share: 0.5, pricePerContact: 4 }), { replications: 20 });
    const { partnerContacts, partnerCost } = report.total;
    expect(partnerContacts!.mean! * 4).toBeCloseTo(partnerCost!.mean!, 9);
    expect(partnerContacts!.mean).toBeGreaterThan(600);
  });

  it('as overflow takes only who has waited long enough', () => {
    const log: ContactLog = [];
    new Simulator(centre({}, {}, { after: 30, preference: 2 })).run(0, 5, log);
    const theirs = log.filter((record) => record.group === 1);
    expect(theirs.length).toBeGreaterThan(100);
    expect(theirs.every((record) => Math.abs(record.wait - 30) < 1e-9)).toBe(true);
  });
});
