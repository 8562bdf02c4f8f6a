/**
 * Centres with many types and groups, which only the event kernel can simulate.
 *
 * mixed   a day of 28 half-hours: six types (five on the phone, one chat, three with callbacks, five with
 *         redials) and eight groups of two to four skills; about 10,270 first attempts. Every group has 72 % of
 *         the people the day was made for, the most at which 5 % of contacts accept a callback.
 * large   the same hours with twelve types and thirty groups, for any number of contacts; ten agents for every
 *         thousand, at the peak.
 *
 * Both follow the volume of the hotline's day: `shape`, of 10,270 calls.
 */
import { parseScenario, type Scenario } from '../src/scenario/index.ts';

const halfHour = 1800;
const opens = 7 * 3600;
const shape = [
  60, 90, 140, 220, 330, 440, 540, 590, 600, 560, 500, 450, 420, 410, 430, 470, 520, 560, 570, 540, 470, 380,
  300, 230, 170, 130, 90, 60,
];
const whole = shape.reduce((sum, volume) => sum + volume, 0);
const peak = Math.max(...shape);

const calendar = {
  intervalLength: halfHour,
  days: [{ opens, closes: opens + shape.length * halfHour }],
};
const redial = { afterAbandon: 0.3, delay: { law: 'exponential', mean: 600 } };
const callback = {
  kind: 'keepPlace',
  offer: { estimatedWaitAbove: 60 },
  acceptance: 0.4,
  answerProbability: 0.75,
  ringTime: 25,
  attempts: 2,
  retryDelay: 600,
};

/** Type, share of all contacts, mean handle time in seconds. */
const mixedTypes: readonly (readonly [string, number, number])[] = [
  ['sales', 0.3, 240],
  ['support', 0.22, 360],
  ['billing', 0.16, 300],
  ['chat', 0.16, 600],
  ['vip', 0.08, 180],
  ['claims', 0.08, 420],
];
const withCallback = ['support', 'billing', 'claims'];

/** People at the peak and the rank of each skill. */
const mixedGroups: readonly (readonly [number, Readonly<Record<string, number>>])[] = [
  [20, { sales: 1, billing: 2 }],
  [17, { sales: 1, support: 2 }],
  [17, { support: 1, claims: 2 }],
  [11, { support: 1, billing: 2 }],
  [13, { sales: 2, billing: 1 }],
  [8, { chat: 1 }],
  [8, { sales: 2, support: 2, billing: 2, vip: 1 }],
  [7, { support: 2, chat: 2, claims: 1 }],
];
const shareOfPeople = 0.72;

/** The mixed day. */
export function mixedScenario(): Scenario {
  return parseScenario({
    version: 1,
    name: 'Six types and eight groups',
    seed: 'bench',
    calendar,
    types: mixedTypes.map(([id, share, mean]) => ({
      id,
      channel: id === 'chat' ? 'chat' : 'phone',
      volume: { basis: 'fresh', perInterval: shape.map((volume) => volume * share) },
      handleTime: { law: 'lognormal', mean, sd: mean },
      patience: { law: 'exponential', mean: id === 'chat' ? 300 : 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: id === 'chat' ? 60 : 20 }],
      ...(id === 'chat' ? {} : { redial }),
      ...(withCallback.includes(id) ? { callback } : {}),
    })),
    groups: mixedGroups.map(([most, skills], g) => ({
      id: `g${g + 1}`,
      agents: { perInterval: peopleOf(most * shareOfPeople) },
      skills: Object.entries(skills).map(([type, rank]) => ({ type, rank })),
      ...('chat' in skills ? { concurrency: { sessions: 3, slowdown: 0 } } : {}),
    })),
  });
}

const largeTypes = 12;
const largeGroups = 30;
const isChat = (type: number) => type % 6 === 5;

/** People at the peak of a day of so many contacts: ten for every thousand, and one in each group at least. */
export function peopleFor(contacts: number): number {
  return Math.max(largeGroups, contacts / 100);
}

/** A day of so many contacts: twelve types, of which two are chat, and thirty groups with three skills each. */
export function largeScenario(contacts: number): Scenario {
  const each = contacts / largeTypes / whole;
  const people = peopleFor(contacts) / largeGroups;
  return parseScenario({
    version: 1,
    name: 'Twelve types and thirty groups',
    seed: 'bench',
    calendar,
    types: Array.from({ length: largeTypes }, (_, t) => ({
      id: `t${t}`,
      channel: isChat(t) ? 'chat' : 'phone',
      volume: { basis: 'fresh', perInterval: shape.map((volume) => volume * each) },
      handleTime: { law: 'lognormal', mean: 180 + 20 * t, sd: 180 + 20 * t },
      patience: { law: 'exponential', mean: 180 },
      ...(isChat(t) ? {} : { redial }),
      ...(t % 4 === 0 ? { callback } : {}),
    })),
    groups: Array.from({ length: largeGroups }, (_, g) => {
      const types = [0, 1, 5].map((step) => (g + step) % largeTypes);
      return {
        id: `g${g}`,
        agents: { perInterval: peopleOf(people) },
        skills: types.map((t, i) => ({ type: `t${t}`, rank: i + 1 })),
        ...(types.some(isChat) ? { concurrency: { sessions: 3 } } : {}),
      };
    }),
  });
}

function peopleOf(most: number): number[] {
  return shape.map((volume) => Math.max(1, Math.round((most * volume) / peak)));
}
