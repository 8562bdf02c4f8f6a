/** Why the numbers differ, and what a centre causes itself: the steps, the causes, the remarks. */
import type { CauseKey, StepKey } from '../../staffing/index.ts';
import { pluralEn } from '../plural.ts';

const steps: Readonly<Record<StepKey, string>> = {
  abandonment: 'customers give up (Erlang A)',
  patienceLaw: 'patience as it is given',
  time: 'the day as it runs: empty start, queues carried',
  handling: 'spread of handle times',
  lines: 'limited lines',
  announcements: 'announced waits',
  concurrency: 'several chats at a time',
  skills: 'shared people and routing',
  shifts: 'shifts and breaks',
  selfService: 'self-service',
  returns: 'contacts that follow: redials, repeats, cases',
  callbacks: 'callbacks',
  volume: 'volume that strays',
  absence: 'absence',
};

const causes: Readonly<Record<CauseKey, string>> = {
  redials: 'redials after giving up',
  repeats: 'repeat contacts, not solved',
  transfers: 'transfers',
  chasers: 'asking after a reply',
  status: 'asking about a case',
  brokenDates: 'asking once the date has passed',
  ringing: 'callbacks that nobody answers',
};

export const explain = {
  steps,
  causes,
  erlangC: 'Erlang C, interval by interval',
  simulated: 'Simulated',
  everyone: 'Simulated, everyone: callbacks at their first connection',
  whole: 'from Erlang C to the simulation',
  columns: { change: 'change', people: 'as many people', level: 'level' },
  unstable: (intervals: number, share: string) =>
    `In ${intervals} ${pluralEn(intervals, 'interval', 'intervals')} with ${share} of the contacts Erlang C finds more work than people: the line grows without end, and nobody there counts as in time.`,
  people: (perPerson: string) =>
    `People are those on the line on average while the centre is open; here one more gives ${perPerson}. Steps as people are read off the same days with up to 30 % more and fewer of them.`,
  noPeople: 'A few more or fewer people change nothing that could be told from chance.',
  widths:
    'Each step switches on one thing more and lives through the same random days; ± is the half-width of the 95 % interval of the step.',
  oneType: (types: string) => `One type alone: --type ${types}`,
  ownTitle: 'Contacts that the centre causes itself, a day',
  ownColumns: {
    cause: 'cause',
    counted: 'counted',
    contacts: 'contacts',
    hours: 'hours of work',
    fullTime: 'FTE',
    money: 'money',
  },
  together: 'together, beyond each alone',
  total: 'all of these',
  everything: 'everything that comes',
  ownNote:
    'Each cause is what is gone on the same days without it, with all that follows; FTE are paid hours over 40 a week.',
  pastEnd: (contacts: string) => `${contacts} more a day would come after the end of the calendar.`,
  noOwn: 'Nobody comes twice here: no redials, repeats, transfers or questions about cases.',
};
