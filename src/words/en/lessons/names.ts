/** Names of the lessons and what one takes away from each: for the list, the page and the handout. */

export const names = {
  'answer-the-calls': {
    name: 'Answer the calls yourself',
    outcome: 'You have felt why people wait although there is time enough: it is chance, not laziness.',
  },
  'power-of-one': {
    name: 'The power of one',
    outcome: 'You can say why one person missing costs far more than that person’s share of the team.',
  },
  'busy-is-not-the-goal': {
    name: 'Busy is not the goal',
    outcome: 'You can explain why a small team that keeps its promise is idle half of the time.',
  },
  pooling: {
    name: 'Pooling',
    outcome: 'You can say what a wall between teams costs, and when taking it down pays.',
  },
  'averages-lie': {
    name: 'Averages lie',
    outcome: 'You can tell a bad half-hour by chance from one with a cause.',
  },
  'over-the-edge': {
    name: 'Over the edge',
    outcome:
      'You can say what happens when one person too few is planned, and why help has to come early and be more than one.',
  },
  'giving-up': {
    name: 'Giving up and calling again',
    outcome: 'You can say whom it helps when customers give up, and you ask how a service level was counted.',
  },
  'callback-illusion': {
    name: 'The callback illusion',
    outcome: 'You can explain how a callback offer lifts the live figure while everybody waits longer.',
  },
  'promise-kept': {
    name: 'A promise kept',
    outcome:
      'You can say how many callbacks may be promised for a half-hour, and what breaks with one too many.',
  },
  'monday-mail': {
    name: 'Monday’s mail',
    outcome: 'You can plan people for the day on which mail lies there, instead of the average hour.',
  },
  'the-bot': {
    name: 'The bot',
    outcome:
      'You can work out how many people a bot really spares, and why the calls that are left take longer.',
  },
  'unsolved-comes-back': {
    name: 'Unsolved comes back',
    outcome: 'You can show with figures why a matter settled at once is worth more than a faster call.',
  },
  'tell-them-before': {
    name: 'Tell them before they ask',
    outcome: 'You can say how many calls a message in good time spares, and when it comes too late.',
  },
  'premium-and-basic': {
    name: 'Premium and basic',
    outcome: 'You can say what a premium lane gives, who pays for it, and from when on it is worth little.',
  },
  'one-channel-done-well': {
    name: 'One channel done well',
    outcome:
      'You can show what walls between channels cost customers, with the same people and the same work.',
  },
  'predictable-standard': {
    name: 'A predictable standard beats a brilliant average',
    outcome: 'You can choose, of two plans with the same average, the one whose promise you can publish.',
  },
  'your-own-day': {
    name: 'Your own day',
    outcome: 'You can find the interval that the figure of your day hides, and say what would mend it.',
  },
};

export type LessonNames = typeof names;
