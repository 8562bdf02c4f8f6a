/**
 * Data that research has published: a bank's calls one by one and by half-hour (the Technion's "Anonymous
 * Bank"), and the 5-minute volumes of a North American bank (Weinberg, Brown & Stroud 2007).
 *
 * In the former a call joins the queue after the voice menu; those that never left the menu are set aside.
 * Its half-hours count by arrival at the queue, and a blank means that nothing was observed.
 */
import { countedAtArrival, type Layout } from './layout.ts';

export const technionCalls: Layout = {
  id: 'technionCalls',
  rows: 'calls',
  required: ['date', 'join queue', 'wait s', 'outcome', 'service start', 'service s', 'agent'],
  columns: {
    date: { role: 'date' },
    'join queue': { role: 'start' },
    type: { role: 'queue' },
    'wait s': { role: 'wait', unit: 's' },
    outcome: { role: 'outcome' },
    'service start': { role: 'serviceStart' },
    'service s': { role: 'handleTime', unit: 's' },
    agent: { role: 'agent' },
  },
  attribution: countedAtArrival,
  waitStarts: 'queue',
  decimal: '.',
};

export const technionHalfHours: Layout = {
  id: 'technionHalfHours',
  rows: 'intervals',
  required: ['date', 'start', 'pool', 'offered', 'answered', 'mean wait s', 'mean service s'],
  columns: {
    date: { role: 'date' },
    start: { role: 'start' },
    pool: { role: 'queue' },
    offered: { role: 'offered' },
    answered: { role: 'answered' },
    abandoned: { role: 'abandoned' },
    'mean wait s': { role: 'wait', unit: 's' },
    'mean wait answered s': { role: 'answerWait', unit: 's' },
    'mean wait abandoned s': { role: 'abandonWait', unit: 's' },
    'answered 20s': { role: 'answeredWithin', within: 20 },
    'mean service s': { role: 'handleTime', unit: 's' },
    'sd service s': { role: 'handleTimeSd', unit: 's' },
    'mean on duty est': { role: 'agents' },
  },
  attribution: countedAtArrival,
  waitStarts: 'queue',
  decimal: '.',
};

export const bankCalls: Layout = {
  id: 'bankCalls',
  rows: 'intervals',
  required: ['datetime', 'calls'],
  alone: true,
  columns: { datetime: { role: 'start' }, calls: { role: 'offered' } },
  attribution: countedAtArrival,
  waitStarts: 'unknown',
};
