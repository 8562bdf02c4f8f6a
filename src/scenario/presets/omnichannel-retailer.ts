/**
 * A retailer with five doors: phone, chat, e-mail, social media and the counter of a shop. Phone people answer
 * e-mail when no call waits, chat people take social media as well, and customers whose mail is not answered
 * within some hours call to ask: slow mail creates calls.
 */
import {
  exampleChatTarget,
  exampleConcurrency,
  exampleEmailTarget,
  examplePatience,
  examplePhoneTarget,
  exampleShrinkage,
} from '../examples.ts';
import type { Scenario } from '../scenario.ts';
import { peopleFor, spread } from './day-shape.ts';

/** Relative volumes from 09:00 to 19:00 by half-hours: callers in the morning, chats in the evening. */
const callShape = [6, 8, 9, 10, 10, 10, 9, 8, 8, 8, 8, 8, 8, 7, 7, 7, 6, 5, 5, 4];
const chatShape = [3, 4, 5, 6, 6, 7, 8, 9, 9, 8, 7, 7, 7, 8, 8, 9, 9, 9, 8, 6];
const counterShape = [2, 3, 4, 4, 5, 6, 7, 7, 6, 5, 5, 5, 6, 7, 8, 9, 9, 8, 6, 3];

const calls = spread(620, callShape);
const chats = spread(300, chatShape);
const mails = spread(540, callShape);
const posts = spread(90, chatShape);
const visits = spread(240, counterShape);

export const omnichannelRetailer: Scenario = {
  version: 1,
  name: 'Omnichannel retailer',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 9 * 3600, closes: 19 * 3600 }] },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { basis: 'fresh', perInterval: calls },
      handleTime: { law: 'lognormal', mean: 270, sd: 270 },
      patience: examplePatience,
      redial: { afterAbandon: 0.3, delay: { law: 'exponential', mean: 900 } },
      targets: [examplePhoneTarget],
    },
    {
      id: 'chats',
      name: 'Chats',
      channel: 'chat',
      volume: { perInterval: chats },
      handleTime: { law: 'lognormal', mean: 420, sd: 350, atConcurrency: 2 },
      patience: examplePatience,
      targets: [exampleChatTarget],
    },
    {
      id: 'emails',
      name: 'E-mails',
      channel: 'email',
      volume: { perInterval: mails },
      handleTime: { law: 'lognormal', mean: 330, sd: 300 },
      chaser: { share: 0.6, type: 'calls', after: { law: 'lognormal', mean: 2 * 3600, sd: 3600 } },
      backlog: { items: 60, age: { law: 'uniform', min: 0, max: 2 * 3600 } },
      targets: [exampleEmailTarget],
    },
    {
      id: 'social',
      name: 'Social media',
      channel: 'social',
      volume: { perInterval: posts },
      handleTime: { law: 'lognormal', mean: 240, sd: 240 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 * 60 }],
    },
    {
      id: 'visits',
      name: 'Shop counter',
      channel: 'inPerson',
      volume: { perInterval: visits },
      handleTime: { law: 'lognormal', mean: 300, sd: 240 },
      patience: { law: 'exponential', mean: 900 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 5 * 60 }],
    },
  ],
  groups: [
    {
      id: 'phone-team',
      name: 'Phone and e-mail',
      agents: { perInterval: peopleFor(calls, 270, 1.3, 2) },
      skills: [
        { type: 'calls', rank: 1 },
        { type: 'emails', rank: 2, reserve: 1 },
      ],
      shrinkage: exampleShrinkage,
    },
    {
      id: 'chat-team',
      name: 'Chat and social media',
      agents: { perInterval: peopleFor(chats, 210, 0.8, 2) },
      skills: [
        { type: 'chats', rank: 1 },
        { type: 'social', rank: 2 },
      ],
      concurrency: exampleConcurrency,
      shrinkage: exampleShrinkage,
    },
    {
      id: 'mail-team',
      name: 'E-mail',
      agents: { perInterval: mails.map(() => 1) },
      skills: [{ type: 'emails' }],
      shrinkage: exampleShrinkage,
    },
    {
      id: 'counter',
      name: 'Counter',
      agents: { perInterval: peopleFor(visits, 300, 0.9) },
      skills: [{ type: 'visits' }],
      shrinkage: exampleShrinkage,
    },
  ],
  run: { replications: 200 },
};
