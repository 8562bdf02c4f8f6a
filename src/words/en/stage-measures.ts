/** The measures of a stage of a case in words: a column's head and what it means in a sentence. */
import type { StageMeasureKey } from '../../measures/index.ts';

export interface StageMeasureWords {
  readonly short: string;
  readonly help: string;
}

export const stageMeasures: Readonly<Record<StageMeasureKey, StageMeasureWords>> = {
  passes: { short: 'passes', help: 'How often cases came to the stage, rework included.' },
  time: { short: 'time', help: 'Mean time from coming to the stage to leaving it, waits included.' },
  lateRate: { short: 'past its budget', help: 'Share of passes that took longer than the stage may.' },
  broken: {
    short: 'term ran out here',
    help: 'Cases closed late whose term ran out while they were in this stage.',
  },
  firstLate: {
    short: 'first to be late',
    help: 'Cases closed late of which this was the first stage past its budget.',
  },
};
