/**
 * Every sentence of the page. Whole sentences, so that each language orders and inflects them its own way.
 *
 * Marks inside a sentence: `<short>…</short>` (also need, spare, now) emphasises; `{name}` stands for a
 * control the page puts there. Numbers come written in the language's own way; where a noun must agree, the
 * number comes along too.
 */
import { pluralEn } from '../plural.ts';
import { contactNames } from './contact-names.ts';

/** What a sentence about one interval says. */
export interface Situation {
  readonly time: string;
  readonly share: string;
  readonly within: string;
  readonly agents: string;
  /** The service level as it is. */
  readonly now: string;
}

export interface Shortage extends Situation {
  readonly needed: string;
  /** How many are missing: written, and as a number for the noun beside it. */
  readonly short: string;
  readonly shortBy: number;
}

/** Work that can wait: what is missing over the day, in hours of people. */
export interface Backlog extends Situation {
  readonly missing: number;
  readonly missingText: string;
  readonly hours: number;
  readonly hoursText: string;
}

const names: Readonly<Record<number, string>> = { 900: 'quarter-hour', 1800: 'half-hour', 3600: 'hour' };
const intervalName = (length: number): string => names[length] ?? 'interval';
const intervalNames = (length: number): string => `${intervalName(length)}s`;

export const page = {
  title: (scenario: string, view: string) => `${scenario} · ${view} · Holdline`,
  contacts: contactNames,

  bar: {
    home: 'Holdline',
    views: {
      plan: 'Plan',
      data: 'Data',
      week: 'Week',
      simulate: 'Simulate',
      compare: 'Compare',
      learn: 'Learn',
      report: 'Report',
    },
    scenario: 'Scenario',
    examples: 'Examples',
    own: 'Your data',
    open: 'Open a scenario file',
    save: 'Save as a file',
    share: 'Share',
    yours: 'Your scenarios',
    allYours: 'All your scenarios …',
    undo: 'Undo',
    redo: 'Redo',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    paste: 'Paste your data',
    skip: 'Skip to the contents',
    dismiss: 'Close',
    commands: 'Commands',
    update: 'A new version of Holdline is ready.',
    reload: 'Reload',
  },

  parts: {
    title: 'What to look at',
    day: 'The day',
    centre: 'Types and groups',
    callbacks: 'Callbacks',
    loading: 'Loading …',
    peopleOf: 'People of',
    shared: 'people shared with other work: no formula knows how many are needed, simulated days do',
  },

  answer: {
    shortage: (s: Shortage) =>
      `You are <short>${s.short} short at ${s.time}</short>. With <need>${s.needed}</need> on the line you keep the promise, ${s.share} answered in\u00a0${s.within}; with ${s.agents} it is ${s.now}.`,
    backlog: (s: Backlog) =>
      `You are <short>${s.missingText} people-hours short</short>. Of e-mails that come at ${s.time}, ${s.now} get a reply within\u00a0${s.within}, ${s.share} are promised. <need>${s.hoursText} ${pluralEn(s.hours, 'hour', 'hours')}</need>, spread as the line shows, keep the promise.`,
    neverSettles: (s: Shortage) =>
      `You are <short>${s.short} short at ${s.time}</short>: with ${s.agents} on the line the queue never settles. With <need>${s.needed}</need> you keep the promise, ${s.share} answered in\u00a0${s.within}.`,
    unreachable: (s: Situation) =>
      `<short>No number of people</short> keeps the promise at ${s.time}, ${s.share} answered in\u00a0${s.within}; with ${s.agents} on the line it is ${s.now}.`,
    enough: (s: Shortage & { readonly interval: number }) =>
      `<spare>Every ${intervalName(s.interval)} keeps the promise</spare>, ${s.share} answered in\u00a0${s.within}. It is tightest at ${s.time}: <need>${s.needed}</need> needed, ${s.agents} on the line, ${s.now}.`,
    enoughYet: (s: Situation) =>
      `There are as many people as needed, yet simulated days fall short at <short>${s.time}</short>: with ${s.agents} on the line ${s.now} answered in\u00a0${s.within}, ${s.share} are promised.`,
    enoughReply: (s: Shortage & { readonly interval: number }) =>
      `<spare>Every ${intervalName(s.interval)} keeps the promise</spare>, ${s.share} replied to within\u00a0${s.within}. It is tightest at ${s.time}: <need>${s.needed}</need> needed, ${s.agents} at work, ${s.now}.`,
    noPromise: (s: { readonly time: string; readonly agents: string; readonly wait: string }) =>
      `The longest wait is at <now>${s.time}</now>: ${s.wait} on average with ${s.agents} on the line.`,
    shared: (s: Situation) =>
      `It is hardest at <short>${s.time}</short>: ${s.now} answered in\u00a0${s.within}, ${s.share} are promised. The ${s.agents} on the line are shared with other work.`,
    sharedEnough: (s: Situation & { readonly interval: number }) =>
      `<spare>Every ${intervalName(s.interval)} keeps the promise</spare>, ${s.share} answered in\u00a0${s.within}. It is tightest at ${s.time}: ${s.now}, with people shared with other work.`,
    sharedWaiting: 'The people are shared with other work: simulating how they get on …',
    fromOthers: (s: { readonly now: string; readonly share: string; readonly within: string }) =>
      `These contacts come out of others. <now>${s.now}</now> are done within\u00a0${s.within}, ${s.share} are promised.`,
    quiet: 'Nobody is expected yet. Type or paste contacts to see how many people they need.',
    show: (time: string) => `Show ${time}`,
  },

  dots: {
    now: (kept: number, agents: string, interval: number) =>
      `${kept} in\u00a020 such ${intervalNames(interval)} ${pluralEn(kept, 'keeps', 'keep')} the promise with ${agents}`,
    needed: (kept: number, needed: string) => `; ${kept}\u00a0in\u00a020 with ${needed}`,
    waiting: 'Simulating single days …',
    label: (kept: number) => `${kept} of 20 keep the promise`,
  },

  settings: {
    title: 'Settings',
    live: '{interval}, {opens}–{closes}. Answer {share} within {within}. A {contact} takes {handle}; callers give up after {patience} on average.',
    liveNever:
      '{interval}, {opens}–{closes}. Answer {share} within {within}. A {contact} takes {handle}; callers {patience} give up.',
    chat: '{interval}, {opens}–{closes}. Answer {share} within {within}. A {contact} takes {handle}, {sessions} at a time; customers give up after {patience} on average.',
    chatNever:
      '{interval}, {opens}–{closes}. Answer {share} within {within}. A {contact} takes {handle}, {sessions} at a time; customers {patience} give up.',
    deferred:
      '{interval}, {opens}–{closes}. Reply to {share} within {within}. A {contact} takes {handle}; nobody gives up.',
    shrinkage: '{shrinkage} of paid time is away from the line.',
    callback: 'Callback offer {callback}.',
    callbackDetails:
      'Offered when the wait looks longer than {offer}; {acceptance} accept and {unanswered} of calls back go unanswered, tried {attempts} times, {retry} apart. Rung within {window} counts as kept.',
    contact: {
      phone: 'call',
      inPerson: 'visit',
      chat: 'chat',
      sms: 'text conversation',
      social: 'conversation',
      email: 'reply',
      webForm: 'reply',
      backOffice: 'case',
      outbound: 'follow-up',
    },
    intervals: { 900: 'Quarter-hours', 1800: 'Half-hours', 3600: 'Hours' },
    otherInterval: (minutes: string) => `${minutes} min intervals`,
    on: 'on',
    off: 'off',
    never: 'never',
    fields: {
      interval: 'Interval length',
      opens: 'Opens',
      closes: 'Closes',
      share: 'Share to answer in time',
      within: 'Answer within',
      handle: 'Handle time',
      sessions: 'Chats at a time',
      patience: 'Callers give up after, on average',
      shrinkage: 'Share of paid time away from the line',
      callback: 'Callback offer',
      offer: 'Offered when the estimated wait is above',
      acceptance: 'Share that accepts',
      unanswered: 'Share of calls back not answered',
      attempts: 'Attempts',
      retry: 'Time between attempts',
      window: 'Promise kept within',
    },
  },

  errors: {
    file: (name: string, problems: string, more: number) =>
      problems === ''
        ? `“${name}” is not a scenario: it holds no JSON.`
        : `“${name}” cannot be opened. ${problems}${more > 0 ? ` And ${more} more.` : ''}`,
    shifts:
      'These people work shifts. Turn the shifts into people per interval first, under Types and groups.',
    duration: (text: string) => `“${text}” is not a time. Write 240, 4:00 or 4 min.`,
    patience: (text: string) => `“${text}” is not a time. Write 180, 3 min or never.`,
    percent: (text: string) => `“${text}” is not a share. Write a number from 0 to 100, such as 80%.`,
    ambiguous: (text: string, one: string, other: string) =>
      `“${text}” may be ${one} or ${other}. Write it without a thousands sign.`,
    number: (text: string) => `“${text}” is not a number. Write digits, such as 112 or 112.5.`,
    clock: (text: string) => `“${text}” is not a time of day. Write it as 08:00.`,
    hours: 'Closing must come after opening, by whole intervals.',
    refused: 'This value cannot stand here.',
    use: (text: string) => `Use ${text}`,
    noView: 'The address names no view of this page; here is the plan instead.',
    fetch: 'A part of the page could not be fetched. Check the connection and try again.',
  },

  day: {
    title: 'The day',
    needed: 'needed',
    onTheLine: 'on the line',
    chart: (day: string) => `${day}: people needed and on the line`,
    column: (s: { time: string; agents: string; needed: string; gap: string }) =>
      `${s.time}, ${s.agents} on the line, ${s.needed} needed, ${s.gap}`,
    short: (_: number, text: string) => `${text} short`,
    spare: (_: number, text: string) => `${text} more than needed`,
    exact: 'exactly enough',
    strip: (within: string, interval: number) =>
      `answered within ${within}, % · dot: average · line: one ${intervalName(interval)} (10–90%)`,
    stripReplies: (within: string, interval: number) =>
      `replied to within ${within}, % · dot: average · line: one ${intervalName(interval)} (10–90%)`,
    total: (s: { share: string; within: string }) => `${s.share} of the day in ${s.within}`,
    type: 'Contact type',
    day: 'Day',
    dayNumber: (n: number) => `Day ${n}`,
  },

  method: {
    formula: 'by formula',
    waiting: 'simulating …',
    simulated: (days: number, text: string) => `${text} simulated ${pluralEn(days, 'day', 'days')}`,
    progress: (done: string, of: string) => `${done} of ${of} days`,
    plusMinus: (text: string) => `±${text}`,
    stop: 'Stop',
    stopped: (done: number, text: string) => `stopped at ${text} ${pluralEn(done, 'day', 'days')}`,
    again: 'Go on',
    failed: 'simulation stopped; formulas stand',
    formulaTip: 'By formula, at once; the simulation replaces it.',
    simulatedTip: (halfWidth: string, days: string) => `±${halfWidth} from ${days} simulated days`,
  },

  curve: {
    title: (time: string) => `Service level at ${time}`,
    by: 'by people on the line',
    now: (n: string, share: string) => `now ${n} → ${share}`,
    nowUnsettled: (n: string) => `now ${n}`,
    needed: (n: string, share: string) => `needed ${n} → ${share}`,
    neededAlone: (n: string) => `needed ${n}`,
    target: (share: string, within: string) => `promise: ${share} in ${within}`,
    oneInterval: (length: number) => `one ${intervalName(length)}`,
    neverSettles: 'queue never settles',
    handle: (time: string) => `People on the line at ${time}`,
    fewer: 'One fewer',
    more: 'One more',
    chart: (time: string) => `Service level at ${time} by people on the line`,
  },

  staffing: {
    title: 'One more, one less',
    people: 'people',
    within: (within: string) => `in ${within}`,
    wait: 'wait',
    giveUp: 'give up',
    busy: 'busy',
    keeps: 'keeps promise',
    now: 'now',
    inTwenty: (n: number) => `${n} in 20`,
    put: (n: number, text: string, time: string) =>
      `Put ${text} ${pluralEn(n, 'person', 'people')} on the line at ${time}`,
  },

  callback: {
    title: 'Callback offer',
    without: 'without',
    with: 'with',
    change: 'change',
    everyone: (within: string) => `everyone in ${within}`,
    live: (within: string) => `live calls in ${within}`,
    liveWait: 'live wait',
    callbackWait: 'wait for the call back',
    timeToTalk: 'time to talk, everyone',
    abandoned: 'give up',
    accepted: 'accept the offer',
    kept: 'promises kept',
    hints: {
      everyone: 'Of all callers; whoever accepted counts when the call back connects.',
      live: 'What a phone system reports: callers who accepted the offer are left out of both parts.',
      timeToTalk: 'From calling to talking, over everybody who got to talk.',
      kept: 'Share of promised calls rung within the window.',
    },
    points: (text: string) => `${text} pts`,
  },

  grid: {
    titles: { 900: 'Quarter-hours', 1800: 'Half-hours', 3600: 'Hours' } as Readonly<Record<number, string>>,
    otherTitle: 'Intervals',
    hint: 'type, paste from a spreadsheet, drag to fill',
    label: 'Contacts and people for each interval',
    time: 'time',
    handle: 'handle, s',
    onTheLine: 'on the line',
    needed: 'needed',
    gap: 'gap',
    within: (within: string) => `in ${within}, %`,
    wait: 'wait, s',
    waitMinutes: 'wait, min',
    giveUp: 'give up, %',
    busy: 'busy, %',
    calculated: 'This column is calculated. Calls, handle time and on the line can be typed.',
    fill: 'Drag down to fill',
    neverSettles: 'never settles',
    none: '–',
    intoCells: (cells: number, text: string) => `${text} ${pluralEn(cells, 'cell', 'cells')} changed.`,
    partly: (cells: number, text: string) =>
      `${text} ${pluralEn(cells, 'cell', 'cells')} could not be read and ${pluralEn(cells, 'is', 'are')} marked.`,
    summary: 'day',
    hints: {
      needed:
        'People on the line that keep the promise, from the lagged load: callers of the half-hour before may still be talking.',
      gap: 'On the line less needed.',
      within: 'Of the contacts offered in this half-hour.',
      wait: 'Average over everybody, whether answered or not.',
      giveUp: 'Of the contacts offered.',
      busy: 'Handling time of the time on the line.',
    },
  },
};
