/** Names and stories of the scenarios that come with the program: two lines each. */
import type { PresetId } from '../../scenario/index.ts';
import { presetNames as names } from './preset-names.ts';

export interface PresetWords {
  readonly name: string;
  /** Where we are, and what to look for. */
  readonly story: readonly [string, string];
}

export const presets: Readonly<Record<PresetId, PresetWords>> = {
  hotlineMonday: {
    name: names.hotlineMonday,
    story: [
      'A hotline’s busiest day: 2,380 calls, four minutes each, and callers who hang up after three minutes on average.',
      'Lunch takes four people off the line just when the phones ring most. What does that cost, and would an offer to call back help?',
    ],
  },
  textbookHalfHour: {
    name: names.textbookHalfHour,
    story: [
      'The textbook’s case: 100 calls in every half-hour, four minutes each, 17 agents, and callers who never hang up.',
      'On average 81% are answered in 20 seconds, exactly as Erlang C says. Look at how far single half-hours stray from that.',
    ],
  },
  omnichannelRetailer: {
    name: names.omnichannelRetailer,
    story: [
      'A shop with five doors: phone, chat, e-mail, social media and a counter. Phone people answer e-mail when nobody calls.',
      'Slow mail creates calls: customers who hear nothing for two hours ask by phone. What do two more people on e-mail save?',
    ],
  },
  emailDesk: {
    name: names.emailDesk,
    story: [
      'A desk that does nothing but e-mail: it comes at all hours and is answered from eight to eight, most of it in half an hour.',
      'The night’s mail is the morning’s first work. See when the backlog is gone, and what one person fewer at eight costs.',
    ],
  },
  carSharing: {
    name: names.carSharing,
    story: [
      'A tenth of the calls ask for money back. A refund goes through a check, the bank and a decision, promised within five days.',
      'Customers who hear nothing call to ask where it is. A notice after a day spares half of these calls: leave it out and see.',
    ],
  },
  surgeDay: {
    name: names.surgeDay,
    story: [
      'An outage triples the calls from noon to two, on a day when a third of the team is away. Whoever gives up tries again.',
      'The surge ends at two o’clock; the line does not. How long do the calls that came back keep everybody waiting?',
    ],
  },
  premiumAndBasic: {
    name: names.premiumAndBasic,
    story: [
      'One team for all customers: premium ones go first, and the last idle person is kept for them.',
      'Nineteen premium customers in twenty are answered in 20 seconds. Look at who pays for it, and what one more person changes.',
    ],
  },
  callbackDesk: {
    name: names.callbackDesk,
    story: [
      'Whoever would wait long may pick a half-hour to be called instead. Each holds twelve promises, rung when nobody waits on the line.',
      'From two to four a campaign doubles the calls. Promises for quiet hours are kept, those for the surge broken: would ringing them first keep them, and who pays?',
    ],
  },
  partnerOverflow: {
    name: names.partnerOverflow,
    story: [
      'The team is short all day. From ten to four a partner takes whoever has waited half a minute, for 9 a call.',
      'Compare the hours with and without the partner: what does a call answered in time cost, and where would you buy more?',
    ],
  },
  languageLines: {
    name: names.languageLines,
    story: [
      'Three language lines: Polish is large, English and Ukrainian are small. A few people speak two languages or three.',
      'Small lines wait longer although their people are less busy. How many people with a second language even that out?',
    ],
  },
  smallBank: {
    name: names.smallBank,
    story: [
      'A real small bank of 1999 from published figures: 1,400 calls a day, long conversations now and then, patient customers.',
      'The half-hours look alike and the days do not: compare a good day with a bad one before you promise anything.',
    ],
  },
  helpdesk: {
    name: names.helpdesk,
    story: [
      'A helpdesk with three ways in and a team for each: calls one at a time, chats three at a time, e-mails when they can.',
      'Each promise has its own clock: 20 seconds, 40 seconds, four hours. Which team has people to spare?',
    ],
  },
};
