import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { type ContactType, parseScenario, presets, type Scenario } from '../../../src/scenario/index.ts';
import { compare, simulate, studyHere } from '../../../src/simulation/index.ts';
import {
  causeKeys,
  explainStudy,
  levelBars,
  type OwnContacts,
  ownContactBars,
  ownContactsStudy,
  waterfallStudy,
} from '../../../src/staffing/waterfall/index.ts';
import { createNodeHost } from '../../../workers/node-host.ts';
import { tries } from '../../setup/at-length.ts';
import { randomCentre } from '../../simulation/random/centre.ts';
import { calls, centre, contacts, team } from './plain.ts';

const preset = (id: string) => presets.find((one) => one.id === id)!.scenario;

function found(scenario: Scenario, replications = 60): OwnContacts {
  return studyHere(ownContactsStudy(scenario, { replications }));
}

function withType(change: Partial<ContactType>): Scenario {
  return centre({
    types: [{ ...calls, ...change }],
    groups: [{ ...team, shrinkage: 0.25, costPerHour: 40 }],
  });
}

const redial = { afterAbandon: 0.6, delay: { law: 'exponential', mean: 900 } } as const;
const repeat = { fcr: 0.7, delay: { law: 'exponential', mean: 3600 } } as const;

describe('contacts a centre causes itself', () => {
  it('are none where customers come once', () => {
    const { causes, together, total, pastEnd } = found(centre());
    expect([causes, together, pastEnd]).toEqual([[], null, 0]);
    expect(total.contacts).toEqual({ mean: 0, halfWidth: 0 });
  });

  it('are the redials that were counted, where there are only these', () => {
    const scenario = withType({ redial });
    const { causes, together, total, all, pastEnd } = found(scenario);
    expect(causes.map(({ key }) => key)).toEqual(['redials']);
    expect(together).toBeNull();
    // first attempts are the same without them: what is gone is what was counted
    expect(causes[0]!.contacts.mean).toBeCloseTo(causes[0]!.counted!, 9);
    expect(total).toEqual({
      contacts: causes[0]!.contacts,
      hours: causes[0]!.hours,
      fullTime: causes[0]!.fullTime,
      money: causes[0]!.money,
    });
    const report = simulate(scenario, { replications: 60 }).total;
    expect(causes[0]!.counted).toBeCloseTo(report.redials.mean!, 9);
    expect(all.contacts.mean).toBeCloseTo(report.offered.mean!, 9);
    expect(all.fullTime!.mean! * 8).toBeCloseTo(report.paidTime.mean! / 3600, 6);
    expect(all.money!.mean).toBeCloseTo(report.cost.mean!, 6);
    expect(pastEnd).toBeGreaterThan(0);
  });

  it('are each the difference to the same days without it', () => {
    const base = withType({ redial, repeat });
    const { causes } = found(base);
    const without = { redials: withType({ repeat }), repeats: withType({ redial }) };
    for (const { key, contacts } of causes) {
      const { difference } = compare(without[key as keyof typeof without], base, { replications: 60 }).total
        .offered;
      expect(contacts.mean).toBeCloseTo(difference.mean!, 9);
      expect(contacts.halfWidth).toBeCloseTo(difference.halfWidth!, 6);
    }
  });

  it.each(['omnichannelRetailer', 'carSharing', 'callbackDesk'])(
    'add up in %s, with what they do to each other',
    (id) => {
      const { causes, together, total } = found(preset(id), 8);
      expect(causes.length).toBeGreaterThan(1);
      for (const unit of ['contacts', 'hours', 'fullTime'] as const) {
        const sum =
          causes.reduce((all, cause) => all + cause[unit]!.mean!, 0) + (together?.[unit]?.mean ?? 0);
        expect(sum, unit).toBeCloseTo(total[unit]!.mean!, 9);
      }
    },
  );

  const centres = tries(20, 40);

  it(`add up in ${centres} random centres`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomCentre, (drawn) => {
        const { causes, together, total } = found(parseScenario(drawn), 2);
        for (const unit of ['contacts', 'hours'] as const) {
          const sum = causes.reduce((all, cause) => all + cause[unit].mean!, 0);
          expect(sum + (together?.[unit].mean ?? 0)).toBeCloseTo(total[unit].mean!, 6);
        }
        for (const { key } of causes) seen.add(key);
      }),
      { seed: 3, numRuns: centres },
    );
    expect(seen.size).toBeGreaterThanOrEqual(causeKeys.length - 2);
  });

  it('overlap where one brings about the other', () => {
    const { together } = found(preset('omnichannelRetailer'), 50);
    // chasers make the lines longer, so that more give up and dial again
    expect(together!.contacts.mean! + together!.contacts.halfWidth!).toBeLessThan(0);
  });

  it('tell what is asked of cases in time from what is asked once the date has passed', () => {
    const scenario = preset('carSharing');
    const { causes } = found(scenario, 15);
    const [status, broken] = causes;
    expect(causes.map(({ key }) => key)).toEqual(['status', 'brokenDates']);
    const asked = simulate(scenario, { replications: 15 }).total.statusContacts.mean! / 10;
    // a little less than the questions themselves: in their place others get through, some of whom open a case
    const gone = status!.contacts.mean! + broken!.contacts.mean!;
    expect(gone / asked).toBeGreaterThan(0.97);
    expect(gone / asked).toBeLessThan(1);
  });

  it('cost what an hour of work costs there', () => {
    const { causes, all } = found(withType({ repeat }));
    const { hours, money, fullTime } = causes[0]!;
    expect(money!.mean! / hours.mean!).toBeCloseTo(all.money!.mean! / all.hours.mean!, 9);
    expect(fullTime!.mean! / hours.mean!).toBeCloseTo(all.fullTime!.mean! / all.hours.mean!, 9);
    expect(hours.mean).toBeGreaterThan(hours.halfWidth!);
  });

  it('count as a week of 40 hours where the calendar has one', () => {
    const { all } = found(preset('carSharing'), 10);
    const { paidTime } = simulate(preset('carSharing'), { replications: 10 }).total;
    // ten working days are two weeks; what is left open is work too
    expect(all.fullTime!.mean!).toBeGreaterThan(paidTime.mean! / 3600 / 80);
    expect(all.fullTime!.mean!).toBeLessThan((1.05 * paidTime.mean!) / 3600 / 80);
  });
});

