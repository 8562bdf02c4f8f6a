/** The trace of one replication in words: its summary, and what each event is. */
import type { TraceKind } from '../../simulation/index.ts';

const kinds: Readonly<Record<TraceKind, string>> = {
  offered: 'comes in',
  waits: 'waits',
  starts: 'work begins',
  ends: 'work ends',
  abandoned: 'gives up',
  blocked: 'finds all lines taken',
  flushed: 'is sent away at closing',
  underway: 'will come later',
  handedBack: 'is handed back to the line',
  held: 'agent held for a transfer',
  callbackMade: 'is promised a callback',
  rings: 'is called back',
  noAnswer: 'does not answer',
  callbackLost: 'callback lost',
  calledOff: 'need not come',
  leftOpen: 'still open at the end',
  leftLate: 'still open at the end, and late',
  people: 'people on the line',
  breaks: 'people on a break',
  engaged: 'people engaged',
  opens: 'the centre opens',
  closes: 'the centre closes',
  caseOpened: 'case opened',
  caseMoved: 'case goes on',
  caseClosed: 'case closed',
};

export const trace = {
  title: (scenario: string, replication: string, seed: string, events: string, checkpoints: string) =>
    `${scenario}, replication ${replication}, seed "${seed}": ${events} events, ${checkpoints} checkpoints`,
  written: (events: string, file: string) => `${events} events written to ${file}`,
  event: 'event',
  count: 'how often',
  first: 'The first events',
  contact: 'contact',
  group: 'team',
  kinds,
};
