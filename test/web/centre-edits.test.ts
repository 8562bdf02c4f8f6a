import { describe, expect, it } from 'vitest';
import {
  type Callback,
  exampleCallback,
  helpdesk,
  hotlineMonday,
  parseScenario,
  presets,
  type Scenario,
} from '../../src/scenario/index.ts';
import { withPastedPlan } from '../../web/state/calendar-edits.ts';
import { callbackKinds, withKind } from '../../web/state/callback-edits.ts';
import { setChannel } from '../../web/state/channel-edit.ts';
import { setCallback } from '../../web/state/edits.ts';
import * as groups from '../../web/state/group-edits.ts';
import { referencesTo } from '../../web/state/links.ts';
import { agentsOf, hasOwnPeople, typeOf, volumesOf } from '../../web/state/plan-rows.ts';
import { addTarget, removeTarget, targetsToAdd } from '../../web/state/target-edits.ts';
import * as types from '../../web/state/type-edits.ts';
import * as settings from '../../web/state/type-settings.ts';
import { wholeCentre } from './whole-centre.ts';

const everyScenario: readonly Scenario[] = [...presets.map(({ scenario }) => scenario), wholeCentre];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('contact types', () => {
  it('are added with usual settings, answered last by the group of the type beside', () => {
    for (const scenario of everyScenario) {
      const { scenario: next, id } = types.addType(scenario, scenario.types[0]!.id, 'New');
      if (scenario.trace) continue;
      parseScenario(next);
      expect(next.types.at(-1)).toMatchObject({ id, name: 'New', channel: 'phone' });
      expect(next.groups.filter((group) => groups.skillOf(group, id))).toHaveLength(1);
    }
  });

  it('are duplicated with their settings and everybody who answers them, under a new name', () => {
    const { scenario, id } = types.duplicateType(wholeCentre, 'mail', 'E-mails');
    parseScenario(scenario);
    expect(id).toBe('mail-2');
    expect(typeOf(scenario, id)).toEqual({ ...typeOf(wholeCentre, 'mail'), id, name: 'E-mails' });
    expect(scenario.groups.filter((group) => groups.skillOf(group, id)).map((group) => group.id)).toEqual([
      'front',
      'back',
    ]);
  });

  it('go with the groups that answer nothing else, and leave a valid scenario', () => {
    const next = types.removeType(helpdesk, 'chats');
    parseScenario(next);
    expect(next.types.map(({ id }) => id)).toEqual(['calls', 'emails']);
    expect(next.groups.map(({ id }) => id)).toEqual(['phone-team', 'email-team']);
  });

  it('stay when they are the only one, or something names them, and it is said what', () => {
    expect(types.whyTypeStays(hotlineMonday, 'calls')).toEqual({ why: 'onlyType' });
    expect(types.removeType(hotlineMonday, 'calls')).toBe(hotlineMonday);
    expect(types.whyTypeStays(wholeCentre, 'office')).toEqual({
      why: 'named',
      by: [
        { kind: 'type', id: 'calls' },
        { kind: 'case', id: 'refund' },
      ],
    });
    expect(types.removeType(wholeCentre, 'office')).toBe(wholeCentre);
    expect(referencesTo(wholeCentre, 'web')).toEqual([]);
  });

  it('of every scenario may be removed or not, and nothing is ever left invalid', () => {
    for (const scenario of everyScenario) {
      for (const { id } of scenario.types) parseScenario(types.removeType(scenario, id));
    }
  });

  it('change to every channel and stay valid; the usual wait of the channel follows', () => {
    const channels = ['phone', 'chat', 'email', 'backOffice', 'inPerson', 'social'] as const;
    for (const scenario of everyScenario) {
      for (const { id } of scenario.types) {
        for (const channel of channels) parseScenario(setChannel(scenario, id, channel));
      }
    }
    const mail = setChannel(helpdesk, 'calls', 'email');
    expect(typeOf(mail, 'calls')).not.toHaveProperty('patience');
    expect(typeOf(mail, 'calls').targets).toMatchObject([{ share: 0.8, within: 4 * 3600 }]);
  });

  it('grow as a whole to a given volume, in intervals or in steps', () => {
    for (const id of ['calls', 'visits', 'office']) {
      const next = settings.setTotalVolume(wholeCentre, id, 400);
      parseScenario(next);
      expect(sum(volumesOf(next, typeOf(next, id)))).toBeCloseTo(400, 8);
    }
  });

  it('promise up to three service levels and anything else once', () => {
    let scenario = hotlineMonday;
    for (let n = 0; n < 10; n++) {
      const [first] = targetsToAdd(scenario, 'calls');
      if (!first) break;
      scenario = addTarget(scenario, 'calls', first);
      parseScenario(scenario);
    }
    expect(typeOf(scenario, 'calls').targets).toHaveLength(6);
    expect(removeTarget(hotlineMonday, 'calls', 0).types[0]).not.toHaveProperty('targets');
  });
});

