/** Names and stories of the scenarios that come with the program: two lines each. */
import type { PresetId } from '../../scenario/index.ts';

export interface PresetWords {
  readonly name: string;
  /** Where we are, and what to look for. */
  readonly story: readonly [string, string];
}

export const presets: Readonly<Record<PresetId, PresetWords>> = {
  hotlineMonday: {
    name: 'Hotline, a Monday',
    story: [
      'A hotline’s busiest day: 2,380 calls, four minutes each, and callers who hang up after three minutes on average.',
      'Lunch takes four people off the line just when the phones ring most. What does that cost, and would an offer to call back help?',
    ],
  },
  textbookHalfHour: {
    name: 'Textbook half-hour',
    story: [
      'The textbook’s case: 100 calls in every half-hour, four minutes each, 17 agents, and callers who never hang up.',
      'On average 81% are answered in 20 seconds, exactly as Erlang C says. Look at how far single half-hours stray from that.',
    ],
  },
  helpdesk: {
    name: 'Helpdesk: phone, chat, e-mail',
    story: [
      'A helpdesk with three ways in and a team for each: calls one at a time, chats three at a time, e-mails when they can.',
      'Each promise has its own clock: 20 seconds, 40 seconds, four hours. Which team has people to spare?',
    ],
  },
};
