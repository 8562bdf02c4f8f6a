/**
 * A helpdesk with three ways in: phone, chat (three at a time) and e-mail, each with its own people and its
 * own promise. E-mail comes mostly before noon and may be answered until the afternoon, so its people work
 * off a backlog rather than a queue.
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

/** Per half-hour from 08:00 to 18:00. */
const calls = [18, 26, 34, 40, 44, 46, 45, 42, 38, 36, 37, 40, 42, 41, 38, 34, 30, 26, 20, 14];
const callAgents = [6, 8, 9, 10, 11, 12, 11, 11, 10, 9, 9, 10, 11, 10, 10, 9, 8, 7, 6, 5];
const chats = [8, 12, 18, 22, 26, 28, 30, 32, 34, 32, 30, 30, 28, 28, 26, 24, 22, 20, 16, 12];
const chatAgents = [2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 5, 5, 5, 5, 5, 5, 4, 4, 3, 3];
const mails = [60, 44, 32, 26, 22, 20, 18, 18, 16, 16, 16, 16, 14, 14, 12, 12, 10, 10, 8, 6];
const mailAgents = [5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3];

export const helpdesk: Scenario = {
  version: 1,
  name: 'Helpdesk: phone, chat, e-mail',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 18 * 3600 }] },
  types: [
    {
      id: 'calls',
      name: 'Calls',
      channel: 'phone',
      volume: { basis: 'offered', count: 'expected', perInterval: calls },
      handleTime: { law: 'lognormal', mean: 360, sd: 360 },
      patience: examplePatience,
      targets: [examplePhoneTarget],
    },
    {
      id: 'chats',
      name: 'Chats',
      channel: 'chat',
      volume: { basis: 'offered', count: 'expected', perInterval: chats },
      handleTime: { law: 'lognormal', mean: 480, sd: 400 },
      patience: examplePatience,
      targets: [exampleChatTarget],
    },
    {
      id: 'emails',
      name: 'E-mails',
      channel: 'email',
      volume: { basis: 'offered', count: 'expected', perInterval: mails },
      handleTime: { law: 'lognormal', mean: 300, sd: 300 },
      targets: [exampleEmailTarget],
    },
  ],
  groups: [
    {
      id: 'phone-team',
      name: 'Phone team',
      agents: { perInterval: callAgents },
      skills: [{ type: 'calls' }],
      shrinkage: exampleShrinkage,
    },
    {
      id: 'chat-team',
      name: 'Chat team',
      agents: { perInterval: chatAgents },
      skills: [{ type: 'chats' }],
      concurrency: exampleConcurrency,
      shrinkage: exampleShrinkage,
    },
    {
      id: 'email-team',
      name: 'E-mail team',
      agents: { perInterval: mailAgents },
      skills: [{ type: 'emails' }],
      shrinkage: exampleShrinkage,
    },
  ],
  run: { replications: 200 },
};