describe('both explanations', () => {
  it('come to the same digits in threads', async () => {
    const host = createNodeHost({ threads: 2, threadFile: inject('threadFile') });
    const study = () => explainStudy(preset('surgeDay'), { replications: 30 });
    const inThreads = await host.study(study);
    host.close();
    expect(inThreads).toEqual(studyHere(study()));
  });

  it('solve offered volumes once, and as each of them would', () => {
    const offered = withType({ redial, volume: { perInterval: [...contacts] } });
    const both = studyHere(explainStudy(offered, { replications: 10 }));
    expect(both.ownContacts).toEqual(found(offered, 10));
    expect(both.waterfall).toEqual(studyHere(waterfallStudy(offered, { replications: 10 })));
  });
});

describe('bars', () => {
  it('stand on each other and reach from Erlang C to the simulation', () => {
    const { total } = studyHere(waterfallStudy(preset('smallBank'), { replications: 20 }));
    const bars = levelBars(total!);
    expect(bars[0]).toEqual({ key: 'erlangC', kind: 'total', from: 0, to: total!.start, halfWidth: 0 });
    expect(bars.at(-1)).toMatchObject({ key: 'simulated', kind: 'total', from: 0, to: total!.end.mean });
    for (let b = 1; b < bars.length; b++) {
      if (bars[b]!.kind === 'step') expect(bars[b]!.from).toBeCloseTo(bars[b - 1]!.to, 12);
    }
    expect(bars.at(-2)!.to).toBeCloseTo(total!.end.mean!, 12);
  });

  it('of own contacts add up to their total, and are none where there is no money', () => {
    const own = found(preset('omnichannelRetailer'), 10);
    const bars = ownContactBars(own, 'hours');
    expect(bars.map(({ key }) => key)).toEqual(['redials', 'chasers', 'together', 'total']);
    expect(bars.at(-2)!.to).toBeCloseTo(bars.at(-1)!.to, 9);
    expect(ownContactBars({ ...own, total: { ...own.total, money: null } }, 'money')).toEqual([]);
  });
});

it('own contacts are counted on one day at least', () => {
  for (const replications of [0, 2.5, -3]) {
    expect(() => studyHere(ownContactsStudy(preset('hotlineMonday'), { replications }))).toThrow(
      `invalid replications: ${replications} (whole number, must be ≥ 1)`,
    );
  }
});
