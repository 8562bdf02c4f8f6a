/**
 * Nothing a scenario holds is lost on the page: over a scenario that uses every key of the format each edit changes
 * what it names and nothing else, and opening, editing one number and saving gives the same file but that number.
 */
import { describe, expect, it } from 'vitest';
import { parseScenario, type Scenario, scenarioSchema } from '../../src/scenario/index.ts';
import * as callbacks from '../../web/state/callback-edits.ts';
import * as customers from '../../web/state/customer-edits.ts';
import * as edits from '../../web/state/edits.ts';
import { openScenario, textOfScenario } from '../../web/state/files.ts';
import * as groups from '../../web/state/group-edits.ts';
import * as targets from '../../web/state/target-edits.ts';
import * as settings from '../../web/state/type-settings.ts';
import { recordedCentre, wholeCentre } from './whole-centre.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Paths of all numbers, texts and flags with their values. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null) return found.set(path, value);
  for (const [key, part] of Object.entries(value)) {
    for (const [at, leaf] of leaves(part, `${path}/${key}`)) found.set(at, leaf);
  }
  return found;
}

/** Paths whose values differ, or that only one of the two has. */
function changedPaths(before: Scenario, after: Scenario): string[] {
  const [a, b] = [leaves(before), leaves(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => !Object.is(a.get(path), b.get(path)));
}

/** Every name of a key that a JSON Schema allows. */
function keysOf(schema: Json, into = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const part of schema) keysOf(part, into);
  else if (typeof schema === 'object' && schema !== null) {
    for (const [key, part] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(part as object)) into.add(name);
      keysOf(part, into);
    }
  }
  return into;
}

function namesIn(value: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const part of value) namesIn(part, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      into.add(key);
      namesIn(part, into);
    }
  }
  return into;
}

