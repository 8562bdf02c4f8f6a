/**
 * Three language lines: Polish is large, English and Ukrainian are small. Each has people of its own, and a few
 * speak two languages: they take the small line first and help with Polish when it is quiet.
 */
import { examplePatience, examplePhoneTarget, exampleShrinkage } from '../examples.ts';
import type { ContactType, Scenario } from '../scenario.ts';
import { montreal, peopleFor, spread } from './day-shape.ts';

const polish = spread(1400, montreal);
const english = spread(180, montreal);
const ukrainian = spread(240, montreal);

const line = (id: string, name: string, perInterval: readonly number[]): ContactType => ({
  id,
  name,
  channel: 'phone',
  volume: { perInterval },
  handleTime: { law: 'lognormal', mean: 270, sd: 270 },
  patience: examplePatience,
  targets: [examplePhoneTarget],
});

const constant = (people: number) => ({ perInterval: polish.map(() => people) });

export const languageLines: Scenario = {
  version: 1,
  name: 'Language lines: PL, EN, UA',
  seed: 'holdline',
  calendar: { intervalLength: 1800, days: [{ opens: 8 * 3600, closes: 21 * 3600 }] },
  types: [
    line('polish', 'Polish', polish),
    line('english', 'English', english),
    line('ukrainian', 'Ukrainian', ukrainian),
  ],
  groups: [
    {
      id: 'polish-team',
      name: 'Polish',
      agents: { perInterval: peopleFor(polish, 270, 0.1) },
      skills: [{ type: 'polish' }],
      shrinkage: exampleShrinkage,
    },
    {
      id: 'polish-english',
      name: 'Polish and English',
      agents: constant(2),
      skills: [
        { type: 'english', rank: 1, preference: 1 },
        { type: 'polish', rank: 2, preference: 2 },
      ],
      shrinkage: exampleShrinkage,
    },
    {
      id: 'polish-ukrainian',
      name: 'Polish and Ukrainian',
      agents: constant(2),
      skills: [
        { type: 'ukrainian', rank: 1, preference: 1 },
        { type: 'polish', rank: 2, preference: 2 },
      ],
      shrinkage: exampleShrinkage,
    },
    {
      id: 'all-languages',
      name: 'All three',
      agents: constant(1),
      skills: [
        { type: 'ukrainian', rank: 1, preference: 2 },
        { type: 'english', rank: 1, preference: 2 },
        { type: 'polish', rank: 2, preference: 3 },
      ],
      shrinkage: exampleShrinkage,
    },
  ],
  run: { replications: 200 },
};
