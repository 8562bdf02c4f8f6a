/** What a scenario holds beside what the page edits, said in a line each. */
import { pluralEn } from '../plural.ts';

export const rest = {
  title: 'Also in this scenario',
  hint: 'simulated and saved as it is; to change it, edit the scenario’s file',
  centre: 'Whole centre',
  days: (n: number, text: string) => `${text} ${pluralEn(n, 'day', 'days')}`,

  announcement: (by: string) => `Waiting customers are told how long it will take, ${by}.`,
  estimators: {
    position: 'by their place in line',
    lastToEnter: 'as long as the last one waited',
    headOfLine: 'as long as the first in line has waited',
  },
  selfService: (s: { contained: string; time: string }) =>
    `Self-service settles ${s.contained} before anybody is asked for, in ${s.time} on average.`,
  bounce: (share: string) => `${share} of those ask for a person after all.`,
  transfer: (s: { share: string; type: string }) =>
    `${s.share} are handed on to “${s.type}” and queue again.`,
  transferWarm: (s: { share: string; type: string }) =>
    `${s.share} are handed on to “${s.type}”; the first agent stays until the second answers.`,
  repeat: (delay: string) => `Those not solved come back after ${delay} on average.`,
  comeback: (share: string) => `${share} of those not solved come back.`,
  repeatMove: (s: { share: string; type: string }) =>
    `${s.share} of those who come back turn to “${s.type}”.`,
  redialMove: (s: { share: string; type: string }) =>
    `${s.share} of those who try again turn to “${s.type}”.`,
  redialBlocked: (share: string) => `${share} of those who find all lines taken try again.`,
  followUp: (s: { share: string; type: string; delay: string }) =>
    `${s.share} leave a follow-up, worked as “${s.type}” after ${s.delay}.`,
  survey: (s: { answered: string; low: string }) =>
    `${s.answered} of those asked answer the survey, ${s.low} of them with a low score.`,
  surveyFollowUp: (type: string) => `A low score is followed up as “${type}”.`,
  afterHours: (parts: string) => `Who comes while it is closed: ${parts}; the rest is lost.`,
  settled: (share: string) => `${share} settled by the notice`,
  retry: (share: string) => `${share} try again after opening`,
  moved: (share: string, type: string) => `${share} turn to “${type}”`,
  requested: (share: string) => `${share} leave a number`,
  silent: (s: { share: string; timeOut: string }) =>
    `${s.share} of those who give up leave unseen and hold a session for ${s.timeOut}.`,
  backlog: (n: number, text: string) =>
    `${text} ${pluralEn(n, 'item waits', 'items wait')} when the day begins.`,
  chaser: (s: { share: string; type: string; after: string }) =>
    `${s.share} ask through “${s.type}” when no reply has come after ${s.after}.`,
  interruptible: 'Work stops when something better ranked finds nobody free, and is resumed.',
  accepts: { hours: 'Accepted in opening hours only.', always: 'Accepted at all hours.' },
  shortAbandon: (within: string) => `Giving up within ${within} counts as short.`,
  atConcurrency: (sessions: string) => `Handle times were measured with ${sessions} sessions at a time.`,
  recorded: 'Volumes are exact counts, as recorded.',
  busyness: (share: string) => `Whole days stray from the forecast by ${share}.`,
  busynessInterval: (share: string) => `Single intervals stray by ${share}.`,
  handleLaw: (law: string) => `Handle times follow a law of their own: ${law}.`,

  causes: (causes: string) => `Time away from the line by cause: ${causes}.`,
  rates: (rates: string) => `Work rate with 1, 2, … chats, measured: ${rates}.`,
  fullest: 'New chats go to whoever holds most.',

  opens: (s: { share: string; type: string }) => `${s.share} of “${s.type}” open such a case.`,
  stages: (n: number, text: string, names: string) => `${text} ${pluralEn(n, 'stage', 'stages')}: ${names}.`,
  caseTarget: (s: { share: string; within: string }) => `${s.share} are closed within ${s.within}.`,
  status: (s: { perDay: string; type: string }) =>
    `Customers ask how far it is ${s.perDay} times a day, as “${s.type}”.`,
  notice: (s: { at: string; reduces: string }) =>
    `A notice at ${s.at} of the term saves ${s.reduces} of these questions.`,

  leastSkilled: 'The group with the fewest skills comes first.',
  listed: 'Groups come in the order listed.',
  urgency: 'The most urgent contact comes first: its wait over the acceptable one.',
  surge: (s: { factor: string; from: string; to: string; types: string }) =>
    `×${s.factor} contacts from ${s.from} to ${s.to}${s.types}.`,
  ofTypes: (types: string) => ` (${types})`,
  trace: (n: number, text: string) =>
    `${text} recorded ${pluralEn(n, 'contact replaces', 'contacts replace')} all volumes.`,
  run: (days: string, seed: string) => `${days} simulated, seed “${seed}”.`,
  warmUp: (time: string) => `The first ${time} do not count.`,
};