describe('groups and skills', () => {
  it('are added and duplicated to valid scenarios, a partner without its share', () => {
    for (const scenario of everyScenario) {
      parseScenario(groups.addGroup(scenario, scenario.types[0]!.id, 'New').scenario);
      for (const { id } of scenario.groups)
        parseScenario(groups.duplicateGroup(scenario, id, 'Copy').scenario);
    }
    const { scenario, id } = groups.duplicateGroup(wholeCentre, 'partner', 'Partner');
    expect(scenario.groups.find((group) => group.id === id)?.partner).toEqual({
      perDay: 100,
      pricePerContact: 9,
    });
  });

  it('stay where nobody else answers, and it is said what', () => {
    expect(groups.whyGroupStays(wholeCentre, 'counter')).toEqual({ why: 'onlyAnswer', types: ['visits'] });
    expect(groups.whyGroupStays(hotlineMonday, hotlineMonday.groups[0]!.id)).toEqual({ why: 'onlyGroup' });
    expect(groups.whySkillStays(helpdesk, 'chat-team', 'chats')).toEqual({
      why: 'onlyAnswer',
      types: ['chats'],
    });
    expect(groups.removeGroup(wholeCentre, 'counter')).toBe(wholeCentre);
    const shared = groups.addSkill(helpdesk, 'phone-team', 'chats');
    expect(groups.whySkillStays(shared, 'chat-team', 'chats')).toEqual({ why: 'onlySkill' });
  });

  it('give and take a skill: the group with chats, then without, as it was', () => {
    const given = groups.addSkill(helpdesk, 'phone-team', 'chats');
    parseScenario(given);
    expect(hasOwnPeople(given, 'calls')).toBe(false);
    expect(hasOwnPeople(helpdesk, 'calls')).toBe(true);
    expect(groups.removeSkill(given, 'phone-team', 'chats')).toEqual(helpdesk);
  });

  it('leave out what is put back to its usual value', () => {
    const set = groups.setSkill(helpdesk, 'phone-team', 'calls', { rank: 2, speed: 0.8 });
    parseScenario(set);
    const back = groups.setSkill(set, 'phone-team', 'calls', { rank: undefined, speed: undefined });
    expect(back).toEqual(helpdesk);
  });

  it('turn shifts into the people they put on the line', () => {
    const next = groups.shiftsToCounts(wholeCentre, 'back');
    parseScenario(next);
    const [before, after] = [wholeCentre, next].map((s) => agentsOf(s, s.groups[1]!));
    expect(after).toEqual(before);
    expect(after).toEqual([3, 3, 1.5, 3, 3, 3, 1.5, 3]);
  });
});

describe('kinds of callbacks', () => {
  it('change into one another and stay valid; back and forth keeps what both know', () => {
    const starts: readonly Callback[] = [exampleCallback, wholeCentre.types[0]!.callback!];
    for (const start of starts) {
      for (const first of callbackKinds) {
        for (const second of callbackKinds) {
          const callback = withKind(withKind(start, first), second);
          parseScenario(setCallback(hotlineMonday, 'calls', callback));
          expect(callback.attempts).toBe(start.attempts);
          expect(callback.window).toBe(start.window);
        }
      }
    }
  });
});

describe('a day pasted over one type of a whole centre', () => {
  it('takes along nothing that would lead nowhere', () => {
    const pasted = {
      calendar: { intervalLength: 1800, days: [{ opens: 0, closes: 3 * 1800 }] },
      volumes: [10, 20, 30],
    };
    for (const scenario of everyScenario) {
      for (const { id } of scenario.types) {
        const next = withPastedPlan(scenario, id, pasted, () => [9, 9, 9]);
        parseScenario(next);
        expect(next.types).toHaveLength(1);
      }
    }
  });
});
