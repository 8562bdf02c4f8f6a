/** What four figures of a report imply: patience, and the people really on the line. */
import { pluralEn } from '../plural.ts';

export const diagnosis = {
  /** `n` decides the form, `text` is how it is written. */
  implies: (n: number, text: string) =>
    `Your report implies ${text} ${pluralEn(n, 'person', 'people')} on the line`,
  paid: (paid: string, away: string) => `; if you pay for ${paid}, ${away} is away.`,
  morePaid: (paid: string) =>
    `, and you pay for ${paid}: somebody helps out, or the handle time is overstated.`,
  alone: '.',
  rows: {
    load: 'Load',
    patience: 'Implied patience, mean',
    agents: 'Implied people on the line',
    occupancy: 'Their occupancy',
    away: 'Away from the line',
    level: (share: string, within: string) => `Answered within ${within} (aim ${share})`,
    required: (share: string, within: string) => `Needed for ${share} within ${within}`,
  },
  patienceUnknown: 'longer than any wait: nobody gave up',
  ofAverages: (least: string, most: string) =>
    `These are averages of a longer time. Most waiting comes from its bad hours, so that the people implied are too few and those away too many: by 0 to 2 % where people follow the load, by 5 to 13 % where the same people are there all day, by more in a surge. Expect ${least} to ${most} people; ask again with the figures of single half-hours to be sure.`,
  steady: 'By Erlang A turned round: a steady line, exponential patience and handling.',
  conflicts: {
    abandonedWithoutWait:
      'contradicts itself: somebody gave up, and nobody waited; look at where the wait is counted from',
    nobodyWaited:
      'says nothing of people: nobody waited and nobody gave up, so any number that is large enough fits',
    everybodyGaveUp: 'leaves nobody who was answered; give a share below 100 %',
    noWork: 'is no work: give a --volume and an --aht above 0',
    noPatienceFits:
      'fits no patience: at this share of abandonment those answered cannot have waited so long; look at what --asa counts',
  },
};
