/** The report: one or two pages for somebody who was not there when it was worked out. */
import { pluralEn } from '../plural.ts';

const intervalNames: Readonly<Record<number, string>> = {
  900: 'quarter-hours',
  1800: 'half-hours',
  3600: 'hours',
};

export const report = {
  tools: 'Send or keep this report',
  print: 'Print or save as PDF',
  xlsx: 'Excel',
  csv: { en: 'CSV (comma, 0.5)', pl: 'CSV (semicolon, 0,5)' },
  copy: 'Copy the table',
  copied: 'The table is on the clipboard.',
  notCopied: 'The browser does not let the page copy.',
  chart: { svg: 'Chart as SVG', png: 'Chart as PNG' },
  link: 'Link',
  type: 'Contact type',
  day: 'Day',
  place: (type: string, day: string, length: number, opens: string, closes: string) =>
    `${type} · ${day} · ${intervalNames[length] ?? 'intervals'}, ${opens}–${closes}`,
  points: 'pp',
  wholeDay: 'The day in figures',
  wholeRun: 'All days in figures',
  level: (within: string) => `answered within ${within}`,
  replied: (within: string) => `replied to within ${within}`,
  wait: 'average wait, everybody',
  giveUp: 'give up',
  busy: 'busy',
  onTheLine: 'people-hours on the line',
  needed: 'people-hours needed',
  missing: 'people-hours missing',
  assumptions: 'What it rests on',
  contacts: 'Contacts',
  contactsValue: (text: string, isRecorded: boolean) =>
    isRecorded ? `${text}, as recorded` : `${text} expected, arriving at random`,
  handleTime: 'Handle time',
  handleTimeValue: (mean: string, sd: string | undefined) =>
    sd ? `${mean} on average, SD ${sd}` : `${mean} on average`,
  patience: 'Patience',
  patienceValue: (mean: string) => `${mean} on average, then they give up`,
  never: 'nobody gives up',
  promise: 'Promise',
  promiseValue: (share: string, within: string) => `${share} within ${within}`,
  noPromise: 'none',
  shrinkage: 'Shrinkage',
  shrinkageValue: (share: string) => `${share} of paid time away from the line`,
  people: 'People',
  team: 'Team',
  busyness: 'Days differ',
  busynessValue: (sd: string) => `by ${sd} (SD) in how busy they are`,
  also: 'Also in it',
  features: {
    callback: 'callbacks',
    redial: 'tries again after giving up',
    repeat: 'repeat contacts',
    transfers: 'transfers',
    selfService: 'self-service',
    cases: 'cases',
    surges: 'surges',
    shared: 'people shared between types',
    absence: 'absence by chance',
  },
  definition: 'How the service level is counted',
  definitionOf: (level: string, within: string, help: string) =>
    `${level}${within ? `, ${within}` : ''}: ${help}`,
  certainty: 'How sure this is',
  byFormula: 'By formula; the simulated days are still to come.',
  sure: (days: number, text: string) =>
    `From ${text} simulated ${pluralEn(days, 'day', 'days')}. “±” is how far the average may be off (95 % interval). A single interval varies more: of ten days, eight lie between “low” and “high”.`,
  keeps: (kept: number) => `The promise is kept in ${kept} of 20 such intervals at the hardest time.`,
  neededHow: {
    formula:
      'Needed: people on the line who keep the promise, by formula with the load carried over from the interval before.',
    equations:
      'Needed: the fewest people on the line who keep the promise in each interval, by the equations of the day with the queue carried over.',
    simulation:
      'Needed: the fewest people of all groups together with whom every promise holds, found and proven on simulated days.',
  },
  chartTitle: 'The day: people needed (line) and on the line (bars), and the service level below',
  tableTitle: 'By interval',
  columns: {
    time: 'time',
    contacts: 'contacts',
    handleTime: 'handle, s',
    agents: 'on the line',
    needed: 'needed',
    gap: 'gap',
    level: (within: string) => `in ${within}, %`,
    width: '± pp',
    low: 'low, %',
    high: 'high, %',
    wait: 'wait, s',
    giveUp: 'give up, %',
    busy: 'busy, %',
  },
  total: 'all',
  provenance: (version: string, seed: string, digest: string) =>
    `Holdline ${version} · seed “${seed}”${digest ? ` · scenario ${digest}` : ''}. The same scenario and seed give the same digits.`,
  sheets: { report: 'Report', intervals: 'Intervals' },
};
