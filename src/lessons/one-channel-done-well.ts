/**
 * One channel done well: the same people and about the same work, behind one door or behind four with walls between
 * them. A flat day: calls only, or calls, chats, mail and social media, with people by the work of each. Customers
 * whose mail takes hours call to ask after it. Last, the four doors without the walls: everybody answers everything.
 */
import type { Report } from '../measures/index.ts';
import type { AgentGroup, ContactType, Scenario } from '../scenario/index.ts';
import { count, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';

const hour = 3600;
const opens = 8 * hour;
const closes = 20 * hour;
const halfHours = (closes - opens) / 1800;
const flat = (n: number) => new Array<number>(halfHours).fill(n);
const exponential = (mean: number) => ({ law: 'exponential', mean }) as const;
const days = 20;

const contacts = { calls: 40, chats: 20, emails: 30, social: 10 } as const;
const all = contacts.calls + contacts.chats + contacts.emails + contacts.social;
const people = 16;
const sessions = 3;
/** People behind each door. */
interface Doors {
  readonly phone: number;
  readonly chat: number;
  readonly mail: number;
  readonly social: number;
}
const byWork: Doors = { phone: 6, chat: 3, mail: 6, social: 1 };
const moved: Doors = { ...byWork, phone: 8, mail: 4 };

function calls(volume: number): ContactType {
  return {
    id: 'calls',
    name: 'Calls',
    channel: 'phone',
    volume: { basis: 'fresh', perInterval: flat(volume) },
    handleTime: exponential(240),
    patience: exponential(180),
    redial: { afterAbandon: 0.3, delay: exponential(900) },
    targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
  };
}

const others: readonly ContactType[] = [
  {
    id: 'chats',
    name: 'Chats',
    channel: 'chat',
    volume: { basis: 'fresh', perInterval: flat(contacts.chats) },
    handleTime: exponential(360),
    patience: exponential(180),
    targets: [{ measure: 'serviceLevel', share: 0.8, within: 40 }],
  },
  {
    id: 'emails',
    name: 'E-mails',
    channel: 'email',
    volume: { basis: 'fresh', perInterval: flat(contacts.emails) },
    handleTime: exponential(300),
    chaser: { share: 0.6, type: 'calls', after: { law: 'lognormal', mean: 2 * hour, sd: hour } },
    targets: [{ measure: 'serviceLevel', share: 0.95, within: 4 * hour }],
  },
  {
    id: 'social',
    name: 'Social media',
    channel: 'social',
    volume: { basis: 'fresh', perInterval: flat(contacts.social) },
    handleTime: exponential(240),
    targets: [{ measure: 'serviceLevel', share: 0.8, within: 1200 }],
  },
];

function day(name: string, types: readonly ContactType[], groups: readonly AgentGroup[]): Scenario {
  return {
    version: 1,
    name,
    seed: 'holdline',
    calendar: { intervalLength: 1800, days: [{ opens, closes }] },
    types,
    groups,
    run: { replications: 200 },
  };
}

function oneDoor(): Scenario {
  const team = {
    id: 'team',
    name: 'Team',
    agents: { perInterval: flat(people) },
    skills: [{ type: 'calls' }],
  };
  return day('One door', [calls(all)], [team]);
}

function fourDoors({ phone, chat, mail, social }: Doors): Scenario {
  const group = (id: string, name: string, type: string, agents: number): AgentGroup => ({
    id,
    name,
    agents: { perInterval: flat(agents) },
    skills: [{ type }],
  });
  return day(
    'Four doors',
    [calls(contacts.calls), ...others],
    [
      group('phone', 'Phone', 'calls', phone),
      { ...group('chat', 'Chat', 'chats', chat), concurrency: { sessions } },
      group('mail', 'E-mail', 'emails', mail),
      { ...group('social', 'Social media', 'social', social), concurrency: { sessions } },
    ],
  );
}

function noWalls(): Scenario {
  return day(
    'Four doors, one team',
    [calls(contacts.calls), ...others],
    [
      {
        id: 'team',
        name: 'Team',
        agents: { perInterval: flat(people) },
        skills: [
          { type: 'calls', rank: 1 },
          { type: 'chats', rank: 1 },
          { type: 'social', rank: 2 },
          { type: 'emails', rank: 3, reserve: 1 },
        ],
        concurrency: { sessions },
      },
    ],
  );
}

const level = (report: Report, type: string) => share(report.types[type]!.serviceLevel.mean);
const waitOf = (report: Report, type: string) => seconds(toMinutes(report.types[type]!.averageWait.mean));
const chasers = (report: Report) => count(report.types.emails!.chasers.mean ?? 0);
const busy = ({ groups }: Report) =>
  Object.values(groups).reduce((sum, { averageBusy }) => sum + averageBusy.mean!, 0);

function toMinutes(wait: number | null): number | null {
  return wait === null ? null : Math.round(wait / 60) * 60;
}

export const lesson: Lesson = {
  scenarios: () => ({
    one: oneDoor(),
    four: fourDoors(byWork),
    moved: fourDoors(moved),
    together: noWalls(),
  }),
  study: function* ({ one, four, moved: shifted, together }) {
    const reports = yield* reportsOf([one!, four!, shifted!, together!], days);
    const [single, walled, borrowed, open] = reports as [Report, Report, Report, Report];
    return {
      figures: {
        contacts: count(all),
        calls: count(contacts.calls),
        chats: count(contacts.chats),
        mails: count(contacts.emails),
        posts: count(contacts.social),
        people: count(people),
        phone: count(byWork.phone),
        chat: count(byWork.chat),
        mail: count(byWork.mail),
        social: count(byWork.social),
        borrowed: count(moved.phone - byWork.phone),
        phoneMoved: count(moved.phone),
        mailMoved: count(moved.mail),
        sessions: count(sessions),
        within: seconds(20),
        target: share(0.8),
        handling: seconds(240),
        oneLevel: level(single, 'calls'),
        oneGaveUp: share(single.types.calls!.abandonmentRate.mean),
        fourLevel: level(walled, 'calls'),
        fourGaveUp: share(walled.types.calls!.abandonmentRate.mean),
        chatLevel: level(walled, 'chats'),
        chatTime: seconds(toMinutes(walled.types.chats!.inSessionTime.mean)),
        mailWait: waitOf(walled, 'emails'),
        movedLevel: level(borrowed, 'calls'),
        movedMail: waitOf(borrowed, 'emails'),
        asking: chasers(borrowed),
        askingFour: chasers(walled),
        togetherLevel: share(open.types.calls!.serviceLevel.mean, 1),
        togetherGaveUp: share(open.types.calls!.abandonmentRate.mean),
        togetherChat: level(open, 'chats'),
        togetherMail: waitOf(open, 'emails'),
        busyOne: count(busy(single), 1),
        busyFour: count(busy(walled), 1),
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'doors',
      ask: { of: 'number', figure: 'fourLevel', from: 0, to: 1, step: 0.01, close: 0.05 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: { as: 'film', scenarios: ['one', 'four'], from: 10 * hour, to: 11 * hour, speed: 90 },
    },
    { kind: 'reveal', id: 'gap', of: 'doors', show: { as: 'bars', figures: ['oneLevel', 'fourLevel'] } },
    {
      kind: 'predict',
      id: 'borrow',
      ask: { of: 'number', figure: 'asking', from: 0, to: 300, step: 5, close: 25 },
    },
    {
      kind: 'reveal',
      id: 'asked',
      of: 'borrow',
      show: { as: 'figures', figures: ['movedLevel', 'movedMail', 'asking'] },
    },
    {
      kind: 'why',
      id: 'why',
      right: 2,
      show: { as: 'bars', figures: ['oneLevel', 'fourLevel', 'movedLevel', 'togetherLevel'] },
    },
    { kind: 'quiz', id: 'check', right: [1, 0] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'phone', kind: 'count', from: 2, to: 14, step: 1, start: byWork.phone },
        { id: 'chat', kind: 'count', from: 1, to: 8, step: 1, start: byWork.chat },
        { id: 'mail', kind: 'count', from: 1, to: 10, step: 1, start: byWork.mail },
        { id: 'social', kind: 'count', from: 1, to: 6, step: 1, start: byWork.social },
      ],
      figures: ['total', 'callsNow', 'chatsNow', 'socialNow', 'mailNow', 'askingNow'],
      study: function* ({ phone = 6, chat = 3, mail = 6, social = 1 }) {
        const [report] = yield* reportsOf([fourDoors({ phone, chat, mail, social })], days);
        return {
          figures: {
            total: count(phone + chat + mail + social),
            callsNow: level(report!, 'calls'),
            chatsNow: level(report!, 'chats'),
            socialNow: level(report!, 'social'),
            mailNow: waitOf(report!, 'emails'),
            askingNow: chasers(report!),
          },
        };
      },
      solved: (value) =>
        ['callsNow', 'chatsNow', 'socialNow'].every((name) => value(name)! >= 0.8) &&
        value('askingNow')! < 10,
      solution: { phone: 8, mail: 5 },
    },
  ],
  handout: ['oneLevel', 'fourLevel', 'fourGaveUp', 'movedLevel', 'movedMail', 'asking', 'togetherLevel'],
  claims: [
    {
      says: 'one door keeps the promise, four doors with walls break it for who calls',
      holds: (v) => v('oneLevel') >= v('target') && v('fourLevel') < v('target') - 0.1,
    },
    {
      says: 'twice as many and more give up',
      holds: (v) => v('fourGaveUp') > 2 * v('oneGaveUp'),
    },
    { says: 'the work is about the same', holds: (v) => Math.abs(v('busyOne') - v('busyFour')) < 0.6 },
    {
      says: 'chats are answered at once but take longer than a call',
      holds: (v) => v('chatLevel') > 0.9 && v('chatTime') > 1.4 * v('handling'),
    },
    {
      says: 'two people from mail: mail takes over an hour and calls come that nobody had before',
      holds: (v) => v('movedMail') > hour && v('asking') > 60 && v('askingFour') < 5,
    },
    {
      says: 'and the calls still miss the promise',
      holds: (v) => v('movedLevel') < v('target') - 0.005 && v('movedLevel') > v('fourLevel'),
    },
    {
      says: 'without walls all is nearly as with one door',
      holds: (v) => v('togetherLevel') > v('fourLevel') + 0.12 && v('togetherChat') > 0.95,
    },
    {
      says: 'mail included',
      holds: (v) => v('togetherMail') < 0.5 * hour && v('togetherGaveUp') < v('fourGaveUp') / 2,
    },
  ],
};