describe('a scenario that uses every key of the format', () => {
  it('does: no key of the schema is missing from it', () => {
    const used = namesIn([wholeCentre, recordedCentre]);
    const missing = [...keysOf(scenarioSchema() as Json)].filter(
      (key) => !used.has(key) && key !== '$schema',
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['whole', wholeCentre],
    ['recorded', recordedCentre],
  ])('is opened and saved without loss: %s', (_, scenario) => {
    const opened = openScenario(textOfScenario(scenario));
    expect('scenario' in opened && opened.scenario).toEqual(scenario);
    expect(textOfScenario('scenario' in opened ? opened.scenario : scenario)).toBe(textOfScenario(scenario));
  });

  it('saves one number changed as that number changed', () => {
    const opened = openScenario(textOfScenario(wholeCentre));
    if (!('scenario' in opened)) throw new Error('not opened');
    const edited = edits.setVolumes(opened.scenario, 'calls', new Map([[2, 41]]));
    const expected = JSON.parse(textOfScenario(wholeCentre));
    expected.types[0].volume.perInterval[2] = 41;
    expect(JSON.parse(textOfScenario(edited))).toEqual(expected);
  });

  const cases: readonly (readonly [string, (s: Scenario) => Scenario, readonly string[]])[] = [
    [
      'people',
      (s) => edits.setGroupAgents(s, 'partner', new Map([[1, 3]])),
      ['/groups/3/agents/perInterval/1'],
    ],
    [
      'the handle time of an interval',
      (s) => edits.setHandleTimes(s, 'calls', new Map([[0, 270]])),
      ['/types/0/handleTime/perInterval/mean/0', '/types/0/handleTime/perInterval/sd/0'],
    ],
    ['a name', (s) => settings.setType(s, 'calls', { name: 'Calls' }), ['/types/0/name']],
    ['a tier', (s) => settings.setType(s, 'calls', { tier: 'basic' }), ['/types/0/tier']],
    ['lines', (s) => settings.setType(s, 'calls', { lines: 61 }), ['/types/0/lines']],
    ['balking', (s) => settings.setType(s, 'calls', { balking: 0.03 }), ['/types/0/balking']],
    ['the basis', (s) => settings.setBasis(s, 'mail', 'fresh'), ['/types/4/volume/basis']],
    ['patience', (s) => edits.setPatience(s, 'calls', 200), ['/types/0/patience/mean']],
    ['redials', (s) => customers.setRedial(s, 'calls', 0.25), ['/types/0/redial/afterAbandon']],
    ['attempts', (s) => customers.setRedialAttempts(s, 'calls', 5), ['/types/0/redial/attempts']],
    ['FCR', (s) => customers.setFcr(s, 'calls', 0.85), ['/types/0/repeat/fcr']],
    ['hours', (s) => settings.setHours(s, 'calls', 0, { opens: 8 * 3600 }), ['/types/0/hours/0/opens']],
    [
      'a promise',
      (s) => targets.setServiceLevel(s, 'calls', 0, { share: 0.85 }),
      ['/types/0/targets/0/share'],
    ],
    ['a bound', (s) => targets.setMost(s, 'calls', 1, 40), ['/types/0/targets/1/most']],
    [
      'the target in the sentence',
      (s) => edits.setServiceLevelTarget(s, 'calls', { within: 25 }),
      ['/types/0/targets/0/within'],
    ],
    ['a rank', (s) => groups.setSkill(s, 'front', 'mail', { rank: 4 }), ['/groups/0/skills/3/rank']],
    ['absence', (s) => groups.setGroup(s, 'front', { absence: 0.04 }), ['/groups/0/absence']],
    [
      'a price',
      (s) => groups.setPartner(s, 'partner', { pricePerContact: 8 }),
      ['/groups/3/partner/pricePerContact'],
    ],
    [
      'slowdown',
      (s) => groups.setConcurrency(s, 'partner', { slowdown: 0.1 }),
      ['/groups/3/concurrency/slowdown'],
    ],
    [
      'shrinkage by cause',
      (s) => edits.setShrinkage(s, 'calls', 0.2),
      ['/groups/0/shrinkage/components/0/share', '/groups/0/shrinkage/components/1/share'],
    ],
    ['slots', (s) => callbacks.setSlots(s, 'calls', { capacity: 5 }), ['/types/0/callback/slots/capacity']],
    [
      'the offer',
      (s) => callbacks.setOfferRule(s, 'calls', { queueAtLeast: 4 }),
      ['/types/0/callback/offer/queueAtLeast'],
    ],
    [
      'acceptance',
      (s) => callbacks.setRising(s, 'calls', { most: 0.8 }),
      ['/types/0/callback/acceptance/most'],
    ],
    [
      'a window',
      (s) => callbacks.setCallbackParts(s, 'calls', { window: 300 }),
      ['/types/0/callback/window'],
    ],
  ];

  it.each(cases)('changes nothing but what is edited: %s', (_, edit, paths) => {
    const next = edit(wholeCentre);
    parseScenario(next);
    expect(changedPaths(wholeCentre, next)).toEqual(paths);
  });

  it('keeps the conditions of handle times when the mean of the day changes', () => {
    const next = edits.setHandleTime(wholeCentre, 'chats', 500);
    parseScenario(next);
    expect(next.types[3]!.handleTime).toEqual({
      law: 'lognormal',
      mean: 500,
      sd: (400 * 500) / 480,
      atConcurrency: 2,
    });
  });

  it('keeps shrinkage by cause in its proportions: 0.1 and 0.05 chained to 0.2 in all', () => {
    const next = edits.setShrinkage(wholeCentre, 'calls', 0.2);
    const { shrinkage } = next.groups[0]!;
    if (typeof shrinkage !== 'object') throw new Error('causes lost');
    const [paid, present] = shrinkage.components.map(({ share }) => share);
    expect(paid! / present!).toBeCloseTo(2, 12);
    expect(1 - (1 - paid!) * (1 - present!)).toBeCloseTo(0.2, 12);
  });
});
